//! The vault of an open register: what is seen of it, what opens it, and every way to be interrupted.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use watchbook::register::list::Query;
use watchbook::{
    domain::stamp::Stamp,
    engine::protocol::{Answer, Ask, Draft, Status, VaultOrder},
    store::{
        Batch, Store, StoreError, Table,
        journal::{Journaled, memory::MemoryDisk},
        memory::MemoryStore,
    },
};

use crate::world::{Device, now, report};

const PASSPHRASE: &str = "four words are enough";
const OTHER: &str = "another one is as good";
/// What is written in records, drafts, names of files and files.
const PLANTED: [&str; 5] = [
    "planted-title",
    "planted-draft",
    "planted-file",
    "planted-bytes",
    "Clinic Marenfeld",
];

fn vault(device: &mut Device<impl Store>, order: VaultOrder) -> Result<Answer, String> {
    let answer = device.try_ask(Ask::Vault { order }, vec![]);
    answer.map(|(answer, _)| answer).map_err(|said| said.key)
}

fn turn_on(device: &mut Device<impl Store>) -> Result<String, String> {
    let passphrase = PASSPHRASE.to_owned();
    match vault(device, VaultOrder::TurnOn { passphrase })? {
        Answer::Recovery { code } => Ok(code),
        other => panic!("{other:?}"),
    }
}

fn turn_off(device: &mut Device) -> Result<Answer, String> {
    let secret = PASSPHRASE.to_owned();
    vault(device, VaultOrder::TurnOff { secret })
}

fn unlock(device: &mut Device<impl Store>, secret: &str) -> Result<Answer, String> {
    let secret = secret.to_owned();
    vault(device, VaultOrder::Unlock { secret })
}

fn status(device: &mut Device) -> Status {
    match device.ask(Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

/// A register with something in every table that a person fills.
fn filled(clock: &Rc<Cell<i64>>) -> Device {
    let mut desk = Device::new("desk", clock);
    desk.start("Clinic Marenfeld", "Ben");
    fill(&mut desk);
    desk
}

fn fill(desk: &mut Device<impl Store>) {
    let attached = desk.try_ask(
        Ask::Attach {
            name: "planted-file.txt".into(),
            media_type: "text/plain".into(),
        },
        vec![b"planted-bytes ".repeat(100_000)],
    );
    let Ok((Answer::Attached { file }, _)) = attached else {
        panic!("{attached:?}")
    };
    let mut written = report("planted-title");
    written.files = vec![file];
    desk.ask(Ask::Report {
        report: written,
        draft: String::new(),
    });
    let draft = Draft {
        id: "planted-draft".into(),
        updated: Stamp::new(1_795_000_000, 60),
        report: report("planted-draft"),
    };
    desk.ask(Ask::SaveDraft { draft });
}

/// What a person can see of a register.
fn seen(desk: &mut Device) -> String {
    let (offset, limit) = (0, 100);
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let mut seen = format!("{window:?}");
    for row in &window.rows {
        let id = row.id;
        seen += &format!("{:?}", desk.ask(Ask::Event { id }));
    }
    for ask in [Ask::Drafts, Ask::MyReports, Ask::Members] {
        seen += &format!("{:?}", desk.ask(ask));
    }
    let sha256 = watchbook::log::id::Digest::of(b"planted-bytes ".repeat(100_000)).to_string();
    let (_, bytes) = desk
        .try_ask(Ask::Fetch { sha256 }, vec![])
        .expect("the file");
    seen + &bytes[0].len().to_string()
}

/// Which planted strings are to be read in what rests.
fn to_be_read(store: &MemoryStore) -> Vec<&'static str> {
    let dump = store.dump();
    let rests = dump
        .iter()
        .flat_map(|((_, key), value)| [key.as_bytes(), value.as_slice()]);
    planted_in(rests)
}

fn planted_in<'a>(rests: impl Iterator<Item = &'a [u8]>) -> Vec<&'static str> {
    let rests: Vec<_> = rests.map(String::from_utf8_lossy).collect();
    let holds = |planted: &&str| rests.iter().any(|text| text.contains(*planted));
    PLANTED.into_iter().filter(holds).collect()
}

