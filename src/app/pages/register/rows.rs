use super::{
    bulk::{ChooseBox, Chosen},
    layout::Layout,
};
use crate::{
    app::{
        components::{Cell, Chip, Choice, Head, LongBody, Row, SeverityChip, StateChip, Table},
        find::marked,
        forms::Day,
        prelude::*,
        reactive::memo,
    },
    register::{
        incident::IncidentRow,
        list::{Column, Order, Query},
        place::{Place, WINDOW},
        versions::Conflict,
    },
    words::text,
};

/// The incidents as the address asks for them.
#[component]
pub(super) fn Rows(
    query: Memo<Query>,
    total: Memo<usize>,
    layout: Layout,
    chosen: Chosen,
) -> impl IntoView {
    let columns = memo(move |_| layout.columns());
    let heads = memo(move |_| query.with(|query| heads(query, &columns.get())));
    let all = memo(move |_| Some(total.get()));
    let fetch = move |engine: crate::app::engine::Engine, offset: usize| {
        let query = Query {
            offset,
            limit: WINDOW,
            ..query.get()
        };
        // Other columns, other lines.
        columns.track();
        async move {
            let window = engine.incidents(query).await?.0;
            let words = window.words;
            let line = |row| (row, words.clone());
            Ok(window.rows.into_iter().map(line).collect())
        }
    };
    let row = move |number: usize, (incident, words): (IncidentRow, Vec<String>)| {
        row(
            number,
            incident,
            &columns.get_untracked(),
            &words,
            Some(chosen),
        )
    };
    view! {
        <div class="register-list" class:dense=move || layout.is_dense()>
            <Table caption=text!("register-caption") heads=heads total=all>
                <LongBody total=total fetch=fetch row=row />
            </Table>
        </div>
    }
}

/// The heads of the columns; each leads to the list sorted by it first and by what it was sorted by then, the sorted one
/// to the other way round.
pub(super) fn heads(query: &Query, columns: &[Column]) -> Vec<Head> {
    /// So many columns count at the most.
    const DEEP: usize = 3;
    let head = |column: &Column| {
        let column = *column;
        let sorted = query.sort.iter().find(|order| order.column == column);
        let by_default = query.sort.is_empty() && column == Column::Updated;
        let sorted = sorted
            .map(|order| order.ascending)
            .or(by_default.then_some(false));
        // Words begin with A, numbers and times with the highest.
        let first = !matches!(
            column,
            Column::Severity | Column::Opened | Column::Updated | Column::State
        );
        let is_first = query
            .sort
            .first()
            .is_none_or(|order| order.column == column);
        let ascending = sorted.filter(|_| is_first).map_or(first, |up| !up);
        let others = query.sort.iter().filter(|order| order.column != column);
        let sort = std::iter::once(Order { column, ascending }).chain(others.copied());
        let place = Place::Register(Query {
            sort: sort.take(DEEP).collect(),
            ..query.clone()
        });
        Head {
            label: label(column).to_owned(),
            sort: Some(place),
            sorted,
            rank: query.sort.iter().position(|order| order.column == column),
        }
    };
    columns.iter().map(head).collect()
}

pub(super) fn label(column: Column) -> &'static str {
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
pub(super) fn row(
    number: usize,
    incident: IncidentRow,
    columns: &[Column],
    words: &[String],
    chosen: Option<Chosen>,
) -> View {
    let own = incident.clone();
    let conflict = (incident.parallel == Conflict::Open)
        .then(|| view! { <Chip tone="warn" label=text!("versions-chip") /> });
    let merged = incident.merged_into.is_some();
    let merged = merged.then(|| view! { <Chip label=text!("merged-chip") /> });
    let (name, withheld) = (incident.name().to_owned(), incident.is_withheld());
    let state = match withheld {
        // Where it stands is told by what is not here.
        true => view! { <Chip label=text!("standing-withheld") /> }.into_view(),
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
    let mut state = Some(state);
    let mut category = Some(category);
    let mut coordinator = Some(coordinator);
    let cell = |column: &Column| match column {
        Column::Severity => Some(Cell::main(
            (!withheld).then(|| view! { <SeverityChip severity=incident.severity /> }),
        )),
        Column::State => Some(Cell::main(state.take()?)),
        Column::Category => Some(Cell::of(label(*column), category.take()?)),
        Column::Coordinator => Some(Cell::of(label(*column), coordinator.take()?)),
        Column::Opened => {
            let day = view! { <Day at=incident.opened /> };
            Some(Cell::of(label(*column), day).class("narrow-hidden"))
        }
        Column::Updated => Some(Cell::of(
            label(*column),
            view! { <Day at=incident.updated /> },
        )),
        Column::Title | Column::Reference => None,
    };
    let cells = columns.iter().filter_map(cell).collect();
    let place = Place::Incident(incident.id);
    let name = marked(&name, words);
    let choose = chosen.map(|chosen| view! { <ChooseBox chosen=chosen row=own /> });
    view! { <Row to=place before=choose.into_view() name=name note=incident.reference cells=cells number=number /> }
}

/// A cell that has nothing to show, also for those who cannot see it.
fn nothing() -> impl IntoView {
    view! {
        <span aria-hidden="true" class="quiet">"–"</span>
        <span class="unseen">{text!("register-none")}</span>
    }
}
