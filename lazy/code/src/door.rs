//! What the worker calls.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;

/// As [`crate::draw`].
#[wasm_bindgen]
#[must_use]
pub fn draw(file: &[u8]) -> Option<Array> {
    let codes = crate::draw(file)?;
    let codes = codes.iter().map(|code| Uint8Array::from(code.as_slice()));
    Some(codes.collect())
}

/// As [`crate::scan`]: what was seen, how many there are, and the file or nothing.
#[wasm_bindgen]
#[must_use]
pub fn scan(light: &[u8], width: usize, seen: Vec<String>) -> Array {
    let crate::Scan { seen, count, file } = crate::scan(light, width, &seen);
    let seen: Array = seen.into_iter().map(wasm_bindgen::JsValue::from).collect();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "as many as a person waits for"
    )]
    let count = count as u32;
    let file = file.map(|file| Uint8Array::from(file.as_slice()));
    Array::of3(&seen, &count.into(), &file.into())
}
