//! One signed fact: a head, signed and chained, and a body bound to it by a salted hash.

mod read;
mod seal;

pub use seal::Draft;

use serde::{Deserialize, Serialize};

use super::{
    id::{DeviceId, Digest, EntryId, RecordId},
    json::{self, Value},
    key::{PublicKey, Signed, Typ},
};
use crate::{
    domain::stamp::Stamp,
    words::{Say, Sentence, sentence},
};

/// The version of the entry format this code writes.
pub const VERSION: i64 = 1;
/// The longest canonical entry, in bytes: every entry fits into every bundle.
pub const MAX_LINE: usize = 1 << 20;
/// The deepest nesting of a body, for the same reason: in a bundle it stands in an entry, a list, a payload and a file.
pub const MAX_BODY_DEPTH: usize = json::MAX_DEPTH - 4;
/// The longest kind, in bytes.
pub const MAX_KIND: usize = 64;
/// Up to here a logical time may be higher than what an entry relies on accounts for, because the
/// entry before it in the chain need not be at hand. Beyond, where no honest register comes, it is
/// exactly one more: so nobody can use up the numbers that are left.
pub const MAX_FREE_LAMPORT: u64 = 1 << 40;

/// The signed part of an entry, as `docs/bundle-format.md` section 3 defines it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Always `entry`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The version of the format.
    pub v: i64,
    /// The register: the id of its founding entry; absent (`null`) in that entry itself.
    pub reg: Option<Digest>,
    /// The record: the id of its founding entry; `null` in that entry itself.
    pub rec: Option<RecordId>,
    /// The device that wrote it.
    pub dev: DeviceId,
    /// Its place in everything the device wrote, from 1.
    pub seq: u64,
    /// The device's entry before it.
    pub prev: Option<EntryId>,
    /// The latest entries, of this record and of what it relied on, that its author knew.
    pub seen: Vec<EntryId>,
    /// One more than the highest among `prev` and `seen`.
    pub lam: u64,
    /// What the device's clock said.
    pub at: Stamp,
    /// What kind of fact it states.
    pub kind: String,
    /// The digest of the canonical body.
    pub body_sha256: Digest,
}

/// An entry whose id and body digest have been computed from its own bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The digest of the canonical head.
    pub id: EntryId,
    /// The head, for reading.
    pub head: Head,
    /// The head's canonical text: what was signed.
    pub head_text: String,
    /// The body's canonical text; absent when withheld or erased.
    pub body: Option<String>,
    /// The signature over the head.
    pub signature: Signed,
}

/// Why something is not a sound entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryFault {
    /// A member is missing or of the wrong kind.
    Shape(String),
    /// Written by a newer version of the format.
    Newer(i64),
    /// The body is not the one the head was signed for.
    BodyAltered,
    /// The signature does not fit head and device.
    Signature,
    /// The logical time contradicts an entry it says it has seen.
    Lamport,
}

impl Say for EntryFault {
    fn say(&self) -> Sentence {
        match self {
            EntryFault::Shape(detail) => sentence!("fault-entry-shape").with("detail", detail),
            EntryFault::Newer(version) => sentence!("fault-entry-newer").with("version", version),
            EntryFault::BodyAltered => sentence!("fault-entry-body"),
            EntryFault::Signature => sentence!("fault-entry-signature"),
            EntryFault::Lamport => sentence!("fault-entry-lamport"),
        }
    }
}

/// Where a device's chain stands: what its next entry follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tip {
    /// The number of its latest entry.
    pub seq: u64,
    /// That entry.
    pub id: EntryId,
    /// That entry's logical time.
    pub lam: u64,
}

impl Entry {
    /// Reads an entry from its stored line.
    ///
    /// # Errors
    /// As [`Entry::read`]; also when the line is not of the strict profile.
    pub fn from_line(line: &str) -> Result<Entry, EntryFault> {
        let value =
            json::parse(line.as_bytes()).map_err(|fault| EntryFault::Shape(fault.detail))?;
        Entry::read(&value)
    }

    /// The entry as canonical JSON on one line: how it is stored and exported.
    #[must_use]
    pub fn line(&self) -> String {
        let Signed {
            protected,
            signature,
        } = &self.signature;
        match &self.body {
            Some(body) => format!(
                r#"{{"body":{body},"head":{},"sig":"{protected}..{signature}"}}"#,
                self.head_text
            ),
            None => format!(
                r#"{{"head":{},"sig":"{protected}..{signature}"}}"#,
                self.head_text
            ),
        }
    }

