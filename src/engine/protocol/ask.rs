//! What the page asks.

use serde::{Deserialize, Serialize};

#[cfg(doc)]
use super::Answer;
use super::{Draft, InFolder, Pace, SavedView, VaultOrder};
use crate::{
    bundle::{Tlp, envelope::Seal},
    domain::report::Report,
    log::id::{DeviceId, Digest, RecordId},
    register::{command::Command, desk::Founder, list::Query, search::field::List},
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
    /// Events received, in the order of the inbox. Answer: [`Answer::Inbox`].
    Inbox {
        /// Which.
        query: Query,
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
    /// What a query is understood as while it is typed. Answer: [`Answer::Understood`].
    Understand {
        /// The query.
        text: String,
        /// Where the cursor is, in UTF-16 units.
        at: usize,
        /// Which list it asks.
        list: List,
    },
    /// The views that are kept on this device. Answer: [`Answer::Views`].
    Views,
    /// Keeps these views instead. Answer: [`Answer::Done`].
    KeepViews {
        /// All of them.
        views: Vec<SavedView>,
    },
    /// All incidents that fit a question, as CSV. Answer: [`Answer::Files`].
    SaveIncidents {
        /// Which, and in what order; its window is not looked at.
        query: Query,
    },
    /// One incident. Answer: [`Answer::Incident`].
    Incident {
        /// Which.
        id: RecordId,
    },
    /// Carries several commands out, each about records of its own: all of them or none. Answer: [`Answer::Written`], when they
    /// are durable.
    DoAll {
        /// The commands.
        commands: Vec<Command>,
    },
    /// Whether commands could be carried out; nothing is written. Answer: [`Answer::Weighed`].
    Weigh {
        /// The commands.
        commands: Vec<Command>,
    },
    /// Carries a command out. Answer: [`Answer::Written`], when it is durable.
    Do {
        /// The command.
        command: Box<Command>,
    },
    /// Members, and the log of the membership. Answer: [`Answer::Members`].
    Members,
    /// The latest of what a device has written. Answer: [`Answer::Told`].
    Sent {
        /// Which device.
        device: DeviceId,
    },
    /// What devices that are out wrote beyond what counts of them. Answer: [`Answer::Told`].
    Late,
    /// Makes a bundle, in as many files as it takes. Answer: [`Answer::Files`].
    Export {
        /// What.
        what: ExportOf,
        /// For whom; empty for everyone in the register.
        to: Vec<DeviceId>,
        /// Who may see it.
        tlp: Tlp,
        /// Who can read it.
        seal: Seal,
    },
    /// How much would be held back with chosen incidents; nothing is written. Answer: [`Answer::Holding`].
    Holding {
        /// Which.
        records: Vec<RecordId>,
    },
    /// Opens a file (bytes beside this) that was sealed with a passphrase, or for a key on paper; nothing is written.
    /// Answer: [`Answer::Bytes`], the content beside it.
    Unseal {
        /// The passphrase, or the code on the paper.
        passphrase: String,
    },
    /// Draws the codes that show a file (bytes beside this). Answer: [`Answer::Bytes`], of each code its side in
    /// modules and then its modules row by row, 1 for a dark one.
    Draw,
    /// Looks for codes in a picture (bytes beside this: one a pixel, how light it is, row by row). Answer:
    /// [`Answer::Scanned`]; when all are there, the file beside it.
    Scan {
        /// Pixels in a row.
        width: usize,
        /// What the last answer gave.
        seen: Vec<String>,
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
    /// Keeps a file that was refused (its bytes beside this), as it came. Answer: [`Answer::Done`], when it is durable.
    Keep {
        /// Its name, a label.
        name: String,
        /// Why it was refused.
        reason: Sentence,
    },
    /// The files that were refused and are kept. Answer: [`Answer::Kept`].
    Kept,
    /// The bytes of one of them. Answer: [`Answer::Bytes`], the bytes beside it.
    FetchKept {
        /// Which.
        sha256: Digest,
    },
    /// Removes one of them. Answer: [`Answer::Done`], when it is durable.
    DropKept {
        /// Which.
        sha256: Digest,
    },
    /// Does what was examined last; files of it that were kept aside are so no longer. Answer: [`Answer::Imported`],
    /// when it is durable.
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
    /// Enrols a key that rests on paper only, for the person who holds this device. Answer:
    /// [`Answer::Recovery`], the code that is to be written down.
    MakePaperKey {
        /// What stands where a contact would.
        contact: String,
    },
    /// Enrols this device, which waits for it, by the key on paper. Answer: [`Answer::Done`], when it is durable.
    UsePaperKey {
        /// The code, as it was typed.
        code: String,
    },
    /// Makes the key request again. Answer: [`Answer::Files`].
    RequestKey,
    /// Files made and taken in. Answer: [`Answer::History`].
    History,
    /// Withdraws what the import of a bundle brought, with everything that was taken in together with it. Answer:
    /// [`Answer::Done`], when it is durable.
    Undo {
        /// Names the bundle.
        sha256: Digest,
        /// Why.
        reason: String,
    },
    /// Lets what was withdrawn count again. Answer: [`Answer::Done`], when it is durable.
    Redo {
        /// Names the bundle.
        sha256: Digest,
        /// Why.
        reason: String,
    },
    /// Reads any file (bytes beside this) and says who signed what and whether it holds. Answer:
    /// [`Answer::Verified`].
    Verify {
        /// Its name, a label only.
        name: String,
    },
    /// What of the files in the shared folder is worth reading. Answer: [`Answer::Looked`].
    Look {
        /// Every file that lies in it.
        files: Vec<InFolder>,
    },
    /// Takes in files of the shared folder (bytes beside this; of one that is larger than any file may be
    /// they can be left out): each is verified as by [`Ask::Examine`], and those that hold are written at
    /// once. Answer: [`Answer::Taken`].
    Take {
        /// These, as they were when they were read.
        files: Vec<InFolder>,
    },
    /// Makes the files that this device has to put into the shared folder: what is here and not in it.
    /// Answer: [`Answer::Give`].
    Give {
        /// Every file that lies in it.
        files: Vec<InFolder>,
    },
    /// Says that files made for the shared folder lie in it. Answer: [`Answer::Done`], when that is
    /// durable.
    Given {
        /// These, as they are there.
        files: Vec<InFolder>,
    },
    /// What the register tells against itself. Answer: [`Answer::Integrity`].
    Integrity {
        /// Whether to read every entry.
        deep: bool,
    },
    /// Looks for a code that was printed or read aloud. Answer: [`Answer::CodeFound`].
    FindCode {
        /// As it was typed.
        code: String,
    },
    /// Makes a file that proves two histories of one device. Answer: [`Answer::Files`].
    ProveFork {
        /// The device.
        device: DeviceId,
        /// Where they part.
        seq: u64,
    },
    /// Asks the tab that writes to let this one write. Answer: [`Answer::Done`].
    TakeOver,
    /// Fills the demonstration, when it is empty, with the register whose bundle (bytes beside
    /// this) came with the site. Answer: [`Answer::Done`].
    Furnish {
        /// The seed of the invented coordinator's key, base64url; as public as the bundle.
        seed: String,
    },
    /// Turns the vault on or off, opens or locks it. Answer: [`Answer::Recovery`] when there is a new
    /// recovery code, [`Answer::Done`] otherwise.
    Vault {
        /// What of these.
        order: VaultOrder,
    },
    /// Removes everything in this database (the demonstration, or this device after a warning).
    /// Answer: [`Answer::Done`].
    Erase,
    /// Begins as a new device where everything was lost. Answer: [`Answer::Done`].
    StartAnew,
    /// Makes a backup for the folder that a person has chosen, if something is new and its time has come. Answer:
    /// [`Answer::BackUp`].
    BackUp {
        /// The names of the sealed files that lie there.
        there: Vec<String>,
        /// When its time has come.
        pace: Pace,
        /// Whether a person wants one now.
        at_once: bool,
    },
    /// Says that a backup lies in the folder, by its files as they were read there, and those of old ones (bytes beside
    /// this). Answer: [`Answer::BackUp`] with the old ones that may be removed, when it is durable.
    BackedUp {
        /// Their names.
        names: Vec<String>,
    },
    /// Where everything rests. Answer: [`Answer::Health`].
    Health,
    /// Reads and verifies everything that rests here; [`Ask::Forget`] gives it up. Answer: [`Answer::Checked`].
    Check,
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
    /// Any of these, without what chosen records and those that tell of the same say: heads and signatures only.
    Without {
        /// What.
        what: Box<ExportOf>,
        /// Without which.
        records: Vec<RecordId>,
    },
}
