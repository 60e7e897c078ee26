//! What a coordinator does with the membership.

use super::on_register::is_led_without;
use crate::{
    domain::field::{Problem, fields},
    register::{
        desk::{Desk, Refusal},
        fact::DeviceEnrolled,
    },
};

pub(super) fn enrol(fact: DeviceEnrolled, desk: &mut Desk<'_>) -> Result<(), Refusal> {
    fields::PERSON.check(&fact.person)?;
    fields::CONTACT.check(&fact.contact)?;
    if fact.roles.is_empty() {
        return Err(fields::PERSON.fault(Problem::NotAChoice).into());
    }
    let members = desk.members();
    let is_member = members.member(&fact.device).is_some();
    if is_member && members.active(&fact.device).is_none() {
        return Err(Refusal::TakenOut);
    }
    let leads = fact.roles.iter().any(|role| role.may("device.revoked"));
    if is_member && !leads && !is_led_without(members, &fact.device) {
        return Err(Refusal::LastCoordinator);
    }
    desk.enrol(fact)?;
    Ok(())
}
