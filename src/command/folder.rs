//! A folder that is shared: what lies directly in it, read and written so that nobody ever sees half a
//! file, and no name leads anywhere else.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Read as _, Write as _},
    path::PathBuf,
    time::UNIX_EPOCH,
};

use super::trouble::Trouble;
use crate::{
    bundle::MAX_FILE,
    engine::protocol::{EXTENSION, InFolder},
    home::sync_folder,
    log::id::DeviceId,
};

/// A folder that others write to, too.
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// That folder.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(path: PathBuf) -> Result<Self, Trouble> {
        let kind = fs::metadata(&path).map_err(Trouble::file(&path))?;
        if kind.is_dir() {
            return Ok(Folder { path });
        }
        let error = io::Error::from(io::ErrorKind::NotADirectory);
        Err(Trouble::file(&path)(error))
    }

    /// The plain files directly in it whose names end as ours do. Links are not followed.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn list(&self) -> Result<Vec<InFolder>, Trouble> {
        let mut files = Vec::new();
        for item in fs::read_dir(&self.path).map_err(Trouble::file(&self.path))? {
            let item = item.map_err(Trouble::file(&self.path))?;
            let Ok(name) = item.file_name().into_string() else {
                continue;
            };
            if !name.ends_with(EXTENSION) {
                continue;
            }
            // One that has gone in the meantime is no trouble.
            if let Ok(metadata) = item.metadata()
                && metadata.is_file()
            {
                files.push(in_folder(name, &metadata));
            }
        }
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(files)
    }

    /// A file as it is at this moment, with its bytes; without them when it is larger than any file may
    /// be.
    ///
    /// # Errors
    /// When it cannot be read, or is no plain file any more.
    pub fn read(&self, name: &str) -> io::Result<(InFolder, Vec<u8>)> {
        let path = self.path.join(name);
        let listed = fs::symlink_metadata(&path)?;
        if !listed.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let file = File::open(&path)?;
        let metadata = file.metadata()?;
        if !is_same(&listed, &metadata) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let found = in_folder(name.to_owned(), &metadata);
        let mut bytes = Vec::new();
        if found.size <= MAX_FILE as u64 {
            // It may be growing: what does not fit its size is tried again later.
            file.take(found.size + 1).read_to_end(&mut bytes)?;
        }
        Ok((found, bytes))
    }

    /// Writes a file so that it appears whole under its name, and is durable. Until then its name begins
    /// with a tilde and ends in `.tmp`, which replicators leave alone, and is the same for everything
    /// that one device writes: what is left of a run that was cut off goes with the next.
    ///
    /// # Errors
    /// When it cannot be written; then nothing lies there under that name.
    pub fn write(&self, name: &str, bytes: &[u8], by: &DeviceId) -> Result<InFolder, Trouble> {
        let unfinished = format!("~watchbook-{}.tmp", by.short());
        let (path, unfinished) = (self.path.join(name), self.path.join(unfinished));
        let written = (|| {
            match fs::remove_file(&unfinished) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            let mut options = OpenOptions::new();
            let mut file = options.write(true).create_new(true).open(&unfinished)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&unfinished, &path)?;
            sync_folder(&self.path)?;
            fs::symlink_metadata(&path)
        })();
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        let metadata = written.map_err(Trouble::file(&path))?;
        Ok(in_folder(name.to_owned(), &metadata))
    }

    /// Removes a file; one that is gone already is no trouble.
    ///
    /// # Errors
    /// When it stays.
    pub fn remove(&self, name: &str) -> Result<(), Trouble> {
        let path = self.path.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Trouble::file(&path)(error))
            }
            _ => Ok(()),
        }
    }
}

fn in_folder(name: String, metadata: &Metadata) -> InFolder {
    let changed = metadata.modified().unwrap_or(UNIX_EPOCH);
    let stamp = match changed.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_micros()).unwrap_or(i64::MAX),
    };
    InFolder {
        name,
        size: metadata.len(),
        stamp,
    }
}

/// Whether what was opened is what lay there: nobody has put a link in its place in between.
#[cfg(unix)]
fn is_same(listed: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (listed.dev(), listed.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
fn is_same(_: &Metadata, opened: &Metadata) -> bool {
    opened.is_file()
}
