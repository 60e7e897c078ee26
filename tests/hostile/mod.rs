//! What must hold of anything that comes in, whatever it is: one function for each reader, which panics where it does
//! not hold. The fuzzer calls them (`fuzz/`), and the tests call them on the golden files and on everything that the
//! fuzzer ever found (`tests/crashers/`).
//!
//! This is compiled twice, as a part of the native tests and of the package `fuzz`, so it names nothing of either.

mod code;
pub mod draft;
mod import;
pub mod journal;
pub mod mutate;
mod names;
mod sealed;
mod texts;

/// A reader: its name, which is that of its folder in `tests/crashers/` and of its program in `fuzz/src/bin/`, and what must
/// hold of any input.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: &[Target] = &[
    ("parse", texts::parse),
    ("file", texts::file),
    ("names", names::names),
    ("sealed", sealed::sealed),
    ("import", import::import),
    ("journal", journal::journal),
    ("code", code::code),
];
