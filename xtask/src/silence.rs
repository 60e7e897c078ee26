//! Ten minutes with a register full of hostile texts, and the browser's own account of the network afterwards: the journey
//! `hostile_texts`, which goes on for as long as it is told.

use std::path::PathBuf;

use anyhow::Result;

use crate::checks::{self, Engine};
use crate::site::Mount;
use crate::workspace::Workspace;
use crate::{build, shell};

/// Where, and for how long.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The browser.
    pub browser: Engine,
    /// Minutes by the clock.
    pub minutes: u64,
    /// Another site than the one that is built now.
    pub dist: Option<PathBuf>,
}

/// Builds the site and goes through it.
pub fn run(workspace: &Workspace, choice: &Choice) -> Result<()> {
    let dist = match &choice.dist {
        Some(dist) => dist.clone(),
        None => {
            build::site(workspace, &Mount::root())?;
            workspace.dist()
        }
    };
    let mut test = checks::journey(workspace, choice.browser, "hostile_texts");
    test.env("WATCHBOOK_DIST", dist)
        .env("WATCHBOOK_MINUTES", choice.minutes.to_string());
    shell::run(&mut test)
}
