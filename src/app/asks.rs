//! The questions to the engine, one function each, with the type of its answer.

use js_sys::Uint8Array;

use super::engine::{Engine, unexpected};
use crate::{
    bundle::{Tlp, plan::Summary},
    domain::report::{Attachment, Report},
    engine::protocol::{
        Answer, Ask, Draft, Examined, Exchange, ExportOf, MyReport, Status, Verified,
    },
    log::id::{DeviceId, RecordId},
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

/// Files the engine made.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// Names with their bytes.
    pub files: Vec<(String, Uint8Array)>,
    /// Words to compare, for a key request.
    pub words: Vec<String>,
    /// Attached files that could not be read, so they are not in it.
    pub left_out: usize,
}

/// An event with what stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct EventPage {
    /// The event.
    pub event: Event,
    /// Its incidents' lines in the register.
    pub incidents: Vec<IncidentRow>,
    /// The events it may repeat, nearest first.
    pub neighbours: Vec<EventRow>,
}

/// An incident with what stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentPage {
    /// The incident.
    pub incident: Incident,
    /// Its events' lines in the inbox.
    pub events: Vec<EventRow>,
    /// Events suspected but not in an incident yet.
    pub loose: Vec<EventRow>,
}

/// Asks, and takes the one kind of answer there is to it.
macro_rules! asked {
    ($engine:ident, $ask:expr, $answer:pat => $value:expr) => {
        asked!($engine, $ask, Vec::new(), $answer => $value)
    };
    ($engine:ident, $ask:expr, $bytes:expr, $answer:pat => $value:expr) => {
        match $engine.ask($ask, $bytes).await?.0 {
            $answer => Ok($value),
            _ => Err(unexpected()),
        }
    };
}

impl Engine {
    /// How things stand.
    pub async fn status(self) -> Result<Status, Sentence> {
        asked!(self, Ask::Status, Answer::Status(status) => *status)
    }

    /// Starts a register on this device.
    pub async fn start_register(self, founder: Founder) -> Result<(), Sentence> {
        asked!(self, Ask::Start { founder }, Answer::Done => ())
    }

    /// Fills the empty demonstration with a bundle, as the device with that seed.
    pub async fn furnish(self, seed: String, bundle: Uint8Array) -> Result<(), Sentence> {
        asked!(self, Ask::Furnish { seed }, vec![bundle], Answer::Done => ())
    }

    /// The drafts of this device, latest first.
    pub async fn drafts(self) -> Result<Vec<Draft>, Sentence> {
        asked!(self, Ask::Drafts, Answer::Drafts { drafts } => drafts)
    }

    /// Keeps a draft. It is durable when this returns.
    pub async fn save_draft(self, draft: Draft) -> Result<(), Sentence> {
        asked!(self, Ask::SaveDraft { draft }, Answer::Done => ())
    }

    /// Throws a draft away.
    pub async fn drop_draft(self, id: String) -> Result<(), Sentence> {
        asked!(self, Ask::DropDraft { id }, Answer::Done => ())
    }

    /// Keeps a picked file.
    pub async fn attach(
        self,
        (name, media_type): (String, String),
        bytes: Uint8Array,
    ) -> Result<Attachment, Sentence> {
        let ask = Ask::Attach { name, media_type };
        asked!(self, ask, vec![bytes], Answer::Attached { file } => file)
    }

    /// The bytes of a file, by its digest.
    pub async fn fetch(self, sha256: String) -> Result<Uint8Array, Sentence> {
        let (_, bytes) = self.ask(Ask::Fetch { sha256 }, Vec::new()).await?;
        bytes.into_iter().next().ok_or_else(unexpected)
    }

    /// Signs a report and drops its draft; its reference comes back.
    pub async fn report(self, report: Report, draft: String) -> Result<String, Sentence> {
        let ask = Ask::Report { report, draft };
        asked!(self, ask, Answer::Reported { reference } => reference)
    }

    /// Reports made on this device, latest first.
    pub async fn my_reports(self) -> Result<Vec<MyReport>, Sentence> {
        asked!(self, Ask::MyReports, Answer::MyReports { reports } => reports)
    }

    /// The file that hands a report over.
    pub async fn hand_over(self, reference: String) -> Result<Made, Sentence> {
        self.made(Ask::HandOver { reference }).await
    }

