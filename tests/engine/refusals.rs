//! What is refused leaves everything byte for byte as it was.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::role::Role,
    engine::protocol::{Answer, Ask, ExportOf, Seen},
    log::{
        entry::{Draft, Entry},
        json,
    },
    register::command::Command,
};

use crate::{
    journey::enrol,
    world::{Device, report, rewritten, signer},
};

pub fn pair() -> (Device, Device) {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    (field, desk)
}

pub fn export(device: &mut Device) -> Vec<u8> {
    let ask = Ask::Export {
        what: ExportOf::All,
        to: vec![],
        tlp: Tlp::Amber,
        seal: Seal::Open,
    };
    device.files(ask).1.remove(0)
}

#[track_caller]
fn refused(device: &mut Device, file: Vec<u8>, key: &str) {
    let before = device.engine.store().dump();
    let examined = device.examine(vec![file]);
    let Seen::Refused { reason, .. } = &examined.files[0] else {
        panic!("{examined:?}")
    };
    assert_eq!(reason.key, key, "{}", reason.text());
    assert!(!examined.can_apply);
    let nothing = device.try_ask(Ask::Apply, vec![]).unwrap_err();
    assert_eq!(nothing.key, "engine-missing");
    assert!(
        device.engine.store().dump() == before,
        "the register is as it was"
    );
}

#[test]
fn bad_files_are_refused_each_in_its_own_words() {
    let (mut field, mut desk) = pair();
    desk.ask(Ask::Report {
        report: report("Something."),
        draft: "a".into(),
    });
    let good = export(&mut desk);
    let text = String::from_utf8(good.clone()).unwrap();
    let with = |from: &str, to: &str| text.replacen(from, to, 1).into_bytes();

    refused(&mut field, good[..good.len() / 2].to_vec(), "fault-json");
    refused(
        &mut field,
        with("Something", "Somethinh"),
        "fault-signature",
    );
    refused(
        &mut field,
        with("\"watchbook\":1", "\"watchbook\":2"),
        "fault-newer",
    );
    refused(
        &mut field,
        with("\"watchbook\":1", "\"watchbook\":1,\"watchbook\":1"),
        "fault-json",
    );
    refused(
        &mut field,
        with("\"watchbook\":1", "\"watchbook\":1.5"),
        "fault-json",
    );
    refused(
        &mut field,
        format!("{}1{}", "[".repeat(33), "]".repeat(33)).into(),
        "fault-json",
    );
    refused(&mut field, vec![b' '; (64 << 20) + 1], "fault-too-large");

    let clock = Rc::new(Cell::new(0));
    let mut other = Device::new("other", &clock);
    other.start("Another house", "Zoe");
    let foreign = export(&mut other);
    refused(&mut field, foreign, "fault-other-register");
}

#[test]
fn a_bundle_by_a_stranger_is_refused() {
    let (mut field, mut desk) = pair();
    let file = export(&mut desk);
    refused(
        &mut field,
        rewritten(&file, "nobody", |_| {}),
        "fault-stranger",
    );
}

#[test]
fn entries_by_a_stranger_are_set_aside_with_their_text() {
    let (mut field, mut desk) = pair();
    desk.ask(Ask::Report {
        report: report("By the desk."),
        draft: "a".into(),
    });
    let file = rewritten(&export(&mut desk), "desk", |entries| {
        let model = entries[0].clone();
        let register = model.register();
        let body = json::parse(model.body.unwrap().as_bytes()).unwrap();
        let draft = Draft {
            reg: Some(register),
            rec: None,
            seen: vec![(register, 1)],
            kind: model.head.kind,
            body,
            salt: [7; 16],
        };
        let entry = Entry::seal(draft, &signer("nobody"), None, model.head.at);
        entries.push(entry.unwrap());
    });
    let examined = field.examine(vec![file]);
    let summary = &examined.summary;
    assert_eq!((summary.events, summary.set_aside), (1, 1));
    assert_eq!(examined.reasons[0].0.key, "fault-entry-stranger");
    field.ask(Ask::Apply);
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    assert_eq!((status.aside, status.counts.events), (1, 1));
}

