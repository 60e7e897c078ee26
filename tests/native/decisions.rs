//! What coordinators decide about the register: who is out, what counts all the same or no longer, and
//! when two have to agree.

use watchbook::{
    bundle::Scope,
    domain::{assessment::Outcome, cause::Cause, role::Role, stamp::Stamp, state::EventState},
    log::{
        entry::Entry,
        id::{DeviceId, EntryId, RecordId},
        index::Reach,
    },
    register::{
        command::Command,
        desk::Refusal,
        fact::{
            DeviceRevoked, EntryAdmitted, EntryErased, FieldResolved, ImportRestored,
            ImportWithdrawn, RulesSet,
        },
        line::Standing,
        search::{Around, Search},
        versions::Conflict,
    },
};

use crate::world::{Device, TEAM, assess, enrolment, give, note, rename};

fn revoke(device: DeviceId, last: Option<Reach>) -> Command {
    Command::Revoke {
        fact: DeviceRevoked {
            device,
            last,
            cause: Cause::Stolen,
            reason: "Taken from the car.".into(),
        },
    }
}

/// The last entry of a device that this one has.
fn reach(of: &Device, device: &DeviceId) -> Option<Reach> {
    let tip = of.ledger.index().tip(device)?;
    Some(Reach {
        seq: tip.seq,
        id: tip.id,
    })
}

fn exchange(devices: &mut [&mut Device]) {
    for _ in 0..2 {
        let files: Vec<Vec<u8>> = devices
            .iter_mut()
            .map(|device| device.export(Scope::All, None))
            .collect();
        for device in devices.iter_mut() {
            for file in &files {
                device.import(file).expect("a bundle");
            }
        }
    }
    let first = devices[0].seen();
    for device in devices.iter() {
        assert_eq!(device.seen(), first);
        assert_eq!(device.members(), devices[0].members());
    }
}

fn standing(of: &Device, record: &RecordId, entry: &EntryId) -> Standing {
    let view = of.ledger.view();
    let events = view.events.iter().map(|event| (event.id, &event.lines));
    let incidents = view.incidents.iter().map(|it| (it.id, &it.lines));
    let (_, lines) = events
        .chain(incidents)
        .find(|(id, _)| id == record)
        .expect("the record");
    let line = lines.iter().find(|line| line.entry == *entry);
    line.expect("its line").standing
}

fn is_out(of: &Device, device: &Device) -> bool {
    of.members().active(&device.id()).is_none()
}

/// Ana who started the register, Ben and Cleo, all coordinators, who all have the same.
fn three() -> (Device, Device, Device, RecordId) {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let mut cleo = ana.enrol(3, "Cleo", TEAM);
    let incident = ana.incident("A laptop is gone");
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    (ana, ben, cleo, incident)
}

#[test]
fn what_a_device_wrote_after_its_last_entry_that_counts_counts_for_nobody() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    let before = ben.carry_out(note(incident, "Before")).expect("a note");
    give(&mut ben, &mut ana);
    let last = reach(&ana, &ben.id());
    let after = ben.carry_out(note(incident, "After")).expect("a note");
    let title = ben.carry_out(rename(incident, "By the thief"));
    let title = title.expect("a title");
    ana.run(revoke(ben.id(), last));
    // It came to Cleo first without, then with the word that Ben is out.
    give(&mut ben, &mut cleo);
    assert_eq!(standing(&cleo, &incident, &after[0].id), Standing::Stands);
    exchange(&mut [&mut ana, &mut cleo, &mut ben]);
    for device in [&ana, &ben, &cleo] {
        assert_eq!(standing(device, &incident, &before[0].id), Standing::Stands);
        for entry in [&after[0], &title[0]] {
            let found = standing(device, &incident, &entry.id);
            assert_eq!(found, Standing::AfterRevocation);
        }
        let seen = device.incident_of(&incident);
        assert_eq!(
            seen.title.shown().map(String::as_str),
            Some("A laptop is gone")
        );
    }
    let refused = ben.carry_out(note(incident, "Still here?"));
    assert!(matches!(refused, Err(Refusal::NotAllowed(_))));
}

