//! What the engine answers, and what it says without being asked.

use serde::{Deserialize, Serialize};

use super::{
    Checked, Draft, Examined, Exchange, Health, Integrity, KeptFile, Looked, Lost, MyReport,
    SavedView, Scanned, Seen, Status, Told, Understood, Verified,
};
use crate::{
    bundle::plan::Summary,
    domain::report::Attachment,
    domain::stamp::Stamp,
    log::id::{Digest, EntryId, RecordId},
    register::{
        event::{Event, EventRow},
        incident::{Incident, IncidentRow},
        line::Line,
        list::{Counts, Window},
        membership::{Member, Revocation},
    },
    words::Sentence,
};

/// Entries of a record that whoever wrote them can take back together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Back {
    /// The record.
    pub record: RecordId,
    /// Its entries.
    pub entries: Vec<EntryId>,
}

/// An answer. A failed question is answered by a [`Sentence`] instead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is done, and durable.
    Done,
    /// A new recovery code, shown once.
    Recovery {
        /// As it is written down.
        code: String,
    },
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
    /// What codes have said so far.
    Scanned(Scanned),
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
    /// How much would be held back.
    Holding {
        /// So many incidents.
        incidents: usize,
        /// So many events.
        events: usize,
        /// Entries that would go along without what they say.
        entries: usize,
        /// Attached files that would stay here.
        files: usize,
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
        /// The events it was found in, or that were found in its report.
        related: Vec<EventRow>,
    },
    /// What a query was understood as.
    Understood(Understood),
    /// The views that are kept.
    Views(Vec<SavedView>),
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
        /// Those it was split off from, goes on in, or that go on in this one.
        related: Vec<IncidentRow>,
    },
    /// The records a command wrote to; for a new incident, its id first.
    Written {
        /// The records.
        records: Vec<RecordId>,
        /// What can be taken back of it, record by record; nothing where it has to stay.
        back: Vec<Back>,
    },
    /// Of each command, why it would be refused; nothing where it would not.
    Weighed(Vec<Option<Sentence>>),
    /// Members.
    Members {
        /// By name, those who are out included.
        members: Vec<Member>,
        /// Which devices are out, and why.
        out: Vec<Revocation>,
        /// Whether two coordinators have to agree.
        two: bool,
        /// The log of the membership.
        lines: Vec<Line>,
    },
    /// Entries one by one.
    Told {
        /// The latest first.
        entries: Vec<Told>,
    },
    /// What importing would do.
    Examined(Box<Examined>),
    /// Files that were refused and are kept.
    Kept {
        /// The latest first.
        files: Vec<KeptFile>,
    },
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
        /// The bundles among them whose import is withdrawn, by their digests.
        withdrawn: Vec<Digest>,
    },
    /// What a file is and whether it holds.
    Verified(Box<Verified>),
    /// What lies in the shared folder.
    Looked(Looked),
    /// What was taken in from the shared folder.
    Taken {
        /// The files, one by one. Reports from outside and requests to be enrolled wait for a person.
        files: Vec<Seen>,
        /// What the bundles among them did, together.
        summary: Summary,
    },
    /// What is to be put into the shared folder; the bytes beside this.
    Give {
        /// The names, in the order of the bytes.
        names: Vec<String>,
        /// Attached files that could not be read, so they are not in it.
        left_out: usize,
        /// Files of this device that say nothing more once those lie there, and its request once it is
        /// granted: then they can be removed.
        remove: Vec<String>,
    },
    /// A backup for the folder; the bytes beside this. None when nothing is due.
    BackUp {
        /// The names, in the order of the bytes.
        names: Vec<String>,
        /// Attached files that could not be read, so they are not in it.
        left_out: usize,
        /// Files of old backups that are not needed once it lies there.
        old: Vec<String>,
    },
    /// What the register tells against itself.
    Integrity(Box<Integrity>),
    /// What became of looking for a code.
    CodeFound {
        /// The code, as it is written.
        code: String,
        /// After how many entries the register stood so, if it ever did here.
        found: Option<usize>,
        /// When the last of them was written, by its device's clock.
        at: Option<Stamp>,
    },
    /// Where everything rests.
    Health(Box<Health>),
    /// What was found when everything was read again.
    Checked(Box<Checked>),
}

impl Answer {
    /// Files with nothing to compare, and nothing left out.
    pub(in crate::engine) fn files(names: Vec<String>) -> Answer {
        let (words, left_out) = (Vec::new(), 0);
        Answer::Files {
            names,
            words,
            left_out,
        }
    }
}

/// What the engine says without being asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// Another tab was locked: this one has to be, too.
    Lock,
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
    /// Everything this device had is gone; it waits to be told how to go on.
    Lost(Lost),
    /// How far a long task has come.
    Progress {
        /// Steps done.
        done: usize,
        /// Steps in all.
        total: usize,
    },
    /// Nothing is kept beyond this page.
    Unkept,
}
