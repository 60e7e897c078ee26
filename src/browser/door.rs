//! The two ways in: the page's module begins with one, the worker's with the other.

use js_sys::Reflect;
use wasm_bindgen::JsCast;

use super::worker;
use crate::words;

/// Runs `page` in a page.
pub fn page(page: impl FnOnce()) {
    sentences();
    page();
}

/// Runs the engine in a worker.
pub fn engine() {
    sentences();
    if let Ok(scope) = js_sys::global().dyn_into() {
        worker::run(scope);
    }
}

/// Takes the sentences, which `boot.mjs` has loaded beside the module.
fn sentences() {
    let text = Reflect::get(&js_sys::global(), &"sentences".into());
    if let Some(text) = text.ok().and_then(|text| text.as_string()) {
        words::install(text);
    }
}
