//! The dry run: what a file would do to a register, worked out without touching it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{
    Content,
    fault::BundleFault,
    gather::{Claims, Gathering, membership},
    read::Bundle,
    spread::spread,
    summary::summarize,
};
use crate::{
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest, EntryId},
        index::Index,
        key::PublicKey,
        merge::settle,
    },
    order,
    register::{ledger::Ledger, membership::Membership},
    words::{Say, Sentence, sentence},
};

pub use super::summary::Summary;

/// An entry that is set aside: kept with its text and the reason, but not part of the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetAside {
    /// Its text, as it came.
    pub line: String,
    /// Why.
    pub reason: Sentence,
    /// The device it names, if it could be read.
    pub device: Option<DeviceId>,
}

/// What would be done.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The members afterwards.
    pub membership: Membership,
    /// New entries, in replay order.
    pub ready: Vec<Entry>,
    /// Entries that are here already without their body, which has arrived.
    pub filled: Vec<Entry>,
    /// New entries that rely on one that has not arrived.
    pub waiting: Vec<Entry>,
    /// What is set aside.
    pub set_aside: Vec<SetAside>,
    /// Attached files.
    pub files: Vec<Content>,
    /// The numbers, for a person.
    pub summary: Summary,
}

/// What the register already has.
pub struct Have<'a> {
    /// Its entries.
    pub index: &'a Index,
    /// Its membership record; empty before a register is joined.
    pub membership: Option<&'a Membership>,
    /// Entries kept from earlier imports that wait or were set aside for an unknown device: they
    /// are tried again.
    pub pending: Vec<Entry>,
}

/// Works out what bundles would do. All must be of one register; with none at hand, the first
/// entry of the register has to be among them.
///
/// # Errors
/// The first reason to refuse one of them; nothing is half accepted.
pub fn plan(bundles: Vec<Bundle>, have: Have<'_>) -> Result<Plan, BundleFault> {
    let mut planner = Planner::new(bundles, have)?;
    planner.step(usize::MAX);
    Ok(planner.finish())
}

/// A plan in the making: checking the signature of every entry takes long, so it goes in steps.
pub struct Planner<'a> {
    have: Have<'a>,
    membership: Membership,
    /// The members' keys, read once: reading one costs as much as a third of a signature.
    keys: HashMap<DeviceId, PublicKey>,
    unchecked: std::vec::IntoIter<Entry>,
    seen: HashMap<EntryId, usize>,
    fresh: Vec<Entry>,
    filled: Vec<Entry>,
    set_aside: Vec<SetAside>,
    files: Vec<Content>,
    claims: Claims,
    known: usize,
    total: usize,
}

impl<'a> Planner<'a> {
    /// Checks the bundles themselves: their register, and their signatures with the keys of the
    /// membership as it will be.
    ///
    /// # Errors
    /// The first reason to refuse one of them.
    pub fn new(bundles: Vec<Bundle>, have: Have<'a>) -> Result<Self, BundleFault> {
        let ours = have.membership.map(|membership| membership.register);
        let register = ours.or_else(|| Some(bundles.first()?.manifest.reg));
        let register = register.ok_or(BundleFault::NoFoundation)?;
        let mut gathering = Gathering::new(register, have.membership, &have.pending);
        for (number, bundle) in bundles.into_iter().enumerate() {
            gathering.add(number, bundle)?;
        }
        match gathering.settle().into_iter().next() {
            Some((_, fault)) => Err(fault),
            None => Self::of(gathering, have),
        }
    }

    /// Plans what was gathered; its signatures are checked already.
    ///
    /// # Errors
    /// When the first entry of the register is neither at hand nor among it.
    pub fn of(gathering: Gathering, mut have: Have<'a>) -> Result<Self, BundleFault> {
        let mut entries = std::mem::take(&mut have.pending);
        let register = gathering.register();
        let Gathering {
            entries: new,
            set_aside,
            files,
            claims,
            ..
        } = gathering;
        entries.extend(new);
        let membership = membership(have.membership, &mut entries.iter(), register)?;
        let devices = membership.known();
        let keys = devices.filter_map(|device| Some((*device, membership.key(device)?)));
        Ok(Planner {
            keys: keys.collect(),
            membership,
            have,
            total: entries.len() + set_aside.len(),
            unchecked: entries.into_iter(),
            seen: HashMap::new(),
            fresh: Vec::new(),
            filled: Vec::new(),
            set_aside,
            files,
            claims,
            known: 0,
        })
    }

