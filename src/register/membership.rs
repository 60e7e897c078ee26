//! Who belongs to a register, by its own log: the founder, and whom coordinators enrolled.

mod member;

pub use member::Member;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    fact::{DeviceEnrolled, Fact},
    versions::Clock,
};
use crate::{
    domain::{role::Role, stamp::Stamp},
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest, EntryId},
        key::PublicKey,
    },
    order,
};
use member::Grant;

/// The members of a register: a pure function of the entries of its membership record, whatever the
/// order in which they arrived.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    /// The register: the id of its founding entry.
    pub register: Digest,
    /// The organization.
    pub name: String,
    /// When it was started.
    pub created: Stamp,
    /// Members by device.
    pub members: BTreeMap<DeviceId, Member>,
    /// The entries of the membership record that nothing in it follows yet.
    pub tips: BTreeMap<EntryId, u64>,
    /// The membership record, in replay order: an entry that arrives late is put in its place, and
    /// what follows it is weighed again.
    #[serde(with = "lines")]
    record: Vec<Entry>,
    /// Every enrolment that counts, by device, in replay order.
    grants: BTreeMap<DeviceId, Vec<Grant>>,
    /// How far into the record each of its entries has seen.
    clocks: BTreeMap<EntryId, Clock>,
}

impl Membership {
    /// The membership that a founding entry starts.
    ///
    /// # Errors
    /// When it is no founding entry, or does not carry the key it is signed with.
    pub fn found(entry: &Entry) -> Result<Self, EntryFault> {
        let shape = || EntryFault::Shape("register.created".into());
        let body = entry.body.as_deref().ok_or_else(shape)?;
        let Ok(Fact::RegisterCreated(fact)) = Fact::read(&entry.head.kind, body) else {
            return Err(shape());
        };
        if entry.head.reg.is_some() {
            return Err(shape());
        }
        let key = fact.key.key().map_err(|_| EntryFault::Signature)?;
        entry.verify(&key)?;
        let founder = Member {
            device: entry.head.dev,
            key: fact.key,
            person: fact.person,
            contact: fact.contact,
            roles: Role::FOUNDER.to_vec(),
            since: entry.head.at,
        };
        let mut membership = Membership {
            register: entry.id,
            name: fact.name,
            created: entry.head.at,
            members: BTreeMap::new(),
            tips: BTreeMap::new(),
            record: vec![entry.clone()],
            grants: BTreeMap::new(),
            clocks: BTreeMap::new(),
        };
        membership.begin(founder);
        Ok(membership)
    }

    /// Starts over with the founder alone.
    fn begin(&mut self, founder: Member) {
        let entry = &self.record[0];
        let clock = order::map([(entry.head.dev, entry.head.seq)]);
        self.grants = order::map([(founder.device, vec![Grant::of(entry, &founder)])]);
        self.clocks = order::map([(entry.id, clock)]);
        self.tips = order::map([(entry.id, entry.head.lam)]);
        self.members = order::map([(founder.device, founder)]);
    }

