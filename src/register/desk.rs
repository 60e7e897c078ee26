//! Where entries are sealed: who writes, when, after what, and the records it is about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    event::Event,
    fact::{DeviceEnrolled, Fact, RegisterCreated},
    incident::Incident,
    membership::{Member, Membership},
    record::Record,
};
use crate::{
    domain::{
        field::{FieldFault, fields},
        stamp::Stamp,
        state::State,
    },
    log::{
        entry::{Draft, Entry, EntryFault, Tip},
        id::{DeviceId, EntryId, RecordId},
        json,
        key::{Jwk, Signer},
    },
    words::{Say, Sentence},
};

/// Why a command is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A field is wrong.
    Field(FieldFault),
    /// A choice is none of those offered.
    Choice(&'static str),
    /// The author's role does not allow it.
    NotAllowed(&'static str),
    /// The record is not here.
    NoSuchRecord,
    /// The device is no member.
    NoSuchMember,
    /// Its key is weak, or another device's.
    WeakKey,
    /// A duplicate of nothing, or of itself.
    DuplicateOfNothing,
    /// An incident without events.
    NoEvents,
    /// The first assessment does not suspect an incident.
    NotSuspected,
    /// The incident has ended; it has to be reopened first.
    Ended,
    /// Confirmed, but not classified.
    Unclassified,
    /// The step is not open from there.
    Step {
        /// The state now.
        from: State,
        /// The state asked for.
        to: State,
    },
    /// It would have happened in the future.
    Future,
    /// It could not be sealed.
    Entry(EntryFault),
}

impl Say for Refusal {
    fn say(&self) -> Sentence {
        let state =
            |state: State| crate::words::text(&format!("state-{}", state.name())).to_owned();
        match self {
            Refusal::Field(fault) => fault.say(),
            Refusal::Choice(field) => Sentence::new(&format!("refusal-choice-{field}")),
            Refusal::NotAllowed(kind) => {
                Sentence::new("refusal-not-allowed").with("kind", kind.replace('.', " "))
            }
            Refusal::NoSuchRecord => Sentence::new("refusal-no-record"),
            Refusal::NoSuchMember => Sentence::new("refusal-no-member"),
            Refusal::WeakKey => Sentence::new("refusal-weak-key"),
            Refusal::DuplicateOfNothing => Sentence::new("refusal-duplicate-of-nothing"),
            Refusal::NoEvents => Sentence::new("refusal-no-events"),
            Refusal::NotSuspected => Sentence::new("refusal-not-suspected"),
            Refusal::Ended => Sentence::new("refusal-ended"),
            Refusal::Unclassified => Sentence::new("refusal-unclassified"),
            Refusal::Step { from, to } => Sentence::new("refusal-step")
                .with("from", state(*from))
                .with("to", state(*to)),
            Refusal::Future => Sentence::new("refusal-future"),
            Refusal::Entry(fault) => fault.say(),
        }
    }
}

impl From<FieldFault> for Refusal {
    fn from(fault: FieldFault) -> Self {
        Refusal::Field(fault)
    }
}

impl From<EntryFault> for Refusal {
    fn from(fault: EntryFault) -> Self {
        Refusal::Entry(fault)
    }
}

/// Everything a command needs beside itself. Time and randomness come in from outside.
pub struct Desk<'a> {
    signer: &'a Signer,
    membership: &'a Membership,
    records: BTreeMap<RecordId, &'a Record>,
    at: Stamp,
    random: &'a mut dyn FnMut(&mut [u8]),
    tip: Option<Tip>,
    /// The records that entries of this command have already touched, with their new tips.
    touched: BTreeMap<RecordId, (EntryId, u64)>,
    sealed: Vec<Entry>,
}

impl<'a> Desk<'a> {
    /// A desk for one command, given the records it names and the tip of the device's own chain.
    pub fn new(
        signer: &'a Signer,
        membership: &'a Membership,
        records: impl IntoIterator<Item = &'a Record>,
        tip: Option<Tip>,
        at: Stamp,
        random: &'a mut dyn FnMut(&mut [u8]),
    ) -> Self {
        let records = records
            .into_iter()
            .map(|record| (record.row().id(), record))
            .collect();
        let (touched, sealed) = (BTreeMap::new(), Vec::new());
        Desk {
            signer,
            membership,
            records,
            at,
            random,
            tip,
            touched,
            sealed,
        }
    }

    /// The author's name.
    #[must_use]
    pub fn person(&self) -> String {
        self.membership.person(&self.signer.device())
    }

    /// When the command is given.
    #[must_use]
    pub fn now(&self) -> Stamp {
        self.at
    }

