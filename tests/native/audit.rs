//! What a register tells against itself: each act, and that it shows.

use watchbook::{
    bundle::Scope,
    log::{checkpoint, index::Frontier, json::Value},
    register::audit::{Finding, Witness, audit, bundles, of_chains},
};

use crate::{
    forge::{members, resign, value},
    world::{Device, TEAM, note},
};

fn told(device: &Device, witnesses: Vec<Witness>) -> Vec<Finding> {
    let entries: Vec<_> = device.ledger.entries().iter().collect();
    let index = device.ledger.index();
    let who = (Some(device.id()), None);
    audit(&entries, index, device.members(), witnesses, who)
}

fn witness(by: &Device, whole: bool) -> Witness {
    Witness {
        by: by.id(),
        whole,
        frontier: by.ledger.index().frontier(),
    }
}

/// Ana, Ben and an incident; Ben wrote three notes that Ana has not got.
fn pair() -> (Device, Device) {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let incident = ana.incident("A file server");
    ben.import(&ana.export(Scope::All, None)).expect("a bundle");
    for number in 0..3 {
        ben.run(note(incident, &format!("{number}")));
    }
    (ana, ben)
}

#[test]
fn what_others_have_seen_and_is_not_here_is_a_remark() {
    let (ana, ben) = pair();
    assert_eq!(told(&ana, Vec::new()), []);
    let found = told(&ana, vec![witness(&ben, false)]);
    let expected = Finding::Beyond {
        device: ben.id(),
        have: 0,
        seen: 3,
        by: ben.id(),
    };
    assert_eq!(found, [expected]);
    assert!(!found[0].is_alarm());
}

#[test]
fn who_claims_everything_and_leaves_something_out_is_an_alarm() {
    let (ana, ben) = pair();
    let found = told(&ana, vec![witness(&ben, true)]);
    assert!(matches!(found[0], Finding::LeftOut { from: 1, to: 3, .. }) && found[0].is_alarm());
}

#[test]
fn entries_of_ones_own_that_others_have_seen_are_lost() {
    let (ana, ben) = pair();
    let mut old = pair().1;
    // A browser that brings an old state back has fewer entries than it has handed out.
    old.ledger = ana.ledger.clone();
    let found = told(&old, vec![witness(&ben, false)]);
    assert!(
        matches!(
            found[0],
            Finding::Lost {
                have: 0,
                seen: 3,
                ..
            }
        ) && found[0].is_alarm()
    );
}

#[test]
fn a_history_that_was_written_again_contradicts_who_has_seen_the_first() {
    let (_, ben) = pair();
    let mut again = Device::founder(1, "Ana");
    let mut other = again.enrol(2, "Ben", TEAM);
    let incident = again.incident("A file server");
    other
        .import(&again.export(Scope::All, None))
        .expect("a bundle");
    for number in 0..3 {
        other.run(note(incident, &format!("Otherwise {number}")));
    }
    let found = told(&other, vec![witness(&ben, false)]);
    assert!(
        found
            .iter()
            .any(|it| matches!(it, Finding::Rewritten { seq: 3, .. }))
    );
}

#[test]
fn a_gap_is_told_until_it_is_filled() {
    let (mut ana, mut ben) = pair();
    let notes = ben.entries(None);
    let own: Vec<_> = notes
        .iter()
        .filter(|entry| entry.head.dev == ben.id())
        .collect();
    // The third relies on the others, so that only what stands by itself leaves a gap.
    let alone = resign(own[2], &ben.signer, |head| {
        let first = value(&format!("[\"{}\"]", own[0].head.rec.expect("a record")));
        members(head).insert("seen".into(), first);
        members(head).insert("lam".into(), Value::Int(1000));
    });
    let alone = watchbook::log::entry::Entry::read(&alone).expect("an entry");
    ana.import(&ben.send(&[alone])).expect("a bundle");
    let found = told(&ana, Vec::new());
    let gap = Finding::Gap {
        device: ben.id(),
        from: 1,
        to: 2,
    };
    assert!(found.contains(&gap), "{found:?}");
    assert!(!gap.is_alarm());
}

#[test]
fn a_claim_to_be_older_than_what_it_builds_on_is_told() {
    let (mut ana, _) = pair();
    let incident = ana.ledger.view().incidents[0].id;
    let before = ana.clock;
    ana.clock -= 7200;
    let late = ana
        .carry_out(note(incident, "I said so at once"))
        .expect("a note");
    ana.clock = before;
    let found = told(&ana, Vec::new());
    let is_told =
        |it: &Finding| matches!(it, Finding::BackDated { entry, .. } if *entry == late[0].id);
    assert!(found.iter().any(is_told), "{found:?}");
    // By a clock that is behind, everything else lies in the future.
    let now = watchbook::domain::stamp::Stamp::new(before - 7200, 0);
    let entries: Vec<_> = ana.ledger.entries().iter().collect();
    let who = (None, Some(now));
    let found = audit(&entries, ana.ledger.index(), ana.members(), Vec::new(), who);
    assert!(
        found
            .iter()
            .any(|it| matches!(it, Finding::PostDated { .. }))
    );
}

#[test]
fn numbers_of_bundles_that_never_came_are_told() {
    let device = Device::new(1, "Ana").id();
    let received = [(device, vec![(2, 3), (6, 6)])].into_iter().collect();
    let found = bundles(&received);
    let missing = |from, to| Finding::Bundles { device, from, to };
    assert_eq!(found, [missing(1, 1), missing(4, 5)]);
}

#[test]
fn the_code_commits_to_every_entry() {
    let (ana, ben) = pair();
    let code = checkpoint::code(&ana.ledger.index().frontier());
    assert_eq!(code.len(), 23);
    assert_eq!(checkpoint::typed(&code), Some(code.clone()));
    assert_eq!(checkpoint::typed(&code[1..]), None);
    assert_eq!(checkpoint::typed("UUUUU-UUUUU-UUUUU-UUUUU"), None);
    assert_ne!(code, checkpoint::code(&ben.ledger.index().frontier()));
    assert_eq!(
        checkpoint::find(ben.ledger.index(), &code),
        Some(ana.ledger.entries().len()),
        "Ben has stood where Ana stands"
    );
    let nowhere = checkpoint::code(&Frontier::new());
    assert_eq!(checkpoint::find(ben.ledger.index(), &nowhere), None);
    assert_eq!(of_chains(ben.ledger.index(), &[], None), []);
}
