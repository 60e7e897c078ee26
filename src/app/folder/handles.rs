//! Folders that stay chosen when the page goes: their handles, in a small database of their own that holds nothing of a
//! register. Where that does not work, a folder is chosen anew each time.

use rexie::{ObjectStore, Rexie, TransactionMode};
use wasm_bindgen::JsValue;

const DATABASE: &str = "watchbook-folders";
const TABLE: &str = "handles";

/// The handle that was kept under a key.
pub(super) async fn kept(key: &str) -> Option<JsValue> {
    let database = open().await.ok()?;
    let reading = database.transaction(&[TABLE], TransactionMode::ReadOnly);
    let kept = reading
        .ok()?
        .store(TABLE)
        .ok()?
        .get(key.into())
        .await
        .ok()?;
    database.close();
    kept
}

/// Keeps a handle under a key; without one, nothing is kept there any more.
pub(super) async fn keep(key: &str, handle: Option<&JsValue>) {
    // Whoever finds nothing there chooses the folder again.
    let _ = put(key, handle).await;
}

async fn put(key: &str, handle: Option<&JsValue>) -> Result<(), rexie::Error> {
    let database = open().await?;
    let writing = database.transaction(&[TABLE], TransactionMode::ReadWrite)?;
    let store = writing.store(TABLE)?;
    match handle {
        Some(handle) => _ = store.put(handle, Some(&key.into())).await?,
        None => store.delete(key.into()).await?,
    }
    writing.done().await?;
    database.close();
    Ok(())
}

async fn open() -> Result<Rexie, rexie::Error> {
    let database = Rexie::builder(DATABASE).version(1);
    let table = ObjectStore::new(TABLE);
    database.add_object_store(table).build().await
}
