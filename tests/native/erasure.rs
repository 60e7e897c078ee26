//! Erased bodies, and what is split off and merged.

use watchbook::{
    domain::{role::Role, state::EventState},
    log::{entry::Entry, id::RecordId},
    register::{
        command::Command,
        desk::Refusal,
        erasure::{can_be_erased, can_erase, takes_along},
        fact::{EntryErased, KINDS, RulesSet},
        line::{Line, Standing},
    },
    words::has,
};

use crate::world::{DAWN, Device, TEAM, exchange, note, pair, rename, report};

fn erase(record: RecordId, entry: &Entry) -> Command {
    Command::Erase {
        record,
        fact: EntryErased {
            entries: vec![entry.id],
            reason: "A patient's name.".into(),
        },
    }
}

#[test]
fn an_erased_body_counts_for_nobody_and_the_chain_still_verifies() {
    let (mut ana, mut ben, incident) = pair();
    let said = ben.carry_out(note(incident, "Mrs. Smith")).expect("a note");
    exchange(&mut ana, &mut ben);
    let line = |of: &Device| -> Line {
        let lines = of.incident_of(&incident).lines.into_iter();
        let mut own = lines.filter(|line| line.entry == said[0].id);
        own.next().expect("its line")
    };
    assert!(can_be_erased(&line(&ana)));
    ana.run(erase(incident, &said[0]));
    assert!(!can_be_erased(&line(&ana)), "it is gone");
    let words = ana.incident_of(&incident).lines.pop().expect("the erasure");
    assert!(words.kind == "entry.erased" && !can_be_erased(&words));
    // Ben's file still has the body; what it says does not come back.
    exchange(&mut ana, &mut ben);
    for device in [&ana, &ben] {
        let seen = device.incident_of(&incident);
        let line = seen.lines.iter().find(|line| line.entry == said[0].id);
        let line = line.expect("its line");
        assert_eq!((line.standing, line.text.as_str()), (Standing::Erased, ""));
        assert!(seen.lines.iter().all(|line| !line.text.contains("Smith")));
    }
    // The same register without the body at all is the same register.
    let withheld: Vec<Entry> = ana
        .ledger
        .entries()
        .iter()
        .map(|entry| {
            let body = entry.body.clone().filter(|_| entry.id != said[0].id);
            Entry {
                body,
                ..entry.clone()
            }
        })
        .collect();
    let mut cleo = ana.enrol(3, "Cleo", TEAM);
    cleo.ledger = watchbook::register::ledger::Ledger::default();
    let summary = cleo.import(&ana.send(&withheld)).expect("a bundle");
    assert_eq!((summary.set_aside, summary.forks.len()), (0, 0));
    assert_eq!(cleo.incident_of(&incident), ana.incident_of(&incident));
}

#[test]
fn members_and_erasures_are_never_erased() {
    let (mut ana, mut ben, incident) = pair();
    let said = ben.carry_out(note(incident, "A name")).expect("a note");
    exchange(&mut ana, &mut ben);
    let erased = ana.carry_out(erase(incident, &said[0])).expect("an entry");
    let refused = ana.carry_out(erase(incident, &erased[0])).err();
    assert_eq!(refused, Some(Refusal::NoSuchEntry));
    let at = ana.tick();
    let body = format!(
        r#"{{"entries":["{}"],"reason":"To hide it"}}"#,
        erased[0].id
    );
    ana.forge(
        Some(incident),
        "entry.erased",
        crate::forge::value(&body),
        at,
    );
    exchange(&mut ana, &mut ben);
    let seen = ben.incident_of(&incident);
    let line = seen.lines.iter().find(|line| line.entry == erased[0].id);
    assert_eq!(line.expect("its line").standing, Standing::Stands);
    let refused = ana.carry_out(erase(incident, &ana.foundation()[0])).err();
    assert_eq!(refused, Some(Refusal::NoSuchEntry));
}

