//! What the pages offer: the same that commands accept, for the roles that may.

use std::collections::BTreeSet;

use watchbook::{
    bundle::Scope,
    domain::{
        age::{Unit, age},
        assessment::{Outcome, Verdict},
        role::Role,
        severity::{Matrix, Severity},
        stamp::{Moment, Stamp},
        state::{EventState, State},
        taxonomy::{categories, rsit, situation, situations},
    },
    log::id::{DeviceId, RecordId},
    register::{
        command::Command,
        offer::{Offer, Step, can_coordinate, for_event, for_incident, shows_reporter},
    },
    words::{Say, has},
};

use crate::world::{Device, assess, impact, judge, note, rename, report, step};

fn open(offers: &[Offer]) -> Vec<Step> {
    offers.iter().map(|offer| offer.step).collect()
}

fn next(offers: &[Offer]) -> Option<Step> {
    let next = offers.iter().find(|offer| offer.next);
    next.map(|offer| offer.step)
}

#[test]
fn an_event_is_offered_what_its_state_waits_for() {
    let mut desk = Device::founder(1, "Ada");
    let event = desk.report("A laptop is gone.");
    let offers = |desk: &Device| for_event(&desk.event_of(&event), &Role::FOUNDER);

    assert_eq!(next(&offers(&desk)), Some(Step::Acknowledge));
    desk.run(Command::Acknowledge { event });
    assert_eq!(next(&offers(&desk)), Some(Step::AssessEvent));
    assert!(!open(&offers(&desk)).contains(&Step::Acknowledge));
    assert!(!open(&offers(&desk)).contains(&Step::Answer));
    assert!(!open(&offers(&desk)).contains(&Step::OpenIncident));

    let text = "Was it encrypted?".to_owned();
    desk.run(Command::RequestInfo { event, text });
    assert_eq!(next(&offers(&desk)), Some(Step::Answer));

    let text = "Yes.".to_owned();
    let files = Vec::new();
    desk.run(Command::AddInfo { event, text, files });
    desk.run(assess(event, Outcome::NeedsInfo));
    assert_eq!(next(&offers(&desk)), Some(Step::Ask), "nothing is asked");

    desk.suspect(event);
    assert_eq!(next(&offers(&desk)), Some(Step::OpenIncident));
    let again: Vec<Step> = offers(&desk)
        .iter()
        .filter(|offer| offer.again)
        .map(|offer| offer.step)
        .collect();
    assert_eq!(again, [Step::AssessEvent]);
    assert!(!open(&offers(&desk)).contains(&Step::Ask));

    desk.run(Command::OpenIncident {
        title: "Laptop".into(),
        events: vec![event],
    });
    assert_eq!(next(&offers(&desk)), None);
    assert!(!open(&offers(&desk)).contains(&Step::AssessEvent));
    assert!(open(&offers(&desk)).contains(&Step::NoteEvent));
}

#[test]
fn every_step_that_is_offered_is_carried_out() {
    let mut desk = Device::founder(1, "Ada");
    for outcome in Outcome::ALL
        .into_iter()
        .filter(|outcome| *outcome != Outcome::Duplicate)
    {
        let event = desk.report("Something.");
        desk.run(assess(event, outcome));
        let offers = for_event(&desk.event_of(&event), &Role::FOUNDER);
        let opened = desk.carry_out(Command::OpenIncident {
            title: "It".into(),
            events: vec![event],
        });
        let offered = open(&offers).contains(&Step::OpenIncident);
        assert_eq!(offered, opened.is_ok(), "{outcome:?}");
    }
    let incident = desk.incident("Server");
    for verdict in [Verdict::Confirmed, Verdict::Deferred, Verdict::NotIncident] {
        let offers = for_incident(&desk.incident_of(&incident), &Role::FOUNDER);
        assert!(open(&offers).contains(&Step::AssessIncident));
        desk.run(judge(incident, verdict));
    }
    let offers = for_incident(&desk.incident_of(&incident), &Role::FOUNDER);
    assert!(!open(&offers).contains(&Step::AssessIncident));
    assert!(desk.carry_out(judge(incident, Verdict::Confirmed)).is_err());
    assert!(open(&offers).contains(&Step::Reopen));
    desk.run(step(incident, State::Suspected));
}

