use std::rc::Rc;

use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Event, File, HtmlInputElement};

use crate::{
    app::{
        codes::ScanCode,
        components::{Drawing, Icon},
        files,
        form::field_id,
        prelude::*,
    },
    words::text,
};

/// Where files are dropped or chosen: one native input over the whole zone, so that mouse, keyboard,
/// touch and screen reader all meet what they know.
#[component]
pub(in crate::app::pages) fn DropZone<F>(
    /// Names the input: its id is `field-<key>`, its `data-test` the key.
    key: &'static str,
    /// The words of its button.
    #[prop(into)]
    label: String,
    /// What belongs here; empty for nothing.
    #[prop(optional, into)]
    hint: String,
    /// Whether one file is enough.
    #[prop(optional)]
    single: bool,
    /// Takes the files.
    on_files: F,
) -> impl IntoView
where
    F: Fn(Vec<File>) + 'static,
{
    let on_files = Rc::new(on_files);
    let scanned = on_files.clone();
    let over = RwSignal::new(false);
    let id = field_id(key);
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    let take = move |event: Event| {
        over.set(false);
        let chosen = files::chosen(&event_target::<HtmlInputElement>(&event));
        if !chosen.is_empty() {
            on_files(chosen);
        }
    };
    refuse_drops_elsewhere();
    view! {
        <div class="drop-zone" class:over=over>
            <Drawing icon=Icon::Inbox />
            <label class="button" for=id.clone()>{label}</label>
            <p class="drop-too" aria-hidden="true">{text!("drop-too")}</p>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <input
                type="file"
                id=id.clone()
                name=id
                multiple=!single
                aria-describedby=described_by
                data-test=key
                on:change=take
                on:dragenter=move |_| over.set(true)
                on:dragleave=move |_| over.set(false)
                on:drop=move |_| over.set(false)
            />
        </div>
        <ScanCode on_file=move |file| scanned(vec![file]) />
    }
}

/// A file that misses the zone must not replace the page.
fn refuse_drops_elsewhere() {
    let refuse = |event: &Event| {
        let target = event.target();
        let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if input.is_none_or(|input| input.type_() != "file") {
            event.prevent_default();
        }
    };
    let over = window_event_listener(ev::dragover, move |event| refuse(&event));
    let drop = window_event_listener(ev::drop, move |event| refuse(&event));
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}
