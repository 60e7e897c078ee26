//! The store of two layers, over layers in memory: whatever fails, wherever it is killed, whichever
//! layer is lost, what was said to be saved is there at the next start.

use std::{collections::BTreeMap, rc::Rc};

use watchbook::store::{
    Batch, Store, StoreError, Table,
    condition::{Comparing, Healed, Layer},
    fuse::Fuse,
    journal::{Journaled, memory::MemoryDisk},
    memory::MemoryStore,
};

use crate::{
    contract::{self, Backend},
    disk,
    world::now,
};

type Two = Journaled<Rc<MemoryStore>, Rc<MemoryDisk>>;
type Content = BTreeMap<(Table, String), Vec<u8>>;

/// What is left when nobody has it open.
#[derive(Clone)]
struct Layers {
    fuse: Rc<Fuse>,
    base: Rc<MemoryStore>,
    disk: Rc<MemoryDisk>,
}

impl Layers {
    fn new() -> Self {
        let fuse = Rc::new(Fuse::default());
        Layers {
            base: Rc::new(MemoryStore::with_fuse(&fuse)),
            disk: Rc::new(MemoryDisk::with_fuse(&fuse)),
            fuse,
        }
    }

    fn try_open(&self) -> Result<Two, StoreError> {
        // So little growth that the journal is written anew again and again.
        let two = Journaled::new(self.base.clone(), self.disk.clone()).growing_by(2_000);
        now(two.take())?;
        Ok(two)
    }

    #[track_caller]
    fn open(&self) -> Two {
        self.try_open().unwrap()
    }

    fn content(&self) -> Content {
        let mut content = self.base.dump();
        content.retain(|(table, _), _| *table != Table::Journal);
        content
    }

    /// The one file of the journal.
    fn file(&self) -> (String, Vec<u8>) {
        let files = self.disk.files();
        assert_eq!(files.len(), 1, "one segment counts, and no other is there");
        files.into_iter().next().unwrap()
    }
}

fn one(table: Table, key: &str, value: &[u8]) -> Batch {
    let mut batch = Batch::default();
    batch.put(table, key, value);
    batch
}

/// Batches of every shape: small, large, many values, removing, clearing, erasing.
fn course() -> Vec<Batch> {
    let mut course = vec![
        one(Table::Meta, "device", b"key"),
        one(Table::Drafts, "a", b"half a report"),
    ];
    let mut report = one(Table::Tail, "00000000", b"entry");
    report.put(Table::Meta, "state", *b"1");
    report.remove(Table::Drafts, "a");
    course.push(report);
    let mut import = one(Table::Files, "f/00000000", &vec![7; 300_000]);
    for number in 0..20 {
        import.put(Table::Rows, format!("{number:08}"), vec![number; 50]);
    }
    import.put(Table::Meta, "state", *b"2");
    course.push(import);
    let mut packed = one(Table::Segments, "00000000", b"entries");
    packed.clear(Table::Tail);
    packed.remove(Table::Rows, "00000003");
    course.push(packed);
    for number in 0..4 {
        course.push(one(Table::Meta, "state", &vec![number; 1_500]));
    }
    let clear = Table::content().collect();
    course.push(Batch {
        clear,
        ..Batch::default()
    });
    course.push(one(Table::Meta, "device", b"another key"));
    course
}

/// What rests after each batch of the course, beginning with nothing.
fn states() -> Vec<Content> {
    let store = MemoryStore::default();
    let mut states = vec![store.dump()];
    for batch in course() {
        now(store.commit(batch)).unwrap();
        states.push(store.dump());
    }
    states
}

/// Goes through the course until something fails; returns how many batches were said to be saved.
fn go(two: &Two) -> (usize, Result<(), StoreError>) {
    for (saved, batch) in course().into_iter().enumerate() {
        if let Err(error) = now(two.commit(batch)) {
            return (saved, Err(error));
        }
        // Nobody waits for it, and nobody depends on it.
        let _ = now(two.tidy());
    }
    (course().len(), Ok(()))
}