    /// The record it belongs to; its own id when it founds one.
    #[must_use]
    pub fn record(&self) -> RecordId {
        self.head.rec.unwrap_or(self.id)
    }

    /// The register it belongs to; its own id when it founds one.
    #[must_use]
    pub fn register(&self) -> Digest {
        self.head.reg.unwrap_or(self.id)
    }

    /// Where the device's chain stands after this entry.
    #[must_use]
    pub fn tip(&self) -> Tip {
        Tip {
            seq: self.head.seq,
            id: self.id,
            lam: self.head.lam,
        }
    }

    /// Checks the signature against a key that the caller trusts for this device.
    ///
    /// # Errors
    /// When the key is another device's, or the signature does not fit.
    pub fn verify(&self, key: &PublicKey) -> Result<(), EntryFault> {
        let fits = key.device() == self.head.dev
            && key.verifies(Typ::Entry, &self.head_text, &self.signature);
        if fits {
            Ok(())
        } else {
            Err(EntryFault::Signature)
        }
    }

    /// Checks the logical time against what the entry relies on (its record and all it has seen), as
    /// far as that is at hand: it is higher, and up to [`MAX_FREE_LAMPORT`] it may be any number
    /// higher. The verdict depends on nothing else, so every device comes to the same.
    ///
    /// # Errors
    /// When it contradicts them.
    pub fn check_lamport(
        &self,
        lam_of: impl Fn(&EntryId) -> Option<u64>,
    ) -> Result<(), EntryFault> {
        let relied_on = self.head.seen.iter().chain(&self.head.rec);
        let before: Vec<Option<u64>> = relied_on.map(lam_of).collect();
        let highest = *before.iter().flatten().max().unwrap_or(&0);
        let whole = before.iter().all(Option::is_some);
        let exact = self.head.lam == highest + 1;
        if self.head.lam > highest && (self.head.lam <= MAX_FREE_LAMPORT || exact || !whole) {
            Ok(())
        } else {
            Err(EntryFault::Lamport)
        }
    }

    /// Whether the logical time is provably not the one its author had to write: `prev` and all of
    /// `seen` are at hand, and it is not one more than the highest of them. Such an entry counts like
    /// any other (who has no `prev` cannot tell), but its device is shown to contradict itself.
    #[must_use]
    pub fn contradicts_lamport(&self, lam_of: impl Fn(&EntryId) -> Option<u64>) -> bool {
        let before = self.head.prev.iter().chain(&self.head.seen);
        let before: Option<Vec<u64>> = before.map(lam_of).collect();
        before.is_some_and(|before| self.head.lam != 1 + before.into_iter().max().unwrap_or(0))
    }

    fn check_length(&self) -> Result<(), EntryFault> {
        let Signed {
            protected,
            signature,
        } = &self.signature;
        let body = self
            .body
            .as_ref()
            .map_or(0, |body| body.len() + r#""body":,"#.len());
        let rest = r#"{"head":,"sig":".."}"#.len() + protected.len() + signature.len();
        if self.head_text.len() + body + rest > MAX_LINE {
            return Err(EntryFault::Shape("entry".into()));
        }
        Ok(())
    }

    /// The order in which entries are replayed.
    #[must_use]
    pub fn order(&self) -> (u64, DeviceId, u64, EntryId) {
        (self.head.lam, self.head.dev, self.head.seq, self.id)
    }
}

/// The canonical text of anything serde can write within the strict profile.
///
/// # Errors
/// When it holds what the profile forbids.
pub fn canonical_of(value: &impl Serialize) -> Result<String, EntryFault> {
    Ok(value_of(value)?.canonical())
}

/// The strict value of anything serde can write within the strict profile.
///
/// # Errors
/// When it holds what the profile forbids: a control character, a number that is no integer.
pub fn value_of(value: &impl Serialize) -> Result<Value, EntryFault> {
    let text = serde_json::to_vec(value).map_err(|error| EntryFault::Shape(error.to_string()))?;
    json::parse(&text).map_err(|fault| EntryFault::Shape(fault.detail))
}
