//! Watchbook: an information security incident register (ISO/IEC 27035-1) without a server. This is
//! the map; `ARCHITECTURE.md` walks through it.
//!
//! Arrows point down only: a room knows some of those below it and none above
//! (`tests/native/architecture.rs` lists which).
//!
//! | room | what it is |
//! |---|---|
//! | `app` | what people see: shell, pages, forms; asks the engine, and holds no rule |
//! | `command` | the command line over files; holds no rule of its own |
//! | `home` | a device in a directory: files, clock and randomness of the machine, behind the same traits |
//! | `browser` | what a browser offers, behind the traits of the rooms below; decides nothing |
//! | [`engine`] | the one owner of an open register: messages in, views out |
//! | [`vault`] | everything at rest sealed under one key, and the ways to that key |
//! | [`store`] | the port where bytes rest; knows nothing of what they mean |
//! | [`bundle`] | signed files: read, verified, planned before anything is written, and made |
//! | [`register`] | commands become entries, entries become views |
//! | [`log`] | strict JSON, ids, keys, signed entries, their index and merging |
//! | [`domain`] | the nouns of the standard and their rules; what `data/` knows |
//! | [`crockford`] | bits in letters that people can say aloud |
//! | [`order`] | sorting, compiled once for all types |
//! | [`reading`] | types from JSON text, read one way for all of them |
//! | [`words`] | sentences by key: a rule never depends on one |
//!
//! What holds everywhere, each with a test:
//! - From `engine` down there is no web type, no clock, no randomness, no I/O: they come in.
//! - The same set of entries gives the same view, in whatever order and parts they came.
//! - An entry that was signed is never changed, dropped or rewritten, whoever wrote it.
//! - Nothing of a file is written before a person has seen what it would do, or has chosen the folder it
//!   lies in as one to share with the members.
//! - What is refused is refused with a sentence that says what to do.

#[cfg(target_family = "wasm")]
pub mod app;
#[cfg(target_family = "wasm")]
pub mod browser;
#[cfg(not(target_family = "wasm"))]
pub mod command;
#[cfg(not(target_family = "wasm"))]
pub mod home;

pub mod bundle;
pub mod crockford;
pub mod domain;
pub mod engine;
pub mod log;
pub mod order;
pub mod reading;
pub mod register;
pub mod store;
pub mod vault;
pub mod words;
