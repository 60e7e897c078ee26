//! The store in memory keeps the contract that every backend keeps.

use watchbook::store::memory::MemoryStore;

use crate::{contract, world::now};

#[test]
fn the_memory_store_keeps_the_contract() {
    now(contract::all(|| async { MemoryStore::default() }));
}
