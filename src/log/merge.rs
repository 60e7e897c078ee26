//! Merging: the set of entries only grows, and what may be replayed is decided by causality alone.

use std::collections::HashMap;

use super::{
    entry::{Entry, EntryFault},
    id::EntryId,
};
use crate::order;

/// New entries, parted by whether everything they rely on is at hand.
#[derive(Debug, Default)]
pub struct Settled {
    /// In replay order: each after all it has seen.
    pub ready: Vec<Entry>,
    /// An entry they have seen has not arrived.
    pub waiting: Vec<Entry>,
    /// Their logical time contradicts what they have seen.
    pub faulty: Vec<(Entry, EntryFault)>,
}

/// Puts entries into the order in which they are replayed.
pub fn arrange(entries: &mut [&Entry]) {
    order::sort_by_key(entries, |entry| entry.order());
}

/// Parts new entries, given the logical time of those already merged.
///
/// The result depends on the set only: order and duplicates among `entries` change nothing.
#[must_use]
pub fn settle(mut entries: Vec<Entry>, known: impl Fn(&EntryId) -> Option<u64>) -> Settled {
    // Of two copies the one that has the body stays.
    order::sort_by_key(&mut entries, |entry| (entry.order(), entry.body.is_none()));
    entries.dedup_by_key(|entry| entry.id);
    let all: HashMap<EntryId, u64> = entries
        .iter()
        .map(|entry| (entry.id, entry.head.lam))
        .collect();
    let mut merged: HashMap<EntryId, u64> = HashMap::with_capacity(entries.len());
    let mut settled = Settled::default();
    for entry in entries {
        // What an entry relies on has a lower logical time, so one pass in replay order is enough.
        let at_hand = |id: &EntryId| known(id).is_some() || merged.contains_key(id);
        let complete = entry.head.seen.iter().chain(&entry.head.rec).all(at_hand);
        match entry.check_lamport(|id| known(id).or_else(|| all.get(id).copied())) {
            Err(fault) => settled.faulty.push((entry, fault)),
            Ok(()) if complete => {
                merged.insert(entry.id, entry.head.lam);
                settled.ready.push(entry);
            }
            Ok(()) => settled.waiting.push(entry),
        }
    }
    settled
}
