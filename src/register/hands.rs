//! Whether one person made both assessments of an incident. Who makes the second states it, but that
//! is no more than the author's word; who made the first ones, the register knows by itself.

use super::{event::Event, incident::SecondAssessment};
use crate::log::id::RecordId;

/// In how many hands the two assessments were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// Two people's.
    Two,
    /// One person's, as was stated.
    One,
    /// One person's, which was not stated: left out, or true only since an event was added.
    OneUnstated,
    /// Stated to be one person's, but somebody else made every first assessment.
    TwoUnstated,
}

impl Hands {
    /// All of them.
    pub const ALL: [Hands; 4] = [
        Hands::Two,
        Hands::One,
        Hands::OneUnstated,
        Hands::TwoUnstated,
    ];

    /// What the authors of the assessments tell, given an incident's events as far as they are here.
    /// A person is told by the name under which a device is enrolled: one person may have several.
    #[must_use]
    pub fn of(made: &SecondAssessment, of: &[RecordId], events: &[Event]) -> Hands {
        let here = || events.iter().filter(|event| of.contains(&event.id));
        let is_one = here().any(|event| event.is_assessed_by(&made.person));
        // An event that is not here, or says nothing, contradicts nobody.
        let is_told = |event: &Event| !event.assessments.is_empty();
        let all_told = here().filter(|event| is_told(event)).count() == of.len();
        match (made.same_person, is_one) {
            (false, false) => Hands::Two,
            (false, true) => Hands::OneUnstated,
            (true, false) if all_told => Hands::TwoUnstated,
            (true, _) => Hands::One,
        }
    }

    /// Its word in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Hands::Two => "two",
            Hands::One => "one",
            Hands::OneUnstated => "one-unstated",
            Hands::TwoUnstated => "two-unstated",
        }
    }
}
