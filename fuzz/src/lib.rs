//! What the fuzzer's programs share: the targets, which are those of the native tests.

#![allow(
    clippy::all,
    reason = "held to the taste of the native tests, of which it is a part"
)]

#[path = "../../tests/hostile/mod.rs"]
pub mod hostile;

use hostile::{draft, journal, mutate::mutate};
use libfuzzer_sys::fuzzer_mutate;

/// Runs a target.
pub fn run(name: &str, data: &[u8]) {
    let target = hostile::TARGETS.iter().find(|(known, _)| *known == name);
    target.expect("a target of that name").1(data);
}

/// Changes a draft: mostly one JSON value for another; sometimes bytes, so that nothing is out of reach.
pub fn drafts(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let text = (seed % 16 != 0)
        .then(|| mutate(&draft::whatever(&data[..size]), u64::from(seed)))
        .flatten();
    changed(data, size, max_size, text.map(String::into_bytes))
}

/// Changes a journal: mostly whole records, sometimes bytes.
pub fn journals(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let bytes = (seed % 8 != 0)
        .then(|| journal::mutate(&data[..size], u64::from(seed)))
        .flatten();
    changed(data, size, max_size, bytes)
}

/// Puts an input in the place of another, or leaves that to libFuzzer.
fn changed(data: &mut [u8], size: usize, max_size: usize, other: Option<Vec<u8>>) -> usize {
    match other.filter(|other| other.len() <= max_size) {
        Some(other) => {
            data[..other.len()].copy_from_slice(&other);
            other.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
}
