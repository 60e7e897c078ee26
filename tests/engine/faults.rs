//! Any one call to storage fails, of either layer, reading or writing, or the browser is killed there: what rests is the
//! state before or the state after, and where it is the state before somebody is told, in words.

use std::{cell::Cell, collections::BTreeMap, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::{
        assessment::{Criteria, Outcome},
        report::Attachment,
        role::Role,
        stamp::Stamp,
    },
    engine::{
        Bytes,
        protocol::{Answer, Ask, Draft, ExportOf, Seen},
    },
    log::id::Digest,
    register::command::Command,
    store::{
        Batch, Store, StoreError, Table,
        condition::Layer,
        fuse::Fuse,
        journal::{Journaled, memory::MemoryDisk},
        memory::MemoryStore,
    },
    words::{Sentence, has},
};

use crate::world::{Device, now, report};

type Content = BTreeMap<(Table, String), Vec<u8>>;
type Two = Journaled<Rc<MemoryStore>, Rc<MemoryDisk>>;

/// As far as calls are made to fail one by one.
const CALLS: usize = 200;

/// Something a person does, on what rests already.
struct Doing {
    name: &'static str,
    before: Content,
    asks: Vec<(Ask, Bytes)>,
}

/// One browser with both layers.
struct Browser {
    fuse: Rc<Fuse>,
    base: Rc<MemoryStore>,
    disk: Rc<MemoryDisk>,
}

impl Browser {
    /// One from before there was a journal, which gets its own at the first opening.
    fn with(content: &Content) -> Self {
        let fuse = Rc::new(Fuse::default());
        let browser = Browser {
            base: Rc::new(MemoryStore::with_fuse(&fuse)),
            disk: Rc::new(MemoryDisk::with_fuse(&fuse)),
            fuse,
        };
        let mut batch = Batch::default();
        for ((table, key), value) in content {
            batch.put(*table, key, value.clone());
        }
        now(browser.base.commit(batch)).unwrap();
        browser
    }

    fn open(&self) -> Device<Rc<Two>> {
        // So little growth that every change is a reason to write the journal anew.
        let two = Journaled::new(self.base.clone(), self.disk.clone()).growing_by(64);
        let clock = Rc::new(Cell::new(5_000));
        Device::open_with("desk", &clock, Rc::new(two), true, &Rc::default()).unwrap()
    }

    fn content(&self) -> Content {
        let mut content = self.base.dump();
        content.retain(|(table, _), _| *table != Table::Journal);
        content
    }
}

/// What rests after each question, beginning with what rested before, and how many calls that took.
fn course(doing: &Doing) -> (Vec<Content>, usize) {
    let browser = Browser::with(&doing.before);
    let mut device = browser.open();
    browser.fuse.mend();
    let mut states = vec![doing.before.clone()];
    for (ask, bytes) in &doing.asks {
        let done = device.try_ask(ask.clone(), bytes.clone());
        assert!(done.is_ok(), "{}: {ask:?}: {done:?}", doing.name);
        now(device.engine.tidy());
        states.push(browser.content());
    }
    assert_ne!(
        states.first(),
        states.last(),
        "{} does something",
        doing.name
    );
    (states, browser.fuse.calls())
}

/// How storage fails.
#[derive(Clone, Debug, PartialEq)]
enum Fails {
    Once(StoreError),
    ForGood,
}

