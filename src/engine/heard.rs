//! What was heard of how far others reach: with every import, and kept for the page of integrity.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Engine,
    state::{kept, put},
    surroundings::Surroundings,
};
use crate::{
    bundle::{Scope, read::Manifest},
    log::{id::DeviceId, index::Frontier},
    order,
    store::{Batch, Store, StoreError, Table},
};

/// What was heard of how far others reach, kept beside the counters because only an import changes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Heard {
    /// Of who handed over everything, all parts of which came, what they had.
    #[serde(default)]
    pub(super) whole: BTreeMap<DeviceId, Frontier>,
    /// The numbers of the bundles that came, as stretches.
    #[serde(default)]
    pub(super) numbers: BTreeMap<DeviceId, Vec<(u64, u64)>>,
}

impl Heard {
    /// Takes note of bundles taken in together.
    pub(super) fn note(&mut self, manifests: &[&Manifest]) {
        for manifest in manifests {
            let numbers = self.numbers.entry(manifest.from).or_default();
            numbers.push((manifest.number, manifest.number));
            order::sort(numbers);
            let mut merged: Vec<(u64, u64)> = Vec::new();
            for (from, to) in numbers.drain(..) {
                match merged.last_mut() {
                    Some(last) if from <= last.1 + 1 => last.1 = last.1.max(to),
                    _ => merged.push((from, to)),
                }
            }
            *numbers = merged;
            let is_part = |part: &u64| {
                manifests.iter().any(|it| {
                    (it.from, it.number, it.part) == (manifest.from, manifest.number, *part)
                })
            };
            if manifest.scope == Scope::All && (1..=manifest.parts).all(|part| is_part(&part)) {
                let whole = self.whole.entry(manifest.from).or_default();
                widen(whole, &manifest.frontier);
            }
        }
    }

    /// Puts it into a batch.
    ///
    /// # Errors
    /// As [`put`].
    pub(super) fn put(&self, batch: &mut Batch) -> Result<(), StoreError> {
        put(batch, Table::Meta, "heard", self)
    }
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn heard(&self) -> Result<Heard, StoreError> {
        let value = self.store.get(Table::Meta, &["heard".to_owned()]).await?;
        let value = value.into_iter().next().flatten();
        Ok(value
            .map(|value| kept("heard", &value))
            .transpose()?
            .unwrap_or_default())
    }
}

/// A frontier only grows.
pub(super) fn widen(known: &mut Frontier, more: &Frontier) {
    for (device, reach) in more {
        let at = known.entry(*device).or_insert(*reach);
        if reach.seq > at.seq {
            *at = *reach;
        }
    }
}