/// How many calls the whole course takes.
fn calls() -> usize {
    let layers = Layers::new();
    let two = layers.open();
    assert_eq!(go(&two).1, Ok(()));
    layers.fuse.calls()
}

/// What is lost beside the process.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Lost {
    Nothing,
    Unflushed,
    Database,
    DatabaseAndUnflushed,
    Journal,
}

const LOSSES: [Lost; 5] = [
    Lost::Nothing,
    Lost::Unflushed,
    Lost::Database,
    Lost::DatabaseAndUnflushed,
    Lost::Journal,
];

impl Lost {
    fn strike(self, layers: &Layers) {
        match self {
            Lost::Nothing => {}
            Lost::Unflushed => layers.disk.cut_power(),
            Lost::Database => layers.base.wipe(),
            Lost::DatabaseAndUnflushed => {
                layers.base.wipe();
                layers.disk.cut_power();
            }
            Lost::Journal => layers.disk.wipe(),
        }
    }
}

/// A store with what it stands on.
struct Held(Layers, Two);

struct Memory;

impl Backend for Memory {
    type S = Held;

    async fn fresh(&self) -> Self::S {
        let layers = Layers::new();
        let two = layers.open();
        Held(layers, two)
    }

    async fn refusing(&self) -> Self::S {
        let store = self.fresh().await;
        store.0.base.fail_at(1, StoreError::Full);
        store
    }

    async fn again(&self, store: Self::S) -> Self::S {
        // From the journal alone.
        store.0.base.wipe();
        let two = store.0.open();
        Held(store.0.clone(), two)
    }
}

impl Store for Held {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        self.1.get(table, keys).await
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.1.all(table).await
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        self.1.keys(table).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.1.commit(batch).await
    }
}

#[test]
fn two_layers_keep_the_contract_with_the_database_lost_in_between() {
    now(contract::all(&Memory));
}

#[test]
fn killed_at_any_call_and_whatever_is_lost_then_what_was_saved_is_there() {
    let (states, calls) = (states(), calls());
    assert!(calls > 100, "{calls} calls");
    for call in 0..=calls {
        for lost in LOSSES {
            let layers = Layers::new();
            layers.fuse.die_at(call);
            let saved = match layers.try_open() {
                Ok(two) => go(&two).0,
                Err(_) => 0,
            };
            layers.fuse.mend();
            lost.strike(&layers);
            let two = layers.open();
            let found = states.iter().position(|state| *state == layers.content());
            // One layer was killed before it was told: then the batch before is as good.
            let known = found.is_some_and(|found| {
                states[found] == states[saved] || states.get(saved + 1) == Some(&states[found])
            });
            assert!(known, "{lost:?} after call {call}: {found:?} for {saved}");

            // It goes on from there, in both layers.
            let before = layers.content();
            now(two.commit(one(Table::Aside, "next", b"more"))).unwrap();
            layers.base.wipe();
            layers.open();
            let mut after = layers.content();
            assert!(after.remove(&(Table::Aside, "next".into())).is_some());
            assert!(after == before, "{lost:?} after call {call}");
        }
    }
}

#[test]
fn killed_at_any_call_while_it_recovers_it_recovers_at_the_next_start() {
    let states = states();
    let reached = 5;
    for lost in LOSSES {
        for unacknowledged in [false, true] {
            let prepared = || {
                let layers = Layers::new();
                let two = layers.open();
                for batch in course().into_iter().take(reached) {
                    now(two.commit(batch)).unwrap();
                }
                if unacknowledged {
                    let next = course().remove(reached);
                    // Recorded and flushed; it gets no further, and cannot be taken back, either.
                    layers.fuse.die_at(2);
                    now(two.commit(next)).unwrap_err();
                    layers.fuse.mend();
                }
                lost.strike(&layers);
                layers
            };
            let layers = prepared();
            layers.fuse.mend();
            layers.open();
            let calls = layers.fuse.calls();
            for call in 0..calls {
                let layers = prepared();
                layers.fuse.die_at(call);
                let _ = layers.try_open();
                layers.fuse.mend();
                layers.disk.cut_power();
                layers.open();
                let content = layers.content();
                let good = content == states[reached]
                    || (unacknowledged && content == states[reached + 1]);
                assert!(good, "{lost:?}, killed at {call}");
                layers.base.wipe();
                layers.open();
                assert!(layers.content() == content, "{lost:?}, killed at {call}");
            }
        }
    }
}