fn check(doing: &Doing) {
    let (states, calls) = course(doing);
    let ways = [
        Fails::Once(StoreError::Full),
        Fails::Once(StoreError::Failed("I/O".into())),
        Fails::ForGood,
    ];
    let mut told = 0;
    for call in 0..calls.min(CALLS) {
        for way in &ways {
            let browser = Browser::with(&doing.before);
            let mut device = browser.open();
            match way {
                Fails::Once(error) => browser.fuse.fail_at(call, error.clone()),
                Fails::ForGood => browser.fuse.die_at(call),
            }
            let which = format!("{}, {way:?} at call {call}", doing.name);
            let mut reached = 0;
            for (ask, bytes) in &doing.asks {
                match device.try_ask(ask.clone(), bytes.clone()) {
                    Ok(_) => {
                        reached += 1;
                        assert!(browser.content() == states[reached], "{which}: done");
                        now(device.engine.tidy());
                    }
                    Err(said) => {
                        told += 1;
                        assert!(has(&said.key), "{which}: {said:?}");
                        assert!(said.text().len() > 20, "{which}: {said:?}");
                        break;
                    }
                }
            }
            let one_of = |content: &Content, when: &str| {
                // Where everything was erased, opening makes a new key.
                let new = |(table, key): &(Table, String)| {
                    *table == Table::Meta && (key == "device" || key == "schema")
                };
                let is = |state: Option<&Content>| {
                    state.is_some_and(|state| {
                        state == content || (state.is_empty() && content.keys().all(new))
                    })
                };
                let good = is(states.get(reached)) || is(states.get(reached + 1));
                assert!(good, "{which}, {when}: neither before nor after");
            };
            let at_once = browser.content();
            one_of(&at_once, "at once");
            let both = matches!(device.engine.store().condition().journal, Layer::Kept(_));
            browser.fuse.mend();
            let mut again = browser.open();
            again.ask(Ask::Status);
            let content = browser.content();
            one_of(&content, "after opening again");
            // Refused is refused: it does not come back at the next start.
            let same = content == at_once || at_once.is_empty();
            assert!(*way == Fails::ForGood || same, "{which}");
            if both {
                browser.base.wipe();
                browser.open().ask(Ask::Status);
                assert!(browser.content() == content, "{which}, from the journal");
            }
        }
    }
    assert!(told > ways.len(), "{}: {told} of {calls}", doing.name);
}

/// A desk in memory with a register of some reports, and somebody who has asked to join.
struct House {
    desk: Device,
    field: Device,
}

fn house() -> House {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, field) = (Device::new("desk", &clock), Device::new("field", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    for number in 0..3 {
        tell(&mut desk, &format!("Report {number}."), vec![]);
    }
    House { desk, field }
}

fn tell(device: &mut Device, what: &str, files: Vec<Attachment>) {
    let mut report = report(what);
    report.files = files;
    let draft = String::new();
    device.ask(Ask::Report { report, draft });
}

fn doing(name: &'static str, desk: &Device, asks: Vec<(Ask, Bytes)>) -> Doing {
    Doing {
        name,
        before: desk.engine.store().dump(),
        asks,
    }
}

const PICTURE: &[u8] = &[7; 3_000];

fn attach(content: &[u8]) -> (Ask, Bytes) {
    let (name, media_type) = ("a.png".into(), "image/png".into());
    (Ask::Attach { name, media_type }, vec![content.to_vec()])
}

fn attached(content: &[u8]) -> Attachment {
    Attachment {
        sha256: Digest::of(content).to_string(),
        name: "a.png".into(),
        media_type: "image/png".into(),
        size: content.len() as u64,
        caption: String::new(),
    }
}

fn all() -> Ask {
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    }
}

fn invited(house: &mut House) -> Bytes {
    let (_, invitation, _) = house.desk.files(Ask::Invite);
    house.field.examine(invitation);
    let join = Ask::Join {
        person: "Ana".into(),
        contact: "ext. 12".into(),
    };
    house.field.files(join).1
}

#[test]
fn a_report_with_a_file() {
    let house = house();
    let mut report = report("With a picture.");
    report.files = vec![attached(PICTURE)];
    let draft = Draft {
        id: "a".into(),
        updated: Stamp::new(1_795_000_000, 60),
        report: report.clone(),
    };
    let draft_id = "a".to_owned();
    let asks = vec![
        attach(PICTURE),
        (Ask::SaveDraft { draft }, vec![]),
        (
            Ask::Report {
                report,
                draft: draft_id,
            },
            vec![],
        ),
    ];
    check(&doing("report", &house.desk, asks));
}