#[test]
fn a_cut_far_back_takes_what_was_seen_but_no_enrolment_with_it() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    let mut dora = ben.enrol(4, "Dora", TEAM);
    let early = ben.carry_out(note(incident, "Long ago")).expect("a note");
    exchange(&mut [&mut ana, &mut ben, &mut cleo, &mut dora]);
    ana.run(revoke(ben.id(), None));
    exchange(&mut [&mut ana, &mut cleo, &mut dora]);
    for device in [&ana, &cleo, &dora] {
        let found = standing(device, &incident, &early[0].id);
        assert_eq!(found, Standing::AfterRevocation);
        assert!(!is_out(device, &dora), "whom Ben enrolled before stays");
    }
}

#[test]
fn whom_a_device_enrols_after_it_is_out_is_no_member() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let last = reach(&ana, &ben.id());
    let mut dora = ben.enrol(4, "Dora", TEAM);
    // Dora goes on as if nothing were, and takes Ana out.
    dora.run(revoke(ana.id(), None));
    give(&mut dora, &mut ben);
    ana.run(revoke(ben.id(), last));
    cleo.import(&ben.export(Scope::All, None))
        .expect("a bundle");
    give(&mut ana, &mut cleo);
    ana.import(&cleo.export(Scope::All, None))
        .expect("a bundle");
    for device in [&ana, &cleo] {
        assert!(device.members().member(&dora.id()).is_none());
        assert!(is_out(device, &ben) && !is_out(device, &ana));
    }
    assert_eq!(ana.members(), cleo.members());
}

#[test]
fn of_two_who_take_one_another_out_who_was_there_earlier_stays() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let (to_ben, to_cleo) = (reach(&cleo, &ben.id()), reach(&ben, &cleo.id()));
    cleo.run(revoke(ben.id(), to_ben));
    ben.run(revoke(cleo.id(), to_cleo));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for device in [&ana, &ben, &cleo] {
        assert!(is_out(device, &cleo) && !is_out(device, &ben));
    }
}

#[test]
fn who_is_out_takes_nobody_out() {
    // Ben takes Ana's stolen device out; it had taken Cleo out meanwhile.
    let (mut ana, mut ben, mut cleo, _) = three();
    let (to_ana, to_cleo) = (reach(&ben, &ana.id()), reach(&ana, &cleo.id()));
    ana.run(revoke(cleo.id(), to_cleo));
    ben.run(revoke(ana.id(), to_ana));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for device in [&ana, &ben, &cleo] {
        assert!(is_out(device, &ana) && !is_out(device, &cleo));
    }
}

#[test]
fn a_circle_of_revocations_ends_alike_for_everybody() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let last = |of: &Device, device: &Device| reach(of, &device.id());
    let (to_ben, to_cleo, to_ana) = (last(&ana, &ben), last(&ben, &cleo), last(&cleo, &ana));
    ana.run(revoke(ben.id(), to_ben));
    ben.run(revoke(cleo.id(), to_cleo));
    cleo.run(revoke(ana.id(), to_ana));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let out: Vec<bool> = [&ana, &ben, &cleo].map(|it| is_out(&ana, it)).to_vec();
    assert!(out.contains(&true) && out.contains(&false), "{out:?}");
}

#[test]
fn late_entries_are_let_in_one_by_one() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    let last = reach(&ana, &ben.id());
    let good = ben
        .carry_out(note(incident, "On the train"))
        .expect("a note");
    let bad = ben
        .carry_out(note(incident, "By the thief"))
        .expect("a note");
    ana.run(revoke(ben.id(), last));
    give(&mut ben, &mut ana);
    ana.run(Command::Admit {
        fact: EntryAdmitted {
            entries: vec![good[0].id],
            reason: "Ben says so on the phone.".into(),
        },
    });
    exchange(&mut [&mut ana, &mut cleo, &mut ben]);
    for device in [&ana, &cleo] {
        assert_eq!(standing(device, &incident, &good[0].id), Standing::Stands);
        let found = standing(device, &incident, &bad[0].id);
        assert_eq!(found, Standing::AfterRevocation);
    }
}

