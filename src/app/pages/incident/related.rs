use crate::{app::asks::IncidentPage, log::id::RecordId, register::place::Place};

/// The incident it goes on in, the one it was split off from, and those that go on in it; the
/// beginning of the id where one is not here.
pub(super) fn related(page: &IncidentPage) -> Vec<(&'static str, Place, String)> {
    let incident = &page.incident;
    let line = |key: &'static str, id: RecordId| {
        let row = page.related.iter().find(|row| row.id == id);
        let reference = row.map_or_else(|| id.short(), |row| row.reference.clone());
        (key, Place::Incident(id), reference)
    };
    let into = incident.merged_into();
    let into = into.map(|id| line("incident-goes-on-in", id));
    let from = incident.split_from;
    let from = from.map(|id| line("incident-split-off-from", id));
    let joined = page.related.iter();
    let joined = joined.filter(|row| row.merged_into == Some(incident.id));
    let joined = joined.map(|row| line("incident-joined-by", row.id));
    into.into_iter().chain(from).chain(joined).collect()
}
