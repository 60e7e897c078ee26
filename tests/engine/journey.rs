//! The main job: a report made offline becomes an incident in the register, and its reporter learns
//! what became of it.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::{
        assessment::{Criteria, Outcome, Verdict},
        role::Role,
        severity::{Impact, Severity},
        stamp::Moment,
        state::{EventState, State},
    },
    engine::protocol::{Answer, Ask, Back, ExchangeKind, ExportOf, Seen, Standing},
    log::id::Digest,
    register::{
        command::{Classify, Command},
        csv::csv,
        list::Query,
        place::{asking, whole},
    },
};

use crate::world::{Device, report};

fn impact() -> Classify {
    Classify {
        category: "physical_damage".into(),
        subtype: "loss-of-equipment".into(),
        rsit_class: "information-content-security".into(),
        rsit_type: "data-loss".into(),
        impact: Impact {
            importance: "important".into(),
            loss: "serious".into(),
            social: "minor".into(),
        },
        overridden: None,
    }
}

/// Enrols `field` in the register of `desk` through invitation and key request.
pub fn enrol(desk: &mut Device, field: &mut Device, person: &str, roles: Vec<Role>) {
    let (_, invitation, _) = desk.files(Ask::Invite);
    let examined = field.examine(invitation);
    assert!(
        matches!(examined.files[0], Seen::Invitation { .. }),
        "{examined:?}"
    );
    let join = Ask::Join {
        person: person.into(),
        contact: "ext. 12".into(),
    };
    let (_, request, words) = field.files(join);
    let examined = desk.examine(request);
    let Seen::Enrol {
        request,
        words: shown,
        again: false,
        ..
    } = &examined.files[0]
    else {
        panic!("{examined:?}")
    };
    assert_eq!(&words, shown, "both screens show the same words");
    assert_eq!(words.len(), 8);
    desk.act(Command::Enrol {
        device: request.from,
        key: request.key.clone(),
        person: request.person.clone(),
        contact: request.contact.clone(),
        roles,
    });
}

fn carry(from: &mut Device, to: &mut Device) {
    let (_, bundle, _) = from.files(Ask::Export {
        what: ExportOf::All,
        to: vec![],
        tlp: Tlp::Amber,
        seal: Seal::Open,
    });
    let examined = to.examine(bundle);
    assert!(examined.can_apply, "{examined:?}");
    let Answer::Imported { summary, .. } = to.ask(Ask::Apply) else {
        panic!()
    };
    assert_eq!(
        summary, examined.summary,
        "the import does what the dry run said"
    );
}

#[test]
fn a_report_becomes_an_incident_and_comes_back() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));

    let photo = b"\x89PNG photo of the empty shelf".to_vec();
    let attach = Ask::Attach {
        name: "C:\\photos\\shelf.png".into(),
        media_type: "image/png".into(),
    };
    let Ok((Answer::Attached { file }, _)) = field.try_ask(attach, vec![photo.clone()]) else {
        panic!()
    };
    assert_eq!(
        (file.name.as_str(), file.media_type.as_str()),
        ("shelf.png", "image/png")
    );
    let mut lost = report("The laptop of the night shift is gone.");
    lost.files.push(file.clone());
    let Answer::Reported { reference } = field.ask(Ask::Report {
        report: lost,
        draft: "d".into(),
    }) else {
        panic!()
    };
    let (names, handed_over, _) = field.files(Ask::HandOver {
        reference: reference.clone(),
    });
    assert_eq!(names, [format!("report-{reference}.watchbook.json")]);

    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);

    let examined = desk.examine(handed_over.clone());
    assert!(matches!(
        examined.files[0],
        Seen::Report { again: false, .. }
    ));
    assert_eq!((examined.summary.events, examined.summary.files), (1, 1));
    let Answer::Imported { adopted, .. } = desk.ask(Ask::Apply) else {
        panic!()
    };
    let event = adopted[0];
    let (answer, bytes) = desk
        .try_ask(
            Ask::Fetch {
                sha256: file.sha256,
            },
            vec![],
        )
        .unwrap();
    assert_eq!((answer, bytes), (Answer::Bytes, vec![photo]));
    assert!(matches!(
        desk.examine(handed_over).files[0],
        Seen::Report { again: true, .. }
    ));

    desk.act(Command::Acknowledge { event });
    desk.act(Command::AssessEvent {
        event,
        outcome: Outcome::SuspectedIncident,
        criteria: Criteria::default(),
        reason: "A laptop with patient data may be in other hands.".into(),
        duplicate_of: None,
    });
    let title = "Lost laptop on ward 3".to_owned();
    let incident = desk.act(Command::OpenIncident {
        title,
        events: vec![event],
    })[0];
    desk.act(Command::AssessIncident {
        incident,
        verdict: Verdict::Confirmed,
        classify: Some(impact()),
        reason: "Confirmed by the ward.".into(),
    });
    desk.act(Command::Note {
        record: incident,
        text: "Called the police.".into(),
        files: vec![],
    });

    let Answer::Incidents { window, counts } = desk.ask(Ask::Incidents { query: whole() }) else {
        panic!()
    };
    assert_eq!((window.total, counts.open), (1, 1));
    assert_eq!(window.rows[0].severity, Some(Severity::II));
    assert_eq!(window.rows[0].state, State::Confirmed);
    let query = Query {
        offset: 7,
        limit: 1,
        ..whole()
    };
    let (names, files, _) = desk.files(Ask::SaveIncidents { query });
    assert!(names[0].starts_with("incidents-clinic-marenfeld-20") && names[0].ends_with(".csv"));
    assert_eq!(files.concat(), csv(&window.rows).as_bytes(), "all that fit");
    let query = asking("nothing like it");
    let (_, files, _) = desk.files(Ask::SaveIncidents { query });
    assert_eq!(files.concat(), csv(&[]).as_bytes(), "nothing else");
    let Answer::Incident {
        incident: record,
        events,
        ..
    } = desk.ask(Ask::Incident { id: incident })
    else {
        panic!()
    };
    assert!(
        record.assessments[0].same_person,
        "one person made both, and it shows"
    );
    assert_eq!(events[0].state, EventState::Linked);
    assert_eq!(record.lines.len(), 3);

    carry(&mut desk, &mut field);
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    assert_eq!(status.standing, Standing::Member);
    let Answer::MyReports { reports } = field.ask(Ask::MyReports) else {
        panic!()
    };
    assert_eq!(reports[0].event, Some(event));
    assert_eq!(reports[0].state, Some(EventState::Linked));

    // From now on the field device's reports are entries of the register.
    let Answer::Reported { .. } = field.ask(Ask::Report {
        report: report("A stranger asked for a key."),
        draft: "e".into(),
    }) else {
        panic!()
    };
    carry(&mut field, &mut desk);
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 10,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    assert_eq!(window.total, 2);
    assert_eq!(window.rows[0].reporter, "Ana", "what waits comes first");
    let Answer::History { exchanges, .. } = desk.ask(Ask::History) else {
        panic!()
    };
    let kinds: Vec<ExchangeKind> = exchanges.iter().map(|exchange| exchange.kind).collect();
    use ExchangeKind::{Adopted, Exported, Imported, Invited};
    assert_eq!(kinds, [Imported, Exported, Adopted, Invited]);
}