fn again(desk: &Device, clock: &Rc<Cell<i64>>) -> Device {
    Device::open("again", clock, desk.engine.store().clone(), true).expect("opened")
}

#[test]
fn nothing_is_to_be_read_behind_a_vault_and_everything_comes_back() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    let before = seen(&mut desk);
    assert_eq!(to_be_read(desk.engine.store()), PLANTED);
    turn_on(&mut desk).expect("a vault");
    assert_eq!(to_be_read(desk.engine.store()), [""; 0]);
    assert_eq!(seen(&mut desk), before);
    assert!(status(&mut desk).vault);

    let mut later = again(&desk, &clock);
    assert!(later.engine.is_locked());
    let (offset, limit) = (0, 10);
    let draft = Draft {
        id: "x".into(),
        updated: Stamp::new(1_795_000_000, 60),
        report: report("x"),
    };
    for ask in [
        Ask::Status,
        Ask::Inbox {
            query: Query {
                offset,
                limit,
                ..Query::default()
            },
        },
        Ask::Drafts,
        Ask::SaveDraft { draft },
    ] {
        let said = later.try_ask(ask, vec![]).expect_err("locked");
        assert_eq!(said.key, "engine-locked");
    }
    let rests = later.engine.store().dump();
    assert_eq!(
        unlock(&mut later, "not the passphrase").expect_err("wrong"),
        "vault-wrong"
    );
    assert_eq!(unlock(&mut later, "").expect_err("wrong"), "vault-wrong");
    assert!(later.engine.is_locked());
    assert_eq!(unlock(&mut later, PASSPHRASE), Ok(Answer::Done));
    assert_eq!(
        later.engine.store().dump(),
        rests,
        "opening changes nothing"
    );
    assert_eq!(seen(&mut later), before);

    fill(&mut later);
    assert_eq!(to_be_read(later.engine.store()), [""; 0]);
    assert_eq!(turn_off(&mut later), Ok(Answer::Done));
    assert!(!status(&mut later).vault);
    let after = seen(&mut later);
    assert_eq!(to_be_read(later.engine.store()), PLANTED);
    let mut last = again(&later, &clock);
    assert!(!last.engine.is_locked());
    assert_eq!(seen(&mut last), after);
}

#[test]
fn a_device_that_begins_behind_a_vault_signs_with_a_key_that_never_rested_in_the_open() {
    let clock = Rc::default();
    let mut desk = Device::new("desk", &clock);
    let open = desk.engine.store().dump();
    let device = open[&(Table::Meta, "device".to_owned())].clone();
    turn_on(&mut desk).expect("a vault");
    let first = status(&mut desk).device;
    desk.start("Clinic Marenfeld", "Ben");
    fill(&mut desk);
    assert_eq!(status(&mut desk).device, first);
    turn_off(&mut desk).expect("off");
    let rests = desk.engine.store().dump();
    assert_ne!(rests[&(Table::Meta, "device".to_owned())], device);
    // One that has signed keeps its key.
    turn_on(&mut desk).expect("a vault");
    assert_eq!(status(&mut desk).device, first);
}

#[test]
fn a_recovery_code_opens_and_a_new_one_takes_its_place() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    let code = turn_on(&mut desk).expect("a vault");
    let mut later = again(&desk, &clock);
    assert_eq!(unlock(&mut later, &code.to_lowercase()), Ok(Answer::Done));
    let change = VaultOrder::Change {
        secret: code.clone(),
        passphrase: OTHER.into(),
    };
    assert_eq!(vault(&mut later, change), Ok(Answer::Done));
    let renew = VaultOrder::Renew {
        secret: OTHER.into(),
    };
    let Ok(Answer::Recovery { code: new }) = vault(&mut later, renew) else {
        panic!("no code")
    };
    assert_ne!(new, code);
    for (secret, opens) in [
        (PASSPHRASE, false),
        (&code, false),
        (OTHER, true),
        (&new, true),
    ] {
        let mut last = again(&desk, &clock);
        assert_eq!(unlock(&mut last, secret).is_ok(), opens, "{secret}");
    }
}

