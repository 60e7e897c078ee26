//! Values that several devices may write: what was written without knowledge of the other is kept,
//! all of it, until somebody decides.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::log::{
    entry::Entry,
    id::{DeviceId, EntryId, RecordId},
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

/// Whether values were written in parallel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conflict {
    /// Never.
    #[default]
    Never,
    /// They were, and one of them was chosen.
    Settled,
    /// They are, and somebody has to decide.
    Open,
}

/// The values of a field that stand: one, or several written in parallel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Versions<T> {
    standing: Vec<Version<T>>,
    /// What stood before the values that stand now were written.
    base: Option<Version<T>>,
    /// Whether there ever were several.
    was_conflict: bool,
}

impl<T> Default for Versions<T> {
    fn default() -> Self {
        Versions {
            standing: Vec::new(),
            base: None,
            was_conflict: false,
        }
    }
}

impl<T> Versions<T> {
    /// Writes a value: those its author had seen give way, the others stay beside it.
    pub fn write(&mut self, entry: &Entry, clock: &Clock, value: T) {
        let is_seen =
            |old: &Version<T>| clock.get(&old.device).is_some_and(|seen| *seen >= old.seq);
        let mut place = 0;
        while let Some(old) = self.standing.get(place) {
            if is_seen(old) {
                self.base = Some(self.standing.remove(place));
            } else {
                place += 1;
            }
        }
        let (device, seq) = (entry.head.dev, entry.head.seq);
        self.standing.push(Version {
            entry: entry.id,
            device,
            seq,
            value,
        });
        self.was_conflict |= self.is_conflict();
    }

    /// The value shown: the last in replay order.
    #[must_use]
    pub fn shown(&self) -> Option<&T> {
        self.standing.last().map(|version| &version.value)
    }

    /// The version shown.
    #[must_use]
    pub fn last(&self) -> Option<&Version<T>> {
        self.standing.last()
    }

    /// All that stand, in replay order.
    #[must_use]
    pub fn all(&self) -> &[Version<T>] {
        &self.standing
    }

    /// What stood before those that stand now.
    #[must_use]
    pub fn base(&self) -> Option<&T> {
        self.base.as_ref().map(|version| &version.value)
    }

    /// The entry that wrote that.
    #[must_use]
    pub fn base_entry(&self) -> Option<EntryId> {
        self.base.as_ref().map(|version| version.entry)
    }

    /// Whether somebody has to decide between several.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.standing.len() > 1
    }

    /// Whether there are several, or ever were.
    #[must_use]
    pub fn conflict(&self) -> Conflict {
        match (self.is_conflict(), self.was_conflict) {
            (true, _) => Conflict::Open,
            (false, true) => Conflict::Settled,
            (false, false) => Conflict::Never,
        }
    }
}

/// Things that several devices add and take out: taking out concerns what its author had seen, and what
/// is added in parallel stays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links(Vec<(RecordId, DeviceId, u64)>);

impl Links {
    /// Adds one.
    pub fn add(&mut self, entry: &Entry, id: RecordId) {
        self.0.push((id, entry.head.dev, entry.head.seq));
    }

    /// Takes one out, as far as its author knew that it was in.
    pub fn remove(&mut self, clock: &Clock, id: &RecordId) {
        self.0.retain(|(linked, device, seq)| {
            let is_seen = clock.get(device).is_some_and(|seen| seen >= seq);
            linked != id || !is_seen
        });
    }

    /// Those that are in, in the order in which they came, each once.
    #[must_use]
    pub fn ids(&self) -> Vec<RecordId> {
        let mut ids = Vec::new();
        for (id, _, _) in &self.0 {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        ids
    }
}

impl<T: Clone> Versions<T> {
    /// Lets the value that an entry wrote stand; those that its author had not seen stay beside it.
    /// Nothing happens when that value has given way already.
    pub fn resolve(&mut self, entry: &Entry, clock: &Clock, chosen: &EntryId) {
        let mut standing = self.standing.iter();
        let value = standing.find(|version| version.entry == *chosen);
        if let Some(value) = value.map(|version| version.value.clone()) {
            let base = self.base.take();
            self.write(entry, clock, value);
            self.base = base;
        }
    }
}
