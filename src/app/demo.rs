//! The demonstration's register comes beside the program, as a bundle like any other.

use js_sys::{ArrayBuffer, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::engine::{Engine, watchbook};
use crate::words::{Sentence, sentence};

/// Fills the empty demonstration.
///
/// # Errors
/// When its files cannot be had, or do not hold.
pub async fn furnish(engine: Engine) -> Result<(), Sentence> {
    let missing = || sentence!("demo-missing");
    let seed = fetch("demo/key.txt").await.ok_or_else(missing)?.to_vec();
    let bundle = fetch("demo/register.watchbook.json")
        .await
        .ok_or_else(missing)?;
    engine
        .furnish(String::from_utf8_lossy(&seed).trim().to_owned(), bundle)
        .await
}

async fn fetch(name: &str) -> Option<Uint8Array> {
    let read: Function = watchbook("read")?.dyn_into().ok()?;
    let asked = read.call1(&JsValue::UNDEFINED, &name.into()).ok()?;
    let answer = JsFuture::from(asked.dyn_into::<Promise>().ok()?).await;
    let answer: Response = answer.ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?))
}
