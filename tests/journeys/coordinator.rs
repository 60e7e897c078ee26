//! A coordinator without a browser: the engine itself, over a store in memory. It makes the files that a journey needs
//! and does not want to click together.

use std::{
    cell::Cell,
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
    time::{SystemTime, UNIX_EPOCH},
};

use watchbook::{
    bundle::{Limits, Tlp},
    command::generate::export,
    domain::{role::Role, stamp::Stamp},
    engine::{
        Bytes, Engine,
        protocol::{Answer, Ask, ExportOf, Seen},
        surroundings::Surroundings,
    },
    log::id::{Digest, base64url},
    register::{command::Command, desk::Founder, generate::generate},
    store::memory::MemoryStore,
};

/// The clock of this machine, and randomness that is the same each time.
struct World {
    name: String,
    drawn: Cell<u64>,
}

impl Surroundings for World {
    fn now(&self) -> Stamp {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .expect("after 1970");
        Stamp::new(i64::try_from(since.as_secs()).expect("a time"), 0)
    }

    fn random(&self, bytes: &mut [u8]) {
        for some in bytes.chunks_mut(32) {
            self.drawn.set(self.drawn.get() + 1);
            let digest = Digest::of(format!("{} {}", self.name, self.drawn.get()));
            some.copy_from_slice(&digest.bytes()[..some.len()]);
        }
    }

    async fn breathe(&self, _: usize, _: usize) -> bool {
        true
    }
}

/// A coordinator's device.
pub struct Coordinator {
    engine: Engine<MemoryStore, World>,
}

impl Coordinator {
    fn open(name: &str, demo: bool) -> Self {
        let world = World {
            name: name.to_owned(),
            drawn: Cell::new(0),
        };
        let engine = now(Engine::open(MemoryStore::default(), world, true, demo));
        Coordinator {
            engine: engine.expect("a store in memory"),
        }
    }

    /// Starts a register of its own.
    pub fn of_new(organization: &str) -> Self {
        let mut coordinator = Coordinator::open(organization, false);
        let founder = Founder {
            organization: organization.to_owned(),
            person: "Zoe".to_owned(),
            contact: "+49 30 5550199".to_owned(),
        };
        coordinator.ask(Ask::Start { founder }, Vec::new());
        coordinator
    }

    /// Has a generated register of so many incidents.
    pub fn of_generated(incidents: usize) -> Self {
        let until: Stamp = "2026-06-30T23:59:59Z".parse().expect("a stamp");
        let generated = generate(1, incidents, until).expect("every rule holds");
        let seed = generated.people[0].signer.seed();
        let parts = export(generated, until, Limits::FORMAT);
        let mut coordinator = Coordinator::open("generated", true);
        let seed = base64url(seed);
        let parts = parts.into_iter().map(String::into_bytes).collect();
        coordinator.ask(Ask::Furnish { seed }, parts);
        coordinator
    }

    /// An invitation.
    pub fn invite(&mut self) -> Vec<u8> {
        self.files(Ask::Invite).remove(0)
    }

    /// Enrols whoever made that key request.
    pub fn enrol(&mut self, request: Vec<u8>) {
        let names = vec!["request".to_owned()];
        let Answer::Examined(examined) = self.ask(Ask::Examine { names }, vec![request]).0 else {
            panic!("not examined")
        };
        let Seen::Enrol { request, .. } = &examined.files[0] else {
            panic!("no key request: {examined:?}")
        };
        let command = Command::Enrol {
            device: request.from,
            key: request.key.clone(),
            person: request.person.clone(),
            contact: request.contact.clone(),
            roles: vec![Role::Coordinator],
        };
        let command = Box::new(command);
        self.ask(Ask::Do { command }, Vec::new());
    }

    /// Everything, in as many files as it takes.
    pub fn export(&mut self) -> Bytes {
        self.files(Ask::Export {
            what: ExportOf::All,
            to: Vec::new(),
            tlp: Tlp::Amber,
        })
    }

    fn files(&mut self, ask: Ask) -> Bytes {
        match self.ask(ask, Vec::new()) {
            (Answer::Files { .. }, bytes) => bytes,
            other => panic!("no files: {other:?}"),
        }
    }

    fn ask(&mut self, ask: Ask, bytes: Bytes) -> (Answer, Bytes) {
        let answer = now(self.engine.handle(ask, bytes));
        answer.unwrap_or_else(|said| panic!("{}", said.text()))
    }
}

/// Runs a future that never really waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).as_mut().poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}
