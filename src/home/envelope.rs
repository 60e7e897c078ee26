//! Sealing and opening files where no module has to be fetched for it.

use crate::{
    engine::{
        paper_key,
        surroundings::envelope::{Closed, Opener, Secret},
    },
    words::{Say as _, Sentence, sentence},
};

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

/// Opens a file with what somebody has typed: its passphrase, or the code of a key on paper.
///
/// # Errors
/// Says why not.
pub fn open_typed(sealed: &[u8], typed: &str) -> Result<Vec<u8>, Sentence> {
    match unseal(sealed, Secret::Passphrase(typed)) {
        Err(Closed::NeedsKey) => {}
        opened => return opened.map_err(|closed| closed.say()),
    }
    let paper = paper_key(typed).map_err(|trouble| trouble.say())?;
    let opened = unseal(sealed, Secret::Key(&paper.agreement()));
    opened.map_err(|closed| match closed {
        Closed::NotForThisKey => sentence!("sealed-other-paper"),
        closed => closed.say(),
    })
}
