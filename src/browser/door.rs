//! The way in: the same module runs in the page and in the worker, and tells the two apart here.

use js_sys::Reflect;
use wasm_bindgen::JsCast;

use super::worker;
use crate::words;

/// Runs the engine in a worker, and `page` in a page. The sentences, which `boot.mjs` has loaded
/// beside this module, are taken first.
pub fn enter(page: impl FnOnce()) {
    let global = js_sys::global();
    if let Some(text) = Reflect::get(&global, &"sentences".into())
        .ok()
        .and_then(|text| text.as_string())
    {
        words::install(text);
    }
    match global.dyn_into() {
        Ok(scope) => worker::run(scope),
        Err(_) => page(),
    }
}
