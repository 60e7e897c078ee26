//! Several tabs over one store: what one has written the others take over before they write.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::role::Role,
    engine::protocol::{Answer, Ask, ExportOf},
    store::StoreError,
};

use crate::{
    journey::enrol,
    world::{Device, now, report},
};

fn export(device: &mut Device) -> Vec<u8> {
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

/// The right to write goes from one tab to the other, which reads everything again.
fn hand_over(from: &mut Device, to: &mut Device) {
    from.engine.follow();
    now(to.engine.take_over()).unwrap();
}

#[test]
fn what_one_tab_has_examined_is_not_applied_after_another_has_written() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    let file = export(&mut desk);
    field.examine(vec![file]);
    field.ask(Ask::Apply);
    let (report, draft) = (report("By Ana."), String::new());
    field.ask(Ask::Report { report, draft });
    let file = export(&mut field);

    let mut beside = desk.beside();
    beside.examine(vec![file.clone()]);
    desk.examine(vec![file.clone()]);
    desk.ask(Ask::Apply);
    let mut third = Device::new("third", &clock);
    enrol(&mut desk, &mut third, "Cem", vec![Role::Reporter]);
    hand_over(&mut desk, &mut beside);
    let stale = beside.try_ask(Ask::Apply, vec![]).unwrap_err();
    assert_eq!(stale.key, "engine-missing");

    let examined = beside.examine(vec![file]);
    assert_eq!(examined.summary.new, 0, "the other tab has taken it in");
    beside.ask(Ask::Apply);
    let mut again = Device::open("again", &clock, beside.engine.store().clone(), true).unwrap();
    let Answer::Members { members, .. } = again.ask(Ask::Members) else {
        panic!()
    };
    assert_eq!(members.len(), 3, "the index is whole and nobody is lost");
}

#[test]
fn a_reading_that_fails_changes_nothing_in_memory() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    let mut beside = desk.beside();
    let before = beside.ask(Ask::Status);
    let (report, draft) = (report("One more."), String::new());
    desk.ask(Ask::Report { report, draft });
    for reads in 0..4 {
        beside
            .engine
            .store()
            .fail_reading_at(reads, StoreError::Closed);
        assert_eq!(now(beside.engine.refresh()), Err(StoreError::Closed));
        assert_eq!(beside.ask(Ask::Status), before);
    }
    now(beside.engine.refresh()).unwrap();
    assert_ne!(beside.ask(Ask::Status), before);
}

#[test]
fn a_tab_that_cannot_read_what_is_at_rest_does_not_write() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    let mut beside = desk.beside();
    let store = beside.engine.store().clone();
    store.fail_reading_at(1, StoreError::Closed);
    assert_eq!(now(beside.engine.take_over()), Err(StoreError::Closed));
    assert!(!beside.engine.is_writer());
    let (report, draft) = (report("Never."), String::new());
    let refused = beside.try_ask(Ask::Report { report, draft }, vec![]);
    assert_eq!(refused.unwrap_err().key, "engine-follower");
}

#[test]
fn a_tab_that_takes_over_an_erased_device_makes_a_new_key() {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    let mut beside = desk.beside();
    desk.ask(Ask::Erase);
    hand_over(&mut desk, &mut beside);
    beside.start("Clinic Marenfeld", "Ben");
}
