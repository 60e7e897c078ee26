//! Where the keyboard is.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

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

/// Moves the keyboard to the first element that a selector finds, if there is one.
pub fn on_first(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        on(&element);
    }
}

/// Brings an element into sight, whole and off the bars that stick to the edges, and moves nothing if it is there.
pub fn show(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
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
