//! How every store behaves: run on memory natively, and on IndexedDB in a browser.
#![allow(async_fn_in_trait, reason = "one thread runs the tests")]

use watchbook::store::{Batch, Store, Table};

/// A kind of store, and what a test needs of it beside the port.
pub trait Backend {
    type S: Store;

    /// An empty store.
    async fn fresh(&self) -> Self::S;

    /// An empty store that takes one commit and refuses the next, if that puts into [`Table::Rows`].
    async fn refusing(&self) -> Self::S;

    /// Opens again what a store has kept.
    async fn again(&self, store: Self::S) -> Self::S;
}

/// Every rule, each on a fresh store.
pub async fn all(backend: &impl Backend) {
    a_fresh_store_is_empty(&backend.fresh().await).await;
    what_was_put_is_there(&backend.fresh().await).await;
    values_come_in_the_order_of_their_keys(&backend.fresh().await).await;
    clearing_comes_before_removing_before_putting(&backend.fresh().await).await;
    large_batches_are_whole(&backend.fresh().await).await;
    any_bytes_survive(&backend.fresh().await).await;
    what_was_put_is_there_after_opening_again(backend).await;
    // With one put it is made alone, with many they may go out together.
    for puts in [1, 200] {
        a_failed_batch_leaves_nothing(backend, puts).await;
    }
}

async fn what_was_put_is_there_after_opening_again(backend: &impl Backend) {
    let store = backend.fresh().await;
    let mut batch = Batch::default();
    for table in Table::content() {
        batch.put(table, "a", table.name().as_bytes());
        batch.put(table, "b", *b"removed");
    }
    store.commit(batch).await.unwrap();
    let mut batch = Batch::default();
    Table::content().for_each(|table| batch.remove(table, "b"));
    store.commit(batch).await.unwrap();
    let store = backend.again(store).await;
    for table in Table::content() {
        let kept = [("a".to_owned(), table.name().as_bytes().to_vec())];
        assert_eq!(store.all(table).await.unwrap(), kept);
        assert_eq!(store.keys(table).await.unwrap(), ["a"]);
    }
}

async fn a_failed_batch_leaves_nothing(backend: &impl Backend, puts: usize) {
    let store = backend.refusing().await;
    let mut batch = Batch::default();
    batch.put(Table::Meta, "a", *b"before");
    batch.put(Table::Drafts, "a", *b"before");
    batch.put(Table::Tail, "a", *b"before");
    store.commit(batch).await.unwrap();

    let mut batch = Batch::default();
    batch.clear(Table::Drafts);
    batch.remove(Table::Tail, "a");
    batch.put(Table::Meta, "a", *b"after");
    batch.put(Table::Meta, "b", *b"after");
    for number in 0..puts {
        batch.put(Table::Rows, format!("{number:08}"), *b"refused");
    }
    assert!(store.commit(batch).await.is_err());

    is_as_before(&store, "at once").await;
    let store = backend.again(store).await;
    is_as_before(&store, "after opening again").await;
    let mut batch = Batch::default();
    batch.put(Table::Meta, "a", *b"later");
    store.commit(batch).await.unwrap();
}

async fn is_as_before(store: &impl Store, when: &str) {
    let before = [("a".to_owned(), b"before".to_vec())];
    for table in [Table::Meta, Table::Drafts, Table::Tail] {
        assert_eq!(store.all(table).await.unwrap(), before, "{when}");
    }
    assert_eq!(store.all(Table::Rows).await.unwrap(), [], "{when}");
}

async fn a_fresh_store_is_empty(store: &impl Store) {
    for table in Table::content() {
        assert_eq!(store.all(table).await.unwrap(), []);
    }
    assert_eq!(store.get(Table::Meta, &["a".into()]).await.unwrap(), [None]);
    assert_eq!(store.get(Table::Meta, &[]).await.unwrap(), []);
    store.commit(Batch::default()).await.unwrap();
}

async fn what_was_put_is_there(store: &impl Store) {
    let mut batch = Batch::default();
    batch.put(Table::Meta, "a", *b"one");
    batch.put(Table::Tail, "a", *b"two");
    store.commit(batch).await.unwrap();
    let keys = ["a".to_owned(), "b".to_owned()];
    assert_eq!(
        store.get(Table::Meta, &keys).await.unwrap(),
        [Some(b"one".to_vec()), None]
    );
    assert_eq!(
        store.all(Table::Tail).await.unwrap(),
        [("a".to_owned(), b"two".to_vec())]
    );
}

async fn values_come_in_the_order_of_their_keys(store: &impl Store) {
    let mut batch = Batch::default();
    for key in ["00000010", "00000009", "a/1", "a", "B"] {
        batch.put(Table::Segments, key, key.as_bytes());
    }
    store.commit(batch).await.unwrap();
    let keys: Vec<String> = store
        .all(Table::Segments)
        .await
        .unwrap()
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    assert_eq!(keys, ["00000009", "00000010", "B", "a", "a/1"]);
    assert_eq!(store.keys(Table::Segments).await.unwrap(), keys);
}

async fn clearing_comes_before_removing_before_putting(store: &impl Store) {
    let mut batch = Batch::default();
    for key in ["a", "b", "c"] {
        batch.put(Table::Rows, key, *b"old");
        batch.put(Table::Drafts, key, *b"old");
    }
    store.commit(batch).await.unwrap();
    let mut batch = Batch::default();
    batch.put(Table::Rows, "a", *b"new");
    batch.put(Table::Drafts, "b", *b"new");
    batch.remove(Table::Drafts, "b");
    batch.remove(Table::Drafts, "c");
    batch.clear(Table::Rows);
    store.commit(batch).await.unwrap();
    assert_eq!(
        store.all(Table::Rows).await.unwrap(),
        [("a".to_owned(), b"new".to_vec())]
    );
    let drafts = store.all(Table::Drafts).await.unwrap();
    assert_eq!(
        drafts,
        [
            ("a".to_owned(), b"old".to_vec()),
            ("b".to_owned(), b"new".to_vec())
        ]
    );
}

async fn large_batches_are_whole(store: &impl Store) {
    let mut batch = Batch::default();
    for number in 0..500 {
        batch.put(Table::Heads, format!("{number:08}"), vec![7; 3000]);
    }
    store.commit(batch).await.unwrap();
    assert_eq!(store.all(Table::Heads).await.unwrap().len(), 500);
}

async fn any_bytes_survive(store: &impl Store) {
    let bytes: Vec<u8> = (0..=255).collect();
    let mut batch = Batch::default();
    batch.put(Table::Files, "f", bytes.clone());
    batch.put(Table::Files, "empty", Vec::new());
    store.commit(batch).await.unwrap();
    let keys = ["f".to_owned(), "empty".to_owned()];
    assert_eq!(
        store.get(Table::Files, &keys).await.unwrap(),
        [Some(bytes), Some(vec![])]
    );
}
