//! The demonstration's register comes beside the program, as a bundle like any other.

use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::JsCast;
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
    let base = watchbook("base")?.as_string()?;
    let answer = JsFuture::from(window().fetch_with_str(&format!("{base}{name}")))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let buffer = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?))
}
