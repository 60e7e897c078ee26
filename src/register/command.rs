//! What a person can do, and the entries it becomes. Decide first, write after: a command is checked
//! against the views it is about, and sealed whole or refused whole.

use serde::{Deserialize, Serialize};

use super::{
    desk::{Desk, Refusal},
    fact::{
        CoordinatorAssigned, DeviceEnrolled, EventAdopted, EventAssessed, EventLinked,
        EventReported, Fact, IncidentAssessed, IncidentEventAdded, IncidentOpened, Note, Nothing,
        Renamed, StateChanged,
    },
    incident::Incident,
};
use crate::{
    domain::{
        assessment::{Classification, Criteria, Outcome, Override, Verdict},
        field::{Problem, check_report, fields},
        report::{Attachment, Report, reference},
        role::Role,
        severity::{Impact, Matrix, Severity},
        stamp::Moment,
        state::{EventState, State},
        taxonomy::{categories, rsit},
    },
    log::{
        entry::Entry,
        id::{DeviceId, RecordId},
        key::Jwk,
    },
};

/// What a person wants done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Report an event.
    ReportEvent {
        /// The report.
        report: Report,
    },
    /// Take in a report from outside.
    AdoptReport {
        /// The original.
        adopted: EventAdopted,
    },
    /// Accept an event.
    Acknowledge {
        /// The event.
        event: RecordId,
    },
    /// Ask the reporter.
    RequestInfo {
        /// The event.
        event: RecordId,
        /// The question.
        text: String,
    },
    /// Answer.
    AddInfo {
        /// The event.
        event: RecordId,
        /// The answer.
        text: String,
        /// Files.
        files: Vec<Attachment>,
    },
    /// Make the first assessment.
    AssessEvent {
        /// The event.
        event: RecordId,
        /// The decision.
        outcome: Outcome,
        /// What it looked at.
        criteria: Criteria,
        /// Why.
        reason: String,
        /// The event it repeats.
        duplicate_of: Option<RecordId>,
    },
    /// Open an incident.
    OpenIncident {
        /// One line.
        title: String,
        /// Its events, at least one.
        events: Vec<RecordId>,
    },
    /// Add one more event.
    AddEvent {
        /// The incident.
        incident: RecordId,
        /// The event.
        event: RecordId,
    },
    /// Make the second assessment.
    AssessIncident {
        /// The incident.
        incident: RecordId,
        /// The decision.
        verdict: Verdict,
        /// How it is classified, when confirmed.
        classify: Option<Classify>,
        /// Why.
        reason: String,
    },
    /// Assign the coordinator, or hand over.
    Assign {
        /// The incident.
        incident: RecordId,
        /// The coordinator's device.
        device: DeviceId,
        /// What the next one has to know.
        briefing: String,
    },
    /// Note something on an event or an incident.
    Note {
        /// The record.
        record: RecordId,
        /// The note.
        text: String,
        /// Files.
        files: Vec<Attachment>,
    },
    /// Go to another state.
    SetState {
        /// The incident.
        incident: RecordId,
        /// Where to.
        to: State,
        /// Why, where the step needs it.
        reason: String,
        /// When it really happened.
        happened: Moment,
    },
    /// Change the title.
    Rename {
        /// The incident.
        incident: RecordId,
        /// The title.
        title: String,
    },
    /// Enrol a device.
    Enrol {
        /// The device.
        device: DeviceId,
        /// Its key.
        key: Jwk,
        /// Who holds it.
        person: String,
        /// How that person is reached.
        contact: String,
        /// What that person may do.
        roles: Vec<Role>,
    },
}

