use super::entries::{Doing, Entry};
use crate::{
    app::{
        components::Choice,
        engine::Engine,
        prelude::*,
        reactive::{effect, spawn},
    },
    register::{
        list::Query,
        place::{Place, asking},
    },
};

/// So many of each kind are found at the most.
const MOST: usize = 6;

/// Incidents and events that hold what is typed.
pub(super) fn found(engine: Engine, words: RwSignal<String>) -> RwSignal<Vec<Entry>> {
    let records = RwSignal::new(Vec::new());
    effect(move || {
        let typed = words.get();
        if typed.trim().chars().count() < 2 {
            records.set(Vec::new());
            return;
        }
        spawn(async move {
            let found = look(engine, &typed).await;
            // What was typed since has its own answer on the way.
            if words.try_get_untracked() == Some(typed) {
                let _ = records.try_set(found);
            }
        });
    });
    records
}

async fn look(engine: Engine, typed: &str) -> Vec<Entry> {
    let query = || Query {
        limit: MOST,
        ..asking(typed)
    };
    let mut found = Vec::new();
    // A device that belongs to no register has none to find; then nothing is offered.
    if let Ok((window, _)) = engine.incidents(query()).await {
        for row in window.rows {
            let state = Choice::of("state", row.state.name()).label;
            found.push(Entry {
                title: row.name().to_owned(),
                note: format!("{} · {state}", row.reference),
                group: "palette-incidents",
                doing: Doing::Go(Place::Incident(row.id)),
            });
        }
    }
    if let Ok(window) = engine.inbox(query()).await {
        for row in window.rows {
            let state = Choice::of("event-state", row.state.name()).label;
            found.push(Entry {
                title: row.title,
                note: format!("{} · {state}", row.reference),
                group: "palette-events",
                doing: Doing::Go(Place::Event(row.id)),
            });
        }
    }
    found
}
