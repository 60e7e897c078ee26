//! What is said of files: before they are taken in, afterwards, and without taking them in.

use serde::{Deserialize, Serialize};

use crate::{
    bundle::{Scope, Tlp, enrol::EnrolRequest, plan::Summary},
    domain::{report::Report, role::Role, stamp::Stamp},
    log::id::{DeviceId, Digest, EntryId},
    words::Sentence,
};

/// What importing the files examined would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Examined {
    /// The files, one by one.
    pub files: Vec<Seen>,
    /// What the bundles among them would do, together.
    pub summary: Summary,
    /// Reasons of what is set aside, with how often each.
    pub reasons: Vec<(Sentence, usize)>,
    /// With a copy of everything among them: how many entries that are here are in none of the files.
    pub lacking: Option<usize>,
    /// The places of those files that are kept since they were refused.
    pub kept: Vec<usize>,
    /// Whether there is anything to apply.
    pub can_apply: bool,
}

/// One file, examined.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// A bundle of this device's register.
    Bundle {
        /// Its name.
        name: String,
        /// Who made it.
        from: String,
        /// When, by that device's clock.
        made: Stamp,
        /// That device's number of it.
        number: u64,
        /// Which part of how many.
        part: (u64, u64),
        /// How much it claims to carry.
        scope: Scope,
        /// Who may see it.
        tlp: Tlp,
        /// Whether it was taken in before.
        again: bool,
    },
    /// A report from outside.
    Report {
        /// Its name.
        name: String,
        /// The report.
        report: Box<Report>,
        /// When it was signed, by that device's clock.
        made: Stamp,
        /// The device that signed it.
        device: DeviceId,
        /// Whether it was taken in before.
        again: bool,
    },
    /// A request to be enrolled.
    Enrol {
        /// Its name.
        name: String,
        /// The request.
        request: Box<EnrolRequest>,
        /// The words both screens show.
        words: Vec<String>,
        /// Whether the device is a member already.
        again: bool,
    },
    /// An invitation to a register.
    Invitation {
        /// Its name.
        name: String,
        /// The register's name.
        register: String,
        /// Who invites.
        from: String,
        /// How many members it has.
        members: usize,
        /// When it was made.
        made: Stamp,
    },
    /// A copy of a whole register, on a device that belongs to none.
    Backup {
        /// Its name.
        name: String,
        /// The register's name.
        register: String,
        /// Who made it.
        from: String,
        /// How many members it has.
        members: usize,
        /// When it was made.
        made: Stamp,
        /// How many entries it carries, in all files of it that hold.
        entries: usize,
    },
    /// A file that takes a passphrase, or a key on paper.
    Sealed {
        /// Its name.
        name: String,
        /// Whether it takes a key on paper.
        paper: bool,
    },
    /// It is refused.
    Refused {
        /// Its name.
        name: String,
        /// Why, and what to do.
        reason: Sentence,
    },
}

/// A file made or taken in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exchange {
    /// When.
    pub at: Stamp,
    /// Which way, and what.
    pub kind: ExchangeKind,
    /// The other side: a person, `*` for everyone.
    pub with: String,
    /// The file's name.
    pub name: String,
    /// Entries in it; for an import, new ones.
    pub entries: usize,
    /// Its maker's number of it.
    pub number: u64,
    /// Names the content: digest of the canonical payload.
    pub sha256: Digest,
    /// What the import brought, where it can be undone.
    #[serde(default)]
    pub brought: Option<Brought>,
}

/// What came in with an import: with several files at once, all of them together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Brought {
    /// Who made the first of the bundles.
    pub from: DeviceId,
    /// That device's number of it.
    pub number: u64,
    /// Where the first of the entries rests.
    pub place: usize,
    /// How many there are, with what this device wrote at the same time.
    pub count: usize,
    /// One of those that can be withdrawn.
    pub sample: EntryId,
}

/// Which way a file went, and what it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExchangeKind {
    /// A bundle was made.
    Exported,
    /// A bundle was taken in.
    Imported,
    /// An invitation was made.
    Invited,
    /// An invitation was taken in.
    Joined,
    /// A report was handed over.
    HandedOver,
    /// A report was taken in.
    Adopted,
}

impl ExchangeKind {
    /// Its word in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ExchangeKind::Exported => "exported",
            ExchangeKind::Imported => "imported",
            ExchangeKind::Invited => "invited",
            ExchangeKind::Joined => "joined",
            ExchangeKind::HandedOver => "handed_over",
            ExchangeKind::Adopted => "adopted",
        }
    }
}

/// What a file is, who signed what, and whether it holds; nothing of it is imported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verified {
    /// Its name.
    pub name: String,
    /// Whether everything in it holds.
    pub holds: bool,
    /// What it is: `bundle`, `invitation`, `report`, `enrol`, `refused`.
    pub kind: String,
    /// What was found, in sentences, the most important first; true where it is good news.
    pub findings: Vec<(bool, Sentence)>,
    /// Whose entries, and how many.
    pub authors: Vec<Author>,
    /// The summary of its content, for a bundle.
    pub summary: Summary,
    /// The content, for a report.
    pub report: Option<Report>,
    /// Digest of the canonical payload.
    pub sha256: Option<Digest>,
}

/// Someone whose entries are in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Author {
    /// Who.
    pub person: String,
    /// The device.
    pub device: DeviceId,
    /// As enrolled.
    pub roles: Vec<Role>,
    /// How many entries in the file.
    pub entries: usize,
    /// The first and the last, by that device's clock.
    pub span: Option<(Stamp, Stamp)>,
}

/// What codes have said so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scanned {
    /// What the codes of one file said, each once; goes along with the next picture.
    pub seen: Vec<String>,
    /// How many of them there are; 0 before the first.
    pub count: usize,
}
