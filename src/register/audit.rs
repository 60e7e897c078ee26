//! What a register tells against itself: two histories, times and numbers that cannot be, and what
//! others have seen that is not here. Nothing is repaired; everything is shown.
//!
//! An *alarm* is what no honest device brings about. A *remark* has an innocent explanation, too: not
//! everything was shared, a clock was wrong.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    claim::{is_before, not_before},
    fact::Fact,
    membership::Membership,
};
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::Entry,
        id::{DeviceId, EntryId},
        index::{Frontier, Gap, Index},
    },
    order,
    words::Sentence,
};

/// Somebody who has said how far a register reaches.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The device that said so.
    pub by: DeviceId,
    /// Whether it claimed to hand over everything that it had, and all of that came.
    pub whole: bool,
    /// What it had.
    pub frontier: Frontier,
}

/// Something that a register tells against itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// One device, two histories: it was copied, restored, or lies.
    Fork {
        /// The device.
        device: DeviceId,
        /// Where they part.
        seq: u64,
    },
    /// Somebody has seen another entry in the place of one that is here.
    Rewritten {
        /// The device whose history it is.
        device: DeviceId,
        /// Where.
        seq: u64,
        /// Who has seen it.
        by: DeviceId,
    },
    /// A logical time that no honest device writes.
    Contradiction {
        /// The device.
        device: DeviceId,
        /// Its entry.
        seq: u64,
    },
    /// Entries of this device's own that others have seen, and that are gone here.
    Lost {
        /// This device.
        device: DeviceId,
        /// The last that is here.
        have: u64,
        /// The last that was seen.
        seen: u64,
        /// Who has seen it.
        by: DeviceId,
    },
    /// Who claimed to hand over everything left these out.
    LeftOut {
        /// Whose entries.
        device: DeviceId,
        /// The first of them.
        from: u64,
        /// The last of them.
        to: u64,
        /// Who claimed it.
        by: DeviceId,
    },
    /// Entries inside a chain that are not here.
    Gap {
        /// Whose.
        device: DeviceId,
        /// The first of them.
        from: u64,
        /// The last of them.
        to: u64,
    },
    /// Entries at the end of a chain that somebody has seen and that are not here.
    Beyond {
        /// Whose.
        device: DeviceId,
        /// The last that is here.
        have: u64,
        /// The last that was seen.
        seen: u64,
        /// Who has them.
        by: DeviceId,
    },
    /// Bundles of a device that never came here: for others, or withheld.
    Bundles {
        /// The device.
        device: DeviceId,
        /// The first number missing.
        from: u64,
        /// The last number missing.
        to: u64,
    },
    /// Written, by its own claim, before something that its author had seen.
    BackDated {
        /// The entry.
        entry: EntryId,
        /// Its device.
        device: DeviceId,
        /// When it claims to be written.
        at: Stamp,
        /// When what it has seen was written.
        not_before: Stamp,
    },
    /// Written, by its own claim, after the moment of looking at it.
    PostDated {
        /// The entry.
        entry: EntryId,
        /// Its device.
        device: DeviceId,
        /// When it claims to be written.
        at: Stamp,
    },
    /// Entries of a device that lie beyond the last that counts.
    AfterRevocation {
        /// The device.
        device: DeviceId,
        /// How many.
        count: usize,
    },
}

impl Finding {
    /// Whether no honest device brings it about.
    #[must_use]
    pub fn is_alarm(&self) -> bool {
        match self {
            Finding::Fork { .. }
            | Finding::Rewritten { .. }
            | Finding::Contradiction { .. }
            | Finding::Lost { .. }
            | Finding::LeftOut { .. } => true,
            Finding::Gap { .. }
            | Finding::Beyond { .. }
            | Finding::Bundles { .. }
            | Finding::BackDated { .. }
            | Finding::PostDated { .. }
            | Finding::AfterRevocation { .. } => false,
        }
    }

