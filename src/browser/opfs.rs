//! The journal's disk in the browser's private file system (OPFS), through the handles that only a
//! worker gets: they write in place, and say when what was written is durable.
//!
//! A handle is held as long as this tab writes, and nobody else can have one for the same file then.

use std::cell::RefCell;

use js_sys::{AsyncIterator, Function, IteratorNext, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemReadWriteOptions, FileSystemSyncAccessHandle,
    StorageManager,
};

use crate::store::{StoreError, journal::disk::Disk};

/// How often a file is asked for that somebody still holds, and how long to wait in between: a tab
/// that was just closed lets go of it a moment after its lock.
const TRIES: usize = 60;
const MILLISECONDS: i32 = 50;

/// A folder in the private file system.
pub struct Opfs {
    name: String,
    folder: RefCell<Option<FileSystemDirectoryHandle>>,
    open: RefCell<Vec<(String, FileSystemSyncAccessHandle)>>,
}

impl Opfs {
    /// The folder for a database of that name. Nothing is opened yet.
    #[must_use]
    pub fn new(database: &str) -> Self {
        Opfs {
            name: format!("{database}-journal"),
            folder: RefCell::default(),
            open: RefCell::default(),
        }
    }

    /// No folder at all.
    #[must_use]
    pub fn nowhere() -> Self {
        Opfs {
            name: String::new(),
            folder: RefCell::default(),
            open: RefCell::default(),
        }
    }

    fn folder(&self) -> Result<FileSystemDirectoryHandle, StoreError> {
        let folder = self.folder.borrow().clone();
        folder.ok_or(StoreError::Closed)
    }

    /// The handle of a file, which is opened if it was not yet.
    async fn handle(&self, name: &str) -> Result<FileSystemSyncAccessHandle, StoreError> {
        if let Some(handle) = self.opened(name) {
            return Ok(handle);
        }
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let file = self.folder()?;
        let file = file.get_file_handle_with_options(name, &options);
        let file: FileSystemFileHandle = resolved(file).await?.unchecked_into();
        let mut tries = 0;
        let handle: FileSystemSyncAccessHandle = loop {
            match JsFuture::from(file.create_sync_access_handle()).await {
                Ok(handle) => break handle.unchecked_into(),
                Err(error) if tries < TRIES && is_held(&error) => pause().await,
                Err(error) => return Err(translate(&error)),
            }
            tries += 1;
        };
        let mut open = self.open.borrow_mut();
        open.push((name.to_owned(), handle.clone()));
        Ok(handle)
    }

    fn opened(&self, name: &str) -> Option<FileSystemSyncAccessHandle> {
        let open = self.open.borrow();
        let found = open.iter().find(|(open, _)| open == name);
        found.map(|(_, handle)| handle.clone())
    }

    fn close(&self, name: &str) {
        self.open.borrow_mut().retain(|(open, handle)| {
            if open == name {
                handle.close();
            }
            open != name
        });
    }
}

impl Disk for Opfs {
    async fn begin(&self) -> Result<Option<String>, StoreError> {
        let Some(storage) = storage().filter(|_| !self.name.is_empty()) else {
            return Ok(Some("OPFS".into()));
        };
        // Private windows have the function, and refuse.
        let root = match JsFuture::from(storage.get_directory()).await {
            Ok(root) => root.unchecked_into::<FileSystemDirectoryHandle>(),
            Err(error) => return Ok(Some(message(&error))),
        };
        let options = FileSystemGetDirectoryOptions::new();
        options.set_create(true);
        let folder = root.get_directory_handle_with_options(&self.name, &options);
        let folder = resolved(folder).await?.unchecked_into();
        *self.folder.borrow_mut() = Some(folder);
        Ok(None)
    }

