use crate::{app::asks::EventPage, log::id::RecordId, register::place::Place};

/// The event in whose report it was found, and those that were found in its own; the beginning of
/// the id where one is not here.
pub(super) fn related(page: &EventPage) -> Vec<(&'static str, Place, String)> {
    let line = |key: &'static str, id: &RecordId| {
        let row = page.related.iter().find(|row| row.id == *id);
        let reference = row.map_or_else(|| id.short(), |row| row.reference.clone());
        (key, Place::Event(*id), reference)
    };
    let from = page.event.split_from.iter();
    let from = from.map(|id| line("event-found-in", id));
    let into = page.event.split_into.iter();
    from.chain(into.map(|id| line("event-led-to", id)))
        .collect()
}
