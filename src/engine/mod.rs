//! The one owner of an open register: messages in, views out; runs in a dedicated worker, and
//! natively over a memory store in the tests.
//!
//! Invariant: what is in memory changes only after the batch that keeps it is durable, so a failed
//! write leaves everything as it was.

mod adoption;
mod apply;
pub mod archive;
mod at_rest;
mod backup;
mod canary;
mod codes;
mod demo;
mod drafts;
mod envelope;
mod erasing;
mod examination;
mod exchange;
mod export;
mod find;
mod folder;
mod hay;
mod health;
mod heard;
mod import;
mod integrity;
mod members;
mod paper;
pub mod protocol;
mod quarantine;
mod reports;
pub mod rows;
mod staging;
mod state;
pub mod surroundings;
mod trouble;
mod undo;
mod vault;
pub mod verify;
mod views;
pub mod wire;
mod withholding;
mod write;

use archive::Archive;
use at_rest::AtRest;
use backup::Backups;
use canary::Outside;
use examination::Examination;
use export::Made;
use hay::Hay;
pub use paper::paper_key;
use protocol::{Answer, Ask, Lost};
use rows::Rows;
use state::Kept;
use surroundings::Surroundings;
pub use trouble::Trouble;

use crate::{
    domain::stamp::Stamp,
    log::{id::DeviceId, key::Signer},
    register::membership::Membership,
    store::{Store, StoreError},
    vault::sealed::Sealed,
    words::{Say, Sentence, sentence},
};

/// Bytes of files that go with a question or an answer.
pub type Bytes = Vec<Vec<u8>>;

/// An open register, or a device that has none yet.
pub struct Engine<S, W> {
    store: Sealed<S>,
    world: W,
    kept: Kept,
    signer: Option<Signer>,
    archive: Archive,
    rows: Rows,
    hay: Hay,
    examination: Option<Examination>,
    /// The last export, until its files have left the browser.
    made: Option<Made>,
    backups: Backups,
    demo: bool,
    writer: bool,
    outside: Outside,
    lost: Option<Lost>,
    missing: usize,
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Opens what is kept; makes this device's key when there is none, this tab may write, and
    /// nothing says that there was one.
    ///
    /// # Errors
    /// When storage cannot be read or written, is damaged, or was written by a newer version.
    pub async fn open(store: S, world: W, writer: bool, demo: bool) -> Result<Self, StoreError> {
        if writer {
            store.take().await?;
        }
        let store = Sealed::of(store).await?;
        let (rest, lost) = AtRest::behind(&store, &world, writer, demo).await?;
        let AtRest {
            kept,
            archive,
            rows,
        } = rest;
        Ok(Engine {
            store,
            world,
            signer: kept.signer(),
            kept,
            archive,
            rows,
            hay: Hay::default(),
            examination: None,
            made: None,
            backups: Backups::default(),
            demo,
            writer,
            outside: Outside::Unread,
            lost,
            missing: 0,
        })
    }

    /// Reads everything again: another tab has written.
    ///
    /// # Errors
    /// As [`Engine::open`]; then this tab goes on with what it has.
    pub async fn refresh(&mut self) -> Result<(), StoreError> {
        self.store.look().await?;
        let rest = if self.store.is_locked() {
            AtRest::default()
        } else {
            AtRest::read(&self.store).await?
        };
        self.go_on_with(rest);
        Ok(())
    }

    /// Makes this tab the one that writes, from what is at rest now: what it has in memory may be
    /// older than what the tab before it has written.
    ///
    /// # Errors
    /// As [`Engine::open`]; then this tab still only follows.
    pub async fn take_over(&mut self) -> Result<(), StoreError> {
        let taken = self.take().await;
        if taken.is_err() {
            self.store.release();
        }
        let (rest, lost) = taken?;
        self.go_on_with(rest);
        self.lost = lost;
        self.writer = true;
        Ok(())
    }

    async fn take(&self) -> Result<(AtRest, Option<Lost>), StoreError> {
        self.store.take().await?;
        self.store.look().await?;
        if !self.store.is_locked() {
            self.settle().await?;
        }
        AtRest::behind(&self.store, &self.world, true, self.demo).await
    }

    /// Lets another tab write.
    pub fn follow(&mut self) {
        self.writer = false;
        self.store.release();
    }

    /// Does what can wait until an answer is out.
    pub async fn tidy(&mut self) {
        // What rests is as good as before where it fails; it is tried again later.
        let _ = self.store.tidy().await;
        self.remember().await;
    }

    fn go_on_with(&mut self, rest: AtRest) {
        self.signer = rest.kept.signer();
        self.kept = rest.kept;
        self.archive = rest.archive;
        self.rows = rest.rows;
        self.hay = Hay::default();
        if self.signer.is_some() {
            self.lost = None;
        }
        // They were made of what was there before.
        self.examination = None;
        self.made = None;
        self.backups = Backups::default();
    }

