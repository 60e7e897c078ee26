//! What a log says: parallel values, times that cannot be true, entries that do not count.

use watchbook::{
    bundle::Scope,
    domain::{
        assessment::{Outcome, Verdict},
        role::Role,
        stamp::Stamp,
        state::{EventState, State},
    },
    log::{entry::Entry, id::RecordId, json::Value},
    register::{
        command::Command,
        fact::KINDS,
        incident::Incident,
        ledger::Ledger,
        line::{Line, Standing},
        record::Record,
        versions::Conflict,
    },
};

use crate::{
    forge::value,
    world::{Device, TEAM, assess, exchange, judge, note, pair, rename, step},
};

fn line(lines: &[Line], entry: &Entry) -> Line {
    let mut lines = lines.iter();
    lines
        .find(|line| line.entry == entry.id)
        .expect("its line")
        .clone()
}

fn empty() -> Value {
    value("{}")
}

/// Every value a field has, in words.
fn titles(incident: &Incident) -> Vec<String> {
    incident
        .title
        .all()
        .iter()
        .map(|version| version.value.clone())
        .collect()
}

#[test]
fn values_written_in_parallel_are_all_kept() {
    let (mut ana, mut ben, incident) = pair();
    ana.run(rename(incident, "From Ana"));
    ben.run(rename(incident, "From Ben"));
    ana.run(judge(incident, Verdict::Confirmed));
    ben.run(judge(incident, Verdict::Confirmed));
    let (one, two) = (ana.id(), ben.id());
    let assign = |device| Command::Assign {
        incident,
        device,
        briefing: String::new(),
    };
    ana.run(assign(one));
    ben.run(assign(two));
    exchange(&mut ana, &mut ben);
    let seen = ana.incident_of(&incident);
    let mut both = titles(&seen);
    both.sort();
    assert_eq!(both, ["From Ana", "From Ben"]);
    assert_eq!(seen.title.shown(), titles(&seen).last());
    assert_eq!(
        seen.conflicts(),
        ["title", "state", "classification", "coordinator"]
    );
    assert_eq!(seen.assessments.len(), 2);
    assert_eq!(seen.row().parallel, Conflict::Open);
}

#[test]
fn who_saw_both_decides() {
    let (mut ana, mut ben, incident) = pair();
    ana.run(rename(incident, "From Ana"));
    ben.run(rename(incident, "From Ben"));
    exchange(&mut ana, &mut ben);
    ben.run(rename(incident, "Decided"));
    exchange(&mut ana, &mut ben);
    assert_eq!(titles(&ana.incident_of(&incident)), ["Decided"]);
    assert_eq!(ana.incident_of(&incident).row().parallel, Conflict::Settled);
}

#[test]
fn who_saw_one_replaces_that_one_only() {
    let (mut ana, mut ben, incident) = pair();
    let mut cleo = ana.enrol(3, "Cleo", TEAM);
    exchange(&mut ana, &mut ben);
    ana.run(rename(incident, "From Ana"));
    ben.run(rename(incident, "From Ben"));
    exchange(&mut ana, &mut cleo);
    cleo.run(rename(incident, "From Cleo, after Ana"));
    exchange(&mut ana, &mut cleo);
    assert_eq!(
        titles(&ana.incident_of(&incident)),
        ["From Cleo, after Ana"]
    );
    exchange(&mut ana, &mut ben);
    let mut both = titles(&ana.incident_of(&incident));
    both.sort();
    assert_eq!(both, ["From Ben", "From Cleo, after Ana"]);
}

#[test]
fn knowledge_of_a_record_passes_through_others_entries() {
    // Ben's note saw Ana's title, Cleo's title saw Ben's note: so it also saw Ana's title.
    let (mut ana, mut ben, incident) = pair();
    let mut cleo = ana.enrol(3, "Cleo", TEAM);
    exchange(&mut ana, &mut ben);
    ana.run(rename(incident, "From Ana"));
    exchange(&mut ana, &mut ben);
    ben.run(note(incident, "I looked at it"));
    exchange(&mut ben, &mut cleo);
    cleo.run(rename(incident, "From Cleo"));
    exchange(&mut cleo, &mut ana);
    assert_eq!(titles(&ana.incident_of(&incident)), ["From Cleo"]);
}