    /// Takes in an entry of the membership record, after everything it has seen of that record. One
    /// by a device that may not write it, or of a kind nobody knows, changes no member but stays in
    /// the log.
    ///
    /// # Errors
    /// When its signature is not that of a member, something it has seen is not here yet, or its
    /// logical time contradicts that.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), EntryFault> {
        let place = self
            .record
            .binary_search_by_key(&entry.order(), Entry::order);
        match place {
            Ok(place) if self.record[place].body.is_some() || entry.body.is_none() => return Ok(()),
            _ => {}
        }
        let key = self.key(&entry.head.dev).ok_or(EntryFault::Signature)?;
        entry.verify(&key)?;
        let relied_on = entry.head.seen.iter().chain(&entry.head.rec);
        if !relied_on.into_iter().all(|id| self.clocks.contains_key(id)) {
            return Err(EntryFault::Shape("head.seen".into()));
        }
        entry.check_lamport(|id| self.lam(id))?;
        let last = self.record.len();
        match place {
            Ok(place) => self.record[place] = entry.clone(),
            Err(place) => self.record.insert(place, entry.clone()),
        }
        if place == Err(last) {
            self.count(last);
        } else {
            self.count_again();
        }
        Ok(())
    }

    fn lam(&self, id: &EntryId) -> Option<u64> {
        let mut record = self.record.iter();
        let known = record.find(|entry| entry.id == *id);
        known.map(|entry| entry.head.lam)
    }

    /// Weighs the whole record again, from the founder on.
    fn count_again(&mut self) {
        if let Ok(founded) = Membership::found(&self.record[0]) {
            for founder in founded.members.into_values() {
                self.begin(founder);
            }
        }
        for place in 1..self.record.len() {
            self.count(place);
        }
    }

    /// Weighs the entry at that place, everything before it having been weighed. Whether an
    /// enrolment counts is decided by what its author had seen, so nothing that arrives later
    /// changes it.
    fn count(&mut self, place: usize) {
        let (before, entry) = (&self.record[..place], &self.record[place]);
        let by_same = |known: &&Entry| known.head.dev == entry.head.dev;
        let own = before.iter().rev().find(by_same).map(|own| own.id);
        let mut clock = self.clock(entry.head.seen.iter().chain(&own));
        clock.insert(entry.head.dev, entry.head.seq);
        if let Some(member) = self.enrolled(entry, &clock) {
            let grant = Grant::of(entry, &member);
            self.grants.entry(member.device).or_default().push(grant);
            self.members.insert(member.device, member);
        }
        self.clocks.insert(entry.id, clock);
        for seen in entry.head.seen.iter().chain(&entry.head.prev) {
            self.tips.remove(seen);
        }
        self.tips.insert(entry.id, entry.head.lam);
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

    /// The member an entry enrols, if its author had seen that it may, and the key is the device's.
    fn enrolled(&self, entry: &Entry, clock: &Clock) -> Option<Member> {
        let granted = self.granted(&entry.head.dev, clock)?;
        let mut roles = granted.roles.iter();
        roles.find(|role| role.may(&entry.head.kind))?;
        let Ok(Fact::DeviceEnrolled(fact)) = Fact::read(&entry.head.kind, entry.body.as_deref()?)
        else {
            return None;
        };
        let key = fact.key.key().ok();
        key.filter(|key| key.device() == fact.device)?;
        let DeviceEnrolled {
            device,
            key,
            person,
            contact,
            roles,
        } = fact;
        Some(Member {
            device,
            key,
            person,
            contact,
            roles,
            since: entry.head.at,
        })
    }

    /// The last enrolment of a device among what that clock has seen.
    fn granted(&self, device: &DeviceId, clock: &Clock) -> Option<&Grant> {
        let mut grants = self.grants.get(device)?.iter().rev();
        grants.find(|grant| grant.is_seen(clock))
    }

    /// What the author of an entry might do, as far as the author had seen when writing it: a role
    /// given or taken later changes nothing about it. Who had not seen any enrolment of that device
    /// wrote while waiting for the first, which counts then.
    #[must_use]
    pub fn roles(&self, entry: &Entry) -> &[Role] {
        let device = &entry.head.dev;
        let Some(grants) = self.grants.get(device) else {
            return &[];
        };
        let granted = match grants.as_slice() {
            [only] => Some(only),
            several => {
                let clock = self.clock(entry.head.seen.iter().chain(&entry.head.prev));
                self.granted(device, &clock).or(several.first())
            }
        };
        granted.map_or(&[], |grant| &grant.roles)
    }

    /// The member with that device.
    #[must_use]
    pub fn member(&self, device: &DeviceId) -> Option<&Member> {
        self.members.get(device)
    }

    /// The key of a member's device.
    #[must_use]
    pub fn key(&self, device: &DeviceId) -> Option<PublicKey> {
        self.member(device)?.key.key().ok()
    }

    /// The name of whoever holds a device; its id's beginning when it is no member.
    #[must_use]
    pub fn person(&self, device: &DeviceId) -> String {
        self.member(device)
            .map_or_else(|| device.short(), |member| member.person.clone())
    }
}

/// The record at rest: each entry as its canonical line.
mod lines {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use crate::log::entry::Entry;

    pub(super) fn serialize<S: Serializer>(record: &[Entry], out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(record.iter().map(Entry::line))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        reader: D,
    ) -> Result<Vec<Entry>, D::Error> {
        let lines = Vec::<String>::deserialize(reader)?;
        let read = |line: &String| Entry::from_line(line);
        let record: Result<Vec<Entry>, _> = lines.iter().map(read).collect();
        record.map_err(|fault| D::Error::custom(format_args!("{fault:?}")))
    }
}