/// What the form says goes with an entry is what goes with it.
#[test]
fn whoever_erases_is_told_what_goes_with_it() {
    let erasable = KINDS.iter().filter(|kind| can_erase(kind));
    for kind in erasable {
        match takes_along(kind) {
            Some(key) => assert!(has(key), "{kind}: no sentence {key}"),
            None => assert!(kind.ends_with(".noted"), "{kind}"),
        }
    }
    let (mut ana, mut ben, incident) = pair();
    let opening = |of: &Device| -> Entry {
        let mut entries = of.ledger.entries().iter();
        let opening = entries.find(|entry| entry.id == incident);
        opening.expect("the first entry").clone()
    };
    let before = ana.incident_of(&incident);
    assert!(!before.events.is_empty() && !before.reference.is_empty());
    let said = ana.carry_out(note(incident, "A name")).expect("a note");
    ana.run(erase(incident, &said[0]));
    let seen = ana.incident_of(&incident);
    assert_eq!(
        (&seen.reference, seen.title.shown(), seen.events.len()),
        (&before.reference, before.title.shown(), before.events.len()),
        "a note takes nothing with it"
    );
    ana.run(erase(incident, &opening(&ana)));
    exchange(&mut ana, &mut ben);
    for device in [&ana, &ben] {
        let seen = device.incident_of(&incident);
        assert_ne!(seen.reference, before.reference);
        assert_eq!((seen.title.shown(), seen.events.len()), (None, 0));
    }
    // A later entry that gives it a title is not touched.
    ana.run(rename(incident, "A file server"));
    let title = ana.incident_of(&incident).title;
    assert_eq!(title.shown().map(String::as_str), Some("A file server"));
}

#[test]
fn who_may_not_erase_is_refused() {
    let (mut ana, _, incident) = pair();
    let said = ana.carry_out(note(incident, "A name")).expect("a note");
    let mut tom = ana.enrol(4, "Tom", &[Role::TeamMember]);
    let refused = tom.carry_out(erase(incident, &said[0])).err();
    assert_eq!(refused, Some(Refusal::NotAllowed("entry.erased")));
    let mut lea = ana.enrol(5, "Lea", &[Role::LegalPrivacy]);
    lea.run(erase(incident, &said[0]));
}

#[test]
fn under_the_rule_of_two_erasing_needs_two() {
    let (mut ana, mut ben, incident) = pair();
    let said = ana.carry_out(note(incident, "A name")).expect("a note");
    let fact = RulesSet {
        two_coordinators: true,
    };
    ana.run(Command::SetRules { fact });
    let erased = ana.carry_out(erase(incident, &said[0])).expect("an entry");
    let standing = |device: &Device, entry: &Entry| {
        let seen = device.incident_of(&incident);
        let line = seen.lines.iter().find(|line| line.entry == entry.id);
        line.expect("its line").standing
    };
    assert_eq!(standing(&ana, &said[0]), Standing::Stands);
    assert_eq!(standing(&ana, &erased[0]), Standing::Unconfirmed);
    let second = Command::Second {
        record: incident,
        entry: erased[0].id,
    };
    assert_eq!(
        ana.carry_out(second.clone()).err(),
        Some(Refusal::SamePerson)
    );
    exchange(&mut ana, &mut ben);
    ben.run(second);
    exchange(&mut ana, &mut ben);
    assert_eq!(standing(&ana, &said[0]), Standing::Erased);
    assert_eq!(standing(&ana, &erased[0]), Standing::Stands);
}

