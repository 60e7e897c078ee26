//! Who belongs to a register, and what their roles let count.

use proptest::prelude::*;
use watchbook::{
    bundle::Scope,
    domain::role::Role,
    log::{
        entry::{Entry, EntryFault},
        json::Value,
        key::Jwk,
    },
    register::{
        command::Command,
        desk::Refusal,
        line::Standing,
        membership::{Member, Membership},
    },
};

use crate::{
    forge::{members, resign, value},
    world::{Device, TEAM, enrolment, give, rename},
};

fn member<'a>(of: &'a Device, who: &Device) -> Option<&'a Member> {
    of.members().member(&who.id())
}

#[test]
fn the_founder_is_the_first_coordinator() {
    let ana = Device::founder(1, "Ana");
    let founder = member(&ana, &ana).expect("a member");
    assert_eq!(
        (founder.person.as_str(), founder.roles.as_slice()),
        ("Ana", Role::FOUNDER.as_slice())
    );
    assert_eq!(ana.members().name, "Harbour Clinic");
    assert_eq!(ana.members().register, ana.foundation()[0].id);
}

#[test]
fn a_founding_entry_carries_the_key_it_is_signed_with() {
    let founding = Device::founder(1, "Ana").foundation().remove(0);
    let other = Device::new(2, "Eve");
    let theirs = Entry {
        signature: other
            .signer
            .sign(watchbook::log::key::Typ::Entry, &founding.head_text),
        ..founding.clone()
    };
    assert_eq!(
        Membership::found(&theirs).err(),
        Some(EntryFault::Signature)
    );
    let withheld = Entry {
        body: None,
        ..founding
    };
    assert!(matches!(
        Membership::found(&withheld),
        Err(EntryFault::Shape(_))
    ));
    let mut ana = Device::founder(1, "Ana");
    ana.report("Not a register");
    let report = ana.entries(None).remove(0);
    assert!(matches!(
        Membership::found(&report),
        Err(EntryFault::Shape(_))
    ));
}

