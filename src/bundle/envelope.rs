//! Files that only some can read: age v1 (<https://c2sp.org/age>) around the exact bytes of a signed file. What encrypts is
//! fetched when it is first needed (`lazy/envelope/`); here is who can open what, and why not.

use serde::{Deserialize, Serialize};

use crate::words::{Say, Sentence};

/// A key of X25519 (RFC 7748), public or secret.
pub type AgreementKey = [u8; 32];

/// What is added to the name of a file when it is sealed.
pub const EXTENSION: &str = ".age";

/// How a sealed file begins: age's own form, and its text form.
const BEGINNINGS: [&[u8]; 2] = [
    b"age-encryption.org/",
    b"-----BEGIN AGE ENCRYPTED FILE-----",
];

/// More than a sealed file is longer than what is in it: a stanza for each of a thousand members, and 16 bytes for
/// each 64 KiB.
pub const OVERHEAD: usize = 256 << 10;

/// Who can read a file that is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seal {
    /// Whoever gets it.
    Open,
    /// The devices it is for, and the one that makes it.
    Devices,
    /// Whoever knows this passphrase.
    Passphrase(String),
    /// Whoever could bring the register back: keys on paper, and the devices of coordinators.
    Keepers,
}

/// What a file is sealed for.
#[derive(Clone, Copy, Debug)]
pub enum Opener<'a> {
    /// Whoever holds one of these keys.
    Keys(&'a [AgreementKey]),
    /// Whoever knows this.
    Passphrase(&'a str),
}

/// What somebody has to open a file with.
#[derive(Clone, Copy, Debug)]
pub enum Secret<'a> {
    /// The secret half of a key.
    Key(&'a AgreementKey),
    /// A passphrase.
    Passphrase(&'a str),
}

/// Why a sealed file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closed {
    /// It is for others.
    NotForThisKey,
    /// It takes a passphrase.
    NeedsPassphrase,
    /// It takes a key, no passphrase.
    NeedsKey,
    /// The passphrase is not the one.
    WrongPassphrase,
    /// It asks for more work than is done for it.
    TooMuchWork,
    /// It is incomplete, or was changed.
    Damaged,
    /// What opens it could not be fetched.
    NoMeans,
}

impl Closed {
    /// The reason of that number, as `lazy/envelope/` gives it.
    #[must_use]
    pub fn of(number: u8) -> Self {
        match number {
            1 => Closed::NotForThisKey,
            2 => Closed::NeedsPassphrase,
            3 => Closed::NeedsKey,
            4 => Closed::WrongPassphrase,
            5 => Closed::TooMuchWork,
            6 => Closed::Damaged,
            _ => Closed::NoMeans,
        }
    }
}

impl Say for Closed {
    fn say(&self) -> Sentence {
        Sentence::new(match self {
            Closed::NotForThisKey => "sealed-not-for-us",
            Closed::NeedsPassphrase => "sealed-needs-passphrase",
            Closed::NeedsKey => "sealed-needs-key",
            Closed::WrongPassphrase => "sealed-wrong",
            Closed::TooMuchWork => "sealed-too-much-work",
            Closed::Damaged => "sealed-damaged",
            Closed::NoMeans => "sealed-no-means",
        })
    }
}

/// Whether these are the bytes of a sealed file.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    BEGINNINGS
        .iter()
        .any(|beginning| bytes.starts_with(beginning))
}

/// The name of a file without what was added when it was sealed.
#[must_use]
pub fn opened_name(name: &str) -> &str {
    name.strip_suffix(EXTENSION).unwrap_or(name)
}
