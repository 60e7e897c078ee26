//! A place in the journal: behind which record one stands, and what was recorded up to there.

use sha2::{Digest, Sha256};

use super::record::NUMBERS;

/// What every segment begins with: what it is, in which version.
pub(super) const MAGIC: &[u8; 16] = b"watchbook-jrnl-1";

/// A place behind a record, or at the head of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The segment's number.
    pub(super) segment: u32,
    /// The number of the last batch up to here; 0 while the snapshot is not complete.
    pub(super) seq: u64,
    /// The place, in bytes from the head of the segment.
    pub(super) end: u64,
    /// Where the snapshot ends that the segment begins with.
    pub(super) base: u64,
    /// The digest of the record before, which holds the digest of the one before that.
    pub(super) hash: [u8; 32],
}

impl Place {
    const BYTES: usize = 60;

    /// The head of a segment, before its first record.
    pub(super) fn head(segment: u32) -> Self {
        let digest = Sha256::new().chain_update(MAGIC);
        let digest = digest.chain_update(segment.to_le_bytes());
        Place {
            segment,
            seq: 0,
            end: MAGIC.len() as u64,
            base: 0,
            hash: digest.finalize().into(),
        }
    }

    /// The name of its segment's file, which sorts like its number.
    pub(super) fn name(&self) -> String {
        name(self.segment)
    }

    /// As it rests in the database.
    pub(super) fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Place::BYTES);
        bytes.extend(self.segment.to_le_bytes());
        bytes.extend(self.seq.to_le_bytes());
        bytes.extend(self.end.to_le_bytes());
        bytes.extend(self.base.to_le_bytes());
        bytes.extend(self.hash);
        bytes
    }

    /// What [`Place::pack`] has written.
    pub(super) fn unpack(bytes: &[u8]) -> Option<Self> {
        let (segment, rest) = bytes.split_first_chunk()?;
        let (seq, rest) = rest.split_first_chunk()?;
        let (end, rest) = rest.split_first_chunk()?;
        let (base, rest) = rest.split_first_chunk()?;
        let place = Place {
            segment: u32::from_le_bytes(*segment),
            seq: u64::from_le_bytes(*seq),
            end: u64::from_le_bytes(*end),
            base: u64::from_le_bytes(*base),
            hash: rest.try_into().ok()?,
        };
        (place.seq < NUMBERS && place.base <= place.end).then_some(place)
    }
}

/// The name of a segment's file.
pub(super) fn name(segment: u32) -> String {
    format!("{segment:08}")
}
