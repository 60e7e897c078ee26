//! The process: what is open from where, which reasons it asks for, and both assessments kept.

use watchbook::{
    bundle::Scope,
    domain::{
        assessment::{Criteria, Outcome, Verdict},
        field::{Field, Problem, fields},
        role::Role,
        stamp::{Moment, Stamp},
        state::{
            EventState,
            State::{
                self, Closed, Confirmed, Contained, Deferred, Eradicated, NotIncident, Recovered,
                Resolved, Responding, Reviewed, Suspected, Transferred,
            },
        },
    },
    log::id::{Digest, RecordId},
    register::{command::Command, desk::Refusal, hands::Hands},
    words::Say,
};

use crate::forge::value;
use crate::world::{Device, assess, judge, note, rename, step};

/// Every step a person may take, and whether it asks for a reason.
const STEPS: &[(State, State, bool)] = &[
    (Confirmed, Responding, false),
    (Responding, Contained, false),
    (Responding, Eradicated, false),
    (Responding, Recovered, false),
    (Responding, Resolved, false),
    (Contained, Eradicated, false),
    (Contained, Recovered, false),
    (Contained, Resolved, false),
    (Contained, Responding, true),
    (Eradicated, Recovered, false),
    (Eradicated, Resolved, false),
    (Eradicated, Responding, true),
    (Recovered, Resolved, false),
    (Recovered, Responding, true),
    (Resolved, Reviewed, false),
    (Resolved, Closed, true),
    (Resolved, Responding, true),
    (Reviewed, Closed, false),
    (Reviewed, Responding, true),
    (Closed, Responding, true),
    (NotIncident, Suspected, true),
    (Transferred, Suspected, true),
];

/// How to get there from a suspected incident.
fn way(to: State) -> Vec<Result<State, Verdict>> {
    let mut way = match to {
        Suspected => Vec::new(),
        Deferred => vec![Err(Verdict::Deferred)],
        NotIncident => vec![Err(Verdict::NotIncident)],
        Transferred => vec![Err(Verdict::Transferred)],
        _ => vec![Err(Verdict::Confirmed)],
    };
    let steps: &[State] = match to {
        Responding => &[Responding],
        Contained => &[Responding, Contained],
        Eradicated => &[Responding, Contained, Eradicated],
        Recovered => &[Responding, Contained, Eradicated, Recovered],
        Resolved => &[Responding, Resolved],
        Reviewed => &[Responding, Resolved, Reviewed],
        Closed => &[Responding, Resolved, Reviewed, Closed],
        _ => &[],
    };
    way.extend(steps.iter().map(|step| Ok(*step)));
    way
}

fn incident_in(state: State) -> (Device, RecordId) {
    let mut ana = Device::founder(1, "Ana");
    let incident = ana.incident("A leak");
    for leg in way(state) {
        ana.run(match leg {
            Ok(to) => step(incident, to),
            Err(verdict) => judge(incident, verdict),
        });
    }
    assert_eq!(ana.incident_of(&incident).state(), state);
    (ana, incident)
}

fn bare(incident: RecordId, to: State, reason: &str) -> Command {
    Command::SetState {
        incident,
        to,
        reason: reason.into(),
        happened: Moment::unknown(),
    }
}

#[test]
fn every_step_is_open_or_refused_as_the_table_says() {
    for from in State::ALL {
        for to in State::ALL {
            let (mut ana, incident) = incident_in(from);
            let allowed = STEPS.iter().find(|(a, b, _)| (*a, *b) == (from, to));
            let Some((_, _, needs_reason)) = allowed else {
                let refused = ana.carry_out(step(incident, to)).expect_err("refused");
                assert_eq!(refused, Refusal::Step { from, to }, "{from:?} to {to:?}");
                assert_eq!(refused.say().key, "refusal-step");
                continue;
            };
            let without = ana.carry_out(bare(incident, to, " "));
            assert_eq!(
                without.is_err(),
                *needs_reason,
                "{from:?} to {to:?} without a reason"
            );
            if *needs_reason {
                assert_eq!(
                    without,
                    Err(Refusal::Field(fields::REASON.fault(Problem::Missing)))
                );
                ana.run(bare(incident, to, "Decided in the meeting."));
            }
            assert_eq!(ana.incident_of(&incident).state(), to);
        }
    }
}

