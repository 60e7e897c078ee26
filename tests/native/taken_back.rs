//! What its own author takes back counts no longer, stays to be seen, and can be had back.

use watchbook::{
    domain::state::State,
    log::{entry::Entry, id::RecordId},
    register::{
        command::Command,
        desk::Refusal,
        fact::KINDS,
        line::Standing,
        taken_back::{can_take_back, last_own},
    },
};

use crate::world::{Device, exchange, note, pair, rename, step};

fn back(record: RecordId, entries: &[Entry]) -> Command {
    Command::TakeBack {
        record,
        entries: entries.iter().map(|entry| entry.id).collect(),
    }
}

fn standing(of: &Device, record: &RecordId, entry: &Entry) -> Standing {
    let lines = of.incident_of(record).lines.into_iter();
    let mut own = lines.filter(|line| line.entry == entry.id);
    own.next().expect("its line").standing
}

#[test]
fn what_is_taken_back_counts_no_longer_and_can_be_had_back() {
    let (mut ana, mut ben, incident) = pair();
    let before = ana.incident_of(&incident).title.shown().cloned();
    let renamed = ana
        .carry_out(rename(incident, "Another title"))
        .expect("an entry");
    let undone = ana.carry_out(back(incident, &renamed)).expect("an entry");
    exchange(&mut ana, &mut ben);
    for device in [&ana, &ben] {
        let seen = device.incident_of(&incident);
        assert_eq!(seen.title.shown().cloned(), before);
        assert_eq!(
            standing(device, &incident, &renamed[0]),
            Standing::TakenBack
        );
        assert_eq!(standing(device, &incident, &undone[0]), Standing::Stands);
    }
    // Taking that back has the title again.
    let redone = ana.carry_out(back(incident, &undone)).expect("an entry");
    exchange(&mut ana, &mut ben);
    for device in [&ana, &ben] {
        let seen = device.incident_of(&incident);
        assert_eq!(
            seen.title.shown().map(String::as_str),
            Some("Another title")
        );
        assert_eq!(standing(device, &incident, &renamed[0]), Standing::Stands);
        assert_eq!(standing(device, &incident, &undone[0]), Standing::TakenBack);
        assert_eq!(standing(device, &incident, &redone[0]), Standing::Stands);
    }
}

#[test]
fn a_state_and_a_note_are_taken_back() {
    let (mut ana, _, incident) = pair();
    ana.run(crate::world::judge(
        incident,
        watchbook::domain::assessment::Verdict::Confirmed,
    ));
    let was = ana.incident_of(&incident).state();
    let went = ana
        .carry_out(step(incident, State::Responding))
        .expect("an entry");
    assert_eq!(ana.incident_of(&incident).state(), State::Responding);
    ana.run(back(incident, &went));
    assert_eq!(ana.incident_of(&incident).state(), was);
    let said = ana
        .carry_out(note(incident, "Wrong incident."))
        .expect("an entry");
    let own = ana.id();
    assert_eq!(
        last_own(&ana.incident_of(&incident).lines, &own),
        Some(said[0].id)
    );
    ana.run(back(incident, &said));
    assert_eq!(standing(&ana, &incident, &said[0]), Standing::TakenBack);
}

#[test]
fn an_incident_that_was_opened_by_mistake_stands_in_no_list() {
    let (mut ana, _, _) = pair();
    let event = ana.report("A laptop is gone.");
    ana.suspect(event);
    let opened = ana
        .carry_out(Command::OpenIncident {
            title: "A laptop".into(),
            events: vec![event],
        })
        .expect("entries");
    let incident = opened[0].record();
    let of = |record: RecordId| -> Vec<Entry> {
        let own = opened.iter().filter(|entry| entry.record() == record);
        own.cloned().collect()
    };
    assert_eq!(ana.event_of(&event).incidents, [incident]);
    ana.run(back(incident, &of(incident)));
    ana.run(back(event, &of(event)));
    assert!(ana.incident_of(&incident).row().aside);
    assert!(ana.event_of(&event).incidents.is_empty());
}

#[test]
fn nobody_takes_back_what_others_wrote_or_went_on_from() {
    let (mut ana, mut ben, incident) = pair();
    let by_ben = ben.carry_out(note(incident, "Seen.")).expect("an entry");
    exchange(&mut ana, &mut ben);
    let refused = ana.carry_out(back(incident, &by_ben)).err();
    assert_eq!(refused, Some(Refusal::NoSuchEntry));
    // Forged all the same, it has no effect.
    let at = ana.tick();
    let body = format!(r#"{{"entries":["{}"]}}"#, by_ben[0].id);
    let body = crate::forge::value(&body);
    ana.forge(Some(incident), "entry.taken_back", body, at);
    exchange(&mut ana, &mut ben);
    assert_eq!(standing(&ben, &incident, &by_ben[0]), Standing::Stands);

    let renamed = ana
        .carry_out(rename(incident, "A title"))
        .expect("an entry");
    exchange(&mut ana, &mut ben);
    ben.run(note(incident, "I go on from this title."));
    exchange(&mut ana, &mut ben);
    let refused = ana.carry_out(back(incident, &renamed)).err();
    assert_eq!(refused, Some(Refusal::GoneOn));
    assert_eq!(last_own(&ana.incident_of(&incident).lines, &ana.id()), None);
    // Nor is a report taken back, nor anything that is not there, nor nothing.
    for entries in [vec![], vec![ana.foundation()[0].id], vec![incident; 2]] {
        let command = Command::TakeBack {
            record: incident,
            entries,
        };
        assert!(ana.carry_out(command).is_err());
    }
}

/// What was taken back at the same time as somebody went on from it counts no longer; what came of it does.
#[test]
fn what_was_written_at_the_same_time_stands() {
    let (mut ana, mut ben, incident) = pair();
    let renamed = ana
        .carry_out(rename(incident, "From Ana"))
        .expect("an entry");
    exchange(&mut ana, &mut ben);
    let by_ben = ben
        .carry_out(rename(incident, "From Ben"))
        .expect("an entry");
    ana.run(back(incident, &renamed));
    exchange(&mut ana, &mut ben);
    for device in [&ana, &ben] {
        let title = device.incident_of(&incident).title;
        assert_eq!(title.shown().map(String::as_str), Some("From Ben"));
        assert_eq!(standing(device, &incident, &by_ben[0]), Standing::Stands);
    }
    assert_eq!(ana.seen(), ben.seen());
}

#[test]
fn reports_and_decisions_about_the_log_stay() {
    let stay: Vec<&&str> = KINDS.iter().filter(|kind| !can_take_back(kind)).collect();
    assert_eq!(
        stay,
        [
            &"register.created",
            &"device.enrolled",
            &"device.revoked",
            &"entry.admitted",
            &"entry.seconded",
            &"entry.erased",
            &"import.withdrawn",
            &"import.restored",
            &"register.rules_set",
            &"bundle.received",
            &"event.reported",
            &"event.adopted",
        ]
    );
}
