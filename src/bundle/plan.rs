//! The dry run: what a file would do to a register, worked out without touching it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::{Content, Scope, fault::BundleFault, read::Bundle};
use crate::{
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest, EntryId},
        index::{Fork, Gap, Index, Row},
        merge::settle,
    },
    register::{fact::Fact, ledger::Ledger, membership::Membership},
    words::{Say, Sentence},
};

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
#[derive(Debug)]
pub struct Plan {
    /// The members afterwards.
    pub membership: Membership,
    /// New entries, in replay order.
    pub ready: Vec<Entry>,
    /// New entries that rely on one that has not arrived.
    pub waiting: Vec<Entry>,
    /// What is set aside.
    pub set_aside: Vec<SetAside>,
    /// Attached files.
    pub files: Vec<Content>,
    /// The numbers, for a person.
    pub summary: Summary,
}

/// What a person is shown before anything is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Entries in the files.
    pub entries: usize,
    /// New entries that will count.
    pub new: usize,
    /// Entries that are here already.
    pub known: usize,
    /// Entries that wait for another one.
    pub waiting: usize,
    /// Entries that are set aside.
    pub set_aside: usize,
    /// New events.
    pub events: usize,
    /// New incidents.
    pub incidents: usize,
    /// Events and incidents here already to which something is added.
    pub updated: usize,
    /// New members.
    pub members: Vec<String>,
    /// Attached files that came along.
    pub files: usize,
    /// Attached files that new entries name but that did not come.
    pub files_missing: usize,
    /// Stretches missing inside a bundle that claims to carry everything.
    pub gaps: Vec<Gap>,
    /// Devices that wrote two histories.
    pub forks: Vec<Fork>,
    /// Whose entries are missing, for each that waits.
    pub waiting_for: Vec<String>,
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
    unchecked: std::vec::IntoIter<Entry>,
    seen: HashSet<EntryId>,
    fresh: Vec<Entry>,
    set_aside: Vec<SetAside>,
    files: Vec<Content>,
    claims_all: bool,
    known: usize,
    total: usize,
}

