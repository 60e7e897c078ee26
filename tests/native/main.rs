//! Everything that can be tested without a browser, in one program.
//!
//! One module a subject. What they share: `world` (devices that write, and exchange files) and
//! `forge` (entries and files made wrong on purpose), `shell` (other people's tools).

mod demo;
mod forge;
#[path = "../hostile/mod.rs"]
mod hostile;
mod shell;
mod sources;
mod world;

mod architecture;
mod audit;
mod bundle;
mod command;
mod crashers;
mod crockford;
mod csv;
mod decisions;
mod entry;
mod erasure;
mod format;
mod generate;
mod golden;
mod home;
mod json;
mod languages;
mod membership;
mod merge;
mod mutants;
mod offer;
mod order;
mod place;
mod process;
mod reading;
mod recipe;
mod replay;
mod search;
mod severity;
mod spoken;
mod sync;
mod taken_back;
mod text;
mod vault;
mod words;
