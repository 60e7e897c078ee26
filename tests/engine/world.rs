//! Devices for the tests: an engine each, a made-up clock, randomness from a counter.

use std::{
    cell::{Cell, RefCell},
    future::Future,
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use serde::{Serialize, de::DeserializeOwned};
use watchbook::{
    bundle::{
        Tlp,
        envelope::{self, Closed, Opener},
        read::{Document, read},
        write::{Cover, write},
    },
    domain::{
        report::{Answer as Said, Report, Reporter},
        stamp::{Moment, Stamp},
    },
    engine::{
        Bytes, Engine,
        protocol::{Answer, Ask},
        surroundings::{Scan, Surroundings},
        wire::{Reply, pack, unpack},
    },
    log::{entry::Entry, id::Digest, key::Signer},
    register::{command::Command, desk::Founder},
    store::{Store, StoreError, memory::MemoryStore},
    vault::{cipher::Secret, cost::Cost},
    words::Sentence,
};

/// Time goes on by a minute at every look; randomness is a counter, hashed.
pub struct Made {
    name: &'static str,
    looks: Rc<Cell<i64>>,
    drawn: RefCell<u64>,
    pub breaths: Rc<Cell<usize>>,
    pub give_up: Rc<Cell<bool>>,
    outside: Rc<RefCell<Option<String>>>,
}

impl Surroundings for Made {
    fn now(&self) -> Stamp {
        self.looks.set(self.looks.get() + 1);
        Stamp::new(1_795_000_000 + 60 * self.looks.get(), 60)
    }

    fn random(&self, bytes: &mut [u8]) {
        for some in bytes.chunks_mut(32) {
            *self.drawn.borrow_mut() += 1;
            let digest = Digest::of(format!("{} {}", self.name, self.drawn.borrow()));
            some.copy_from_slice(&digest.bytes()[..some.len()]);
        }
    }

    /// Cheap, because the real one would take minutes; `vault.rs` has that.
    async fn stretch(&self, passphrase: &str, salt: &[u8; 16], cost: Cost) -> Option<Secret> {
        let digest = Digest::of(format!("{passphrase} {salt:?} {cost:?}"));
        Some(Secret::new(*digest.bytes()))
    }

    async fn seal(&self, plain: &[u8], opener: Opener<'_>) -> Option<Vec<u8>> {
        watchbook::home::envelope::seal(plain, opener)
    }

    async fn unseal(&self, sealed: &[u8], secret: envelope::Secret<'_>) -> Result<Vec<u8>, Closed> {
        watchbook::home::envelope::unseal(sealed, secret)
    }

    async fn draw(&self, file: &[u8]) -> Option<Vec<Vec<u8>>> {
        Some(watchbook_code::draw(file).unwrap_or_default())
    }

    async fn scan(&self, picture: &[u8], width: usize, seen: &[String]) -> Option<Scan> {
        let watchbook_code::Scan { seen, count, file } = watchbook_code::scan(picture, width, seen);
        Some(Scan { seen, count, file })
    }

    async fn breathe(&self, _: usize, _: usize) -> bool {
        self.breaths.set(self.breaths.get() + 1);
        !self.give_up.get()
    }

    async fn remembered(&self) -> Option<String> {
        self.outside.borrow().clone()
    }

    async fn remember(&self, text: Option<&str>) {
        *self.outside.borrow_mut() = text.map(str::to_owned);
    }
}

/// Whether a message comes out of its bytes as it was, and not out of fewer or more.
fn crosses<T: Serialize + DeserializeOwned + PartialEq>(message: &T) -> bool {
    let bytes = pack(message).expect("bytes");
    let longer = [bytes.as_slice(), &[0]].concat();
    let shorter = &bytes[..bytes.len() - 1];
    unpack(&bytes).as_ref() == Some(message)
        && unpack::<T>(shorter).is_none()
        && unpack::<T>(&longer).is_none()
}

/// The key that a device of that name has made.
pub fn signer(name: &str) -> Signer {
    Signer::from_seed(Digest::of(format!("{name} 1")).bytes())
}

/// The entries in a bundle.
pub fn entries_of(file: &[u8]) -> Vec<Entry> {
    match read(file) {
        Ok(Document::Bundle(bundle)) => bundle.entries.into_iter().map(Result::unwrap).collect(),
        other => panic!("{other:?}"),
    }
}

/// A bundle of the same membership and other entries, signed by the device of that name.
pub fn rewritten(file: &[u8], by: &str, change: impl FnOnce(&mut Vec<Entry>)) -> Vec<u8> {
    let Ok(Document::Bundle(bundle)) = read(file) else {
        panic!("no bundle")
    };
    let register = bundle.manifest.reg;
    let (foundation, mut others): (Vec<Entry>, Vec<Entry>) = entries_of(file)
        .into_iter()
        .partition(|entry| entry.record() == register);
    change(&mut others);
    let cover = Cover {
        register,
        to: vec![],
        made: bundle.manifest.made,
        number: 900,
        purpose: bundle.manifest.purpose,
        scope: bundle.manifest.scope,
        tlp: Tlp::Green,
        frontier: bundle.manifest.frontier,
    };
    let parts = write(&cover, &foundation, &others, vec![], &signer(by));
    parts.concat().into_bytes()
}

/// A device with its engine.
pub struct Device<S = Rc<MemoryStore>> {
    pub engine: Engine<S, Made>,
    clock: Rc<Cell<i64>>,
    pub breaths: Rc<Cell<usize>>,
    pub give_up: Rc<Cell<bool>>,
}

/// Runs a future that never really waits.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

impl Device {
    pub fn new(name: &'static str, clock: &Rc<Cell<i64>>) -> Self {
        Device::open(name, clock, Rc::default(), true).unwrap()
    }

    /// The same device in one more tab, which follows along.
    pub fn beside(&self) -> Self {
        let store = self.engine.store().clone();
        Device::open("beside", &self.clock, store, false).unwrap()
    }

    /// Opens what a store keeps.
    pub fn open(
        name: &'static str,
        clock: &Rc<Cell<i64>>,
        store: Rc<MemoryStore>,
        writer: bool,
    ) -> Result<Self, StoreError> {
        Device::open_with(name, clock, store, writer, &Rc::default())
    }
}

impl<S: Store> Device<S> {
    /// Opens what a store keeps, in a browser that remembers something outside of it.
    pub fn open_with(
        name: &'static str,
        clock: &Rc<Cell<i64>>,
        store: S,
        writer: bool,
        outside: &Rc<RefCell<Option<String>>>,
    ) -> Result<Self, StoreError> {
        let (breaths, give_up): (Rc<Cell<usize>>, Rc<Cell<bool>>) = Default::default();
        let world = Made {
            name,
            looks: clock.clone(),
            drawn: RefCell::default(),
            breaths: breaths.clone(),
            give_up: give_up.clone(),
            outside: outside.clone(),
        };
        let engine = now(Engine::open(store, world, writer, false))?;
        Ok(Device {
            engine,
            clock: clock.clone(),
            breaths,
            give_up,
        })
    }

    /// Asks over the wire, as the page does: whatever is asked and answered crosses it unchanged.
    #[track_caller]
    pub fn try_ask(&mut self, ask: Ask, bytes: Bytes) -> Result<(Answer, Bytes), Sentence> {
        assert!(crosses(&ask), "{ask:?} crosses the wire");
        let answer = now(self.engine.handle(ask, bytes));
        let reply: Reply = answer.clone().map(|(answer, _)| answer);
        assert!(crosses(&reply), "{reply:?} crosses the wire");
        answer
    }

    #[track_caller]
    pub fn ask(&mut self, ask: Ask) -> Answer {
        self.try_ask(ask, Vec::new())
            .unwrap_or_else(|said| panic!("{}", said.text()))
            .0
    }

    #[track_caller]
    pub fn act(&mut self, command: Command) -> Vec<Digest> {
        match self.ask(Ask::Do {
            command: Box::new(command),
        }) {
            Answer::Written { records, .. } => records,
            other => panic!("{other:?}"),
        }
    }

    /// Asks for files and gives their bytes.
    #[track_caller]
    pub fn files(&mut self, ask: Ask) -> (Vec<String>, Bytes, Vec<String>) {
        match self.try_ask(ask, Vec::new()) {
            Ok((Answer::Files { names, words, .. }, bytes)) => (names, bytes, words),
            other => panic!("{other:?}"),
        }
    }

    #[track_caller]
    pub fn examine(&mut self, files: Bytes) -> watchbook::engine::protocol::Examined {
        let names = (0..files.len())
            .map(|number| format!("file {number}"))
            .collect();
        match self.try_ask(Ask::Examine { names }, files) {
            Ok((Answer::Examined(examined), _)) => *examined,
            other => panic!("{other:?}"),
        }
    }

    pub fn start(&mut self, organization: &str, person: &str) {
        let founder = Founder {
            organization: organization.into(),
            person: person.into(),
            contact: "+49 30 5550100".into(),
        };
        assert_eq!(self.ask(Ask::Start { founder }), Answer::Done);
    }
}

/// A report as a person in the field would write it.
pub fn report(what: &str) -> Report {
    Report {
        reference: String::new(),
        situation: "lost-device".into(),
        what: what.into(),
        noticed: Moment::exact(Stamp::new(1_794_990_000, 60)),
        happened: Moment::unknown(),
        place: "Ward 3".into(),
        ongoing: Said::Unknown,
        danger: Said::No,
        done: String::new(),
        reporter: Reporter {
            name: "Ana".into(),
            contact: String::new(),
            confidential: false,
        },
        files: Vec::new(),
    }
}