impl Command {
    /// The records it is about.
    #[must_use]
    pub fn records(&self) -> Vec<RecordId> {
        match self {
            Command::ReportEvent { .. } | Command::AdoptReport { .. } | Command::Enrol { .. } => {
                Vec::new()
            }
            Command::Acknowledge { event }
            | Command::RequestInfo { event, .. }
            | Command::AddInfo { event, .. } => vec![*event],
            Command::AssessEvent {
                event,
                duplicate_of,
                ..
            } => std::iter::once(*event).chain(*duplicate_of).collect(),
            Command::OpenIncident { events, .. } => events.clone(),
            Command::AddEvent { incident, event } => vec![*incident, *event],
            Command::AssessIncident { incident, .. }
            | Command::Assign { incident, .. }
            | Command::SetState { incident, .. }
            | Command::Rename { incident, .. } => vec![*incident],
            Command::Note { record, .. } => vec![*record],
        }
    }
}

/// What the second assessment chooses; the severity is computed from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Classify {
    /// ISO example category.
    pub category: String,
    /// Its subtype or empty.
    pub subtype: String,
    /// RSIT class or empty.
    pub rsit_class: String,
    /// RSIT type or empty.
    pub rsit_type: String,
    /// The factors.
    pub impact: Impact,
    /// A class chosen against the matrix.
    pub overridden: Option<Override>,
}

/// Turns a command into sealed entries; nothing is written.
///
/// # Errors
/// When a field is wrong, a record is missing, the step is not open from here, or the author's role
/// does not allow it.
pub fn carry_out(command: Command, desk: &mut Desk<'_>) -> Result<Vec<Entry>, Refusal> {
    match command {
        Command::ReportEvent { report } => report_event(report, desk)?,
        Command::AdoptReport { adopted } => desk.found(Fact::EventAdopted(adopted), &[])?,
        Command::Acknowledge { event } => {
            desk.event(&event)?;
            desk.add(event, Fact::EventAcknowledged(Nothing {}), &[])?
        }
        Command::RequestInfo { event, text } => {
            fields::TEXT.check(&text)?;
            desk.event(&event)?;
            desk.add(event, Fact::EventInfoRequested(note(text, Vec::new())), &[])?
        }
        Command::AddInfo { event, text, files } => {
            fields::TEXT.check(&text)?;
            desk.event(&event)?;
            desk.add(event, Fact::EventInfoAdded(note(text, files)), &[])?
        }
        Command::AssessEvent {
            event,
            outcome,
            criteria,
            reason,
            duplicate_of,
        } => {
            let fact = EventAssessed {
                outcome,
                criteria,
                reason,
                duplicate_of,
            };
            assess_event(event, fact, desk)?
        }
        Command::OpenIncident { title, events } => return open_incident(title, events, desk),
        Command::AddEvent { incident, event } => {
            desk.incident(&incident)?;
            desk.event(&event)?;
            let added = Fact::IncidentEventAdded(IncidentEventAdded { event });
            let first = desk.add(incident, added, &[event])?;
            let second = desk.add(event, Fact::EventLinked(EventLinked { incident }), &[])?;
            return Ok(vec![first, second]);
        }
        Command::AssessIncident {
            incident,
            verdict,
            classify,
            reason,
        } => assess_incident(incident, verdict, classify, reason, desk)?,
        Command::Assign {
            incident,
            device,
            briefing,
        } => {
            fields::BRIEFING.check(&briefing)?;
            desk.incident(&incident)?;
            desk.member(&device)?;
            let fact = CoordinatorAssigned { device, briefing };
            desk.add(incident, Fact::IncidentCoordinatorAssigned(fact), &[])?
        }
        Command::Note {
            record,
            text,
            files,
        } => {
            fields::TEXT.check(&text)?;
            let is_event = desk.is_event(&record)?;
            let kind = if is_event {
                Fact::EventNoted
            } else {
                Fact::IncidentNoted
            };
            desk.add(record, kind(note(text, files)), &[])?
        }
        Command::SetState {
            incident,
            to,
            reason,
            happened,
        } => set_state(
            incident,
            StateChanged {
                to,
                reason,
                happened,
            },
            desk,
        )?,
        Command::Rename { incident, title } => {
            fields::TITLE.check(&title)?;
            desk.incident(&incident)?;
            desk.add(incident, Fact::IncidentRenamed(Renamed { title }), &[])?
        }
        Command::Enrol {
            device,
            key,
            person,
            contact,
            roles,
        } => {
            fields::PERSON.check(&person)?;
            fields::CONTACT.check(&contact)?;
            if roles.is_empty() {
                return Err(fields::PERSON.fault(Problem::NotAChoice).into());
            }
            desk.enrol(DeviceEnrolled {
                device,
                key,
                person,
                contact,
                roles,
            })?
        }
    };
    Ok(desk.take())
}

