//! Files through the engine, as a browser takes them in: shown first, then taken in whole or refused; looked at in every
//! view, undone, closed and opened again, handed on. Files of people who have keys, and lie.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use watchbook::{
    bundle::{
        Tlp,
        envelope::{self, Closed, Opener, Seal},
        read::{Document, read},
    },
    domain::stamp::Stamp,
    engine::{
        Engine,
        protocol::{Answer, Ask, Examined, ExportOf},
        surroundings::Surroundings,
    },
    log::id::{Digest, base64url},
    register::list::Query,
    store::memory::MemoryStore,
    vault::{cipher::Secret, cost::Cost},
    words::Sentence,
};

use super::{
    draft,
    journal::now,
    sealed::{half, take_in},
};

/// What a device holds whose register the file may belong to.
const EXAMPLE: &[u8] = include_bytes!("../golden/v1/example.watchbook.json");

type Opened = Engine<Rc<MemoryStore>, Made>;

/// What must hold of any draft, once sealed; a file is made a draft first.
pub fn import(text: &[u8]) {
    let Some(file) = draft::seal(&draft::whatever(text)) else {
        return;
    };
    // A device of the file's own register, if a half of the file founds one, or else of another.
    let (store, mut engine) = [half(&file).as_deref(), Some(EXAMPLE)]
        .into_iter()
        .flatten()
        .find_map(founded)
        .expect("the example founds a register");
    let before = entries(&mut engine);
    let Some(examined) = examine(&mut engine, &file) else {
        return;
    };
    assert_eq!(
        entries(&mut engine),
        before,
        "written before anybody said so"
    );
    if !examined.can_apply {
        return;
    }
    let Answer::Imported { summary, adopted } = told(ask(&mut engine, Ask::Apply)) else {
        panic!("not taken in");
    };
    // What reports become is told by its name instead.
    if adopted.is_empty() {
        let shown = &examined.summary;
        assert_eq!(summary, *shown, "another thing was done than was shown");
    }
    let seen = look(&mut engine);
    assert_eq!(
        look(&mut opened(&store)),
        seen,
        "not the same at the next start"
    );
    // The second time it brings nothing.
    let again = examine(&mut engine, &file).expect("accepted before");
    assert_eq!(
        again.summary.new, 0,
        "the same file brings more the second time"
    );
    hand_on(&mut engine);
    undo(&mut engine);
    let seen = look(&mut engine);
    assert_eq!(
        look(&mut opened(&store)),
        seen,
        "not the same at the next start"
    );
}

/// A device that holds the register of a file.
fn founded(file: &[u8]) -> Option<(Rc<MemoryStore>, Opened)> {
    let store = Rc::<MemoryStore>::default();
    let mut engine = opened(&store);
    let furnish = Ask::Furnish {
        seed: base64url([1; 32]),
    };
    now(engine.handle(furnish, vec![file.to_vec()])).ok()?;
    Some((store, engine))
}

fn opened(store: &Rc<MemoryStore>) -> Opened {
    now(Engine::open(store.clone(), Made::default(), true, true)).expect("a store in memory")
}

fn ask(engine: &mut Opened, ask: Ask) -> Result<Answer, Sentence> {
    now(engine.handle(ask, Vec::new())).map(|(answer, _)| answer)
}

/// The answer to what cannot be refused.
fn told(answer: Result<Answer, Sentence>) -> Answer {
    answer.unwrap_or_else(|said| panic!("refused: {}", said.text()))
}

/// What importing the file would do; a file that is refused says why.
fn examine(engine: &mut Opened, file: &[u8]) -> Option<Examined> {
    let names = vec!["file".to_owned()];
    match now(engine.handle(Ask::Examine { names }, vec![file.to_vec()])) {
        Ok((Answer::Examined(examined), _)) => Some(*examined),
        Ok(other) => panic!("{other:?}"),
        Err(said) => {
            assert!(!said.text().is_empty());
            None
        }
    }
}

