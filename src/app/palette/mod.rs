//! The command palette: go anywhere, do anything that the page offers, find any record, by the keyboard alone.

mod deeds;
mod entries;
mod records;

use deeds::Deed;
use entries::{Doing, Entry};
use wasm_bindgen::JsCast;

use super::{
    components::{Combo, Offered, modal},
    engine::use_engine,
    language::Spoken,
    prelude::*,
    reactive::{live, memo, spawn},
    routes::use_go,
    shell::use_shell,
    typing::small,
};
use crate::words::text;

/// The palette, over the page.
#[component]
pub fn Palette() -> impl IntoView {
    let open = use_shell().palette;
    let node = modal(open);
    // A press beside it closes it; one inside of it has another target.
    let beside = move |event: web_sys::MouseEvent| {
        let target = event
            .target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|it| it.tag_name().eq_ignore_ascii_case("dialog")) {
            open.set(false);
        }
    };
    // Some browsers take it for the search field in it, which keeps it to itself.
    let escape = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    view! {
        <dialog
            class="palette"
            node_ref=node
            aria-label=text!("palette")
            on:close=move |_| open.set(false)
            on:click=beside
            on:keydown=escape
            data-test="palette"
        >
            {live(move || open.get().then(|| view! { <Search open=open /> }))}
        </dialog>
    }
}

#[component]
fn Search(open: RwSignal<bool>) -> impl IntoView {
    let (engine, go, shell) = (use_engine(), use_go(), use_shell());
    let spoken = expect_context::<Spoken>();
    let deeds = StoredValue::new_local(deeds::of_the_page());
    let places = deeds.with_value(|deeds| entries::all(engine, deeds));
    let (words, at) = (RwSignal::new(String::new()), RwSignal::new(0));
    let records = records::found(engine, words);
    let entries = memo(move |_| {
        let typed = words.with(|words| small(words));
        let mut fitting = entries::fitting(&places, &typed);
        fitting.extend(records.get());
        fitting
    });
    let offers = memo(move |_| {
        let offer = |entry: &Entry| Offered {
            title: entry.title.clone(),
            note: entry.note.clone(),
            group: text(entry.group),
        };
        entries.with(|entries| entries.iter().map(offer).collect::<Vec<_>>())
    });
    let pick = move |number: usize| {
        let Some(entry) = entries.with_untracked(|all| all.get(number).cloned()) else {
            return;
        };
        open.set(false);
        match entry.doing {
            Doing::Go(place) => go(place),
            Doing::Press(number) => deeds.with_value(|deeds| {
                deeds.get(number).map(Deed::press);
            }),
            Doing::Paint(theme) => theme.choose(),
            Doing::Speak(tongue) => spawn(async move {
                if let Err(reason) = spoken.choose(tongue, engine).await {
                    shell.complain(&reason);
                }
            }),
            Doing::Keys => shell.keys.set(true),
        }
    };
    let nothing = move || {
        let is_empty = offers.with(Vec::is_empty);
        is_empty.then(|| view! { <p class="quiet">{text!("palette-nothing")}</p> })
    };
    view! {
        <Combo
            id="palette-box"
            label=text!("palette")
            placeholder=text!("palette-placeholder")
            value=words
            at=at
            offers=offers
            eager=true
            pick=Callback::new(pick)
        />
        <div role="status">{live(nothing)}</div>
    }
}
