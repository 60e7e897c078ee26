//! Signed files that travel between devices: read, verify, plan (dry run), write.
//!
//! Invariant: nothing here changes a register. A file is read into a [`plan::Plan`]; the engine
//! applies a plan, whole, after a person has seen it. The format: `docs/bundle-format.md`.

pub mod comparison;
pub mod enrol;
pub mod envelope;
pub mod fault;
pub mod gather;
pub mod plan;
pub mod read;
pub mod report;
mod spread;
mod summary;
pub mod verdict;
pub mod write;

use serde::{Deserialize, Serialize};

/// The version of the file format this code writes.
pub const VERSION: i64 = 1;
/// The largest file, in bytes.
pub const MAX_FILE: usize = 64 << 20;
/// The most entries in one bundle.
pub const MAX_ENTRIES: usize = 200_000;
/// The most bytes of attached files inside one file, before base64.
pub const MAX_INLINE: usize = 25 << 20;
/// The most bytes of the canonical payload of a report or a request, so that a report fits into the
/// entry that adopts it.
pub const MAX_PAYLOAD: usize = 512 << 10;

/// How much one file may hold. Tests set it lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Entries.
    pub entries: usize,
    /// Bytes of attached files, before base64.
    pub inline: usize,
}

impl Limits {
    /// What the format says.
    pub const FORMAT: Limits = Limits {
        file: MAX_FILE,
        entries: MAX_ENTRIES,
        inline: MAX_INLINE,
    };
}

/// Who may see a file (TLP 2.0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tlp {
    /// Anyone.
    Clear,
    /// The community.
    Green,
    /// The organization and its clients.
    Amber,
    /// The organization only.
    AmberStrict,
    /// Only the recipients named.
    Red,
}

impl Tlp {
    /// All labels, the widest first.
    pub const ALL: [Tlp; 5] = [
        Tlp::Clear,
        Tlp::Green,
        Tlp::Amber,
        Tlp::AmberStrict,
        Tlp::Red,
    ];

    /// The label of that word; one this version does not know is the strictest.
    #[must_use]
    pub fn read(word: &str) -> Self {
        let known = Tlp::ALL.into_iter().find(|label| label.name() == word);
        known.unwrap_or(Tlp::Red)
    }

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tlp::Clear => "clear",
            Tlp::Green => "green",
            Tlp::Amber => "amber",
            Tlp::AmberStrict => "amber-strict",
            Tlp::Red => "red",
        }
    }
}

/// What a bundle is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Entries for other members.
    Exchange,
    /// The membership only, for a device that is to join.
    Invitation,
}

impl Purpose {
    /// The purpose of that word; one this version does not know is an exchange.
    #[must_use]
    pub fn read(word: &str) -> Self {
        match word {
            "invitation" => Purpose::Invitation,
            _ => Purpose::Exchange,
        }
    }

    /// Its word in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Purpose::Exchange => "exchange",
            Purpose::Invitation => "invitation",
        }
    }
}

/// How much of the register a bundle claims to carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// All of it: a gap is an alarm.
    All,
    /// What a member is not known to have.
    Since,
    /// Chosen records: a gap reads "not shared with us".
    Records,
}

impl Scope {
    /// The scope of that word; one this version does not know claims nothing.
    #[must_use]
    pub fn read(word: &str) -> Self {
        match word {
            "all" => Scope::All,
            "since" => Scope::Since,
            _ => Scope::Records,
        }
    }

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scope::All => "all",
            Scope::Since => "since",
            Scope::Records => "records",
        }
    }
}

/// The bytes of an attached file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Their SHA-256, checked.
    pub sha256: crate::log::id::Digest,
    /// The bytes.
    pub bytes: Vec<u8>,
}
