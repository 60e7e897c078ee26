//! What counts of a membership record: weighed entry by entry in replay order, and as often as a
//! revocation changes what the others are worth.

use super::{Decisions, Grant, Member, Membership, Revocation, decision::Decisive};
use crate::{
    log::{
        entry::Entry,
        id::{DeviceId, EntryId},
    },
    order,
    register::{
        fact::{DeviceEnrolled, Fact},
        versions::Clock,
    },
};

impl Membership {
    /// Weighs the record: only its last entry, when nothing else has come and it decides nothing, or
    /// all of it.
    pub(super) fn weigh(&mut self, only_last: bool) {
        let last = self.record.len() - 1;
        let enrols = self.record[last].head.kind == "device.enrolled";
        if only_last && enrols && self.decisions.revoked.is_empty() {
            // What nobody has seen yet changes nothing that was weighed before.
            self.count(last, &[]);
            self.known.clone_from(&self.members);
        } else {
            self.settle();
        }
    }

    /// Finds the revocations that count (`docs/bundle-format.md` 6.2): of those that are called for by
    /// somebody who may, the one by the most senior device first. It may undo others, by taking out
    /// who wrote them; those do not come back.
    fn settle(&mut self) {
        let mut standing: Vec<Revocation> = Vec::new();
        let mut dropped: Vec<EntryId> = Vec::new();
        loop {
            self.count_all(&standing);
            if standing.is_empty() {
                self.known.clone_from(&self.members);
            }
            let called: Vec<Revocation> = self.settled().filter_map(revocation).collect();
            let is_called = |one: &Revocation| called.iter().any(|it| it.entry == one.entry);
            if let Some(place) = standing.iter().position(|one| !is_called(one)) {
                dropped.push(standing.remove(place).entry);
                continue;
            }
            let open = called.into_iter().filter(|one| {
                !dropped.contains(&one.entry) && standing.iter().all(|it| it.entry != one.entry)
            });
            // `called` is in replay order, and of several that are alike the first is taken.
            let Some(next) = open.min_by_key(|one| self.rank(&one.by)) else {
                break;
            };
            standing.push(next);
        }
        self.decide(standing);
    }

    /// How many members were there before a device.
    fn rank(&self, device: &DeviceId) -> usize {
        let mut devices = self.seniority.iter();
        devices
            .position(|senior| senior == device)
            .unwrap_or(usize::MAX)
    }

    fn decide(&mut self, standing: Vec<Revocation>) {
        let mut decisions = Decisions::default();
        for one in standing {
            match decisions.revoked.get_mut(&one.device) {
                // Of two cuts the earlier one, because somebody had a reason for it.
                Some(known) if reach(&one) >= reach(known) => {}
                _ => {
                    decisions.revoked.insert(one.device, one);
                }
            }
        }
        let restored = |entry: &EntryId| {
            let mut settled = self.settled();
            settled.any(|one| matches!(&one.fact, Fact::ImportRestored(it) if it.entry == *entry))
        };
        for one in self.settled() {
            match &one.fact {
                Fact::EntryAdmitted(fact) => decisions.admitted.extend(&fact.entries),
                Fact::ImportWithdrawn(fact) if !restored(&one.entry.id) => {
                    decisions.withdrawn.extend(&fact.entries);
                    let of = (fact.from, fact.number);
                    decisions.withdrawals.insert(one.entry.id, of);
                }
                _ => {}
            }
        }
        let now = self.clock(self.tips.keys());
        decisions.two = self.two(&now);
        decisions.pending = self.pending();
        self.decisions = decisions;
    }

    /// Weighs the whole record from the founder on, if those revocations count.
    fn count_all(&mut self, revocations: &[Revocation]) {
        self.begin();
        for place in 1..self.record.len() {
            self.count(place, revocations);
        }
    }

    /// Starts over with the founder alone.
    pub(super) fn begin(&mut self) {
        let founder = self.founder.clone();
        let entry = &self.record[0];
        let clock = order::map([(entry.head.dev, entry.head.seq)]);
        self.grants = order::map([(founder.device, vec![Grant::of(entry, &founder)])]);
        self.seniority = vec![founder.device];
        self.clocks = order::map([(entry.id, clock)]);
        self.tips = order::map([(entry.id, entry.head.lam)]);
        self.members = order::map([(founder.device, founder)]);
        self.called = Vec::new();
    }