#[test]
fn the_earlier_of_two_cuts_counts() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    let early = reach(&ana, &cleo.id());
    let note = cleo.carry_out(note(incident, "Between")).expect("a note");
    give(&mut cleo, &mut ben);
    let late = reach(&ben, &cleo.id());
    ben.run(revoke(cleo.id(), late));
    ana.run(revoke(cleo.id(), early));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for device in [&ana, &ben] {
        let found = standing(device, &incident, &note[0].id);
        assert_eq!(found, Standing::AfterRevocation);
    }
}

#[test]
fn who_may_not_revoke_is_refused_and_counts_for_nothing() {
    let (mut ana, _, _, _) = three();
    let mut tom = ana.enrol(5, "Tom", &[Role::TeamMember]);
    let refused = tom.carry_out(revoke(ana.id(), None)).err();
    assert_eq!(refused, Some(Refusal::NotAllowed("device.revoked")));
    let mut alone = Device::founder(9, "Eve");
    let own = alone.id();
    let refused = alone.carry_out(revoke(own, None)).err();
    assert_eq!(refused, Some(Refusal::LastCoordinator));
    let refused = ana.carry_out(revoke(alone.id(), None)).err();
    assert_eq!(refused, Some(Refusal::NoSuchMember));
    // Nor can the last coordinator become something less, and who is out does not come back.
    let refused = alone.carry_out(enrolment(&alone, &[Role::Auditor])).err();
    assert_eq!(refused, Some(Refusal::LastCoordinator));
    let mut uma = ana.enrol(6, "Uma", &[Role::Reporter]);
    ana.run(enrolment(&uma, &[Role::TeamMember]));
    assert_eq!(
        ana.members().active(&uma.id()).map(|it| it.roles.clone()),
        Some(vec![Role::TeamMember])
    );
    ana.run(revoke(uma.id(), None));
    let refused = ana.carry_out(enrolment(&uma, TEAM)).err();
    assert_eq!(refused, Some(Refusal::TakenOut));
    give(&mut ana, &mut uma);
    let at = tom.tick();
    let register = tom.members().register;
    let body = format!(
        r#"{{"device":"{}","cause":"lost","reason":"Mine now"}}"#,
        ana.id()
    );
    tom.forge(
        Some(register),
        "device.revoked",
        crate::forge::value(&body),
        at,
    );
    give(&mut tom, &mut ana);
    assert!(!is_out(&ana, &ana));
}

#[test]
fn a_withdrawn_import_counts_for_nobody_until_it_is_restored() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let junk: Vec<RecordId> = (0..3).map(|_| ben.report("Junk")).collect();
    give(&mut ben, &mut ana);
    let fact = ImportWithdrawn {
        from: ben.id(),
        number: ben.made,
        entries: junk.clone(),
        reason: "A test run.".into(),
    };
    ana.run(Command::Withdraw { fact });
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let rows = |of: &Device| of.ledger.view().event_rows();
    for event in &junk {
        assert_eq!(standing(&cleo, event, event), Standing::Withdrawn);
        let row = rows(&cleo).into_iter().find(|row| row.id == *event);
        assert!(row.expect("a row").aside);
    }
    let withdrawals = &cleo.members().decisions.withdrawals;
    let entry = *withdrawals.keys().next().expect("a withdrawal");
    let reason = "No test after all.".to_owned();
    cleo.run(Command::Restore {
        fact: ImportRestored { entry, reason },
    });
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for event in &junk {
        assert_eq!(standing(&ana, event, event), Standing::Stands);
    }
    assert!(rows(&ana).iter().all(|row| !row.aside));
}

