//! Why a command is refused: one variant, one sentence.

use crate::{
    domain::{field::FieldFault, role::Role, state::State},
    log::entry::EntryFault,
    words::{Say, Sentence, sentence},
};

/// Why a command is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A field is wrong.
    Field(FieldFault),
    /// A choice is none of those offered.
    Choice(&'static str),
    /// The author's role does not allow it.
    NotAllowed(&'static str),
    /// Somebody has gone on from what is to be taken back.
    GoneOn,
    /// The record is not here.
    NoSuchRecord,
    /// The device is no member.
    NoSuchMember,
    /// Its key is weak, or another device's.
    WeakKey,
    /// A duplicate of nothing, or of itself.
    DuplicateOfNothing,
    /// An incident without events.
    NoEvents,
    /// The event has been accepted before.
    Acknowledged,
    /// The first assessment is made: nobody waits for an answer.
    Assessed,
    /// The event belongs to an incident: the team decides there.
    Linked,
    /// The first assessment does not suspect an incident.
    NotSuspected,
    /// The incident has ended; it has to be reopened first.
    Ended,
    /// Who is to coordinate may not take an incident through its states.
    CannotCoordinate,
    /// A report from outside does not bear the signature of the device that made it.
    NotOriginal,
    /// Confirmed, but not classified.
    Unclassified,
    /// The step is not open from there.
    Step {
        /// The state now.
        from: State,
        /// The state asked for.
        to: State,
    },
    /// It would have happened in the future.
    Future,
    /// Nobody would be left who could enrol and revoke.
    LastCoordinator,
    /// The device was taken out of the register; it does not come back.
    TakenOut,
    /// There is no second coordinator who could agree.
    OneCoordinator,
    /// Nothing waits for a second coordinator here.
    NothingToConfirm,
    /// Whoever decided cannot confirm it, too.
    SamePerson,
    /// An entry is not here, or not one of these.
    NoSuchEntry,
    /// More entries than one decision can name.
    TooMany(usize),
    /// An incident would be left without an event, or an event is not one of its own.
    NotItsEvents,
    /// An incident cannot go on in itself, nor in one that went on elsewhere.
    CannotMerge,
    /// There is nothing to choose between.
    NoConflict,
    /// It could not be sealed.
    Entry(EntryFault),
}

impl Say for Refusal {
    fn say(&self) -> Sentence {
        let state =
            |state: State| crate::words::text(&format!("state-{}", state.name())).to_owned();
        match self {
            Refusal::Field(fault) => fault.say(),
            Refusal::Choice(field) => Sentence::new(&format!("refusal-choice-{field}")),
            Refusal::NotAllowed(kind) => {
                sentence!("refusal-not-allowed").with("roles", enough(kind))
            }
            Refusal::NoSuchRecord => sentence!("refusal-no-record"),
            Refusal::NoSuchMember => sentence!("refusal-no-member"),
            Refusal::WeakKey => sentence!("refusal-weak-key"),
            Refusal::DuplicateOfNothing => sentence!("refusal-duplicate-of-nothing"),
            Refusal::NoEvents => sentence!("refusal-no-events"),
            Refusal::Acknowledged => sentence!("refusal-acknowledged"),
            Refusal::Assessed => sentence!("refusal-assessed"),
            Refusal::Linked => sentence!("refusal-linked"),
            Refusal::CannotCoordinate => sentence!("refusal-cannot-coordinate"),
            Refusal::NotOriginal => sentence!("fault-signature"),
            Refusal::NotSuspected => sentence!("refusal-not-suspected"),
            Refusal::Ended => sentence!("refusal-ended"),
            Refusal::Unclassified => sentence!("refusal-unclassified"),
            Refusal::Step { from, to } => sentence!("refusal-step")
                .with("from", state(*from))
                .with("to", state(*to)),
            Refusal::Future => sentence!("refusal-future"),
            Refusal::TakenOut => sentence!("refusal-taken-out"),
            Refusal::LastCoordinator => sentence!("refusal-last-coordinator"),
            Refusal::OneCoordinator => sentence!("refusal-one-coordinator"),
            Refusal::NothingToConfirm => sentence!("refusal-nothing-to-confirm"),
            Refusal::SamePerson => sentence!("refusal-same-person"),
            Refusal::NoSuchEntry => sentence!("refusal-no-entry"),
            Refusal::TooMany(limit) => sentence!("refusal-too-many").with("limit", limit),
            Refusal::NotItsEvents => sentence!("refusal-not-its-events"),
            Refusal::CannotMerge => sentence!("refusal-cannot-merge"),
            Refusal::GoneOn => sentence!("refusal-gone-on"),
            Refusal::NoConflict => sentence!("refusal-no-conflict"),
            Refusal::Entry(fault) => fault.say(),
        }
    }
}

/// The roles that are enough to state a fact of that kind, in words.
fn enough(kind: &str) -> String {
    let roles = Role::ALL.into_iter().filter(|role| role.may(kind));
    let word = |role: Role| crate::words::text(&format!("role-{}", role.name())).to_owned();
    let words: Vec<String> = roles.map(word).collect();
    words.join(", ")
}

impl From<FieldFault> for Refusal {
    fn from(fault: FieldFault) -> Self {
        Refusal::Field(fault)
    }
}

impl From<EntryFault> for Refusal {
    fn from(fault: EntryFault) -> Self {
        Refusal::Entry(fault)
    }
}
