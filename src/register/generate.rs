//! Invents a register: signed entry by entry on the devices of an invented organization, which
//! exchange now and then, so that people work on what they know and now and then in parallel.
//!
//! Invariant: the same seed, count and end give the same entries, on every machine and in every
//! later version; and every entry is what [`carry_out`](super::command::carry_out) allowed, so every rule holds.

mod calendar;
mod deed;
mod demo;
mod dice;
mod file;
mod generator;
mod intake;
mod people;
mod play;
mod plot;
mod report;
mod response;
mod script;
mod story;

pub use file::File;
pub use generator::Generator;
pub use people::Person;

use super::{desk::Refusal, membership::Membership};
use crate::{
    domain::stamp::Stamp,
    log::{entry::Entry, index::Frontier},
};

/// A whole generated register.
pub struct Generated {
    /// The entries of the membership record.
    pub foundation: Vec<Entry>,
    /// All other entries, in the order in which they were written.
    pub entries: Vec<Entry>,
    /// Attached files.
    pub files: Vec<File>,
    /// The people, with their devices; the first one founded the register.
    pub people: Vec<Person>,
    /// What the entries of the membership record make.
    pub membership: Membership,
    /// The latest entry of every device.
    pub frontier: Frontier,
}

/// Generates a register of so many incidents that ends then.
///
/// # Errors
/// When a rule of the register forbids what the material tells; the tests know of none.
pub fn generate(seed: u64, incidents: usize, until: Stamp) -> Result<Generated, Refusal> {
    let mut generator = Generator::new(seed, incidents, until)?;
    let (mut foundation, mut entries) = (Vec::new(), Vec::new());
    for entry in generator.by_ref() {
        let entry = entry?;
        let is_membership = entry.record() == entry.register();
        if is_membership {
            &mut foundation
        } else {
            &mut entries
        }
        .push(entry);
    }
    let frontier = generator.frontier();
    let (people, files, membership) = generator.end()?;
    Ok(Generated {
        foundation,
        entries,
        files,
        people,
        membership,
        frontier,
    })
}
