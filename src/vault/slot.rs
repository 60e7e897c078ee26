//! A slot: the data key, wrapped for one way to open the vault. What the slot says of itself is
//! authenticated with it, so a cost that was lowered does not open it.

use zeroize::Zeroizing;

use super::{
    VaultFault,
    cipher::{NONCE, Secret, decrypt, derive, encrypt},
    code::Code,
    cost::Cost,
};
use crate::log::{
    id::{base64url, from_base64url},
    json::Value,
};

/// What a slot is opened with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A passphrase, stretched at that cost.
    Passphrase(Cost),
    /// The recovery code.
    Code,
}

/// A wrapped data key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What it is opened with.
    pub way: Way,
    /// What makes equal secrets differ.
    pub salt: [u8; 16],
    nonce: [u8; NONCE],
    wrapped: Vec<u8>,
}

impl Slot {
    /// Wraps a data key for a key that a passphrase or a code was turned into. `random` is new.
    pub(super) fn wrap(
        way: Way,
        salt: [u8; 16],
        key: &Secret,
        random: [u8; NONCE],
        (id, data): (&str, &Secret),
    ) -> Self {
        let mut slot = Slot {
            way,
            salt,
            nonce: random,
            wrapped: Vec::new(),
        };
        slot.wrapped = encrypt(key, &random, &**data, slot.head(id).canonical().as_bytes());
        slot
    }

    /// The data key of that id, when the key fits.
    #[must_use]
    pub fn unwrap(&self, key: &Secret, id: &str) -> Option<Secret> {
        let head = self.head(id).canonical();
        let data = decrypt(key, &self.nonce, &self.wrapped, head.as_bytes())?;
        let data = Zeroizing::new(data);
        Some(Zeroizing::new(data.as_slice().try_into().ok()?))
    }

    /// The key that a recovery code is for this slot.
    #[must_use]
    pub fn key_of(code: &Code, salt: &[u8; 16]) -> Secret {
        derive(code.bytes(), salt, "watchbook/recovery/1")
    }

    /// What is authenticated.
    fn head(&self, id: &str) -> Value {
        let salt = base64url(self.salt).into();
        let id = id.into();
        match self.way {
            Way::Passphrase(cost) => Value::map([
                ("kid", id),
                ("lanes", Value::Int(cost.lanes.into())),
                ("memory", Value::Int(cost.memory.into())),
                ("passes", Value::Int(cost.passes.into())),
                ("salt", salt),
                ("v", Value::Int(1)),
                ("way", "argon2id".into()),
            ]),
            Way::Code => Value::map([
                ("kid", id),
                ("salt", salt),
                ("v", Value::Int(1)),
                ("way", "code".into()),
            ]),
        }
    }

    /// As it rests: what is authenticated, and what is wrapped.
    pub(super) fn value(&self, id: &str) -> Value {
        let mut value = self.head(id);
        if let Value::Map(members) = &mut value {
            members.insert("nonce".to_owned(), base64url(self.nonce).into());
            members.insert("wrapped".to_owned(), base64url(&self.wrapped).into());
        }
        value
    }

    pub(super) fn read(value: &Value) -> Result<Self, VaultFault> {
        let bytes = |name| {
            let text = value.get(name).and_then(Value::text);
            text.and_then(from_base64url).ok_or(VaultFault::Damaged)
        };
        let number = |name| {
            let number = value.get(name).and_then(Value::int);
            let number = number.ok_or(VaultFault::Damaged)?;
            u32::try_from(number).map_err(|_| VaultFault::Cost)
        };
        let way = match value.get("way").and_then(Value::text) {
            Some("argon2id") => Way::Passphrase(
                Cost {
                    memory: number("memory")?,
                    passes: number("passes")?,
                    lanes: number("lanes")?,
                }
                .checked()?,
            ),
            Some("code") => Way::Code,
            _ => return Err(VaultFault::Newer),
        };
        let sized = |_| VaultFault::Damaged;
        Ok(Slot {
            way,
            salt: bytes("salt")?.try_into().map_err(sized)?,
            nonce: bytes("nonce")?.try_into().map_err(sized)?,
            wrapped: bytes("wrapped")?,
        })
    }
}
