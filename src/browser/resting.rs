//! Where a register rests in this browser: in its database, or, in a single file for which the browser keeps nothing, in
//! memory as long as the page is open.

use super::indexeddb::IndexedDb;
use crate::store::{Batch, Store, StoreError, Table, memory::MemoryStore};

/// The database, or nothing but memory.
#[derive(Debug)]
pub enum Resting {
    /// It is kept.
    Kept(IndexedDb),
    /// It goes with the page.
    Passing(MemoryStore),
}

impl Store for Resting {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        match self {
            Resting::Kept(store) => store.get(table, keys).await,
            Resting::Passing(store) => store.get(table, keys).await,
        }
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        match self {
            Resting::Kept(store) => store.all(table).await,
            Resting::Passing(store) => store.all(table).await,
        }
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        match self {
            Resting::Kept(store) => store.keys(table).await,
            Resting::Passing(store) => store.keys(table).await,
        }
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        match self {
            Resting::Kept(store) => store.commit(batch).await,
            Resting::Passing(store) => store.commit(batch).await,
        }
    }
}