#[test]
fn one_call_that_fails_changes_nothing_or_everything_and_a_refused_batch_never_comes_back() {
    for error in [StoreError::Full, StoreError::Failed("I/O".into())] {
        for call in 0..=calls() {
            let layers = Layers::new();
            layers.fuse.fail_at(call, error.clone());
            let Ok(two) = layers.try_open() else {
                layers.fuse.mend();
                layers.open();
                assert!(layers.content().is_empty());
                continue;
            };
            let expected = MemoryStore::default();
            for batch in course() {
                if now(two.commit(batch.clone())).is_ok() {
                    now(expected.commit(batch)).unwrap();
                }
                let _ = now(two.tidy());
                assert!(layers.content() == expected.dump(), "{error:?} at {call}");
            }
            layers.fuse.mend();
            let alone = matches!(two.condition().journal, Layer::Absent(_));
            if !alone {
                layers.base.wipe();
            }
            layers.open();
            assert!(layers.content() == expected.dump(), "{error:?} at {call}");
        }
    }
}

#[test]
fn what_is_healed_is_said() {
    let layers = Layers::new();
    assert_eq!(layers.open().condition().healed, Healed::Nothing);
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    let before_second = layers.base.dump();
    now(two.commit(one(Table::Meta, "state", b"1"))).unwrap();
    let healed = |layers: &Layers| {
        let condition = layers.open().condition();
        assert!(matches!(condition.journal, Layer::Kept(bytes) if bytes > 0));
        assert_eq!(layers.content().len(), 2);
        condition.healed
    };
    assert_eq!(healed(&layers), Healed::Nothing);

    layers.base.wipe();
    assert_eq!(healed(&layers), Healed::Restored);
    assert_eq!(healed(&layers), Healed::Nothing);

    layers.disk.wipe();
    assert_eq!(healed(&layers), Healed::Rewritten);

    // The database as it was one batch ago, with the mark it had.
    let layers = Layers::new();
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    let old = layers.base.dump();
    assert_eq!(old.len(), before_second.len());
    now(two.commit(one(Table::Meta, "state", b"1"))).unwrap();
    layers.base.wipe();
    for ((table, key), value) in old {
        now(layers.base.commit(one(table, &key, &value))).unwrap();
    }
    assert_eq!(healed(&layers), Healed::Caught);
}

#[test]
fn a_database_from_before_there_was_a_journal_gets_one() {
    let layers = Layers::new();
    now(layers.base.commit(one(Table::Meta, "device", b"key"))).unwrap();
    assert_eq!(layers.open().condition().healed, Healed::Rewritten);
    let content = layers.content();
    layers.base.wipe();
    assert_eq!(layers.open().condition().healed, Healed::Restored);
    assert_eq!(layers.content(), content);
}

#[test]
fn without_a_disk_the_database_is_enough_and_a_disk_that_comes_back_starts_anew() {
    let layers = Layers::new();
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    layers.disk.be_missing(true);
    let two = layers.open();
    assert_eq!(two.condition().journal, Layer::Absent("missing".into()));
    now(two.commit(one(Table::Meta, "device", b"a later one"))).unwrap();
    let content = layers.content();
    layers.disk.be_missing(false);
    assert_eq!(layers.open().condition().healed, Healed::Rewritten);
    assert_eq!(layers.content(), content);
    layers.base.wipe();
    layers.open();
    assert_eq!(layers.content(), content);
}

