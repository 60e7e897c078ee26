use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::PLACES;
use crate::{
    app::{
        components::{Checkbox, Dialog},
        preference,
        prelude::*,
        reactive::{effect_after, live},
        shell::use_shell,
    },
    words::text,
};

/// All keys: those that work anywhere, and those of the page that is open.
#[component]
pub fn KeySheet() -> impl IntoView {
    let open = use_shell().keys;
    view! {
        <Dialog open=open title=text!("keys-title").to_owned()>
            {live(move || open.get().then(|| view! { <Sheet open=open /> }))}
        </Dialog>
    }
}

#[component]
fn Sheet(open: RwSignal<bool>) -> impl IntoView {
    let anywhere = [
        (text!("keys-palette"), text!("palette")),
        ("?", text!("keys-title")),
        ("/", text!("keys-find")),
        ("j", text!("keys-next")),
        ("k", text!("keys-previous")),
        ("c", text!("home-report")),
    ];
    let line = |(key, words): (String, String)| {
        view! { <div><dt><kbd dir="ltr">{key}</kbd></dt><dd>{words}</dd></div> }
    };
    let anywhere = anywhere
        .into_iter()
        .map(|(key, words)| (key.to_owned(), words.to_owned()));
    let places = PLACES
        .into_iter()
        .map(|(letter, _, label)| (format!("g {letter}"), text(label).to_owned()));
    let here = of_the_page();
    let here = (!here.is_empty()).then(|| {
        view! {
            <h3>{text!("keys-here")}</h3>
            <dl class="keys">{here.into_iter().map(line).collect::<Vec<_>>()}</dl>
        }
    });
    let on = RwSignal::new(preference::has_keys());
    effect_after(move |before: Option<bool>| {
        let on = on.get();
        if before.is_some() {
            preference::set_keys(on);
        }
        on
    });
    view! {
        <dl class="keys" data-test="keys">{anywhere.chain(places).map(line).collect::<Vec<_>>()}</dl>
        {here}
        <Checkbox key="keys-on" label=text!("keys-on") hint=text!("keys-on-hint") value=on />
        <p class="actions">
            <button type="button" class="button" autofocus=true on:click=move |_| open.set(false)>
                {text!("close")}
            </button>
        </p>
    }
}

/// The keys that buttons of the page bear, with what the buttons say.
fn of_the_page() -> Vec<(String, String)> {
    let Ok(found) = document().query_selector_all("main [aria-keyshortcuts]") else {
        return Vec::new();
    };
    let all = (0..found.length()).filter_map(|place| {
        let button: HtmlElement = found.item(place)?.dyn_into().ok()?;
        let words = button.text_content()?.trim().to_owned();
        Some((button.get_attribute("aria-keyshortcuts")?, words))
    });
    all.collect()
}