#[test]
fn nothing_about_a_vault_is_changed_without_what_opens_it() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    let secret = || "something else altogether".to_owned();
    let passphrase = || OTHER.to_owned();
    let orders = || {
        [
            VaultOrder::Change {
                secret: secret(),
                passphrase: passphrase(),
            },
            VaultOrder::Renew { secret: secret() },
            VaultOrder::TurnOff { secret: secret() },
        ]
    };
    for order in orders() {
        assert_eq!(vault(&mut desk, order).expect_err("none"), "vault-is-off");
    }
    let weak = VaultOrder::TurnOn {
        passphrase: "too short".into(),
    };
    assert_eq!(vault(&mut desk, weak).expect_err("weak"), "vault-weak");
    turn_on(&mut desk).expect("a vault");
    let rests = desk.engine.store().dump();
    for order in orders() {
        assert_eq!(vault(&mut desk, order).expect_err("wrong"), "vault-wrong");
    }
    let weak = VaultOrder::Change {
        secret: PASSPHRASE.into(),
        passphrase: "too short".into(),
    };
    assert_eq!(vault(&mut desk, weak).expect_err("weak"), "vault-weak");
    assert_eq!(turn_on(&mut desk).expect_err("on"), "vault-is-on");
    assert_eq!(desk.engine.store().dump(), rests);
}

#[test]
fn changing_the_passphrase_writes_the_header_alone() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    turn_on(&mut desk).expect("a vault");
    let before = desk.engine.store().dump();
    let change = VaultOrder::Change {
        secret: PASSPHRASE.into(),
        passphrase: OTHER.into(),
    };
    vault(&mut desk, change).expect("changed");
    let after = desk.engine.store().dump();
    let differ = after
        .iter()
        .filter(|(key, value)| before.get(key) != Some(value));
    let differ: Vec<&str> = differ.map(|((_, key), _)| key.as_str()).collect();
    assert_eq!(differ, ["vault"]);
}

/// Goes on after an interruption, as a person would: a new start, and the passphrase if it is asked for.
fn go_on(desk: &Device, clock: &Rc<Cell<i64>>) -> Device {
    let mut later = again(desk, clock);
    if later.engine.is_locked() {
        unlock(&mut later, PASSPHRASE).expect("opened");
    }
    later
}

#[test]
fn turning_on_can_be_interrupted_at_every_step() {
    let clock = Rc::default();
    let mut steps = 0;
    loop {
        let mut desk = filled(&clock);
        let before = seen(&mut desk);
        desk.engine
            .store()
            .fail_at(steps, StoreError::Failed("power".into()));
        let done = turn_on(&mut desk);
        desk.engine.store().fail_at(usize::MAX, StoreError::Full);
        let mut later = go_on(&desk, &clock);
        assert_eq!(seen(&mut later), before, "after {steps} commits");
        if status(&mut later).vault {
            assert_eq!(
                to_be_read(later.engine.store()),
                [""; 0],
                "after {steps} commits"
            );
        } else {
            assert_eq!(steps, 0, "nothing was sealed before the header");
        }
        if done.is_ok() {
            break;
        }
        steps += 1;
    }
    assert!(steps >= 4, "{steps} commits");
}

#[test]
fn turning_off_can_be_interrupted_at_every_step() {
    let clock = Rc::default();
    let mut steps = 0;
    loop {
        let mut desk = filled(&clock);
        let before = seen(&mut desk);
        turn_on(&mut desk).expect("a vault");
        desk.engine.store().fail_at(steps, StoreError::Full);
        let done = turn_off(&mut desk);
        desk.engine.store().fail_at(usize::MAX, StoreError::Full);
        let mut later = go_on(&desk, &clock);
        assert_eq!(seen(&mut later), before, "after {steps} commits");
        assert_eq!(
            status(&mut later).vault,
            steps == 0,
            "after {steps} commits"
        );
        if done.is_ok() {
            break;
        }
        steps += 1;
    }
    assert!(steps >= 3, "{steps} commits");
}

