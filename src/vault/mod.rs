//! The vault: everything that rests is sealed under one random key, and that key is wrapped for each
//! way to open it, a passphrase and a recovery code.
//!
//! Invariant: no randomness and no stretching of passphrases here. Both come in, because a browser
//! fetches the second only when somebody opens a vault (`lazy/`). Reasons: `docs/decisions/0015-vault.md`.

pub mod cipher;
pub mod code;
pub mod cost;
pub mod header;
pub mod sealed;
pub mod slot;

use crate::words::{Say, Sentence};

/// Why a vault does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultFault {
    /// Neither the passphrase nor the recovery code.
    Wrong,
    /// What says how to open it is not what was written.
    Damaged,
    /// It asks for a cost below the floor or beyond the ceiling: somebody has changed it.
    Cost,
    /// A newer version of the program wrote it.
    Newer,
    /// A passphrase to be set is too easy to guess.
    Weak,
}

impl Say for VaultFault {
    fn say(&self) -> Sentence {
        Sentence::new(match self {
            VaultFault::Wrong => "vault-wrong",
            VaultFault::Damaged => "vault-damaged",
            VaultFault::Cost => "vault-cost",
            VaultFault::Newer => "store-newer",
            VaultFault::Weak => "vault-weak",
        })
    }
}
