use super::ago::Ago;
use crate::{
    app::{
        components::{Chip, Choice, EventStateChip, SeverityChip, StateChip, stamp_text},
        prelude::*,
        routes::Link,
    },
    domain::report::Answer,
    register::{event::EventRow, incident::IncidentRow, place::Place},
    words::text,
};

/// What must not be overlooked about an event.
#[component]
pub fn Flags(danger: Answer, ongoing: Answer) -> impl IntoView {
    let danger =
        (danger == Answer::Yes).then(|| view! { <Chip tone="bad" label=text!("flag-danger") /> });
    let ongoing = (ongoing == Answer::Yes)
        .then(|| view! { <Chip tone="warn" label=text!("flag-ongoing") /> });
    (danger, ongoing)
}

/// An event in a short list.
#[component]
pub fn EventItem(row: EventRow) -> impl IntoView {
    let title = name(&row.title, &row.reference);
    view! {
        <li class="item" data-test="event-item">
            <p class="item-title">
                <Link to=Place::Event(row.id)>
                    <bdi>{title}</bdi>
                </Link>
            </p>
            <p class="item-facts">
                <code>{row.reference}</code>
                <EventStateChip state=row.state />
                <Flags danger=row.danger ongoing=row.ongoing />
                <Ago at=row.reported />
            </p>
        </li>
    }
}

/// An incident in a short list.
#[component]
pub fn IncidentItem(row: IncidentRow) -> impl IntoView {
    let (title, withheld) = (row.name().to_owned(), row.is_withheld());
    let merged = row.merged_into.is_some();
    let merged = merged.then(|| view! { <Chip label=text!("merged-chip") /> });
    view! {
        <li class="item" data-test="incident-item">
            <p class="item-title">
                <Link to=Place::Incident(row.id)>
                    <bdi>{title}</bdi>
                </Link>
            </p>
            <p class="item-facts">
                <code>{row.reference}</code>
                {(!withheld).then(|| view! {
                    <StateChip state=row.state />
                    {merged}
                    <SeverityChip severity=row.severity />
                })}
            </p>
        </li>
    }
}

/// An event as something to choose.
#[must_use]
pub fn event_choice(row: &EventRow) -> Choice {
    let facts = [
        row.reference.clone(),
        row.place.clone(),
        stamp_text(&row.reported),
    ];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty());
    Choice {
        value: row.id.to_string(),
        label: name(&row.title, &row.reference),
        hint: facts.collect::<Vec<_>>().join(" · "),
    }
}

fn name(title: &str, reference: &str) -> String {
    if title.is_empty() { reference } else { title }.to_owned()
}
