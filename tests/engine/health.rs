//! Everything that rests is read again on request, and what is damaged is named.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    engine::protocol::{Answer, Ask, Checked, Healed, Health, Layer},
    log::id::Digest,
    store::{
        Batch, Store, Table,
        journal::{Journaled, memory::MemoryDisk},
        memory::MemoryStore,
    },
};

use crate::world::{Device, now, report};

type Two = Journaled<Rc<MemoryStore>, Rc<MemoryDisk>>;

const PICTURE: &[u8] = b"a picture";

/// A desk with so many reports and a file, over two layers, and the database below.
fn desk(reports: usize) -> (Device<Rc<Two>>, Rc<MemoryStore>) {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    for number in 0..reports {
        let (report, draft) = (report(&format!("Report {number}.")), String::new());
        desk.ask(Ask::Report { report, draft });
    }
    let (name, media_type) = ("a.png".into(), "image/png".into());
    desk.try_ask(Ask::Attach { name, media_type }, vec![PICTURE.to_vec()])
        .unwrap();
    let base = desk.engine.store().clone();
    let two = Journaled::new(base.clone(), Rc::new(MemoryDisk::default()));
    let clock = Rc::new(Cell::new(9_000));
    let desk = Device::open_with("desk", &clock, Rc::new(two), true, &Rc::default());
    (desk.unwrap(), base)
}

fn check(desk: &mut Device<Rc<Two>>) -> Checked {
    match desk.ask(Ask::Check) {
        Answer::Checked(checked) => *checked,
        other => panic!("{other:?}"),
    }
}

fn put(base: &MemoryStore, table: Table, key: &str, value: &[u8]) {
    let mut batch = Batch::default();
    batch.put(table, key, value);
    now(base.commit(batch)).unwrap();
}

fn value(base: &MemoryStore, table: Table, key: &str) -> String {
    String::from_utf8(base.dump()[&(table, key.to_owned())].clone()).unwrap()
}

fn keys(checked: &Checked) -> Vec<&str> {
    checked
        .damaged
        .iter()
        .map(|found| found.key.as_str())
        .collect()
}

#[test]
fn what_is_sound_is_said_to_be_and_where_it_is() {
    let (mut desk, _) = desk(260);
    let checked = check(&mut desk);
    assert_eq!((checked.entries, checked.files), (261, 1));
    assert_eq!(checked.damaged, []);
    let Answer::Health(health) = desk.ask(Ask::Health) else {
        panic!()
    };
    let Health {
        condition,
        entries,
        only_here,
        copied,
        ..
    } = *health;
    assert!(matches!(condition.journal, Layer::Kept(_)));
    assert_eq!(condition.healed, Healed::Rewritten);
    assert_eq!((entries, only_here, copied), (261, 261, None));
}

#[test]
fn an_entry_that_was_changed_is_named_packed_or_not() {
    let (mut desk, base) = desk(260);
    let packed = value(&base, Table::Segments, "00000000");
    put(
        &base,
        Table::Segments,
        "00000000",
        packed.replace("Report 7.", "Report 8.").as_bytes(),
    );
    let newest = value(&base, Table::Tail, "00000258");
    put(
        &base,
        Table::Tail,
        "00000258",
        newest.replace("sig\":\"", "sig\":\"A").as_bytes(),
    );
    let checked = check(&mut desk);
    let named: Vec<&str> = checked
        .damaged
        .iter()
        .filter(|found| found.key == "health-bad-entry")
        .map(|found| found.args[0].1.as_str())
        .collect();
    assert_eq!(named, ["9", "259"]);
    assert_eq!(checked.entries, 259);
    // The journal still has them as they were.
    assert_eq!(
        keys(&checked)
            .iter()
            .filter(|key| **key == "health-differs")
            .count(),
        2
    );
}

#[test]
fn an_entry_of_another_hand_is_named() {
    let (mut desk, base) = desk(2);
    let mut other = Device::new("other", &Rc::default());
    other.start("Clinic Marenfeld", "Ben");
    let foreign = value(other.engine.store(), Table::Tail, "00000000");
    put(&base, Table::Tail, "00000002", foreign.as_bytes());
    let checked = check(&mut desk);
    assert_eq!(keys(&checked), ["health-bad-entry", "health-differs"]);
}

#[test]
fn a_file_that_was_changed_and_a_line_that_is_gone_are_named() {
    let (mut desk, base) = desk(260);
    let digest = Digest::of(PICTURE);
    put(
        &base,
        Table::Files,
        &format!("{digest}/00000000"),
        b"A picture",
    );
    let packed = value(&base, Table::Segments, "00000000");
    let (_, without_first) = packed.split_once('\n').unwrap();
    put(&base, Table::Segments, "00000000", without_first.as_bytes());
    let checked = check(&mut desk);
    assert_eq!(checked.files, 0);
    assert_eq!(
        keys(&checked),
        [
            "health-no-entry",
            "health-bad-file",
            "health-differs",
            "health-differs"
        ]
    );
}

#[test]
fn a_check_can_be_given_up() {
    let (mut desk, _) = desk(2);
    desk.give_up.set(true);
    let refused = desk.try_ask(Ask::Check, vec![]).unwrap_err();
    assert_eq!(refused.key, "engine-given-up");
}
