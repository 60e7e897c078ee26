use crate::{
    app::{
        components::{Cell, Chip, Choice, Head, LongBody, Row, SeverityChip, StateChip, Table},
        forms::Day,
        prelude::*,
        reactive::memo,
    },
    register::{
        incident::IncidentRow,
        list::{Column, Query},
        place::{Place, WINDOW},
        versions::Conflict,
    },
    words::text,
};

/// The columns, in the order they stand.
const COLUMNS: [Column; 7] = [
    Column::Title,
    Column::Severity,
    Column::State,
    Column::Category,
    Column::Coordinator,
    Column::Opened,
    Column::Updated,
];

/// The incidents as the address asks for them.
#[component]
pub(super) fn Rows(query: Memo<Query>, total: Memo<usize>) -> impl IntoView {
    let heads = memo(move |_| query.with(heads));
    let all = memo(move |_| Some(total.get()));
    let fetch = move |engine: crate::app::engine::Engine, offset: usize| {
        let query = Query {
            offset,
            limit: WINDOW,
            ..query.get()
        };
        async move { Ok(engine.incidents(query).await?.0.rows) }
    };
    view! {
        <div class="register-list">
            <Table caption=text("register-caption") heads=heads total=all>
                <LongBody total=total fetch=fetch row=row />
            </Table>
        </div>
    }
}

/// The heads of the columns; each leads to the list sorted by it, the sorted one to the other way round.
pub(super) fn heads(query: &Query) -> Vec<Head> {
    let head = |column: Column| {
        let sorted = (query.sort == column).then_some(query.ascending);
        // Words begin with A, numbers and times with the highest.
        let first = !matches!(
            column,
            Column::Severity | Column::Opened | Column::Updated | Column::State
        );
        let place = Place::Register(Query {
            sort: column,
            ascending: sorted.map_or(first, |up| !up),
            ..query.clone()
        });
        Head {
            label: label(column).to_owned(),
            sort: Some(place),
            sorted,
        }
    };
    COLUMNS.map(head).to_vec()
}

fn label(column: Column) -> &'static str {
    text(match column {
        Column::Title => "register-column-title",
        Column::Severity => "register-column-severity",
        Column::State => "register-column-state",
        Column::Category => "register-column-category",
        Column::Coordinator => "register-column-coordinator",
        Column::Opened => "register-column-opened",
        Column::Updated => "register-column-updated",
        Column::Reference => "register-column-reference",
    })
}

/// A line of the register.
pub(super) fn row(number: usize, incident: IncidentRow) -> impl IntoView {
    let conflict = (incident.parallel == Conflict::Open)
        .then(|| view! { <Chip tone="warn" label=text("versions-chip") /> });
    let merged = incident.merged_into.is_some();
    let merged = merged.then(|| view! { <Chip label=text("merged-chip") /> });
    let (name, withheld) = (incident.name().to_owned(), incident.is_withheld());
    let state = match withheld {
        // Where it stands is told by what is not here.
        true => view! { <Chip label=text("standing-withheld") /> }.into_view(),
        false => view! {
            <span class="chips">
                <StateChip state=incident.state />
                {merged}
                {conflict}
            </span>
        }
        .into_view(),
    };
    let category = if incident.category.is_empty() {
        nothing().into_view()
    } else {
        Choice::of("category", &incident.category).label.into_view()
    };
    let coordinator = if incident.coordinator.is_empty() {
        nothing().into_view()
    } else {
        view! { <bdi>{incident.coordinator}</bdi> }
    };
    let cells = vec![
        Cell::main((!withheld).then(|| view! { <SeverityChip severity=incident.severity /> })),
        Cell::main(state),
        Cell::of(label(Column::Category), category),
        Cell::of(label(Column::Coordinator), coordinator),
        Cell::of(label(Column::Opened), view! { <Day at=incident.opened /> })
            .class("narrow-hidden"),
        Cell::of(
            label(Column::Updated),
            view! { <Day at=incident.updated /> },
        ),
    ];
    let place = Place::Incident(incident.id);
    view! { <Row to=place name=name note=incident.reference cells=cells number=number /> }
}

/// A cell that has nothing to show, also for those who cannot see it.
fn nothing() -> impl IntoView {
    view! {
        <span aria-hidden="true" class="quiet">"–"</span>
        <span class="unseen">{text("register-none")}</span>
    }
}
