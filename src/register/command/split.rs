//! Splitting and merging, of events and of incidents. Each way can be gone back, and two devices may do
//! it at once: links are added and taken out one by one, and what runs in parallel stays.

use crate::{
    domain::{
        field::{check_report, fields},
        report::{Report, reference},
    },
    log::id::RecordId,
    register::{
        desk::{Desk, Refusal},
        fact::{
            EventLinked, EventSplit, EventSplitOff, Fact, IncidentEventAdded, IncidentMerged,
            IncidentOpened, Nothing,
        },
        incident::Incident,
        offer::Step,
    },
};

/// An event of its own from what a report also tells. The report itself stays as it is.
pub(super) fn event(
    from: RecordId,
    mut report: Report,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    desk.open_event(&from, Step::SplitEvent)?;
    report.reference = reference("EV", desk.random5());
    if let Some(fault) = check_report(&report).into_iter().next() {
        return Err(fault.into());
    }
    let split = EventSplitOff { from, report };
    let into = desk.found(Fact::EventSplitOff(split), &[from])?.id;
    desk.add(from, Fact::EventSplit(EventSplit { into }), &[])?;
    Ok(())
}

/// An incident of its own from some events of another one.
pub(super) fn incident(
    from: RecordId,
    events: &[RecordId],
    title: String,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::TITLE.check(&title)?;
    let whole = desk.open_incident(&from, Step::SplitIncident)?;
    are_its(whole, events)?;
    if whole.events.iter().all(|event| events.contains(event)) {
        return Err(Refusal::NotItsEvents);
    }
    let opened = IncidentOpened {
        reference: reference("IN", desk.random5()),
        title,
        events: events.to_vec(),
        split_from: Some(from),
    };
    let relies_on: Vec<RecordId> = events.iter().copied().chain([from]).collect();
    let new = desk.found(Fact::IncidentOpened(opened), &relies_on)?.id;
    for event in events.iter().copied() {
        let removed = IncidentEventAdded { event };
        desk.add(from, Fact::IncidentEventRemoved(removed), &[new])?;
        let unlinked = EventLinked { incident: from };
        desk.add(event, Fact::EventLinked(EventLinked { incident: new }), &[])?;
        desk.add(event, Fact::EventUnlinked(unlinked), &[])?;
    }
    Ok(())
}

/// An incident goes on in another one, which gets those of its events that it does not have.
pub(super) fn merge(
    incident: RecordId,
    into: RecordId,
    events: &[RecordId],
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    let goes = desk.open_incident(&incident, Step::Merge)?;
    let stays = desk.open_incident(&into, Step::Merge)?;
    are_its(goes, events)?;
    if incident == into || events.iter().any(|event| stays.events.contains(event)) {
        return Err(Refusal::CannotMerge);
    }
    let merged = Fact::IncidentMerged(IncidentMerged { into });
    desk.add(incident, merged, &[into])?;
    for event in events.iter().copied() {
        let added = Fact::IncidentEventAdded(IncidentEventAdded { event });
        desk.add(into, added, &[event])?;
        let linked = EventLinked { incident: into };
        desk.add(event, Fact::EventLinked(linked), &[])?;
    }
    Ok(())
}

/// An incident goes on by itself again, and the other one gives back what it had from it.
pub(super) fn unmerge(
    incident: RecordId,
    into: RecordId,
    events: &[RecordId],
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    let went = desk.open_incident(&incident, Step::Unmerge)?;
    let other = desk.incident(&into)?;
    are_its(other, events)?;
    let is_left = other.events.iter().any(|event| !events.contains(event));
    if went.merged_into() != Some(into) || !is_left {
        return Err(Refusal::NotItsEvents);
    }
    desk.add(incident, Fact::IncidentUnmerged(Nothing {}), &[into])?;
    for event in events.iter().copied() {
        let removed = Fact::IncidentEventRemoved(IncidentEventAdded { event });
        desk.add(into, removed, &[event])?;
        let unlinked = EventLinked { incident: into };
        desk.add(event, Fact::EventUnlinked(unlinked), &[])?;
    }
    Ok(())
}

fn are_its(incident: &Incident, events: &[RecordId]) -> Result<(), Refusal> {
    let is_its = |event: &RecordId| incident.events.contains(event);
    if events.iter().all(is_its) {
        Ok(())
    } else {
        Err(Refusal::NotItsEvents)
    }
}
