//! Files that only some can read: age v1 (<https://c2sp.org/age>) around bytes, for the keys of devices or for a passphrase.
//! A wasm module of its own, fetched when it is first needed (`docs/decisions/0013-weight.md`). Natively it is an ordinary crate.

#[cfg(target_family = "wasm")]
pub mod door;

use std::io::{Read, Write};
use std::iter;

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};
use bech32::{Bech32, Hrp};

/// A key of X25519 (RFC 7748), public or secret.
pub type Key = [u8; 32];

/// The work that new passphrases cost: scrypt with N = 2^15 takes 32 MiB, which a phone has.
const WORK: u8 = 15;
/// The most work that a file may ask for: in a browser N = 2^18, which takes 256 MiB; elsewhere 2^22, because some programs
/// work as long as a second takes on the machine they run on.
const MOST_WORK: u8 = if cfg!(target_family = "wasm") { 18 } else { 22 };

/// Why something cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Closed {
    /// It is for others.
    NotForThisKey = 1,
    /// It was sealed with a passphrase, not for keys.
    NeedsPassphrase = 2,
    /// It was sealed for keys, not with a passphrase.
    NeedsKey = 3,
    /// The passphrase is not the one.
    WrongPassphrase = 4,
    /// It asks for more work than is done for it here.
    TooMuchWork = 5,
    /// It is incomplete, was changed, or is nothing that age writes.
    Damaged = 6,
}

/// Seals bytes for whoever holds one of these keys. Nothing without a key, or with one that is none.
#[must_use]
pub fn seal_for(plain: &[u8], keys: &[Key]) -> Option<Vec<u8>> {
    let recipients: Vec<x25519::Recipient> = keys.iter().map(recipient).collect::<Option<_>>()?;
    let recipients = recipients
        .iter()
        .map(|recipient| recipient as &dyn Recipient);
    seal(plain, Encryptor::with_recipients(recipients).ok()?)
}

/// Seals bytes for whoever knows a passphrase.
#[must_use]
pub fn seal_with(plain: &[u8], passphrase: &str) -> Option<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK);
    let recipients = iter::once(&recipient as &dyn Recipient);
    seal(plain, Encryptor::with_recipients(recipients).ok()?)
}

/// Opens what was sealed for a key; takes age's text form too.
///
/// # Errors
/// Says why not; nothing of the content is given away then.
pub fn open_as(sealed: &[u8], secret: &Key) -> Result<Vec<u8>, Closed> {
    let identity = identity(secret).ok_or(Closed::NotForThisKey)?;
    open(sealed, &identity, false)
}

/// Opens what was sealed with a passphrase; takes age's text form too.
///
/// # Errors
/// As [`open_as`].
pub fn open_with(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, Closed> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    open(sealed, &identity, true)
}

fn seal(plain: &[u8], encryptor: Encryptor) -> Option<Vec<u8>> {
    let mut sealed = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
    writer.write_all(plain).ok()?;
    writer.finish().ok()?;
    Some(sealed)
}

fn open(sealed: &[u8], identity: &dyn Identity, by_passphrase: bool) -> Result<Vec<u8>, Closed> {
    let reader = Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(why)?;
    match (reader.is_scrypt(), by_passphrase) {
        (true, false) => return Err(Closed::NeedsPassphrase),
        (false, true) => return Err(Closed::NeedsKey),
        _ => {}
    }
    let opened = reader.decrypt(iter::once(identity));
    let mut reader = opened.map_err(|error| match error {
        DecryptError::DecryptionFailed if by_passphrase => Closed::WrongPassphrase,
        error => why(error),
    })?;
    let mut plain = Vec::with_capacity(sealed.len());
    // All of it or nothing: what comes before the place where it breaks off was not meant to stand alone.
    reader
        .read_to_end(&mut plain)
        .map_err(|_| Closed::Damaged)?;
    Ok(plain)
}

fn why(error: DecryptError) -> Closed {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed => Closed::NotForThisKey,
        DecryptError::ExcessiveWork { .. } => Closed::TooMuchWork,
        _ => Closed::Damaged,
    }
}

/// How age writes a public key: `age1…`. Nothing for bytes that are none.
#[must_use]
pub fn public_text(key: &Key) -> Option<String> {
    bech32::encode::<Bech32>(Hrp::parse("age").ok()?, key).ok()
}

/// How age writes a secret key: `AGE-SECRET-KEY-1…`.
#[must_use]
pub fn secret_text(key: &Key) -> Option<String> {
    bech32::encode_upper::<Bech32>(Hrp::parse("age-secret-key-").ok()?, key).ok()
}

fn recipient(key: &Key) -> Option<x25519::Recipient> {
    public_text(key)?.parse().ok()
}

fn identity(secret: &Key) -> Option<x25519::Identity> {
    secret_text(secret)?.parse().ok()
}