/// Half sealed, everything can be read, written, removed and counted.
#[test]
fn between_open_and_sealed_everything_works() {
    let clock = Rc::default();
    for steps in 1..4 {
        let mut desk = filled(&clock);
        desk.engine.store().fail_at(steps, StoreError::Full);
        let interrupted = turn_on(&mut desk).is_err();
        desk.engine.store().fail_at(usize::MAX, StoreError::Full);
        assert!(interrupted, "{steps}");
        // A tab that does not write finishes nothing.
        let store = desk.engine.store().clone();
        let mut beside = Device::open("beside", &clock, store, false).expect("opened");
        unlock(&mut beside, PASSPHRASE).expect("opened");
        assert!(seen(&mut beside).contains("planted-title"), "{steps}");
        // The tab that was interrupted goes on writing: sealed.
        fill(&mut desk);
        let id = "planted-draft".to_owned();
        desk.ask(Ask::DropDraft { id });
        let Answer::Drafts { drafts } = desk.ask(Ask::Drafts) else {
            panic!()
        };
        assert_eq!(drafts, [], "{steps}");
        now(beside.engine.take_over()).expect("taken over");
        assert_eq!(to_be_read(desk.engine.store()), [""; 0], "{steps}");
        assert_eq!(beside.ask(Ask::Drafts), Answer::Drafts { drafts: vec![] });
    }
}

#[test]
fn values_that_were_moved_swapped_or_put_back_in_the_open_are_refused() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    let open = desk.engine.store().dump();
    turn_on(&mut desk).expect("a vault");
    let sealed = desk.engine.store().dump();
    let values = |table| {
        let of = |((at, _), _): &(&(Table, String), &Vec<u8>)| *at == table;
        let values: Vec<(String, Vec<u8>)> = sealed
            .iter()
            .filter(of)
            .map(|((_, key), value)| (key.clone(), value.clone()))
            .collect();
        values
    };
    let (tail, files) = (values(Table::Tail), values(Table::Files));
    assert!(tail.len() >= 2 && files.len() >= 3);
    let membership = &sealed[&(Table::Meta, "membership".to_owned())];
    let in_the_open = &open[&(Table::Meta, "state".to_owned())];
    for (table, key, value) in [
        (Table::Tail, &tail[0].0, &tail[1].1),
        (Table::Tail, &tail[0].0, &files[0].1),
        (Table::Meta, &"state".to_owned(), membership),
        (Table::Meta, &"state".to_owned(), in_the_open),
        (Table::RowTail, &tail[0].0, &tail[0].1),
        (Table::Tail, &"another name".to_owned(), &tail[0].1),
    ] {
        let store = Rc::new(MemoryStore::default());
        let mut batch = Batch::default();
        for ((table, key), value) in &sealed {
            batch.put(*table, key, value.clone());
        }
        batch.put(table, key, value.clone());
        now(store.commit(batch)).expect("written");
        let mut other = Device::open("other", &clock, store, true).expect("opened");
        let said = unlock(&mut other, PASSPHRASE).expect_err("damaged");
        assert_eq!(said, "store-damaged", "{table:?} {key}");
        assert!(other.engine.is_locked());
    }
}

#[test]
fn a_header_that_asks_for_less_is_refused_before_the_passphrase_is_tried() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    turn_on(&mut desk).expect("a vault");
    let key = (Table::Meta, "vault".to_owned());
    let header = String::from_utf8(desk.engine.store().dump()[&key].clone()).expect("text");
    for (from, to) in [("65536", "8"), ("\"passes\":3", "\"passes\":1"), ("{", "")] {
        let mut batch = Batch::default();
        batch.put(key.0, &*key.1, header.replacen(from, to, 1));
        let store = desk.engine.store().clone();
        now(store.commit(batch)).expect("written");
        let opened = Device::open("other", &clock, store, true);
        assert!(matches!(opened.err(), Some(StoreError::Damaged(_))), "{to}");
    }
}