/// A house whose field device belongs to the register and has all there is.
fn house_of_two() -> House {
    let mut house = house();
    let House { desk, field } = &mut house;
    crate::journey::enrol(desk, field, "Ana", vec![Role::Reporter]);
    let (_, bundle, _) = desk.files(all());
    field.examine(bundle);
    field.ask(Ask::Apply);
    house
}

#[test]
fn an_import_of_entries_and_files() {
    let mut house = house_of_two();
    let House { desk, field } = &mut house;
    let (ask, bytes) = attach(PICTURE);
    field.try_ask(ask, bytes).unwrap();
    tell(field, "From the field.", vec![attached(PICTURE)]);
    for number in 0..40 {
        tell(field, &format!("And more: {number}."), vec![]);
    }
    let (names, bundle, _) = field.files(all());
    let asks = vec![(Ask::Examine { names }, bundle), (Ask::Apply, vec![])];
    check(&doing("import", desk, asks));
}

#[test]
fn a_refused_file_that_is_kept_taken_in_and_removed() {
    let mut house = house_of_two();
    let House { desk, field } = &mut house;
    tell(field, "From the field.", vec![attached(PICTURE)]);
    let (names, bundle, _) = field.files(all());
    let keep = |bytes: &[u8]| {
        let (name, reason) = (names[0].clone(), Sentence::new("fault-stranger"));
        (Ask::Keep { name, reason }, vec![bytes.to_vec()])
    };
    // Two pieces: neither rests without the other.
    let bad = vec![7; (1 << 20) + 1];
    let sha256 = Digest::of(&bad);
    let asks = vec![
        keep(&bad),
        keep(&bundle[0]),
        (Ask::DropKept { sha256 }, vec![]),
        (
            Ask::Examine {
                names: names.clone(),
            },
            bundle.clone(),
        ),
        (Ask::Apply, vec![]),
    ];
    check(&doing("keeping", desk, asks));
}

#[test]
fn an_enrolment() {
    let mut house = house();
    let request = invited(&mut house);
    let examined = house.desk.examine(request.clone());
    let Seen::Enrol { request: asked, .. } = &examined.files[0] else {
        panic!("{examined:?}")
    };
    let command = Command::Enrol {
        device: asked.from,
        key: asked.key.clone(),
        person: asked.person.clone(),
        contact: asked.contact.clone(),
        roles: vec![Role::Reporter],
    };
    let names = vec!["request".to_owned()];
    let command = Box::new(command);
    let asks = vec![
        (Ask::Examine { names }, request),
        (Ask::Do { command }, vec![]),
    ];
    check(&doing("enrolment", &house.desk, asks));
}

#[test]
fn an_assessment() {
    let mut house = house();
    let (offset, limit) = (0, 1);
    let Answer::Inbox { window } = house.desk.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let event = window.rows[0].id;
    let assess = Command::AssessEvent {
        event,
        outcome: Outcome::SuspectedIncident,
        criteria: Criteria::default(),
        reason: "It looks real.".into(),
        duplicate_of: None,
    };
    let open = Command::OpenIncident {
        title: "Both".into(),
        events: vec![event],
    };
    let does = |command: Command| {
        let command = Box::new(command);
        (Ask::Do { command }, vec![])
    };
    let asks = vec![
        does(Command::Acknowledge { event }),
        does(assess),
        does(open),
    ];
    check(&doing("assessment", &house.desk, asks));
}

#[test]
fn an_export_and_then_everything_erased() {
    let house = house();
    let asks = vec![(all(), vec![]), (Ask::Invite, vec![]), (Ask::Erase, vec![])];
    check(&doing("export", &house.desk, asks));
}

#[test]
fn the_256th_entry_packs_all_of_them() {
    let mut house = house();
    for number in 0..251 {
        tell(&mut house.desk, &format!("And more: {number}."), vec![]);
    }
    let tells = |what: &str| {
        let (report, draft) = (report(what), String::new());
        (Ask::Report { report, draft }, vec![])
    };
    let asks = vec![tells("One."), tells("Two.")];
    check(&doing("packing", &house.desk, asks));
}