#[test]
fn a_disk_that_fails_while_the_database_is_lost_is_no_fresh_start() {
    let layers = Layers::new();
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    let content = layers.content();
    layers.base.wipe();
    let before = layers.disk.files();
    layers.fuse.mend();
    layers.open();
    let calls = layers.fuse.calls();
    for call in 0..calls {
        layers.base.wipe();
        for name in layers.disk.files().keys() {
            assert!(before.contains_key(name));
        }
        layers.fuse.fail_at(call, StoreError::Failed("I/O".into()));
        let opened = layers.try_open();
        assert!(
            opened.is_err() || layers.content() == content,
            "a fresh start after call {call}"
        );
        layers.fuse.mend();
        layers.open();
        assert!(layers.content() == content, "after call {call}");
    }
}

/// Three batches, and where in the file each begins.
fn three() -> (Layers, Vec<usize>) {
    let layers = Layers::new();
    let two = layers.open();
    let mut begins = Vec::new();
    for number in 0..3 {
        begins.push(layers.file().1.len());
        now(two.commit(one(Table::Meta, &format!("{number}"), b"a value"))).unwrap();
    }
    begins.push(layers.file().1.len());
    (layers, begins)
}

#[test]
fn any_cut_through_the_last_record_leaves_those_before() {
    let (layers, begins) = three();
    let (name, whole) = layers.file();
    for end in begins[2]..whole.len() {
        layers.disk.put(&name, whole[..end].to_vec());
        layers.base.wipe();
        assert_eq!(layers.open().condition().healed, Healed::Restored);
        assert_eq!(layers.content().len(), 2, "cut at {end}");
        assert_eq!(layers.file().1.len(), begins[2], "what is torn is cut off");
    }
    // A file that has grown, with nothing written yet.
    let grown = [&whole[..begins[2]], &[0; 200]].concat();
    layers.disk.put(&name, grown);
    layers.base.wipe();
    layers.open();
    assert_eq!(layers.content().len(), 2);
}

#[test]
fn damage_in_the_middle_is_said_where_only_the_journal_knows_and_nothing_is_written_over() {
    let (layers, begins) = three();
    let (name, whole) = layers.file();
    let content = layers.content();
    for at in 0..begins[2] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        layers.disk.put(&name, damaged.clone());
        let kept = layers.base.dump();
        layers.base.wipe();
        let opened = layers.try_open();
        assert!(
            matches!(&opened, Err(StoreError::Damaged(what)) if what == "journal"),
            "byte {at}: {opened:?}"
        );
        assert!(layers.content().is_empty());
        assert_eq!(layers.file(), (name.clone(), damaged), "byte {at}");

        // With the database there, it is as far as the journal, and goes on.
        for ((table, key), value) in kept {
            now(layers.base.commit(one(table, &key, &value))).unwrap();
        }
        let two = layers.open();
        assert_eq!(layers.content(), content, "byte {at}");
        // Either way the journal is of use again once everything is checked.
        let differs = compare(&two);
        assert!(differs.is_err() || differs == Ok(vec![]), "{differs:?}");
        layers.disk.wipe();
        layers.open();
        let (fresh, _) = layers.file();
        layers.disk.wipe();
        layers.disk.put(&name, whole.clone());
        assert!(!fresh.is_empty());
        layers.base.wipe();
        layers.open();
    }
}

/// Killed while the journal was brought back, and then its end is gone: half of what was saved is not taken for all of it.
#[test]
fn half_a_snapshot_is_no_state_to_go_on_from() {
    let prepared = || {
        let layers = Layers::new();
        // More than goes back in one transaction.
        let mut large = Batch::default();
        for number in 0..17 {
            large.put(
                Table::Files,
                format!("f/{number:08}"),
                vec![number; 270_000],
            );
        }
        now(layers.base.commit(large)).unwrap();
        layers.open();
        layers
    };
    let layers = prepared();
    layers.fuse.mend();
    layers.base.wipe();
    layers.open();
    let (calls, whole) = (layers.fuse.calls(), layers.content());
    let mut halves = 0;
    for call in 0..calls {
        let layers = prepared();
        layers.base.wipe();
        layers.fuse.die_at(call);
        let _ = layers.try_open();
        layers.fuse.mend();
        if layers.content().is_empty() {
            continue;
        }
        let (name, file) = layers.file();
        // Without the record that says that the snapshot is whole.
        layers.disk.put(&name, file[..file.len() - 1].to_vec());
        match layers.try_open() {
            Ok(_) => assert!(layers.content() == whole, "after call {call}"),
            Err(error) => {
                assert_eq!(error, StoreError::Damaged("journal".into()));
                halves += 1;
                break;
            }
        }
    }
    assert_eq!(halves, 1, "it was never killed half way");
}