#[test]
fn tabs_beside_are_locked_when_a_vault_is_turned_on_and_open_when_it_is_gone() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    let mut beside = desk.beside();
    let before = seen(&mut beside);
    turn_on(&mut desk).expect("a vault");
    now(beside.engine.refresh()).expect("read again");
    assert!(beside.engine.is_locked());
    assert_eq!(unlock(&mut beside, PASSPHRASE), Ok(Answer::Done));
    assert_eq!(seen(&mut beside), before);
    now(beside.engine.refresh()).expect("read again");
    assert!(!beside.engine.is_locked());
    turn_off(&mut desk).expect("off");
    now(beside.engine.refresh()).expect("read again");
    assert_eq!(seen(&mut beside), before);
    assert!(!status(&mut beside).vault);
}

#[test]
fn whoever_has_forgotten_everything_can_begin_anew() {
    let clock = Rc::default();
    let mut desk = filled(&clock);
    turn_on(&mut desk).expect("a vault");
    let mut later = again(&desk, &clock);
    assert_eq!(later.ask(Ask::Erase), Answer::Done);
    assert!(!later.engine.is_locked());
    assert!(later.engine.store().dump().is_empty());
}

#[test]
fn neither_the_journal_nor_what_is_remembered_outside_says_what_is_sealed() {
    let clock = Rc::default();
    let (base, disk) = (Rc::<MemoryStore>::default(), Rc::<MemoryDisk>::default());
    let outside = Rc::<RefCell<Option<String>>>::default();
    let open = || {
        let store = Journaled::new(base.clone(), disk.clone());
        Device::open_with("desk", &clock, store, true, &outside).expect("opened")
    };
    let journal = || {
        let files = disk.files();
        planted_in(files.values().map(Vec::as_slice))
    };
    let mut desk = open();
    desk.start("Clinic Marenfeld", "Ben");
    fill(&mut desk);
    now(desk.engine.tidy());
    assert_eq!(journal(), PLANTED);
    let remembered = outside.borrow().clone().expect("something");
    assert!(remembered.contains("Clinic Marenfeld"), "{remembered}");

    turn_on(&mut desk).expect("a vault");
    now(desk.engine.tidy());
    assert_eq!(journal(), [""; 0]);
    assert_eq!(to_be_read(&base), [""; 0]);
    let remembered = outside.borrow().clone().expect("something");
    assert_eq!(
        planted_in([remembered.as_bytes()].into_iter()),
        [""; 0],
        "{remembered}"
    );
    assert!(remembered.contains("\"entries\":2"), "{remembered}");

    // Locked, it knows nothing, and forgets nothing for it.
    let mut later = open();
    now(later.engine.tidy());
    assert_eq!(outside.borrow().as_ref(), Some(&remembered));
    fill_locked(&mut later);
    assert_eq!(unlock(&mut later, PASSPHRASE), Ok(Answer::Done));
    fill(&mut later);
    assert_eq!(journal(), [""; 0]);
}

fn fill_locked(device: &mut Device<impl Store>) {
    let said = device.try_ask(Ask::StartAnew, vec![]).expect_err("locked");
    assert_eq!(said.key, "engine-locked");
}

/// As it is in a browser, at its real cost.
#[test]
fn the_real_arithmetic_opens_what_it_closed() {
    use watchbook::vault::cost::Cost;
    let cost = (Cost::NEW.memory, Cost::NEW.passes, Cost::NEW.lanes);
    let one = watchbook_stretch::argon2id(PASSPHRASE.as_bytes(), &[1; 16], cost);
    let two = watchbook_stretch::argon2id(PASSPHRASE.as_bytes(), &[2; 16], cost);
    assert!(one.is_some() && one != two);
}