#[test]
fn verdicts_in_parallel_lead_where_their_authors_saw_them_lead() {
    // Whichever comes last in replay order: the one says confirmed, the other says none.
    for swap in [false, true] {
        let (mut ana, mut ben, incident) = pair();
        let (first, second) = if swap {
            (&mut ben, &mut ana)
        } else {
            (&mut ana, &mut ben)
        };
        first.run(judge(incident, Verdict::NotIncident));
        second.run(judge(incident, Verdict::Confirmed));
        exchange(&mut ana, &mut ben);
        let incident = ana.incident_of(&incident);
        let mut states: Vec<State> = incident
            .state
            .all()
            .iter()
            .map(|version| version.value)
            .collect();
        states.sort();
        assert_eq!(states, [State::Confirmed, State::NotIncident]);
        assert_eq!(incident.assessments.len(), 2, "both assessments are kept");
    }
}

#[test]
fn confirming_again_does_not_undo_work_its_author_knew_of() {
    let (mut ana, mut ben, incident) = pair();
    ana.run(judge(incident, Verdict::Confirmed));
    ana.run(step(incident, State::Responding));
    exchange(&mut ana, &mut ben);
    // Ben confirms again, knowing that somebody responds; Ana goes on in parallel.
    ana.run(step(incident, State::Contained));
    ben.run(judge(incident, Verdict::Confirmed));
    exchange(&mut ana, &mut ben);
    let mut states: Vec<State> = ana
        .incident_of(&incident)
        .state
        .all()
        .iter()
        .map(|version| version.value)
        .collect();
    states.sort();
    assert_eq!(states, [State::Responding, State::Contained]);
}

#[test]
fn first_assessments_in_parallel_are_all_kept() {
    let (mut ana, mut ben, _) = pair();
    let event = ana.report("An odd message");
    exchange(&mut ana, &mut ben);
    ana.run(assess(event, Outcome::FalseAlarm));
    ben.run(assess(event, Outcome::SuspectedIncident));
    exchange(&mut ana, &mut ben);
    let seen = ana.event_of(&event);
    assert_eq!((seen.assessments.len(), seen.decision.all().len()), (2, 2));
    assert!(seen.decision.is_conflict());
    ana.run(assess(event, Outcome::FalseAlarm));
    let seen = ana.event_of(&event);
    assert_eq!((seen.assessments.len(), seen.decision.all().len()), (3, 1));
}

#[test]
fn a_time_before_what_was_seen_is_pointed_out() {
    // Ten minutes of clock error are nobody's fault; what is before that cannot be true.
    for (earlier, flagged) in [
        (-3600, false),
        (0, false),
        (600, false),
        (601, true),
        (86_400, true),
    ] {
        let (mut ana, mut ben, incident) = pair();
        ana.run(note(incident, "I saw it"));
        let last = Stamp::new(ana.clock, ana.offset);
        exchange(&mut ana, &mut ben);
        // Another zone is no contradiction: instants are compared.
        (ben.clock, ben.offset) = (ana.clock - earlier - 60, -480);
        let entry = ben
            .carry_out(note(incident, "So did I"))
            .expect("a note")
            .remove(0);
        assert_eq!(entry.head.at.seconds(), last.seconds() - earlier);
        exchange(&mut ana, &mut ben);
        let found = line(&ana.incident_of(&incident).lines, &entry);
        assert_eq!(found.not_before, flagged.then_some(last), "{earlier}");
        assert_eq!(found.at, entry.head.at, "the claim is shown as it was made");
        let others = ana.incident_of(&incident).lines;
        let count = others
            .iter()
            .filter(|line| line.not_before.is_some())
            .count();
        assert_eq!(
            count,
            usize::from(flagged),
            "nobody else's time is in doubt"
        );
    }
}

#[test]
fn a_device_that_contradicts_its_own_clock_is_pointed_out() {
    let (mut ana, _, incident) = pair();
    ana.run(note(incident, "Today"));
    ana.clock -= 86_400;
    let entry = ana
        .carry_out(note(incident, "Yesterday"))
        .expect("a note")
        .remove(0);
    assert!(
        line(&ana.incident_of(&incident).lines, &entry)
            .not_before
            .is_some()
    );
}

