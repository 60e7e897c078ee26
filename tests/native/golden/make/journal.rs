//! A journal as it rests beside a database: a snapshot, and batches of every shape behind it.

use std::rc::Rc;

use watchbook::store::{
    Batch, Store, Table,
    journal::{Journaled, memory::MemoryDisk},
    memory::MemoryStore,
};

use crate::hostile::journal::now;

/// The one file of it.
pub fn journal() -> Vec<u8> {
    let (base, disk) = (
        Rc::new(MemoryStore::default()),
        Rc::new(MemoryDisk::default()),
    );
    // What rested before there was a journal is its snapshot.
    let mut first = Batch::default();
    first.put(Table::Meta, "device", *b"a key");
    first.put(Table::Tail, "00000000", *b"an entry");
    first.put(Table::Drafts, "a", *b"half a report");
    now(base.commit(first)).expect("a store in memory");
    let two = Journaled::new(base, disk.clone());
    now(two.take()).expect("layers in memory");
    for batch in [filed(), packed(), lines()] {
        now(two.commit(batch)).expect("layers in memory");
    }
    let mut files = disk.files().into_iter();
    let (name, file) = files.next().expect("a file");
    assert_eq!(name, "00000001");
    file
}

fn filed() -> Batch {
    let mut batch = Batch::default();
    batch.put(Table::Tail, "00000001", "an entry with ümlauts \u{202e}");
    batch.put(Table::Files, "f/00000000", [0, 255, 10, 13]);
    batch.put(Table::Meta, "state", *b"");
    batch.remove(Table::Drafts, "a");
    batch.remove(Table::Drafts, "never there");
    batch
}

fn packed() -> Batch {
    let mut batch = Batch::default();
    batch.clear(Table::Tail);
    batch.put(Table::Segments, "00000000", *b"two entries");
    batch.put(Table::Heads, "00000000", *b"two heads");
    batch
}

fn lines() -> Batch {
    let mut batch = Batch::default();
    for table in [
        Table::Rows,
        Table::RowTail,
        Table::Reports,
        Table::Exchanges,
        Table::Aside,
    ] {
        batch.put(table, "one", table.name());
    }
    batch
}
