//! How an entry is read: everything but its signature is checked here.

use super::{Entry, EntryFault, Head, MAX_KIND, VERSION};
use crate::{
    log::{
        id::{Digest, from_base64url},
        json::Value,
        key::Signed,
    },
    reading::from_text,
};

impl Entry {
    /// Reads an entry from a bundle or from storage; everything but the signature is checked here,
    /// because only the register knows the device's key.
    ///
    /// # Errors
    /// When a member is missing or wrong, or the body is not the one the head names.
    pub fn read(value: &Value) -> Result<Entry, EntryFault> {
        let shape = |place: &str| EntryFault::Shape(place.to_owned());
        let head = value.get("head").ok_or_else(|| shape("head"))?;
        if head.get("type").and_then(Value::text) != Some("entry") {
            return Err(shape("head.type"));
        }
        match head.get("v").and_then(Value::int) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(EntryFault::Newer(newer)),
            _ => return Err(shape("head.v")),
        }
        // What stands beside head and body would be signed by nobody.
        if let Some(name) = value.names().find(|name| !MEMBERS.contains(name)) {
            return Err(shape(name));
        }
        let head_text = head.canonical();
        let head: Head =
            from_text(&head_text).map_err(|error| EntryFault::Shape(format!("head: {error}")))?;
        head.check()?;
        let body = match value.get("body") {
            Some(body) => Some(read_body(body, &head)?),
            None => None,
        };
        let sig = value.get("sig").and_then(Value::text);
        let entry = Entry {
            id: Digest::of(&head_text),
            head,
            head_text,
            body,
            signature: sig.and_then(read_sig).ok_or_else(|| shape("sig"))?,
        };
        entry.check_length()?;
        Ok(entry)
    }
}

const MEMBERS: [&str; 3] = ["body", "head", "sig"];

impl Head {
    /// Checks what its types do not hold.
    fn check(&self) -> Result<(), EntryFault> {
        let shape = |place: &str| Err(EntryFault::Shape(place.to_owned()));
        if self.seq == 0 || (self.seq == 1) != self.prev.is_none() || self.lam == 0 {
            return shape("head.seq, head.prev, head.lam");
        }
        if self.reg.is_none() && (self.rec.is_some() || self.seq != 1 || !self.seen.is_empty()) {
            return shape("head.reg");
        }
        if !self.seen.is_sorted_by(|a, b| a < b) {
            return shape("head.seen");
        }
        if !is_kind(&self.kind) {
            return shape("head.kind");
        }
        Ok(())
    }
}

/// Two or more words of small letters, digits and `_`, with points between.
fn is_kind(kind: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let word = |word: &str| !word.is_empty() && word.bytes().all(letter);
    kind.len() <= MAX_KIND && kind.contains('.') && kind.split('.').all(word)
}

/// The canonical text of a body: an object with a salt, and the one its head names.
fn read_body(body: &Value, head: &Head) -> Result<String, EntryFault> {
    let text = body.canonical();
    if Digest::of(&text) != head.body_sha256 {
        return Err(EntryFault::BodyAltered);
    }
    let Value::Map(members) = body else {
        return Err(EntryFault::Shape("body".into()));
    };
    let salt = members.get("salt").and_then(Value::text);
    if salt
        .and_then(from_base64url)
        .is_none_or(|salt| salt.len() != 16)
    {
        return Err(EntryFault::Shape("body.salt".into()));
    }
    Ok(text)
}

/// Header and signature, each in its one spelling.
fn read_sig(sig: &str) -> Option<Signed> {
    let (protected, signature) = sig.split_once("..")?;
    from_base64url(protected)?;
    from_base64url(signature).filter(|bytes| bytes.len() == 64)?;
    Some(Signed {
        protected: protected.into(),
        signature: signature.into(),
    })
}
