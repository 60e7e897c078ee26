//! What can be searched: the lines of both lists.

use super::field::Field;
use crate::{
    domain::{severity::Severity, stamp::Stamp, state::EventState},
    register::{event::EventRow, incident::IncidentRow, versions::Conflict},
    words::language::Language,
};

/// A line that a query can test.
pub trait Subject {
    /// Its texts: where words are looked for when nothing more is at hand.
    fn texts(&self) -> [&str; 4];
    /// The text of a field; `None` where it has none of that name.
    fn text(&self, field: Field) -> Option<&str>;
    /// Whether a field has that value.
    fn is(&self, field: Field, value: &str) -> bool;
    /// Its class.
    fn class(&self) -> Option<Severity>;
    /// A time.
    fn time(&self, field: Field) -> Option<Stamp>;
    /// A number.
    fn count(&self, field: Field) -> Option<u32>;
}

fn conflict(parallel: Conflict, field: Field) -> bool {
    match field {
        Field::Has => parallel == Conflict::Open,
        _ => parallel != Conflict::Never,
    }
}

impl Subject for IncidentRow {
    fn texts(&self) -> [&str; 4] {
        let category = format!("category-{}", self.category);
        let category = Language::current().text(&category);
        [
            &self.title,
            &self.reference,
            &self.coordinator,
            category.unwrap_or_default(),
        ]
    }

    fn text(&self, field: Field) -> Option<&str> {
        match field {
            Field::Title => Some(&self.title),
            Field::Reference => Some(&self.reference),
            Field::Coordinator => Some(&self.coordinator),
            _ => None,
        }
    }

    fn is(&self, field: Field, value: &str) -> bool {
        match (field, value) {
            (Field::State, "open") => !self.state.is_ended(),
            (Field::State, "ended") => self.state.is_ended(),
            (Field::State, name) => self.state.name() == name,
            (Field::Category, id) => self.category.eq_ignore_ascii_case(id),
            (Field::Has | Field::Was, "conflict") => conflict(self.parallel, field),
            (Field::Has, "coordinator") => !self.coordinator.is_empty(),
            (Field::Has, "severity") => self.severity.is_some(),
            _ => false,
        }
    }

    fn class(&self) -> Option<Severity> {
        self.severity
    }

    fn time(&self, field: Field) -> Option<Stamp> {
        match field {
            Field::Opened => Some(self.opened),
            Field::Updated => Some(self.updated),
            _ => None,
        }
    }

    fn count(&self, field: Field) -> Option<u32> {
        (field == Field::Events).then_some(self.events)
    }
}

impl Subject for EventRow {
    fn texts(&self) -> [&str; 4] {
        [&self.title, &self.reference, &self.place, &self.reporter]
    }

    fn text(&self, field: Field) -> Option<&str> {
        match field {
            Field::Title => Some(&self.title),
            Field::Reference => Some(&self.reference),
            Field::Place => Some(&self.place),
            Field::Reporter => Some(&self.reporter),
            _ => None,
        }
    }

    fn is(&self, field: Field, value: &str) -> bool {
        match (field, value) {
            (Field::State, "waiting") => self.state.is_waiting(),
            (Field::State, "done") => !self.state.is_waiting(),
            (Field::State, name) => EventState::name(self.state) == name,
            (Field::Outcome, name) => self.outcome.is_some_and(|outcome| outcome.name() == name),
            (Field::Has | Field::Was, "conflict") => conflict(self.parallel, field),
            (Field::Has, "incident") => self.incident.is_some(),
            (Field::Danger, name) => self.danger.name() == name,
            (Field::Ongoing, name) => self.ongoing.name() == name,
            _ => false,
        }
    }

    fn class(&self) -> Option<Severity> {
        None
    }

    fn time(&self, field: Field) -> Option<Stamp> {
        match field {
            Field::Reported => Some(self.reported),
            Field::Updated => Some(self.updated),
            _ => None,
        }
    }

    fn count(&self, _: Field) -> Option<u32> {
        None
    }
}