    /// The finding in words, by the names that members have.
    #[must_use]
    pub fn say(&self, membership: &Membership) -> Sentence {
        let of = |key: &str, device: &DeviceId| {
            let sentence = Sentence::new(&format!("audit-{key}"));
            sentence
                .with("person", membership.person(device))
                .with("device", device.short())
        };
        let person = |device: &DeviceId| membership.person(device);
        match self {
            Finding::Fork { device, seq } => of("fork", device).with("seq", seq),
            Finding::Rewritten { device, seq, by } => of("rewritten", device)
                .with("seq", seq)
                .with("by", person(by)),
            Finding::Contradiction { device, seq } => of("contradiction", device).with("seq", seq),
            Finding::Lost {
                device,
                have,
                seen,
                by,
            } => of("lost", device)
                .with("have", have)
                .with("seen", seen)
                .with("by", person(by)),
            Finding::LeftOut {
                device,
                from,
                to,
                by,
            } => of("left-out", device)
                .with("from", from)
                .with("to", to)
                .with("by", person(by)),
            Finding::Gap { device, from, to } => {
                of("gap", device).with("from", from).with("to", to)
            }
            Finding::Beyond {
                device,
                have,
                seen,
                by,
            } => of("beyond", device)
                .with("from", have + 1)
                .with("to", seen)
                .with("by", person(by)),
            Finding::Bundles { device, from, to } => {
                of("bundles", device).with("from", from).with("to", to)
            }
            Finding::BackDated {
                device,
                at,
                not_before,
                ..
            } => of("back-dated", device)
                .with("at", at.minute())
                .with("before", not_before.minute()),
            Finding::PostDated { device, at, .. } => {
                of("post-dated", device).with("at", at.minute())
            }
            Finding::AfterRevocation { device, count } => {
                of("after-revocation", device).with("count", count)
            }
        }
    }
}

/// What the chains tell, and what others have said of them: without reading an entry.
///
/// `own` is the device that looks: nobody knows more of its own entries than itself.
#[must_use]
pub fn of_chains(index: &Index, witnesses: &[Witness], own: Option<DeviceId>) -> Vec<Finding> {
    let forks = index.forks().into_iter().map(|fork| Finding::Fork {
        device: fork.device,
        seq: fork.seq,
    });
    let mut findings: Vec<Finding> = forks.collect();
    let here = index.frontier();
    let reach = |device: &DeviceId| here.get(device).map_or(0, |reach| reach.seq);
    let mut furthest: BTreeMap<DeviceId, (u64, DeviceId)> = BTreeMap::new();
    for witness in witnesses {
        for (device, seen) in &witness.frontier {
            let tip = index.tip(device).map_or(0, |tip| tip.seq);
            if index.is_other(device, seen.seq, &seen.id) {
                findings.push(Finding::Rewritten {
                    device: *device,
                    seq: seen.seq,
                    by: witness.by,
                });
            } else if Some(*device) == own && tip < seen.seq {
                findings.push(Finding::Lost {
                    device: *device,
                    have: tip,
                    seen: seen.seq,
                    by: witness.by,
                });
            } else if witness.whole && reach(device) < seen.seq {
                findings.push(Finding::LeftOut {
                    device: *device,
                    from: reach(device) + 1,
                    to: seen.seq,
                    by: witness.by,
                });
            } else if tip < seen.seq {
                let known = furthest.entry(*device).or_insert((seen.seq, witness.by));
                if seen.seq > known.0 {
                    *known = (seen.seq, witness.by);
                }
            }
        }
    }
    let gaps = index.gaps().into_iter();
    findings.extend(gaps.map(|Gap { device, from, to }| Finding::Gap { device, from, to }));
    findings.extend(furthest.into_iter().map(|(device, (seen, by))| {
        let have = index.tip(&device).map_or(0, |tip| tip.seq);
        Finding::Beyond {
            device,
            have,
            seen,
            by,
        }
    }));
    findings
}

