//! The store in memory keeps the contract that every backend keeps.

use std::rc::Rc;

use watchbook::store::{StoreError, memory::MemoryStore};

use crate::{
    contract::{self, Backend},
    world::now,
};

struct Memory;

impl Backend for Memory {
    type S = Rc<MemoryStore>;

    async fn fresh(&self) -> Self::S {
        Rc::default()
    }

    async fn refusing(&self) -> Self::S {
        let store = MemoryStore::default();
        store.fail_at(1, StoreError::Full);
        Rc::new(store)
    }

    async fn again(&self, store: Self::S) -> Self::S {
        store.clone()
    }
}

#[test]
fn the_memory_store_keeps_the_contract() {
    now(contract::all(&Memory));
}
