//! The private file system: the contract of a disk, and of a store whose database is lost in between.

use std::cell::Cell;

use wasm_bindgen_test::wasm_bindgen_test;
use watchbook::{
    browser::{indexeddb::IndexedDb, opfs::Opfs},
    store::{
        Batch, Store, StoreError, Table,
        condition::{Healed, Layer},
        journal::{Journaled, disk::Disk},
        memory::MemoryStore,
    },
};

use crate::{
    contract::{self, Backend},
    disk,
};

#[wasm_bindgen_test]
async fn the_private_file_system_keeps_the_contract() {
    disk::all(Opfs::new("contract"), async || Opfs::new("contract")).await;
}

#[wasm_bindgen_test]
async fn who_lets_go_lets_another_in() {
    let (one, two) = (Opfs::new("shared"), Opfs::new("shared"));
    for disk in [&one, &two, &one] {
        assert_eq!(disk.begin().await, Ok(None));
        disk.write("00000001", 0, b"mine").await.expect("written");
        disk.end();
    }
    assert_eq!(one.list().await, Err(StoreError::Closed));
}

/// Journals by number, each before a database in memory.
struct Numbered(Cell<u32>);

impl Numbered {
    async fn over(&self, base: MemoryStore) -> Journaled<MemoryStore, Opfs> {
        let name = format!("journaled-{}", self.0.get());
        let two = Journaled::new(base, Opfs::new(&name));
        two.take().await.expect("taken");
        let journal = two.condition().journal;
        assert!(matches!(journal, Layer::Kept(_)), "{journal:?}");
        two
    }
}

impl Backend for Numbered {
    type S = Journaled<MemoryStore, Opfs>;

    async fn fresh(&self) -> Self::S {
        self.0.set(self.0.get() + 1);
        self.over(MemoryStore::default()).await
    }

    async fn refusing(&self) -> Self::S {
        self.0.set(self.0.get() + 1);
        let base = MemoryStore::default();
        // The first mark, what is taken, and no more.
        base.fail_at(2, StoreError::Full);
        self.over(base).await
    }

    async fn again(&self, store: Self::S) -> Self::S {
        store.release();
        // From the journal alone.
        self.over(MemoryStore::default()).await
    }
}

#[wasm_bindgen_test]
async fn a_journal_before_a_database_that_is_lost_keeps_the_contract() {
    contract::all(&Numbered(Cell::new(0))).await;
}

#[wasm_bindgen_test]
async fn a_database_that_was_deleted_comes_back() {
    let open = async || {
        let base = IndexedDb::open("lost").await.expect("opened");
        let two = Journaled::new(base, Opfs::new("lost"));
        two.take().await.expect("taken");
        two
    };
    let two = open().await;
    let mut batch = Batch::default();
    batch.put(Table::Files, "f/00000000", vec![7; 1_000_000]);
    batch.put(Table::Meta, "device", *b"key");
    two.commit(batch).await.expect("committed");
    two.release();
    // Held meanwhile: it closes when it is told to, a handle that is only dropped would block that.
    IndexedDb::remove("lost").await.expect("removed");
    drop(two);

    let two = open().await;
    assert_eq!(two.condition().healed, Healed::Restored);
    let keys = ["device".to_owned()];
    let device = two.get(Table::Meta, &keys).await;
    assert_eq!(device, Ok(vec![Some(b"key".to_vec())]));
    let files = two.all(Table::Files).await.expect("read");
    assert!(files[0].1 == vec![7; 1_000_000]);
    two.release();
}