impl<'a> Planner<'a> {
    /// Checks the bundles themselves: their register, and their signatures with the keys of the
    /// membership as it will be.
    ///
    /// # Errors
    /// The first reason to refuse one of them.
    pub fn new(bundles: Vec<Bundle>, mut have: Have<'a>) -> Result<Self, BundleFault> {
        let ours = have.membership.map(|membership| membership.register);
        let register = ours.or_else(|| Some(bundles.first()?.manifest.reg));
        let register = register.ok_or(BundleFault::NoFoundation)?;
        let mut entries = std::mem::take(&mut have.pending);
        let (mut set_aside, mut files, mut covers) = (Vec::new(), Vec::new(), Vec::new());
        for mut bundle in bundles {
            let theirs = bundle.manifest.reg;
            if theirs != register {
                return Err(BundleFault::OtherRegister {
                    theirs,
                    ours: register,
                });
            }
            for entry in std::mem::take(&mut bundle.entries) {
                match entry {
                    Ok(entry) => entries.push(entry),
                    Err((line, fault)) => {
                        let reason = fault.say();
                        set_aside.push(SetAside {
                            line,
                            reason,
                            device: None,
                        });
                    }
                }
            }
            files.append(&mut bundle.files);
            covers.push(bundle);
        }
        let membership = membership(have.membership, &entries, register)?;
        for bundle in &covers {
            let from = bundle.manifest.from;
            let key = membership.key(&from).ok_or(BundleFault::Stranger(from))?;
            bundle.verify(&key)?;
        }
        Ok(Planner {
            have,
            membership,
            total: entries.len() + set_aside.len(),
            unchecked: entries.into_iter(),
            seen: HashSet::new(),
            fresh: Vec::new(),
            set_aside,
            files,
            claims_all: covers
                .iter()
                .any(|bundle| bundle.manifest.scope == Scope::All),
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
        for entry in self.unchecked.by_ref().take(count) {
            // A copy that does not verify must not stand in the way of the good one after it.
            if self.have.index.has(&entry.id) || self.seen.contains(&entry.id) {
                self.known += 1;
            } else if let Some(aside) = stranger(&entry, &self.membership) {
                self.set_aside.push(aside);
            } else {
                self.seen.insert(entry.id);
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
        let mut plan = Plan {
            membership: self.membership,
            ready: settled.ready,
            waiting: settled.waiting,
            set_aside,
            files: self.files,
            summary,
        };
        summarize(&mut plan, index, self.have.membership, self.claims_all);
        plan
    }
}

impl Plan {
    /// Carries the plan out on a register in memory. Entries that wait or are set aside stay in the
    /// plan.
    pub fn apply(&mut self, ledger: &mut Ledger) {
        ledger.enroll(self.membership.clone());
        for entry in self.ready.drain(..) {
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

/// The membership record with the new entries of it, each verified with the key of its author.
fn membership(
    known: Option<&Membership>,
    entries: &[Entry],
    register: Digest,
) -> Result<Membership, BundleFault> {
    let mut record: Vec<&Entry> = entries
        .iter()
        .filter(|entry| entry.record() == register)
        .collect();
    record.sort_by_key(|entry| entry.order());
    let mut membership = match known {
        Some(known) => known.clone(),
        None => {
            let mut first = record.iter().filter(|entry| entry.id == register).peekable();
            first.peek().ok_or(BundleFault::NoFoundation)?;
            let founded = first.find_map(|entry| Membership::found(entry).ok());
            founded.ok_or(BundleFault::Signature)?
        }
    };
    // An entry may stand before the one that enrols its author; one that never verifies is set aside
    // with the others, where its reason is told.
    loop {
        let open = record.len();
        record.retain(|entry| membership.apply(entry).is_err());
        if record.len() == open {
            break;
        }
    }
    Ok(membership)
}

/// Why an entry cannot be part of the register, if so.
fn stranger(entry: &Entry, membership: &Membership) -> Option<SetAside> {
    if entry.register() != membership.register {
        return Some(SetAside {
            line: entry.line(),
            reason: Sentence::new("fault-entry-register"),
            device: Some(entry.head.dev),
        });
    }
    let Some(key) = membership.key(&entry.head.dev) else {
        return Some(SetAside {
            line: entry.line(),
            reason: Sentence::new("fault-entry-stranger").with("device", entry.head.dev.short()),
            device: Some(entry.head.dev),
        });
    };
    entry.verify(&key).err().map(|fault| aside(entry, &fault))
}

fn aside(entry: &Entry, fault: &EntryFault) -> SetAside {
    SetAside {
        line: entry.line(),
        reason: fault.say(),
        device: Some(entry.head.dev),
    }
}

fn summarize(plan: &mut Plan, index: &Index, before: Option<&Membership>, claims_all: bool) {
    let mut summary = std::mem::take(&mut plan.summary);
    let mut after = index.clone();
    let mut named = BTreeSet::new();
    let mut touched = BTreeSet::new();
    for entry in &plan.ready {
        after.insert(Row::of(entry));
        match (entry.head.kind.as_str(), entry.head.rec) {
            ("event.reported" | "event.adopted", _) => summary.events += 1,
            ("incident.opened", _) => summary.incidents += 1,
            (_, Some(record)) if index.has(&record) && record != plan.membership.register => {
                touched.insert(record);
            }
            _ => {}
        }
        if let Some(Ok(fact)) = entry
            .body
            .as_ref()
            .map(|body| Fact::read(&entry.head.kind, body))
        {
            named.extend(fact.files().into_iter().map(|file| file.sha256));
        }
    }
    for entry in &plan.waiting {
        after.insert(Row::of(entry));
    }
    let came: BTreeSet<String> = plan
        .files
        .iter()
        .map(|file| file.sha256.to_string())
        .collect();
    let waits: BTreeMap<DeviceId, ()> = plan
        .waiting
        .iter()
        .map(|entry| (entry.head.dev, ()))
        .collect();
    summary.new = plan.ready.len();
    summary.waiting = plan.waiting.len();
    summary.set_aside = plan.set_aside.len();
    summary.updated = touched.len();
    summary.files = plan.files.len();
    summary.files_missing = named.difference(&came).count();
    summary.forks = after.forks();
    summary.gaps = if claims_all { after.gaps() } else { Vec::new() };
    summary.waiting_for = waits
        .keys()
        .map(|device| plan.membership.person(device))
        .collect();
    summary.members = plan
        .membership
        .members
        .values()
        .filter(|member| before.is_none_or(|before| before.member(&member.device).is_none()))
        .map(|member| member.person.clone())
        .collect();
    plan.summary = summary;
}
