//! Keys that work anywhere: the palette, going places, moving along lists, and the keys that buttons bear. Letters do
//! nothing while somebody types, and can be switched off (WCAG 2.1.4).

mod sheet;

use std::cell::Cell;

pub use sheet::KeySheet;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{focus, preference, prelude::*, routes::use_go, shell::use_shell};
use crate::register::place::{Place, whole};

/// A letter, where it leads, and the key of what that is called.
type Way = (&'static str, fn() -> Place, &'static str);

/// Where `g` and a letter lead.
const PLACES: [Way; 7] = [
    ("h", || Place::Home, "nav-home"),
    ("i", || Place::Inbox(whole()), "nav-inbox"),
    ("r", || Place::Register(whole()), "nav-register"),
    ("x", || Place::Exchange, "nav-exchange"),
    ("m", || Place::Members, "nav-members"),
    ("y", || Place::Reports, "nav-reports"),
    ("d", || Place::Device, "nav-device"),
];

/// Listens, for as long as the page is open.
pub fn listen() {
    let (shell, go) = (use_shell(), use_go());
    let after_g = Cell::new(false);
    let heard = move |event: KeyboardEvent| {
        let key = event.key();
        if (event.ctrl_key() || event.meta_key())
            && !event.alt_key()
            && key.eq_ignore_ascii_case("k")
        {
            event.prevent_default();
            shell.palette.update(|open| *open = !*open);
            return;
        }
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified || event.default_prevented() || is_typing(&event) || !preference::has_keys() {
            return;
        }
        if after_g.replace(false) {
            if let Some((_, place, _)) = PLACES.iter().find(|(letter, ..)| *letter == key) {
                event.prevent_default();
                go(place());
            }
            return;
        }
        let done = match key.as_str() {
            "?" => {
                shell.keys.set(true);
                true
            }
            "g" => {
                after_g.set(true);
                true
            }
            "c" => {
                go(Place::Report(None));
                true
            }
            "j" => along(1),
            "k" => along(-1),
            "/" => find(),
            letter => press(letter),
        };
        if done {
            event.prevent_default();
        }
    };
    on_key("keydown", heard);
    on_key("keyup", into_sight);
}

fn on_key(kind: &str, heard: impl FnMut(KeyboardEvent) + 'static) {
    let heard = Closure::<dyn FnMut(KeyboardEvent)>::new(heard);
    let added = document().add_event_listener_with_callback(kind, heard.as_ref().unchecked_ref());
    if added.is_err() {
        leptos::logging::warn!("no keys: the document takes no listener");
    }
    // As long as the page.
    heard.forget();
}

/// What Tab leads to is seen whole. Browsers are content when some of it is, and of a field with its first line.
#[expect(clippy::needless_pass_by_value, reason = "what a listener takes")]
fn into_sight(event: KeyboardEvent) {
    if event.key() == "Tab"
        && let Ok(Some(here)) = document().query_selector("main :focus")
    {
        focus::show(&here);
    }
}

/// Whether the key goes into a field, or into something that is open over the page.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let inside = |selector: &str| {
        let target = target.as_ref();
        target.is_some_and(|it| !matches!(it.closest(selector), Ok(None)))
    };
    inside(
        "input:not([type=checkbox]):not([type=radio]), textarea, select, dialog, [contenteditable]",
    )
}

/// Moves the keyboard along the lines of a list.
fn along(by: i32) -> bool {
    let Ok(rows) = document().query_selector_all("main .row-link, main .task") else {
        return false;
    };
    let rows: Vec<HtmlElement> = (0..rows.length())
        .filter_map(|place| rows.item(place)?.dyn_into().ok())
        .collect();
    if rows.is_empty() {
        return false;
    }
    let here = document().active_element().and_then(|here| {
        let is_it = |row: &HtmlElement| row.is_same_node(Some(&here));
        rows.iter().position(is_it)
    });
    let last = rows.len() - 1;
    let next = match (here, by) {
        (None, 1) => 0,
        (None, _) => last,
        (Some(here), 1) => (here + 1).min(last),
        (Some(here), _) => here.saturating_sub(1),
    };
    focus::on(&rows[next]);
    true
}

/// Into the search field of the page, if it has one.
fn find() -> bool {
    let Some(field) = document().get_element_by_id("find-box") else {
        return false;
    };
    focus::on(&field);
    true
}

/// Presses the button that bears the key.
fn press(letter: &str) -> bool {
    let is_letter = letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_letter {
        return false;
    }
    let selector = format!("main [aria-keyshortcuts='{letter}']:not([disabled])");
    let found = document().query_selector(&selector).ok().flatten();
    let button = found.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    match button {
        Some(button) => {
            focus::on(&button);
            button.click();
            true
        }
        None => false,
    }
}
