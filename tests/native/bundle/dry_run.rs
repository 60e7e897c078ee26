//! The dry run: what a file would do, entry by entry.

use super::*;

#[test]
fn one_bad_entry_does_not_spoil_the_others() {
    let (mut ana, _) = register();
    let file = ana.export(Scope::All, None);
    let stranger = Signer::from_seed(&[66; 32]);
    let spoilt = resigned(&file, &ana.signer, |payload| {
        let entries = items(member(payload, "entries"));
        let last = entries.len() - 1;
        let mut altered = entries[last].clone();
        members(member(&mut altered, "body")).insert("text".into(), "no".into());
        entries[last] = altered;
        entries.push(Value::Null);
        let founding = Entry::read(&entries[2]).expect("an entry");
        entries.push(crate::forge::resign(&founding, &stranger, |head| {
            members(head).insert("dev".into(), stranger.device().to_string().into());
        }));
        entries.push(crate::forge::resign(&founding, &stranger, |head| {
            members(head).insert("kind".into(), "event.adopted".into());
        }));
        entries.push(crate::forge::resign(&founding, &ana.signer, |head| {
            members(head).insert("reg".into(), Digest::of("another").to_string().into());
        }));
        entries.push(crate::forge::resign(&founding, &ana.signer, |head| {
            members(head).insert("v".into(), Value::Int(2));
        }));
    });
    let other = Device::new(9, "Nobody");
    let plan = other.plan(&[&spoilt]).expect("a plan");
    let mut reasons: Vec<&str> = plan
        .set_aside
        .iter()
        .map(|aside| aside.reason.key.as_str())
        .collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        [
            "fault-entry-body",
            "fault-entry-newer",
            "fault-entry-register",
            "fault-entry-shape",
            "fault-entry-signature",
            "fault-entry-stranger",
        ]
    );
    assert_eq!(plan.summary.new, ana.ledger.entries().len() - 1);
    assert_eq!(plan.summary.set_aside, 6);
    // What is set aside keeps the text it came with.
    let sent = parse_file(&spoilt).expect("a file");
    let sent = sent
        .get("payload")
        .and_then(|payload| payload.get("entries"))
        .and_then(Value::list)
        .expect("entries");
    let sent: BTreeSet<String> = sent.iter().map(Value::canonical).collect();
    assert!(
        plan.set_aside
            .iter()
            .all(|aside| sent.contains(&aside.line))
    );
}

#[test]
fn a_bundle_that_claims_everything_is_held_to_it() {
    let mut ana = Device::founder(1, "Ana");
    let event = ana.report("One");
    for number in 0..4 {
        ana.run(note(event, &format!("Note {number}")));
    }
    let (device, cover) = (ana.id(), ana.cover(Scope::All));
    let entries = ana.entries(None);
    let without = |missing: &[u64], cover: &Cover| {
        let some: Vec<Entry> = entries
            .iter()
            .filter(|entry| !missing.contains(&entry.head.seq))
            .cloned()
            .collect();
        let text = write(cover, &ana.foundation(), &some, Vec::new(), &ana.signer).remove(0);
        let mut other = Device::new(9, "Nobody");
        other.import(text.as_bytes()).expect("a bundle").gaps
    };
    assert_eq!(without(&[], &cover), []);
    assert_eq!(
        without(&[4], &cover),
        [Gap {
            device,
            from: 4,
            to: 4
        }]
    );
    assert_eq!(
        without(&[5, 6], &cover),
        [Gap {
            device,
            from: 5,
            to: 6
        }],
        "cut off at the end"
    );
    for scope in [Scope::Since, Scope::Records] {
        let cover = Cover {
            scope,
            ..cover.clone()
        };
        assert_eq!(without(&[4], &cover), [], "an extract is not everything");
    }
}

#[test]
fn what_relies_on_something_missing_waits_and_says_from_whom() {
    let (mut ana, mut ben) = {
        let mut ana = Device::founder(1, "Ana");
        let ben = ana.enrol(2, "Ben", &[Role::TeamMember, Role::PointOfContact]);
        (ana, ben)
    };
    let event = ana.report("One");
    let file = ana.export(Scope::All, None);
    ben.import(&file).expect("a bundle");
    ben.run(note(event, "From Ben"));
    let mut cleo = Device::new(3, "Cleo");
    // Only what Ben wrote, and the membership.
    let theirs: Vec<Entry> = ben
        .entries(None)
        .into_iter()
        .filter(|entry| entry.head.dev == ben.id())
        .collect();
    let cover = ben.cover(Scope::Since);
    let text = write(&cover, &ben.foundation(), &theirs, Vec::new(), &ben.signer).remove(0);
    let summary = cleo.import(text.as_bytes()).expect("a bundle");
    assert_eq!(
        (summary.waiting, summary.waiting_for),
        (1, vec!["Ben".to_owned()])
    );
    assert!(cleo.ledger.view().events.is_empty());
    let summary = cleo.import(&file).expect("the rest");
    assert_eq!((summary.waiting, cleo.aside.len()), (0, 0));
    assert_eq!(cleo.seen(), ben.seen());
}

#[test]
fn a_strangers_entries_wait_until_the_device_is_enrolled() {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", &[Role::TeamMember, Role::Coordinator]);
    // Ben enrols Cleo; Dan hears from Cleo before he hears of her.
    let mut cleo = ben.enrol(3, "Cleo", &[Role::Reporter]);
    let mut dan = ana.enrol(4, "Dan", &[Role::Auditor]);
    let event = cleo.report("Smoke in the archive");
    let all = cleo.export(Scope::All, None);
    let stripped = resigned(&ana.export(Scope::All, None), &ana.signer, |payload| {
        let theirs = bundle(&all)
            .expect("a bundle")
            .entries
            .into_iter()
            .flatten();
        let theirs = theirs.filter(|entry| entry.head.dev == cleo.id());
        items(member(payload, "entries")).extend(theirs.map(|entry| value(&entry.line())));
    });
    let summary = dan.import(&stripped).expect("a bundle");
    assert_eq!((summary.set_aside, summary.events), (1, 0));
    let summary = dan
        .import(&ben.export(Scope::All, None))
        .expect("the enrolment");
    assert_eq!((summary.set_aside, summary.events), (0, 1));
    assert!(dan.aside.is_empty());
    assert_eq!(
        dan.event_of(&event)
            .report
            .map(|report| report.what)
            .as_deref(),
        Some("Smoke in the archive")
    );
}