/// The command that is a step, for an event and an incident at hand.
fn command(step: Step, event: RecordId, incident: RecordId, me: DeviceId) -> Command {
    let text = "Seen.".to_owned();
    match step {
        Step::Acknowledge => Command::Acknowledge { event },
        Step::Answer => Command::AddInfo {
            event,
            text,
            files: Vec::new(),
        },
        Step::AssessEvent => assess(event, Outcome::FalseAlarm),
        Step::OpenIncident => Command::OpenIncident {
            title: text,
            events: vec![event],
        },
        Step::JoinIncident | Step::AddEvent => Command::AddEvent { incident, event },
        Step::Ask => Command::RequestInfo { event, text },
        Step::NoteEvent => note(event, &text),
        Step::AssessIncident => judge(incident, Verdict::Deferred),
        Step::Advance | Step::Reopen => crate::world::step(incident, State::Responding),
        Step::Assign => Command::Assign {
            incident,
            device: me,
            briefing: text,
        },
        Step::NoteIncident => note(incident, &text),
        Step::Rename => rename(incident, &text),
        Step::SplitEvent => Command::SplitEvent {
            event,
            report: crate::world::report(&text, crate::world::DAWN, "Tom"),
        },
        Step::SplitIncident => Command::SplitIncident {
            incident,
            events: vec![event],
            title: text,
        },
        Step::Merge => Command::MergeIncident {
            incident,
            into: incident,
            events: Vec::new(),
        },
        Step::Unmerge => Command::UnmergeIncident {
            incident,
            into: incident,
            events: Vec::new(),
        },
    }
}

/// Whether a command is carried out; what is refused says why.
fn is_carried_out(desk: &mut Device, command: Command) -> bool {
    match desk.try_out(command) {
        Ok(entries) => !entries.is_empty(),
        Err(refusal) => {
            assert!(has(&refusal.say().key), "{refusal:?}");
            false
        }
    }
}

/// Events in every state, each with how it came there.
fn events_in_every_state(desk: &mut Device) -> Vec<RecordId> {
    let mut events = vec![desk.report("Received.")];
    let acknowledged = desk.report("Acknowledged.");
    desk.run(Command::Acknowledge {
        event: acknowledged,
    });
    events.push(acknowledged);
    for outcome in [
        Outcome::FalseAlarm,
        Outcome::NeedsInfo,
        Outcome::SuspectedIncident,
    ] {
        let event = desk.report("Assessed.");
        desk.run(assess(event, outcome));
        events.push(event);
    }
    let incident = desk.incident("Linked.");
    events.push(desk.incident_of(&incident).events[0]);
    let states = events.iter().map(|event| desk.event_of(event).state);
    let states: BTreeSet<EventState> = states.collect();
    assert_eq!(states.len(), EventState::ALL.len());
    events
}

#[test]
fn what_is_not_offered_for_an_event_is_refused() {
    let mut desk = Device::founder(1, "Ada");
    let incident = desk.incident("Server");
    let events = events_in_every_state(&mut desk);
    let me = desk.id();
    for event in events {
        let seen = desk.event_of(&event);
        let offers = open(&for_event(&seen, &Role::FOUNDER));
        for step in Step::OF_EVENTS {
            let done = is_carried_out(&mut desk, command(step, event, incident, me));
            // Who may note is not offered to answer what nobody asked; it is taken all the same.
            let expected = offers.contains(&step) || step == Step::Answer;
            assert_eq!(done, expected, "{step:?} in {:?}", seen.state);
        }
    }
}