#[test]
fn every_verdict_leads_where_the_table_says() {
    for from in State::ALL {
        for verdict in Verdict::ALL {
            let (mut ana, incident) = incident_in(from);
            let found = ana.carry_out(judge(incident, verdict));
            if from.is_ended() {
                assert_eq!(found, Err(Refusal::Ended), "{from:?} {verdict:?}");
                continue;
            }
            let expected = match verdict {
                // Confirming again changes the class, not the work.
                Verdict::Confirmed if from > Confirmed => from,
                Verdict::Confirmed => Confirmed,
                Verdict::NotIncident => NotIncident,
                Verdict::Transferred => Transferred,
                Verdict::Deferred => Deferred,
            };
            assert!(found.is_ok());
            assert_eq!(
                ana.incident_of(&incident).state(),
                expected,
                "{from:?} {verdict:?}"
            );
        }
    }
}

#[test]
fn what_has_ended_can_be_opened_again() {
    for ended in [Closed, NotIncident, Transferred] {
        let (mut ana, incident) = incident_in(ended);
        assert!(ana.incident_of(&incident).state().is_ended());
        let to = if ended == Closed {
            Responding
        } else {
            Suspected
        };
        ana.run(step(incident, to));
        assert!(!ana.incident_of(&incident).state().is_ended());
    }
}

#[test]
fn states_and_their_words_are_one_to_one() {
    for state in State::ALL {
        assert_eq!(State::parse(state.name()), Some(state));
    }
    assert_eq!(State::parse(""), None);
    assert_eq!(State::parse("Closed"), None);
}

#[test]
fn milestones_tell_when_it_was_reached_and_when_that_was_recorded() {
    let (mut ana, incident) = incident_in(Responding);
    let happened = Moment::exact(Stamp::new(ana.clock - 3600, 60));
    let (to, reason) = (Contained, String::new());
    ana.run(Command::SetState {
        incident,
        to,
        reason,
        happened: happened.clone(),
    });
    let found = ana.incident_of(&incident);
    let states: Vec<State> = found
        .milestones
        .iter()
        .map(|milestone| milestone.state)
        .collect();
    assert_eq!(states, [Confirmed, Responding, Contained]);
    let last = &found.milestones[2];
    assert_eq!(
        (&last.happened, last.recorded.seconds()),
        (&happened, ana.clock)
    );
    // Confirming again is no milestone.
    ana.run(judge(incident, Verdict::Confirmed));
    assert_eq!(ana.incident_of(&incident).milestones.len(), 3);
}

#[test]
fn nothing_has_happened_in_the_future() {
    let (mut ana, incident) = incident_in(Responding);
    let at = |seconds| Command::SetState {
        incident,
        to: Contained,
        reason: String::new(),
        happened: Moment::exact(Stamp::new(seconds, 0)),
    };
    let now = ana.clock + 60;
    assert_eq!(ana.carry_out(at(now + 61)), Err(Refusal::Future));
    assert!(ana.carry_out(at(now + 60)).is_ok());
}

fn events() -> (Device, RecordId) {
    let mut ana = Device::founder(1, "Ana");
    let event = ana.report("A phone is gone");
    (ana, event)
}

