//! What can be done with the vault.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What can be done with the vault. A `secret` is the passphrase or the recovery code.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VaultOrder {
    /// Opens it in this tab.
    Unlock {
        /// What opens it.
        secret: String,
    },
    /// Seals everything that rests here.
    TurnOn {
        /// What will open it.
        passphrase: String,
    },
    /// Gives it another passphrase.
    Change {
        /// What opens it now.
        secret: String,
        /// What will open it.
        passphrase: String,
    },
    /// Makes a new recovery code; the old one opens nothing any more.
    Renew {
        /// What opens it.
        secret: String,
    },
    /// Unseals everything.
    TurnOff {
        /// What opens it.
        secret: String,
    },
    /// Tells every tab to lock itself.
    Lock,
}

impl VaultOrder {
    /// Whether it changes what is kept.
    #[must_use]
    pub fn writes(&self) -> bool {
        match self {
            VaultOrder::TurnOn { .. }
            | VaultOrder::Change { .. }
            | VaultOrder::Renew { .. }
            | VaultOrder::TurnOff { .. } => true,
            VaultOrder::Unlock { .. } | VaultOrder::Lock => false,
        }
    }
}

/// No secret gets into a message.
impl fmt::Debug for VaultOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultOrder")
    }
}