    /// Weighs the entry at that place, everything before it having been weighed. Whether its author
    /// might write it is decided by what the author had seen.
    fn count(&mut self, place: usize, revocations: &[Revocation]) {
        let (before, entry) = (&self.record[..place], &self.record[place]);
        let by_same = |known: &&Entry| known.head.dev == entry.head.dev;
        let own = before.iter().rev().find(by_same).map(|own| own.id);
        let seen = self.clock(entry.head.seen.iter().chain(&own));
        let is_cut = revocations.iter().any(|one| one.cuts_member(entry));
        let fact = self.stated(entry, &seen).filter(|_| !is_cut);
        let mut clock = seen.clone();
        let known = clock.entry(entry.head.dev).or_default();
        *known = (*known).max(entry.head.seq);
        let mut decided = None;
        match fact {
            Some(Fact::DeviceEnrolled(fact)) => {
                if let Some(member) = enrolled(entry, fact) {
                    let grant = Grant::of(entry, &member);
                    if !self.seniority.contains(&member.device) {
                        self.seniority.push(member.device);
                    }
                    self.grants.entry(member.device).or_default().push(grant);
                    self.members.insert(member.device, member);
                }
            }
            Some(fact) => decided = Some((entry.clone(), fact)),
            None => {}
        }
        self.clocks.insert(entry.id, clock);
        for seen in entry.head.seen.iter().chain(&entry.head.prev) {
            self.tips.remove(seen);
        }
        self.tips.insert(entry.id, entry.head.lam);
        if let Some((entry, fact)) = decided {
            self.call(entry, fact, seen);
        }
    }

    /// What an entry of the record states, if its author had seen that it may.
    fn stated(&self, entry: &Entry, seen: &Clock) -> Option<Fact> {
        let granted = self.granted(&entry.head.dev, seen)?;
        let mut roles = granted.roles.iter();
        roles.find(|role| role.may(&entry.head.kind))?;
        let fact = Fact::read(&entry.head.kind, entry.body.as_deref()?).ok()?;
        Some(fact).filter(|fact| *fact != Fact::Unknown && !fact.founds())
    }

    /// How far into the record somebody has seen who knows these entries.
    fn clock<'a>(&self, known: impl Iterator<Item = &'a EntryId>) -> Clock {
        let mut clock = Clock::new();
        for (device, seq) in known.filter_map(|id| self.clocks.get(id)).flatten() {
            let known = clock.entry(*device).or_default();
            *known = (*known).max(*seq);
        }
        clock
    }

    /// How far into the record the author of an entry of any record has seen.
    pub(super) fn seen_by(&self, entry: &Entry) -> Clock {
        self.clock(entry.head.seen.iter().chain(&entry.head.prev))
    }

    /// The same; of a device of which that clock has seen none, the first.
    pub(super) fn granted_or_first(&self, device: &DeviceId, clock: &Clock) -> Option<&Grant> {
        let first = || self.grants.get(device)?.first();
        self.granted(device, clock).or_else(first)
    }

    /// The last enrolment of a device among what that clock has seen.
    pub(super) fn granted(&self, device: &DeviceId, clock: &Clock) -> Option<&Grant> {
        let mut grants = self.grants.get(device)?.iter().rev();
        grants.find(|grant| grant.is_seen(clock))
    }
}

fn revocation(one: &Decisive) -> Option<Revocation> {
    match &one.fact {
        Fact::DeviceRevoked(fact) => Some(Revocation::of(&one.entry, fact, one.clock.clone())),
        _ => None,
    }
}

/// Up to where a revocation lets entries count.
fn reach(one: &Revocation) -> (u64, Option<EntryId>) {
    let last = one.last;
    (last.map_or(0, |last| last.seq), last.map(|last| last.id))
}

/// The member an entry enrols, if the key is the device's.
fn enrolled(entry: &Entry, fact: DeviceEnrolled) -> Option<Member> {
    let key = fact.key.key().ok();
    key.filter(|key| key.device() == fact.device)?;
    let DeviceEnrolled {
        device,
        key,
        person,
        contact,
        roles,
        paper,
    } = fact;
    let since = entry.head.at;
    Some(Member {
        device,
        key,
        person,
        contact,
        roles,
        since,
        paper,
    })
}
