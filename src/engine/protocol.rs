//! What the page asks the engine and what it answers. Text crosses as small JSON, bytes of files
//! beside it; lists come in windows. The page never sees an entry's bytes.

use serde::{Deserialize, Serialize};

use crate::{
    bundle::{Scope, Tlp, enrol::EnrolRequest, plan::Summary},
    domain::{
        report::{Attachment, Report},
        role::Role,
        stamp::Stamp,
        state::EventState,
    },
    log::id::{DeviceId, Digest, RecordId},
    register::{
        command::Command,
        desk::Founder,
        event::{Event, EventRow},
        incident::{Incident, IncidentRow},
        line::Line,
        list::{Counts, Query, Window},
        membership::Member,
    },
    words::Sentence,
};

/// A question or an order. Bytes of files come beside it, in the order named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// How things stand. Answer: [`Answer::Status`].
    Status,
    /// Starts a register on this device. Answer: [`Answer::Done`].
    Start {
        /// By whom.
        founder: Founder,
    },
    /// The drafts of this device. Answer: [`Answer::Drafts`].
    Drafts,
    /// Keeps a draft. Answer: [`Answer::Done`], when it is durable.
    SaveDraft {
        /// The draft, whole.
        draft: Draft,
    },
    /// Throws a draft away. Answer: [`Answer::Done`].
    DropDraft {
        /// Which.
        id: String,
    },
    /// Keeps a picked file (its bytes beside this). Answer: [`Answer::Attached`].
    Attach {
        /// Its name, a label.
        name: String,
        /// What the browser says it is.
        media_type: String,
    },
    /// The bytes of a file. Answer: [`Answer::Bytes`], the bytes beside it.
    Fetch {
        /// Its digest, base64url.
        sha256: String,
    },
    /// Signs a report and drops its draft. Answer: [`Answer::Reported`].
    Report {
        /// The report; its reference is given here.
        report: Report,
        /// The draft it was.
        draft: String,
    },
    /// Reports made on this device. Answer: [`Answer::MyReports`].
    MyReports,
    /// The file that hands a report over. Answer: [`Answer::Files`].
    HandOver {
        /// Its reference.
        reference: String,
    },
    /// Events received. Answer: [`Answer::Inbox`].
    Inbox {
        /// How many to skip.
        offset: usize,
        /// How many at the most.
        limit: usize,
    },
    /// One event. Answer: [`Answer::Event`].
    Event {
        /// Which.
        id: RecordId,
    },
    /// A stretch of the register. Answer: [`Answer::Incidents`].
    Incidents {
        /// Which.
        query: Query,
    },
    /// One incident. Answer: [`Answer::Incident`].
    Incident {
        /// Which.
        id: RecordId,
    },
    /// Carries a command out. Answer: [`Answer::Written`], when it is durable.
    Do {
        /// The command.
        command: Box<Command>,
    },
    /// Members, and the log of the membership. Answer: [`Answer::Members`].
    Members,
    /// Makes a bundle, in as many files as it takes. Answer: [`Answer::Files`].
    Export {
        /// What.
        what: ExportOf,
        /// For whom; empty for everyone in the register.
        to: Vec<DeviceId>,
        /// Who may see it.
        tlp: Tlp,
    },
    /// Says that files made last have left the browser: saved, or shared. Answer:
    /// [`Answer::Done`], when that is durable.
    Carried {
        /// Their names.
        names: Vec<String>,
    },
    /// Makes an invitation. Answer: [`Answer::Files`].
    Invite,
    /// Reads files (bytes beside this), verifies them and shows what importing them would do;
    /// nothing is written. Answer: [`Answer::Examined`].
    Examine {
        /// Their names, labels only.
        names: Vec<String>,
    },
    /// Does what was examined last. Answer: [`Answer::Imported`], when it is durable.
    Apply,
    /// Forgets what was examined. Answer: [`Answer::Done`].
    Forget,
    /// Joins the register of the invitation examined last: keeps its members, and makes a key
    /// request. Answer: [`Answer::Files`].
    Join {
        /// Who holds this device.
        person: String,
        /// How that person is reached.
        contact: String,
    },
    /// Makes the key request again. Answer: [`Answer::Files`].
    RequestKey,
    /// Files made and taken in. Answer: [`Answer::History`].
    History,
    /// Reads any file (bytes beside this) and says who signed what and whether it holds. Answer:
    /// [`Answer::Verified`].
    Verify {
        /// Its name, a label only.
        name: String,
    },
    /// Asks the tab that writes to let this one write. Answer: [`Answer::Done`].
    TakeOver,
    /// Fills the demonstration, when it is empty, with the register whose bundle (bytes beside
    /// this) came with the site. Answer: [`Answer::Done`].
    Furnish {
        /// The seed of the invented coordinator's key, base64url; as public as the bundle.
        seed: String,
    },
    /// Removes everything in this database (the demonstration, or this device after a warning).
    /// Answer: [`Answer::Done`].
    Erase,
}