    /// How many entries there are, and how many still have to be checked.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.total, self.unchecked.len())
    }

    /// Checks up to so many entries; true when none is left.
    pub fn step(&mut self, count: usize) -> bool {
        let some: Vec<Entry> = self.unchecked.by_ref().take(count).collect();
        let (index, register, keys) = (self.have.index, self.membership.register, &self.keys);
        let checked = spread(some, |entry| {
            let is_known = index.has(&entry.id);
            let fills = entry.body.is_some() && index.lacks_body(&entry.id);
            let aside = if is_known && !fills {
                None
            } else {
                stranger(&entry, register, keys)
            };
            (entry, is_known, aside)
        });
        for (entry, is_known, aside) in checked {
            // Only what verifies counts as seen: a bad copy must not stand in the way of the good one.
            if let Some(place) = self.seen.get(&entry.id) {
                self.known += 1;
                // The body that one extract withholds may come with another.
                let first = &mut self.fresh[*place].body;
                *first = first.take().or(entry.body);
            } else if let Some(aside) = aside {
                self.set_aside.push(aside);
            } else if is_known {
                self.known += 1;
                if entry.body.is_some() && index.lacks_body(&entry.id) {
                    self.filled.push(entry);
                }
            } else {
                self.seen.insert(entry.id, self.fresh.len());
                self.fresh.push(entry);
            }
        }
        self.unchecked.len() == 0
    }

    /// The plan, once every entry is checked.
    #[must_use]
    pub fn finish(self) -> Plan {
        let index = self.have.index;
        let settled = settle(self.fresh, |id| index.lam(id));
        let mut set_aside = self.set_aside;
        set_aside.extend(
            settled
                .faulty
                .into_iter()
                .map(|(entry, fault)| aside(&entry, &fault)),
        );
        let summary = Summary {
            entries: self.total,
            known: self.known,
            ..Summary::default()
        };
        // Of several copies the last.
        let mut filled: Vec<Entry> = self.filled.into_iter().rev().collect();
        order::sort_by_key(&mut filled, |entry| entry.id);
        filled.dedup_by_key(|entry| entry.id);
        let mut plan = Plan {
            membership: self.membership,
            ready: settled.ready,
            filled,
            waiting: settled.waiting,
            set_aside,
            files: self.files,
            summary,
        };
        summarize(&mut plan, index, self.have.membership, &self.claims);
        plan
    }
}

impl Plan {
    /// Carries the plan out on a register in memory. Entries that wait or are set aside stay in the
    /// plan.
    pub fn apply(&mut self, ledger: &mut Ledger) {
        ledger.enroll(self.membership.clone());
        for entry in self.ready.drain(..).chain(self.filled.drain(..)) {
            ledger.push(entry);
        }
    }
}

impl<'a> Have<'a> {
    /// What a register in memory has.
    #[must_use]
    pub fn of(ledger: &'a Ledger, pending: Vec<Entry>) -> Self {
        Have {
            index: ledger.index(),
            membership: ledger.membership(),
            pending,
        }
    }
}

/// Why an entry cannot be part of the register, if so.
fn stranger(
    entry: &Entry,
    register: Digest,
    keys: &HashMap<DeviceId, PublicKey>,
) -> Option<SetAside> {
    if entry.register() != register {
        return Some(SetAside {
            line: entry.line(),
            reason: sentence!("fault-entry-register"),
            device: Some(entry.head.dev),
        });
    }
    let Some(key) = keys.get(&entry.head.dev) else {
        return Some(SetAside {
            line: entry.line(),
            reason: sentence!("fault-entry-stranger").with("device", entry.head.dev.short()),
            device: Some(entry.head.dev),
        });
    };
    entry.verify(key).err().map(|fault| aside(entry, &fault))
}

fn aside(entry: &Entry, fault: &EntryFault) -> SetAside {
    SetAside {
        line: entry.line(),
        reason: fault.say(),
        device: Some(entry.head.dev),
    }
}
