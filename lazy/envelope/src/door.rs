//! What the worker calls. What cannot be sealed comes back as nothing; what cannot be opened throws the number of the
//! reason ([`crate::Closed`]).

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Closed, Key};

/// As [`crate::seal_for`]; the keys stand one after the other.
#[wasm_bindgen(js_name = sealFor)]
#[must_use]
pub fn seal_for(plain: &[u8], keys: &[u8]) -> Option<Vec<u8>> {
    let (keys, rest) = keys.as_chunks::<32>();
    crate::seal_for(plain, keys).filter(|_| rest.is_empty())
}

/// As [`crate::seal_with`].
#[wasm_bindgen(js_name = sealWith)]
#[must_use]
pub fn seal_with(plain: &[u8], passphrase: &str) -> Option<Vec<u8>> {
    crate::seal_with(plain, passphrase)
}

/// As [`crate::open_as`].
///
/// # Errors
/// The number of [`Closed`].
#[wasm_bindgen(js_name = openAs)]
pub fn open_as(sealed: &[u8], secret: &[u8]) -> Result<Vec<u8>, u8> {
    let secret = Key::try_from(secret).map_err(|_| Closed::NotForThisKey as u8)?;
    crate::open_as(sealed, &secret).map_err(|closed| closed as u8)
}

/// As [`crate::open_with`].
///
/// # Errors
/// The number of [`Closed`].
#[wasm_bindgen(js_name = openWith)]
pub fn open_with(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, u8> {
    crate::open_with(sealed, passphrase).map_err(|closed| closed as u8)
}
