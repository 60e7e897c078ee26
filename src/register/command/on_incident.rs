//! What a person does with an incident.

use super::Classify;
use crate::{
    domain::{
        assessment::{Classification, Verdict},
        field::fields,
        report::reference,
        severity::Matrix,
        taxonomy::{categories, rsit},
    },
    log::id::{DeviceId, EntryId, RecordId},
    register::{
        desk::{Desk, Refusal},
        fact::{
            CoordinatorAssigned, EventLinked, Fact, FieldResolved, IncidentAssessed,
            IncidentEventAdded, IncidentOpened, Renamed, StateChanged,
        },
        incident::Incident,
        offer::{Step, can_coordinate},
    },
};

pub(super) fn open(
    title: String,
    events: Vec<RecordId>,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::TITLE.check(&title)?;
    if events.is_empty() {
        return Err(Refusal::NoEvents);
    }
    for event in &events {
        desk.open_event(event, Step::OpenIncident)?;
    }
    let reference = reference("IN", desk.random5());
    let opened = IncidentOpened {
        reference,
        title,
        events: events.clone(),
        split_from: None,
    };
    let incident = desk.found(Fact::IncidentOpened(opened), &events)?.id;
    for event in events {
        desk.add(event, Fact::EventLinked(EventLinked { incident }), &[])?;
    }
    Ok(())
}

/// One command for two steps: it is offered where the incident is, and where the event is.
pub(super) fn add_event(
    incident: RecordId,
    event: RecordId,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    desk.open_incident(&incident, Step::AddEvent)?;
    desk.open_event(&event, Step::JoinIncident)?;
    let added = Fact::IncidentEventAdded(IncidentEventAdded { event });
    desk.add(incident, added, &[event])?;
    desk.add(event, Fact::EventLinked(EventLinked { incident }), &[])?;
    Ok(())
}

pub(super) fn assess(
    id: RecordId,
    (verdict, classify): (Verdict, Option<Classify>),
    reason: String,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::REASON.check(&reason)?;
    let incident = desk.open_incident(&id, Step::AssessIncident)?;
    let classification = match (verdict, classify) {
        (Verdict::Confirmed, Some(choice)) => Some(classification(choice)?),
        (Verdict::Confirmed, None) => return Err(Refusal::Unclassified),
        _ => None,
    };
    let same_person = assessed_before(incident, desk);
    let fact = IncidentAssessed {
        verdict,
        classification,
        reason,
        same_person,
    };
    desk.add(id, Fact::IncidentAssessed(fact), &[])?;
    Ok(())
}

/// Whether the author also made the first assessment of one of the incident's events.
fn assessed_before(incident: &Incident, desk: &Desk<'_>) -> bool {
    let me = desk.person();
    let mut events = incident
        .events
        .iter()
        .filter_map(|event| desk.event(event).ok());
    events.any(|event| event.is_assessed_by(&me))
}

fn classification(choice: Classify) -> Result<Classification, Refusal> {
    let Classify {
        category,
        subtype,
        rsit_class,
        rsit_type,
        impact,
        overridden,
    } = choice;
    let known = categories().iter().find(|known| known.id == category);
    let known = known.ok_or(Refusal::Choice("category"))?;
    if !subtype.is_empty() && !known.subtypes.contains(&subtype) {
        return Err(Refusal::Choice("subtype"));
    }
    let class = rsit().iter().find(|class| class.id == rsit_class);
    let has_type = class.is_some_and(|class| class.types.contains(&rsit_type));
    if !(rsit_class.is_empty() && rsit_type.is_empty()
        || class.is_some() && (rsit_type.is_empty() || has_type))
    {
        return Err(Refusal::Choice("rsit"));
    }
    let matrix = Matrix::shipped();
    let computed = matrix.class(&impact).ok_or(Refusal::Choice("impact"))?;
    let overridden = overridden.filter(|chosen| chosen.class != computed);
    if let Some(chosen) = &overridden {
        fields::REASON.check(&chosen.reason)?;
    }
    let matrix = matrix.version;
    Ok(Classification {
        category,
        subtype,
        rsit_class,
        rsit_type,
        impact,
        computed,
        matrix,
        overridden,
    })
}

pub(super) fn assign(
    incident: RecordId,
    device: DeviceId,
    briefing: String,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::BRIEFING.check(&briefing)?;
    desk.open_incident(&incident, Step::Assign)?;
    if !can_coordinate(desk.member(&device)?) {
        return Err(Refusal::CannotCoordinate);
    }
    let fact = CoordinatorAssigned { device, briefing };
    desk.add(incident, Fact::IncidentCoordinatorAssigned(fact), &[])?;
    Ok(())
}

pub(super) fn set_state(
    id: RecordId,
    step: StateChanged,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    let incident = desk.incident(&id)?;
    // What is open of `Advance` and `Reopen` is told by `next`: it knows where to.
    if !incident.next().contains(&step.to) {
        let from = incident.state();
        return Err(Refusal::Step { from, to: step.to });
    }
    if incident.needs_reason(step.to) {
        fields::REASON.check(&step.reason)?;
    }
    let soon = desk.now().seconds() + 60;
    if step.happened.at.is_some_and(|at| at.seconds() > soon) {
        return Err(Refusal::Future);
    }
    desk.add(id, Fact::IncidentStateChanged(step), &[])?;
    Ok(())
}

pub(super) fn rename(
    incident: RecordId,
    title: String,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::TITLE.check(&title)?;
    desk.open_incident(&incident, Step::Rename)?;
    desk.add(incident, Fact::IncidentRenamed(Renamed { title }), &[])?;
    Ok(())
}

/// Says which of several values stands; of an event that can only be the decision.
pub(super) fn resolve(
    record: RecordId,
    fact: FieldResolved,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    if desk.is_event(&record)? {
        let decision = &desk.event(&record)?.decision;
        let written = decision.all().iter().map(|version| version.entry);
        if fact.field != "decision" || !is_choice(written.collect(), &fact) {
            return Err(Refusal::NoConflict);
        }
        return desk
            .add(record, Fact::EventFieldResolved(fact), &[])
            .map(|_| ());
    }
    let parallel = desk.incident(&record)?.parallel();
    let field = parallel.iter().find(|one| one.field == fact.field);
    let lines = field.map(|one| one.lines.as_slice()).unwrap_or_default();
    if !is_choice(lines.iter().map(|line| line.entry).collect(), &fact) {
        return Err(Refusal::NoConflict);
    }
    desk.add(record, Fact::IncidentFieldResolved(fact), &[])
        .map(|_| ())
}

fn is_choice(written: Vec<EntryId>, fact: &FieldResolved) -> bool {
    written.len() > 1 && written.contains(&fact.entry)
}
