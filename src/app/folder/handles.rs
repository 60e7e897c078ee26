//! Folders that stay chosen when the page goes: their handles, in a small database of their own that holds nothing of a
//! register. Where that does not work, a folder is chosen anew each time.
//!
//! Without rexie: the page does not carry it otherwise, and one table with one value a key needs little of it.

use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "watchbook-folders";
const TABLE: &str = "handles";

/// The handle that was kept under a key.
pub(super) async fn kept(key: &str) -> Option<JsValue> {
    let key = JsValue::from(key);
    let get = |table: &IdbObjectStore| table.get(&key);
    let kept = carry_out(IdbTransactionMode::Readonly, &get).await.ok()?;
    (!kept.is_undefined()).then_some(kept)
}

/// Keeps a handle under a key; without one, nothing is kept there any more.
pub(super) async fn keep(key: &str, handle: Option<&JsValue>) {
    let key = JsValue::from(key);
    let put = |table: &IdbObjectStore| match handle {
        Some(handle) => table.put_with_key(handle, &key),
        None => table.delete(&key),
    };
    // Whoever finds nothing there chooses the folder again.
    let _ = carry_out(IdbTransactionMode::Readwrite, &put).await;
}

async fn carry_out(
    mode: IdbTransactionMode,
    ask: &dyn Fn(&IdbObjectStore) -> Result<IdbRequest, JsValue>,
) -> Result<JsValue, JsValue> {
    let database = open().await?;
    let transaction = database.transaction_with_str_and_mode(TABLE, mode)?;
    let answer = settled(&ask(&transaction.object_store(TABLE)?)?).await;
    database.close();
    answer
}

async fn open() -> Result<IdbDatabase, JsValue> {
    let factory = window().indexed_db()?.ok_or(JsValue::UNDEFINED)?;
    let opening = factory.open_with_u32(DATABASE, 1)?;
    let request = opening.clone();
    let shape = Closure::once_into_js(move || {
        let database = request.result().map(JsCast::unchecked_into::<IdbDatabase>);
        database.and_then(|database| database.create_object_store(TABLE))
    });
    opening.set_onupgradeneeded(Some(shape.unchecked_ref()));
    Ok(settled(&opening).await?.unchecked_into())
}

/// What a request comes to.
async fn settled(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let done = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(done).await?;
    request.result()
}
