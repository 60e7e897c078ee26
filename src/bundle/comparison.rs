//! The words two people compare, by voice or side by side, before a device is enrolled.

use crate::{
    domain::taxonomy::comparison_words,
    log::id::{DeviceId, Digest},
};

/// How many words are compared: 8 bits each.
pub const WORDS: usize = 8;

/// The words that stand for this register, the coordinator's key and the new device's key. Another
/// key on either side gives other words; finding one that gives the same takes 2^64 tries.
#[must_use]
pub fn words(register: &Digest, coordinator: &DeviceId, device: &DeviceId) -> Vec<&'static str> {
    of(&Digest::of(format!(
        "watchbook-words {register} {coordinator} {device}"
    )))
}

/// The words that stand for a register alone: two people with files of the same one hear the same.
#[must_use]
pub fn of_register(register: &Digest) -> Vec<&'static str> {
    of(&Digest::of(format!("watchbook-register {register}")))
}

fn of(digest: &Digest) -> Vec<&'static str> {
    let list = comparison_words();
    let word = |byte: &u8| list.get(usize::from(*byte)).map_or("", String::as_str);
    digest.bytes()[..WORDS].iter().map(word).collect()
}