    /// Whether this tab writes.
    #[must_use]
    pub fn is_writer(&self) -> bool {
        self.writer
    }

    /// The store, for looking at it in tests.
    #[must_use]
    pub fn store(&self) -> &S {
        self.store.base()
    }

    /// Answers one question.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to do; then nothing has changed.
    pub async fn handle(&mut self, ask: Ask, bytes: Bytes) -> Result<(Answer, Bytes), Sentence> {
        if ask.writes() && !self.writer {
            return Err(sentence!("engine-follower"));
        }
        if self.store.is_locked() && !ask.may_meet_a_lock() {
            return Err(StoreError::Locked.say());
        }
        match self.answer(ask, bytes).await {
            Ok(answer) => Ok(answer),
            Err(trouble) => Err(trouble.say()),
        }
    }

    async fn answer(&mut self, ask: Ask, mut bytes: Bytes) -> Result<(Answer, Bytes), Trouble> {
        let answer = match ask {
            Ask::Status => self.status().await?,
            Ask::Start { founder } => self.start(founder).await?,
            Ask::Drafts => self.drafts().await?,
            Ask::SaveDraft { draft } => self.save_draft(&draft).await?,
            Ask::DropDraft { id } => self.drop_draft(&id).await?,
            Ask::Attach { name, media_type } => {
                let content = bytes.pop().unwrap_or_default();
                self.attach(&name, &media_type, &content).await?
            }
            Ask::Fetch { sha256 } => return Ok((Answer::Bytes, vec![self.fetch(&sha256).await?])),
            Ask::Report { report, draft } => self.report(report, &draft).await?,
            Ask::MyReports => self.my_reports().await?,
            Ask::HandOver { reference } => return self.hand_over(&reference).await,
            Ask::Inbox { query } => self.inbox(&query).await?,
            Ask::Event { id } => self.event(&id).await?,
            Ask::Incidents { query } => self.incidents(&query).await?,
            Ask::Understand { text, at, list } => find::understand(&text, at, list),
            Ask::Views => self.views().await?,
            Ask::KeepViews { views } => self.keep_views(&views).await?,
            Ask::SaveIncidents { query } => return self.save_incidents(query).await,
            Ask::Incident { id } => self.incident(&id).await?,
            Ask::Do { command } => self.carry_out(vec![*command]).await?,
            Ask::DoAll { commands } => self.carry_out(commands).await?,
            Ask::Weigh { commands } => self.weigh(commands).await?,
            Ask::Members => self.members().await?,
            Ask::Sent { device } => self.sent(&device).await?,
            Ask::Late => self.late().await?,
            Ask::Export {
                what,
                to,
                tlp,
                seal,
            } => return self.export(what, (to, tlp), &seal).await,
            Ask::Holding { records } => self.holding(&records).await?,
            Ask::Unseal { passphrase } => {
                let content = bytes.pop().unwrap_or_default();
                let plain = self.unseal_with(&content, &passphrase).await?;
                return Ok((Answer::Bytes, vec![plain]));
            }
            Ask::Draw => return self.draw(&bytes.pop().unwrap_or_default()).await,
            Ask::Scan { width, seen } => {
                let picture = bytes.pop().unwrap_or_default();
                return self.scan(&picture, width, &seen).await;
            }
            Ask::Carried { names } => self.carried(&names).await?,
            Ask::Invite => return self.invite().await,
            Ask::Examine { names } => self.examine(names, bytes).await?,
            Ask::Keep { name, reason } => {
                let content = bytes.pop().unwrap_or_default();
                self.keep(&name, reason, &content).await?
            }
            Ask::Kept => self.kept_files().await?,
            Ask::FetchKept { sha256 } => {
                return Ok((Answer::Bytes, vec![self.fetch_kept(&sha256).await?]));
            }
            Ask::DropKept { sha256 } => self.drop_kept(&sha256).await?,
            Ask::Apply => self.apply().await?,
            Ask::Forget => {
                self.examination = None;
                Answer::Done
            }
            Ask::Join { person, contact } => return self.join(person, contact).await,
            Ask::MakePaperKey { contact } => self.make_paper_key(contact).await?,
            Ask::UsePaperKey { code } => self.use_paper_key(&code).await?,
            Ask::RequestKey => return self.request_key(),
            Ask::History => self.history().await?,
            Ask::Undo { sha256, reason } => self.undo(&sha256, &reason).await?,
            Ask::Redo { sha256, reason } => self.redo(&sha256, &reason).await?,
            Ask::Verify { name } => {
                let content = bytes.pop().unwrap_or_default();
                Answer::Verified(Box::new(self.verified(&name, content).await))
            }
            Ask::Look { files } => self.look(files).await?,
            Ask::Take { files } => self.take_from_folder(files, bytes).await?,
            Ask::Give { files } => return self.give(files).await,
            Ask::Given { files } => self.given(&files).await?,
            Ask::Integrity { deep } => self.integrity(deep).await?,
            Ask::FindCode { code } => self.find_code(&code).await?,
            Ask::ProveFork { device, seq } => return self.prove_fork(&device, seq).await,
            // Whether this tab writes is settled outside, by the lock.
            Ask::TakeOver => Answer::Done,
            Ask::Furnish { seed } => self.furnish(&seed, bytes).await?,
            Ask::Erase => self.erase().await?,
            Ask::StartAnew => self.start_anew().await?,
            Ask::BackUp {
                there,
                pace,
                at_once,
            } => return self.back_up(&there, pace, at_once).await,
            Ask::BackedUp { names } => self.backed_up(&names, &bytes).await?,
            Ask::Health => self.health(),
            Ask::Check => self.check().await?,
            Ask::Vault { order } => self.vault(order).await?,
        };
        Ok((answer, Vec::new()))
    }

