//! A disk in memory, for tests, with what real ones do when they fail: a write that ends half way,
//! and a power cut that loses what was not flushed.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use super::disk::Disk;
use crate::store::{StoreError, fuse::Fuse};

type Files = BTreeMap<String, Vec<u8>>;

/// Files in memory.
#[derive(Debug, Default)]
pub struct MemoryDisk {
    files: RefCell<Files>,
    flushed: RefCell<Files>,
    missing: Cell<bool>,
    fuse: Rc<Fuse>,
}

impl MemoryDisk {
    /// An empty disk, every call of which goes through that fuse.
    #[must_use]
    pub fn with_fuse(fuse: &Rc<Fuse>) -> Self {
        MemoryDisk {
            fuse: fuse.clone(),
            ..MemoryDisk::default()
        }
    }

    /// Loses everything that was not flushed.
    pub fn cut_power(&self) {
        *self.files.borrow_mut() = self.flushed.borrow().clone();
    }

    /// Loses everything.
    pub fn wipe(&self) {
        self.files.borrow_mut().clear();
        self.flushed.borrow_mut().clear();
    }

    /// Is not there at all, or is there again.
    pub fn be_missing(&self, missing: bool) {
        self.missing.set(missing);
    }

    /// Every file, for looking at it and for putting another in its place.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.files.borrow().clone()
    }

    /// Puts a file there.
    pub fn put(&self, name: &str, bytes: Vec<u8>) {
        let mut files = self.files.borrow_mut();
        files.insert(name.to_owned(), bytes.clone());
        self.flushed.borrow_mut().insert(name.to_owned(), bytes);
    }

    fn gone(name: &str) -> StoreError {
        StoreError::Failed(format!("no file {name}"))
    }
}

impl Disk for MemoryDisk {
    async fn begin(&self) -> Result<Option<String>, StoreError> {
        self.fuse.call()?;
        Ok(self.missing.get().then(|| "missing".to_owned()))
    }

    async fn list(&self) -> Result<Vec<String>, StoreError> {
        self.fuse.call()?;
        Ok(self.files.borrow().keys().cloned().collect())
    }

    async fn size(&self, name: &str) -> Result<u64, StoreError> {
        self.fuse.call()?;
        let files = self.files.borrow();
        let file = files.get(name).ok_or_else(|| MemoryDisk::gone(name))?;
        Ok(file.len() as u64)
    }

    async fn read(&self, name: &str, at: u64, length: usize) -> Result<Vec<u8>, StoreError> {
        self.fuse.call()?;
        let files = self.files.borrow();
        let file = files.get(name).ok_or_else(|| MemoryDisk::gone(name))?;
        let start = file.len().min(usize::try_from(at).unwrap_or(usize::MAX));
        let end = file.len().min(start.saturating_add(length));
        Ok(file[start..end].to_vec())
    }

    async fn write(&self, name: &str, at: u64, bytes: &[u8]) -> Result<(), StoreError> {
        let fails = self.fuse.call();
        let written = match fails {
            Ok(()) => bytes,
            Err(_) => &bytes[..bytes.len() / 2],
        };
        let mut files = self.files.borrow_mut();
        let file = files.entry(name.to_owned()).or_default();
        let start = usize::try_from(at).unwrap_or(usize::MAX);
        let end = start + written.len();
        if file.len() < end {
            file.resize(end, 0);
        }
        file[start..end].copy_from_slice(written);
        fails
    }

    async fn flush(&self, name: &str) -> Result<(), StoreError> {
        self.fuse.call()?;
        let files = self.files.borrow();
        let file = files.get(name).ok_or_else(|| MemoryDisk::gone(name))?;
        let mut flushed = self.flushed.borrow_mut();
        flushed.insert(name.to_owned(), file.clone());
        Ok(())
    }

    async fn truncate(&self, name: &str, size: u64) -> Result<(), StoreError> {
        self.fuse.call()?;
        let mut files = self.files.borrow_mut();
        let file = files.get_mut(name).ok_or_else(|| MemoryDisk::gone(name))?;
        file.resize(usize::try_from(size).unwrap_or(usize::MAX), 0);
        Ok(())
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.fuse.call()?;
        self.files.borrow_mut().remove(name);
        self.flushed.borrow_mut().remove(name);
        Ok(())
    }

    fn end(&self) {}
}