#[test]
fn what_is_not_offered_for_an_incident_is_refused() {
    let ways: [&[State]; 4] = [
        &[],
        &[State::Responding],
        &[State::Responding, State::Resolved],
        &[State::Responding, State::Resolved, State::Closed],
    ];
    let mut desk = Device::founder(1, "Ada");
    let event = desk.report("A laptop is gone.");
    desk.suspect(event);
    let me = desk.id();
    let home = desk.incident("Where others may go on");
    let mut incidents = vec![desk.incident("Nothing decided")];
    for verdict in Verdict::ALL {
        let incident = desk.incident("Decided");
        desk.run(judge(incident, verdict));
        incidents.push(incident);
    }
    for way in ways {
        let incident = desk.incident("Confirmed");
        desk.run(judge(incident, Verdict::Confirmed));
        for state in way {
            desk.run(step(incident, *state));
        }
        incidents.push(incident);
    }
    for incident in incidents {
        let seen = desk.incident_of(&incident);
        let offers = open(&for_incident(&seen, &Role::FOUNDER));
        for step in Step::OF_INCIDENTS {
            let to = seen.next().into_iter().next();
            let command = match (step, to) {
                (Step::Advance | Step::Reopen, Some(to)) => crate::world::step(incident, to),
                (Step::Merge, _) => Command::MergeIncident {
                    incident,
                    into: home,
                    events: Vec::new(),
                },
                _ => command(step, event, incident, me),
            };
            let done = is_carried_out(&mut desk, command);
            // One command is both: from an end it is the other.
            let offered = match step {
                Step::Advance | Step::Reopen => {
                    offers.contains(&Step::Advance) || offers.contains(&Step::Reopen)
                }
                _ => offers.contains(&step),
            };
            assert_eq!(done, offered, "{step:?} in {:?}", seen.state());
        }
    }
}

#[test]
fn an_incident_is_offered_what_comes_next() {
    let mut desk = Device::founder(1, "Ada");
    let incident = desk.incident("Server");
    let offers = |desk: &Device| for_incident(&desk.incident_of(&incident), &Role::FOUNDER);
    assert_eq!(next(&offers(&desk)), Some(Step::AssessIncident));
    assert!(!open(&offers(&desk)).contains(&Step::Advance));
    desk.run(judge(incident, Verdict::Confirmed));
    assert_eq!(next(&offers(&desk)), Some(Step::Assign));
    let device = desk.id();
    desk.run(Command::Assign {
        incident,
        device,
        briefing: String::new(),
    });
    assert_eq!(next(&offers(&desk)), Some(Step::Advance));
    for state in [State::Responding, State::Resolved, State::Closed] {
        desk.run(step(incident, state));
    }
    assert_eq!(next(&offers(&desk)), None);
    let left = [Step::Reopen, Step::NoteIncident, Step::Rename];
    assert_eq!(open(&offers(&desk)), left);
}

#[test]
fn roles_decide_who_may() {
    let mut desk = Device::founder(1, "Ada");
    let reporter = desk.enrol(2, "Rob", &[Role::Reporter]);
    let event = desk.report("A laptop is gone.");
    let seen = desk.event_of(&event);
    let allowed = |roles: &[Role]| -> Vec<Step> {
        let offers = for_event(&seen, roles).into_iter();
        offers
            .filter(|offer| offer.allowed)
            .map(|offer| offer.step)
            .collect()
    };
    assert_eq!(allowed(&[Role::Auditor]), []);
    assert_eq!(allowed(&[Role::Reporter]), [Step::Answer]);
    assert!(allowed(&[Role::PointOfContact]).contains(&Step::AssessEvent));
    assert_eq!(Step::Assign.roles(), [Role::Coordinator]);

    let members: Vec<_> = desk.members().members.values().cloned().collect();
    assert_eq!(Step::Acknowledge.people(&members), ["Ada"]);
    assert_eq!(Step::Answer.people(&members), ["Ada", "Rob"]);
    let who = |device: &Device| can_coordinate(&desk.members().members[&device.id()]);
    assert!(who(&desk) && !who(&reporter));

    let mut secret = report("It was me.", 0, "Rob");
    assert!(shows_reporter(&secret, &[Role::Reporter]));
    secret.reporter.confidential = true;
    assert!(!shows_reporter(&secret, &[Role::Reporter]));
    assert!(!shows_reporter(&secret, &[Role::Auditor]));
    assert!(shows_reporter(&secret, &[Role::PointOfContact]));
}

