//! Where the keyboard is.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Moves the keyboard to an element without scrolling more than needed.
pub fn on(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else {
        return;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(false);
    // An element that has just been taken away cannot be focused; nothing is lost.
    let _ = element.focus_with_options(&options);
}

/// Moves the keyboard to the element with that id; in a group, to its first control.
pub fn on_id(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let control = element.query_selector("input, select, textarea, button");
    let is_group = element.tag_name().eq_ignore_ascii_case("fieldset");
    match control {
        Ok(Some(control)) if is_group => on(&control),
        _ => on(&element),
    }
}
