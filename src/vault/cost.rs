//! What guessing a passphrase has to cost, and which passphrases are taken.

use super::VaultFault;
use crate::order;

/// The cost of stretching a passphrase by Argon2id (RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// What is written: half a second on an ordinary computer, and room for it on a phone.
    pub const NEW: Cost = Cost {
        memory: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// Less than this nobody has written: a vault that asks for it was changed to be guessed faster.
    pub const FLOOR: Cost = Cost {
        memory: 19 * 1024,
        passes: 2,
        lanes: 1,
    };
    /// More than this would only keep a browser from opening it.
    pub const CEILING: Cost = Cost {
        memory: 256 * 1024,
        passes: 16,
        lanes: 4,
    };

    /// Refuses a cost below the floor or beyond the ceiling.
    ///
    /// # Errors
    /// [`VaultFault::Cost`].
    pub fn checked(self) -> Result<Self, VaultFault> {
        let within = (Cost::FLOOR.memory..=Cost::CEILING.memory).contains(&self.memory)
            && (Cost::FLOOR.passes..=Cost::CEILING.passes).contains(&self.passes)
            && (Cost::FLOOR.lanes..=Cost::CEILING.lanes).contains(&self.lanes);
        within.then_some(self).ok_or(VaultFault::Cost)
    }
}

/// The fewest characters of a passphrase. Four words have as many, too.
pub const SHORTEST: usize = 12;
/// The fewest different ones among them.
const DIFFERENT: usize = 5;

/// Refuses a passphrase that is too easy to guess.
///
/// # Errors
/// [`VaultFault::Weak`].
pub fn check_passphrase(passphrase: &str) -> Result<(), VaultFault> {
    let different = order::set(passphrase.chars()).len();
    let good = passphrase.chars().count() >= SHORTEST && different >= DIFFERENT;
    good.then_some(()).ok_or(VaultFault::Weak)
}
