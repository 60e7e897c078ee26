//! Sealing and opening files where no module has to be fetched for it.

use crate::engine::surroundings::envelope::{Closed, Opener, Secret};

/// As [`crate::engine::surroundings::Surroundings::seal`].
#[must_use]
pub fn seal(plain: &[u8], opener: Opener<'_>) -> Option<Vec<u8>> {
    match opener {
        Opener::Keys(keys) => watchbook_envelope::seal_for(plain, keys),
        Opener::Passphrase(passphrase) => watchbook_envelope::seal_with(plain, passphrase),
    }
}

/// As [`crate::engine::surroundings::Surroundings::unseal`].
///
/// # Errors
/// Says why not.
pub fn unseal(sealed: &[u8], secret: Secret<'_>) -> Result<Vec<u8>, Closed> {
    let opened = match secret {
        Secret::Key(key) => watchbook_envelope::open_as(sealed, key),
        Secret::Passphrase(passphrase) => watchbook_envelope::open_with(sealed, passphrase),
    };
    opened.map_err(|closed| Closed::of(closed as u8))
}