/// What of the register to export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportOf {
    /// Everything.
    All,
    /// What a member is not known to have.
    NotSeenBy {
        /// The member's device.
        device: DeviceId,
    },
    /// Chosen incidents, with their events.
    Incidents {
        /// Which.
        ids: Vec<RecordId>,
    },
}

/// An answer. A failed question is answered by a [`Sentence`] instead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is done, and durable.
    Done,
    /// How things stand.
    Status(Box<Status>),
    /// Drafts, latest first.
    Drafts {
        /// The drafts.
        drafts: Vec<Draft>,
    },
    /// A file was kept.
    Attached {
        /// As it stands in reports and notes.
        file: Attachment,
    },
    /// The bytes beside this.
    Bytes,
    /// A report was signed and kept.
    Reported {
        /// Its reference.
        reference: String,
    },
    /// Reports of this device, latest first.
    MyReports {
        /// The reports.
        reports: Vec<MyReport>,
    },
    /// Files to hand over; their bytes beside this.
    Files {
        /// Their names, in the order of the bytes.
        names: Vec<String>,
        /// Words to compare, for a key request.
        words: Vec<String>,
        /// Attached files that could not be read, so they are not in it.
        left_out: usize,
    },
    /// Events received.
    Inbox {
        /// What waits comes first.
        window: Window<EventRow>,
    },
    /// One event.
    Event {
        /// The event.
        event: Box<Event>,
        /// Its incidents' lines in the register.
        incidents: Vec<IncidentRow>,
        /// The events it may repeat: others received within 30 days, nearest first.
        neighbours: Vec<EventRow>,
    },
    /// A stretch of the register.
    Incidents {
        /// The rows.
        window: Window<IncidentRow>,
        /// Counts over everything.
        counts: Counts,
    },
    /// One incident.
    Incident {
        /// The incident.
        incident: Box<Incident>,
        /// Its events' lines in the inbox.
        events: Vec<EventRow>,
        /// Events suspected but not in an incident yet, the latest first, 200 at the most.
        loose: Vec<EventRow>,
    },
    /// The records a command wrote to; for a new incident, its id first.
    Written {
        /// The records.
        records: Vec<RecordId>,
    },
    /// Members.
    Members {
        /// By name.
        members: Vec<Member>,
        /// The log of the membership.
        lines: Vec<Line>,
    },
    /// What importing would do.
    Examined(Box<Examined>),
    /// What importing did.
    Imported {
        /// As announced; the engine has read back what it wrote and counted it.
        summary: Summary,
        /// The events that reports from outside became.
        adopted: Vec<RecordId>,
    },
    /// Files made and taken in, latest first.
    History {
        /// The exchanges.
        exchanges: Vec<Exchange>,
    },
    /// What a file is and whether it holds.
    Verified(Box<Verified>),
}

impl Answer {
    /// Files with nothing to compare, and nothing left out.
    pub(super) fn files(names: Vec<String>) -> Answer {
        let (words, left_out) = (Vec::new(), 0);
        Answer::Files {
            names,
            words,
            left_out,
        }
    }
}

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

/// What importing the files examined would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Examined {
    /// The files, one by one.
    pub files: Vec<Seen>,
    /// What the bundles among them would do, together.
    pub summary: Summary,
    /// Reasons of what is set aside, with how often each.
    pub reasons: Vec<(Sentence, usize)>,
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

/// What the engine says without being asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// The engine is ready for questions.
    Ready,
    /// It cannot work here, and why.
    Failed {
        /// The reason, and what to do.
        reason: Sentence,
    },
    /// Something was written, here or in another tab: ask again for what is shown.
    Changed,
    /// This tab writes now, or no longer does.
    Writer {
        /// Whether it does.
        writer: bool,
    },
    /// How far a long task has come.
    Progress {
        /// Steps done.
        done: usize,
        /// Steps in all.
        total: usize,
    },
}
