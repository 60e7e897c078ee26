//! The journal before the database: whatever stands in its files, what is taken from it was written whole, both layers
//! come out the same, and what is written afterwards is found again.
//!
//! An input is the files one after another, each of which begins with the journal's magic. It is tried as it is, where the
//! digests stop nearly every change, and with checks and digests made anew, where nothing does but the code behind them;
//! beside a database that is empty, that stands anywhere in the journal, that went on alone, and that says nonsense.

mod model;

use std::{
    future::Future,
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

pub use model::{Content, content, mutate, resealed};
use watchbook::store::{
    Batch, Store, StoreError, Table,
    condition::{Comparing, Healed, Layer},
    journal::{Journaled, memory::MemoryDisk},
    memory::MemoryStore,
};

/// So many places in a file are tried for the database to stand at.
const MARKS: usize = 6;
/// Where the database keeps its place.
const MARK: &str = "mark";

type Two = Journaled<Rc<MemoryStore>, Rc<MemoryDisk>>;

/// What must hold of any journal.
pub fn journal(bytes: &[u8]) {
    let files = model::split(bytes);
    tried(&files, bytes);
    let sound: Vec<_> = files
        .iter()
        .zip(1..)
        .map(|(file, number)| resealed(number, file))
        .collect();
    if sound != files {
        tried(&sound, bytes);
    }
}

/// The files beside every database that there may be.
fn tried(files: &[Vec<u8>], bytes: &[u8]) {
    if (files.iter().zip(1..)).any(|(file, number)| model::is_full(number, file)) {
        return;
    }
    bare(files);
    ahead(files, None);
    ahead(files, Some(Vec::new()));
    for (file, number) in files.iter().zip(1..) {
        let records = model::records(number, file);
        for place in 1..=records.len().min(MARKS) {
            behind(files, number, place);
        }
    }
    // A mark that nobody wrote.
    let nonsense = &bytes[bytes.len().saturating_sub(60)..];
    let world = World::with(files);
    world.rests(&other(), Some(nonsense.to_vec()));
    let opened = world.open();
    world.holds(opened);
}

/// The database has lost everything: the journal brings it back, or says that it cannot.
fn bare(files: &[Vec<u8>]) {
    let world = World::with(files);
    let opened = world.open();
    if opened.is_ok() {
        let (found, latest) = (world.content(), latest(files));
        assert!(
            latest.contains(&found) || (latest.is_empty() && found.is_empty()),
            "a database that no journal tells of: {found:?}"
        );
    }
    world.holds(opened);
}

/// What the files say whose snapshot is whole, and whose last batch is the latest.
fn latest(files: &[Vec<u8>]) -> Vec<Content> {
    let records = (files.iter().zip(1..)).map(|(file, number)| model::records(number, file));
    let whole = records.filter(|records| model::is_complete(records));
    let told: Vec<_> = whole
        .map(|records| (model::seq(&records), content(&records)))
        .collect();
    let last = told.iter().map(|(seq, _)| *seq).max();
    let told = told.into_iter().filter(|(seq, _)| Some(*seq) == last);
    told.filter_map(|(_, content)| content).collect()
}

/// The database has gone on: nothing in a journal comes before that.
fn ahead(files: &[Vec<u8>], mark: Option<Vec<u8>>) {
    let world = World::with(files);
    world.rests(&other(), mark);
    let opened = world.open();
    assert!(opened.is_ok(), "{opened:?}");
    assert_eq!(world.content(), other());
    world.holds(opened);
}

/// The database stands behind so many records of a file.
fn behind(files: &[Vec<u8>], number: u32, place: usize) {
    let records = model::records(number, &files[number as usize - 1]);
    let Some(before) = content(&records[..place]) else {
        return;
    };
    let world = World::with(files);
    world.rests(&before, Some(model::mark(number, &records[..place])));
    let opened = world.open();
    if opened.is_ok() {
        let found = world.content();
        if model::is_complete(&records) {
            assert_eq!(Some(found), content(&records), "behind {place} records");
        } else {
            // Half a snapshot is nothing; another file may be whole.
            assert!(latest(files).contains(&found), "{found:?}");
        }
    }
    world.holds(opened);
}

/// What a database holds that no journal knows.
fn other() -> Content {
    [((Table::Meta, "device".to_owned()), b"another".to_vec())].into()
}

/// Both layers, as they are when nobody has them open.
struct World {
    base: Rc<MemoryStore>,
    disk: Rc<MemoryDisk>,
}

impl World {
    fn with(files: &[Vec<u8>]) -> Self {
        let world = World {
            base: Rc::default(),
            disk: Rc::default(),
        };
        for (file, number) in files.iter().zip(1..) {
            world.disk.put(&format!("{number:08}"), file.clone());
        }
        world
    }

    /// Lets that rest in the database, with that in the place of the mark.
    fn rests(&self, content: &Content, mark: Option<Vec<u8>>) {
        let mut batch = Batch::default();
        for ((table, key), value) in content {
            batch.put(*table, key, value.clone());
        }
        if let Some(mark) = mark {
            batch.put(Table::Journal, MARK, mark);
        }
        now(self.base.commit(batch)).expect("a store in memory");
    }

    fn open(&self) -> Result<Two, StoreError> {
        let two = Journaled::new(self.base.clone(), self.disk.clone());
        now(two.take())?;
        Ok(two)
    }

    fn content(&self) -> Content {
        let mut content = self.base.dump();
        content.retain(|(table, _), _| *table != Table::Journal);
        content
    }

    /// What must hold after any start.
    fn holds(&self, opened: Result<Two, StoreError>) {
        let found = self.content();
        let files = self.disk.files();
        let two = match opened {
            Ok(two) => two,
            Err(error) => {
                // It says so again and again, and nothing is written over.
                assert_eq!(self.open().err(), Some(error));
                assert!(self.disk.files() == files && self.content() == found);
                return;
            }
        };
        assert!(
            matches!(two.condition().journal, Layer::Kept(_)),
            "{:?}",
            two.condition()
        );
        self.is_settled(&found);

        let two = self.open().expect("opened before");
        let mut next = Batch::default();
        next.put(Table::Aside, "next", *b"more");
        now(two.commit(next)).expect("layers in memory");
        now(two.tidy()).expect("layers in memory");
        let mut after = found;
        after.insert((Table::Aside, "next".to_owned()), b"more".to_vec());
        assert_eq!(self.content(), after, "written behind it");
        self.is_settled(&after);
    }

    /// Opening it again changes nothing, and either layer alone is enough.
    fn is_settled(&self, content: &Content) {
        let two = self.open().expect("opened before");
        assert_eq!(two.condition().healed, Healed::Nothing);
        assert_eq!(self.content(), *content, "the second time");
        let mut comparing = Comparing::default();
        while !now(two.compare(&mut comparing)).expect("a sound journal") {}
        assert_eq!(comparing.differing, []);
        self.base.wipe();
        self.open().expect("the journal alone");
        assert_eq!(self.content(), *content, "from the journal alone");
    }
}

/// Layers in memory never wait.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}
