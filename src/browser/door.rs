//! The two ways in: the page's module begins with one, the worker's with the other.

use js_sys::{Reflect, Uint8Array};
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
    let told = |name: &str| Reflect::get(&global, &name.into()).unwrap_or_default();
    let tongue = told("language").as_string();
    let sentences = Uint8Array::new(&told("sentences")).to_vec();
    if let (Some(tongue), Ok(sentences)) = (
        tongue.and_then(|tag| Tongue::of(&tag)),
        String::from_utf8(sentences),
    ) {
        Language::speak(tongue, sentences, WRITING);
    }
}
