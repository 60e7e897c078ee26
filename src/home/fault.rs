//! Why a home cannot answer.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    store::StoreError,
    words::{Say, Sentence},
};

/// A reason.
#[derive(Debug)]
pub enum Fault {
    /// There is no home in that folder, or its journal is gone.
    NoHome(PathBuf),
    /// Something else is in that folder.
    Occupied(PathBuf),
    /// Another process has it.
    Busy(PathBuf),
    /// A file cannot be read or written.
    File(PathBuf, io::Error),
    /// What rests there cannot be read or written.
    Store(PathBuf, StoreError),
    /// The engine says no.
    Said(Sentence),
}

impl Fault {
    /// The trouble with that file.
    pub(super) fn file(path: &Path) -> impl Fn(io::Error) -> Fault {
        move |error| Fault::File(path.to_owned(), error)
    }

    pub(super) fn of_store(folder: &Path, error: StoreError) -> Fault {
        Fault::Store(folder.to_owned(), error)
    }
}

impl Say for Fault {
    fn say(&self) -> Sentence {
        let (key, folder, detail) = match self {
            Fault::Said(sentence) => return sentence.clone(),
            Fault::NoHome(folder) => ("home-none", folder, None),
            Fault::Occupied(folder) => ("home-occupied", folder, None),
            Fault::Busy(folder) => ("home-busy", folder, None),
            Fault::File(file, error) => ("home-file", file, Some(error.to_string())),
            Fault::Store(folder, error) => match error {
                StoreError::Full => ("home-full", folder, None),
                StoreError::Newer => ("home-newer", folder, None),
                StoreError::Damaged(detail) => ("home-damaged", folder, Some(detail.clone())),
                StoreError::Failed(detail) | StoreError::Unavailable(detail) => {
                    ("home-failed", folder, Some(detail.clone()))
                }
                StoreError::Closed | StoreError::Locked => {
                    ("home-failed", folder, Some(String::new()))
                }
            },
        };
        let sentence = Sentence::new(key).with("folder", folder.display());
        match detail {
            Some(detail) => sentence.with("detail", detail),
            None => sentence,
        }
    }
}