/// A file that is none of the journal's, whatever its name looks like.
#[test]
fn other_files_in_the_folder_are_left_alone() {
    let layers = Layers::new();
    for name in ["7", "+0000007", "4294967296", "note.txt"] {
        layers.disk.put(name, b"not ours".to_vec());
    }
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    layers.base.wipe();
    layers.open();
    assert_eq!(layers.content().len(), 1);
    assert_eq!(layers.disk.files().len(), 5);
}

fn compare(two: &Two) -> Result<Vec<(Table, String)>, StoreError> {
    let mut comparing = Comparing::default();
    for _ in 0..10_000 {
        if now(two.compare(&mut comparing))? {
            return Ok(comparing.differing);
        }
    }
    panic!("it never comes to an end")
}

#[test]
fn a_comparison_names_what_differs() {
    let layers = Layers::new();
    let two = layers.open();
    for batch in course().into_iter().take(6) {
        now(two.commit(batch)).unwrap();
    }
    assert_eq!(compare(&two), Ok(vec![]));
    let mut beside = one(Table::Files, "f/00000000", b"another picture");
    beside.put(Table::Rows, "99", *b"a line too many");
    beside.remove(Table::Segments, "00000000");
    now(layers.base.commit(beside)).unwrap();
    let mut differing = compare(&two).unwrap();
    differing.sort();
    assert_eq!(
        differing,
        [
            (Table::Segments, "00000000".to_owned()),
            (Table::Rows, "99".to_owned()),
            (Table::Files, "f/00000000".to_owned()),
        ]
    );
}

#[test]
fn the_journal_stays_in_proportion_and_forgets_what_was_erased() {
    let layers = Layers::new();
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    for number in 0..200_u8 {
        now(two.commit(one(Table::Meta, "secret", &vec![number; 500]))).unwrap();
        now(two.tidy()).unwrap();
        assert!(layers.file().1.len() < 6_000, "{}", layers.file().1.len());
    }
    let clear = Table::content().collect();
    let erase = Batch {
        clear,
        ..Batch::default()
    };
    now(two.commit(erase)).unwrap();
    let (_, bytes) = layers.file();
    assert!(!bytes.windows(6).any(|some| some == b"secret"));
    layers.base.wipe();
    layers.open();
    assert!(layers.content().is_empty());
}

#[test]
fn what_one_batch_takes_away_for_good_is_left_nowhere() {
    let has = |layers: &Layers| {
        let files = layers.disk.files();
        let mut files = files.iter();
        files.any(|(_, bytes)| bytes.windows(6).any(|some| some == b"Smith!"))
    };
    let layers = Layers::new();
    let two = layers.open();
    let erase = Batch {
        forgets: true,
        ..one(Table::Meta, "said", b"erased")
    };
    now(two.commit(one(Table::Meta, "said", b"Smith!"))).unwrap();
    assert!(has(&layers));
    now(two.commit(erase.clone())).unwrap();
    assert!(!has(&layers));
    // Where it cannot be done at once it is done as soon as it can.
    now(two.commit(one(Table::Meta, "said", b"Smith!"))).unwrap();
    layers.fuse.mend();
    now(two.commit(one(Table::Meta, "said", b"again"))).unwrap();
    let calls = layers.fuse.calls();
    now(two.commit(one(Table::Meta, "said", b"Smith!"))).unwrap();
    layers.fuse.fail_at(calls, StoreError::Failed("no".into()));
    now(two.commit(erase)).unwrap();
    layers.fuse.mend();
    assert!(has(&layers));
    now(two.tidy()).unwrap();
    assert!(!has(&layers));
    assert_eq!(
        layers.content()[&(Table::Meta, "said".to_owned())],
        b"erased"
    );
}

