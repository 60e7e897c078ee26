//! The numbers of a plan, for a person.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{gather::Claims, plan::Plan};
use crate::{
    log::{
        entry::Entry,
        index::{Fork, Gap, Index, Row},
    },
    order,
    register::{
        fact::Fact,
        membership::{Member, Membership},
    },
};

/// What a person is shown before anything is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Entries in the files, and those kept from earlier imports, which are tried again.
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
    /// Members whose devices are taken out by it.
    pub out: Vec<String>,
    /// New entries that do not count, because they lie beyond what counts of a device that is out.
    pub late: usize,
    /// New entries without what they say, because somebody keeps it back; none that were erased.
    pub withheld: usize,
    /// Attached files that came along.
    pub files: usize,
    /// Attached files that new entries name but that did not come.
    pub files_missing: usize,
    /// Stretches missing inside a bundle that claims to carry everything.
    pub gaps: Vec<Gap>,
    /// Devices that wrote two histories.
    pub forks: Vec<Fork>,
    /// Who wrote the entries that wait, each person once for a device.
    pub waiting_for: Vec<String>,
}

/// Devices that contradict themselves: two histories, or a logical time that cannot be.
fn contradictions(ready: &[Entry], index: &Index) -> Vec<Fork> {
    let lies = |entry: &&Entry| entry.contradicts_lamport(|id| index.lam(id));
    let lies = ready.iter().filter(lies).map(|entry| Fork {
        device: entry.head.dev,
        seq: entry.head.seq,
    });
    let mut forks: Vec<Fork> = index.forks().into_iter().chain(lies).collect();
    order::sort(&mut forks);
    forks.dedup();
    forks
}

/// Counts what a plan would do to a register that holds `index` and has the members of `before`.
pub(super) fn summarize(
    plan: &mut Plan,
    index: &Index,
    before: Option<&Membership>,
    claims: &Claims,
) {
    let mut summary = std::mem::take(&mut plan.summary);
    let mut after = index.clone();
    let mut named = Vec::new();
    let mut touched = BTreeSet::new();
    let mut erased = BTreeSet::new();
    for entry in &plan.filled {
        if entry.record() != plan.membership.register {
            touched.insert(entry.record());
        }
    }
    for entry in &plan.ready {
        after.insert(Row::of(entry));
        match (entry.head.kind.as_str(), entry.head.rec) {
            ("event.reported" | "event.adopted", None) => summary.events += 1,
            ("incident.opened", None) => summary.incidents += 1,
            (_, Some(record)) if index.has(&record) && record != plan.membership.register => {
                touched.insert(record);
            }
            _ => {}
        }
    }
    for entry in plan.ready.iter().chain(&plan.filled) {
        let body = entry.body.as_ref();
        if let Some(Ok(fact)) = body.map(|body| Fact::read(&entry.head.kind, body)) {
            named.extend(fact.files().into_iter().map(|file| file.sha256));
            if let Fact::EntryErased(fact) = fact {
                erased.extend(fact.entries);
            }
        }
    }
    let withheld = |entry: &&Entry| entry.body.is_none() && !erased.contains(&entry.id);
    summary.withheld = plan.ready.iter().filter(withheld).count();
    for entry in &plan.waiting {
        after.insert(Row::of(entry));
    }
    let came = plan.files.iter().map(|file| file.sha256.to_string());
    let mut came: Vec<String> = came.collect();
    order::sort(&mut came);
    order::sort(&mut named);
    named.dedup();
    let waits = order::set(plan.waiting.iter().map(|entry| entry.head.dev));
    summary.new = plan.ready.len();
    summary.waiting = plan.waiting.len();
    summary.set_aside = plan.set_aside.len();
    summary.updated = touched.len();
    summary.files = plan.files.len();
    let missing = |name: &&String| came.binary_search(name).is_err();
    summary.files_missing = named.iter().filter(missing).count();
    summary.forks = contradictions(&plan.ready, &after);
    summary.gaps = claims.gaps(&after);
    summary.waiting_for = waits
        .iter()
        .map(|device| plan.membership.person(device))
        .collect();
    summary.members = plan
        .membership
        .members
        .values()
        .filter(|member| before.is_none_or(|before| before.member(&member.device).is_none()))
        .map(|member| member.person.clone())
        .collect();
    order::sort(&mut summary.members);
    let cut = |entry: &&Entry| plan.membership.cuts(entry);
    summary.late = plan.ready.iter().filter(cut).count();
    let active = before.into_iter().flat_map(|before| {
        let devices = before.members.keys();
        devices.filter_map(|device| before.active(device))
    });
    let goes = |member: &&Member| plan.membership.active(&member.device).is_none();
    let out = active.filter(goes).map(|member| member.person.clone());
    summary.out = out.collect();
    order::sort(&mut summary.out);
    plan.summary = summary;
}
