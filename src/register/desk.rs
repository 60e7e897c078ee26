//! Where entries are sealed: who writes, when, after what, and the records it is about.

mod founding;
mod refusal;

pub use founding::{Founder, found_register};
pub use refusal::Refusal;

use super::{
    event::Event,
    fact::{DeviceEnrolled, Fact},
    incident::Incident,
    line::Line,
    membership::{Member, Membership},
    offer::Step,
    record::Record,
};
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::{Draft, Entry, EntryFault, Tip},
        id::{DeviceId, EntryId, RecordId},
        json,
        key::Signer,
    },
};

/// Everything a command needs beside itself. Time and randomness come in from outside.
pub struct Desk<'a> {
    signer: &'a Signer,
    membership: &'a Membership,
    records: &'a [Record],
    at: Stamp,
    random: &'a mut dyn FnMut(&mut [u8]),
    tip: Option<Tip>,
    /// The records that entries of this command have already touched, with their new tips.
    touched: Vec<(RecordId, (EntryId, u64))>,
    sealed: Vec<Entry>,
}

impl<'a> Desk<'a> {
    /// A desk for one command, given the records it names and the tip of the device's own chain.
    pub fn new(
        signer: &'a Signer,
        membership: &'a Membership,
        records: &'a [Record],
        tip: Option<Tip>,
        at: Stamp,
        random: &'a mut dyn FnMut(&mut [u8]),
    ) -> Self {
        let (touched, sealed) = (Vec::new(), Vec::new());
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

    /// The author's device.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.signer.device()
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

    fn record(&self, id: &RecordId) -> Option<&'a Record> {
        self.records.iter().find(|record| record.id() == *id)
    }

    /// The event of that id.
    ///
    /// # Errors
    /// When it is not here, or no event.
    pub fn event(&self, id: &RecordId) -> Result<&'a Event, Refusal> {
        match self.record(id) {
            Some(Record::Event(event)) => Ok(event),
            _ => Err(Refusal::NoSuchRecord),
        }
    }

    /// The incident of that id.
    ///
    /// # Errors
    /// When it is not here, or no incident.
    pub fn incident(&self, id: &RecordId) -> Result<&'a Incident, Refusal> {
        match self.record(id) {
            Some(Record::Incident(incident)) => Ok(incident),
            _ => Err(Refusal::NoSuchRecord),
        }
    }

    /// The event of that id, if that step is open where it stands.
    ///
    /// # Errors
    /// When it is not here, or the step is not open.
    pub fn open_event(&self, id: &RecordId, step: Step) -> Result<&'a Event, Refusal> {
        let event = self.event(id)?;
        if step.is_open_for_event(event) {
            return Ok(event);
        }
        Err(match step {
            Step::Acknowledge => Refusal::Acknowledged,
            Step::AssessEvent => Refusal::Linked,
            Step::Ask => Refusal::Assessed,
            _ => Refusal::NotSuspected,
        })
    }

    /// The incident of that id, if that step is open where it stands.
    ///
    /// # Errors
    /// When it is not here, or the step is not open.
    pub fn open_incident(&self, id: &RecordId, step: Step) -> Result<&'a Incident, Refusal> {
        let incident = self.incident(id)?;
        if step.is_open_for_incident(incident) {
            return Ok(incident);
        }
        Err(Refusal::Ended)
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

    /// The members.
    #[must_use]
    pub fn members(&self) -> &'a Membership {
        self.membership
    }

    /// The log of a record.
    ///
    /// # Errors
    /// When it is not here.
    pub fn lines(&self, id: &RecordId) -> Result<&'a [Line], Refusal> {
        match self.record(id) {
            Some(Record::Event(event)) => Ok(&event.lines),
            Some(Record::Incident(incident)) => Ok(&incident.lines),
            None => Err(Refusal::NoSuchRecord),
        }
    }

    /// Seals a decision about the register, in the membership record.
    ///
    /// # Errors
    /// When the author may not decide this.
    pub fn decide(&mut self, fact: Fact) -> Result<(), Refusal> {
        let register = self.membership.register;
        self.add(register, fact, &[]).map(|_| ())
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
        let mut touched = self.touched.iter().rev();
        if let Some((_, tip)) = touched.find(|(touched, _)| touched == record) {
            return vec![*tip];
        }
        let tips = match self.record(record) {
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
        let author = self.membership.active(&self.signer.device());
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
            .push((entry.record(), (entry.id, entry.head.lam)));
        self.sealed.push(entry.clone());
        Ok(entry)
    }
}
