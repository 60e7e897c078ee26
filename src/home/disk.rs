//! The journal's disk as a directory of files, which nobody but their owner can read.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};

use crate::store::{StoreError, journal::disk::Disk};

/// A directory of files.
#[derive(Debug)]
pub struct Directory {
    path: PathBuf,
    open: RefCell<BTreeMap<String, File>>,
    /// Whether a file has come or gone since the directory itself was last made durable.
    changed: Cell<bool>,
}

impl Directory {
    /// That directory, which is made when it is first taken hold of.
    #[must_use]
    pub fn new(path: PathBuf) -> Self {
        Directory {
            path,
            open: RefCell::default(),
            changed: Cell::new(false),
        }
    }

    /// Does something with a file, which is opened if it was not yet, and made if it is not there.
    fn with<T>(&self, name: &str, work: impl FnOnce(&mut File) -> io::Result<T>) -> Done<T> {
        let mut open = self.open.borrow_mut();
        let file = match open.entry(name.to_owned()) {
            std::collections::btree_map::Entry::Occupied(file) => file.into_mut(),
            std::collections::btree_map::Entry::Vacant(place) => {
                let path = self.path.join(name);
                self.changed.set(self.changed.get() || !path.exists());
                let mut options = OpenOptions::new();
                options.read(true).write(true).create(true).truncate(false);
                place.insert(private(&mut options).open(path).map_err(failed)?)
            }
        };
        work(file).map_err(failed)
    }

    fn settle(&self) -> Done<()> {
        if self.changed.get() {
            sync_folder(&self.path).map_err(failed)?;
            self.changed.set(false);
        }
        Ok(())
    }
}

type Done<T> = Result<T, StoreError>;

impl Disk for Directory {
    async fn begin(&self) -> Result<Option<String>, StoreError> {
        make_private(&self.path).map_err(failed)?;
        Ok(None)
    }

    async fn list(&self) -> Result<Vec<String>, StoreError> {
        let mut names = Vec::new();
        for item in fs::read_dir(&self.path).map_err(failed)? {
            let name = item.map_err(failed)?.file_name();
            names.extend(name.into_string());
        }
        Ok(names)
    }

    async fn size(&self, name: &str) -> Result<u64, StoreError> {
        self.with(name, |file| Ok(file.metadata()?.len()))
    }

    async fn read(&self, name: &str, at: u64, length: usize) -> Result<Vec<u8>, StoreError> {
        self.with(name, |file| {
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(at))?;
            file.take(length as u64).read_to_end(&mut bytes)?;
            Ok(bytes)
        })
    }

    async fn write(&self, name: &str, at: u64, bytes: &[u8]) -> Result<(), StoreError> {
        self.with(name, |file| {
            file.seek(SeekFrom::Start(at))?;
            file.write_all(bytes)
        })
    }

    async fn flush(&self, name: &str) -> Result<(), StoreError> {
        self.with(name, |file| file.sync_all())?;
        self.settle()
    }

    async fn truncate(&self, name: &str, size: u64) -> Result<(), StoreError> {
        self.with(name, |file| file.set_len(size))
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.open.borrow_mut().remove(name);
        fs::remove_file(self.path.join(name)).map_err(failed)?;
        self.changed.set(true);
        self.settle()
    }

    fn end(&self) {
        self.open.borrow_mut().clear();
    }
}

/// Makes a folder and those above it; what is new only its owner can enter.
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    builder.mode(0o700);
    builder.recursive(true).create(path)
}

/// A file that is made with these options only its owner can read.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    options.mode(0o600);
    options
}

/// Makes durable that files have come, gone or got another name. Elsewhere than on Unix a folder cannot
/// be opened for that, and the system sees to it.
///
/// # Errors
/// When that cannot be said.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()
    } else {
        Ok(())
    }
}

fn failed(error: io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            StoreError::Full
        }
        _ => StoreError::Failed(error.to_string()),
    }
}