    fn membership(&self) -> Option<&Membership> {
        self.kept.membership.as_ref()
    }

    fn signer(&self) -> Result<&Signer, Trouble> {
        self.signer.as_ref().ok_or(Trouble::NoDevice)
    }

    fn device(&self) -> Option<DeviceId> {
        self.signer.as_ref().map(Signer::device)
    }

    /// The register this device is a member of.
    fn joined(&self) -> Result<&Membership, Trouble> {
        let membership = self.belonged()?;
        let active = self.device().and_then(|device| membership.active(&device));
        active.map(|_| membership).ok_or(Trouble::Revoked)
    }

    /// The register this device is a member of, or was: what it holds may be read and handed over even
    /// after it was taken out.
    fn belonged(&self) -> Result<&Membership, Trouble> {
        let device = self.device().ok_or(Trouble::NoDevice)?;
        let membership = self.membership().ok_or(Trouble::NoRegister)?;
        membership
            .member(&device)
            .map(|_| membership)
            .ok_or(Trouble::NotEnrolled)
    }

    /// Lets others run in a long task, and says how far it has come.
    async fn go_on(&self, done: usize, total: usize) -> Result<(), Trouble> {
        let goes_on = self.world.breathe(done, total).await;
        goes_on.then_some(()).ok_or(Trouble::GivenUp)
    }

    fn now(&self) -> Stamp {
        self.world.now()
    }
}

impl Ask {
    /// Whether it is answered while the vault is locked: it opens it, or needs nothing behind it.
    fn may_meet_a_lock(&self) -> bool {
        matches!(
            self,
            Ask::Vault { .. } | Ask::Erase | Ask::TakeOver | Ask::Forget
        )
    }

    /// Whether it may change what is kept. Every question has its line here: one that is forgotten
    /// would let a tab write that only follows.
    #[must_use]
    pub fn writes(&self) -> bool {
        match self {
            Ask::Start { .. }
            | Ask::KeepViews { .. }
            | Ask::SaveDraft { .. }
            | Ask::DropDraft { .. }
            | Ask::Attach { .. }
            | Ask::Report { .. }
            | Ask::HandOver { .. }
            | Ask::Do { .. }
            | Ask::DoAll { .. }
            | Ask::Export { .. }
            | Ask::Carried { .. }
            | Ask::Invite
            | Ask::Keep { .. }
            | Ask::DropKept { .. }
            | Ask::Apply
            | Ask::Take { .. }
            | Ask::Give { .. }
            | Ask::Given { .. }
            | Ask::Join { .. }
            | Ask::MakePaperKey { .. }
            | Ask::UsePaperKey { .. }
            | Ask::Furnish { .. }
            | Ask::Undo { .. }
            | Ask::Redo { .. }
            | Ask::ProveFork { .. }
            | Ask::BackUp { .. }
            | Ask::BackedUp { .. }
            | Ask::Erase
            | Ask::StartAnew => true,
            Ask::Vault { order } => order.writes(),
            Ask::Status
            | Ask::Drafts
            | Ask::Fetch { .. }
            | Ask::MyReports
            | Ask::Inbox { .. }
            | Ask::Event { .. }
            | Ask::Incidents { .. }
            | Ask::SaveIncidents { .. }
            | Ask::Understand { .. }
            | Ask::Weigh { .. }
            | Ask::Views
            | Ask::Incident { .. }
            | Ask::Members
            | Ask::Sent { .. }
            | Ask::Late
            | Ask::Examine { .. }
            | Ask::Look { .. }
            | Ask::Holding { .. }
            | Ask::Unseal { .. }
            | Ask::Draw
            | Ask::Scan { .. }
            | Ask::Kept
            | Ask::FetchKept { .. }
            | Ask::Forget
            | Ask::Integrity { .. }
            | Ask::FindCode { .. }
            | Ask::RequestKey
            | Ask::History
            | Ask::Verify { .. }
            | Ask::TakeOver
            | Ask::Health
            | Ask::Check => false,
        }
    }
}
