//! The store in memory keeps the contract that every backend keeps, and so it does behind a vault.

use std::rc::Rc;

use watchbook::{
    store::{StoreError, memory::MemoryStore},
    vault::{
        cipher::{DataKey, Secret},
        header::{Header, Phase},
        sealed::Sealed,
    },
};

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

/// The store in memory behind an open vault.
struct Behind(Phase);

impl Behind {
    fn open(&self, base: Rc<MemoryStore>) -> Sealed<Rc<MemoryStore>> {
        let secret = |byte| Secret::new([byte; 32]);
        let key = DataKey::new(secret(1), "key".into(), secret(2));
        let store = now(Sealed::of(base)).unwrap();
        store.unlock(Header::new(self.0, Vec::new(), &key), key);
        store
    }
}

impl Backend for Behind {
    type S = Sealed<Rc<MemoryStore>>;

    async fn fresh(&self) -> Self::S {
        self.open(Rc::default())
    }

    async fn refusing(&self) -> Self::S {
        self.open(Memory.refusing().await)
    }

    async fn again(&self, store: Self::S) -> Self::S {
        self.open(store.base().clone())
    }
}

#[test]
fn a_store_behind_a_vault_keeps_the_contract() {
    for phase in [Phase::Sealing, Phase::Sealed, Phase::Unsealing] {
        now(contract::all(&Behind(phase)));
    }
}