/// A revocation does not cut itself: whoever gives a lost device up from that very device is believed.
#[test]
fn a_device_that_takes_itself_out_is_out() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    let last = reach(&ben, &ben.id());
    let late = ben.carry_out(note(incident, "Late")).expect("a note");
    let body = format!(
        r#"{{"cause":"lost","device":"{}","last":{},"reason":"It is gone."}}"#,
        ben.id(),
        serde_json::to_string(&last).expect("JSON")
    );
    let (register, at) = (ben.members().register, ben.tick());
    ben.forge(
        Some(register),
        "device.revoked",
        crate::forge::value(&body),
        at,
    );
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for device in [&ana, &ben, &cleo] {
        assert!(is_out(device, &ben));
        let found = standing(device, &incident, &late[0].id);
        assert_eq!(found, Standing::AfterRevocation);
    }
}

/// A revocation that another one undoes is undone with everything that it had cut.
#[test]
fn what_a_revocation_had_cut_counts_again_once_that_is_cut_itself() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let dan = Device::new(4, "Dan");
    let (of_ana, of_cleo) = (reach(&ben, &ana.id()), reach(&ana, &cleo.id()));
    // None of the three has seen what the others do.
    cleo.run(enrolment(&dan, TEAM));
    ana.run(revoke(cleo.id(), of_cleo));
    give(&mut cleo, &mut ana);
    assert!(is_out(&ana, &cleo) && ana.members().member(&dan.id()).is_none());
    ben.run(revoke(ana.id(), of_ana));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for device in [&ana, &ben, &cleo] {
        assert!(is_out(device, &ana) && !is_out(device, &cleo));
        assert!(device.members().active(&dan.id()).is_some());
    }
}

fn two(on: bool) -> Command {
    Command::SetRules {
        fact: RulesSet {
            two_coordinators: on,
        },
    }
}

#[test]
fn under_the_rule_of_two_a_second_coordinator_has_to_agree() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    ana.run(two(true));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let register = ana.members().register;
    let late = cleo.carry_out(note(incident, "Late")).expect("a note");
    let last = reach(&ana, &cleo.id());
    let revoked = ana.carry_out(revoke(cleo.id(), last)).expect("an entry");
    assert!(!is_out(&ana, &cleo), "one alone takes nobody out");
    assert_eq!(ana.members().decisions.pending.len(), 1);
    let second = |entry: &Entry| Command::Second {
        record: register,
        entry: entry.id,
    };
    let refused = ana.carry_out(second(&revoked[0])).err();
    assert_eq!(refused, Some(Refusal::SamePerson));
    give(&mut ana, &mut ben);
    ben.run(second(&revoked[0]));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    for device in [&ana, &ben, &cleo] {
        assert!(is_out(device, &cleo));
        let found = standing(device, &incident, &late[0].id);
        assert_eq!(found, Standing::AfterRevocation);
        assert_eq!(device.members().decisions.pending, []);
    }
    let refused = ben.carry_out(second(&revoked[0])).err();
    assert_eq!(refused, Some(Refusal::NothingToConfirm));
}

