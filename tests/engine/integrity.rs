//! What the register tells against itself, on a device.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::role::Role,
    engine::protocol::{Answer, Ask, ExportOf, Integrity},
    log::entry::Entry,
};

use crate::{
    journey::enrol,
    world::{Device, report, rewritten},
};

fn pair() -> (Device, Device) {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    let mut field = Device::new("field", &clock);
    enrol(&mut desk, &mut field, "Ana", vec![Role::PointOfContact]);
    let file = all(&mut desk);
    take_in(&mut field, file);
    (desk, field)
}

fn tell(device: &mut Device, what: &str) {
    let (report, draft) = (report(what), String::new());
    device.ask(Ask::Report { report, draft });
}

fn all(device: &mut Device) -> Vec<u8> {
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    device
        .files(Ask::Export {
            what,
            to,
            tlp,
            seal: Seal::Open,
        })
        .1
        .remove(0)
}

fn take_in(device: &mut Device, file: Vec<u8>) {
    device.examine(vec![file]);
    device.ask(Ask::Apply);
}

fn integrity(device: &mut Device, deep: bool) -> Integrity {
    match device.ask(Ask::Integrity { deep }) {
        Answer::Integrity(found) => *found,
        other => panic!("{other:?}"),
    }
}

fn keys(found: &Integrity) -> Vec<&str> {
    let findings = found.findings.iter();
    findings.map(|found| found.said.key.as_str()).collect()
}

#[test]
fn an_honest_register_has_nothing_against_it() {
    let (mut desk, mut field) = pair();
    tell(&mut field, "A badge is gone.");
    take_in(&mut desk, all(&mut field));
    tell(&mut desk, "A window is open.");
    take_in(&mut field, all(&mut desk));
    for device in [&mut desk, &mut field] {
        for deep in [false, true] {
            let found = integrity(device, deep);
            let alarms = found.findings.iter().filter(|found| found.alarm);
            assert_eq!(alarms.count(), 0, "{:?}", keys(&found));
            assert_eq!(found.chains.len(), 2);
        }
    }
}

#[test]
fn who_claims_to_hand_over_everything_and_does_not_is_named() {
    let (mut desk, mut field) = pair();
    for number in 0..3 {
        tell(&mut field, &format!("Report {number}."));
    }
    let file = all(&mut field);
    let mut left = None;
    let cut = rewritten(&file, "field", |entries| {
        let is_report = |entry: &Entry| entry.head.kind == "event.reported";
        let place = entries.iter().position(is_report).expect("a report");
        left = Some(entries.remove(place).head.seq);
    });
    take_in(&mut desk, cut);
    let found = integrity(&mut desk, false);
    let told = found.findings.iter().find(|found| found.alarm);
    let told = told.unwrap_or_else(|| panic!("no alarm in {found:?}"));
    assert_eq!(told.said.key, "audit-left-out");
    let seq = left.expect("an entry").to_string();
    assert!(
        told.said
            .args
            .iter()
            .any(|(name, value)| name == "from" && *value == seq)
    );
}

#[test]
fn a_code_from_a_sheet_is_found_again() {
    let (mut desk, _) = pair();
    tell(&mut desk, "Before.");
    let then = integrity(&mut desk, false);
    for number in 0..300 {
        tell(&mut desk, &format!("After, {number}."));
    }
    let mut find = |code: &str| {
        let code = code.to_owned();
        match desk.ask(Ask::FindCode { code }) {
            Answer::CodeFound { found, at, .. } => (found, at.is_some()),
            other => panic!("{other:?}"),
        }
    };
    let lower = then.code.to_lowercase().replace('-', " ").replace('0', "o");
    assert_eq!(find(&lower), (Some(then.entries), true));
    let wrong = if then.code.starts_with('7') { "8" } else { "7" };
    let wrong = format!("{wrong}{}", &then.code[1..]);
    assert_eq!(find(&wrong), (None, false));
    let code = "not a code".to_owned();
    let refused = desk.try_ask(Ask::FindCode { code }, Vec::new());
    assert_eq!(refused.expect_err("no code").key, "engine-no-code");
}

#[test]
fn whoever_receives_something_says_so() {
    let (mut desk, mut field) = pair();
    tell(&mut field, "A badge is gone.");
    let file = all(&mut field);
    take_in(&mut desk, file.clone());
    let entries = integrity(&mut desk, false).entries;
    // Wherever it is told, a receipt is nothing that would be lost with this browser.
    let (Answer::Status(status), Answer::Health(health)) =
        (desk.ask(Ask::Status), desk.ask(Ask::Health))
    else {
        panic!()
    };
    assert_eq!((status.only_here, health.only_here), (2, 2));
    // The same again brings nothing, so it gets no receipt.
    take_in(&mut desk, file);
    assert_eq!(integrity(&mut desk, false).entries, entries);
    // Nor do receipts themselves.
    take_in(&mut field, all(&mut desk));
    let entries = integrity(&mut field, false).entries;
    take_in(&mut desk, all(&mut field));
    take_in(&mut field, all(&mut desk));
    assert_eq!(integrity(&mut field, false).entries, entries);
}
