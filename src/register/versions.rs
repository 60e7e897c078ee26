//! Values that several devices may write: what was written without knowledge of the other is kept,
//! all of it, until somebody decides.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::log::{
    entry::Entry,
    id::{DeviceId, EntryId},
};

/// How far into each device's entries of this record an entry has seen.
pub type Clock = BTreeMap<DeviceId, u64>;

/// What each entry of a record has seen of that record, kept while it is replayed.
#[derive(Default)]
pub struct Causality {
    clocks: BTreeMap<EntryId, Clock>,
    /// The last entry of each device so far.
    latest: Vec<(DeviceId, EntryId)>,
}

impl Causality {
    /// The clock of the next entry in replay order.
    pub fn follow(&mut self, entry: &Entry) -> Clock {
        let device = entry.head.dev;
        let own = self.latest.iter().position(|(own, _)| *own == device);
        let latest = own.map(|own| &self.latest[own].1);
        let mut clock = Clock::new();
        for seen in entry.head.seen.iter().chain(latest) {
            for (device, seq) in self.clocks.get(seen).into_iter().flatten() {
                let known = clock.entry(*device).or_default();
                *known = (*known).max(*seq);
            }
        }
        clock.insert(device, entry.head.seq);
        self.clocks.insert(entry.id, clock.clone());
        match own {
            Some(own) => self.latest[own].1 = entry.id,
            None => self.latest.push((device, entry.id)),
        }
        clock
    }
}

/// One value somebody wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version<T> {
    /// The entry that states it.
    pub entry: EntryId,
    /// The device that wrote it.
    pub device: DeviceId,
    /// That entry's number.
    pub seq: u64,
    /// The value.
    pub value: T,
}

/// The values of a field that stand: one, or several written in parallel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Versions<T>(Vec<Version<T>>);

impl<T> Default for Versions<T> {
    fn default() -> Self {
        Versions(Vec::new())
    }
}

impl<T> Versions<T> {
    /// Writes a value: those its author had seen give way, the others stay beside it.
    pub fn write(&mut self, entry: &Entry, clock: &Clock, value: T) {
        self.0
            .retain(|old| clock.get(&old.device).is_none_or(|seen| *seen < old.seq));
        let (device, seq) = (entry.head.dev, entry.head.seq);
        self.0.push(Version {
            entry: entry.id,
            device,
            seq,
            value,
        });
    }

    /// The value shown: the last in replay order.
    #[must_use]
    pub fn shown(&self) -> Option<&T> {
        self.0.last().map(|version| &version.value)
    }

    /// The version shown.
    #[must_use]
    pub fn last(&self) -> Option<&Version<T>> {
        self.0.last()
    }

    /// All that stand, in replay order.
    #[must_use]
    pub fn all(&self) -> &[Version<T>] {
        &self.0
    }

    /// Whether somebody has to decide between several.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.0.len() > 1
    }
}
