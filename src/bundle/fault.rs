//! Why a file is refused: one variant, one sentence.

use super::{MAX_ENTRIES, MAX_FILE, MAX_INLINE, MAX_PAYLOAD};
use crate::{
    log::{
        id::{DeviceId, Digest},
        json::JsonFault,
    },
    words::{Say, Sentence, sentence},
};

/// What may have so many bytes and no more: each asks for something else to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A whole file.
    File,
    /// What is attached inside a file, together.
    Attached,
    /// The payload of a report or a request.
    Payload,
}

impl Limit {
    /// How many bytes that are.
    #[must_use]
    pub fn bytes(self) -> usize {
        match self {
            Limit::File => MAX_FILE,
            Limit::Attached => MAX_INLINE,
            Limit::Payload => MAX_PAYLOAD,
        }
    }

    /// Refuses more bytes than that.
    ///
    /// # Errors
    /// When there are more.
    pub fn check(self, size: u64) -> Result<(), BundleFault> {
        if size > self.bytes() as u64 {
            return Err(BundleFault::TooLarge { size, limit: self });
        }
        Ok(())
    }
}

/// A reason to refuse a whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BundleFault {
    /// More bytes than a limit allows.
    TooLarge {
        /// How many there are.
        size: u64,
        /// What has too many.
        limit: Limit,
    },
    /// Cut off, or not JSON of the strict profile.
    Json(JsonFault),
    /// Sealed, and to be opened first.
    Sealed,
    /// JSON, but none of our files.
    NotOurs,
    /// Written by a newer version.
    Newer(i64),
    /// A member is missing or wrong.
    Shape(String),
    /// More entries than a bundle may have.
    TooManyEntries(usize),
    /// The signature does not fit the content: something was changed.
    Signature,
    /// Signed by a device the register does not know.
    Stranger(DeviceId),
    /// Of another register.
    OtherRegister {
        /// The file's.
        theirs: Digest,
        /// Ours.
        ours: Digest,
    },
    /// Meant for others.
    NotForUs,
    /// An attached file is not the one its digest names.
    FileAltered(String),
    /// The first entry of the register is missing, so nobody's key is known.
    NoFoundation,
}

impl Say for BundleFault {
    fn say(&self) -> Sentence {
        match self {
            BundleFault::TooLarge { size, limit } => {
                let sentence = match limit {
                    Limit::File => "fault-too-large",
                    Limit::Attached => "fault-too-large-attached",
                    Limit::Payload => "fault-too-large-payload",
                };
                Sentence::new(sentence)
                    .with("size", size)
                    .with("limit", limit.bytes())
            }
            BundleFault::Json(fault) => fault.say(),
            BundleFault::Sealed => sentence!("fault-sealed"),
            BundleFault::NotOurs => sentence!("fault-not-ours"),
            BundleFault::Newer(version) => sentence!("fault-newer").with("version", version),
            BundleFault::Shape(place) => sentence!("fault-shape").with("place", place),
            BundleFault::TooManyEntries(count) => sentence!("fault-too-many")
                .with("count", count)
                .with("limit", MAX_ENTRIES),
            BundleFault::Signature => sentence!("fault-signature"),
            BundleFault::Stranger(device) => {
                sentence!("fault-stranger").with("device", device.short())
            }
            BundleFault::OtherRegister { theirs, ours } => sentence!("fault-other-register")
                .with("theirs", theirs.short())
                .with("ours", ours.short()),
            BundleFault::NotForUs => sentence!("fault-not-for-us"),
            BundleFault::FileAltered(sha256) => {
                sentence!("fault-file-altered").with("sha256", sha256)
            }
            BundleFault::NoFoundation => sentence!("fault-no-foundation"),
        }
    }
}

impl From<JsonFault> for BundleFault {
    fn from(fault: JsonFault) -> Self {
        BundleFault::Json(fault)
    }
}
