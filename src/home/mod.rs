//! A device in a directory: the journal of the engine as real files, the tables in memory, made anew from
//! the journal at every opening. What a browser is to a person, a home is to a machine that is always on.
//!
//! Invariant: what a home has answered is durable in its journal. Where that fails it answers nothing more.

mod disk;
pub mod envelope;
mod fault;
mod machine;

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    future::Future,
    path::{Path, PathBuf},
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use crate::{
    domain::stamp::Stamp,
    engine::{
        Bytes, Engine,
        protocol::{Answer, Ask},
        surroundings::Surroundings as _,
    },
    store::{
        Store as _, StoreError,
        condition::{Healed, Layer},
        journal::Journaled,
        memory::MemoryStore,
    },
    words::Sentence,
};
pub use disk::{Directory, sync_folder};
pub use fault::Fault;
use machine::Machine;

/// What the clock of this machine says, in UTC.
#[must_use]
pub fn clock() -> Stamp {
    Machine.now()
}

type Tables = Journaled<MemoryStore, Directory>;

/// An open home. One process has it at a time.
pub struct Home {
    engine: Engine<Tables, Machine>,
    folder: PathBuf,
    /// Held until the home is dropped.
    _lock: File,
}

impl Home {
    /// Makes a home in a folder that is empty or not there, with a device that is new.
    ///
    /// # Errors
    /// When something is there, or it cannot be written.
    pub fn make(folder: &Path) -> Result<Home, Fault> {
        disk::make_private(folder).map_err(Fault::file(folder))?;
        let mut items = fs::read_dir(folder).map_err(Fault::file(folder))?;
        if items.next().is_some() {
            return Err(Fault::Occupied(folder.to_owned()));
        }
        Home::begin(folder, false)
    }

    /// Opens the home in a folder.
    ///
    /// # Errors
    /// When there is none, another process has it, or it cannot be read.
    pub fn open(folder: &Path) -> Result<Home, Fault> {
        if !Home::is_at(folder) {
            return Err(Fault::NoHome(folder.to_owned()));
        }
        Home::begin(folder, true)
    }

    /// Whether a folder holds a home.
    #[must_use]
    pub fn is_at(folder: &Path) -> bool {
        journal(folder).is_dir()
    }

    fn begin(folder: &Path, is_there: bool) -> Result<Home, Fault> {
        let lock = lock(folder)?;
        let store = Journaled::new(MemoryStore::default(), Directory::new(journal(folder)));
        let stored = |error: StoreError| Fault::of_store(folder, error);
        now(store.take()).map_err(stored)?;
        // A journal that was and is gone would make this device a stranger without a word.
        if is_there && store.condition().healed != Healed::Restored {
            return Err(Fault::NoHome(folder.to_owned()));
        }
        let engine = now(Engine::open(store, Machine, true, false)).map_err(stored)?;
        let home = Home {
            engine,
            folder: folder.to_owned(),
            _lock: lock,
        };
        home.is_kept()?;
        Ok(home)
    }

    /// Asks the engine. What was answered is durable.
    ///
    /// # Errors
    /// The engine's sentence, or why the home cannot go on.
    pub fn ask(&mut self, ask: Ask, bytes: Bytes) -> Result<(Answer, Bytes), Fault> {
        self.is_kept()?;
        let writes = ask.writes();
        let answer = now(async { Ok(self.engine.handle(ask, bytes).await) });
        let answer = answer.map_err(|error| Fault::of_store(&self.folder, error))?;
        self.is_kept()?;
        if writes {
            let _ = now(async {
                self.engine.tidy().await;
                Ok(())
            });
        }
        answer.map_err(|said| Fault::said(&self.folder, said))
    }

    /// A browser goes on with its database alone where the journal fails. Here the journal is all there
    /// is.
    fn is_kept(&self) -> Result<(), Fault> {
        match self.engine.store().condition().journal {
            Layer::Kept(_) => Ok(()),
            Layer::Absent(detail) => Err(Fault::of_store(&self.folder, StoreError::Failed(detail))),
            Layer::Elsewhere => Err(Fault::of_store(&self.folder, StoreError::Closed)),
        }
    }
}

fn journal(folder: &Path) -> PathBuf {
    folder.join("journal")
}

/// So often, and so long each time, a home that is busy is asked again.
const PATIENCE: u32 = 20;
const PAUSE: Duration = Duration::from_millis(20);

/// Two that write at once would write two histories of one device.
fn lock(folder: &Path) -> Result<File, Fault> {
    let path = folder.join("lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let lock = disk::private(&mut options).open(&path);
    let lock = lock.map_err(Fault::file(&path))?;
    let mut patience = PATIENCE;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            // A program that another one has just started may hold it for a moment, without knowing.
            Err(TryLockError::WouldBlock) if patience > 0 => {
                patience -= 1;
                std::thread::sleep(PAUSE);
            }
            Err(TryLockError::WouldBlock) => return Err(Fault::Busy(folder.to_owned())),
            Err(TryLockError::Error(error)) => return Err(Fault::file(&path)(error)),
        }
    }
}

/// Runs what never really waits: files answer at once, as far as this program can tell.
fn now<T>(work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => Err(StoreError::Closed),
    }
}

impl Fault {
    /// What the engine has said, in words that fit a home.
    fn said(folder: &Path, said: Sentence) -> Fault {
        let detail = said.args.iter().find(|(name, _)| name == "detail");
        let detail = detail.map(|(_, detail)| detail.clone());
        let detail = detail.unwrap_or_default();
        let error = match said.key.as_str() {
            "store-full" => StoreError::Full,
            "store-newer" => StoreError::Newer,
            "store-damaged" => StoreError::Damaged(detail),
            key if key.starts_with("store-") => StoreError::Failed(detail),
            _ => return Fault::Said(said),
        };
        Fault::of_store(folder, error)
    }
}
