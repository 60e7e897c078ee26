//! What the worker calls. Nothing goes wrong loudly: an empty answer says that it cannot be done.

use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroize;

/// As [`crate::argon2id`].
#[wasm_bindgen]
#[must_use]
pub fn argon2id(
    mut passphrase: Vec<u8>,
    salt: &[u8],
    memory: u32,
    passes: u32,
    lanes: u32,
) -> Vec<u8> {
    let key = crate::argon2id(&passphrase, salt, (memory, passes, lanes));
    passphrase.zeroize();
    key.map_or_else(Vec::new, |key| key.to_vec())
}
