//! A store in memory: for native use and for tests, with faults on demand.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::{Batch, Store, StoreError, Table, fuse::Fuse};

/// Tables in memory. A commit or a reading can be made to fail, and a value to get lost, to prove
/// that nothing is half written, half read or believed.
#[derive(Debug, Default)]
pub struct MemoryStore {
    tables: RefCell<BTreeMap<(Table, String), Vec<u8>>>,
    failing: RefCell<Option<(usize, StoreError)>>,
    failing_to_read: RefCell<Option<(usize, StoreError)>>,
    losing: RefCell<Option<(Table, String)>>,
    fuse: Rc<Fuse>,
}

impl MemoryStore {
    /// An empty store, every call of which goes through that fuse.
    #[must_use]
    pub fn with_fuse(fuse: &Rc<Fuse>) -> Self {
        MemoryStore {
            fuse: fuse.clone(),
            ..MemoryStore::default()
        }
    }

    /// Empties it without a word, as some browsers have done.
    pub fn wipe(&self) {
        self.tables.borrow_mut().clear();
    }

    /// Lets the commit after so many successful ones fail with that error.
    pub fn fail_at(&self, commits: usize, error: StoreError) {
        *self.failing.borrow_mut() = Some((commits, error));
    }

    /// Lets the next commit of that value say that it is kept, and lose it.
    pub fn lose(&self, table: Table, key: &str) {
        *self.losing.borrow_mut() = Some((table, key.to_owned()));
    }

    /// Lets the reading after so many successful ones fail with that error.
    pub fn fail_reading_at(&self, readings: usize, error: StoreError) {
        *self.failing_to_read.borrow_mut() = Some((readings, error));
    }

    /// Everything kept, for comparing before and after.
    #[must_use]
    pub fn dump(&self) -> BTreeMap<(Table, String), Vec<u8>> {
        self.tables.borrow().clone()
    }
}

/// The error, when its turn has come.
fn fails(failing: &RefCell<Option<(usize, StoreError)>>) -> Result<(), StoreError> {
    let mut failing = failing.borrow_mut();
    match failing.take() {
        Some((0, error)) => Err(error),
        Some((left, error)) => {
            *failing = Some((left - 1, error));
            Ok(())
        }
        None => Ok(()),
    }
}

impl Store for MemoryStore {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        self.fuse.call()?;
        fails(&self.failing_to_read)?;
        let tables = self.tables.borrow();
        Ok(keys
            .iter()
            .map(|key| tables.get(&(table, key.clone())).cloned())
            .collect())
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.fuse.call()?;
        fails(&self.failing_to_read)?;
        let tables = self.tables.borrow();
        let rows = tables.iter().filter(|((at, _), _)| *at == table);
        Ok(rows
            .map(|((_, key), value)| (key.clone(), value.clone()))
            .collect())
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        self.fuse.call()?;
        fails(&self.failing_to_read)?;
        let tables = self.tables.borrow();
        let keys = tables.keys().filter(|(at, _)| *at == table);
        Ok(keys.map(|(_, key)| key.clone()).collect())
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.fuse.call()?;
        fails(&self.failing)?;
        let mut tables = self.tables.borrow_mut();
        tables.retain(|(table, _), _| !batch.clear.contains(table));
        for key in batch.remove {
            tables.remove(&key);
        }
        for (table, key, value) in batch.put {
            let value_of = (table, key);
            if self.losing.borrow().as_ref() == Some(&value_of) {
                self.losing.take();
            } else {
                tables.insert(value_of, value);
            }
        }
        Ok(())
    }
}
