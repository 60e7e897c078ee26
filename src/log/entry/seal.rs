//! How a fact becomes an entry: the next one of its device's chain, signed.

use super::{
    Entry, EntryFault, Head, MAX_BODY_DEPTH, MAX_FREE_LAMPORT, Tip, VERSION, canonical_of,
};
use crate::{
    domain::stamp::Stamp,
    log::{
        id::{Digest, EntryId, RecordId, base64url},
        json::Value,
        key::{Signer, Typ},
    },
    order,
};

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
    /// When the body is not an object or nests too deep for a bundle, the entry is longer than [`MAX_LINE`](super::MAX_LINE), or the signature does
    /// not verify (a broken signer).
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
        let body = Value::Map(members);
        if body.depth() > MAX_BODY_DEPTH {
            return Err(EntryFault::Shape(format!(
                "body: nested deeper than {MAX_BODY_DEPTH}"
            )));
        }
        let body = body.canonical();
        let before = draft
            .seen
            .iter()
            .map(|(_, lam)| *lam)
            .chain(tip.map(|tip| tip.lam));
        let lam = 1 + before.max().unwrap_or(0);
        let mut seen: Vec<EntryId> = draft.seen.iter().map(|(id, _)| *id).collect();
        seen.extend(tip.filter(|_| lam > MAX_FREE_LAMPORT).map(|tip| tip.id));
        order::sort(&mut seen);
        seen.dedup();
        let head = Head {
            type_: "entry".into(),
            v: VERSION,
            reg: draft.reg,
            rec: draft.rec,
            dev: signer.device(),
            seq: tip.map_or(1, |tip| tip.seq + 1),
            prev: tip.map(|tip| tip.id),
            lam,
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
        entry.check_length()?;
        entry.verify(&signer.public())?;
        Ok(entry)
    }
}
