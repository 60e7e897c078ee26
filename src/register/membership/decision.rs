//! What coordinators decided about the register itself: who is out, which entries count all the same,
//! which do not, and whether two of them have to agree.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Membership;
use crate::{
    domain::{cause::Cause, stamp::Stamp},
    log::{
        entry::Entry,
        id::{DeviceId, EntryId},
        index::Reach,
    },
    register::{
        fact::{DeviceRevoked, Fact},
        versions::Clock,
    },
};

/// A device that is out: up to where its entries count, the same for everybody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revocation {
    /// The entry that says so.
    pub entry: EntryId,
    /// The device.
    pub device: DeviceId,
    /// Its last entry that counts; `None` when none does.
    pub last: Option<Reach>,
    /// Why.
    pub cause: Cause,
    /// In words.
    pub reason: String,
    /// Who decided.
    pub by: DeviceId,
    /// When, by that device's clock.
    pub at: Stamp,
    /// How far into the membership record its author had seen.
    #[serde(skip)]
    pub(super) clock: Clock,
}

impl Revocation {
    pub(super) fn of(entry: &Entry, fact: &DeviceRevoked, clock: Clock) -> Self {
        Revocation {
            entry: entry.id,
            device: fact.device,
            last: fact.last,
            cause: fact.cause,
            reason: fact.reason.clone(),
            by: entry.head.dev,
            at: entry.head.at,
            clock,
        }
    }

    /// The same without what only weighing needs, for a page.
    #[must_use]
    pub fn told(mut self) -> Self {
        self.clock = Clock::new();
        self
    }

    /// Whether an entry of that device with that number and id lies beyond what counts.
    #[must_use]
    pub fn cuts(&self, device: &DeviceId, seq: u64, id: &EntryId) -> bool {
        let beyond = |last: Reach| seq > last.seq || seq == last.seq && *id != last.id;
        *device == self.device && self.last.is_none_or(beyond)
    }

    /// As [`Revocation::cuts`], of an entry of the membership record: what its author built upon
    /// stands, or a cut far back would take the enrolments of everybody with it.
    pub(super) fn cuts_member(&self, entry: &Entry) -> bool {
        let head = &entry.head;
        let is_seen = self
            .clock
            .get(&head.dev)
            .is_some_and(|seq| *seq >= head.seq);
        !is_seen && entry.id != self.entry && self.cuts(&head.dev, head.seq, &entry.id)
    }
}

/// Something that one coordinator wants, and a second has to confirm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pending {
    /// The entry that waits.
    pub entry: EntryId,
    /// Its kind.
    pub kind: String,
    /// Whose it is.
    pub by: DeviceId,
    /// When, by that device's clock.
    pub at: Stamp,
}

/// What counts of the decisions in a membership record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decisions {
    /// Devices that are out.
    pub revoked: BTreeMap<DeviceId, Revocation>,
    /// Entries of such devices that count all the same.
    pub admitted: BTreeSet<EntryId>,
    /// Entries that do not count, because the import that brought them was withdrawn.
    pub withdrawn: BTreeSet<EntryId>,
    /// Imports that are withdrawn, by the entries that say so.
    pub withdrawals: BTreeMap<EntryId, (DeviceId, u64)>,
    /// Whether two coordinators have to agree on revoking, erasing and withdrawing.
    pub two: bool,
    /// What waits for a second coordinator.
    pub pending: Vec<Pending>,
}

/// An entry that decides something, by somebody who may.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Decisive {
    pub(super) entry: Entry,
    pub(super) fact: Fact,
    /// How far into the record its author had seen.
    pub(super) clock: Clock,
    /// Whether a second coordinator has to confirm it.
    needs_second: bool,
}

/// What is decided by those who may, in replay order, and what counts of it.
impl Membership {
    pub(super) fn call(&mut self, entry: Entry, fact: Fact, clock: Clock) {
        let asks = matches!(
            fact,
            Fact::DeviceRevoked(_) | Fact::ImportWithdrawn(_) | Fact::RulesSet(_)
        );
        let needs_second = asks && self.two(&clock);
        self.called.push(Decisive {
            entry,
            fact,
            clock,
            needs_second,
        });
    }

    /// Whether somebody who has seen so much of the record works under the rule that two have to
    /// agree. A change of the rule counts once it is confirmed, if it had to be.
    pub(super) fn two(&self, clock: &Clock) -> bool {
        let mut rules = self.called.iter().filter_map(|one| match &one.fact {
            Fact::RulesSet(rules) => Some((one, rules.two_coordinators)),
            _ => None,
        });
        let counts = |(one, _): &(&Decisive, bool)| {
            is_seen(one, clock) && (!one.needs_second || self.is_seconded(one, Some(clock)))
        };
        rules.rfind(counts).is_some_and(|(_, two)| two)
    }

    /// The decisions that count, as far as a second coordinator is needed.
    pub(super) fn settled(&self) -> impl Iterator<Item = &Decisive> {
        let settled = |one: &&Decisive| !one.needs_second || self.is_seconded(one, None);
        self.called.iter().filter(settled)
    }

    /// Whether somebody else has confirmed it, as far as somebody with that clock has seen.
    fn is_seconded(&self, one: &Decisive, clock: Option<&Clock>) -> bool {
        self.called.iter().any(|other| {
            matches!(&other.fact, Fact::EntrySeconded(fact) if fact.entry == one.entry.id)
                && self.is_somebody_else(&other.entry.head.dev, &other.clock, &one.entry.head.dev)
                && clock.is_none_or(|clock| is_seen(other, clock))
        })
    }

    /// Whether the author of that entry, who agrees with something, is somebody else than the holder of
    /// the device that wanted it.
    #[must_use]
    pub fn agrees_as_another(&self, second: &Entry, first: &DeviceId) -> bool {
        self.is_somebody_else(&second.head.dev, &self.seen_by(second), first)
    }

    /// One person may hold several devices: by name, and by the names that whoever agreed had seen. A
    /// name that is given later neither makes two of one nor one of two.
    fn is_somebody_else(&self, second: &DeviceId, clock: &Clock, first: &DeviceId) -> bool {
        let name = |device| Some(self.granted_or_first(device, clock)?.person.as_str());
        second != first && name(second) != name(first)
    }

    /// What waits for a second coordinator.
    pub(super) fn pending(&self) -> Vec<Pending> {
        let waits = |one: &&Decisive| one.needs_second && !self.is_seconded(one, None);
        let pending = self.called.iter().filter(waits).map(|one| Pending {
            entry: one.entry.id,
            kind: one.entry.head.kind.clone(),
            by: one.entry.head.dev,
            at: one.entry.head.at,
        });
        pending.collect()
    }
}

fn is_seen(one: &Decisive, clock: &Clock) -> bool {
    let head = &one.entry.head;
    let known = clock.get(&head.dev);
    known.is_some_and(|seq| *seq >= head.seq)
}
