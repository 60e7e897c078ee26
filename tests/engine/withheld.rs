//! Handing out without what one case says: whoever gets the file can verify the whole chain, and reads nothing of the case
//! until a later file brings it.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{
        Tlp,
        envelope::Seal,
        read::{Document, read},
    },
    domain::{
        assessment::{Criteria, Outcome},
        report::Attachment,
        role::Role,
    },
    engine::{
        Bytes,
        protocol::{Answer, Ask, ExportOf, Integrity, Seen, Status},
    },
    log::id::RecordId,
    register::{command::Command, line::Standing, place::whole},
    words::Sentence,
};

use crate::{
    journey::enrol,
    world::{Device, entries_of, report},
};

/// A word that stands in every text of the case, and nowhere else.
const CANARY: &str = "Quokkaville";
const FILE: &[u8] = b"Quokkaville on a picture";

/// What the desk has: the case with two events and a report that repeats one of them, and another incident.
struct House {
    desk: Device,
    auditor: Device,
    case: RecordId,
    other: RecordId,
    event: RecordId,
    repeats: RecordId,
}

fn inbox(device: &mut Device) -> Vec<watchbook::register::event::EventRow> {
    let (offset, limit) = (0, 100);
    match device.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    }) {
        Answer::Inbox { window } => window.rows,
        other => panic!("{other:?}"),
    }
}

/// Reports an event and decides on it.
fn event(
    desk: &mut Device,
    (what, outcome): (&str, Outcome),
    files: Vec<Attachment>,
    duplicate_of: Option<RecordId>,
) -> RecordId {
    let before: Vec<RecordId> = inbox(desk).iter().map(|row| row.id).collect();
    let mut report = report(what);
    report.files = files;
    let draft = String::new();
    desk.ask(Ask::Report { report, draft });
    let mut rows = inbox(desk).into_iter();
    let event = rows.find(|row| !before.contains(&row.id)).unwrap().id;
    desk.act(Command::AssessEvent {
        event,
        outcome,
        criteria: Criteria::default(),
        reason: what.into(),
        duplicate_of,
    });
    event
}

fn house() -> House {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    let mut auditor = Device::new("auditor", &clock);
    enrol(&mut desk, &mut auditor, "Cleo", vec![Role::Auditor]);
    let attach = Ask::Attach {
        name: format!("{CANARY}.png"),
        media_type: "image/png".into(),
    };
    let Ok((Answer::Attached { file }, _)) = desk.try_ask(attach, vec![FILE.to_vec()]) else {
        panic!()
    };
    let suspected = Outcome::SuspectedIncident;
    let secret = format!("A name from {CANARY}.");
    let first = event(&mut desk, (&secret, suspected), vec![file], None);
    let case = desk.act(Command::OpenIncident {
        title: format!("{CANARY} again"),
        events: vec![first],
    })[0];
    let second = event(&mut desk, (&secret, suspected), vec![], None);
    desk.act(Command::AddEvent {
        incident: case,
        event: second,
    });
    desk.act(Command::Note {
        record: case,
        text: format!("{CANARY} called."),
        files: vec![],
    });
    let twice = (secret.as_str(), Outcome::Duplicate);
    let repeats = event(&mut desk, twice, vec![], Some(second));
    let open = event(&mut desk, ("A window is open.", suspected), vec![], None);
    let other = desk.act(Command::OpenIncident {
        title: "The window".into(),
        events: vec![open],
    })[0];
    House {
        desk,
        auditor,
        case,
        other,
        event: first,
        repeats,
    }
}

fn export(what: ExportOf) -> Ask {
    let (to, tlp, seal) = (vec![], Tlp::Amber, Seal::Open);
    Ask::Export {
        what,
        to,
        tlp,
        seal,
    }
}

fn without(what: ExportOf, records: Vec<RecordId>) -> ExportOf {
    let what = Box::new(what);
    ExportOf::Without { what, records }
}

fn take_in(device: &mut Device, files: Bytes) -> watchbook::engine::protocol::Examined {
    let examined = device.examine(files);
    assert!(
        matches!(examined.files[0], Seen::Bundle { .. }),
        "{examined:?}"
    );
    device.ask(Ask::Apply);
    examined
}

fn alarms(device: &mut Device) -> Vec<Sentence> {
    let deep = true;
    let Answer::Integrity(found) = device.ask(Ask::Integrity { deep }) else {
        panic!()
    };
    let Integrity { findings, .. } = *found;
    let alarms = findings.into_iter().filter(|found| found.alarm);
    alarms.map(|found| found.said).collect()
}

