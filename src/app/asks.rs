//! The questions to the engine, one function each, with the type of its answer.

use js_sys::Uint8Array;

use leptos::prelude::Set as _;

use super::engine::{Asked, Engine};
use crate::{
    bundle::{Tlp, envelope::Seal, plan::Summary},
    domain::{
        report::{Attachment, Report},
        stamp::Stamp,
    },
    engine::protocol::{
        Answer, Ask, Back, Checked, Draft, Examined, Exchange, ExportOf, Health, InFolder,
        Integrity, KeptFile, Looked, MyReport, Pace, SavedView, Scanned, Status, Told, Understood,
        VaultOrder, Verified,
    },
    log::id::{DeviceId, Digest, RecordId},
    register::{
        command::Command,
        desk::Founder,
        event::{Event, EventRow},
        incident::{Incident, IncidentRow},
        line::Line,
        list::{Counts, Query, Window},
        membership::{Member, Revocation},
        search::field::List,
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

/// What is to be put into the shared folder.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Names with their bytes.
    pub files: Vec<(String, Uint8Array)>,
    /// Files that say nothing more once those lie there.
    pub remove: Vec<String>,
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
    /// The events it was found in, or that were found in its report.
    pub related: Vec<EventRow>,
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
    /// Those it was split off from, goes on in, or that go on in this one.
    pub related: Vec<IncidentRow>,
}

/// The members, and what coordinators decided about the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Members {
    /// By name, those who are out included.
    pub members: Vec<Member>,
    /// Which devices are out, and why.
    pub out: Vec<Revocation>,
    /// Whether two coordinators have to agree.
    pub two: bool,
    /// The log.
    pub lines: Vec<Line>,
}

/// Files made and taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// The latest first.
    pub exchanges: Vec<Exchange>,
    /// The bundles among them whose import is withdrawn.
    pub withdrawn: Vec<Digest>,
}

/// Asks, and takes the one kind of answer there is to it.
macro_rules! asked {
    ($engine:ident, $ask:expr, $answer:pat => $value:expr) => {
        asked!($engine, $ask, Vec::new(), $answer => $value)
    };
    ($engine:ident, $ask:expr, $files:expr, $answer:pat => $value:expr) => {
        $engine.ask($ask, $files, |answer, _| match answer {
            $answer => Some($value),
            _ => None,
        })
    };
}

impl Engine {
    /// How things stand.
    pub fn status(self) -> Asked<Status> {
        asked!(self, Ask::Status, Answer::Status(status) => *status)
    }

    /// Starts a register on this device.
    pub fn start_register(self, founder: Founder) -> Asked<()> {
        asked!(self, Ask::Start { founder }, Answer::Done => ())
    }

    /// The codes that show a file: of each its side in modules, and then its modules row by row.
    pub fn draw(self, file: Uint8Array) -> Asked<Vec<Uint8Array>> {
        self.ask(Ask::Draw, vec![file], |answer, codes| {
            matches!(answer, Answer::Bytes).then_some(codes)
        })
    }

    /// What a picture adds to what codes have said so far; the file when that is all of it.
    pub fn scan(
        self,
        picture: Uint8Array,
        width: usize,
        seen: Vec<String>,
    ) -> Asked<(Scanned, Option<Uint8Array>)> {
        let ask = Ask::Scan { width, seen };
        self.ask(ask, vec![picture], |answer, mut files| match answer {
            Answer::Scanned(scanned) => Some((scanned, files.pop())),
            _ => None,
        })
    }

    /// Turns the vault on or off, opens or locks it; a new recovery code, if there is one.
    pub fn vault(self, order: VaultOrder) -> Asked<Option<String>> {
        self.ask(Ask::Vault { order }, Vec::new(), |answer, _| match answer {
            Answer::Recovery { code } => Some(Some(code)),
            Answer::Done => Some(None),
            _ => None,
        })
    }

    /// Fills the empty demonstration with a bundle, as the device with that seed.
    pub fn furnish(self, seed: String, bundle: Uint8Array) -> Asked<()> {
        asked!(self, Ask::Furnish { seed }, vec![bundle], Answer::Done => ())
    }

    /// The drafts of this device, latest first.
    pub fn drafts(self) -> Asked<Vec<Draft>> {
        asked!(self, Ask::Drafts, Answer::Drafts { drafts } => drafts)
    }

    /// Keeps a draft. It is durable when this returns.
    pub fn save_draft(self, draft: Draft) -> Asked<()> {
        asked!(self, Ask::SaveDraft { draft }, Answer::Done => ())
    }