#[test]
fn a_bundle_brings_the_membership_that_its_entries_need() {
    let (mut field, mut desk) = pair();
    // The field device has not heard that a third one is enrolled.
    let clock = Rc::new(Cell::new(500));
    let mut third = Device::new("third", &clock);
    enrol(&mut desk, &mut third, "Cem", vec![Role::Reporter]);
    let bundle = export(&mut desk);
    third.examine(vec![bundle]);
    third.ask(Ask::Apply);
    third.ask(Ask::Report {
        report: report("By a third."),
        draft: "a".into(),
    });
    let late = export(&mut third);
    // `field` knows only what it was invited with; the bundle brings the membership along.
    let examined = field.examine(vec![late]);
    assert!(examined.can_apply);
    assert_eq!(examined.summary.members, ["Ana", "Cem"]);
    assert_eq!(examined.summary.events, 1);
}

#[test]
fn a_bundle_for_others_is_refused() {
    let (mut field, mut desk) = pair();
    let Answer::Status(status) = desk.ask(Ask::Status) else {
        panic!()
    };
    let to = vec![status.device];
    let (_, files, _) = desk.files(Ask::Export {
        what: ExportOf::All,
        to,
        tlp: Tlp::Red,
        seal: Seal::Open,
    });
    refused(&mut field, files[0].clone(), "fault-not-for-us");
    let red = Ask::Export {
        what: ExportOf::All,
        to: vec![],
        tlp: Tlp::Red,
        seal: Seal::Open,
    };
    assert_eq!(
        desk.try_ask(red, vec![]).unwrap_err().key,
        "engine-red-needs-names"
    );
}

#[test]
fn a_long_import_can_be_given_up() {
    let (mut field, mut desk) = pair();
    for number in 0..120 {
        desk.ask(Ask::Report {
            report: report(&format!("{number}")),
            draft: "a".into(),
        });
    }
    let bundle = export(&mut desk);
    field.give_up.set(true);
    let before = field.engine.store().dump();
    let gave = field.try_ask(
        Ask::Examine {
            names: vec!["x".into()],
        },
        vec![bundle.clone()],
    );
    assert_eq!(gave.unwrap_err().key, "engine-given-up");
    assert!(field.engine.store().dump() == before);
    field.give_up.set(false);
    field.examine(vec![bundle]);
    assert!(field.breaths.get() >= 2, "it breathes while it checks");
}

#[test]
fn a_tab_that_only_follows_writes_nothing() {
    let (_, mut desk) = pair();
    desk.engine.follow();
    let before = desk.engine.store().dump();
    let ask = Ask::Report {
        report: report("Never."),
        draft: "a".into(),
    };
    assert_eq!(
        desk.try_ask(ask, vec![]).unwrap_err().key,
        "engine-follower"
    );
    assert!(desk.engine.store().dump() == before);
}

#[test]
fn what_was_examined_before_somebody_was_enrolled_is_examined_again() {
    let (mut field, mut desk) = pair();
    let bundle = export(&mut desk);
    field.examine(vec![bundle]);
    field.ask(Ask::Apply);
    field.ask(Ask::Report {
        report: report("Something."),
        draft: "a".into(),
    });
    let later = export(&mut field);
    desk.examine(vec![later.clone()]);
    let clock = Rc::new(Cell::new(900));
    let mut third = Device::new("third", &clock);
    let examined_before = |desk: &mut Device| desk.try_ask(Ask::Apply, vec![]).unwrap_err().key;
    let (_, invitation, _) = desk.files(Ask::Invite);
    third.examine(invitation);
    let join = Ask::Join {
        person: "Cem".into(),
        contact: String::new(),
    };
    third.files(join);
    let Answer::Status(status) = third.ask(Ask::Status) else {
        panic!()
    };
    desk.act(Command::Enrol {
        device: status.device,
        key: key_of(&mut third),
        person: "Cem".into(),
        contact: String::new(),
        roles: vec![Role::Reporter],
    });
    assert_eq!(examined_before(&mut desk), "engine-missing");
    desk.examine(vec![later]);
    desk.ask(Ask::Apply);
    let Answer::Members { members, .. } = desk.ask(Ask::Members) else {
        panic!()
    };
    assert_eq!(members.len(), 3, "nobody enrolled is lost");
}

fn key_of(device: &mut Device) -> watchbook::log::key::Jwk {
    let (_, request, _) = device.files(Ask::RequestKey);
    match watchbook::bundle::read::read(&request[0]) {
        Ok(watchbook::bundle::read::Document::Enrol(request)) => request.key,
        other => panic!("{other:?}"),
    }
}