    /// A stretch of the events received.
    pub async fn inbox(self, offset: usize, limit: usize) -> Result<Window<EventRow>, Sentence> {
        asked!(self, Ask::Inbox { offset, limit }, Answer::Inbox { window } => window)
    }

    /// One event.
    pub async fn event(self, id: RecordId) -> Result<EventPage, Sentence> {
        asked!(self, Ask::Event { id },
            Answer::Event { event, incidents, neighbours } =>
            EventPage { event: *event, incidents, neighbours })
    }

    /// A stretch of the register, and counts over everything.
    pub async fn incidents(self, query: Query) -> Result<(Window<IncidentRow>, Counts), Sentence> {
        asked!(self, Ask::Incidents { query },
            Answer::Incidents { window, counts } => (window, counts))
    }

    /// One incident.
    pub async fn incident(self, id: RecordId) -> Result<IncidentPage, Sentence> {
        asked!(self, Ask::Incident { id },
            Answer::Incident { incident, events, loose } =>
            IncidentPage { incident: *incident, events, loose })
    }

    /// Carries a command out; the records it wrote to, a new incident's first.
    pub async fn act(self, command: Command) -> Result<Vec<RecordId>, Sentence> {
        let ask = Ask::Do {
            command: Box::new(command),
        };
        asked!(self, ask, Answer::Written { records } => records)
    }

    /// Members by name, and the log of the membership.
    pub async fn members(self) -> Result<(Vec<Member>, Vec<Line>), Sentence> {
        asked!(self, Ask::Members, Answer::Members { members, lines } => (members, lines))
    }

    /// Makes a bundle.
    pub async fn export(
        self,
        what: ExportOf,
        to: Vec<DeviceId>,
        tlp: Tlp,
    ) -> Result<Made, Sentence> {
        self.made(Ask::Export { what, to, tlp }).await
    }

    /// Says that files made last have left the browser.
    pub async fn carried(self, names: Vec<String>) -> Result<(), Sentence> {
        asked!(self, Ask::Carried { names }, Answer::Done => ())
    }

    /// Makes an invitation.
    pub async fn invite(self) -> Result<Made, Sentence> {
        self.made(Ask::Invite).await
    }

    /// Verifies files and shows what importing them would do; nothing is written.
    pub async fn examine(
        self,
        names: Vec<String>,
        bytes: Vec<Uint8Array>,
    ) -> Result<Examined, Sentence> {
        asked!(self, Ask::Examine { names }, bytes, Answer::Examined(examined) => *examined)
    }

    /// Does what was examined last; what it did, and the events adopted.
    pub async fn apply(self) -> Result<(Summary, Vec<RecordId>), Sentence> {
        asked!(self, Ask::Apply, Answer::Imported { summary, adopted } => (summary, adopted))
    }

    /// Forgets what was examined.
    pub async fn forget(self) -> Result<(), Sentence> {
        asked!(self, Ask::Forget, Answer::Done => ())
    }

    /// Joins the register of the invitation examined last.
    pub async fn join(self, person: String, contact: String) -> Result<Made, Sentence> {
        self.made(Ask::Join { person, contact }).await
    }

    /// Makes the key request again.
    pub async fn request_key(self) -> Result<Made, Sentence> {
        self.made(Ask::RequestKey).await
    }

    /// Files made and taken in, latest first.
    pub async fn history(self) -> Result<Vec<Exchange>, Sentence> {
        asked!(self, Ask::History, Answer::History { exchanges } => exchanges)
    }

    /// Who signed what in a file, and whether it holds.
    pub async fn verify(self, name: String, bytes: Uint8Array) -> Result<Verified, Sentence> {
        let ask = Ask::Verify { name };
        asked!(self, ask, vec![bytes], Answer::Verified(verified) => *verified)
    }

    /// Lets this tab write.
    pub async fn take_over(self) -> Result<(), Sentence> {
        asked!(self, Ask::TakeOver, Answer::Done => ())
    }

    /// Removes everything in this database.
    pub async fn erase(self) -> Result<(), Sentence> {
        asked!(self, Ask::Erase, Answer::Done => ())
    }

    async fn made(self, ask: Ask) -> Result<Made, Sentence> {
        match self.ask(ask, Vec::new()).await? {
            (
                Answer::Files {
                    names,
                    words,
                    left_out,
                },
                bytes,
            ) if names.len() == bytes.len() => Ok(Made {
                files: names.into_iter().zip(bytes).collect(),
                words,
                left_out,
            }),
            _ => Err(unexpected()),
        }
    }
}
