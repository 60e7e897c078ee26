//! What the figures depend on and nobody can repeat exactly: the browser, the machine, the day.

use std::fs;
use std::thread::available_parallelism;

use anyhow::Result;

use super::dexie;
use super::stage::{Stage, browser, empty};
use crate::shell;

/// One sentence.
pub fn describe(stage: &Stage) -> Result<String> {
    let folder = stage.folder(0);
    empty(&folder)?;
    let session = browser(&folder)?;
    let version = session.capabilities()["browserVersion"]
        .as_str()
        .unwrap_or("of unknown version")
        .to_owned();
    drop(session);
    fs::remove_dir_all(&folder)?;
    let cores = available_parallelism().map_or(1, usize::from);
    let date = shell::output(shell::command("date").args(["-u", "+%F"])).unwrap_or_default();
    Ok(format!(
        "Chromium {version}, headless, {cores} cores, Dexie {}, {}.\n",
        dexie::VERSION,
        date.trim()
    ))
}
