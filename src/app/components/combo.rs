use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

use crate::app::{
    focus,
    prelude::*,
    reactive::{effect, live, memo},
};

/// Something that is offered below a field while one types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it is.
    pub title: String,
    /// What stands beside it: where it leads, how it is written.
    pub note: String,
    /// Under which heading it stands; offers of a kind follow each other.
    pub group: &'static str,
}

/// A field that offers what could come next: the keyboard stays in it, up and down choose, Enter takes (WAI-ARIA
/// "combobox with listbox popup").
#[component]
pub fn Combo(
    /// The id of the field; the list's is `<id>-list`.
    id: &'static str,
    /// What the field is for, for those who cannot see it; empty where a label stands before it.
    #[prop(optional)]
    label: &'static str,
    /// What stands in the field while it is empty.
    #[prop(optional)]
    placeholder: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// Where in it the cursor is, in UTF-16 units.
    at: RwSignal<usize>,
    /// What is offered.
    offers: Memo<Vec<Offered>>,
    /// Whether the first offer is chosen before a key is pressed, and the list always open.
    #[prop(optional)]
    eager: bool,
    /// Takes an offer, by its number.
    #[prop(into)]
    pick: Callback<usize>,
    /// Other ids that describe the field.
    #[prop(optional)]
    described_by: &'static str,
) -> impl IntoView {
    let list_id = format!("{id}-list");
    let open = RwSignal::new(eager);
    let chosen = RwSignal::new(None::<usize>);
    effect(move || {
        offers.track();
        chosen.set(eager.then_some(0));
    });
    let shown = memo(move |_| open.get() && offers.with(|offers| !offers.is_empty()));
    let active = memo(move |_| {
        let length = offers.with(Vec::len);
        chosen
            .get()
            .filter(|chosen| shown.get() && *chosen < length)
    });
    let follow = move |event: &web_sys::Event| {
        let input: Option<HtmlInputElement> =
            event.target().and_then(|target| target.dyn_into().ok());
        let place = input.and_then(|input| input.selection_start().ok().flatten());
        at.set(place.unwrap_or_default() as usize);
    };
    let typed = move |event: web_sys::Event| {
        follow(&event);
        let text = event_target_value(&event);
        // Nothing typed, nothing in the way of what stands below.
        open.set(eager || !text.is_empty());
        value.set(text);
    };
    let take = move |number: usize| {
        open.set(eager);
        pick.run(number);
    };
    let key = move |event: KeyboardEvent| {
        let length = offers.with_untracked(Vec::len);
        let step = |by: usize| {
            event.prevent_default();
            open.set(true);
            let next = chosen.get_untracked().map_or_else(
                || if by == 1 { 0 } else { length.saturating_sub(1) },
                |now| (now + by) % length.max(1),
            );
            chosen.set((length > 0).then_some(next));
        };
        match event.key().as_str() {
            "ArrowDown" => step(1),
            "ArrowUp" => step(length.saturating_sub(1)),
            "Enter" => {
                if let Some(number) = active.get_untracked() {
                    event.prevent_default();
                    take(number);
                }
            }
            "Escape" if !eager && shown.get_untracked() => {
                event.prevent_default();
                event.stop_propagation();
                open.set(false);
            }
            _ => {}
        }
    };
    let scroll_id = list_id.clone();
    effect(move || {
        let Some(number) = active.get() else { return };
        let option = document().get_element_by_id(&format!("{scroll_id}-{number}"));
        if let Some(option) = option {
            focus::show(&option);
        }
    });
    let option_id = list_id.clone();
    let active_id = move || active.get().map(|number| format!("{option_id}-{number}"));
    let options = {
        let list_id = list_id.clone();
        move || {
            let mut group = "";
            let lines = offers.get().into_iter().enumerate().map(|(number, offer)| {
                let heading = (offer.group != group && !offer.group.is_empty()).then(|| {
                    view! { <li class="group" role="presentation">{offer.group}</li> }
                });
                group = offer.group;
                let note = (!offer.note.is_empty())
                    .then(|| view! { <span class="note"><bdi>{offer.note}</bdi></span> });
                view! {
                    {heading}
                    <li
                        role="option"
                        id=format!("{list_id}-{number}")
                        aria-selected=move || (active.get() == Some(number)).to_string()
                        // The field keeps the keyboard.
                        on:pointerdown=move |event| event.prevent_default()
                        on:click=move |_| take(number)
                    >
                        <span><bdi>{offer.title}</bdi></span>
                        {note}
                    </li>
                }
            });
            lines.collect::<Vec<_>>()
        }
    };
    let described_by = (!described_by.is_empty()).then_some(described_by);
    view! {
        <div class="combo">
            <input
                type="search"
                role="combobox"
                id=id
                dir="auto"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                autofocus=eager
                aria-label=(!label.is_empty()).then_some(label)
                placeholder=(!placeholder.is_empty()).then_some(placeholder)
                aria-autocomplete="list"
                aria-expanded=move || shown.get().to_string()
                aria-controls=list_id.clone()
                aria-activedescendant=active_id
                aria-describedby=described_by
                prop:value=value
                on:input=typed
                on:keydown=key
                on:keyup=move |event| follow(&event)
                on:click=move |event| follow(&event)
                on:blur=move |_| open.set(eager)
            />
            <ul id=list_id role="listbox" aria-label=(!label.is_empty()).then_some(label) hidden=move || !shown.get()>
                {live(options)}
            </ul>
        </div>
    }
}
