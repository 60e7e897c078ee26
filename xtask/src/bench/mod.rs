//! `cargo xtask bench`: what Watchbook takes beside two pages that do the same over raw IndexedDB and over Dexie, in one
//! run and in turn. Only the ratios mean anything elsewhere, and only because nothing else differs.
//!
//! - [`candidate`]: who is compared; [`stage`]: their sites, the data and the browsers
//! - [`data`], [`dexie`], [`member`]: what has to be there before: a signed register, the library, an enrolled device,
//!   whose engine [`party`] asks without its page
//! - [`open`], [`save`], [`import`]: the three tasks; [`course`]: their order
//! - [`spread`], [`figures`], [`report`], [`markers`]: from samples to the tables in `docs/performance.md`

mod candidate;
mod course;
mod data;
mod dexie;
mod environment;
mod figures;
mod import;
mod job;
mod markers;
mod member;
mod open;
pub(crate) mod party;
mod report;
mod save;
mod spread;
pub(crate) mod stage;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::coordinator::{Coordinator, Generated};
use crate::site::Mount;
use crate::workspace::Workspace;
use crate::{build, debian};

use candidate::Candidate;
use figures::Figures;
use stage::Stage;

/// Where the figures stand.
const DOCUMENT: &str = "docs/performance.md";

/// What to measure.
pub struct Choice {
    /// How many incidents the registers have.
    pub incidents: Vec<usize>,
    /// Cold opens of each candidate.
    pub repeat: usize,
    /// Saves after each of them.
    pub saves: usize,
    /// Imports into each candidate.
    pub imports: usize,
    /// Whether to build the site first.
    pub build: bool,
    /// A built site in another folder.
    pub dist: Option<PathBuf>,
    /// Whether the document gets the figures.
    pub write: bool,
}

/// Measures, prints the figures, and writes them into the document.
pub fn run(workspace: &Workspace, choice: &Choice) -> Result<()> {
    let document = workspace.root().join(DOCUMENT);
    // Found out now, not after an hour.
    ensure!(
        choice.incidents.iter().all(|many| *many >= open::ROWS),
        "a cold open ends with {} rows: a register needs as many incidents",
        open::ROWS
    );
    with(&document, "")?;
    let load = environment::load();
    debian::provide(debian::CHROMIUM)?;
    let dist = match &choice.dist {
        Some(dist) => dist.clone(),
        None => workspace.dist(),
    };
    if choice.build && choice.dist.is_none() {
        build::site(workspace, &Mount::root())?;
    }
    build::check(&dist)?;

    let stage = Stage::set(workspace, &dist)?;
    let mut figures = Figures::default();
    for incidents in &choice.incidents {
        course::run(&stage, choice, *incidents, &mut figures)?;
    }
    let text = report::text(&figures, &environment::describe(&stage, load)?);
    println!("\n{text}");
    if choice.write {
        let after = with(&document, &text)?;
        fs::write(&document, after).with_context(|| format!("cannot write {DOCUMENT}"))?;
        println!("Written into {DOCUMENT}.");
    }
    Ok(())
}

/// The document as it stands, with these figures.
fn with(document: &Path, figures: &str) -> Result<String> {
    let now = fs::read_to_string(document).with_context(|| format!("no {DOCUMENT}"))?;
    markers::replace(&now, figures).with_context(|| DOCUMENT.to_owned())
}

/// Makes a coordinator's profile below the stage's folder that holds a register of so many incidents, taken in through the page.
pub(crate) fn register(stage: &Stage, incidents: usize) -> Result<PathBuf> {
    let folder = stage.folder(incidents);
    let register = Generated::of(incidents)?;
    let files = data::write(&register, &folder.join("data"))?;
    let profile = folder.join("register");
    member::make(stage, Coordinator::of_generated(register)?, &profile)?;
    import::take_in(stage, Candidate::Watchbook, &profile, &files, incidents)?;
    open::settle(stage, Candidate::Watchbook, &profile)?;
    Ok(profile)
}
