//! What the engine needs from outside beside storage: time, randomness, and a breath between steps.

pub use crate::bundle::envelope;
use crate::{
    domain::stamp::Stamp,
    vault::{cipher::Secret, cost::Cost},
};

/// What has been read from codes so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// What the codes of one file said, each once.
    pub seen: Vec<String>,
    /// How many of them there are; 0 before the first.
    pub count: usize,
    /// The file, when all were seen.
    pub file: Option<Vec<u8>>,
}

/// Clock, randomness and scheduling, as arguments: natively they are made up, in a browser real.
#[allow(
    async_fn_in_trait,
    reason = "one thread owns the engine; its futures are never sent"
)]
pub trait Surroundings {
    /// What the clock says, with its offset from UTC.
    fn now(&self) -> Stamp;

    /// Fills the bytes from a cryptographically secure source.
    fn random(&self, bytes: &mut [u8]);

    /// Stretches a passphrase by Argon2id at that cost (RFC 9106). Nothing when what does that is not
    /// at hand.
    async fn stretch(&self, passphrase: &str, salt: &[u8; 16], cost: Cost) -> Option<Secret>;

    /// Encrypts bytes as age does. Nothing when what does that is not at hand.
    async fn seal(&self, plain: &[u8], opener: envelope::Opener<'_>) -> Option<Vec<u8>>;

    /// Decrypts what age has encrypted.
    ///
    /// # Errors
    /// Says why not.
    async fn unseal(
        &self,
        sealed: &[u8],
        secret: envelope::Secret<'_>,
    ) -> Result<Vec<u8>, envelope::Closed>;

    /// The codes to photograph that show a file: of each its side in modules, and then its modules row by row,
    /// 1 for a dark one. None of them when the file is too large for that; nothing when what does that is not at hand.
    async fn draw(&self, _file: &[u8]) -> Option<Vec<Vec<u8>>> {
        None
    }

    /// Looks for codes in a picture: one byte a pixel, how light it is, row by row. Nothing when what does that is not at
    /// hand.
    async fn scan(&self, _picture: &[u8], _width: usize, _seen: &[String]) -> Option<Scan> {
        None
    }

    /// Says how far a long task has come, and lets others run. False when it is to be given up.
    async fn breathe(&self, done: usize, total: usize) -> bool;

    /// What was last remembered outside of storage, where it outlives a storage that is lost.
    async fn remembered(&self) -> Option<String>;

    /// Remembers a text there instead of what is there; with nothing, forgets. Where that is not
    /// possible nothing happens: it is a help, and nothing relies on it.
    async fn remember(&self, text: Option<&str>);
}
