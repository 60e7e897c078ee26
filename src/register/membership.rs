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

/// The members of a register.
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
        })
    }

    /// Takes in the next entry of the membership record, in replay order. One by a device that may
    /// not write it, or of a kind nobody knows, changes no member but stays in the log.
    ///
    /// # Errors
    /// When its signature is not that of the member it names.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), EntryFault> {
        let author = self.member(&entry.head.dev).ok_or(EntryFault::Signature)?;
        entry.verify(&author.key.key().map_err(|_| EntryFault::Signature)?)?;
        let allowed = author.may(&entry.head.kind);
        if let (true, Some(Ok(Fact::DeviceEnrolled(fact)))) = (
            allowed,
            entry
                .body
                .as_deref()
                .map(|body| Fact::read(&entry.head.kind, body)),
        ) {
            let is_its_key = fact.key.key().is_ok_and(|key| key.device() == fact.device);
            if is_its_key {
                let DeviceEnrolled {
                    device,
                    key,
                    person,
                    contact,
                    roles,
                } = fact;
                let since = entry.head.at;
                let member = Member {
                    device,
                    key,
                    person,
                    contact,
                    roles,
                    since,
                };
                self.members.insert(device, member);
            }
        }
        for seen in &entry.head.seen {
            self.tips.remove(seen);
        }
        if let Some(prev) = &entry.head.prev {
            self.tips.remove(prev);
        }
        self.tips.insert(entry.id, entry.head.lam);
        Ok(())
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
