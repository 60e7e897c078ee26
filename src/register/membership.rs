//! Who belongs to a register, by its own log: the founder, whom coordinators enrolled, and whom they
//! took out again.

mod decision;
mod member;
mod weigh;

pub use decision::{Decisions, Pending, Revocation};
pub use member::Member;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{fact::Fact, versions::Clock};
use crate::{
    domain::{role::Role, stamp::Stamp},
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest, EntryId},
        key::PublicKey,
    },
    order,
};
use decision::Decisive;
use member::Grant;

/// The members of a register: a pure function of the entries of its membership record, whatever the
/// order in which they arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Membership {
    /// The register: the id of its founding entry.
    pub register: Digest,
    /// The organization.
    pub name: String,
    /// When it was started.
    pub created: Stamp,
    /// Members by device, those who are out included.
    pub members: BTreeMap<DeviceId, Member>,
    /// Every device that was ever enrolled, whatever was decided later: its entries verify, count or
    /// not, so that everybody has the same entries in whatever order they arrive.
    known: BTreeMap<DeviceId, Member>,
    /// The entries of the membership record that nothing in it follows yet.
    pub tips: BTreeMap<EntryId, u64>,
    /// What coordinators decided about the register.
    pub decisions: Decisions,
    /// Who started the register.
    founder: Member,
    /// The membership record, in replay order: an entry that arrives late is put in its place, and
    /// what follows it is weighed again.
    record: Vec<Entry>,
    /// Every enrolment that counts, by device, in replay order.
    grants: BTreeMap<DeviceId, Vec<Grant>>,
    /// The devices with such an enrolment, in the order of the first: who was there earlier.
    seniority: Vec<DeviceId>,
    /// How far into the record each of its entries has seen.
    clocks: BTreeMap<EntryId, Clock>,
    /// What those who may have decided, whether it counts or not.
    called: Vec<Decisive>,
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
            paper: false,
        };
        let mut membership = Membership {
            register: entry.id,
            name: fact.name,
            created: entry.head.at,
            members: BTreeMap::new(),
            known: order::map([(founder.device, founder.clone())]),
            founder,
            tips: BTreeMap::new(),
            decisions: Decisions::default(),
            record: vec![entry.clone()],
            grants: BTreeMap::new(),
            seniority: Vec::new(),
            clocks: BTreeMap::new(),
            called: Vec::new(),
        };
        membership.begin();
        Ok(membership)
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
        self.weigh(place == Err(last));
        Ok(())
    }

    fn lam(&self, id: &EntryId) -> Option<u64> {
        let mut record = self.record.iter();
        let known = record.find(|entry| entry.id == *id);
        known.map(|entry| entry.head.lam)
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
            _ => self.granted_or_first(device, &self.seen_by(entry)),
        };
        granted.map_or(&[], |grant| &grant.roles)
    }

    /// Whether an entry of another record lies beyond what counts of a device that is out, and nobody
    /// has admitted it.
    #[must_use]
    pub fn is_cut(&self, device: &DeviceId, seq: u64, id: &EntryId) -> bool {
        let revocation = self.decisions.revoked.get(device);
        revocation.is_some_and(|revocation| revocation.cuts(device, seq, id))
            && !self.decisions.admitted.contains(id)
    }

    /// Whether an entry of any record lies beyond what counts of a device that is out.
    #[must_use]
    pub fn cuts(&self, entry: &Entry) -> bool {
        let head = &entry.head;
        if entry.record() == self.register {
            let revocation = self.decisions.revoked.get(&head.dev);
            return revocation.is_some_and(|revocation| revocation.cuts_member(entry));
        }
        self.is_cut(&head.dev, head.seq, &entry.id)
    }

    /// Whether the import that brought an entry was withdrawn. What the membership record says cannot
    /// be withdrawn: whom it enrolled is revoked.
    #[must_use]
    pub fn is_withdrawn(&self, entry: &Entry) -> bool {
        entry.record() != self.register && self.decisions.withdrawn.contains(&entry.id)
    }

    /// Whether an entry of the membership record waits for a second coordinator.
    #[must_use]
    pub fn is_unconfirmed(&self, entry: &EntryId) -> bool {
        let mut pending = self.decisions.pending.iter();
        pending.any(|pending| pending.entry == *entry)
    }

    /// Whether the author of an entry worked under the rule that two coordinators have to agree.
    #[must_use]
    pub fn needs_two(&self, entry: &Entry) -> bool {
        self.two(&self.seen_by(entry))
    }

    /// The member with that device, if it still is one: nobody has taken it out.
    #[must_use]
    pub fn active(&self, device: &DeviceId) -> Option<&Member> {
        let member = self.members.get(device);
        member.filter(|_| !self.decisions.revoked.contains_key(device))
    }

    /// The entries of the membership record, in replay order.
    #[must_use]
    pub fn record(&self) -> &[Entry] {
        &self.record
    }

    /// The member with that device.
    #[must_use]
    pub fn member(&self, device: &DeviceId) -> Option<&Member> {
        self.members.get(device)
    }

    /// The key of a device that was ever enrolled.
    #[must_use]
    pub fn key(&self, device: &DeviceId) -> Option<PublicKey> {
        self.known.get(device)?.key.key().ok()
    }

    /// The devices that were ever enrolled.
    pub fn known(&self) -> impl Iterator<Item = &DeviceId> {
        self.known.keys()
    }

    /// The name of whoever holds a device; its id's beginning when nobody enrolled it.
    #[must_use]
    pub fn person(&self, device: &DeviceId) -> String {
        let member = self.members.get(device).or(self.known.get(device));
        member.map_or_else(|| device.short(), |member| member.person.clone())
    }
}

/// At rest it is the record, each entry as its canonical line; everything else follows from that.
impl Serialize for Membership {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let lines: Vec<String> = self.record.iter().map(Entry::line).collect();
        AtRest { record: lines }.serialize(out)
    }
}

#[derive(Serialize, Deserialize)]
struct AtRest {
    record: Vec<String>,
}

impl<'de> Deserialize<'de> for Membership {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let fault = |fault: EntryFault| D::Error::custom(format_args!("{fault:?}"));
        let lines = AtRest::deserialize(reader)?.record;
        let mut record = Vec::with_capacity(lines.len());
        for line in &lines {
            record.push(Entry::from_line(line).map_err(fault)?);
        }
        let first = record.first().ok_or(EntryFault::Shape("record".into()));
        let mut membership = Membership::found(first.map_err(fault)?).map_err(fault)?;
        membership.record = record;
        membership.weigh(false);
        Ok(membership)
    }
}
