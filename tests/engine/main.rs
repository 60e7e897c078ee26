//! The engine over a store in memory: every journey without a browser.
#![cfg(not(target_family = "wasm"))]

#[path = "../contract/mod.rs"]
mod contract;

#[path = "../contract/disk.rs"]
mod disk;

mod archive;
mod backup;
mod bodies;
mod codes;
mod damage;
mod decided;
mod faults;
mod folder;
mod full;
mod handing;
mod health;
mod intake;
mod integrity;
mod journal;
mod journey;
mod lost;
mod quarantine;
mod refusals;
mod restore;
mod sealed;
mod storage;
mod tabs;
mod vault;
mod verified;
mod withheld;
mod world;