#[test]
fn only_coordinators_enrol() {
    let mut ana = Device::founder(1, "Ana");
    let eve = Device::new(9, "Eve");
    for (seed, role) in [
        (3, Role::Reporter),
        (4, Role::PointOfContact),
        (5, Role::TeamMember),
        (6, Role::Auditor),
    ] {
        let mut other = ana.enrol(seed, "Tom", &[role]);
        let refused = other.carry_out(enrolment(&eve, TEAM));
        assert_eq!(
            refused,
            Err(Refusal::NotAllowed("device.enrolled")),
            "{role:?}"
        );
        // One that another program signed nevertheless changes nothing, and is shown.
        let body = body(&eve, r#"["coordinator"]"#);
        let (register, at) = (other.members().register, other.tick());
        let entry = other.forge(Some(register), "device.enrolled", body, at);
        give(&mut other, &mut ana);
        assert_eq!(member(&ana, &eve), None, "{role:?}");
        let record = ana.foundation();
        let record: Vec<_> = record.iter().collect();
        let lines = watchbook::register::replay::walk(&record, ana.members(), &mut |_, _, _| {});
        let line = lines
            .iter()
            .find(|line| line.entry == entry.id)
            .expect("its line");
        assert_eq!(line.standing, Standing::NotPermitted, "{role:?}");
    }
    assert!(ana.carry_out(enrolment(&eve, TEAM)).is_ok());
    assert_eq!(
        member(&ana, &eve).map(|member| member.roles.as_slice()),
        Some(TEAM)
    );
}

fn body(device: &Device, roles: &str) -> Value {
    let key = device.signer.public().jwk().canonical();
    value(&format!(
        r#"{{"device":"{}","key":{key},"person":"Eve","contact":"","roles":{roles}}}"#,
        device.id()
    ))
}

#[test]
fn a_device_is_enrolled_with_its_own_sound_key() {
    let mut ana = Device::founder(1, "Ana");
    let (eve, tom) = (Device::new(9, "Eve"), Device::new(8, "Tom"));
    let command = |device, key: Jwk| Command::Enrol {
        device,
        key,
        person: "Eve".into(),
        contact: String::new(),
        roles: vec![Role::Reporter],
    };
    let weak = Jwk {
        x: "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into(),
        ..Jwk::from(&eve.signer.public())
    };
    for key in [Jwk::from(&tom.signer.public()), weak] {
        assert_eq!(ana.carry_out(command(eve.id(), key)), Err(Refusal::WeakKey));
    }
    // Signed nevertheless, it enrols nobody.
    let mut wrong = body(&eve, r#"["reporter"]"#);
    members(&mut wrong).insert("device".into(), tom.id().to_string().into());
    let (register, at) = (ana.members().register, ana.tick());
    ana.forge(Some(register), "device.enrolled", wrong, at);
    assert_eq!(ana.members().members.len(), 1);
}

#[test]
fn roles_of_a_later_version_do_not_keep_a_device_out() {
    let mut ana = Device::founder(1, "Ana");
    let eve = Device::new(9, "Eve");
    let (register, at) = (ana.members().register, ana.tick());
    let roles = body(&eve, r#"["archivist","reporter","reporter_of_weather"]"#);
    ana.forge(Some(register), "device.enrolled", roles, at);
    assert_eq!(
        member(&ana, &eve).map(|member| member.roles.clone()),
        Some(vec![Role::Reporter])
    );
}

#[test]
fn losing_a_role_leaves_standing_what_was_written_before() {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let incident = ana.incident("A leak");
    give(&mut ana, &mut ben);
    ben.run(rename(incident, "A larger leak"));
    give(&mut ben, &mut ana);
    // Ben becomes a reporter; what he wrote as a coordinator stands.
    ana.run(enrolment(&ben, &[Role::Reporter]));
    let title = |device: &Device| device.incident_of(&incident).title.shown().cloned();
    assert_eq!(title(&ana).as_deref(), Some("A larger leak"));
    // What he signs afterwards does not count, and he cannot give a command for it.
    give(&mut ana, &mut ben);
    assert_eq!(
        ben.carry_out(rename(incident, "Mine")),
        Err(Refusal::NotAllowed("incident.renamed"))
    );
    let at = ben.tick();
    ben.forge(
        Some(incident),
        "incident.renamed",
        value(r#"{"title":"Mine"}"#),
        at,
    );
    give(&mut ben, &mut ana);
    assert_eq!(title(&ana).as_deref(), Some("A larger leak"));
    assert_eq!(ana.seen(), ben.seen());
}

#[test]
fn gaining_a_role_does_not_raise_what_was_written_before() {
    let mut ana = Device::founder(1, "Ana");
    let mut rose = ana.enrol(2, "Rose", &[Role::Reporter]);
    let incident = ana.incident("A leak");
    give(&mut ana, &mut rose);
    let at = rose.tick();
    rose.forge(
        Some(incident),
        "incident.renamed",
        value(r#"{"title":"Too early"}"#),
        at,
    );
    give(&mut rose, &mut ana);
    ana.run(enrolment(&rose, TEAM));
    let title = |device: &Device| device.incident_of(&incident).title.shown().cloned();
    assert_eq!(title(&ana).as_deref(), Some("A leak"));
    give(&mut ana, &mut rose);
    rose.run(rename(incident, "In time"));
    give(&mut rose, &mut ana);
    assert_eq!(title(&ana).as_deref(), Some("In time"));
}

#[test]
fn what_was_written_before_the_device_was_enrolled_counts_once_it_is() {
    let mut ana = Device::founder(1, "Ana");
    let mut rose = Device::new(2, "Rose");
    rose.import(&ana.export(Scope::Records, None))
        .expect("an invitation");
    let at = rose.tick();
    let mut report = crate::world::report("Written while waiting", rose.clock, "Rose");
    report.reference = rose.reference();
    let report = serde_json::to_string(&report).expect("a report");
    let entry = rose.forge(
        None,
        "event.reported",
        value(&format!(r#"{{"report":{report}}}"#)),
        at,
    );
    let enrolled = ana
        .carry_out(enrolment(&rose, &[Role::Reporter]))
        .expect("an enrolment");
    let file = ana.send(std::slice::from_ref(&entry));
    let summary = ana.import(&file).expect("a bundle");
    assert_eq!((summary.new, summary.events), (1, 1));
    assert_eq!(ana.event_of(&entry.id).lines[0].standing, Standing::Stands);
    assert_eq!(enrolled.len(), 1);
}

#[test]
fn two_coordinators_may_enrol_the_same_device() {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let rose = Device::new(3, "Rose");
    ana.run(enrolment(&rose, &[Role::Reporter]));
    ben.run(enrolment(&rose, &[Role::TeamMember]));
    let (first, second) = (ana.export(Scope::All, None), ben.export(Scope::All, None));
    ana.import(&second).expect("a bundle");
    ben.import(&first).expect("a bundle");
    assert_eq!(ana.members(), ben.members());
    assert_eq!(ana.seen(), ben.seen());
}

#[test]
fn who_was_enrolled_by_a_coordinator_stays_known() {
    // Ana takes Ben's role while Ben, who does not know yet, enrols Rose, and Rose writes.
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let mut tom = ana.enrol(4, "Tom", &[Role::Auditor]);
    let mut uma = ana.enrol(5, "Uma", &[Role::Auditor]);
    ana.run(enrolment(&ben, &[Role::Reporter]));
    let mut rose = ben.enrol(3, "Rose", &[Role::Reporter]);
    rose.report("The door is open");
    // Whoever hears of the one or the other first comes to the same.
    give(&mut ana, &mut tom);
    give(&mut rose, &mut tom);
    give(&mut rose, &mut uma);
    give(&mut ana, &mut uma);
    assert_eq!(tom.seen(), uma.seen());
    assert_eq!(tom.ledger.view().events.len(), 1);
    assert!(tom.aside.is_empty() && uma.aside.is_empty());
    // What Ben signs once he knows does not.
    give(&mut ana, &mut ben);
    let eve = Device::new(9, "Eve");
    let (register, at) = (ben.members().register, ben.tick());
    ben.forge(
        Some(register),
        "device.enrolled",
        body(&eve, r#"["coordinator"]"#),
        at,
    );
    give(&mut ben, &mut tom);
    assert_eq!(member(&tom, &eve), None);
}

#[test]
fn an_enrolment_that_waits_or_lies_enrols_nobody_yet() {
    let mut ana = Device::founder(1, "Ana");
    let [rose, tom] = [(3, "Rose"), (4, "Tom")].map(|(seed, name)| Device::new(seed, name));
    let first = ana
        .carry_out(enrolment(&rose, &[Role::Reporter]))
        .expect("an enrolment")
        .remove(0);
    let second = ana
        .carry_out(enrolment(&tom, &[Role::Reporter]))
        .expect("an enrolment")
        .remove(0);
    let foundation = ana.foundation()[..1].to_vec();
    let with = |ana: &mut Device, entries: &[&Entry]| {
        let cover = ana.cover(Scope::Records);
        let entries: Vec<Entry> = entries.iter().map(|entry| (*entry).clone()).collect();
        watchbook::bundle::write::write(&cover, &foundation, &entries, Vec::new(), &ana.signer)
            .remove(0)
            .into_bytes()
    };
    // The second relies on the first, which has not arrived.
    let mut uma = Device::new(5, "Uma");
    let summary = uma.import(&with(&mut ana, &[&second])).expect("a bundle");
    assert_eq!(
        (summary.new, summary.waiting, uma.members().members.len()),
        (1, 1, 1)
    );
    let summary = uma.import(&with(&mut ana, &[&first])).expect("a bundle");
    assert_eq!(
        (summary.new, summary.waiting, uma.members().members.len()),
        (2, 0, 3)
    );
    assert_eq!(uma.seen(), ana.seen());
    // A logical time that cannot be is refused with all it says.
    let lie = resign(&first, &ana.signer, |head| {
        members(head).insert("lam".into(), Value::Int(1));
    });
    let lie = Entry::read(&lie).expect("well formed");
    let mut uma = Device::new(5, "Uma");
    let summary = uma.import(&with(&mut ana, &[&lie])).expect("a bundle");
    assert_eq!((summary.set_aside, uma.members().members.len()), (1, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn members_do_not_depend_on_the_order_of_arrival(
        moves in proptest::collection::vec(any::<(u8, u8, u8)>(), 1..10), seed in any::<u64>(),
    ) {
        let mut ana = Device::founder(1, "Ana");
        let mut ben = ana.enrol(2, "Ben", TEAM);
        let others: Vec<Device> = (3..6).map(|seed| Device::new(seed, "Somebody")).collect();
        for (who, whom, what) in moves {
            let device = if who % 2 == 0 { &mut ana } else { &mut ben };
            let roles: &[&[Role]] = &[TEAM, &[Role::Reporter], &[Role::Auditor, Role::TeamMember]];
            let roles = roles[usize::from(what) % roles.len()];
            let whom = usize::from(whom) % (others.len() + 2);
            let command = match others.get(whom) {
                Some(other) => enrolment(other, roles),
                None => {
                    let other = if whom == others.len() { 1 } else { 2 };
                    enrolment(&Device::new(other, "Again"), roles)
                }
            };
            let _ = device.carry_out(command);
            if what % 5 == 0 {
                let (mut from, mut to) = (&mut ana, &mut ben);
                if what % 2 == 0 {
                    std::mem::swap(&mut from, &mut to);
                }
                give(from, to);
            }
        }
        give(&mut ana, &mut ben);
        give(&mut ben, &mut ana);
        prop_assert_eq!(ana.members(), ben.members());
        // One by one, in any order that lets each follow what it relies on.
        let foundation = ana.foundation();
        let mut membership = Membership::found(&foundation[0]).expect("a register");
        let mut open: Vec<&Entry> = foundation[1..].iter().collect();
        let mut state = seed;
        while !open.is_empty() {
            let before = open.len();
            let mut bytes = [0; 1];
            crate::world::numbers(&mut state, &mut bytes);
            let turn = usize::from(bytes[0]) % before;
            open.rotate_left(turn);
            open.retain(|entry| membership.apply(entry).is_err());
            prop_assert!(open.len() < before, "nothing goes on");
        }
        prop_assert_eq!(&membership, ana.members());
        // It rests as text and comes back the same.
        let text = serde_json::to_string(&membership).expect("text");
        prop_assert_eq!(serde_json::from_str::<Membership>(&text).ok(), Some(membership));
    }
}
