use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::app::{focus, prelude::*};

/// Something the page offers: a button, or what looks like one.
pub(super) struct Deed {
    /// What it says.
    pub label: String,
    element: HtmlElement,
}

impl Deed {
    /// Does it, as if it had been pressed.
    pub(super) fn press(&self) {
        focus::on(&self.element);
        self.element.click();
    }
}

/// Everything one can press on the page, in the order in which it stands. What the page offers is what the palette
/// offers: there is no second list that could be without something.
pub(super) fn of_the_page() -> Vec<Deed> {
    // A field of files is opened by the label that stands for it.
    const PRESSED: &str = ":is(main, .banners) button:not([disabled]), main :is(a, label).button, main summary, .toasts .undo";
    let Ok(found) = document().query_selector_all(PRESSED) else {
        return Vec::new();
    };
    let mut deeds: Vec<Deed> = Vec::new();
    for place in 0..found.length() {
        let element = found
            .item(place)
            .and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let Some(element) = element.filter(|element| element.offset_parent().is_some()) else {
            continue;
        };
        let label = element.get_attribute("aria-label");
        let label = label.or_else(|| element.text_content()).unwrap_or_default();
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        if label.chars().any(char::is_alphanumeric) && deeds.iter().all(|deed| deed.label != label)
        {
            deeds.push(Deed { label, element });
        }
    }
    deeds
}
