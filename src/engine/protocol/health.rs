//! How it stands with what is kept here.

use serde::{Deserialize, Serialize};

use super::Keepers;
pub use crate::store::condition::{Condition, Healed, Layer};
use crate::{domain::stamp::Stamp, words::Sentence};

/// Where everything rests, and what would be lost with this browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Health {
    /// How it stands with the layers of storage.
    pub condition: Condition,
    /// Log entries in the register.
    pub entries: usize,
    /// Entries of this device that no file has carried out of this browser yet.
    pub only_here: usize,
    /// When everything last left the browser, and in which file.
    pub copied: Option<(Stamp, String)>,
    /// Who could open a backup that is written by itself; nobody without a register.
    pub keepers: Keepers,
}

/// What was found when everything was read again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Entries read and verified.
    pub entries: usize,
    /// Attached files read and compared with their digests.
    pub files: usize,
    /// Files that were refused and are kept, read and compared with their digests.
    pub kept: usize,
    /// What is damaged, each in a sentence.
    pub damaged: Vec<Sentence>,
}