#[test]
fn the_first_assessment_leads_where_its_outcome_says() {
    for outcome in Outcome::ALL {
        let (mut ana, event) = events();
        let other = ana.report("The same phone");
        assert_eq!(ana.event_of(&event).state, EventState::Received);
        let Command::AssessEvent {
            criteria, reason, ..
        } = assess(event, outcome)
        else {
            panic!("an assessment")
        };
        let duplicate_of = (outcome == Outcome::Duplicate).then_some(other);
        ana.run(Command::AssessEvent {
            event,
            outcome,
            criteria,
            reason,
            duplicate_of,
        });
        let found = ana.event_of(&event);
        let expected = match outcome {
            Outcome::SuspectedIncident => EventState::Suspected,
            Outcome::NeedsInfo => EventState::WaitingInfo,
            _ => EventState::Decided,
        };
        assert_eq!(found.state, expected, "{outcome:?}");
        assert_eq!(found.decision.shown(), Some(&outcome));
        assert!(found.acknowledged.is_some(), "who assesses has accepted it");
        assert_eq!(found.row().outcome, Some(outcome));
        assert_eq!(found.assessments[0].duplicate_of, duplicate_of);
    }
}

#[test]
fn an_event_is_never_deleted_and_every_assessment_is_kept() {
    let (mut ana, event) = events();
    ana.run(Command::Acknowledge { event });
    assert_eq!(ana.event_of(&event).state, EventState::Acknowledged);
    ana.run(assess(event, Outcome::FalseAlarm));
    ana.run(assess(event, Outcome::SuspectedIncident));
    let found = ana.event_of(&event);
    let outcomes: Vec<Outcome> = found
        .assessments
        .iter()
        .map(|assessment| assessment.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::FalseAlarm, Outcome::SuspectedIncident]);
    assert_eq!(found.state, EventState::Suspected);
    assert_eq!(found.assessments[0].person, "Ana");
    assert_eq!(found.assessments[0].reason, "Seen by two people.");
}

#[test]
fn a_question_waits_for_its_answer() {
    let (mut ana, event) = events();
    ana.run(Command::RequestInfo {
        event,
        text: "Which phone?".into(),
    });
    let found = ana.event_of(&event);
    assert_eq!(found.state, EventState::WaitingInfo);
    assert_eq!(found.question.as_deref(), Some("Which phone?"));
    ana.run(Command::AddInfo {
        event,
        text: "The grey one.".into(),
        files: Vec::new(),
    });
    let found = ana.event_of(&event);
    assert_eq!(
        (found.state, found.question),
        (EventState::Acknowledged, None)
    );
}

/// A question is not open any more once the event is assessed; one asked in parallel is kept, and
/// so is its answer.
#[test]
fn a_question_undoes_no_decision() {
    let decisions: [(Outcome, bool, EventState); 3] = [
        (Outcome::FalseAlarm, false, EventState::Decided),
        (Outcome::SuspectedIncident, false, EventState::Suspected),
        (Outcome::SuspectedIncident, true, EventState::Linked),
    ];
    for (outcome, opens, state) in decisions {
        let (mut ana, event) = events();
        let mut ben = ana.enrol(2, "Ben", &[Role::PointOfContact]);
        let question = || Command::RequestInfo {
            event,
            text: "Since when?".into(),
        };
        ana.run(assess(event, outcome));
        if opens {
            let title = "Theft".to_owned();
            let events = vec![event];
            ana.run(Command::OpenIncident { title, events });
        }
        assert_eq!(ana.carry_out(question()), Err(Refusal::Assessed));
        ben.run(question());
        ana.import(&ben.export(Scope::All, None)).expect("a bundle");
        let found = ana.event_of(&event);
        assert_eq!(found.question.as_deref(), Some("Since when?"));
        assert_eq!(found.state, state);
        ana.run(Command::AddInfo {
            event,
            text: "Since noon.".into(),
            files: Vec::new(),
        });
        assert_eq!(ana.event_of(&event).state, state);
    }
}