#[test]
fn an_assessment_made_in_parallel_stands_beside_the_other() {
    let mut desk = Device::founder(1, "Ada");
    let event = desk.report("A laptop is gone.");
    let mut other = desk.enrol(2, "Ben", &[Role::PointOfContact]);
    desk.run(assess(event, Outcome::FalseAlarm));
    desk.run(assess(event, Outcome::NeedsInfo));
    other.run(assess(event, Outcome::EventNoIncident));
    desk.import(&other.export(Scope::All, None)).unwrap();

    let seen = desk.event_of(&event);
    assert!(seen.is_assessed_by("Ben") && !seen.is_assessed_by("Cleo"));
    let places = 0..seen.assessments.len();
    let standing: Vec<_> = places
        .filter(|place| seen.stands(*place))
        .map(|place| seen.assessments[place].outcome)
        .collect();
    assert_eq!(standing.len(), 2, "{standing:?}");
    assert!(!standing.contains(&Outcome::FalseAlarm));
    assert!(!seen.stands(7));
    let offers = for_event(&seen, &Role::FOUNDER);
    assert!(open(&offers).contains(&Step::AssessEvent));

    desk.run(assess(event, Outcome::FalseAlarm));
    let seen = desk.event_of(&event);
    let last = seen.assessments.len() - 1;
    assert!(seen.stands(last) && !(0..last).any(|place| seen.stands(place)));
}

#[test]
fn parallel_versions_tell_who_wrote_them() {
    let mut desk = Device::founder(1, "Ada");
    let incident = desk.incident("Server");
    let mut other = desk.enrol(2, "Ben", &[Role::TeamMember]);
    let rename = |title: &str| Command::Rename {
        incident,
        title: title.into(),
    };
    desk.run(rename("Mail server"));
    other.run(rename("File server"));
    desk.run(judge(incident, Verdict::Confirmed));
    other.run(judge(incident, Verdict::Confirmed));
    desk.run(note(incident, "Nothing else."));
    desk.import(&other.export(Scope::All, None)).unwrap();

    let seen = desk.incident_of(&incident);
    let parallel = seen.parallel();
    let fields: Vec<_> = parallel.iter().map(|parallel| parallel.field).collect();
    assert_eq!(fields, seen.conflicts());
    assert!(fields.contains(&"title") && fields.contains(&"classification"));
    for parallel in &parallel {
        let mut people: Vec<_> = parallel.lines.iter().map(|line| &line.person).collect();
        people.sort();
        assert_eq!(people, ["Ada", "Ben"], "{}", parallel.field);
    }
    let by = seen.classified_by().map(|by| by.device);
    assert_eq!(by, seen.classification.last().map(|shown| shown.device));
    assert!(seen.reached_at(State::Confirmed).is_some());
    assert!(seen.reached_at(State::Closed).is_none());
}

#[test]
fn parallel_states_are_settled_by_setting_one_of_them() {
    let mut desk = Device::founder(1, "Ada");
    let incident = desk.incident("Server");
    desk.run(judge(incident, Verdict::Confirmed));
    desk.run(step(incident, State::Responding));
    let mut other = desk.enrol(2, "Ben", &[Role::TeamMember]);
    for state in [State::Resolved, State::Closed] {
        desk.run(step(incident, state));
    }
    other.run(step(incident, State::Contained));
    desk.import(&other.export(Scope::All, None)).unwrap();

    let seen = desk.incident_of(&incident);
    assert!(seen.state.is_conflict());
    for state in [State::Closed, State::Contained] {
        assert!(seen.next().contains(&state), "{state:?} can be settled on");
    }
    assert!(seen.needs_reason(seen.state()));
    let offers = for_incident(&seen, &Role::FOUNDER);
    assert_eq!(next(&offers), Some(Step::Advance));
    assert!(!open(&offers).contains(&Step::Reopen));
    let shown = seen.state();
    let silent = Command::SetState {
        incident,
        to: shown,
        reason: String::new(),
        happened: Moment::unknown(),
    };
    assert!(desk.carry_out(silent).is_err(), "settling tells why");
    desk.run(step(incident, shown));

    let seen = desk.incident_of(&incident);
    assert!(!seen.state.is_conflict());
    assert_eq!(seen.state(), shown);
    assert!(!seen.next().contains(&shown), "nothing is left to settle");
}

