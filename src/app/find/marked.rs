use js_sys::JsString;

use crate::app::{prelude::*, typing::lower};

/// A text with the words that were looked for marked in it. The words are in lower case.
pub fn marked(text: &str, words: &[String]) -> View {
    let text = JsString::from(text);
    let small = lower(&text);
    // Of the few letters whose small ones are longer, nothing is marked.
    if words.is_empty() || small.length() != text.length() {
        return String::from(text).into_view();
    }
    let part = |from: u32, to: u32| String::from(text.substring(from, to));
    let mut parts: Vec<View> = Vec::new();
    let mut done = 0;
    while let Some((begins, length)) = next(&small, done, words) {
        parts.push(part(done, begins).into_view());
        done = begins + length;
        parts.push(view! { <mark>{part(begins, done)}</mark> });
    }
    parts.push(part(done, text.length()).into_view());
    parts.into_view()
}

/// Where the next word begins, and how long it is, in UTF-16 units.
fn next(text: &JsString, from: u32, words: &[String]) -> Option<(u32, u32)> {
    let places = words
        .iter()
        .filter(|word| !word.is_empty())
        .filter_map(|word| {
            let place = text.index_of(word, i32::try_from(from).ok()?);
            let length = word.encode_utf16().count();
            Some((u32::try_from(place).ok()?, u32::try_from(length).ok()?))
        });
    places.min_by_key(|(place, length)| (*place, u32::MAX - length))
}
