//! What is asked and said of a shared folder (`docs/shared-folder.md`).

use serde::{Deserialize, Serialize};

use crate::{domain::stamp::Stamp, log::id::Digest, words::Sentence};

/// How the names of files end that belong into a shared folder.
pub const EXTENSION: &str = ".watchbook.json";

/// A file that lies in the folder, as a listing of the folder shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InFolder {
    /// Its name: what it is called, and never a path.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// When it was last changed, in any count that changes with it.
    pub stamp: i64,
}

/// What lies in the folder, as far as it concerns this device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Looked {
    /// The files to be read next, and to be taken in together.
    pub wanted: Vec<String>,
    /// How many are left to be read after those.
    pub left: usize,
    /// Those that were refused as they are now.
    pub refused: Vec<Refused>,
    /// Those that wait for a person: reports from outside, requests to be enrolled.
    pub for_a_person: Vec<String>,
}

/// A file in the folder that was refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// The digest of its bytes.
    pub sha256: Digest,
    /// Why, and what to do.
    pub reason: Sentence,
    /// When.
    pub at: Stamp,
}
