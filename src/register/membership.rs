//! Who belongs to a register, by its own log: the founder, and whom coordinators enrolled.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fact::{DeviceEnrolled, Fact};
use crate::{
    domain::{role::Role, stamp::Stamp},
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest, EntryId},
        key::{Jwk, PublicKey},
    },
};

/// A device with its holder, as enrolled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The device.
    pub device: DeviceId,
    /// Its key.
    pub key: Jwk,
    /// Who holds it.
    pub person: String,
    /// How that person is reached when something happens.
    pub contact: String,
    /// What that person may do.
    pub roles: Vec<Role>,
    /// When it was enrolled.
    pub since: Stamp,
}

impl Member {
    /// Whether any of the roles may state a fact of that kind.
    #[must_use]
    pub fn may(&self, kind: &str) -> bool {
        self.roles.iter().any(|role| role.may(kind))
    }
}

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
        Ok(Membership {
            register: entry.id,
            name: fact.name,
            created: entry.head.at,
            members: BTreeMap::from([(founder.device, founder)]),
            tips: BTreeMap::from([(entry.id, entry.head.lam)]),
            record: vec![entry.clone()],
        })
    }

    /// Takes in an entry of the membership record, in any order. One by a device that may not write
    /// it, or of a kind nobody knows, changes no member but stays in the log.
    ///
    /// # Errors
    /// When its signature is not that of the member it names.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), EntryFault> {
        let place = match self.record.binary_search_by_key(&entry.order(), Entry::order) {
            Ok(place) if self.record[place].body.is_some() || entry.body.is_none() => return Ok(()),
            Ok(place) | Err(place) => place,
        };
        let key = self.key(&entry.head.dev).ok_or(EntryFault::Signature)?;
        entry.verify(&key)?;
        if self.record.get(place).is_some_and(|known| known.id == entry.id) {
            self.record.remove(place);
        }
        self.record.insert(place, entry.clone());
        if place + 1 == self.record.len() {
            self.count(place);
        } else {
            self.count_again();
        }
        Ok(())
    }

    /// Weighs the whole record again, from the founder on.
    fn count_again(&mut self) {
        if let Some(Ok(founded)) = self.record.first().map(Membership::found) {
            (self.members, self.tips) = (founded.members, founded.tips);
        }
        for place in 1..self.record.len() {
            self.count(place);
        }
    }

    /// Weighs the entry at that place, everything before it having been weighed.
    fn count(&mut self, place: usize) {
        let entry = &self.record[place];
        if let Some(member) = self.enrolled(entry) {
            self.members.insert(member.device, member);
        }
        for seen in entry.head.seen.iter().chain(&entry.head.prev) {
            self.tips.remove(seen);
        }
        self.tips.insert(entry.id, entry.head.lam);
    }

    /// The member an entry enrols, if its author may and the key is the device's.
    fn enrolled(&self, entry: &Entry) -> Option<Member> {
        self.member(&entry.head.dev).filter(|author| author.may(&entry.head.kind))?;
        let Ok(Fact::DeviceEnrolled(fact)) = Fact::read(&entry.head.kind, entry.body.as_deref()?)
        else {
            return None;
        };
        fact.key.key().ok().filter(|key| key.device() == fact.device)?;
        let DeviceEnrolled { device, key, person, contact, roles } = fact;
        Some(Member { device, key, person, contact, roles, since: entry.head.at })
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
