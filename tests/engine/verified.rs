//! Verifying a file tells the truth about it, whatever part of a register it carries.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::role::Role,
    engine::{
        protocol::{Answer, Ask, ExportOf, Verified},
        verify::{register_of, verify},
    },
};

use crate::{
    journey::enrol,
    world::{Device, report},
};

fn export(device: &mut Device, what: ExportOf) -> Vec<u8> {
    let ask = Ask::Export {
        what,
        to: vec![],
        tlp: Tlp::AmberStrict,
        seal: Seal::Open,
    };
    device.files(ask).1.remove(0)
}

fn has(verified: &Verified, good: bool, key: &str) -> bool {
    let is_it = |(is_good, finding): &(bool, watchbook::words::Sentence)| {
        *is_good == good && finding.key == key
    };
    verified.findings.iter().any(is_it)
}

/// A desk with a member who has seen the first report, but not the second.
fn pair() -> (Device, Device) {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    for (number, what) in ["First.", "Second."].into_iter().enumerate() {
        desk.ask(Ask::Report {
            report: report(what),
            draft: String::new(),
        });
        if number == 0 {
            let file = export(&mut desk, ExportOf::All);
            field.examine(vec![file]);
            field.ask(Ask::Apply);
            let back = export(&mut field, ExportOf::All);
            desk.examine(vec![back]);
            desk.ask(Ask::Apply);
        }
    }
    (field, desk)
}

#[test]
fn a_file_with_only_what_is_new_holds() {
    let (mut field, mut desk) = pair();
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 9,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let first = window.rows.iter().find(|row| row.title == "First.");
    desk.act(watchbook::register::command::Command::Acknowledge {
        event: first.unwrap().id,
    });
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    let device = status.device;
    let file = export(&mut desk, ExportOf::NotSeenBy { device });
    let verified = verify("a", &file, None);
    assert!(verified.holds, "{verified:?}");
    assert!(has(&verified, true, "verify-relies"), "{verified:?}");
    assert!(has(&verified, true, "verify-scope-since"), "{verified:?}");
}

#[test]
fn a_whole_register_holds_and_names_its_register() {
    let (mut field, mut desk) = pair();
    let file = export(&mut desk, ExportOf::All);
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    let ours = status.register_id.map(|id| id.to_string());
    let stranger = verify("a", &file, None);
    assert!(stranger.holds, "{stranger:?}");
    let of = register_of(&stranger).map(|(id, is_ours)| (id.to_owned(), is_ours));
    assert_eq!(of, ours.clone().map(|id| (id, false)));
    let name = "a".to_owned();
    let Ok((Answer::Verified(member), _)) = field.try_ask(Ask::Verify { name }, vec![file]) else {
        panic!()
    };
    let of = register_of(&member).map(|(id, is_ours)| (id.to_owned(), is_ours));
    assert_eq!(of, ours.map(|id| (id, true)));
    // The desk, and the other one with a receipt.
    assert_eq!(member.authors.len(), 2);
}

#[test]
fn one_letter_more_and_it_does_not_hold() {
    let (_, mut desk) = pair();
    let file = export(&mut desk, ExportOf::All);
    let text = String::from_utf8(file).unwrap();
    let altered = text.replacen("Second.", "Sec0nd.", 1);
    assert_ne!(text, altered);
    let verified = verify("a", altered.as_bytes(), None);
    assert!(!verified.holds);
    assert!(has(&verified, false, "fault-signature"), "{verified:?}");
    assert_eq!(register_of(&verified), None);
}