    /// Throws a draft away.
    pub fn drop_draft(self, id: String) -> Asked<()> {
        asked!(self, Ask::DropDraft { id }, Answer::Done => ())
    }

    /// Keeps a picked file.
    pub fn attach(
        self,
        (name, media_type): (String, String),
        bytes: Uint8Array,
    ) -> Asked<Attachment> {
        let ask = Ask::Attach { name, media_type };
        asked!(self, ask, vec![bytes], Answer::Attached { file } => file)
    }

    /// The bytes of a file, by its digest.
    pub fn fetch(self, sha256: String) -> Asked<Uint8Array> {
        self.ask(Ask::Fetch { sha256 }, Vec::new(), |_, files| {
            files.into_iter().next()
        })
    }

    /// Signs a report and drops its draft; its reference comes back.
    pub fn report(self, report: Report, draft: String) -> Asked<String> {
        let ask = Ask::Report { report, draft };
        asked!(self, ask, Answer::Reported { reference } => reference)
    }

    /// Reports made on this device, latest first.
    pub fn my_reports(self) -> Asked<Vec<MyReport>> {
        asked!(self, Ask::MyReports, Answer::MyReports { reports } => reports)
    }

    /// The file that hands a report over.
    pub fn hand_over(self, reference: String) -> Asked<Made> {
        self.made(Ask::HandOver { reference })
    }

    /// A stretch of the events received.
    pub fn inbox(self, query: Query) -> Asked<Window<EventRow>> {
        asked!(self, Ask::Inbox { query }, Answer::Inbox { window } => window)
    }

    /// One event.
    pub fn event(self, id: RecordId) -> Asked<EventPage> {
        asked!(self, Ask::Event { id },
            Answer::Event { event, incidents, neighbours, related } =>
            EventPage { event: *event, incidents, neighbours, related })
    }

    /// A stretch of the register, and counts over everything.
    pub fn incidents(self, query: Query) -> Asked<(Window<IncidentRow>, Counts)> {
        asked!(self, Ask::Incidents { query },
            Answer::Incidents { window, counts } => (window, counts))
    }

    /// What a query is understood as while it is typed; the cursor stands at so many UTF-16 units.
    pub fn understand(self, text: String, at: usize, list: List) -> Asked<Understood> {
        asked!(self, Ask::Understand { text, at, list }, Answer::Understood(understood) => understood)
    }

    /// The views that are kept on this device.
    pub fn views(self) -> Asked<Vec<SavedView>> {
        asked!(self, Ask::Views, Answer::Views(views) => views)
    }

    /// Keeps these views instead.
    pub fn keep_views(self, views: Vec<SavedView>) -> Asked<()> {
        asked!(self, Ask::KeepViews { views }, Answer::Done => ())
    }

    /// All incidents that fit a question, as CSV.
    pub fn save_incidents(self, query: Query) -> Asked<Made> {
        self.made(Ask::SaveIncidents { query })
    }

    /// One incident.
    pub fn incident(self, id: RecordId) -> Asked<IncidentPage> {
        asked!(self, Ask::Incident { id },
            Answer::Incident { incident, events, loose, related } =>
            IncidentPage { incident: *incident, events, loose, related })
    }

    /// Carries a command out; the records it wrote to, a new incident's first.
    pub async fn act(self, command: Command) -> Result<Vec<RecordId>, Sentence> {
        let command = Box::new(command);
        self.written(Ask::Do { command }).await
    }

    /// Carries commands out, each about records of its own: all of them or none.
    pub async fn act_all(self, commands: Vec<Command>) -> Result<Vec<RecordId>, Sentence> {
        self.written(Ask::DoAll { commands }).await
    }

    /// What was written can be taken back by the next toast.
    async fn written(self, ask: Ask) -> Result<Vec<RecordId>, Sentence> {
        let written: Asked<(Vec<RecordId>, Vec<Back>)> =
            asked!(self, ask, Answer::Written { records, back } => (records, back));
        let (records, back) = written.await?;
        self.back.set(back);
        Ok(records)
    }

    /// Of each command, why it would be refused; nothing where it would not.
    pub fn weigh(self, commands: Vec<Command>) -> Asked<Vec<Option<Sentence>>> {
        asked!(self, Ask::Weigh { commands }, Answer::Weighed(reasons) => reasons)
    }

    /// The members, what coordinators decided, and the log of both.
    pub fn members(self) -> Asked<Members> {
        asked!(self, Ask::Members,
            Answer::Members { members, out, two, lines } => Members { members, out, two, lines })
    }

