//! A full disk: whatever is asked is one batch, so it is kept whole or leaves everything as it was.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::stamp::Stamp,
    engine::protocol::{Answer, Ask, Draft, ExportOf},
    register::command::Command,
    store::StoreError,
};

use crate::{
    refusals::{export, pair},
    world::{Device, report},
};

/// It is refused, and nothing has changed, at rest or in memory.
#[track_caller]
fn refused(device: &mut Device, ask: Ask) {
    let (offset, limit) = (0, 10);
    let before = device.engine.store().dump();
    let list = device.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    });
    let status = device.ask(Ask::Status);
    device.engine.store().fail_at(0, StoreError::Full);
    assert_eq!(device.try_ask(ask, vec![]).unwrap_err().key, "store-full");
    assert!(
        device.engine.store().dump() == before,
        "the register is as it was"
    );
    assert_eq!(
        device.ask(Ask::Inbox {
            query: Query {
                offset,
                limit,
                ..Query::default()
            }
        }),
        list
    );
    assert_eq!(device.ask(Ask::Status), status);
}

/// It is refused, and once there is room it goes in with one commit.
#[track_caller]
fn check(device: &mut Device, ask: Ask) {
    refused(device, ask.clone());
    let store = device.engine.store().clone();
    store.fail_at(1, StoreError::Full);
    let done = device.try_ask(ask, vec![]);
    assert!(done.is_ok(), "half of it was kept: {done:?}");
    store.fail_at(usize::MAX, StoreError::Full);
}

#[test]
fn a_full_disk_changes_nothing_and_says_so() {
    let (mut field, mut desk) = pair();
    desk.ask(Ask::Report {
        report: report("Before."),
        draft: "a".into(),
    });
    let bundle = export(&mut desk);
    check(
        &mut desk,
        Ask::Report {
            report: report("After."),
            draft: "a".into(),
        },
    );
    check(
        &mut desk,
        Ask::Export {
            what: ExportOf::All,
            to: vec![],
            tlp: Tlp::Amber,
            seal: Seal::Open,
        },
    );
    let event = match desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 1,
            ..Query::default()
        },
    }) {
        Answer::Inbox { window } => window.rows[0].id,
        other => panic!("{other:?}"),
    };
    let command = Box::new(Command::Acknowledge { event });
    check(&mut desk, Ask::Do { command });
    let draft = Draft {
        id: "a".into(),
        updated: Stamp::new(1_795_000_000, 60),
        report: report("Half."),
    };
    check(&mut desk, Ask::SaveDraft { draft });
    let (name, media_type) = ("a".into(), "image/png".into());
    check(&mut desk, Ask::Attach { name, media_type });
    check(&mut desk, Ask::Invite);
    let reference = my_report(&mut desk);
    check(&mut desk, Ask::HandOver { reference });
    let (names, ..) = desk.files(Ask::Export {
        what: ExportOf::All,
        to: vec![],
        tlp: Tlp::Amber,
        seal: Seal::Open,
    });
    check(&mut desk, Ask::Carried { names });

    let clock = Rc::new(Cell::new(700));
    let mut outside = Device::new("outside", &clock);
    outside.ask(Ask::Report {
        report: report("From outside."),
        draft: "a".into(),
    });
    let reference = my_report(&mut outside);
    check(&mut outside, Ask::HandOver { reference });
    let (_, invitation, _) = desk.files(Ask::Invite);
    outside.examine(invitation);
    let join = Ask::Join {
        person: "Cem".into(),
        contact: String::new(),
    };
    check(&mut outside, join);

    field.examine(vec![bundle.clone()]);
    refused(&mut field, Ask::Apply);
    // The same file goes in once there is room.
    field.examine(vec![bundle]);
    field.ask(Ask::Apply);
}

/// The reference of the one report made on a device, which was not handed over.
fn my_report(device: &mut Device) -> String {
    let Answer::MyReports { reports } = device.ask(Ask::MyReports) else {
        panic!()
    };
    assert_eq!(reports[0].handed_over, None);
    reports[0].report.reference.clone()
}