    async fn list(&self) -> Result<Vec<String>, StoreError> {
        let keys: AsyncIterator = self.folder()?.keys();
        let mut names = Vec::new();
        loop {
            let next = keys.next().map_err(|error| translate(&error))?;
            let next: IteratorNext = resolved(next).await?.unchecked_into();
            if next.done() {
                return Ok(names);
            }
            names.extend(next.value().as_string());
        }
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number"
    )]
    async fn size(&self, name: &str) -> Result<u64, StoreError> {
        let size = self.handle(name).await?.get_size();
        size.map(|size| size as u64)
            .map_err(|error| translate(&error))
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number"
    )]
    async fn read(&self, name: &str, at: u64, length: usize) -> Result<Vec<u8>, StoreError> {
        let handle = self.handle(name).await?;
        let mut bytes = vec![0; length];
        let read = handle.read_with_u8_array_and_options(&mut bytes, &place(at));
        let read = read.map_err(|error| translate(&error))?;
        bytes.truncate(read as usize);
        Ok(bytes)
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number"
    )]
    async fn write(&self, name: &str, at: u64, bytes: &[u8]) -> Result<(), StoreError> {
        let handle = self.handle(name).await?;
        let written = handle.write_with_u8_array_and_options(bytes, &place(at));
        match written {
            Ok(written) if written as usize == bytes.len() => Ok(()),
            Ok(_) => Err(StoreError::Full),
            Err(error) => Err(translate(&error)),
        }
    }

    async fn flush(&self, name: &str) -> Result<(), StoreError> {
        let flushed = self.handle(name).await?.flush();
        flushed.map_err(|error| translate(&error))
    }

    async fn truncate(&self, name: &str, size: u64) -> Result<(), StoreError> {
        let cut = self.handle(name).await?.truncate_with_f64(size as f64);
        cut.map_err(|error| translate(&error))
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.close(name);
        let removed = self.folder()?.remove_entry(name);
        resolved(removed).await.map(drop)
    }

    fn end(&self) {
        for (_, handle) in self.open.borrow_mut().drain(..) {
            handle.close();
        }
        *self.folder.borrow_mut() = None;
    }
}

/// The browser's storage manager, if it has files with handles to write in place.
fn storage() -> Option<StorageManager> {
    let global = js_sys::global();
    let handles = Reflect::get(&global, &"FileSystemSyncAccessHandle".into()).ok()?;
    let navigator = Reflect::get(&global, &"navigator".into()).ok()?;
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let directory = Reflect::get(&storage, &"getDirectory".into()).ok()?;
    (handles.is_function() && directory.is_function()).then(|| storage.unchecked_into())
}

fn place(at: u64) -> FileSystemReadWriteOptions {
    let options = FileSystemReadWriteOptions::new();
    options.set_at(at as f64);
    options
}

async fn resolved(promise: Promise) -> Result<JsValue, StoreError> {
    let answer = JsFuture::from(promise).await;
    answer.map_err(|error| translate(&error))
}

async fn pause() {
    let mut wait = |resolve: Function, _: Function| {
        let global = js_sys::global();
        let timer = Reflect::get(&global, &"setTimeout".into());
        if let Ok(timer) = timer.and_then(JsValue::dyn_into::<Function>) {
            let _ = timer.call2(&global, &resolve, &MILLISECONDS.into());
        }
    };
    // Every worker has timers.
    let _ = JsFuture::from(Promise::new(&mut wait)).await;
}

/// Whether somebody else has a handle for the file.
fn is_held(error: &JsValue) -> bool {
    message(error).contains("NoModificationAllowed")
}

fn message(error: &JsValue) -> String {
    let error = error.dyn_ref::<js_sys::Error>();
    error.map_or_else(|| "OPFS".into(), |error| error.to_string().into())
}

/// The browser's exception, as one of our errors.
fn translate(error: &JsValue) -> StoreError {
    let text = message(error);
    if text.contains("Quota") || text.contains("NO_DEVICE_SPACE") {
        StoreError::Full
    } else {
        StoreError::Failed(text)
    }
}
