//! The store in IndexedDB: the contract, and what can go wrong in a browser only.

use std::cell::Cell;

use rexie::{ObjectStore, Rexie, RexieBuilder, TransactionMode};
use wasm_bindgen_test::wasm_bindgen_test;
use watchbook::{
    browser::indexeddb::IndexedDb,
    store::{Batch, Store, StoreError, Table},
};

use crate::contract;

/// The version of the database that today's program writes.
const TODAY: u32 = 1;

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

#[wasm_bindgen_test]
async fn indexeddb_keeps_the_contract() {
    let number = Cell::new(0);
    contract::all(|| async {
        number.set(number.get() + 1);
        open(&format!("contract-{}", number.get())).await
    })
    .await;
    assert!(number.get() >= 6, "a fresh database for each rule");
}

#[wasm_bindgen_test]
async fn what_was_written_is_there_after_opening_again() {
    open("again")
        .await
        .commit(one(Table::Meta, "a", b"kept"))
        .await
        .expect("committed");
    let found = open("again").await.all(Table::Meta).await;
    assert_eq!(found, Ok(vec![("a".to_owned(), b"kept".to_vec())]));
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
async fn a_failed_batch_leaves_nothing() {
    // With one put it is made alone, with many they go out together: both ways must end the same.
    for (name, puts) in [("failed-few", 1), ("failed-many", 200)] {
        raw(name, TODAY, Some(Table::Rows))
            .build()
            .await
            .expect("made")
            .close();
        let store = open(name).await;
        store
            .commit(one(Table::Meta, "a", b"before"))
            .await
            .expect("committed");

        let mut batch = one(Table::Meta, "a", b"after");
        batch.clear(Table::Drafts);
        batch.put(Table::Meta, "b", *b"after");
        for number in 0..puts {
            batch.put(Table::Rows, format!("{number:08}"), *b"refused");
        }
        let result = store.commit(batch).await;
        assert!(matches!(&result, Err(StoreError::Failed(_))), "{result:?}");

        let found = store.all(Table::Meta).await;
        assert_eq!(
            found,
            Ok(vec![("a".to_owned(), b"before".to_vec())]),
            "{name}"
        );
        // The handle is as good as before.
        store
            .commit(one(Table::Meta, "a", b"later"))
            .await
            .expect("committed");
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
