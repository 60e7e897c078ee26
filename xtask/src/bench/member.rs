//! A device that belongs to the register as a coordinator and has nothing of it but the members: what a device is just
//! before its first import. The founder of the register, who needs no browser, invites it and lets it in.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use watchbook::domain::role::Role;
use watchbook::engine::protocol::{Answer, Ask};

use super::party::Party;
use super::stage::{Stage, empty};
use crate::coordinator::{Coordinator, only};

/// The database of people's own register, as the site names it.
const DATABASE: &str = "watchbook";

/// Makes one in `folder`: the profile of a browser, ready to be copied.
pub fn make(stage: &Stage, mut founder: Coordinator, folder: &Path) -> Result<()> {
    empty(folder)?;
    let member = Party::open(stage, folder, DATABASE)?;
    examine(&member, founder.invite()?)?;
    let join = Ask::Join {
        person: "Ana Petrova".to_owned(),
        contact: "ext. 12".to_owned(),
    };
    let (_, request) = member.ask(&join, Vec::new())?;
    founder.enrol(only(request)?)?;

    // The next invitation names the device as a member.
    examine(&member, founder.invite()?)?;
    member.ask(&Ask::Apply, Vec::new())?;
    let (answer, _) = member.ask(&Ask::Status, Vec::new())?;
    let Answer::Status(status) = answer else {
        bail!("no status: {answer:?}")
    };
    ensure!(
        status.roles.contains(&Role::Coordinator),
        "the device was not let in: {status:?}"
    );
    Ok(())
}

fn examine(member: &Party, file: Vec<u8>) -> Result<()> {
    let names = vec!["file".to_owned()];
    member.ask(&Ask::Examine { names }, vec![file]).map(drop)
}