    /// The members who are not out, by name.
    pub async fn people(self) -> Result<Vec<Member>, Sentence> {
        let Members {
            mut members, out, ..
        } = self.members().await?;
        members.retain(|member| out.iter().all(|out| out.device != member.device));
        Ok(members)
    }

    /// The latest of what a device has written.
    pub fn sent(self, device: DeviceId) -> Asked<Vec<Told>> {
        asked!(self, Ask::Sent { device }, Answer::Told { entries } => entries)
    }

    /// What devices that are out wrote beyond what counts of them.
    pub fn late(self) -> Asked<Vec<Told>> {
        asked!(self, Ask::Late, Answer::Told { entries } => entries)
    }

    /// Makes a bundle.
    pub fn export(
        self,
        what: ExportOf,
        (to, tlp): (Vec<DeviceId>, Tlp),
        seal: Seal,
    ) -> Asked<Made> {
        self.made(Ask::Export {
            what,
            to,
            tlp,
            seal,
        })
    }

    /// How much is held back with these: incidents, events, entries, attached files.
    pub fn holding(self, records: Vec<RecordId>) -> Asked<[usize; 4]> {
        asked!(self, Ask::Holding { records },
            Answer::Holding { incidents, events, entries, files } => [incidents, events, entries, files])
    }

    /// Opens a file that was sealed with a passphrase.
    pub fn unseal(self, passphrase: String, bytes: Uint8Array) -> Asked<Uint8Array> {
        self.ask(Ask::Unseal { passphrase }, vec![bytes], |_, files| {
            files.into_iter().next()
        })
    }

    /// Says that files made last have left the browser.
    pub fn carried(self, names: Vec<String>) -> Asked<()> {
        asked!(self, Ask::Carried { names }, Answer::Done => ())
    }

    /// Makes an invitation.
    pub fn invite(self) -> Asked<Made> {
        self.made(Ask::Invite)
    }

    /// Verifies files and shows what importing them would do; nothing is written.
    pub fn examine(self, names: Vec<String>, bytes: Vec<Uint8Array>) -> Asked<Examined> {
        asked!(self, Ask::Examine { names }, bytes, Answer::Examined(examined) => *examined)
    }

    /// What of the files in the shared folder is worth reading.
    pub fn look(self, files: Vec<InFolder>) -> Asked<Looked> {
        asked!(self, Ask::Look { files }, Answer::Looked(looked) => looked)
    }

    /// Takes in files of the shared folder; what they did.
    pub fn take(self, files: Vec<InFolder>, bytes: Vec<Uint8Array>) -> Asked<Summary> {
        asked!(self, Ask::Take { files }, bytes, Answer::Taken { summary, .. } => summary)
    }

    /// Makes what this device has to put into the shared folder.
    pub fn give(self, files: Vec<InFolder>) -> Asked<Given> {
        self.ask(
            Ask::Give { files },
            Vec::new(),
            |answer, files| match answer {
                Answer::Give { names, remove, .. } if names.len() == files.len() => Some(Given {
                    files: names.into_iter().zip(files).collect(),
                    remove,
                }),
                _ => None,
            },
        )
    }

    /// Makes a backup for the folder, if one is due or wanted at once; what is not needed any more comes beside it.
    pub fn back_up(self, there: Vec<String>, pace: Pace, at_once: bool) -> Asked<Given> {
        self.ask(
            Ask::BackUp {
                there,
                pace,
                at_once,
            },
            Vec::new(),
            |answer, files| match answer {
                Answer::BackUp { names, old, .. } if names.len() == files.len() => Some(Given {
                    files: names.into_iter().zip(files).collect(),
                    remove: old,
                }),
                _ => None,
            },
        )
    }

    /// Says that a backup lies in the folder, with the files as they were read there; the old ones that may go.
    pub fn backed_up(self, names: Vec<String>, bytes: Vec<Uint8Array>) -> Asked<Vec<String>> {
        asked!(self, Ask::BackedUp { names }, bytes, Answer::BackUp { old, .. } => old)
    }

    /// Says that files made for the shared folder lie in it.
    pub fn given(self, files: Vec<InFolder>) -> Asked<()> {
        asked!(self, Ask::Given { files }, Answer::Done => ())
    }

    /// Keeps a file that was refused.
    pub fn keep(self, (name, bytes): (String, Uint8Array), reason: Sentence) -> Asked<()> {
        let ask = Ask::Keep { name, reason };
        asked!(self, ask, vec![bytes], Answer::Done => ())
    }

    /// Files that were refused and are kept, the latest first.
    pub fn kept(self) -> Asked<Vec<KeptFile>> {
        asked!(self, Ask::Kept, Answer::Kept { files } => files)
    }

