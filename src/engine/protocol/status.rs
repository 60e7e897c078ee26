//! How things stand on a device, and what it has made itself.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{report::Report, role::Role, stamp::Stamp, state::EventState},
    log::id::{DeviceId, Digest, RecordId},
    register::{line::Line, list::Counts},
};

/// How things stand on this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// What this device is to a register.
    pub standing: Standing,
    /// This device.
    pub device: DeviceId,
    /// The register's name, once there is one.
    pub register: String,
    /// The register, once there is one.
    pub register_id: Option<Digest>,
    /// Who holds this device, once known.
    pub person: String,
    /// What that person may do.
    pub roles: Vec<Role>,
    /// Members to turn to when something happens: name and how to reach them.
    pub contacts: Vec<(String, String)>,
    /// Whether this is the demonstration.
    pub demo: bool,
    /// Whether this tab writes; another one does otherwise.
    pub writer: bool,
    /// Whether what rests here is sealed.
    pub vault: bool,
    /// Counts over everything.
    pub counts: Counts,
    /// Drafts kept.
    pub drafts: usize,
    /// Reports of this device that were not handed over.
    pub to_hand_over: usize,
    /// Log entries in the register.
    pub entries: usize,
    /// Entries of this device that no file has carried out of this browser yet.
    pub only_here: usize,
    /// Entries set aside, and entries waiting for another.
    pub aside: usize,
    /// How many entries fewer rest here than did: storage came back older than it was.
    pub missing: usize,
}

/// What is known of a device that lost everything.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lost {
    /// The register's name, if it belonged to one.
    pub register: String,
    /// Log entries it had.
    pub entries: usize,
    /// Drafts it had.
    pub drafts: usize,
    /// Reports it had made.
    pub reports: usize,
    /// When everything last left the browser, and in which file.
    pub copied: Option<(Stamp, String)>,
}

/// What a device is to a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It belongs to none.
    Outside,
    /// It has asked to join one.
    Waiting,
    /// It belongs to one.
    Member,
    /// It belonged to one, and was taken out.
    Revoked,
}

/// A report being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Chosen by the page.
    pub id: String,
    /// When it was last changed.
    pub updated: Stamp,
    /// As far as it is filled; its reference is empty.
    pub report: Report,
}

/// A report made on this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyReport {
    /// The report.
    pub report: Report,
    /// When it was signed.
    pub made: Stamp,
    /// When it was last handed over as a file.
    pub handed_over: Option<Stamp>,
    /// The event it became in the register, as far as this device knows.
    pub event: Option<RecordId>,
    /// Where that event stands.
    pub state: Option<EventState>,
    /// The question the point of contact has asked.
    pub question: Option<String>,
}

/// An entry by itself: what it says, and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// Its record.
    pub record: RecordId,
    /// Its number in its device's chain.
    pub seq: u64,
    /// What it says.
    pub line: Line,
}
