//! One signed fact: a head, signed and chained, and a body bound to it by a salted hash.

use serde::{Deserialize, Serialize};

use super::{
    id::{DeviceId, Digest, EntryId, RecordId, base64url},
    json::{self, Value},
    key::{PublicKey, Signed, Signer, Typ},
};
use crate::{
    domain::stamp::Stamp,
    words::{Say, Sentence},
};

/// The version of the entry format this code writes.
pub const VERSION: i64 = 1;

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
            EntryFault::Shape(detail) => Sentence::new("fault-entry-shape").with("detail", detail),
            EntryFault::Newer(version) => {
                Sentence::new("fault-entry-newer").with("version", version)
            }
            EntryFault::BodyAltered => Sentence::new("fault-entry-body"),
            EntryFault::Signature => Sentence::new("fault-entry-signature"),
            EntryFault::Lamport => Sentence::new("fault-entry-lamport"),
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

/// A fact about to become an entry.
pub struct Draft {
    /// The register, `None` when this founds it.
    pub reg: Option<Digest>,
    /// The record, `None` when this founds one.
    pub rec: Option<RecordId>,
    /// What it relied on, with the logical time of each.
    pub seen: Vec<(EntryId, u64)>,
    /// The kind of fact.
    pub kind: String,
    /// The body without its salt.
    pub body: Value,
    /// 16 random bytes that keep the body from being guessed by its digest.
    pub salt: [u8; 16],
}

impl Entry {
    /// Signs a fact as the next entry of a device's chain.
    ///
    /// # Errors
    /// When the body is not an object, or the signature does not verify (a broken signer).
    pub fn seal(
        draft: Draft,
        signer: &Signer,
        tip: Option<Tip>,
        at: Stamp,
    ) -> Result<Entry, EntryFault> {
        let Value::Map(mut members) = draft.body else {
            return Err(EntryFault::Shape("body".into()));
        };
        members.insert("salt".into(), base64url(draft.salt).into());
        let body = Value::Map(members).canonical();
        let before = draft
            .seen
            .iter()
            .map(|(_, lam)| *lam)
            .chain(tip.map(|tip| tip.lam));
        let mut seen: Vec<EntryId> = draft.seen.iter().map(|(id, _)| *id).collect();
        seen.sort();
        seen.dedup();
        let head = Head {
            type_: "entry".into(),
            v: VERSION,
            reg: draft.reg,
            rec: draft.rec,
            dev: signer.device(),
            seq: tip.map_or(1, |tip| tip.seq + 1),
            prev: tip.map(|tip| tip.id),
            lam: 1 + before.max().unwrap_or(0),
            seen,
            at,
            kind: draft.kind,
            body_sha256: Digest::of(&body),
        };
        let head_text = canonical_of(&head)?;
        let signature = signer.sign(Typ::Entry, &head_text);
        let entry = Entry {
            id: Digest::of(&head_text),
            head,
            head_text,
            body: Some(body),
            signature,
        };
        entry.verify(&signer.public())?;
        Ok(entry)
    }

    /// Reads an entry from a bundle or from storage; everything but the signature is checked here,
    /// because only the register knows the device's key.
    ///
    /// # Errors
    /// When a member is missing or wrong, or the body is not the one the head names.
    pub fn read(value: &Value) -> Result<Entry, EntryFault> {
        let head = value
            .get("head")
            .ok_or_else(|| EntryFault::Shape("head".into()))?;
        if head.get("type").and_then(Value::text) != Some("entry") {
            return Err(EntryFault::Shape("head.type".into()));
        }
        match head.get("v").and_then(Value::int) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(EntryFault::Newer(newer)),
            _ => return Err(EntryFault::Shape("head.v".into())),
        }
        let head_text = head.canonical();
        let head: Head = serde_json::from_str(&head_text)
            .map_err(|error| EntryFault::Shape(format!("head: {error}")))?;
        if head.seq == 0 || (head.seq == 1) != head.prev.is_none() || head.lam == 0 {
            return Err(EntryFault::Shape("head.seq, head.prev, head.lam".into()));
        }
        if head.reg.is_none() && (head.rec.is_some() || head.seq != 1 || !head.seen.is_empty()) {
            return Err(EntryFault::Shape("head.reg".into()));
        }
        if !head.seen.is_sorted_by(|a, b| a < b) {
            return Err(EntryFault::Shape("head.seen".into()));
        }
        let body = value.get("body").map(Value::canonical);
        if body
            .as_ref()
            .is_some_and(|body| Digest::of(body) != head.body_sha256)
        {
            return Err(EntryFault::BodyAltered);
        }
        let (protected, signature) = value
            .get("sig")
            .and_then(Value::text)
            .and_then(|sig| sig.split_once(".."))
            .ok_or_else(|| EntryFault::Shape("sig".into()))?;
        let signature = Signed {
            protected: protected.into(),
            signature: signature.into(),
        };
        Ok(Entry {
            id: Digest::of(&head_text),
            head,
            head_text,
            body,
            signature,
        })
    }

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

    /// Checks the logical time against those of `prev` and `seen` that are at hand: never below one
    /// of them, and exact when all are there.
    ///
    /// # Errors
    /// When it contradicts them.
    pub fn check_lamport(
        &self,
        lam_of: impl Fn(&EntryId) -> Option<u64>,
    ) -> Result<(), EntryFault> {
        let before: Vec<Option<u64>> = self
            .head
            .prev
            .iter()
            .chain(&self.head.seen)
            .map(lam_of)
            .collect();
        let least = 1 + before.iter().flatten().max().unwrap_or(&0);
        let exact = before.iter().all(Option::is_some);
        if self.head.lam == least || (!exact && self.head.lam > least) {
            return Ok(());
        }
        Err(EntryFault::Lamport)
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
