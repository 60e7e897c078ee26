//! What only a real browser can show: IndexedDB keeps the contract of every store, the core gives the same bytes in
//! WebAssembly as natively, and views are drawn as pages mean them.
//!
//! `cargo test --target wasm32-unknown-unknown --test browser` runs everything in Chromium; natively only `golden` runs.

mod golden;

#[cfg(target_family = "wasm")]
#[path = "../contract/mod.rs"]
mod contract;
#[cfg(target_family = "wasm")]
mod indexeddb;
#[cfg(target_family = "wasm")]
mod lock;
#[cfg(target_family = "wasm")]
mod view;

// Where `view!` looks for what it calls.
#[cfg(target_family = "wasm")]
use watchbook::app;

#[cfg(target_family = "wasm")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
