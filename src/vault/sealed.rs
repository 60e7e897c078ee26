//! A store whose values are sealed once it has a vault. Below it nothing but the header, the version
//! of the tables and the journal's own place is to be read.
//!
//! While a vault is turned on or off both kinds of values rest beside each other. They are told apart
//! by opening them: what does not open under the key was never sealed.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::{
    VaultFault,
    cipher::DataKey,
    header::{Header, Phase},
};
use crate::{
    order,
    store::{
        Batch, Store, StoreError, Table,
        condition::{Comparing, Condition},
    },
    words::Say as _,
};

/// Where the header rests.
const HEADER: &str = "vault";
/// Values of [`Table::Meta`] that are read before a vault is opened.
const OPEN: [&str; 2] = [HEADER, "schema"];
/// So many bytes are sealed in one batch.
const LOT: usize = 1 << 20;

#[derive(Clone)]
enum Door {
    /// There is no vault.
    None,
    Locked(Header),
    Open(Header, Rc<DataKey>),
}

/// A store behind a vault, if there is one.
pub struct Sealed<S> {
    base: S,
    door: RefCell<Door>,
    sealed: Cell<u64>,
}

/// What is sealed or unsealed next.
#[derive(Default)]
pub struct Sweep {
    left: Vec<(Table, String)>,
    total: usize,
}

impl Sweep {
    /// How many values are done, and how many there are.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.total - self.left.len(), self.total)
    }
}

impl<S: Store> Sealed<S> {
    /// That store, with its vault locked if it has one.
    ///
    /// # Errors
    /// When storage cannot be read, or what it says of its vault is damaged.
    pub async fn of(base: S) -> Result<Self, StoreError> {
        let store = Sealed {
            base,
            door: RefCell::new(Door::None),
            sealed: Cell::new(0),
        };
        store.look().await?;
        Ok(store)
    }

    /// The store below.
    pub fn base(&self) -> &S {
        &self.base
    }

    /// Looks at the header again: another tab may have written it. A vault that this tab has no key
    /// of is locked.
    ///
    /// # Errors
    /// As [`Sealed::of`].
    pub async fn look(&self) -> Result<(), StoreError> {
        let header = self.base.get(Table::Meta, &[HEADER.to_owned()]).await?;
        let header = header.into_iter().next().flatten();
        let header = header.map(|text| Header::read(&text)).transpose();
        let header = header.map_err(refused)?;
        let door = match (header, self.door()) {
            (None, _) => Door::None,
            (Some(header), Door::Open(_, key)) if header.is_of(&key) => Door::Open(header, key),
            (Some(header), _) => Door::Locked(header),
        };
        *self.door.borrow_mut() = door;
        Ok(())
    }

    /// Whether there is a vault that is locked.
    pub fn is_locked(&self) -> bool {
        matches!(*self.door.borrow(), Door::Locked(_))
    }

    /// The header, if there is a vault.
    pub fn header(&self) -> Option<Header> {
        match self.door() {
            Door::None => None,
            Door::Locked(header) | Door::Open(header, _) => Some(header),
        }
    }

    /// The key, if there is a vault and it is open.
    pub fn key(&self) -> Option<Rc<DataKey>> {
        match self.door() {
            Door::Open(_, key) => Some(key),
            _ => None,
        }
    }

    /// Opens the vault.
    pub fn unlock(&self, header: Header, key: DataKey) {
        *self.door.borrow_mut() = Door::Open(header, Rc::new(key));
        self.sealed.set(0);
    }

    /// Locks the vault again.
    pub fn lock(&self) {
        let header = self.header();
        *self.door.borrow_mut() = header.map_or(Door::None, Door::Locked);
    }

    /// Keeps another header, or none, and goes on with it.
    ///
    /// # Errors
    /// When storage fails; then everything is as it was.
    pub async fn put_header(
        &self,
        header: Option<(Header, Rc<DataKey>)>,
    ) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        match &header {
            Some((header, _)) => batch.put(Table::Meta, HEADER, header.write()),
            None => batch.remove(Table::Meta, HEADER),
        }
        self.base.commit(batch).await?;
        *self.door.borrow_mut() = match header {
            Some((header, key)) => Door::Open(header, key),
            None => Door::None,
        };
        Ok(())
    }

    /// Empties everything, whether it is locked or not: then there is no vault any more.
    ///
    /// # Errors
    /// When storage fails; then everything is as it was.
    pub async fn empty(&self) -> Result<(), StoreError> {
        let clear = Table::content().collect();
        let batch = Batch {
            clear,
            ..Batch::default()
        };
        self.base.commit(batch).await?;
        *self.door.borrow_mut() = Door::None;
        Ok(())
    }

    /// Everything that rests and may have to be sealed or unsealed.
    ///
    /// # Errors
    /// When storage cannot be read.
    pub async fn sweep(&self) -> Result<Sweep, StoreError> {
        let mut left = Vec::new();
        for table in Table::content() {
            for name in self.base.keys(table).await? {
                if !is_open(table, &name) {
                    left.push((table, name));
                }
            }
        }
        Ok(Sweep {
            total: left.len(),
            left,
        })
    }

    /// Seals or unseals some of what is left, as the header says; true once nothing is left.
    ///
    /// # Errors
    /// When storage fails; then it goes on from there another time.
    pub async fn step(&self, sweep: &mut Sweep) -> Result<bool, StoreError> {
        let Door::Open(header, key) = self.door() else {
            return Err(StoreError::Locked);
        };
        let unseals = header.phase == Phase::Unsealing;
        let (mut batch, mut bytes) = (Batch::default(), 0);
        let mut done = sweep.left.len();
        while bytes < LOT && done > 0 {
            let (table, name) = &sweep.left[done - 1];
            done -= 1;
            let value = self.base.get(*table, std::slice::from_ref(name)).await?;
            let Some(value) = value.into_iter().next().flatten() else {
                continue;
            };
            bytes += value.len();
            match key.open(table.name(), name, &value) {
                Some((plain, value)) if unseals => {
                    if *name != plain {
                        batch.remove(*table, name);
                    }
                    batch.put(*table, plain, value);
                }
                None if !unseals => {
                    let sealed = name_of(&key, *table, name);
                    if *name != sealed {
                        batch.remove(*table, name);
                    }
                    let value = self.seal(&key, *table, &sealed, name, &value);
                    batch.put(*table, sealed, value);
                }
                _ => {}
            }
        }
        self.base.commit(batch).await?;
        sweep.left.truncate(done);
        Ok(done == 0)
    }

    fn door(&self) -> Door {
        self.door.borrow().clone()
    }

    fn seal(&self, key: &DataKey, table: Table, name: &str, plain: &str, value: &[u8]) -> Vec<u8> {
        let number = self.sealed.get();
        self.sealed.set(number + 1);
        key.seal(table.name(), name, plain, value, number)
    }
}