#[test]
fn a_body_that_is_withheld_shows_as_such() {
    let (mut ana, _, incident) = pair();
    let event = ana.incident_of(&incident).events[0];
    let secret = ana
        .carry_out(note(incident, "The name of a patient"))
        .expect("a note")
        .remove(0);
    let with = |withheld: RecordId| {
        let entries = ana
            .entries(None)
            .into_iter()
            .map(|entry| match entry.id == withheld {
                true => Entry {
                    body: None,
                    ..entry
                },
                false => entry,
            });
        entries.collect::<Vec<Entry>>()
    };
    let (one, two) = (with(secret.id), with(event));
    let mut other = Device::new(9, "Nobody");
    other.import(&ana.send(&one)).expect("a bundle");
    let found = line(&other.incident_of(&incident).lines, &secret);
    assert_eq!(
        (found.standing, found.text.as_str()),
        (Standing::Withheld, "")
    );
    assert_eq!(found.person, "Ana");
    // An event whose report is withheld is still an event.
    let mut other = Device::new(9, "Nobody");
    other.import(&ana.send(&two)).expect("a bundle");
    let found = other.event_of(&event);
    assert_eq!(
        (found.report.as_ref(), found.state),
        (None, EventState::Linked)
    );
    assert_eq!(found.reference(), event.short());
}

