//! The port where a register rests: tables of bytes by key, and batches that are written whole or
//! not at all. Packing, versions and meaning are the engine's; a backend only keeps bytes.
//!
//! Invariant: no web type. A new backend implements [`Store`] and passes `tests/contract`.

pub mod condition;
pub mod fuse;
pub mod journal;
pub mod memory;

use std::rc::Rc;

use condition::{Comparing, Condition};

use crate::words::{Say, Sentence, sentence};

/// A table. The order is the order in which they were introduced: a backend may number them, so a
/// new one is added at the end, and none is ever removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Versions, this device, the members: small values by name.
    Meta,
    /// Entries, 256 to a value, as canonical lines.
    Segments,
    /// What the index keeps of those entries, packed.
    Heads,
    /// The newest entries, one to a value.
    Tail,
    /// Lines of the lists, packed.
    Rows,
    /// Lines of the lists changed since they were packed, one to a value.
    RowTail,
    /// Bytes of attached files, in pieces of at most 1 MiB.
    Files,
    /// Reports being written.
    Drafts,
    /// Reports made before this device belonged to a register.
    Reports,
    /// Files made and taken in.
    Exchanges,
    /// Entries set aside or waiting.
    Aside,
    /// Where the journal stands; nobody else's.
    Journal,
    /// What is known of files in the shared folder.
    Folder,
    /// Files that were refused and that somebody keeps, in pieces of at most 1 MiB.
    Quarantine,
}

impl Table {
    /// All tables, in the order of their introduction.
    pub const ALL: [Table; 14] = [
        Table::Meta,
        Table::Segments,
        Table::Heads,
        Table::Tail,
        Table::Rows,
        Table::RowTail,
        Table::Files,
        Table::Drafts,
        Table::Reports,
        Table::Exchanges,
        Table::Aside,
        Table::Journal,
        Table::Folder,
        Table::Quarantine,
    ];

    /// The tables a register rests in: all but the one that belongs to the journal.
    pub fn content() -> impl Iterator<Item = Table> {
        let all = Table::ALL.into_iter();
        all.filter(|table| *table != Table::Journal)
    }

    /// Its name in a backend.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Table::Meta => "meta",
            Table::Segments => "segments",
            Table::Heads => "heads",
            Table::Tail => "tail",
            Table::Rows => "rows",
            Table::RowTail => "row-tail",
            Table::Files => "files",
            Table::Drafts => "drafts",
            Table::Reports => "reports",
            Table::Exchanges => "exchanges",
            Table::Aside => "aside",
            Table::Journal => "journal",
            Table::Folder => "folder",
            Table::Quarantine => "quarantine",
        }
    }
}

/// Changes that are kept together or not at all. Clearing comes first, then removing, then putting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Tables to empty.
    pub clear: Vec<Table>,
    /// Values to remove.
    pub remove: Vec<(Table, String)>,
    /// Values to put, over what is there.
    pub put: Vec<(Table, String, Vec<u8>)>,
    /// Whether what it takes away must not be left anywhere, not even where nobody looks.
    pub forgets: bool,
}

impl Batch {
    /// Puts a value.
    pub fn put(&mut self, table: Table, key: impl Into<String>, value: impl Into<Vec<u8>>) {
        self.put.push((table, key.into(), value.into()));
    }

    /// Removes a value.
    pub fn remove(&mut self, table: Table, key: impl Into<String>) {
        self.remove.push((table, key.into()));
    }

    /// Empties a table.
    pub fn clear(&mut self, table: Table) {
        self.clear.push(table);
    }

    /// The tables it touches, each once.
    #[must_use]
    pub fn tables(&self) -> Vec<Table> {
        let touched = |table: &Table| {
            self.clear.contains(table)
                || self.remove.iter().any(|(removed, _)| removed == table)
                || self.put.iter().any(|(put, ..)| put == table)
        };
        Table::ALL.into_iter().filter(touched).collect()
    }
}

/// Why storage failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser offers none here (private mode, blocked, too old).
    Unavailable(String),
    /// There is no room.
    Full,
    /// A newer version of the program wrote it.
    Newer,
    /// It was closed under us: another tab upgraded or erased it.
    Closed,
    /// It is sealed, and nobody has opened it yet.
    Locked,
    /// What was read is not what was written.
    Damaged(String),
    /// Anything else, by its name and message.
    Failed(String),
}

impl Say for StoreError {
    fn say(&self) -> Sentence {
        match self {
            StoreError::Unavailable(detail) => {
                sentence!("store-unavailable").with("detail", detail)
            }
            StoreError::Full => sentence!("store-full"),
            StoreError::Newer => sentence!("store-newer"),
            StoreError::Closed => sentence!("store-closed"),
            StoreError::Locked => sentence!("engine-locked"),
            StoreError::Damaged(detail) => sentence!("store-damaged").with("detail", detail),
            StoreError::Failed(detail) => sentence!("store-failed").with("detail", detail),
        }
    }
}

/// Where bytes rest.
#[allow(
    async_fn_in_trait,
    reason = "one thread owns the store; its futures are never sent"
)]
pub trait Store {
    /// The values under these keys, in that order.
    ///
    /// # Errors
    /// When storage cannot be read.
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError>;

    /// Everything in a table, by key.
    ///
    /// # Errors
    /// When storage cannot be read.
    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// The keys in a table, in order.
    ///
    /// # Errors
    /// When storage cannot be read.
    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError>;

    /// Makes all the changes or none; returns once they are durable.
    ///
    /// # Errors
    /// When they are not kept; then nothing has changed.
    async fn commit(&self, batch: Batch) -> Result<(), StoreError>;

    /// Makes this owner the one that writes, and brings what rests to the state that was last said
    /// to be saved. A store of one layer has nothing to bring anywhere.
    ///
    /// # Errors
    /// When that state cannot be reached; then nothing is written over what is there.
    async fn take(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Lets another owner write.
    fn release(&self) {}

    /// Does what can wait until nobody waits: nothing that was saved depends on it.
    ///
    /// # Errors
    /// When storage fails; what rests is as good as before.
    async fn tidy(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Writes anew whatever still holds values that were removed or replaced.
    ///
    /// # Errors
    /// When storage fails; what rests is as good as before.
    async fn anew(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// How it stands with the layers below.
    fn condition(&self) -> Condition {
        Condition::default()
    }

    /// Compares the layers below a little further; true once everything is compared.
    ///
    /// # Errors
    /// When storage cannot be read.
    async fn compare(&self, _so_far: &mut Comparing) -> Result<bool, StoreError> {
        Ok(true)
    }
}

/// One store for several owners, as several tabs have it.
impl<S: Store> Store for Rc<S> {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        (**self).get(table, keys).await
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        (**self).all(table).await
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        (**self).keys(table).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        (**self).commit(batch).await
    }

    async fn take(&self) -> Result<(), StoreError> {
        (**self).take().await
    }

    fn release(&self) {
        (**self).release();
    }

    async fn tidy(&self) -> Result<(), StoreError> {
        (**self).tidy().await
    }

    async fn anew(&self) -> Result<(), StoreError> {
        (**self).anew().await
    }

    fn condition(&self) -> Condition {
        (**self).condition()
    }

    async fn compare(&self, so_far: &mut Comparing) -> Result<bool, StoreError> {
        (**self).compare(so_far).await
    }
}