#[test]
fn an_incident_is_opened_from_events_that_are_suspected() {
    let (mut ana, event) = events();
    let open = |events| Command::OpenIncident {
        title: "Theft".into(),
        events,
    };
    assert_eq!(ana.carry_out(open(Vec::new())), Err(Refusal::NoEvents));
    assert_eq!(ana.carry_out(open(vec![event])), Err(Refusal::NotSuspected));
    assert_eq!(
        ana.carry_out(open(vec![Digest::of("none")])),
        Err(Refusal::NoSuchRecord)
    );
    ana.suspect(event);
    let incident = ana.run(open(vec![event]));
    let found = ana.incident_of(&incident);
    assert_eq!(
        (found.events.as_slice(), found.state()),
        ([event].as_slice(), Suspected)
    );
    assert!(found.reference.starts_with("IN-"));
    let linked = ana.event_of(&event);
    assert_eq!(
        (linked.state, linked.incidents),
        (EventState::Linked, vec![incident])
    );
    // One event may belong to several incidents, and an incident have several events.
    let other = ana.run(open(vec![event]));
    let second = ana.report("And a charger");
    let join = Command::AddEvent {
        incident: other,
        event: second,
    };
    // Not past the first assessment.
    assert_eq!(ana.carry_out(join.clone()), Err(Refusal::NotSuspected));
    ana.suspect(second);
    ana.run(join);
    assert_eq!(ana.event_of(&event).incidents.len(), 2);
    assert_eq!(ana.incident_of(&other).events, [event, second]);
    assert_eq!(ana.event_of(&second).state, EventState::Linked);
    assert_eq!(
        ana.carry_out(assess(event, Outcome::FalseAlarm)),
        Err(Refusal::Linked)
    );
}

/// Nobody takes an event out of its incidents by an assessment made in parallel; it is kept.
#[test]
fn a_first_assessment_in_parallel_leaves_an_event_in_its_incident() {
    let (mut ana, event) = events();
    let mut ben = ana.enrol(2, "Ben", &[Role::PointOfContact]);
    ana.suspect(event);
    ana.run(Command::OpenIncident {
        title: "Theft".into(),
        events: vec![event],
    });
    ben.run(assess(event, Outcome::FalseAlarm));
    ana.import(&ben.export(Scope::All, None)).expect("a bundle");
    let found = ana.event_of(&event);
    assert_eq!(found.state, EventState::Linked);
    assert_eq!(found.assessments.len(), 2);
}

#[test]
fn a_coordinator_is_somebody_who_may_go_on() {
    let (mut ana, incident) = incident_in(Responding);
    let rob = ana.enrol(2, "Rob", &[Role::Reporter]);
    let assign = |device| Command::Assign {
        incident,
        device,
        briefing: String::new(),
    };
    assert_eq!(
        ana.carry_out(assign(rob.id())),
        Err(Refusal::CannotCoordinate)
    );
    let me = ana.id();
    for ended in [Resolved, Closed] {
        ana.run(assign(me));
        ana.run(step(incident, ended));
    }
    assert_eq!(ana.carry_out(assign(me)), Err(Refusal::Ended));
}

#[test]
fn both_assessments_are_kept_and_one_person_making_both_is_marked() {
    let (mut ana, event) = events();
    let mut ben = ana.enrol(2, "Ben", &[Role::Coordinator, Role::TeamMember]);
    ana.suspect(event);
    let incident = ana.run(Command::OpenIncident {
        title: "Theft".into(),
        events: vec![event],
    });
    ben.import(&ana.export(Scope::All, None)).expect("a bundle");
    ben.run(judge(incident, Verdict::Confirmed));
    ana.import(&ben.export(Scope::All, None)).expect("a bundle");
    ana.run(judge(incident, Verdict::Confirmed));
    let found = ana.incident_of(&incident);
    let marks: Vec<(&str, bool)> = found
        .assessments
        .iter()
        .map(|assessment| (assessment.person.as_str(), assessment.same_person))
        .collect();
    assert_eq!(marks, [("Ben", false), ("Ana", true)]);
    assert_eq!(ana.event_of(&event).assessments.len(), 1);
}