    /// The bytes of one of them.
    pub fn fetch_kept(self, sha256: Digest) -> Asked<Uint8Array> {
        self.ask(Ask::FetchKept { sha256 }, Vec::new(), |_, files| {
            files.into_iter().next()
        })
    }

    /// Removes one of them.
    pub fn drop_kept(self, sha256: Digest) -> Asked<()> {
        asked!(self, Ask::DropKept { sha256 }, Answer::Done => ())
    }

    /// Does what was examined last; what it did, and the events adopted.
    pub fn apply(self) -> Asked<(Summary, Vec<RecordId>)> {
        asked!(self, Ask::Apply, Answer::Imported { summary, adopted } => (summary, adopted))
    }

    /// Forgets what was examined.
    pub fn forget(self) -> Asked<()> {
        asked!(self, Ask::Forget, Answer::Done => ())
    }

    /// Joins the register of the invitation examined last.
    pub fn join(self, person: String, contact: String) -> Asked<Made> {
        self.made(Ask::Join { person, contact })
    }

    /// Enrols a key that rests on paper only; its code.
    pub fn make_paper_key(self, contact: String) -> Asked<String> {
        asked!(self, Ask::MakePaperKey { contact }, Answer::Recovery { code } => code)
    }

    /// Enrols this device by the key on paper.
    pub fn use_paper_key(self, code: String) -> Asked<()> {
        asked!(self, Ask::UsePaperKey { code }, Answer::Done => ())
    }

    /// Makes the key request again.
    pub fn request_key(self) -> Asked<Made> {
        self.made(Ask::RequestKey)
    }

    /// Files made and taken in, latest first.
    pub fn history(self) -> Asked<Past> {
        asked!(self, Ask::History,
            Answer::History { exchanges, withdrawn } => Past { exchanges, withdrawn })
    }

    /// Withdraws what the import of a bundle brought.
    pub fn undo(self, sha256: Digest, reason: String) -> Asked<()> {
        asked!(self, Ask::Undo { sha256, reason }, Answer::Done => ())
    }

    /// Lets count again what was withdrawn.
    pub fn redo(self, sha256: Digest, reason: String) -> Asked<()> {
        asked!(self, Ask::Redo { sha256, reason }, Answer::Done => ())
    }

    /// Who signed what in a file, and whether it holds.
    pub fn verify(self, name: String, bytes: Uint8Array) -> Asked<Verified> {
        let ask = Ask::Verify { name };
        asked!(self, ask, vec![bytes], Answer::Verified(verified) => *verified)
    }

    /// What the register tells against itself; every entry is read for it if `deep`.
    pub fn integrity(self, deep: bool) -> Asked<Integrity> {
        asked!(self, Ask::Integrity { deep }, Answer::Integrity(found) => *found)
    }

    /// After how many entries the register stood as a code says, and when; nothing if it never did here.
    pub fn find_code(self, code: String) -> Asked<Option<(usize, Option<Stamp>)>> {
        asked!(self, Ask::FindCode { code },
            Answer::CodeFound { found, at, .. } => found.map(|count| (count, at)))
    }

    /// A file with two histories of one device.
    pub fn prove_fork(self, device: DeviceId, seq: u64) -> Asked<Made> {
        self.made(Ask::ProveFork { device, seq })
    }

    /// Lets this tab write.
    pub fn take_over(self) -> Asked<()> {
        asked!(self, Ask::TakeOver, Answer::Done => ())
    }

    /// Removes everything in this database.
    pub fn erase(self) -> Asked<()> {
        asked!(self, Ask::Erase, Answer::Done => ())
    }

    /// Begins as a new device where everything was lost.
    pub fn start_anew(self) -> Asked<()> {
        asked!(self, Ask::StartAnew, Answer::Done => ())
    }

    /// Where everything rests.
    pub fn health(self) -> Asked<Health> {
        asked!(self, Ask::Health, Answer::Health(health) => *health)
    }

    /// Reads and verifies everything that rests here.
    pub fn check(self) -> Asked<Checked> {
        asked!(self, Ask::Check, Answer::Checked(checked) => *checked)
    }

    fn made(self, ask: Ask) -> Asked<Made> {
        self.ask(ask, Vec::new(), |answer, files| match answer {
            Answer::Files {
                names,
                words,
                left_out,
            } if names.len() == files.len() => Some(Made {
                files: names.into_iter().zip(files).collect(),
                words,
                left_out,
            }),
            _ => None,
        })
    }
}
