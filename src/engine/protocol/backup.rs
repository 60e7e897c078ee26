//! Backups that are written by themselves.

use serde::{Deserialize, Serialize};

use crate::{domain::stamp::Stamp, log::id::Digest};

/// How soon what is new is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// As soon as nobody has written for a while.
    #[default]
    Soon,
    /// Once a day.
    Daily,
}

impl Pace {
    /// All of them, in the order they are offered.
    pub const ALL: [Pace; 2] = [Pace::Soon, Pace::Daily];

    /// Its word, also in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Pace::Soon => "soon",
            Pace::Daily => "daily",
        }
    }

    /// The pace of that word.
    #[must_use]
    pub fn parse(word: &str) -> Pace {
        let known = Pace::ALL.into_iter().find(|pace| pace.name() == word);
        known.unwrap_or_default()
    }
}

/// A backup that this device has put into the folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Backup {
    /// When it was made.
    pub at: Stamp,
    /// How many entries the register had, and of how many it was known what they say: another number of either is
    /// something new.
    pub mark: (usize, usize),
    /// Its files: names, and digests of their bytes.
    pub files: Vec<(String, Digest)>,
}

/// Who could open a backup that is made now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keepers {
    /// Keys on paper.
    pub papers: usize,
    /// Devices of coordinators.
    pub devices: usize,
}
