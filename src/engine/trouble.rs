//! Why a question cannot be answered, and the sentence that says so.

use crate::{
    bundle::fault::BundleFault,
    register::desk::Refusal,
    store::StoreError,
    words::{Say, Sentence, sentence},
};

/// Why a question cannot be answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// Storage.
    Store(StoreError),
    /// The command.
    Refusal(Refusal),
    /// A reason of its own.
    Said(Sentence),
    /// This device belongs to no register.
    NoRegister,
    /// This device has asked to join, but is not enrolled.
    NotEnrolled,
    /// This device was taken out of the register.
    Revoked,
    /// Another tab is just making this device's key.
    NoDevice,
    /// What was asked for is not here.
    Missing,
    /// Given up by the person.
    GivenUp,
}

impl Say for Trouble {
    fn say(&self) -> Sentence {
        match self {
            Trouble::Store(error) => error.say(),
            Trouble::Refusal(refusal) => refusal.say(),
            Trouble::Said(sentence) => sentence.clone(),
            Trouble::NoRegister => sentence!("engine-no-register"),
            Trouble::NotEnrolled => sentence!("engine-not-enrolled"),
            Trouble::Revoked => sentence!("engine-revoked"),
            Trouble::NoDevice => sentence!("engine-no-device"),
            Trouble::Missing => sentence!("engine-missing"),
            Trouble::GivenUp => sentence!("engine-given-up"),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Trouble::Store(error)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Trouble::Refusal(refusal)
    }
}

impl From<BundleFault> for Trouble {
    fn from(fault: BundleFault) -> Self {
        Trouble::Said(fault.say())
    }
}