/// Every view that there is, as the page asks for them; what is checked on the way holds.
fn look(engine: &mut Opened) -> Vec<Answer> {
    let limit = 100;
    let query = Query {
        limit,
        ..Query::default()
    };
    let inbox = told(ask(
        engine,
        Ask::Inbox {
            query: Query {
                limit,
                ..Query::default()
            },
        },
    ));
    let incidents = told(ask(engine, Ask::Incidents { query }));
    let mut asks = vec![Ask::Members, Ask::Late, Ask::Integrity { deep: true }];
    if let Answer::Inbox { window } = &inbox {
        asks.extend(window.rows.iter().map(|row| Ask::Event { id: row.id }));
    }
    if let Answer::Incidents { window, .. } = &incidents {
        asks.extend(window.rows.iter().map(|row| Ask::Incident { id: row.id }));
    }
    let mut seen = vec![inbox, incidents];
    for one in asks {
        seen.push(told(ask(engine, one)));
    }
    let Answer::Checked(checked) = told(ask(engine, Ask::Check)) else {
        panic!("not checked");
    };
    assert_eq!(checked.damaged, [], "what was taken in does not hold");
    let _ = told(ask(engine, Ask::History));
    seen
}

/// How many entries rest.
fn entries(engine: &mut Opened) -> usize {
    match ask(engine, Ask::Integrity { deep: false }) {
        Ok(Answer::Integrity(integrity)) => integrity.entries,
        other => panic!("{other:?}"),
    }
}

/// What it hands on to others is accepted by them.
fn hand_on(engine: &mut Opened) {
    let export = Ask::Export {
        what: ExportOf::All,
        to: Vec::new(),
        tlp: Tlp::Amber,
        seal: Seal::Open,
    };
    // A device that is out exports, too; one that holds nothing has nothing to export.
    let Ok((Answer::Files { .. }, files)) = now(engine.handle(export, Vec::new())) else {
        return;
    };
    for file in files {
        let Ok(Document::Bundle(bundle)) = read(&file) else {
            panic!("a file of ours that nobody reads");
        };
        assert!(take_in(*bundle).is_some(), "a file of ours is refused");
    }
}

/// Takes back everything that was taken in.
fn undo(engine: &mut Opened) {
    let Answer::History { exchanges, .. } = told(ask(engine, Ask::History)) else {
        panic!("no history");
    };
    for exchange in exchanges
        .iter()
        .filter(|exchange| exchange.brought.is_some())
    {
        let (sha256, reason) = (exchange.sha256, "a lie".to_owned());
        // Who may do that is settled by what the file says of the members.
        let _ = ask(engine, Ask::Undo { sha256, reason });
    }
}

/// A clock that goes on by a minute at every look, and numbers from a counter.
#[derive(Default)]
struct Made {
    looks: Cell<i64>,
    drawn: Cell<u64>,
    outside: RefCell<Option<String>>,
}

impl Surroundings for Made {
    fn now(&self) -> Stamp {
        self.looks.set(self.looks.get() + 1);
        Stamp::new(1_795_000_000 + 60 * self.looks.get(), 60)
    }

    fn random(&self, bytes: &mut [u8]) {
        for some in bytes.chunks_mut(32) {
            self.drawn.set(self.drawn.get() + 1);
            let digest = Digest::of(self.drawn.get().to_string());
            some.copy_from_slice(&digest.bytes()[..some.len()]);
        }
    }

    async fn stretch(&self, _: &str, _: &[u8; 16], _: Cost) -> Option<Secret> {
        None
    }

    /// Nothing is sealed here.
    async fn seal(&self, _: &[u8], _: Opener<'_>) -> Option<Vec<u8>> {
        None
    }

    async fn unseal(&self, _: &[u8], _: envelope::Secret<'_>) -> Result<Vec<u8>, Closed> {
        Err(Closed::NoMeans)
    }

    async fn breathe(&self, _: usize, _: usize) -> bool {
        true
    }

    async fn remembered(&self) -> Option<String> {
        self.outside.borrow().clone()
    }

    async fn remember(&self, text: Option<&str>) {
        *self.outside.borrow_mut() = text.map(str::to_owned);
    }
}