/// What the author of the second assessment states about it is checked against who signed the first.
#[test]
fn who_made_both_assessments_is_told_by_the_register() {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", &[Role::TeamMember]);
    let incident = ana.incident("Theft");
    ben.import(&ana.export(Scope::All, None)).expect("a bundle");
    let state = |device: &mut Device, same_person: bool| {
        let body = format!(
            r#"{{"verdict":"deferred","reason":"Later.","same_person":{same_person},"salt":"AAAAAAAAAAAAAAAAAAAAAA"}}"#
        );
        let at = device.tick();
        device.forge(Some(incident), "incident.assessed", value(&body), at);
        let (found, events) = (device.incident_of(&incident), device.ledger.view().events);
        let made = found.assessments.last().expect("an assessment");
        (
            Hands::of(made, &found.events, &events),
            Hands::of(made, &found.events, &[]),
        )
    };
    assert_eq!(state(&mut ana, true), (Hands::One, Hands::One));
    assert_eq!(state(&mut ana, false), (Hands::OneUnstated, Hands::Two));
    assert_eq!(state(&mut ben, false), (Hands::Two, Hands::Two));
    // Where the events are not here, nobody is contradicted.
    assert_eq!(state(&mut ben, true), (Hands::TwoUnstated, Hands::One));
}

#[test]
fn confirming_asks_for_a_classification() {
    let (mut ana, incident) = incident_in(Suspected);
    let bare = |verdict| Command::AssessIncident {
        incident,
        verdict,
        classify: None,
        reason: "Seen.".into(),
    };
    assert_eq!(
        ana.carry_out(bare(Verdict::Confirmed)),
        Err(Refusal::Unclassified)
    );
    assert!(ana.carry_out(bare(Verdict::Deferred)).is_ok());
}

#[test]
fn a_duplicate_is_of_another_event_that_is_here() {
    let (mut ana, event) = events();
    let duplicate = |duplicate_of| Command::AssessEvent {
        event,
        outcome: Outcome::Duplicate,
        criteria: Criteria::default(),
        reason: "Reported twice.".into(),
        duplicate_of,
    };
    assert_eq!(
        ana.carry_out(duplicate(None)),
        Err(Refusal::DuplicateOfNothing)
    );
    assert_eq!(
        ana.carry_out(duplicate(Some(event))),
        Err(Refusal::DuplicateOfNothing)
    );
    assert_eq!(
        ana.carry_out(duplicate(Some(Digest::of("x")))),
        Err(Refusal::NoSuchRecord)
    );
    let other = ana.report("First");
    assert!(ana.carry_out(duplicate(Some(other))).is_ok());
}

/// Commands with one text each, and the field it is.
fn texts(
    [event, suspected]: [RecordId; 2],
    incident: RecordId,
    text: String,
) -> Vec<(Field, Command)> {
    let AssessEventReason { outcome, criteria } = AssessEventReason::default();
    vec![
        (fields::TEXT, note(event, &text)),
        (fields::TEXT, note(incident, &text)),
        (
            fields::TEXT,
            Command::RequestInfo {
                event,
                text: text.clone(),
            },
        ),
        (
            fields::TEXT,
            Command::AddInfo {
                event,
                text: text.clone(),
                files: Vec::new(),
            },
        ),
        (fields::TITLE, rename(incident, &text)),
        (
            fields::TITLE,
            Command::OpenIncident {
                title: text.clone(),
                events: vec![suspected],
            },
        ),
        (
            fields::REASON,
            Command::AssessEvent {
                event,
                outcome,
                criteria,
                reason: text.clone(),
                duplicate_of: None,
            },
        ),
        (
            fields::REASON,
            Command::AssessIncident {
                incident,
                verdict: Verdict::Deferred,
                classify: None,
                reason: text,
            },
        ),
    ]
}

