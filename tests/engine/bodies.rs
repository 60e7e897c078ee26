//! A body that one file withholds comes with another, in whatever order they arrive.

use std::{cell::Cell, collections::BTreeSet, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::role::Role,
    engine::protocol::{Answer, Ask, ExportOf},
    log::entry::Entry,
    register::command::Command,
    store::{Store, Table},
};

use crate::{
    journey::enrol,
    world::{Device, entries_of, now, report, rewritten},
};

/// The desk's file, without the bodies of all but the membership and some.
fn withholding(file: &[u8], keep: impl Fn(&Entry) -> bool) -> Vec<u8> {
    rewritten(file, "desk", |entries| {
        for entry in entries.iter_mut().filter(|entry| !keep(entry)) {
            entry.body = None;
        }
    })
}

/// A desk with so many reports, a device enrolled there for each name, and the desk's whole file.
fn desk(reports: usize, names: [&'static str; 2]) -> (Device, [Device; 2], Vec<u8>) {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    let devices = names.map(|name| {
        let mut device = Device::new(name, &clock);
        enrol(&mut desk, &mut device, name, vec![Role::PointOfContact]);
        device
    });
    for number in 0..reports {
        let (report, draft) = (report(&format!("Report {number}.")), String::new());
        desk.ask(Ask::Report { report, draft });
    }
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    let file = desk
        .files(Ask::Export {
            what,
            to,
            tlp,
            seal: Seal::Open,
        })
        .1
        .remove(0);
    (desk, devices, file)
}

fn import(device: &mut Device, file: &[u8]) {
    device.examine(vec![file.to_vec()]);
    device.ask(Ask::Apply);
}

/// Every list and every record, as a person sees them.
fn seen(device: &mut Device) -> Vec<Answer> {
    let (offset, limit) = (0, 1000);
    let inbox = device.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    });
    let Answer::Inbox { window } = &inbox else {
        panic!()
    };
    let ids: BTreeSet<_> = window.rows.iter().map(|row| row.id).collect();
    let events = ids.into_iter().map(|id| device.ask(Ask::Event { id }));
    let events: Vec<Answer> = events.collect();
    events.into_iter().chain([inbox]).collect()
}

/// The store of a device, opened anew.
fn reopened(device: &Device) -> Device {
    let store = device.engine.store().clone();
    Device::open("again", &Rc::default(), store, true).unwrap()
}

#[test]
fn the_order_of_withheld_and_full_changes_nothing() {
    // Some rest in a full segment, some in the tail.
    let (mut desk, [mut one, mut two], full) = desk(300, ["one", "two"]);
    let number = Cell::new(0);
    let withheld = withholding(&full, |_| {
        number.set(number.get() + 1);
        number.get() % 3 == 0
    });
    import(&mut one, &withheld);
    let examined = one.examine(vec![full.clone()]);
    assert_eq!((examined.summary.new, examined.summary.updated), (0, 200));
    assert!(examined.can_apply);
    one.ask(Ask::Apply);
    import(&mut two, &full);
    import(&mut two, &withheld);
    let whole = seen(&mut desk);
    for device in [&mut one, &mut two] {
        assert!(seen(device) == whole);
        assert!(seen(&mut reopened(device)) == whole);
    }
    let again = one.examine(vec![full.clone()]);
    assert_eq!((again.summary.new, again.summary.updated), (0, 0));
    // And what goes on from here carries every body.
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    let onward = one
        .files(Ask::Export {
            what,
            to,
            tlp,
            seal: Seal::Open,
        })
        .1
        .remove(0);
    assert!(entries_of(&onward).iter().all(|entry| entry.body.is_some()));
}

#[test]
fn a_body_arrives_where_its_entry_was_packed_long_ago() {
    let (_, [mut one, _], full) = desk(10, ["one", "two"]);
    let withheld = withholding(&full, |_| false);
    import(&mut one, &withheld);
    for number in 0..600 {
        let (report, draft) = (report(&format!("Own {number}.")), String::new());
        one.ask(Ask::Report { report, draft });
    }
    let before = now(one.engine.store().all(Table::Segments)).unwrap();
    import(&mut one, &full);
    let after = now(one.engine.store().all(Table::Segments)).unwrap();
    assert_ne!(before[0], after[0], "the segment that held it without");
    assert_eq!(before[1..], after[1..], "no other");
    let (offset, limit) = (0, 1000);
    let inbox = Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    };
    let Answer::Inbox { window } = reopened(&one).ask(inbox.clone()) else {
        panic!()
    };
    assert_eq!(window.total, 610);
    assert!(window.rows.iter().all(|row| !row.title.is_empty()));
    assert_eq!(one.ask(inbox), Answer::Inbox { window });
}

#[test]
fn a_body_with_a_broken_signature_is_not_taken() {
    let (_, [mut one, _], full) = desk(2, ["one", "two"]);
    import(&mut one, &withholding(&full, |_| false));
    let before = seen(&mut one);
    let forged = rewritten(&full, "desk", |entries| {
        let other = entries[1].signature.clone();
        entries.truncate(1);
        entries[0].signature = other;
    });
    let examined = one.examine(vec![forged]);
    assert_eq!(
        (examined.summary.set_aside, examined.summary.updated),
        (1, 0)
    );
    one.ask(Ask::Apply);
    assert!(seen(&mut one) == before);
    import(&mut one, &full);
    assert!(seen(&mut one) != before);
}

#[test]
fn an_answer_written_before_the_body_came_stands() {
    let (mut desk, [mut one, _], full) = desk(1, ["one", "two"]);
    import(&mut one, &withholding(&full, |_| false));
    let (offset, limit) = (0, 1);
    let Answer::Inbox { window } = one.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let event = window.rows[0].id;
    one.act(Command::Acknowledge { event });
    import(&mut one, &full);
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    let back = one
        .files(Ask::Export {
            what,
            to,
            tlp,
            seal: Seal::Open,
        })
        .1
        .remove(0);
    import(&mut desk, &back);
    assert!(seen(&mut one) == seen(&mut desk));
}