#[test]
fn the_way_shows_where_an_incident_stands() {
    for state in State::ALL {
        let way = state.way();
        assert!(way.contains(&state), "{state:?}");
        assert!(way.is_sorted() && way[0] == State::Suspected);
    }
    assert_eq!(State::Responding.way(), State::Closed.way());
    assert_eq!(State::NotIncident.way().len(), 2);
}

#[test]
fn the_higher_part_makes_the_class() {
    let parts = Matrix::shipped().parts(&impact("important", "serious", "important"));
    assert_eq!(parts, Some((Severity::II, Severity::III)));
    assert_eq!(
        Matrix::shipped().parts(&impact("", "serious", "minor")),
        None
    );
}

#[test]
fn every_situation_suggests_what_exists() {
    for suggested in situations() {
        let category = categories()
            .iter()
            .find(|category| category.id == suggested.category);
        let category = category.expect("its category");
        assert!(
            suggested.subtype.is_empty() || category.subtypes.contains(&suggested.subtype),
            "{}",
            suggested.id
        );
        let class = rsit().iter().find(|class| class.id == suggested.rsit_class);
        assert!(
            suggested.rsit_class.is_empty()
                || class.is_some_and(|class| suggested.rsit_type.is_empty()
                    || class.types.contains(&suggested.rsit_type)),
            "{}",
            suggested.id
        );
    }
    assert!(situation("lost-device").is_some() && situation("").is_none());
}

#[test]
fn an_age_is_told_in_its_largest_unit() {
    let at = |seconds| Stamp::new(seconds, 0);
    let ages = [
        (0, None),
        (59, None),
        (-500, None),
        (60, Some((1, Unit::Minute))),
        (7_199, Some((1, Unit::Hour))),
        (86_400, Some((1, Unit::Day))),
        (29 * 86_400, Some((29, Unit::Day))),
        (45 * 86_400, Some((1, Unit::Month))),
        (800 * 86_400, Some((2, Unit::Year))),
    ];
    for (passed, told) in ages {
        assert_eq!(age(&at(1_000), &at(1_000 + passed)), told, "{passed}");
    }
}

#[test]
fn what_goes_on_elsewhere_brings_what_is_missing_there_and_takes_it_back() {
    let mut desk = Device::founder(1, "Ada");
    let both = desk.report("Both know of it.");
    desk.suspect(both);
    let [goes, stays] = ["It", "The same"].map(|title| {
        let incident = desk.incident(title);
        desk.run(Command::AddEvent {
            incident,
            event: both,
        });
        incident
    });
    let see = |desk: &Device| (desk.incident_of(&goes), desk.incident_of(&stays));
    let (one, other) = see(&desk);
    let own = one.events[0];
    let events = one.brings(&other);
    assert_eq!(events, [own], "what both have stays where it is");
    desk.run(Command::MergeIncident {
        incident: goes,
        into: stays,
        events,
    });

    let (one, other) = see(&desk);
    let offers = for_incident(&one, &Role::FOUNDER);
    assert_eq!(open(&offers), [Step::NoteIncident, Step::Unmerge]);
    assert_eq!(next(&offers), None);
    assert_eq!(one.row().merged_into, Some(stays));
    assert_eq!(other.events.len(), 3);
    let events = one.takes_back(&other);
    assert_eq!(events, [both, own], "a person chooses among what both have");
    desk.run(Command::UnmergeIncident {
        incident: goes,
        into: stays,
        events: vec![own],
    });
    let (one, other) = see(&desk);
    assert_eq!(one.merged_into(), None);
    assert!(!other.events.contains(&own) && other.events.contains(&both));

    // One that has nothing of its own keeps an event all the same.
    assert_eq!(one.takes_back(&one).len(), one.events.len() - 1);
    assert!(one.brings(&one).is_empty());
}