struct AssessEventReason {
    outcome: Outcome,
    criteria: Criteria,
}

impl Default for AssessEventReason {
    fn default() -> Self {
        AssessEventReason {
            outcome: Outcome::FalseAlarm,
            criteria: Criteria::default(),
        }
    }
}

#[test]
fn texts_keep_to_their_limits() {
    let (mut ana, event) = events();
    let incident = ana.incident("Theft");
    let suspected = ana.incident_of(&incident).events[0];
    let count = texts([event, suspected], incident, String::new()).len();
    for place in 0..count {
        let at = |text: String| texts([event, suspected], incident, text).swap_remove(place);
        let (field, empty) = at(" \n".into());
        assert_eq!(
            ana.carry_out(empty),
            Err(Refusal::Field(field.fault(Problem::Missing))),
            "{}",
            field.key
        );
        let (_, long) = at("é".repeat(field.limit + 1));
        let too_long = field.fault(Problem::TooLong(field.limit));
        assert_eq!(
            ana.carry_out(long),
            Err(Refusal::Field(too_long)),
            "{}",
            field.key
        );
        let (_, longest) = at("é".repeat(field.limit));
        assert!(ana.carry_out(longest).is_ok(), "{}", field.key);
    }
    // What the strict profile forbids is not sealed.
    assert!(matches!(
        ana.carry_out(note(event, "bell \u{7}")),
        Err(Refusal::Entry(_))
    ));
}

#[test]
fn a_refused_command_leaves_no_trace() {
    let (mut ana, incident) = incident_in(Suspected);
    let before = (ana.seen(), ana.ledger.entries().len());
    assert!(ana.carry_out(step(incident, Closed)).is_err());
    assert!(ana.carry_out(note(Digest::of("none"), "x")).is_err());
    let nobody = Digest::of("nobody");
    let assign = Command::Assign {
        incident,
        device: nobody,
        briefing: String::new(),
    };
    assert_eq!(ana.carry_out(assign), Err(Refusal::NoSuchMember));
    assert_eq!((ana.seen(), ana.ledger.entries().len()), before);
}

#[test]
fn a_handover_names_the_next_coordinator_and_keeps_the_briefing() {
    let (mut ana, incident) = incident_in(Responding);
    let ben = ana.enrol(2, "Ben", &[Role::TeamMember]);
    let assign = |device, briefing: &str| Command::Assign {
        incident,
        device,
        briefing: briefing.into(),
    };
    let me = ana.id();
    ana.run(assign(me, ""));
    assert_eq!(ana.incident_of(&incident).coordinator_name, "Ana");
    ana.run(assign(ben.id(), "The log server is in the cellar."));
    let found = ana.incident_of(&incident);
    assert_eq!(
        (
            found.coordinator_name.as_str(),
            found.coordinator.all().len()
        ),
        ("Ben", 1)
    );
    let last = found.lines.last().expect("a line");
    assert_eq!(last.text, "The log server is in the cellar.");
    assert_eq!(found.row().coordinator, "Ben");
}

#[test]
fn a_headline_is_short_and_whole_words() {
    use watchbook::domain::report::{headline, reference};
    assert_eq!(headline(" One line\nand another "), "One line");
    let long = "word ".repeat(40);
    let cut = headline(&long);
    assert!(cut.ends_with("word…") && cut.chars().count() <= 81, "{cut}");
    assert_eq!(headline(&"é".repeat(200)).chars().count(), 81);
    assert_eq!(headline(""), "");
    assert_eq!(reference("EV", [0; 5]), "EV-0000-0000");
    assert_eq!(reference("EV", [0xff; 5]), "EV-ZZZZ-ZZZZ");
    assert_eq!(
        reference("IN", [0x01, 0x23, 0x45, 0x67, 0x89]),
        "IN-04HM-ASW9"
    );
}