    /// Five random bytes, for a reference.
    pub fn random5(&mut self) -> [u8; 5] {
        let mut bytes = [0; 5];
        (self.random)(&mut bytes);
        bytes
    }

    /// The event of that id.
    ///
    /// # Errors
    /// When it is not here, or no event.
    pub fn event(&self, id: &RecordId) -> Result<&'a Event, Refusal> {
        match self.records.get(id) {
            Some(Record::Event(event)) => Ok(event),
            _ => Err(Refusal::NoSuchRecord),
        }
    }

    /// The incident of that id.
    ///
    /// # Errors
    /// When it is not here, or no incident.
    pub fn incident(&self, id: &RecordId) -> Result<&'a Incident, Refusal> {
        match self.records.get(id) {
            Some(Record::Incident(incident)) => Ok(incident),
            _ => Err(Refusal::NoSuchRecord),
        }
    }

    /// Whether the record is an event rather than an incident.
    ///
    /// # Errors
    /// When it is neither.
    pub fn is_event(&self, id: &RecordId) -> Result<bool, Refusal> {
        self.event(id)
            .map(|_| true)
            .or_else(|_| self.incident(id).map(|_| false))
    }

    /// The member with that device.
    ///
    /// # Errors
    /// When there is none.
    pub fn member(&self, device: &DeviceId) -> Result<&'a Member, Refusal> {
        self.membership.member(device).ok_or(Refusal::NoSuchMember)
    }

    /// Seals the founding entry of a record; it relies on the membership and on those records.
    ///
    /// # Errors
    /// When the author may not state this.
    pub fn found(&mut self, fact: Fact, relies_on: &[RecordId]) -> Result<Entry, Refusal> {
        let mut seen = self.membership_tips();
        seen.extend(relies_on.iter().flat_map(|record| self.tips(record)));
        self.seal(None, fact, seen)
    }

    /// Seals the next entry of a record; it relies on the record, the membership and the others.
    ///
    /// # Errors
    /// When the author may not state this.
    pub fn add(
        &mut self,
        record: RecordId,
        fact: Fact,
        relies_on: &[RecordId],
    ) -> Result<Entry, Refusal> {
        let mut seen = self.membership_tips();
        seen.extend(self.tips(&record));
        seen.extend(relies_on.iter().flat_map(|record| self.tips(record)));
        self.seal(Some(record), fact, seen)
    }

    /// Seals the enrolment of a device, in the membership record.
    ///
    /// # Errors
    /// When the key is weak or not the device's, or the author is no coordinator.
    pub fn enrol(&mut self, fact: DeviceEnrolled) -> Result<Entry, Refusal> {
        if !fact.key.key().is_ok_and(|key| key.device() == fact.device) {
            return Err(Refusal::WeakKey);
        }
        let seen = self.membership_tips();
        self.seal(
            Some(self.membership.register),
            Fact::DeviceEnrolled(fact),
            seen,
        )
    }

    /// The entries sealed so far.
    pub fn take(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.sealed)
    }

    fn membership_tips(&self) -> Vec<(EntryId, u64)> {
        self.membership
            .tips
            .iter()
            .map(|(id, lam)| (*id, *lam))
            .collect()
    }

    fn tips(&self, record: &RecordId) -> Vec<(EntryId, u64)> {
        if let Some(touched) = self.touched.get(record) {
            return vec![*touched];
        }
        let tips = match self.records.get(record) {
            Some(Record::Event(event)) => &event.tips,
            Some(Record::Incident(incident)) => &incident.tips,
            None => return Vec::new(),
        };
        tips.iter().map(|(id, lam)| (*id, *lam)).collect()
    }

    fn seal(
        &mut self,
        rec: Option<RecordId>,
        fact: Fact,
        seen: Vec<(EntryId, u64)>,
    ) -> Result<Entry, Refusal> {
        let kind = fact.kind();
        let author = self.membership.member(&self.signer.device());
        if !author.is_some_and(|member| member.may(kind)) {
            return Err(Refusal::NotAllowed(kind));
        }
        let body =
            json::parse(fact.body().as_bytes()).map_err(|fault| EntryFault::Shape(fault.detail))?;
        let mut salt = [0; 16];
        (self.random)(&mut salt);
        let reg = Some(self.membership.register);
        let draft = Draft {
            reg,
            rec,
            seen,
            kind: kind.to_owned(),
            body,
            salt,
        };
        let entry = Entry::seal(draft, self.signer, self.tip, self.at)?;
        self.tip = Some(entry.tip());
        self.touched
            .insert(entry.record(), (entry.id, entry.head.lam));
        self.sealed.push(entry.clone());
        Ok(entry)
    }
}

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
