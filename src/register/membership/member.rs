//! A member, and the enrolments that say what a device may do.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{role::Role, stamp::Stamp},
    log::{entry::Entry, id::DeviceId, key::Jwk},
    register::versions::Clock,
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
    /// Whether it is no device but a key that rests on paper.
    #[serde(default)]
    pub paper: bool,
}

impl Member {
    /// Whether any of the roles may state a fact of that kind.
    #[must_use]
    pub fn may(&self, kind: &str) -> bool {
        self.roles.iter().any(|role| role.may(kind))
    }
}

/// An enrolment that counts: what a device may do, who holds it, and the entry that says so.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Grant {
    by: DeviceId,
    seq: u64,
    pub(super) person: String,
    pub(super) roles: Vec<Role>,
}

impl Grant {
    pub(super) fn of(entry: &Entry, member: &Member) -> Self {
        Grant {
            by: entry.head.dev,
            seq: entry.head.seq,
            person: member.person.clone(),
            roles: member.roles.clone(),
        }
    }

    pub(super) fn is_seen(&self, clock: &Clock) -> bool {
        clock.get(&self.by).is_some_and(|seq| *seq >= self.seq)
    }
}