#[test]
fn a_second_device_of_the_same_person_is_no_second_coordinator() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let mut other = ana.enrol(7, "Ana", TEAM);
    ana.run(two(true));
    exchange(&mut [&mut ana, &mut ben, &mut cleo, &mut other]);
    let last = reach(&ana, &cleo.id());
    let revoked = ana.carry_out(revoke(cleo.id(), last)).expect("an entry");
    give(&mut ana, &mut other);
    let register = ana.members().register;
    let entry = revoked[0].id;
    let record = register;
    let refused = other.carry_out(Command::Second { record, entry }).err();
    assert_eq!(refused, Some(Refusal::SamePerson));
    // Signed all the same, it counts for nothing.
    let at = other.tick();
    let body = crate::forge::value(&format!(r#"{{"entry":"{entry}"}}"#));
    other.forge(Some(register), "entry.seconded", body, at);
    exchange(&mut [&mut ana, &mut ben, &mut cleo, &mut other]);
    assert!(!is_out(&ana, &cleo));
}

/// The enrolment of a device that gives its holder another name.
fn named(device: &Device, name: &str) -> Command {
    let mut command = enrolment(device, TEAM);
    if let Command::Enrol { person, .. } = &mut command {
        *person = name.into();
    }
    command
}

fn seconded(by: &mut Device, record: RecordId, entry: EntryId) {
    let at = by.tick();
    let body = crate::forge::value(&format!(r#"{{"entry":"{entry}"}}"#));
    by.forge(Some(record), "entry.seconded", body, at);
}

/// Whoever agrees is somebody else by the names that were seen then: one that is given later neither undoes what
/// two have decided nor makes two of one person. In the membership record as in any other.
#[test]
fn a_name_given_later_makes_neither_one_of_two_nor_two_of_one() {
    for (name_then, name_later, counts) in [("Ben", "Ana", true), ("Ana", "Ben", false)] {
        let (mut ana, mut ben, mut cleo, incident) = three();
        ana.run(named(&ben, name_then));
        ana.run(two(true));
        let said = ana.carry_out(note(incident, "A name")).expect("a note");
        exchange(&mut [&mut ana, &mut ben, &mut cleo]);
        let register = ana.members().register;
        let last = reach(&ana, &cleo.id());
        let revoked = ana.carry_out(revoke(cleo.id(), last)).expect("an entry");
        let fact = EntryErased {
            entries: vec![said[0].id],
            reason: "A patient's name.".into(),
        };
        let erase = Command::Erase {
            record: incident,
            fact,
        };
        let erased = ana.carry_out(erase).expect("an entry");
        give(&mut ana, &mut ben);
        seconded(&mut ben, register, revoked[0].id);
        seconded(&mut ben, incident, erased[0].id);
        give(&mut ben, &mut ana);
        for name in [None, Some(name_later)] {
            if let Some(name) = name {
                ana.run(named(&ben, name));
            }
            exchange(&mut [&mut ana, &mut ben, &mut cleo]);
            assert_eq!(ana.members().person(&ben.id()), name.unwrap_or(name_then));
            for device in [&ana, &ben, &cleo] {
                assert_eq!(is_out(device, &cleo), counts, "{name_then}, then {name:?}");
                let found = standing(device, &incident, &said[0].id);
                let expected = if counts {
                    Standing::Erased
                } else {
                    Standing::Stands
                };
                assert_eq!(found, expected, "{name_then}, then {name:?}");
            }
        }
    }
}

#[test]
fn the_rule_of_two_takes_two_to_end() {
    let (mut ana, mut ben, mut cleo, _) = three();
    ana.run(two(true));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let ended = ana.carry_out(two(false)).expect("an entry");
    assert!(ana.members().decisions.two, "one alone does not end it");
    // Who has seen that only one wants it still works under it.
    let last = reach(&ana, &cleo.id());
    let revoked = ana.carry_out(revoke(cleo.id(), last)).expect("an entry");
    give(&mut ana, &mut ben);
    let record = ana.members().register;
    let entry = ended[0].id;
    ben.run(Command::Second { record, entry });
    assert!(!ben.members().decisions.two);
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    assert!(!is_out(&ana, &cleo), "it was wanted while the rule held");
    let entry = revoked[0].id;
    ben.run(Command::Second { record, entry });
    assert!(is_out(&ben, &cleo));
    let refused = Device::founder(9, "Eve").carry_out(two(true)).err();
    assert_eq!(refused, Some(Refusal::OneCoordinator));
}

#[test]
fn decisions_do_not_depend_on_the_order_in_which_they_arrive() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let last = reach(&ben, &cleo.id());
    ana.run(two(true));
    ben.run(revoke(cleo.id(), last));
    cleo.carry_out(enrolment(&Device::new(8, "Eve"), TEAM))
        .expect("an enrolment");
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let record: Vec<Entry> = ana.members().record().to_vec();
    let expected = ana.members().clone();
    // Whatever comes first, as far as what it has seen is there.
    for start in 0..record.len() {
        let mut order: Vec<&Entry> = record.iter().collect();
        order.rotate_left(start);
        let mut found = watchbook::register::membership::Membership::found(&record[0]);
        let membership = found.as_mut().expect("the founder");
        loop {
            let left = order.len();
            order.retain(|entry| membership.apply(entry).is_err());
            if order.len() == left {
                break;
            }
        }
        assert_eq!(*membership, expected);
    }
    let text = serde_json::to_string(&expected).expect("text");
    let read: watchbook::register::membership::Membership =
        serde_json::from_str(&text).expect("the same");
    assert_eq!(read, expected, "what rests is what was");
}

#[test]
fn of_values_written_in_parallel_one_is_chosen_by_a_signed_entry() {
    let (mut ana, mut ben, mut cleo, incident) = three();
    let one = ana
        .carry_out(rename(incident, "From Ana"))
        .expect("a title");
    ben.carry_out(rename(incident, "From Ben"))
        .expect("a title");
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let seen = cleo.incident_of(&incident);
    assert_eq!(seen.conflicts(), ["title"]);
    assert_eq!(
        seen.title.base().map(String::as_str),
        Some("A laptop is gone")
    );
    let [title] = &seen.parallel()[..] else {
        panic!("one field");
    };
    assert_eq!(title.field, "title");
    assert_eq!(title.base.as_ref().map(|line| line.entry), Some(incident));
    let others = title.others(&one[0].id);
    assert!(others.contains("From Ben") && !others.contains("From Ana"));
    let found = |of: &Device, text: &str| -> usize {
        let rows = of.ledger.view().incident_rows();
        rows.iter()
            .filter(|row| {
                let around = Around {
                    now: Stamp::new(0, 0),
                    me: "",
                };
                Search::read(text).fits(*row, None, &around)
            })
            .count()
    };
    for device in [&cleo, &ana] {
        assert_eq!(found(device, "Has:Conflict from"), 1);
        assert_eq!(found(device, "was:conflict"), 1);
        assert_eq!(found(device, "has:conflict nothing"), 0);
        assert_eq!(found(device, "-was:conflict"), 0);
    }
    let resolve = |entry: EntryId| Command::Resolve {
        record: incident,
        fact: FieldResolved {
            field: "title".into(),
            entry,
        },
    };
    let refused = cleo.carry_out(resolve(incident)).err();
    assert_eq!(refused, Some(Refusal::NoConflict));
    cleo.run(resolve(one[0].id));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let seen = ana.incident_of(&incident);
    assert_eq!(seen.title.shown().map(String::as_str), Some("From Ana"));
    assert_eq!(seen.row().parallel, Conflict::Settled);
    assert!(seen.parallel().is_empty());
    assert_eq!(found(&ana, "has:conflict"), 0);
    assert_eq!(found(&ana, "was:conflict"), 1);
}

#[test]
fn of_decisions_made_in_parallel_one_is_chosen() {
    let (mut ana, mut ben, mut cleo, _) = three();
    let event = ana.report("A strange call");
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let one = ana.carry_out(assess(event, Outcome::SuspectedIncident));
    let one = one.expect("an assessment");
    ben.run(assess(event, Outcome::FalseAlarm));
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let seen = cleo.event_of(&event);
    assert_eq!(seen.row().parallel, Conflict::Open);
    let decision = seen.parallel().remove(0);
    assert_eq!((decision.field, decision.lines.len()), ("decision", 2));
    assert_eq!(decision.base, None, "nobody had decided before");
    cleo.run(Command::Resolve {
        record: event,
        fact: FieldResolved {
            field: "decision".into(),
            entry: one[0].id,
        },
    });
    exchange(&mut [&mut ana, &mut ben, &mut cleo]);
    let seen = ben.event_of(&event);
    assert_eq!(seen.decision.shown(), Some(&Outcome::SuspectedIncident));
    assert_eq!(seen.state, EventState::Suspected);
    assert_eq!(seen.row().parallel, Conflict::Settled);
}
