//! The data key, and how values are sealed under it: XChaCha20-Poly1305 with a random nonce, and the
//! place of the value authenticated with it, so that one that was moved or swapped does not open.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::slot::{Slot, Way};
use crate::log::{id::base64url, json::Value};

/// A secret of 256 bits.
pub type Secret = Zeroizing<[u8; 32]>;

/// The version of how values are sealed: the first byte of each.
const VERSION: u8 = 1;
/// Bytes of a nonce.
pub const NONCE: usize = 24;

/// The key that everything is sealed under, and what is derived from it.
pub struct DataKey {
    pub(super) raw: Secret,
    /// Names the key: random, and no secret.
    pub(super) id: String,
    records: Secret,
    names: Secret,
    header: Secret,
    /// What nonces are made of: new with every opening, so that none comes twice.
    session: Secret,
}

impl DataKey {
    /// That key. `session` is 32 bytes of new randomness.
    #[must_use]
    pub fn new(raw: Secret, id: String, session: Secret) -> Self {
        DataKey {
            records: derive(&*raw, &[], "watchbook/records/1"),
            names: derive(&*raw, &[], "watchbook/names/1"),
            header: derive(&*raw, &[], "watchbook/header/1"),
            raw,
            id,
            session,
        }
    }

    /// The same key, wrapped for one way to open the vault. `random` is new.
    #[must_use]
    pub fn wrapped(&self, way: Way, salt: [u8; 16], key: &Secret, random: [u8; NONCE]) -> Slot {
        Slot::wrap(way, salt, key, random, (&self.id, &self.raw))
    }

    /// The name under which a value rests: what a key says of its value (the digest of a file, an
    /// id) nobody else can check.
    #[must_use]
    pub fn name(&self, table: &str, key: &str) -> String {
        base64url(mac(&self.names, &[table.as_bytes(), &[0], key.as_bytes()]))
    }

    /// What proves that whoever wrote a header had the key.
    pub(super) fn tag(&self, text: &str) -> [u8; 32] {
        mac(&self.header, &[text.as_bytes()])
    }

    /// Seals a value with its key, for that name in that table. `number` never comes twice in one
    /// opening.
    #[must_use]
    pub fn seal(&self, table: &str, name: &str, key: &str, value: &[u8], number: u64) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        let random = mac(&self.session, &[&number.to_le_bytes()]);
        nonce.copy_from_slice(&random[..NONCE]);
        let mut plain = Zeroizing::new(Vec::with_capacity(4 + key.len() + value.len()));
        // Keys are short texts of our own.
        plain.extend((u32::try_from(key.len()).unwrap_or(u32::MAX)).to_le_bytes());
        plain.extend(key.as_bytes());
        plain.extend(value);
        let mut sealed = vec![VERSION];
        sealed.extend(nonce);
        let place = self.place(table, name);
        sealed.extend(encrypt(&self.records, &nonce, &plain, place.as_bytes()));
        sealed
    }

    /// The key and the value that are sealed under that name in that table; nothing when it is not
    /// what was put there.
    #[must_use]
    pub fn open(&self, table: &str, name: &str, sealed: &[u8]) -> Option<(String, Vec<u8>)> {
        let (version, sealed) = sealed.split_first()?;
        if *version != VERSION {
            return None;
        }
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let mut plain = decrypt(
            &self.records,
            nonce,
            sealed,
            self.place(table, name).as_bytes(),
        )?;
        let length = u32::from_le_bytes(*plain.first_chunk()?) as usize;
        let key = plain.get(4..4 + length)?;
        let key = std::str::from_utf8(key).ok()?.to_owned();
        // The value stays where it is: it may be large.
        plain.drain(..4 + length);
        Some((key, plain))
    }

    fn place(&self, table: &str, name: &str) -> String {
        let place = Value::map([
            ("key", name.into()),
            ("kid", self.id.as_str().into()),
            ("table", table.into()),
            ("v", Value::Int(i64::from(VERSION))),
        ]);
        place.canonical()
    }
}

/// Seals bytes: what is beside them is authenticated, not hidden.
#[must_use]
pub fn encrypt(key: &Secret, nonce: &[u8; NONCE], plain: &[u8], beside: &[u8]) -> Vec<u8> {
    let payload = Payload {
        msg: plain,
        aad: beside,
    };
    let cipher = XChaCha20Poly1305::new(&(**key).into());
    // Fails beyond 256 GiB only; what is empty opens under no key.
    cipher
        .encrypt(&XNonce::from(*nonce), payload)
        .unwrap_or_default()
}

/// What [`encrypt`] has sealed; nothing when it was not, under that key, with that beside it.
#[must_use]
pub fn decrypt(key: &Secret, nonce: &[u8; NONCE], sealed: &[u8], beside: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload {
        msg: sealed,
        aad: beside,
    };
    let cipher = XChaCha20Poly1305::new(&(**key).into());
    cipher.decrypt(&XNonce::from(*nonce), payload).ok()
}

/// A key for one purpose (RFC 5869).
pub(super) fn derive(from: &[u8], salt: &[u8], purpose: &str) -> Secret {
    let mut key = Zeroizing::new([0; 32]);
    // Only more than 8,160 bytes are refused.
    let _ = Hkdf::<Sha256>::new(Some(salt), from).expand(purpose.as_bytes(), &mut *key);
    key
}

fn mac(key: &Secret, parts: &[&[u8]]) -> [u8; 32] {
    let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
    block[..32].copy_from_slice(&**key);
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new(&block);
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}
