use std::time::Duration;

use crate::{
    app::{
        components::{Choice, Select, TextField},
        prelude::*,
        reactive::effect,
        routes::use_replace,
        typing::typed,
    },
    domain::{field::Field, severity::Severity, state::State, taxonomy::categories},
    register::{
        list::{Query, StateFilter},
        place::{Place, conflict_of, conflict_word},
    },
    words::text,
};

/// The words looked for in the register.
const SEARCH: Field = Field {
    key: "register-search",
    limit: 160,
    required: false,
};

/// How long after the last key the list follows.
const PAUSE: Duration = Duration::from_millis(250);

/// What to show of the register. The address holds it; this only changes the address.
#[component]
pub(super) fn FilterBar(query: Memo<Query>) -> impl IntoView {
    let replace = use_replace();
    let change = move |change: &dyn Fn(&mut Query)| {
        let mut query = query.get_untracked();
        change(&mut query);
        replace(Place::Register(query));
    };
    let words = words(query, move |words: String| {
        change(&|query| query.filter.text.clone_from(&words));
    });
    let state = bound(
        query,
        |query| state_word(query.filter.state).to_owned(),
        move |word| change(&|query| query.filter.state = state_of(&word)),
    );
    let category = bound(
        query,
        |query| query.filter.category.clone(),
        move |word| change(&|query| query.filter.category.clone_from(&word)),
    );
    let severity = bound(
        query,
        |query| query.filter.severity.map_or("", Severity::name).to_owned(),
        move |word| change(&|query| query.filter.severity = class_of(&word)),
    );
    let conflict = bound(
        query,
        |query| conflict_word(query.filter.conflict).to_owned(),
        move |word| change(&|query| query.filter.conflict = conflict_of(&word)),
    );
    view! {
        <search class="filters">
            <TextField field=SEARCH value=words kind="search" />
            <Select
                key="state"
                label=text("register-state")
                choices=states()
                value=state
                none=text("register-state-any")
            />
            <Select
                key="category"
                label=text("register-category")
                choices=all_categories()
                value=category
                none=text("register-category-any")
            />
            <Select
                key="severity"
                label=text("register-severity")
                choices=classes()
                value=severity
                none=text("register-severity-any")
            />
            <Select
                key="conflict"
                label=text("register-conflict")
                choices=["has", "was"].map(|word| Choice::of("register-conflict", word)).to_vec()
                value=conflict
                none=text("register-conflict-any")
            />
        </search>
    }
}

/// A choice that follows the address, and changes it.
fn bound(
    query: Memo<Query>,
    read: impl Fn(&Query) -> String + Copy + Send + Sync + 'static,
    write: impl Fn(String) + 'static,
) -> RwSignal<String> {
    let value = RwSignal::new(query.with_untracked(read));
    effect(move || {
        let there = query.with(read);
        if value.with_untracked(|here| *here != there) {
            value.set(there);
        }
    });
    effect(move || {
        let here = value.get();
        if query.with_untracked(read) != here {
            write(here);
        }
    });
    value
}

/// Typed words: the list follows after a pause, and what is typed meanwhile stays.
fn words(query: Memo<Query>, write: impl Fn(String) + 'static) -> RwSignal<String> {
    let there = move || query.with(|query| query.filter.text.clone());
    let words = RwSignal::new(untrack(there));
    let sent = StoredValue::new(untrack(there));
    effect(move || {
        let there = there();
        // What comes back from here is no news; a link or a step back is.
        if sent.get_value() != there {
            sent.set_value(there.clone());
            words.set(there);
        }
    });
    let mut later = debounce(PAUSE, move |typed: String| {
        if sent.get_value() != typed {
            sent.set_value(typed.clone());
            write(typed);
        }
    });
    effect(move || later(typed(&words.get())));
    words
}

fn states() -> Vec<Choice> {
    let choice = |value: &str, label: &str| Choice {
        value: value.into(),
        label: label.into(),
        hint: String::new(),
    };
    let groups = [
        choice("open", text("register-state-open")),
        choice("ended", text("register-state-ended")),
    ];
    let each = State::ALL
        .iter()
        .map(|state| Choice::of("state", state.name()));
    groups.into_iter().chain(each).collect()
}

fn state_word(state: StateFilter) -> &'static str {
    match state {
        StateFilter::Any => "",
        StateFilter::Open => "open",
        StateFilter::Ended => "ended",
        StateFilter::Only(state) => state.name(),
    }
}

fn state_of(word: &str) -> StateFilter {
    match word {
        "open" => StateFilter::Open,
        "ended" => StateFilter::Ended,
        word => State::parse(word).map_or(StateFilter::Any, StateFilter::Only),
    }
}

fn all_categories() -> Vec<Choice> {
    let all = categories().iter();
    all.map(|category| Choice::of("category", &category.id))
        .collect()
}

fn classes() -> Vec<Choice> {
    let all = Severity::ALL.iter().rev();
    all.map(|class| Choice::of("severity", class.name()))
        .collect()
}

fn class_of(word: &str) -> Option<Severity> {
    let mut all = Severity::ALL.into_iter();
    all.find(|class| class.name() == word)
}
