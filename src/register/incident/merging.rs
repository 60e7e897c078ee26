//! What goes along when an incident goes on in another one, and what comes back.

use super::Incident;
use crate::log::id::RecordId;

impl Incident {
    /// The events that another incident gets when this one goes on in it: those it does not have.
    #[must_use]
    pub fn brings(&self, other: &Incident) -> Vec<RecordId> {
        let lacks = |event: &&RecordId| !other.events.contains(event);
        self.events.iter().filter(lacks).copied().collect()
    }

    /// The events that another incident may give back when this one goes on by itself again: those
    /// both have, but one of its own it keeps.
    #[must_use]
    pub fn takes_back(&self, other: &Incident) -> Vec<RecordId> {
        let is_own = |event: &RecordId| self.events.contains(event);
        let keeps = other.events.iter().all(is_own);
        let rest = other.events.iter().skip(usize::from(keeps));
        rest.filter(|event| is_own(event)).copied().collect()
    }
}
