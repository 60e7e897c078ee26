//! The vault as people meet it: locked, with a passphrase to set, with a recovery code to write down.

mod code;
mod guard;
mod locked;
mod settings;

pub use code::RecoveryCode;
pub use guard::{lock_everywhere, lock_here, watch};
pub use locked::Locked;
pub use settings::VaultSettings;
