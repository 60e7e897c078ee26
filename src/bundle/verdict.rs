//! Whether files hold, decided once: the app and the command line show the same verdict.
//!
//! What is here must not contradict itself: nothing forged or altered, no two histories, and what
//! claims to be everything has no gap. What is not here is no lie: a part of an export, or an extract
//! that builds on entries left out of it, holds, and it is told what is missing.

use std::collections::BTreeMap;

use super::{Scope, plan::Plan, read::Manifest};
use crate::{
    log::id::{DeviceId, Digest},
    order,
};

/// What was found in files that were planned together.
#[derive(Debug)]
pub struct Verdict<'a> {
    plan: &'a Plan,
    /// Entries that wait although an export of everything, with all its parts, should carry what they
    /// wait for; how many of each device.
    pub waiting_in_vain: BTreeMap<DeviceId, usize>,
    /// Entries that build on others that are in none of these files; how many of each device.
    pub waiting: BTreeMap<DeviceId, usize>,
    /// Exports of everything of which not all parts are here.
    pub parts_missing: Vec<PartsMissing>,
}

/// An export of everything of which not all parts are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartsMissing {
    /// Who made it.
    pub from: DeviceId,
    /// That device's number of it.
    pub number: u64,
    /// How many parts it has.
    pub parts: u64,
    /// Which are not here: the first few.
    pub missing: Vec<u64>,
}

/// So many missing parts are named.
const NAMED: usize = 20;

impl<'a> Verdict<'a> {
    /// The verdict over a plan and what its files say of themselves.
    #[must_use]
    pub fn of<'m>(plan: &'a Plan, files: impl IntoIterator<Item = &'m Manifest>) -> Self {
        let exports = exports(plan.membership.register, files);
        let whole = exports.iter().filter(|export| export.missing().is_empty());
        // Up to where somebody who had everything had everything of a device.
        let mut reach: BTreeMap<DeviceId, u64> = BTreeMap::new();
        for (device, last) in whole.flat_map(|export| &export.one.frontier) {
            let known = reach.entry(*device).or_default();
            *known = (*known).max(last.seq);
        }
        let (mut in_vain, mut waiting) = (BTreeMap::new(), BTreeMap::new());
        for entry in &plan.waiting {
            let covered = reach
                .get(&entry.head.dev)
                .is_some_and(|last| *last >= entry.head.seq);
            let of = if covered { &mut in_vain } else { &mut waiting };
            *of.entry(entry.head.dev).or_default() += 1;
        }
        let parts_missing = exports.iter().filter_map(|export| {
            let missing = export.missing();
            let is_part = !missing.is_empty();
            is_part.then_some(PartsMissing {
                from: export.one.from,
                number: export.one.number,
                parts: export.one.parts,
                missing,
            })
        });
        Verdict {
            plan,
            waiting_in_vain: in_vain,
            waiting,
            parts_missing: parts_missing.collect(),
        }
    }

    /// Whether everything that is here holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        let summary = &self.plan.summary;
        self.plan.set_aside.is_empty()
            && summary.gaps.is_empty()
            && summary.forks.is_empty()
            && self.waiting_in_vain.is_empty()
    }

    /// Whether nothing is missing that these files build on or speak of, but attached files.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.waiting.is_empty() && self.parts_missing.is_empty()
    }
}

/// The parts of an export of everything.
struct Export<'m> {
    one: &'m Manifest,
    here: Vec<u64>,
}

impl Export<'_> {
    fn name(&self) -> (DeviceId, u64) {
        (self.one.from, self.one.number)
    }

    fn missing(&self) -> Vec<u64> {
        let parts = 1..=self.one.parts;
        let missing = parts.filter(|part| !self.here.contains(part));
        missing.take(NAMED).collect()
    }
}

fn exports<'m>(register: Digest, files: impl IntoIterator<Item = &'m Manifest>) -> Vec<Export<'m>> {
    let mut exports: Vec<Export<'m>> = Vec::new();
    for one in files {
        if one.scope == Scope::All && one.reg == register {
            let here = vec![one.part];
            let new = Export { one, here };
            let known = exports.iter_mut().find(|known| known.name() == new.name());
            match known {
                Some(known) => {
                    known.here.push(one.part);
                    // Whoever contradicts itself about how many there are has none of them whole.
                    if one.parts > known.one.parts {
                        known.one = one;
                    }
                }
                None => exports.push(new),
            }
        }
    }
    order::sort_by_key(&mut exports, Export::name);
    exports
}
