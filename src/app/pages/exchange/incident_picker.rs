use crate::{
    app::{
        components::{Button, ButtonKind, StateChip},
        engine::use_engine,
        form::{Form, field_id},
        prelude::*,
        reactive::{live, memo},
    },
    register::{
        incident::IncidentRow,
        list::{Query, Window},
        place::asking,
    },
    words::{counted, sentence, text},
};

/// So many are shown at once; a search brings up the others.
const SHOWN: usize = 8;

/// Incidents to choose from, found by their words.
#[component]
pub(super) fn IncidentPicker(
    /// What is chosen.
    chosen: RwSignal<Vec<IncidentRow>>,
    /// Names the field among others.
    key: &'static str,
    /// What the choice is about.
    legend: &'static str,
) -> impl IntoView {
    let find = RwSignal::new(String::new());
    let found = use_engine().watch(move |engine| {
        let query = Query {
            limit: SHOWN,
            ..asking(&find.get())
        };
        async move { Ok(engine.incidents(query).await?.0) }
    });
    view! {
        <fieldset class="field incident-picker">
            <legend>{legend}</legend>
            <Chosen chosen=chosen />
            <Search find=find key=key />
            {live(move || found.get().and_then(Result::ok).map(|window| matches(window, chosen, key)))}
        </fieldset>
    }
}

/// What is chosen, each to be taken out again.
#[component]
fn Chosen(chosen: RwSignal<Vec<IncidentRow>>) -> impl IntoView {
    let count = move || counted!("pick-chosen", chosen.with(Vec::len));
    view! {
        <p class="chosen-count" role="status">{live(count)}</p>
        <ul class="chosen" data-test="chosen-incidents">
            <For each=move || chosen.get() key=|row| row.id let:row>
                <li>
                    <span>{row.reference.clone()}" "<bdi>{row.name().to_owned()}</bdi></span>
                    <Button
                        kind=ButtonKind::Quiet
                        press=move |_| chosen.update(|rows| rows.retain(|other| other.id != row.id))
                        label=sentence!("pick-remove-of").with("title", row.name()).text()
                    >
                        {text!("pick-remove")}
                    </Button>
                </li>
            </For>
        </ul>
    }
}

#[component]
fn Search(find: RwSignal<String>, key: &'static str) -> impl IntoView {
    let id = field_id(key);
    let own = id.clone();
    let form = expect_context::<Form>();
    let fault = memo(move |_| form.fault(&own));
    view! {
        <label for=id.clone()>{text!("pick-search")}</label>
        <crate::app::components::FaultLine id=id.clone() fault=fault />
        <input
            type="search"
            id=id.clone()
            name=id
            autocomplete="off"
            prop:value=find
            on:input=move |event| find.set(event_target_value(&event))
        />
    }
}

/// What the search has found.
fn matches(
    window: Window<IncidentRow>,
    chosen: RwSignal<Vec<IncidentRow>>,
    key: &'static str,
) -> impl IntoView {
    let Window { rows, total, .. } = window;
    let more = total.saturating_sub(rows.len());
    let rest = (more > 0).then(|| counted!("pick-more", more));
    let none = (total == 0).then(|| text!("pick-none"));
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| view! { <Match row=row chosen=chosen key=key /> })
        .collect();
    view! {
        <ul class="found" data-test="found-incidents">{rows}</ul>
        <p class="quiet" role="status">{none}{rest}</p>
    }
}

#[component]
fn Match(row: IncidentRow, chosen: RwSignal<Vec<IncidentRow>>, key: &'static str) -> impl IntoView {
    let id = field_id(&format!("{key}-{}", row.id));
    let own = row.id;
    let state = row.state;
    let (reference, title) = (row.reference.clone(), row.name().to_owned());
    let row = StoredValue::new(row);
    let is_chosen = move || chosen.with(|rows| rows.iter().any(|other| other.id == own));
    let choose = move |event| {
        let on = event_target_checked(&event);
        chosen.update(|rows| {
            rows.retain(|other| other.id != own);
            if on {
                rows.push(row.get_value());
            }
        });
    };
    view! {
        <li class="option">
            <input type="checkbox" id=id.clone() name=id.clone() prop:checked=is_chosen on:change=choose />
            <label for=id>
                <span class="quiet">{reference}</span>
                " "
                <bdi>{title}</bdi>
                " "
                <StateChip state=state />
            </label>
        </li>
    }
}
