//! A device that belongs to the register as a coordinator and has nothing of it but the members: what a device is just
//! before its first import. Its founder, whose key the generator tells, invites it and lets it in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::stage::{Stage, browser, empty};
use super::{data, job};
use crate::webdriver::Session;

const PARTY: &str = include_str!("party.js");

/// A page at the address of the site that is not the site: any file that a browser shows.
const ELSEWHERE: &str = "demo/key.txt";

/// Makes one in `folder`: the profile of a browser, ready to be copied.
pub fn make(stage: &Stage, files: &[PathBuf], folder: &Path) -> Result<()> {
    let (host, guest) = (folder.join("founder"), folder.join("member"));
    empty(&host)?;
    empty(&guest)?;
    let founder = party(stage, &host, "bench-demo")?;
    choose(&founder, "files", files)?;
    let seed = json!(data::FOUNDER);
    ask(&founder, "furnish", &[seed]).context("the generator's founder has another key now")?;
    let invitation = ask(&founder, "invite", &[])?;

    let member = party(stage, &guest, "watchbook")?;
    let request = ask(&member, "join", &[invitation])?;
    let enrolled = ask(&founder, "enrol", &[request])?;
    ask(&member, "takeIn", &[enrolled])?;
    drop(founder);
    empty(&host)
}

/// Chooses files in the input with that id.
pub fn choose(session: &Session, id: &str, files: &[PathBuf]) -> Result<()> {
    let names: Vec<String> = files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let input = session.find(&format!("//input[@id='{id}']"))?;
    Ok(input.keys(&names.join("\n"))?)
}

fn party(stage: &Stage, folder: &Path, database: &str) -> Result<Session> {
    let session = browser(folder)?;
    session.open(&stage.site(ELSEWHERE))?;
    session.run(PARTY, &[json!(database)])?;
    job::run(&session, "await window.party", &[])?;
    Ok(session)
}

fn ask(session: &Session, what: &str, arguments: &[Value]) -> Result<Value> {
    let body = format!("return (await window.party).{what}(...given)");
    job::run(session, &body, arguments).with_context(|| format!("preparing: {what}"))
}