fn status(device: &mut Device) -> Status {
    match device.ask(Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

fn has(file: &[u8], needle: &[u8]) -> bool {
    file.windows(needle.len()).any(|some| some == needle)
}

#[test]
fn what_a_case_says_stays_here_and_the_chain_goes_whole() {
    let House {
        mut desk,
        mut auditor,
        case,
        other,
        event,
        repeats,
    } = house();
    let records = vec![case];
    let Answer::Holding {
        incidents,
        events,
        entries,
        files,
    } = desk.ask(Ask::Holding { records })
    else {
        panic!()
    };
    assert_eq!((incidents, events, files), (1, 3, 1));

    let (_, full, _) = desk.files(export(ExportOf::All));
    assert!(has(&full[0], CANARY.as_bytes()), "it is there to be found");
    let (_, partial, _) = desk.files(export(without(ExportOf::All, vec![case])));
    assert!(!has(&partial[0], CANARY.as_bytes()));
    assert!(has(&partial[0], b"The window"));
    let (whole_chain, handed) = (entries_of(&full[0]), entries_of(&partial[0]));
    assert_eq!(whole_chain.len(), handed.len());
    let pairs = || whole_chain.iter().zip(&handed);
    assert!(pairs().all(|(a, b)| a.id == b.id && a.signature == b.signature));
    let held = pairs().filter(|(a, b)| a.body.is_some() && b.body.is_none());
    assert_eq!(held.count(), entries, "as it was announced");
    let Ok(Document::Bundle(bundle)) = read(&partial[0]) else {
        panic!()
    };
    assert!(bundle.files.is_empty(), "nor what was attached");

    let examined = take_in(&mut auditor, partial);
    assert_eq!(examined.summary.withheld, entries);
    assert_eq!(
        (examined.summary.set_aside, examined.summary.waiting),
        (0, 0)
    );
    assert!(examined.summary.gaps.is_empty());
    assert_eq!(alarms(&mut auditor), [], "nothing is missing");
    let Answer::Incident { incident, .. } = auditor.ask(Ask::Incident { id: case }) else {
        panic!()
    };
    let standing = |line: &watchbook::register::line::Line| line.standing;
    assert!(
        incident
            .lines
            .iter()
            .all(|line| standing(line) == Standing::Withheld)
    );
    assert!(incident.is_withheld());
    assert!(incident.lines.iter().all(|line| line.person == "Ben"));
    let Answer::Incidents { window, .. } = auditor.ask(Ask::Incidents { query: whole() }) else {
        panic!()
    };
    assert_eq!(window.total, 2);
    let row = |id| window.rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row(case).name(), "What it says is not on this device");
    assert_eq!(row(other).name(), "The window");
    for id in [event, repeats] {
        let Answer::Event { event, .. } = auditor.ask(Ask::Event { id }) else {
            panic!()
        };
        assert_eq!(event.report, None);
    }

    // A later file brings it.
    let examined = take_in(&mut auditor, full);
    assert_eq!((examined.summary.new, examined.summary.withheld), (0, 0));
    assert_eq!(examined.summary.updated, 4);
    let mut views = [&mut desk, &mut auditor].map(|device| device.ask(Ask::Incident { id: case }));
    let [
        Answer::Incident { incident: ours, .. },
        Answer::Incident {
            incident: theirs, ..
        },
    ] = &mut views
    else {
        panic!()
    };
    assert_eq!(ours.lines, theirs.lines);
    assert_eq!(ours.title, theirs.title);
    assert_eq!(inbox(&mut auditor).len(), inbox(&mut desk).len());
    assert!(inbox(&mut auditor).iter().all(|row| !row.title.is_empty()));
}

#[test]
fn what_holds_back_a_case_is_no_backup() {
    let House { mut desk, case, .. } = house();
    let only_here = status(&mut desk).only_here;
    let (names, files, _) = desk.files(export(without(ExportOf::All, vec![case])));
    desk.ask(Ask::Carried { names });
    assert_eq!(status(&mut desk).only_here, only_here);
    let lacking = desk.examine(files).lacking;
    assert!(lacking.is_some_and(|count| count > 0), "{lacking:?}");
    let (_, files, _) = desk.files(export(ExportOf::All));
    assert_eq!(desk.examine(files).lacking, Some(0));
}

#[test]
fn chosen_incidents_and_what_somebody_lacks_can_go_without_a_case_too() {
    let House {
        mut desk,
        auditor: _auditor,
        case,
        other,
        ..
    } = house();
    let device = crate::world::signer("auditor").device();
    let ids = vec![case, other];
    for what in [ExportOf::Incidents { ids }, ExportOf::NotSeenBy { device }] {
        let (_, files, _) = desk.files(export(without(what, vec![case])));
        assert!(!has(&files[0], CANARY.as_bytes()));
        assert!(has(&files[0], b"The window"));
    }
}

#[test]
fn incidents_that_go_on_in_one_another_are_held_back_together() {
    let House {
        mut desk,
        case,
        other,
        ..
    } = house();
    desk.act(Command::MergeIncident {
        incident: case,
        into: other,
        events: vec![],
    });
    for records in [vec![case], vec![other]] {
        let Answer::Holding { incidents, .. } = desk.ask(Ask::Holding { records }) else {
            panic!()
        };
        assert_eq!(incidents, 2);
    }
}

#[test]
fn who_belongs_to_the_register_is_never_held_back() {
    let House { mut desk, case, .. } = house();
    let register = status(&mut desk).register_id.unwrap();
    let records = vec![case, register];
    let holding = Ask::Holding {
        records: records.clone(),
    };
    for ask in [holding, export(without(ExportOf::All, records))] {
        let refused = desk.try_ask(ask, vec![]).unwrap_err();
        assert_eq!(refused.key, "engine-hold-members");
    }
    let records = vec![watchbook::log::id::Digest::of("nothing")];
    let refused = desk.try_ask(Ask::Holding { records }, vec![]).unwrap_err();
    assert_eq!(refused.key, "engine-missing");
}
