//! How entries rest: each once, whatever is put there.

use std::rc::Rc;

use watchbook::{
    engine::archive::{Archive, SEGMENT},
    log::entry::Entry,
    store::{Batch, Store, Table, memory::MemoryStore},
};

use crate::world::{Device, now, report};

/// The entries of a desk with so many reports, in the order of their arrival.
fn entries(reports: usize) -> Vec<Entry> {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    for number in 0..reports {
        let (report, draft) = (report(&format!("Report {number}.")), String::new());
        desk.ask(watchbook::engine::protocol::Ask::Report { report, draft });
    }
    let store = desk.engine.store();
    let archive = now(Archive::open(store, reports + 1)).unwrap();
    now(archive.all(store)).unwrap()
}

fn put(archive: &mut Archive, store: &MemoryStore, entries: &[Entry]) {
    let mut batch = Batch::default();
    let staged = now(archive.stage(
        store,
        entries,
        std::collections::BTreeSet::new(),
        &mut batch,
    ))
    .unwrap();
    now(store.commit(batch)).unwrap();
    archive.adopt(staged);
}

#[test]
fn an_entry_rests_once_however_often_it_is_put() {
    let all = entries(SEGMENT + 4);
    let store = MemoryStore::default();
    let mut archive = now(Archive::open(&store, 0)).unwrap();
    put(&mut archive, &store, &all[..10]);
    put(&mut archive, &store, &all[5..]);
    put(&mut archive, &store, &all);
    let twice: Vec<Entry> = all.iter().chain(&all).cloned().collect();
    put(&mut archive, &store, &twice);
    assert_eq!(archive.len(), all.len());
    let mut again = now(Archive::open(&store, all.len())).unwrap();
    assert_eq!(now(again.index(&store)).unwrap().len(), all.len());
    assert_eq!(now(again.all(&store)).unwrap(), all);
    assert_eq!(now(store.all(Table::Segments)).unwrap().len(), 1);
}
