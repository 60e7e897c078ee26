//! What rests in the open beside the sealed values: which key they are sealed under, how it is
//! unwrapped, and whether sealing has come to its end.

use super::{
    VaultFault,
    cipher::{DataKey, Secret},
    slot::Slot,
};
use crate::log::{
    id::{base64url, from_base64url},
    json::{Value, parse},
};

/// How far sealing has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Some values are not sealed yet; what is written is.
    Sealing,
    /// Everything is sealed; what is not, was put there by somebody else.
    Sealed,
    /// Some values are still sealed; what is written is not.
    Unsealing,
}

impl Phase {
    const ALL: [Phase; 3] = [Phase::Sealing, Phase::Sealed, Phase::Unsealing];

    fn name(self) -> &'static str {
        match self {
            Phase::Sealing => "sealing",
            Phase::Sealed => "sealed",
            Phase::Unsealing => "unsealing",
        }
    }
}

/// The open part of a vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// How far sealing has come.
    pub phase: Phase,
    /// Names the data key.
    pub id: String,
    /// The ways to open it.
    pub slots: Vec<Slot>,
    tag: Vec<u8>,
}

impl Header {
    /// The header of a vault under that key.
    #[must_use]
    pub fn new(phase: Phase, slots: Vec<Slot>, key: &DataKey) -> Self {
        let mut header = Header {
            phase,
            id: key.id.clone(),
            slots,
            tag: Vec::new(),
        };
        header.tag = key.tag(&header.value().canonical()).to_vec();
        header
    }

    /// Whether whoever wrote it had the key.
    #[must_use]
    pub fn is_of(&self, key: &DataKey) -> bool {
        // The tag is no secret, so how long comparing takes tells nothing.
        self.id == key.id && self.tag == key.tag(&self.value().canonical())
    }

    /// As it rests.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut value = self.value();
        if let Value::Map(members) = &mut value {
            members.insert("tag".to_owned(), base64url(&self.tag).into());
        }
        value.canonical().into_bytes()
    }

    /// What [`Header::write`] has written.
    ///
    /// # Errors
    /// When it is something else, of a newer version, or asks for a cost that is refused.
    pub fn read(text: &[u8]) -> Result<Self, VaultFault> {
        let value = parse(text).map_err(|_| VaultFault::Damaged)?;
        match value.get("v").and_then(Value::int) {
            Some(1) => {}
            Some(2..) => return Err(VaultFault::Newer),
            _ => return Err(VaultFault::Damaged),
        }
        let text = |name| value.get(name).and_then(Value::text);
        let phase = Phase::ALL
            .into_iter()
            .find(|phase| text("phase") == Some(phase.name()));
        let slots = value.get("slots").and_then(Value::list);
        let slots = slots.ok_or(VaultFault::Damaged)?.iter().map(Slot::read);
        Ok(Header {
            phase: phase.ok_or(VaultFault::Damaged)?,
            id: text("kid").ok_or(VaultFault::Damaged)?.to_owned(),
            slots: slots.collect::<Result<_, _>>()?,
            tag: text("tag")
                .and_then(from_base64url)
                .ok_or(VaultFault::Damaged)?,
        })
    }

    fn value(&self) -> Value {
        let slots = self.slots.iter().map(|slot| slot.value(&self.id));
        Value::map([
            ("kid", self.id.as_str().into()),
            ("phase", self.phase.name().into()),
            ("slots", Value::List(slots.collect())),
            ("v", Value::Int(1)),
        ])
    }

    /// The data key, when it is this vault's.
    ///
    /// # Errors
    /// When the header was not written by whoever had that key.
    pub fn open(&self, raw: Secret, session: Secret) -> Result<DataKey, VaultFault> {
        let key = DataKey::new(raw, self.id.clone(), session);
        if self.is_of(&key) {
            Ok(key)
        } else {
            Err(VaultFault::Damaged)
        }
    }
}
