//! The first entry of a register: sealed before there is a membership to ask.

use serde::{Deserialize, Serialize};

use super::Refusal;
use crate::{
    domain::{field::fields, stamp::Stamp},
    log::{
        entry::{Draft, Entry, EntryFault},
        json,
        key::{Jwk, Signer},
    },
    register::fact::{Fact, RegisterCreated},
};

/// Who starts a register, in that person's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founder {
    /// The organization.
    pub organization: String,
    /// The person.
    pub person: String,
    /// How that person is reached when something happens.
    pub contact: String,
}

/// Seals the first entry of a new register, whose author becomes its first coordinator.
///
/// # Errors
/// When a name is missing, too long, or holds what the strict profile forbids.
pub fn found_register(
    founder: Founder,
    signer: &Signer,
    at: Stamp,
    salt: [u8; 16],
) -> Result<Entry, Refusal> {
    let Founder {
        organization: name,
        person,
        contact,
    } = founder;
    fields::ORGANIZATION.check(&name)?;
    fields::PERSON.check(&person)?;
    fields::CONTACT.check(&contact)?;
    let key = Jwk::from(&signer.public());
    let fact = Fact::RegisterCreated(RegisterCreated {
        name,
        person,
        contact,
        key,
    });
    let body =
        json::parse(fact.body().as_bytes()).map_err(|fault| EntryFault::Shape(fault.detail))?;
    let kind = fact.kind().to_owned();
    let draft = Draft {
        reg: None,
        rec: None,
        seen: Vec::new(),
        kind,
        body,
        salt,
    };
    Ok(Entry::seal(draft, signer, None, at)?)
}