#[test]
fn what_somebody_has_not_seen_is_only_that() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    desk.ask(Ask::Report {
        report: report("First."),
        draft: "a".into(),
    });
    carry(&mut desk, &mut field);
    carry(&mut field, &mut desk);
    desk.ask(Ask::Report {
        report: report("Second."),
        draft: "b".into(),
    });
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    let what = ExportOf::NotSeenBy {
        device: status.device,
    };
    let (_, bundle, _) = desk.files(Ask::Export {
        what,
        to: vec![],
        tlp: Tlp::Red,
        seal: Seal::Open,
    });
    let examined = field.examine(bundle);
    assert_eq!(examined.summary.new, 1);
    assert_eq!(
        examined.summary.known, 2,
        "the membership comes with every bundle"
    );
}

#[test]
fn chosen_incidents_come_with_the_events_they_rely_on() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    let mut suspected = |what: &str| {
        desk.ask(Ask::Report {
            report: report(what),
            draft: String::new(),
        });
        let Answer::Inbox { window } = desk.ask(Ask::Inbox {
            query: Query {
                offset: 0,
                limit: 9,
                ..Query::default()
            },
        }) else {
            panic!()
        };
        let event = window.rows.iter().find(|row| row.title == what).unwrap().id;
        desk.act(Command::AssessEvent {
            event,
            outcome: Outcome::SuspectedIncident,
            criteria: Criteria::default(),
            reason: "It looks real.".into(),
            duplicate_of: None,
        });
        event
    };
    let (one, two) = (suspected("One."), suspected("Two."));
    suspected("Three.");
    let ids = desk.act(Command::OpenIncident {
        title: "Both".into(),
        events: vec![one, two],
    });
    let what = ExportOf::Incidents { ids: vec![ids[0]] };
    let (_, bundle, _) = desk.files(Ask::Export {
        what,
        to: vec![],
        tlp: Tlp::Amber,
        seal: Seal::Open,
    });
    let examined = field.examine(bundle);
    assert_eq!(
        (examined.summary.events, examined.summary.incidents),
        (2, 1)
    );
    assert_eq!(
        examined.summary.waiting, 0,
        "nothing it relies on is missing"
    );
    assert!(
        examined.summary.gaps.is_empty(),
        "an extract does not claim to be complete"
    );
}