/// Killed at any call from the erasing on: once it has started again and nobody waits, the journal says it no more.
#[test]
fn killed_while_it_erases_the_journal_forgets_after_the_next_start() {
    let has = |layers: &Layers| {
        let files = layers.disk.files();
        let mut files = files.values();
        files.any(|bytes| bytes.windows(6).any(|some| some == b"Smith!"))
    };
    let prepared = || {
        let layers = Layers::new();
        let two = layers.open();
        now(two.commit(one(Table::Meta, "said", b"Smith!"))).unwrap();
        layers.fuse.mend();
        (layers, two)
    };
    let erase = Batch {
        forgets: true,
        ..one(Table::Meta, "said", b"erased")
    };
    let (layers, two) = prepared();
    now(two.commit(erase.clone())).unwrap();
    let calls = layers.fuse.calls();
    let mut left = 0;
    for call in 0..calls {
        for lost in LOSSES {
            let (layers, two) = prepared();
            layers.fuse.die_at(call);
            let _ = now(two.commit(erase.clone()));
            layers.fuse.mend();
            left += usize::from(has(&layers));
            lost.strike(&layers);
            // Killed once more, before it gets to it.
            layers.open();
            let two = layers.open();
            now(two.tidy()).unwrap();
            let said = &layers.content()[&(Table::Meta, "said".to_owned())];
            if said == b"erased" {
                assert!(!has(&layers), "{lost:?}, killed at {call}");
            }
            assert_eq!(two.condition().healed, Healed::Nothing);
        }
    }
    assert!(left > 0, "it was never killed in between");
}

#[test]
fn a_journal_without_room_refuses_and_one_without_room_to_be_written_anew_goes_on() {
    let layers = Layers::new();
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    let (before, file) = (layers.content(), layers.file());
    layers.fuse.fail_at(0, StoreError::Full);
    let refused = now(two.commit(one(Table::Meta, "state", b"1")));
    assert_eq!(refused, Err(StoreError::Full));
    layers.fuse.mend();
    assert_eq!((layers.content(), layers.file()), (before, file));

    now(two.commit(one(Table::Meta, "state", &[1; 3_000]))).unwrap();
    layers.fuse.mend();
    now(two.tidy()).unwrap();
    let calls = layers.fuse.calls();
    assert!(calls > 10, "it is written anew");
    now(two.commit(one(Table::Meta, "state", &[1; 9_000]))).unwrap();
    for call in 0..calls {
        let (content, at) = (layers.content(), layers.file().0);
        layers.fuse.fail_at(call, StoreError::Full);
        let tidied = now(two.tidy());
        layers.fuse.mend();
        assert!(layers.content() == content);
        if tidied.is_err() {
            assert_eq!(layers.file().0, at, "call {call}");
        }
        assert!(matches!(two.condition().journal, Layer::Kept(_)));
    }
}

#[test]
fn the_disk_in_memory_keeps_the_contract_of_disks() {
    let disk = Rc::new(MemoryDisk::default());
    now(disk::all(disk.clone(), async || disk.clone()));
}

#[test]
fn what_was_erased_without_a_disk_does_not_come_back_with_it() {
    let layers = Layers::new();
    let two = layers.open();
    now(two.commit(one(Table::Meta, "device", b"key"))).unwrap();
    layers.disk.be_missing(true);
    let two = layers.open();
    let clear = Table::content().collect();
    now(two.commit(Batch {
        clear,
        ..Batch::default()
    }))
    .unwrap();
    layers.disk.be_missing(false);
    layers.open();
    assert!(layers.content().is_empty());
    let (_, bytes) = layers.file();
    assert!(!bytes.windows(6).any(|some| some == b"device"));
}

#[test]
fn a_directory_keeps_the_contract_of_disks() {
    let name = format!("disk-{}", std::process::id());
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let disk = || watchbook::home::Directory::new(path.clone());
    now(disk::all(disk(), async || disk()));
    std::fs::remove_dir_all(&path).unwrap();
}
