//! Stretching a passphrase, which few need, and then only now and then: a wasm module of its own, fetched when it is first
//! needed (`docs/decisions/0013-weight.md`). Natively it is an ordinary crate.

#[cfg(target_family = "wasm")]
pub mod door;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// Stretches a passphrase by Argon2id (RFC 9106) to 32 bytes: memory in KiB, passes, lanes. Nothing for a
/// cost that the algorithm does not know.
#[must_use]
pub fn argon2id(
    passphrase: &[u8],
    salt: &[u8],
    (memory, passes, lanes): (u32, u32, u32),
) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    let params = Params::new(memory, passes, lanes, Some(32)).ok()?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase, salt, &mut *key)
        .ok()?;
    Some(key)
}
