//! What was read is not what was written: it is said, and nothing is written over it.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    engine::protocol::{Answer, Ask},
    store::{Batch, Store, StoreError, Table, memory::MemoryStore},
};

use crate::world::{Device, now, report};

/// The store of a desk with so many reports.
fn kept(reports: usize) -> Rc<MemoryStore> {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    for number in 0..reports {
        let (report, draft) = (report(&format!("Report {number}.")), String::new());
        desk.ask(Ask::Report { report, draft });
    }
    desk.engine.store().clone()
}

fn put(store: &MemoryStore, table: Table, key: &str, value: &[u8]) {
    let mut batch = Batch::default();
    batch.put(table, key, value);
    now(store.commit(batch)).unwrap();
}

fn remove(store: &MemoryStore, table: Table, key: &str) {
    let mut batch = Batch::default();
    batch.remove(table, key);
    now(store.commit(batch)).unwrap();
}

/// Opening fails for that reason, and leaves everything as it is.
#[track_caller]
fn refused(store: &Rc<MemoryStore>, why: &str) {
    let before = store.dump();
    for writer in [true, false] {
        let opened = Device::open("again", &Rc::new(Cell::new(0)), store.clone(), writer);
        match opened.err() {
            Some(StoreError::Damaged(detail)) => assert!(detail.starts_with(why), "{detail}"),
            other => panic!("{other:?}"),
        }
    }
    assert!(store.dump() == before, "what is damaged is left alone");
}

#[test]
fn a_key_that_cannot_be_read_is_not_replaced() {
    for value in [&b"\"AAAA\""[..], b"\"not base64url!\"", b"null", b"", b"{"] {
        let store = kept(0);
        put(&store, Table::Meta, "device", value);
        refused(&store, "device");
    }
}

#[test]
fn a_key_that_is_gone_is_not_replaced_while_a_register_is_there() {
    for gone in [None, Some("state"), Some("membership")] {
        let store = kept(0);
        remove(&store, Table::Meta, "device");
        if let Some(gone) = gone {
            remove(&store, Table::Meta, gone);
        }
        refused(&store, "device");
    }
}

#[test]
fn what_a_newer_version_has_written_is_left_alone() {
    let store = kept(1);
    put(&store, Table::Meta, "schema", b"{\"version\":2}");
    let before = store.dump();
    let opened = Device::open("again", &Rc::default(), store.clone(), true);
    assert_eq!(opened.err(), Some(StoreError::Newer));
    assert!(store.dump() == before);
}

#[test]
fn small_values_and_lists_that_are_damaged_are_refused() {
    for name in ["schema", "state", "membership"] {
        let store = kept(1);
        put(&store, Table::Meta, name, b"{\"half");
        refused(&store, name);
    }
    let store = kept(1);
    let key = now(store.all(Table::RowTail)).unwrap().remove(0).0;
    put(&store, Table::RowTail, &key, b"[]");
    refused(&store, &key);
}

#[test]
fn a_newest_entry_that_is_damaged_or_gone_is_refused() {
    let store = kept(2);
    put(&store, Table::Tail, "00000001", b"\xff");
    refused(&store, "00000001");
    put(&store, Table::Tail, "00000001", b"{}");
    refused(&store, "Shape");
    remove(&store, Table::Tail, "00000001");
    refused(&store, "tail");
}

#[test]
fn packed_entries_that_are_damaged_are_refused_when_a_record_is_opened() {
    for (table, value, why) in [
        (Table::Heads, &b"short"[..], "heads"),
        (Table::Segments, b"", "place"),
        (Table::Segments, b"\xff", "00000000"),
    ] {
        let store = kept(260);
        put(&store, table, "00000000", value);
        let mut desk = Device::open("again", &Rc::default(), store.clone(), true).unwrap();
        let (offset, limit) = (0, 300);
        let Answer::Inbox { window } = desk.ask(Ask::Inbox {
            query: Query {
                offset,
                limit,
                ..Query::default()
            },
        }) else {
            panic!()
        };
        let before = store.dump();
        // The oldest reports are packed; the lists do not need them.
        let id = window.rows.iter().min_by_key(|row| row.updated.seconds());
        let said = desk.try_ask(Ask::Event { id: id.unwrap().id }, vec![]);
        let said = said.unwrap_err();
        assert_eq!(said.key, "store-damaged");
        assert!(said.text().contains(why), "{}", said.text());
        assert!(store.dump() == before);
    }
}

#[test]
fn a_file_that_is_damaged_is_not_given_out() {
    let mut desk = Device::new("desk", &Rc::default());
    let (name, media_type) = ("a.png".into(), "image/png".into());
    let attached = desk.try_ask(Ask::Attach { name, media_type }, vec![b"picture".to_vec()]);
    let Ok((Answer::Attached { file }, _)) = attached else {
        panic!()
    };
    let store = desk.engine.store().clone();
    let fetch = |desk: &mut Device| {
        let sha256 = file.sha256.clone();
        desk.try_ask(Ask::Fetch { sha256 }, vec![]).unwrap_err().key
    };
    let piece = format!("{}/00000000", file.sha256);
    put(&store, Table::Files, &piece, b"Picture");
    assert_eq!(fetch(&mut desk), "store-damaged");
    remove(&store, Table::Files, &piece);
    assert_eq!(fetch(&mut desk), "store-damaged");
    remove(&store, Table::Files, &file.sha256);
    assert_eq!(fetch(&mut desk), "engine-missing");
}
