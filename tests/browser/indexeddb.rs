//! The store in IndexedDB: the contract, and what can go wrong in a browser only.

use std::cell::Cell;

use rexie::{ObjectStore, Rexie, RexieBuilder, TransactionMode};
use wasm_bindgen_test::wasm_bindgen_test;
use watchbook::{
    browser::indexeddb::IndexedDb,
    store::{Batch, Store, StoreError, Table},
};

use crate::contract::{self, Backend};

/// The version of the database that today's program writes.
const TODAY: u32 = 4;

async fn open(name: &str) -> IndexedDb {
    IndexedDb::open(name).await.expect("opened")
}

fn one(table: Table, key: &str, value: &[u8]) -> Batch {
    let mut batch = Batch::default();
    batch.put(table, key, value);
    batch
}

/// The same tables, opened past the adapter. `keyed` takes its keys from inside its values, so that it refuses every
/// put with a key of its own.
fn raw(name: &str, version: u32, keyed: Option<Table>) -> RexieBuilder {
    let store = |table: Table| match keyed {
        Some(keyed) if keyed == table => ObjectStore::new(table.name()).key_path("id"),
        _ => ObjectStore::new(table.name()),
    };
    Table::ALL
        .into_iter()
        .fold(Rexie::builder(name).version(version), |builder, table| {
            builder.add_object_store(store(table))
        })
}

/// Databases by number: the last one made is the one opened again.
struct Numbered(Cell<u32>);

impl Numbered {
    fn name(&self) -> String {
        format!("contract-{}", self.0.get())
    }

    fn next(&self) -> String {
        self.0.set(self.0.get() + 1);
        self.name()
    }
}

impl Backend for Numbered {
    type S = IndexedDb;

    async fn fresh(&self) -> IndexedDb {
        open(&self.next()).await
    }

    async fn refusing(&self) -> IndexedDb {
        let name = self.next();
        let made = raw(&name, TODAY, Some(Table::Rows)).build().await;
        made.expect("made").close();
        open(&name).await
    }

    async fn again(&self, store: IndexedDb) -> IndexedDb {
        drop(store);
        open(&self.name()).await
    }
}

#[wasm_bindgen_test]
async fn indexeddb_keeps_the_contract() {
    let backend = Numbered(Cell::new(0));
    contract::all(&backend).await;
    assert!(backend.0.get() >= 9, "a fresh database for each rule");
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_version_is_refused_and_left_alone() {
    // Held while the newer version opens, which closes it: a handle that is only dropped would block that.
    let store = open("newer").await;
    let kept = one(Table::Meta, "a", b"kept");
    store.commit(kept).await.expect("committed");
    let newer = raw("newer", TODAY + 1, None).add_object_store(ObjectStore::new("of-tomorrow"));
    newer.build().await.expect("upgraded").close();

    assert_eq!(
        IndexedDb::open("newer").await.err(),
        Some(StoreError::Newer)
    );

    let newer = raw("newer", TODAY + 1, None).add_object_store(ObjectStore::new("of-tomorrow"));
    let newer = newer.build().await.expect("opened by the newer version");
    assert_eq!(newer.version().expect("version"), TODAY + 1);
    assert!(newer.store_names().contains(&"of-tomorrow".to_owned()));
    let reading = newer
        .transaction(&[Table::Meta.name()], TransactionMode::ReadOnly)
        .expect("transaction");
    let meta = reading.store(Table::Meta.name()).expect("table");
    let value = meta.get("a".into()).await.expect("read").expect("there");
    assert_eq!(js_sys::Uint8Array::new(&value).to_vec(), b"kept");
}

#[wasm_bindgen_test]
async fn a_database_of_an_older_version_gets_the_tables_that_it_lacks() {
    let tables = Table::ALL.into_iter();
    let tables = tables.filter(|table| *table != Table::Quarantine);
    let older = Rexie::builder("older").version(TODAY - 1);
    let older = tables.fold(older, |builder, table| {
        builder.add_object_store(ObjectStore::new(table.name()))
    });
    older.build().await.expect("made").close();
    let store = open("older").await;
    let kept = one(Table::Quarantine, "a", b"kept");
    store.commit(kept).await.expect("committed");
    let all = store.all(Table::Quarantine).await;
    assert_eq!(all, Ok(vec![("a".to_owned(), b"kept".to_vec())]));
}

#[wasm_bindgen_test]
async fn two_handles_see_one_database() {
    let (left, right) = (open("two").await, open("two").await);
    left.commit(one(Table::Meta, "a", b"left"))
        .await
        .expect("committed");
    right
        .commit(one(Table::Meta, "b", b"right"))
        .await
        .expect("committed");
    let both = [
        ("a".to_owned(), b"left".to_vec()),
        ("b".to_owned(), b"right".to_vec()),
    ];
    assert_eq!(left.all(Table::Meta).await.as_deref(), Ok(&both[..]));
    assert_eq!(right.all(Table::Meta).await.as_deref(), Ok(&both[..]));
}

#[wasm_bindgen_test]
async fn a_refused_put_is_said_and_the_handle_is_as_good_as_before() {
    let backend = Numbered(Cell::new(1000));
    let store = backend.refusing().await;
    for puts in [1, 200] {
        let mut batch = one(Table::Meta, "a", b"never");
        for number in 0..puts {
            batch.put(Table::Rows, format!("{number:08}"), *b"refused");
        }
        let result = store.commit(batch).await;
        assert!(matches!(&result, Err(StoreError::Failed(_))), "{result:?}");
        store
            .commit(one(Table::Meta, "b", b"later"))
            .await
            .expect("committed");
        let found = store.all(Table::Meta).await;
        assert_eq!(found, Ok(vec![("b".to_owned(), b"later".to_vec())]));
    }
}

#[wasm_bindgen_test]
async fn a_database_closed_under_us_says_so_and_keeps_what_it_has() {
    let store = open("closed").await;
    store
        .commit(one(Table::Meta, "a", b"before"))
        .await
        .expect("committed");
    let newer = raw("closed", TODAY + 1, None)
        .build()
        .await
        .expect("upgraded");

    assert_eq!(
        store.commit(one(Table::Meta, "a", b"after")).await,
        Err(StoreError::Closed)
    );
    assert_eq!(store.all(Table::Meta).await, Err(StoreError::Closed));

    let reading = newer
        .transaction(&[Table::Meta.name()], TransactionMode::ReadOnly)
        .expect("transaction");
    let meta = reading.store(Table::Meta.name()).expect("table");
    let value = meta.get("a".into()).await.expect("read").expect("there");
    assert_eq!(js_sys::Uint8Array::new(&value).to_vec(), b"before");
}

#[wasm_bindgen_test]
async fn a_removed_database_is_gone() {
    let gone = raw("gone", TODAY, None).add_object_store(ObjectStore::new("marker"));
    gone.build().await.expect("made").close();
    IndexedDb::remove("gone").await.expect("removed");
    drop(open("gone").await);
    let fresh = raw("gone", TODAY, None).build().await.expect("opened");
    assert!(!fresh.store_names().contains(&"marker".to_owned()));
}
