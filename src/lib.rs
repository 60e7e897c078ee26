//! Watchbook: an information security incident register (ISO/IEC 27035-1) without a server.

#[cfg(target_family = "wasm")]
pub mod app;
#[cfg(target_family = "wasm")]
pub mod browser;
#[cfg(not(target_family = "wasm"))]
pub mod command;

pub mod bundle;
pub mod domain;
pub mod engine;
pub mod log;
pub mod register;
pub mod store;
pub mod words;