fn note(text: String, files: Vec<Attachment>) -> Note {
    Note { text, files }
}

fn report_event(report: Report, desk: &mut Desk<'_>) -> Result<Entry, Refusal> {
    match check_report(&report).into_iter().next() {
        Some(fault) => Err(fault.into()),
        None => desk.found(Fact::EventReported(EventReported { report }), &[]),
    }
}

fn assess_event(id: RecordId, fact: EventAssessed, desk: &mut Desk<'_>) -> Result<Entry, Refusal> {
    fields::REASON.check(&fact.reason)?;
    fields::AFFECTED.check(&fact.criteria.affected)?;
    fields::SERVICES.check(&fact.criteria.services)?;
    desk.event(&id)?;
    match (fact.outcome, fact.duplicate_of) {
        (Outcome::Duplicate, None) => return Err(Refusal::DuplicateOfNothing),
        (Outcome::Duplicate, Some(other)) if other == id => {
            return Err(Refusal::DuplicateOfNothing);
        }
        (Outcome::Duplicate, Some(other)) => {
            desk.event(&other)?;
        }
        _ => {}
    }
    desk.add(id, Fact::EventAssessed(fact), &[])
}

fn open_incident(
    title: String,
    events: Vec<RecordId>,
    desk: &mut Desk<'_>,
) -> Result<Vec<Entry>, Refusal> {
    fields::TITLE.check(&title)?;
    if events.is_empty() {
        return Err(Refusal::NoEvents);
    }
    for event in &events {
        let state = desk.event(event)?.state;
        if !matches!(state, EventState::Suspected | EventState::Linked) {
            return Err(Refusal::NotSuspected);
        }
    }
    let reference = reference("IN", desk.random5());
    let opened = IncidentOpened {
        reference,
        title,
        events: events.clone(),
    };
    let first = desk.found(Fact::IncidentOpened(opened), &events)?;
    for event in events {
        desk.add(
            event,
            Fact::EventLinked(EventLinked { incident: first.id }),
            &[],
        )?;
    }
    Ok(desk.take())
}

fn assess_incident(
    id: RecordId,
    verdict: Verdict,
    classify: Option<Classify>,
    reason: String,
    desk: &mut Desk<'_>,
) -> Result<Entry, Refusal> {
    fields::REASON.check(&reason)?;
    let incident = desk.incident(&id)?;
    if incident.state().is_ended() {
        return Err(Refusal::Ended);
    }
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
    desk.add(id, Fact::IncidentAssessed(fact), &[])
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

fn set_state(id: RecordId, step: StateChanged, desk: &mut Desk<'_>) -> Result<Entry, Refusal> {
    let incident = desk.incident(&id)?;
    if !incident.next().contains(&step.to) {
        let from = incident.state();
        return Err(Refusal::Step { from, to: step.to });
    }
    if incident.needs_reason(step.to) {
        fields::REASON.check(&step.reason)?;
    }
    if step
        .happened
        .at
        .is_some_and(|at| at.seconds() > desk.now().seconds() + 60)
    {
        return Err(Refusal::Future);
    }
    desk.add(id, Fact::IncidentStateChanged(step), &[])
}

/// The class the matrix gives, for showing it while a person chooses.
#[must_use]
pub fn preview(impact: &Impact) -> Option<Severity> {
    Matrix::shipped().class(impact)
}
