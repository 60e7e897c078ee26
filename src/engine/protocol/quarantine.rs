//! Files that were refused and that somebody keeps.

use serde::{Deserialize, Serialize};

use crate::{domain::stamp::Stamp, log::id::Digest, words::Sentence};

/// The most files that are kept at a time.
pub const MAX_KEPT: usize = 20;

/// The most bytes that they have together.
pub const MAX_KEPT_BYTES: u64 = 32 << 20;

/// A file that was refused, kept as it came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptFile {
    /// Names its bytes.
    pub sha256: Digest,
    /// Its name, a label.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// When it was kept.
    pub at: Stamp,
    /// Why it was refused then.
    pub reason: Sentence,
}