#[test]
fn an_incident_is_split_and_merged_again() {
    let (mut ana, mut ben, incident) = pair();
    let event = ana.report("Another server");
    ana.suspect(event);
    ana.run(Command::AddEvent { incident, event });
    let first = ana.incident_of(&incident).events[0];
    let split = |events: Vec<RecordId>| Command::SplitIncident {
        incident,
        events,
        title: "The other server".into(),
    };
    let refused = ana.carry_out(split(vec![first, event])).err();
    assert_eq!(refused, Some(Refusal::NotItsEvents), "one has to stay");
    let other = ana.run(split(vec![event]));
    exchange(&mut ana, &mut ben);
    assert_eq!(ben.incident_of(&incident).events, [first]);
    assert_eq!(ben.incident_of(&other).events, [event]);
    assert_eq!(ben.incident_of(&other).split_from, Some(incident));
    assert_eq!(ben.event_of(&event).incidents, [other]);
    ben.run(Command::MergeIncident {
        incident: other,
        into: incident,
        events: vec![event],
    });
    exchange(&mut ana, &mut ben);
    assert_eq!(ana.incident_of(&other).merged_into(), Some(incident));
    assert_eq!(ana.incident_of(&incident).events, [first, event]);
    let refused = ana.carry_out(rename(other, "Gone on elsewhere")).err();
    assert_eq!(refused, Some(Refusal::Ended));
    ana.run(Command::UnmergeIncident {
        incident: other,
        into: incident,
        events: vec![event],
    });
    exchange(&mut ana, &mut ben);
    assert_eq!(ben.incident_of(&other).merged_into(), None);
    assert_eq!(ben.incident_of(&incident).events, [first]);
    assert_eq!(ben.event_of(&event).incidents, [other]);
    ben.run(rename(other, "By itself"));
}

#[test]
fn two_devices_split_and_merge_at_once() {
    let (mut ana, mut ben, incident) = pair();
    let event = ana.report("Another server");
    ana.suspect(event);
    ana.run(Command::AddEvent { incident, event });
    exchange(&mut ana, &mut ben);
    let split = || Command::SplitIncident {
        incident,
        events: vec![event],
        title: "Split".into(),
    };
    let (one, two) = (ana.run(split()), ben.run(split()));
    exchange(&mut ana, &mut ben);
    assert_eq!(ana.incident_of(&incident).events.len(), 1);
    let mut linked = ana.event_of(&event).incidents;
    linked.sort();
    let mut both = vec![one, two];
    both.sort();
    assert_eq!(linked, both, "both are kept, and a person chooses");
    // Each is merged into the other: nothing is lost, both say so.
    let merge = |incident, into| Command::MergeIncident {
        incident,
        into,
        events: Vec::new(),
    };
    ana.run(merge(one, two));
    ben.run(merge(two, one));
    exchange(&mut ana, &mut ben);
    assert_eq!(ana.incident_of(&one).merged_into(), Some(two));
    assert_eq!(ana.incident_of(&two).merged_into(), Some(one));
    ana.run(Command::UnmergeIncident {
        incident: one,
        into: two,
        events: Vec::new(),
    });
    exchange(&mut ana, &mut ben);
    assert_eq!(ben.incident_of(&one).merged_into(), None);
    // In parallel: goes on elsewhere, and gets an event. The event stays.
    let late = ana.report("A third server");
    ana.suspect(late);
    exchange(&mut ana, &mut ben);
    let incident = one;
    ana.run(Command::AddEvent {
        incident,
        event: late,
    });
    ben.run(Command::UnmergeIncident {
        incident: two,
        into: one,
        events: Vec::new(),
    });
    exchange(&mut ana, &mut ben);
    assert!(ben.incident_of(&one).events.contains(&late));
}

#[test]
fn an_event_of_its_own_is_made_of_what_a_report_also_tells() {
    let (mut ana, mut ben, _) = pair();
    let event = ana.report("The server is slow, and a badge is gone");
    let other = ana.run(Command::SplitEvent {
        event,
        report: report("A badge is gone", DAWN, "Ana"),
    });
    exchange(&mut ana, &mut ben);
    let seen = ben.event_of(&other);
    assert_eq!(seen.split_from, Some(event));
    assert_eq!(seen.state, EventState::Received);
    assert!(seen.reference().starts_with("EV-"));
    assert_eq!(ben.event_of(&event).split_into, [other]);
    let what = ben.event_of(&event).report.expect("a report").what;
    assert_eq!(what, "The server is slow, and a badge is gone");
}
