//! What a person can do, and the entries it becomes. Decide first, write after: a command is checked
//! against the views it is about, and sealed whole or refused whole.

mod on_event;
mod on_incident;
mod on_membership;
mod on_register;
mod split;

pub use on_register::MAX_NAMED;
use serde::{Deserialize, Serialize};

use super::{
    desk::{Desk, Refusal},
    fact::{
        BundleReceived, DeviceEnrolled, DeviceRevoked, EntryAdmitted, EntryErased, EventAdopted,
        EventAssessed, Fact, FieldResolved, ImportRestored, ImportWithdrawn, Note, RulesSet,
        StateChanged,
    },
};
use crate::{
    domain::{
        assessment::{Criteria, Outcome, Override, Verdict},
        field::fields,
        report::{Attachment, Report},
        role::Role,
        severity::{Impact, Matrix, Severity},
        stamp::Moment,
        state::State,
    },
    log::{
        entry::Entry,
        id::{DeviceId, EntryId, RecordId},
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
    /// Make an event of its own of what a report also tells.
    SplitEvent {
        /// The event.
        event: RecordId,
        /// What its report says of the other one.
        report: Report,
    },
    /// Make an incident of its own of some of an incident's events.
    SplitIncident {
        /// The incident.
        incident: RecordId,
        /// The events: not all it has.
        events: Vec<RecordId>,
        /// One line for the new one.
        title: String,
    },
    /// Let an incident go on in another one.
    MergeIncident {
        /// The incident.
        incident: RecordId,
        /// Where it goes on.
        into: RecordId,
        /// Its events, which that one gets.
        events: Vec<RecordId>,
    },
    /// Let an incident go on by itself again.
    UnmergeIncident {
        /// The incident.
        incident: RecordId,
        /// Where it went on.
        into: RecordId,
        /// The events that one had from it alone.
        events: Vec<RecordId>,
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
    /// Enrol a key that rests on paper.
    EnrolPaper {
        /// The key.
        key: Jwk,
        /// Whose.
        person: String,
        /// What stands where a contact would.
        contact: String,
        /// What whoever uses it may do.
        roles: Vec<Role>,
    },
    /// Take a device out.
    Revoke {
        /// Which, from where on, and why.
        fact: DeviceRevoked,
    },
    /// Let entries of a revoked device count all the same.
    Admit {
        /// Which, and why.
        fact: EntryAdmitted,
    },
    /// Agree with what another coordinator has decided.
    Second {
        /// The record it stands in.
        record: RecordId,
        /// The entry that says what was decided.
        entry: EntryId,
    },
    /// Erase what entries say.
    Erase {
        /// Their record.
        record: RecordId,
        /// Which, and why.
        fact: EntryErased,
    },
    /// Take back what this device has just written.
    TakeBack {
        /// The record.
        record: RecordId,
        /// The entries.
        entries: Vec<EntryId>,
    },
    /// Withdraw an import.
    Withdraw {
        /// Which, what it brought, and why.
        fact: ImportWithdrawn,
    },
    /// Let what was withdrawn count again.
    Restore {
        /// Which withdrawal, and why.
        fact: ImportRestored,
    },
    /// Set the rules of the register.
    SetRules {
        /// The rules.
        fact: RulesSet,
    },
    /// Give a receipt.
    Receive {
        /// For what.
        fact: BundleReceived,
    },
    /// Say which of several values stands.
    Resolve {
        /// The record.
        record: RecordId,
        /// The field and the value.
        fact: FieldResolved,
    },
}

impl Command {
    /// The records it is about.
    #[must_use]
    pub fn records(&self) -> Vec<RecordId> {
        match self {
            Command::ReportEvent { .. }
            | Command::AdoptReport { .. }
            | Command::Enrol { .. }
            | Command::EnrolPaper { .. }
            | Command::Revoke { .. }
            | Command::Admit { .. }
            | Command::Withdraw { .. }
            | Command::Restore { .. }
            | Command::Receive { .. }
            | Command::SetRules { .. } => Vec::new(),
            Command::Acknowledge { event }
            | Command::RequestInfo { event, .. }
            | Command::AddInfo { event, .. } => vec![*event],
            Command::AssessEvent {
                event,
                duplicate_of,
                ..
            } => std::iter::once(*event).chain(*duplicate_of).collect(),
            Command::OpenIncident { events, .. } => events.clone(),
            Command::SplitEvent { event, .. } => vec![*event],
            Command::SplitIncident {
                incident, events, ..
            } => std::iter::once(*incident)
                .chain(events.iter().copied())
                .collect(),
            Command::MergeIncident {
                incident,
                into,
                events,
            }
            | Command::UnmergeIncident {
                incident,
                into,
                events,
            } => [*incident, *into]
                .into_iter()
                .chain(events.iter().copied())
                .collect(),
            Command::AddEvent { incident, event } => vec![*incident, *event],
            Command::AssessIncident { incident, .. }
            | Command::Assign { incident, .. }
            | Command::SetState { incident, .. }
            | Command::Rename { incident, .. } => vec![*incident],
            Command::Note { record, .. }
            | Command::Second { record, .. }
            | Command::Erase { record, .. }
            | Command::TakeBack { record, .. }
            | Command::Resolve { record, .. } => vec![*record],
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
        Command::ReportEvent { report } => on_event::report(report, desk)?,
        Command::AdoptReport { adopted } => on_event::adopt(adopted, desk)?,
        Command::Acknowledge { event } => on_event::acknowledge(event, desk)?,
        Command::RequestInfo { event, text } => on_event::ask(event, text, desk)?,
        Command::AddInfo { event, text, files } => {
            on_event::answer(event, Note { text, files }, desk)?;
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
            on_event::assess(event, fact, desk)?;
        }
        Command::OpenIncident { title, events } => on_incident::open(title, events, desk)?,
        Command::AddEvent { incident, event } => on_incident::add_event(incident, event, desk)?,
        Command::AssessIncident {
            incident,
            verdict,
            classify,
            reason,
        } => on_incident::assess(incident, (verdict, classify), reason, desk)?,
        Command::Assign {
            incident,
            device,
            briefing,
        } => on_incident::assign(incident, device, briefing, desk)?,
        Command::Note {
            record,
            text,
            files,
        } => write_note(record, Note { text, files }, desk)?,
        Command::SetState {
            incident,
            to,
            reason,
            happened,
        } => {
            let step = StateChanged {
                to,
                reason,
                happened,
            };
            on_incident::set_state(incident, step, desk)?;
        }
        Command::Rename { incident, title } => on_incident::rename(incident, title, desk)?,
        Command::SplitEvent { event, report } => split::event(event, report, desk)?,
        Command::SplitIncident {
            incident,
            events,
            title,
        } => split::incident(incident, &events, title, desk)?,
        Command::MergeIncident {
            incident,
            into,
            events,
        } => split::merge(incident, into, &events, desk)?,
        Command::UnmergeIncident {
            incident,
            into,
            events,
        } => split::unmerge(incident, into, &events, desk)?,
        Command::Enrol {
            device,
            key,
            person,
            contact,
            roles,
        } => {
            // Under another name it stays on paper.
            let paper = desk.members().member(&device).is_some_and(|it| it.paper);
            let fact = DeviceEnrolled {
                device,
                key,
                person,
                contact,
                roles,
                paper,
            };
            on_membership::enrol(fact, desk)?;
        }
        Command::EnrolPaper {
            key,
            person,
            contact,
            roles,
        } => {
            let device = key.key().map_err(|_| Refusal::WeakKey)?.device();
            let fact = DeviceEnrolled {
                device,
                key,
                person,
                contact,
                roles,
                paper: true,
            };
            on_membership::enrol(fact, desk)?;
        }
        Command::Revoke { fact } => on_register::revoke(fact, desk)?,
        Command::Admit { fact } => on_register::admit(fact, desk)?,
        Command::Second { record, entry } => on_register::second(record, entry, desk)?,
        Command::Erase { record, fact } => on_register::erase(record, fact, desk)?,
        Command::TakeBack { record, entries } => on_register::take_back(record, entries, desk)?,
        Command::Withdraw { fact } => on_register::withdraw(fact, desk)?,
        Command::Restore { fact } => on_register::restore(fact, desk)?,
        Command::SetRules { fact } => on_register::set_rules(fact, desk)?,
        Command::Receive { fact } => {
            desk.found(Fact::BundleReceived(fact), &[])?;
        }
        Command::Resolve { record, fact } => on_incident::resolve(record, fact, desk)?,
    }
    Ok(desk.take())
}

fn write_note(record: RecordId, note: Note, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::TEXT.check(&note.text)?;
    let kind = if desk.is_event(&record)? {
        Fact::EventNoted
    } else {
        Fact::IncidentNoted
    };
    desk.add(record, kind(note), &[])?;
    Ok(())
}

/// The class the matrix gives, for showing it while a person chooses.
#[must_use]
pub fn preview(impact: &Impact) -> Option<Severity> {
    Matrix::shipped().class(impact)
}