/// What the entries themselves tell: times that cannot be, and what lies beyond a revocation. `now` is
/// the clock of who looks.
#[derive(Default)]
pub struct Reader {
    times: BTreeMap<EntryId, (Stamp, EntryId)>,
    late: BTreeMap<DeviceId, usize>,
    findings: Vec<Finding>,
    witnesses: Vec<Witness>,
}

impl Reader {
    /// Reads the next entry; those it has seen were read before it, or are not here.
    pub fn read(
        &mut self,
        entry: &Entry,
        index: &Index,
        membership: &Membership,
        now: Option<Stamp>,
    ) {
        let (device, at) = (entry.head.dev, entry.head.at);
        let same = |id: &EntryId| {
            let (at, record) = self.times.get(id)?;
            (*record == entry.record()).then_some(*at)
        };
        if let Some(not_before) = not_before(entry, same) {
            self.findings.push(Finding::BackDated {
                entry: entry.id,
                device,
                at,
                not_before,
            });
        }
        if now.is_some_and(|now| is_before(now, at)) {
            let entry = entry.id;
            self.findings.push(Finding::PostDated { entry, device, at });
        }
        if entry.contradicts_lamport(|id| index.lam(id)) {
            let seq = entry.head.seq;
            self.findings.push(Finding::Contradiction { device, seq });
        }
        if membership.cuts(entry) {
            *self.late.entry(device).or_default() += 1;
        }
        if let Some(witness) = receipt(entry) {
            self.witnesses.push(witness);
        }
        self.times.insert(entry.id, (at, entry.record()));
    }

    /// What was found, and what the receipts among the entries say.
    #[must_use]
    pub fn finish(mut self) -> (Vec<Finding>, Vec<Witness>) {
        let late = self.late.into_iter();
        let late = late.map(|(device, count)| Finding::AfterRevocation { device, count });
        self.findings.extend(late);
        (self.findings, self.witnesses)
    }
}

/// What a receipt says: its author has seen what the maker of the bundle had.
#[must_use]
pub fn receipt(entry: &Entry) -> Option<Witness> {
    if entry.head.kind != "bundle.received" {
        return None;
    }
    match Fact::read(&entry.head.kind, entry.body.as_deref()?) {
        Ok(Fact::BundleReceived(fact)) => Some(Witness {
            by: entry.head.dev,
            whole: false,
            frontier: fact.frontier,
        }),
        _ => None,
    }
}

/// The numbers of bundles that a device has made and that never came, between the stretches that came.
#[must_use]
pub fn bundles(received: &BTreeMap<DeviceId, Vec<(u64, u64)>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (device, stretches) in received {
        let mut next = 1;
        for (first, last) in stretches {
            if *first > next {
                findings.push(Finding::Bundles {
                    device: *device,
                    from: next,
                    to: first - 1,
                });
            }
            next = last + 1;
        }
    }
    findings
}

/// Everything that a register in memory tells against itself, the alarms first.
#[must_use]
pub fn audit(
    entries: &[&Entry],
    index: &Index,
    membership: &Membership,
    mut witnesses: Vec<Witness>,
    (own, now): (Option<DeviceId>, Option<Stamp>),
) -> Vec<Finding> {
    let mut ordered = entries.to_vec();
    order::sort_by_key(&mut ordered, |entry| entry.order());
    let mut reader = Reader::default();
    for entry in ordered {
        reader.read(entry, index, membership, now);
    }
    let (mut findings, receipts) = reader.finish();
    witnesses.extend(receipts);
    findings.extend(of_chains(index, &witnesses, own));
    arrange(findings)
}

/// The alarms first, each finding once.
#[must_use]
pub fn arrange(mut findings: Vec<Finding>) -> Vec<Finding> {
    order::sort_by(&mut findings, |a, b| {
        (!a.is_alarm(), a).cmp(&(!b.is_alarm(), b))
    });
    findings.dedup();
    findings
}
