//! What the fuzzer's programs share: the targets, which are those of the native tests.

#![allow(
    clippy::all,
    reason = "held to the taste of the native tests, of which it is a part"
)]

#[path = "../../tests/hostile/mod.rs"]
pub mod hostile;

/// Runs a target.
pub fn run(name: &str, data: &[u8]) {
    let target = hostile::TARGETS.iter().find(|(known, _)| *known == name);
    target.expect("a target of that name").1(data);
}
