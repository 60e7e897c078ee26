//! What a register tells against itself.

use serde::{Deserialize, Serialize};

use crate::{domain::stamp::Stamp, log::id::DeviceId, words::Sentence};

/// How the register stands, and what speaks against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Integrity {
    /// The code for how it stands now.
    pub code: String,
    /// Entries at rest.
    pub entries: usize,
    /// Whether every entry was read.
    pub deep: bool,
    /// What was found, the alarms first.
    pub findings: Vec<Found>,
    /// Every device that has written.
    pub chains: Vec<Chain>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Whether no honest device brings it about.
    pub alarm: bool,
    /// What it is, and what to do.
    pub said: Sentence,
    /// The device and the number where two histories part, if it is that.
    pub fork: Option<(DeviceId, u64)>,
}

/// What one device has written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chain {
    /// The device.
    pub device: DeviceId,
    /// Who holds it.
    pub person: String,
    /// Whether it was taken out.
    pub out: bool,
    /// Up to which number nothing is missing.
    pub complete: u64,
    /// The highest number here.
    pub last: u64,
    /// The highest number that anybody has seen, as far as they said.
    pub seen: u64,
    /// When the last one was written, by its clock; told when every entry was read.
    pub at: Option<Stamp>,
}
