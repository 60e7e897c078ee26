//! A coordinator without a browser: the engine itself, over a store in memory. It makes the files that a journey or a
//! measurement needs and nobody wants to click together.

use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::task::{Context as Task, Poll, Waker};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow, bail};
use watchbook::bundle::envelope::{self, Closed, Opener, Seal};
use watchbook::bundle::{Limits, Tlp};
use watchbook::command::generate::export;
use watchbook::domain::{role::Role, stamp::Stamp};
use watchbook::engine::protocol::{Answer, Ask, ExportOf, Seen};
use watchbook::engine::{Bytes, Engine, surroundings::Surroundings};
use watchbook::log::id::{Digest, RecordId, base64url};
use watchbook::register::{command::Command, desk::Founder, generate::generate};
use watchbook::store::memory::MemoryStore;
use watchbook::vault::{cipher::Secret, cost::Cost};
use watchbook::words::Say;

/// The seed of generated registers, and when they end: the defaults of `watchbook generate`.
const SEED: u64 = 1;
const UNTIL: &str = "2026-06-30T23:59:59Z";

/// A generated register, the same on every machine.
pub struct Generated {
    /// Its files, as its founder exports them.
    pub files: Bytes,
    /// The seed of the founder's key, base64url; as public as the generator.
    pub founder: String,
}

impl Generated {
    /// One of so many incidents.
    pub fn of(incidents: usize) -> Result<Self> {
        let until: Stamp = UNTIL.parse().ok().context("not a date")?;
        let generated = generate(SEED, incidents, until).map_err(|refusal| said(&refusal))?;
        let founder = generated.people.first().context("nobody founded it")?;
        let founder = base64url(founder.signer.seed());
        let files = export(generated, until, Limits::FORMAT);
        Ok(Generated {
            files: files.into_iter().map(String::into_bytes).collect(),
            founder,
        })
    }
}

/// A coordinator's device.
pub struct Coordinator {
    engine: Engine<MemoryStore, World>,
}

impl Coordinator {
    fn open(name: &str, demo: bool) -> Result<Self> {
        let world = World {
            name: name.to_owned(),
            drawn: Cell::new(0),
        };
        let engine = now(Engine::open(MemoryStore::default(), world, true, demo))?;
        let engine = engine.map_err(|error| said(&error))?;
        Ok(Coordinator { engine })
    }

    /// Starts a register of its own.
    pub fn of_new(organization: &str) -> Result<Self> {
        let mut coordinator = Coordinator::open(organization, false)?;
        let founder = Founder {
            organization: organization.to_owned(),
            person: "Zoe".to_owned(),
            contact: "+49 30 5550199".to_owned(),
        };
        coordinator.ask(Ask::Start { founder }, Vec::new())?;
        Ok(coordinator)
    }

    /// Is the founder of a generated register.
    pub fn of_generated(register: Generated) -> Result<Self> {
        let Generated { files, founder } = register;
        let mut coordinator = Coordinator::open("generated", true)?;
        coordinator.ask(Ask::Furnish { seed: founder }, files)?;
        Ok(coordinator)
    }

    /// An invitation.
    pub fn invite(&mut self) -> Result<Vec<u8>> {
        only(self.files(Ask::Invite)?)
    }

    /// Enrols whoever made that key request, as a coordinator.
    pub fn enrol(&mut self, request: Vec<u8>) -> Result<()> {
        let names = vec!["request".to_owned()];
        let (answer, _) = self.ask(Ask::Examine { names }, vec![request])?;
        let Answer::Examined(examined) = answer else {
            bail!("not examined: {answer:?}")
        };
        let [Seen::Enrol { request, .. }] = examined.files.as_slice() else {
            bail!("no key request: {examined:?}")
        };
        let command = Command::Enrol {
            device: request.from,
            key: request.key.clone(),
            person: request.person.clone(),
            contact: request.contact.clone(),
            roles: vec![Role::Coordinator],
        };
        let command = Box::new(command);
        self.ask(Ask::Do { command }, Vec::new()).map(drop)
    }

