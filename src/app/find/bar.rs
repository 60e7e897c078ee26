use std::time::Duration;

use super::saved::Views;
use crate::{
    app::{
        components::{Combo, Offered},
        engine::use_engine,
        prelude::*,
        reactive::{effect, live, memo, spawn},
        routes::use_replace,
        typing::typed,
    },
    engine::protocol::Understood,
    register::{
        list::Query,
        place::Place,
        search::{
            chips::{holds, toggled},
            field::List,
        },
    },
    words::text,
};

/// A term that is one press away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quick {
    /// The term.
    pub term: &'static str,
    /// What a person calls it.
    pub label: &'static str,
}

/// How long after the last key the list follows.
const PAUSE: Duration = Duration::from_millis(200);

/// The search field of a list, its chips and saved views. The address holds the query; this only changes the address.
#[component]
pub fn FindBar(
    /// What the address asks for.
    query: Memo<Query>,
    /// Which list.
    list: List,
    /// The place that shows a query.
    place: fn(Query) -> Place,
    /// The terms that are one press away.
    quick: Vec<Quick>,
) -> impl IntoView {
    let (engine, replace) = (use_engine(), use_replace());
    let asked = memo(move |_| query.with(|query| query.text.clone()));
    let words = RwSignal::new(asked.get_untracked());
    let at = RwSignal::new(0);
    let show = move |text: String| {
        let query = Query {
            text,
            ..query.get_untracked()
        };
        replace(place(query));
    };
    follow(asked, words, show);
    let understood = RwSignal::new(Understood::default());
    effect(move || {
        let (text, at) = (words.get(), at.get());
        spawn(async move {
            if let Ok(answer) = engine.understand(text.clone(), at, list).await {
                // What was typed since has its own answer on the way.
                if words.try_get_untracked() == Some(text) {
                    let _ = understood.try_set(answer);
                }
            }
        });
    });
    let offers = memo(move |_| {
        let suggestions = understood.get().suggestions.into_iter();
        let offer = |it: crate::register::search::complete::Suggestion| Offered {
            title: it.said,
            note: it.text,
            group: "",
        };
        suggestions.map(offer).collect::<Vec<_>>()
    });
    let pick = move |number: usize| {
        let suggestion = understood.with_untracked(|it| it.suggestions.get(number).cloned());
        let Some(it) = suggestion else { return };
        let text = words.get_untracked();
        let (Some(before), Some(after)) = (text.get(..it.place.start), text.get(it.place.end..))
        else {
            return;
        };
        // After a value comes the next term, after a field its value.
        let goes_on = it.text.ends_with([':', '<', '>']);
        let gap = if goes_on || !after.is_empty() {
            ""
        } else {
            " "
        };
        let head = format!("{before}{}{gap}", it.text);
        at.set(head.encode_utf16().count());
        words.set(head + after);
    };
    let toggle = move |quick: Quick| {
        let pressed = memo(move |_| words.with(|words| holds(words, quick.term)));
        let press = move |_| {
            let text = words.with_untracked(|words| toggled(words, quick.term));
            words.set(text);
        };
        view! {
            <li>
                <button
                    type="button"
                    class="filter-chip"
                    aria-pressed=move || pressed.get().to_string()
                    on:click=press
                    data-test=format!("quick-{}", quick.term)
                >
                    {text(quick.label)}
                </button>
            </li>
        }
    };
    let faults = move || {
        let lines = understood.get().faults.into_iter();
        let lines = lines.map(|fault| view! { <p class="fault">{fault.text()}</p> });
        lines.collect::<Vec<_>>()
    };
    view! {
        <search class="find">
            <label for="find-box">{text!("find-label")}</label>
            <Combo
                id="find-box"
                value=words
                at=at
                offers=offers
                pick=Callback::new(pick)
                described_by="find-hint"
            />
            <p class="hint" id="find-hint">{text!("find-hint")}</p>
            <div role="status">{live(faults)}</div>
            <ul class="filter-chips" aria-label=text!("find-quick")>
                {quick.into_iter().map(toggle).collect::<Vec<_>>()}
                <Views query=query list=list place=place />
            </ul>
        </search>
    }
}

/// What is typed goes into the address after a pause, and what comes from elsewhere into the field.
fn follow(asked: Memo<String>, words: RwSignal<String>, show: impl Fn(String) + Copy + 'static) {
    let sent = StoredValue::new(asked.get_untracked());
    effect(move || {
        let there = asked.get();
        // What comes back from here is no news; a link or a step back is.
        if sent.get_value() != there {
            sent.set_value(there.clone());
            words.set(there);
        }
    });
    let mut later = debounce(PAUSE, move |typed: String| {
        if sent.get_value() != typed {
            sent.set_value(typed.clone());
            show(typed);
        }
    });
    effect(move || later(typed(&words.get())));
}
