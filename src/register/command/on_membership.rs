//! What a coordinator does with the membership.

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
    desk.enrol(fact)?;
    Ok(())
}