/// The key and value that rest under a name.
fn opened(
    (header, key): (&Header, &DataKey),
    table: Table,
    name: String,
    value: Vec<u8>,
) -> Result<(String, Vec<u8>), StoreError> {
    if is_open(table, &name) {
        return Ok((name, value));
    }
    match key.open(table.name(), &name, &value) {
        Some(opened) => Ok(opened),
        // It was not sealed yet, or is not any more.
        None if header.phase != Phase::Sealed => Ok((name, value)),
        None => Err(StoreError::Damaged(table.name().into())),
    }
}

/// Whether a value is never sealed.
fn is_open(table: Table, key: &str) -> bool {
    table == Table::Meta && OPEN.contains(&key)
}

/// The name a value rests under. Those of the small values tell nothing, and are asked for one by one.
fn name_of(key: &DataKey, table: Table, plain: &str) -> String {
    if table == Table::Meta {
        plain.to_owned()
    } else {
        key.name(table.name(), plain)
    }
}

fn refused(fault: VaultFault) -> StoreError {
    match fault {
        VaultFault::Newer => StoreError::Newer,
        fault => StoreError::Damaged(fault.say().key),
    }
}

impl<S: Store> Store for Sealed<S> {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        let (header, key) = match self.door() {
            Door::None => return self.base.get(table, keys).await,
            Door::Locked(_) => return Err(StoreError::Locked),
            Door::Open(header, key) => (header, key),
        };
        let names = keys.iter().map(|plain| name_of(&key, table, plain));
        let names: Vec<String> = names.collect();
        let resting = self.base.get(table, &names).await?;
        let mut values = Vec::with_capacity(keys.len());
        for (name, value) in names.into_iter().zip(resting) {
            let opened = value.map(|value| opened((&header, &key), table, name, value));
            values.push(opened.transpose()?.map(|(_, value)| value));
        }
        if header.phase != Phase::Sealed && table != Table::Meta {
            let beside = self.base.get(table, keys).await?;
            for (value, beside) in values.iter_mut().zip(beside) {
                if value.is_none() {
                    *value = beside;
                }
            }
        }
        Ok(values)
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let (header, key) = match self.door() {
            Door::None => return self.base.all(table).await,
            Door::Locked(_) => return Err(StoreError::Locked),
            Door::Open(header, key) => (header, key),
        };
        let mut all = Vec::new();
        for (name, value) in self.base.all(table).await? {
            all.push(opened((&header, &key), table, name, value)?);
        }
        // Sealed names have an order of their own.
        order::sort_by(&mut all, |(a, _), (b, _)| a.cmp(b));
        Ok(all)
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let (header, key) = match self.door() {
            Door::None => return self.base.commit(batch).await,
            Door::Locked(_) => return Err(StoreError::Locked),
            Door::Open(header, key) => (header, key),
        };
        let mut sealed = Batch {
            clear: batch.clear,
            forgets: batch.forgets,
            ..Batch::default()
        };
        let mixed = header.phase != Phase::Sealed;
        for (table, plain) in batch.remove {
            if is_open(table, &plain) {
                sealed.remove(table, plain);
                continue;
            }
            sealed.remove(table, name_of(&key, table, &plain));
            if mixed && table != Table::Meta {
                sealed.remove(table, plain);
            }
        }
        for (table, plain, value) in batch.put {
            if is_open(table, &plain) {
                sealed.put(table, plain, value);
                continue;
            }
            let name = name_of(&key, table, &plain);
            let elsewhere = name != plain;
            if header.phase == Phase::Unsealing {
                if elsewhere {
                    sealed.remove(table, name);
                }
                sealed.put(table, plain, value);
            } else {
                if mixed && elsewhere {
                    sealed.remove(table, plain.clone());
                }
                let value = self.seal(&key, table, &name, &plain, &value);
                sealed.put(table, name, value);
            }
        }
        self.base.commit(sealed).await
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        if self.header().is_none() {
            return self.base.keys(table).await;
        }
        let all = self.all(table).await?;
        Ok(all.into_iter().map(|(key, _)| key).collect())
    }

    async fn take(&self) -> Result<(), StoreError> {
        self.base.take().await
    }

    fn release(&self) {
        self.base.release();
    }

    async fn tidy(&self) -> Result<(), StoreError> {
        self.base.tidy().await
    }

    async fn anew(&self) -> Result<(), StoreError> {
        self.base.anew().await
    }

    fn condition(&self) -> Condition {
        self.base.condition()
    }

    async fn compare(&self, so_far: &mut Comparing) -> Result<bool, StoreError> {
        self.base.compare(so_far).await
    }
}