    /// Carries a command out; the records it wrote to. `None` when it is refused.
    pub fn act(&mut self, command: Command) -> Option<Vec<RecordId>> {
        let command = Box::new(command);
        match self.ask(Ask::Do { command }, Vec::new()) {
            Ok((Answer::Written { records, .. }, _)) => Some(records),
            _ => None,
        }
    }

    /// Everything, in as many files as it takes.
    pub fn export(&mut self) -> Result<Bytes> {
        self.files(Ask::Export {
            what: ExportOf::All,
            to: Vec::new(),
            tlp: Tlp::Amber,
            seal: Seal::Open,
        })
    }

    fn files(&mut self, ask: Ask) -> Result<Bytes> {
        match self.ask(ask, Vec::new())? {
            (Answer::Files { .. }, bytes) => Ok(bytes),
            (other, _) => bail!("no files: {other:?}"),
        }
    }

    fn ask(&mut self, ask: Ask, bytes: Bytes) -> Result<(Answer, Bytes)> {
        let answer = now(self.engine.handle(ask, bytes))?;
        answer.map_err(|sentence| anyhow!(sentence.text()))
    }
}

/// The clock of this machine, and randomness that is the same each time.
struct World {
    name: String,
    drawn: Cell<u64>,
}

impl Surroundings for World {
    fn now(&self) -> Stamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = since.map_or(0, |since| since.as_secs());
        Stamp::new(i64::try_from(seconds).unwrap_or(0), 0)
    }

    fn random(&self, bytes: &mut [u8]) {
        for some in bytes.chunks_mut(32) {
            self.drawn.set(self.drawn.get() + 1);
            let digest = Digest::of(format!("{} {}", self.name, self.drawn.get()));
            some.copy_from_slice(&digest.bytes()[..some.len()]);
        }
    }

    /// Nobody turns a vault on here.
    async fn stretch(&self, _: &str, _: &[u8; 16], _: Cost) -> Option<Secret> {
        None
    }

    async fn seal(&self, plain: &[u8], opener: Opener<'_>) -> Option<Vec<u8>> {
        watchbook::home::envelope::seal(plain, opener)
    }

    async fn unseal(&self, sealed: &[u8], secret: envelope::Secret<'_>) -> Result<Vec<u8>, Closed> {
        watchbook::home::envelope::unseal(sealed, secret)
    }

    async fn breathe(&self, _: usize, _: usize) -> bool {
        true
    }

    async fn remembered(&self) -> Option<String> {
        None
    }

    async fn remember(&self, _: Option<&str>) {}
}

/// The one file among them.
pub fn only(files: Bytes) -> Result<Vec<u8>> {
    let count = files.len();
    let [file]: [Vec<u8>; 1] = files
        .try_into()
        .map_err(|_| anyhow!("{count} files instead of one"))?;
    Ok(file)
}

/// Runs a future that never really waits.
fn now<T>(future: impl Future<Output = T>) -> Result<T> {
    let mut task = Task::from_waker(Waker::noop());
    match pin!(future).as_mut().poll(&mut task) {
        Poll::Ready(value) => Ok(value),
        Poll::Pending => bail!("a store in memory never waits"),
    }
}

fn said(error: &impl Say) -> anyhow::Error {
    anyhow!(error.say().text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_founder_of_a_generated_register_invites_and_exports() {
        let register = Generated::of(3).expect("every rule holds");
        let mut founder = Coordinator::of_generated(register).expect("the founder's key");
        assert!(!founder.invite().expect("an invitation").is_empty());
        assert!(!founder.export().expect("files").is_empty());
        let words = founder.enrol(b"{}".to_vec()).expect_err("no request");
        assert!(words.to_string().contains("no key request"), "{words}");
    }

    #[test]
    fn a_stranger_is_not_the_founder() {
        let mut register = Generated::of(1).expect("every rule holds");
        register.founder = "AA".to_owned();
        assert!(Coordinator::of_generated(register).is_err());
    }
}
