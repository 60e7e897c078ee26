//! The two ways in: the page's module begins with one, the worker's with the other.

use js_sys::Reflect;
use wasm_bindgen::JsCast;

use super::{locale::WRITING, worker};
use crate::words::language::{Language, Tongue};

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

/// Speaks the language that `boot.mjs` has chosen, with the sentences it has loaded beside the module.
fn sentences() {
    let global = js_sys::global();
    let told = |name: &str| Reflect::get(&global, &name.into()).ok()?.as_string();
    let tongue = told("language").and_then(|tag| Tongue::of(&tag));
    if let (Some(tongue), Some(sentences)) = (tongue, told("sentences")) {
        Language::speak(tongue, &sentences, WRITING);
    }
}
