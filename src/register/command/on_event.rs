//! What a person does with an event.

use crate::{
    domain::{
        assessment::Outcome,
        field::{check_report, fields},
        report::Report,
    },
    log::id::RecordId,
    register::{
        desk::{Desk, Refusal},
        fact::{EventAdopted, EventAssessed, EventReported, Fact, Note, Nothing},
        offer::Step,
    },
};

pub(super) fn report(report: Report, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    if let Some(fault) = check_report(&report).into_iter().next() {
        return Err(fault.into());
    }
    desk.found(Fact::EventReported(EventReported { report }), &[])?;
    Ok(())
}

pub(super) fn adopt(adopted: EventAdopted, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    if !adopted.is_original() {
        return Err(Refusal::NotOriginal);
    }
    desk.found(Fact::EventAdopted(adopted), &[])?;
    Ok(())
}

pub(super) fn acknowledge(event: RecordId, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    desk.open_event(&event, Step::Acknowledge)?;
    desk.add(event, Fact::EventAcknowledged(Nothing {}), &[])?;
    Ok(())
}

pub(super) fn ask(event: RecordId, text: String, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::TEXT.check(&text)?;
    desk.open_event(&event, Step::Ask)?;
    let files = Vec::new();
    desk.add(event, Fact::EventInfoRequested(Note { text, files }), &[])?;
    Ok(())
}

pub(super) fn answer(event: RecordId, note: Note, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::TEXT.check(&note.text)?;
    desk.open_event(&event, Step::Answer)?;
    desk.add(event, Fact::EventInfoAdded(note), &[])?;
    Ok(())
}

pub(super) fn assess(
    id: RecordId,
    fact: EventAssessed,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::REASON.check(&fact.reason)?;
    fields::AFFECTED.check(&fact.criteria.affected)?;
    fields::SERVICES.check(&fact.criteria.services)?;
    desk.open_event(&id, Step::AssessEvent)?;
    match (fact.outcome, fact.duplicate_of) {
        (Outcome::Duplicate, Some(other)) if other != id => {
            desk.event(&other)?;
        }
        (Outcome::Duplicate, _) => return Err(Refusal::DuplicateOfNothing),
        _ => {}
    }
    desk.add(id, Fact::EventAssessed(fact), &[])?;
    Ok(())
}
