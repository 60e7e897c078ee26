use crate::{
    app::{
        asks::EventPage,
        components::{Choice, ChoiceGroup, TextField},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel},
        prelude::*,
        reactive::{live, memo},
        routes::use_go,
        typing::typed,
    },
    domain::field::Field,
    log::id::RecordId,
    register::{
        command::Command,
        incident::IncidentRow,
        list::{Filter, Query, StateFilter},
        offer::Step,
        place::Place,
    },
    words::{Sentence, text},
};

/// How many open incidents are offered at once.
const OFFERED: usize = 10;

/// The words looked for among open incidents.
const SEARCH: Field = Field {
    key: "incident-search",
    limit: 160,
    required: false,
};

/// Adds this event to an incident that is open.
#[component]
pub(super) fn JoinForm(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let (engine, form, go) = (use_engine(), Form::provide(), use_go());
    let chosen = panel.unsent(Step::JoinIncident).text("incident");
    let submit = move || {
        let id = chosen.get_untracked();
        let check = Check::default().chosen("incident", &id, "fault-choose-incident");
        let Ok(incident) = id.parse::<RecordId>() else {
            check.passes(form);
            return;
        };
        let event = panel.record();
        form.send(async move {
            engine.act(Command::AddEvent { incident, event }).await?;
            panel.done(Step::JoinIncident, text("add-to-saved"));
            go(Place::Incident(incident));
            Ok(())
        });
    };
    view! {
        <ActionForm
            step=Step::JoinIncident
            panel=panel
            send=text("add-to-send").to_owned()
            on_submit=submit
        >
            <Found page=page value=chosen />
        </ActionForm>
    }
}

/// Open incidents that fit the words, the last changed first.
#[component]
fn Found(page: Memo<EventPage>, value: RwSignal<String>) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let found = use_engine().watch(move |engine| {
        let query = Query {
            filter: Filter {
                text: typed(&words.get()),
                state: StateFilter::Open,
                ..Filter::default()
            },
            limit: OFFERED,
            ..Query::default()
        };
        async move { Ok(engine.incidents(query).await?.0) }
    });
    let rows = memo(move |before: Option<&(Vec<IncidentRow>, usize)>| {
        let answer = found.get().and_then(Result::ok);
        let Some(window) = answer else {
            return before.cloned().unwrap_or_default();
        };
        let own = page.with_untracked(|page| page.event.incidents.clone());
        let mut rows = window.rows;
        rows.retain(|row| !own.contains(&row.id));
        let more = window.total.saturating_sub(OFFERED);
        (rows, more)
    });
    let choices = move || {
        let (rows, more) = rows.get();
        if rows.is_empty() {
            return view! { <p id="field-incident" class="hint">{text("add-to-none")}</p> }
                .into_view();
        }
        let hint = (more > 0).then(|| Sentence::new("add-to-more").with("count", more).text());
        view! {
            <ChoiceGroup
                key="incident"
                legend=text("add-to-which")
                hint=hint.unwrap_or_default()
                choices=rows.iter().map(choice).collect()
                value=value
            />
        }
    };
    view! {
        <TextField field=SEARCH value=words kind="search" />
        {live(choices)}
    }
}

fn choice(row: &IncidentRow) -> Choice {
    let state = Choice::of("state", row.state.name()).label;
    Choice {
        value: row.id.to_string(),
        label: row.title.clone(),
        hint: format!("{} · {state}", row.reference),
    }
}