#[test]
fn states_are_guarded_down_to_closed_and_reopened_with_a_reason() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    desk.ask(Ask::Report {
        report: report("Mail to the wrong list."),
        draft: "a".into(),
    });
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 1,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let event = window.rows[0].id;
    desk.act(Command::AssessEvent {
        event,
        outcome: Outcome::SuspectedIncident,
        criteria: Criteria::default(),
        reason: "Personal data left the house.".into(),
        duplicate_of: None,
    });
    let incident = desk.act(Command::OpenIncident {
        title: "Misdirected mail".into(),
        events: vec![event],
    })[0];
    let step = |to, reason: &str| Command::SetState {
        incident,
        to,
        reason: reason.into(),
        happened: Moment::unknown(),
    };
    let refused = |desk: &mut Device, command| {
        desk.try_ask(
            Ask::Do {
                command: Box::new(command),
            },
            vec![],
        )
        .unwrap_err()
        .key
    };
    assert_eq!(
        refused(&mut desk, step(State::Responding, "")),
        "refusal-step"
    );
    desk.act(Command::AssessIncident {
        incident,
        verdict: Verdict::Confirmed,
        classify: Some(impact()),
        reason: "Seen by three people.".into(),
    });
    for to in [
        State::Responding,
        State::Contained,
        State::Recovered,
        State::Resolved,
    ] {
        desk.act(step(to, ""));
    }
    assert_eq!(
        refused(&mut desk, step(State::Closed, "")),
        "fault-field-missing"
    );
    desk.act(step(
        State::Closed,
        "Small; the review is part of the quarter's.",
    ));
    assert_eq!(
        refused(&mut desk, step(State::Responding, " ")),
        "fault-field-missing"
    );
    desk.act(step(State::Responding, "It happened again."));
    let Answer::Incident {
        incident: record, ..
    } = desk.ask(Ask::Incident { id: incident })
    else {
        panic!()
    };
    assert_eq!(record.state(), State::Responding);
    assert_eq!(record.milestones.len(), 7);
}

#[test]
fn reopening_the_store_replays_nothing_and_shows_the_same() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    for number in 0..600 {
        desk.ask(Ask::Report {
            report: report(&format!("Report {number}.")),
            draft: "a".into(),
        });
    }
    let before = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 1000,
            ..Query::default()
        },
    });
    let id: Digest = match &before {
        Answer::Inbox { window } => window.rows[599].id,
        _ => panic!(),
    };
    let event = desk.ask(Ask::Event { id });
    crate::world::now(desk.engine.refresh()).unwrap();
    assert_eq!(
        desk.ask(Ask::Inbox {
            query: Query {
                offset: 0,
                limit: 1000,
                ..Query::default()
            }
        }),
        before
    );
    assert_eq!(desk.ask(Ask::Event { id }), event);
}

/// Several commands are carried out together or not at all, weighed before, and taken back together.
#[test]
fn several_are_done_together_and_taken_back_together() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ada Moss");
    let suspect = |event: Digest| Command::AssessEvent {
        event,
        outcome: Outcome::SuspectedIncident,
        criteria: Criteria::default(),
        reason: "It may be one.".into(),
        duplicate_of: None,
    };
    let incidents: Vec<Digest> = (0..3)
        .map(|number| {
            let event = desk.act(Command::ReportEvent {
                report: report(&format!("Something strange {number}.")),
            })[0];
            desk.act(suspect(event));
            desk.act(Command::OpenIncident {
                title: format!("Incident {number}"),
                events: vec![event],
            })[0]
        })
        .collect();
    let rename = |title: &str| -> Vec<Command> {
        let all = incidents.iter();
        all.map(|incident| Command::Rename {
            incident: *incident,
            title: title.into(),
        })
        .collect()
    };
    let titles = |desk: &mut Device| -> Vec<String> {
        let Answer::Incidents { window, .. } = desk.ask(Ask::Incidents { query: whole() }) else {
            panic!()
        };
        let mut titles: Vec<String> = window.rows.into_iter().map(|row| row.title).collect();
        titles.sort();
        titles
    };
    let before = titles(&mut desk);
    // One of them cannot be done: none is.
    let mut commands = rename("The same");
    commands.push(Command::Rename {
        incident: incidents[0],
        title: String::new(),
    });
    let Answer::Weighed(reasons) = desk.ask(Ask::Weigh {
        commands: commands.clone(),
    }) else {
        panic!()
    };
    assert_eq!(reasons.iter().filter(|reason| reason.is_some()).count(), 1);
    assert!(desk.try_ask(Ask::DoAll { commands }, vec![]).is_err());
    assert_eq!(titles(&mut desk), before);

    let Answer::Written { records, back } = desk.ask(Ask::DoAll {
        commands: rename("The same"),
    }) else {
        panic!()
    };
    assert_eq!((records.len(), back.len()), (3, 3));
    assert_eq!(titles(&mut desk), ["The same"; 3]);
    let take_back = |desk: &mut Device, back: Vec<Back>| -> Vec<Back> {
        let commands = back.into_iter();
        let commands =
            commands.map(|Back { record, entries }| Command::TakeBack { record, entries });
        match desk.ask(Ask::DoAll {
            commands: commands.collect(),
        }) {
            Answer::Written { back, .. } => back,
            other => panic!("{other:?}"),
        }
    };
    let back = take_back(&mut desk, back);
    assert_eq!(titles(&mut desk), before);
    take_back(&mut desk, back);
    assert_eq!(titles(&mut desk), ["The same"; 3]);
    // A report is never taken back.
    let Answer::Written { back, .. } = desk.ask(Ask::Do {
        command: Box::new(Command::ReportEvent {
            report: report("Something else."),
        }),
    }) else {
        panic!()
    };
    assert_eq!(back, []);
}
