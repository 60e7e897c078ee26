use crate::{
    app::{
        components::{Choice, ChoiceGroup, TextField},
        engine::use_engine,
        prelude::*,
        reactive::{live, memo},
        typing::typed,
    },
    domain::field::Field,
    log::id::RecordId,
    register::{incident::IncidentRow, list::Query},
    words::{sentence, text},
};

/// How many open incidents are offered at once.
const OFFERED: usize = 10;

/// The words looked for among open incidents.
const SEARCH: Field = Field {
    key: "incident-search",
    limit: 160,
    required: false,
};

/// Open incidents that fit the words, the last changed first; one of them is chosen.
#[component]
pub fn FindIncident(
    /// The question.
    legend: &'static str,
    /// Those that are not offered.
    without: Vec<RecordId>,
    /// The id of the one that is chosen; empty for none.
    value: RwSignal<String>,
) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let found = use_engine().watch(move |engine| {
        let query = Query {
            text: format!("state:open {}", typed(&words.get())),
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
        let mut rows = window.rows;
        // What goes on elsewhere takes nothing in any more.
        rows.retain(|row| row.merged_into.is_none() && !without.contains(&row.id));
        let more = window.total.saturating_sub(OFFERED);
        (rows, more)
    });
    let choices = move || {
        let (rows, more) = rows.get();
        if rows.is_empty() {
            return view! { <p id="field-incident" class="hint">{text!("add-to-none")}</p> }
                .into_view();
        }
        let hint = (more > 0).then(|| sentence!("add-to-more").with("count", more).text());
        view! {
            <ChoiceGroup
                key="incident"
                legend=legend
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
        label: row.name().to_owned(),
        hint: format!("{} · {state}", row.reference),
    }
}