#[test]
fn a_kind_of_a_later_version_is_kept_and_passed_on() {
    let (mut ana, mut ben, incident) = pair();
    let body = value(r#"{"mood":"calm","v":[1,2]}"#);
    let at = ben.tick();
    let entry = ben.forge(Some(incident), "incident.mood_noted", body, at);
    exchange(&mut ana, &mut ben);
    let found = line(&ana.incident_of(&incident).lines, &entry);
    assert_eq!(found.standing, Standing::UnknownKind);
    assert_eq!(found.said.key, "log-unreadable");
    let kept = ana
        .ledger
        .entries()
        .iter()
        .find(|kept| kept.id == entry.id)
        .expect("kept");
    assert_eq!(kept.line(), entry.line());
    // A record that such an entry founds is kept, too, and shown nowhere.
    let entry = ben.forge(None, "duty.opened", value(r#"{"to":"the authority"}"#), at);
    let before = ana.seen();
    exchange(&mut ana, &mut ben);
    assert_eq!(ana.seen(), before);
    assert!(ana.ledger.index().has(&entry.id));
    let mut late = Device::new(9, "Late");
    late.import(&ana.export(Scope::All, None))
        .expect("a bundle");
    assert!(late.ledger.index().has(&entry.id));
}

#[test]
fn a_body_that_is_not_of_its_kind_is_shown_and_does_not_count() {
    let (mut ana, mut ben, incident) = pair();
    let before = ana.incident_of(&incident);
    for (kind, body) in [
        ("incident.renamed", empty()),
        ("incident.renamed", value(r#"{"title":1}"#)),
        (
            "incident.state_changed",
            value(r#"{"to":"asleep","happened":{"precision":"unknown"}}"#),
        ),
        ("incident.assessed", value(r#"{"verdict":"confirmed"}"#)),
        (
            "incident.coordinator_assigned",
            value(r#"{"device":"Ana"}"#),
        ),
    ] {
        let at = ben.tick();
        let entry = ben.forge(Some(incident), kind, body, at);
        exchange(&mut ana, &mut ben);
        let found = line(&ana.incident_of(&incident).lines, &entry);
        assert_eq!(found.standing, Standing::Unreadable, "{kind}");
    }
    let after = ana.incident_of(&incident);
    assert_eq!((before.title, before.state), (after.title, after.state));
}

#[test]
fn unknown_members_of_a_body_do_no_harm() {
    let (mut ana, mut ben, incident) = pair();
    let at = ben.tick();
    let body = value(r#"{"title":"Another","why":"for clarity"}"#);
    let entry = ben.forge(Some(incident), "incident.renamed", body, at);
    exchange(&mut ana, &mut ben);
    assert_eq!(
        line(&ana.incident_of(&incident).lines, &entry).standing,
        Standing::Stands
    );
    assert_eq!(titles(&ana.incident_of(&incident)), ["Another"]);
}

#[test]
fn a_founding_fact_counts_only_where_it_founds() {
    let (mut ana, mut ben, incident) = pair();
    let event = ana.incident_of(&incident).events[0];
    let before = (ana.event_of(&event), ana.incident_of(&incident));
    // Nobody can put other words into the reporter's mouth, or open an incident again.
    let opened = value(&format!(
        r#"{{"ref":"IN-0000-0000","title":"Other","events":["{event}"]}}"#
    ));
    let report = ben.report("Other words");
    let report = ben.ledger.record(&report)[0].body.clone().expect("a body");
    let forged = [
        (Some(event), "event.reported", value(&report)),
        (
            Some(event),
            "event.adopted",
            value(r#"{"payload":{},"signed":{"protected":"","signature":""}}"#),
        ),
        (Some(incident), "incident.opened", opened),
        (
            Some(ana.members().register),
            "register.created",
            value(r#"{"name":"x","person":"x","key":{"crv":"","kty":"","x":""}}"#),
        ),
    ];
    for (rec, kind, body) in forged {
        let at = ben.tick();
        let entry = ben.forge(rec, kind, body, at);
        exchange(&mut ana, &mut ben);
        let lines = [ana.event_of(&event).lines, ana.incident_of(&incident).lines].concat();
        if rec != Some(ana.members().register) {
            assert_eq!(
                line(&lines, &entry).standing,
                Standing::Unreadable,
                "{kind}"
            );
        }
    }
    let after = (ana.event_of(&event), ana.incident_of(&incident));
    assert_eq!(before.0.report, after.0.report);
    assert_eq!(before.0.outside, after.0.outside);
    assert_eq!(
        (before.1.reference, before.1.title),
        (after.1.reference, after.1.title)
    );
    // And a fact about a record does not found one.
    let at = ben.tick();
    let entry = ben.forge(
        None,
        "incident.renamed",
        value(r#"{"title":"Out of nothing"}"#),
        at,
    );
    exchange(&mut ana, &mut ben);
    let found = ana.incident_of(&entry.id);
    assert_eq!(line(&found.lines, &entry).standing, Standing::Unreadable);
    assert_eq!(titles(&found), Vec::<String>::new());
}

#[test]
fn what_a_role_does_not_allow_is_shown_and_does_not_count() {
    // What only coordinators decide, what the team does, what is done with events, what is noted.
    let lead = "incident.coordinator_assigned device.enrolled device.revoked entry.admitted entry.seconded import.withdrawn import.restored register.rules_set";
    let team = "incident.renamed incident.assessed incident.state_changed incident.event_added incident.event_removed incident.merged incident.unmerged incident.field_resolved";
    let desk = "event.assessed event.acknowledged event.info_requested event.linked event.unlinked event.split_off event.split event.field_resolved event.adopted incident.opened";
    let notes = "event.noted incident.noted";
    let erase = "entry.erased";
    let report = "event.reported event.info_added entry.taken_back";
    for (role, refused) in [
        (Role::Reporter, vec![lead, team, desk, notes, erase]),
        (Role::PointOfContact, vec![lead, team, erase]),
        (Role::TeamMember, vec![lead, erase]),
        (Role::Coordinator, vec![]),
        (Role::EvidenceCustodian, vec![lead, team, desk, erase]),
        (Role::LegalPrivacy, vec![lead, team, desk]),
        (Role::Communications, vec![lead, team, desk, erase]),
        (Role::Management, vec![lead, team, desk, erase]),
        (Role::Auditor, vec![lead, team, desk, notes, erase, report]),
    ] {
        let refused: Vec<&str> = refused
            .into_iter()
            .flat_map(str::split_whitespace)
            .collect();
        for kind in KINDS {
            assert_eq!(!role.may(kind), refused.contains(kind), "{role:?} {kind}");
        }
        assert!(
            role.may("a.kind_of_later"),
            "left to the version that knows it"
        );
    }
    // A kind that `Role::may` does not name would be open to everybody: who only reads shows it.
    let is_everybodys = |kind: &&&str| matches!(**kind, "register.created" | "bundle.received");
    for kind in KINDS.iter().filter(|kind| !is_everybodys(kind)) {
        assert!(!Role::Auditor.may(kind), "nobody says who may state {kind}");
    }
    let (mut ana, _, incident) = pair();
    let mut rose = ana.enrol(4, "Rose", &[Role::Reporter]);
    assert!(
        rose.carry_out(rename(incident, "By Rose")).is_err(),
        "a command is refused"
    );
    let at = rose.tick();
    let entry = rose.forge(
        Some(incident),
        "incident.renamed",
        value(r#"{"title":"By Rose"}"#),
        at,
    );
    exchange(&mut ana, &mut rose);
    let seen = ana.incident_of(&incident);
    let found = line(&seen.lines, &entry);
    assert_eq!(
        (found.standing, found.person.as_str()),
        (Standing::NotPermitted, "Rose")
    );
    assert_eq!(titles(&seen), ["Ransom note on a server"]);
}

#[test]
fn both_branches_of_a_fork_are_kept_and_shown() {
    let (ana, ben, incident) = pair();
    drop((ana, ben));
    // Ana's device is copied: both copies go on.
    let (mut ana, mut ben, _) = pair();
    let (mut copy, ..) = pair();
    ana.clock += 10;
    ana.run(note(incident, "By the one"));
    copy.run(note(incident, "By the copy"));
    ben.import(&ana.export(Scope::All, None)).expect("a bundle");
    let summary = ben
        .import(&copy.export(Scope::Since, None))
        .expect("a bundle");
    assert_eq!(summary.forks.len(), 1);
    assert_eq!(summary.forks[0].device, ana.id());
    let texts: Vec<String> = ben
        .incident_of(&incident)
        .lines
        .into_iter()
        .map(|line| line.text)
        .collect();
    assert!(texts.contains(&"By the one".into()) && texts.contains(&"By the copy".into()));
}

#[test]
fn a_lie_about_logical_time_is_shown_as_a_contradiction() {
    let (mut ana, mut ben, incident) = pair();
    let entry = ben
        .carry_out(note(incident, "On time"))
        .expect("a note")
        .remove(0);
    let lie = crate::forge::resign(&entry, &ben.signer, |head| {
        crate::forge::members(head).insert("lam".into(), Value::Int(5000));
    });
    let lie = Entry::read(&lie).expect("well formed");
    let summary = ana.import(&ben.send(&[lie])).expect("a bundle");
    assert_eq!((summary.new, summary.set_aside), (1, 0));
    assert_eq!(
        summary.forks.len(),
        1,
        "the device is shown to contradict itself"
    );
    assert_eq!(summary.forks[0].device, ben.id());
}

#[test]
fn who_wants_to_stay_unknown_is_not_in_the_list() {
    let mut ana = Device::founder(1, "Ana");
    let mut report = crate::world::report("A colleague takes files home", ana.clock, "Tom");
    report.reference = ana.reference();
    report.reporter.confidential = true;
    let event = ana.run(Command::ReportEvent { report });
    let event = ana.event_of(&event);
    assert_eq!(event.row().reporter, "");
    assert_eq!(
        event.report.map(|report| report.reporter.name).as_deref(),
        Some("Tom")
    );
}

#[test]
fn a_record_needs_its_founding_entry_and_no_more() {
    let (mut ana, _, incident) = pair();
    ana.run(note(incident, "One"));
    ana.run(note(incident, "Two"));
    let entries = ana.ledger.record(&incident);
    let whole = Record::replay(&entries, ana.members());
    let mut shuffled = entries.clone();
    shuffled.reverse();
    shuffled.extend(entries.clone());
    assert_eq!(Record::replay(&shuffled, ana.members()), whole);
    assert_eq!(Record::replay(&entries[1..], ana.members()), None);
    assert_eq!(Record::replay(&[], ana.members()), None);
    assert_eq!(Ledger::default().view().events, Vec::new());
}

#[test]
fn a_missing_link_inside_a_record_makes_what_follows_wait() {
    // The third note relies on the second, although only the chain of one device says so.
    let (mut ana, mut ben, incident) = pair();
    let notes: Vec<Entry> = (1..=3)
        .map(|number| {
            ana.carry_out(note(incident, &format!("{number}")))
                .expect("a note")
                .remove(0)
        })
        .collect();
    let summary = ben
        .import(&ana.send(&[notes[0].clone(), notes[2].clone()]))
        .expect("a bundle");
    assert_eq!((summary.new, summary.waiting), (1, 1));
    let summary = ben.import(&ana.send(&notes[1..2])).expect("a bundle");
    assert_eq!((summary.new, summary.waiting), (2, 0));
    assert_eq!(ben.incident_of(&incident), ana.incident_of(&incident));
}
