//! The port the journal writes through: named files that grow at their end.

use std::rc::Rc;

use crate::store::StoreError;

/// A folder of files. One owner has it at a time; a file is made by the first write to it.
#[allow(
    async_fn_in_trait,
    reason = "one thread owns the journal; its futures are never sent"
)]
pub trait Disk {
    /// Takes hold of the folder. Why there is none here, if there cannot be one.
    ///
    /// # Errors
    /// When there is one, and it cannot be used.
    async fn begin(&self) -> Result<Option<String>, StoreError>;

    /// The names of all files.
    ///
    /// # Errors
    /// When the folder cannot be read.
    async fn list(&self) -> Result<Vec<String>, StoreError>;

    /// How many bytes a file has.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn size(&self, name: &str) -> Result<u64, StoreError>;

    /// So many bytes of a file from a place on, or what there is of them.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn read(&self, name: &str, at: u64, length: usize) -> Result<Vec<u8>, StoreError>;

    /// Writes bytes into a file from a place on.
    ///
    /// # Errors
    /// When there is no room, or it fails; a part may be written then.
    async fn write(&self, name: &str, at: u64, bytes: &[u8]) -> Result<(), StoreError>;

    /// Returns once everything written to a file is durable.
    ///
    /// # Errors
    /// When that cannot be said.
    async fn flush(&self, name: &str) -> Result<(), StoreError>;

    /// Cuts a file off behind so many bytes.
    ///
    /// # Errors
    /// When it fails.
    async fn truncate(&self, name: &str, size: u64) -> Result<(), StoreError>;

    /// Removes a file.
    ///
    /// # Errors
    /// When it fails.
    async fn remove(&self, name: &str) -> Result<(), StoreError>;

    /// Lets go of the folder, so that another owner can take it.
    fn end(&self);
}

impl<D: Disk> Disk for Rc<D> {
    async fn begin(&self) -> Result<Option<String>, StoreError> {
        (**self).begin().await
    }

    async fn list(&self) -> Result<Vec<String>, StoreError> {
        (**self).list().await
    }

    async fn size(&self, name: &str) -> Result<u64, StoreError> {
        (**self).size(name).await
    }

    async fn read(&self, name: &str, at: u64, length: usize) -> Result<Vec<u8>, StoreError> {
        (**self).read(name, at, length).await
    }

    async fn write(&self, name: &str, at: u64, bytes: &[u8]) -> Result<(), StoreError> {
        (**self).write(name, at, bytes).await
    }

    async fn flush(&self, name: &str) -> Result<(), StoreError> {
        (**self).flush(name).await
    }

    async fn truncate(&self, name: &str, size: u64) -> Result<(), StoreError> {
        (**self).truncate(name, size).await
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        (**self).remove(name).await
    }

    fn end(&self) {
        (**self).end();
    }
}
