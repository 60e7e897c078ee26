//! What coordinators decide about the register itself: who is out, what counts all the same or no
//! longer, what is erased, and whether two have to agree.

use crate::{
    domain::field::fields,
    log::id::{DeviceId, EntryId, RecordId},
    register::{
        desk::{Desk, Refusal},
        erasure::can_erase,
        fact::{
            DeviceRevoked, EntryAdmitted, EntryErased, EntrySeconded, EntryTakenBack, Fact,
            ImportRestored, ImportWithdrawn, RulesSet,
        },
        line::{Line, Standing},
        membership::Membership,
        taken_back::{can_take_back, is_in_the_way},
    },
};

/// The most entries one decision can name, so that it fits into an entry.
pub const MAX_NAMED: usize = 10_000;

pub(super) fn revoke(fact: DeviceRevoked, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::REASON.check(&fact.reason)?;
    let members = desk.members();
    members.active(&fact.device).ok_or(Refusal::NoSuchMember)?;
    if !is_led_without(members, &fact.device) {
        return Err(Refusal::LastCoordinator);
    }
    desk.decide(Fact::DeviceRevoked(fact))
}

/// Whether somebody else is left who can enrol and take out devices.
pub(super) fn is_led_without(members: &Membership, device: &DeviceId) -> bool {
    let mut others = members.members.keys().filter(|other| *other != device);
    others.any(|other| {
        let other = members.active(other);
        other.is_some_and(|other| other.may("device.revoked"))
    })
}

pub(super) fn admit(fact: EntryAdmitted, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::REASON.check(&fact.reason)?;
    named(&fact.entries)?;
    desk.decide(Fact::EntryAdmitted(fact))
}

pub(super) fn second(record: RecordId, entry: EntryId, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    let members = desk.members();
    let author = if record == members.register {
        let mut pending = members.decisions.pending.iter();
        pending
            .find(|pending| pending.entry == entry)
            .map(|pending| pending.by)
    } else {
        let mut lines = desk.lines(&record)?.iter();
        let waits = |line: &&Line| line.entry == entry && line.standing == Standing::Unconfirmed;
        lines.find(waits).map(|line| line.device)
    };
    let author = author.ok_or(Refusal::NothingToConfirm)?;
    if members.person(&author) == desk.person() {
        return Err(Refusal::SamePerson);
    }
    let fact = Fact::EntrySeconded(EntrySeconded { entry });
    desk.add(record, fact, &[]).map(|_| ())
}

pub(super) fn erase(
    record: RecordId,
    fact: EntryErased,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    fields::REASON.check(&fact.reason)?;
    named(&fact.entries)?;
    let lines = desk.lines(&record)?;
    let is_here = |entry: &EntryId| {
        let mut lines = lines.iter();
        lines.any(|line| line.entry == *entry && can_erase(&line.kind))
    };
    if !fact.entries.iter().all(is_here) {
        return Err(Refusal::NoSuchEntry);
    }
    desk.add(record, Fact::EntryErased(fact), &[]).map(|_| ())
}

pub(super) fn take_back(
    record: RecordId,
    entries: Vec<EntryId>,
    desk: &mut Desk<'_>,
) -> Result<(), Refusal> {
    named(&entries)?;
    let lines = desk.lines(&record)?;
    let own = desk.device();
    let is_own = |entry: &EntryId| {
        let mut lines = lines.iter();
        lines.any(|line| {
            line.entry == *entry
                && line.device == own
                && line.standing == Standing::Stands
                && can_take_back(&line.kind)
        })
    };
    if !entries.iter().all(is_own) {
        return Err(Refusal::NoSuchEntry);
    }
    // What somebody has gone on from stays: a new entry says what is otherwise.
    let first = lines.iter().position(|line| entries.contains(&line.entry));
    let after = lines.iter().skip(first.unwrap_or_default());
    let mut others = after.filter(|line| !entries.contains(&line.entry));
    if others.any(is_in_the_way) {
        return Err(Refusal::GoneOn);
    }
    let fact = Fact::EntryTakenBack(EntryTakenBack { entries });
    desk.add(record, fact, &[]).map(|_| ())
}

pub(super) fn withdraw(fact: ImportWithdrawn, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::REASON.check(&fact.reason)?;
    named(&fact.entries)?;
    desk.decide(Fact::ImportWithdrawn(fact))
}

pub(super) fn restore(fact: ImportRestored, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::REASON.check(&fact.reason)?;
    let withdrawals = &desk.members().decisions.withdrawals;
    if !withdrawals.contains_key(&fact.entry) {
        return Err(Refusal::NoSuchEntry);
    }
    desk.decide(Fact::ImportRestored(fact))
}

pub(super) fn set_rules(fact: RulesSet, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    let members = desk.members();
    let devices = members.members.keys();
    let leading = devices.filter_map(|device| members.active(device));
    let leading = leading.filter(|member| member.may("entry.seconded"));
    let mut people: Vec<&str> = leading.map(|member| member.person.as_str()).collect();
    people.dedup();
    let me = desk.person();
    if fact.two_coordinators && people.iter().all(|person| *person == me) {
        return Err(Refusal::OneCoordinator);
    }
    desk.decide(Fact::RulesSet(fact))
}

fn named(entries: &[EntryId]) -> Result<(), Refusal> {
    match entries.len() {
        0 => Err(Refusal::NoSuchEntry),
        1..=MAX_NAMED => Ok(()),
        _ => Err(Refusal::TooMany(MAX_NAMED)),
    }
}
