//! What only a worker in a real browser can show: the journal in the private file system.
//!
//! `cargo test --target wasm32-unknown-unknown --test worker` runs everything in Chromium; natively nothing runs.

#[cfg(target_family = "wasm")]
#[path = "../contract/mod.rs"]
mod contract;
#[cfg(target_family = "wasm")]
#[path = "../contract/disk.rs"]
mod disk;
#[cfg(target_family = "wasm")]
mod opfs;

#[cfg(target_family = "wasm")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);
