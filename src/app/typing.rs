//! Typed text as the log takes it, and names for things only this page knows.

use js_sys::JsString;
use leptos::prelude::window;

use crate::{domain::text, log::id::base64url};

/// Typed text in Unicode's composed form, cleaned for the log.
#[must_use]
pub fn typed(value: &str) -> String {
    let composed = JsString::from(value).normalize("NFC");
    text::typed(&String::from(composed))
}

/// A text in small letters, as the browser knows them: the tables for that would be in the wasm a second time.
#[must_use]
pub fn lower(text: &JsString) -> JsString {
    text.to_lower_case()
}

/// The same of a text of ours.
#[must_use]
pub fn small(text: &str) -> String {
    lower(&JsString::from(text)).into()
}

/// A random id for a draft.
#[must_use]
pub fn draft_id() -> String {
    let mut bytes = [0; 12];
    let filled = window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if filled.is_err() {
        // Only has to differ from the other drafts on this device.
        return format!("draft-{}", super::clock::now().seconds());
    }
    base64url(bytes)
}
