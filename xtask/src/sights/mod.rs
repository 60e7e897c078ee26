//! One walk over every page, for everything that has to hold of all of them: in each language, from left to right and from right to left,
//! at the width of a small phone and of a laptop, on a fresh device and in the demonstration.
//!
//! - [`stop`]: where it stops; [`walk`]: how it gets there
//! - [`layout`]: nothing is wider than the window, cut off, touching, or too small for a thumb
//! - [`axe`]: no barriers that axe-core knows of
//! - [`pictures`]: all of it for people to look at
//! - [`findings`]: what was found, said once

use std::path::Path;
use std::thread;

use anyhow::{Result, anyhow, ensure};

use crate::build;
use crate::npm;
use crate::site::Server;
use crate::workspace::Workspace;
use findings::Findings;
use walk::{Sight, Walk};

mod axe;
mod findings;
mod layout;
pub mod pictures;
pub mod stop;
pub mod walk;

/// The widths: of the smallest phone there is, and of a laptop.
pub const WIDTHS: [u32; 2] = [320, 1280];

/// The languages in which axe-core is asked: the rest have the same markup.
const ASKED: [&str; 2] = ["en", "ar"];

/// Looks at every page of the built site in `dist`, and fails when there is something to mend.
pub fn check(workspace: &Workspace, dist: &Path, only: Option<&str>) -> Result<()> {
    build::check(dist)?;
    let script = axe::script(&npm::provide(workspace, "axe")?)?;
    let server = Server::start(dist, 0)?;
    let languages: Vec<&str> = watchbook::words::language::ALL
        .iter()
        .map(|tongue| tongue.tag)
        .filter(|tag| only.is_none_or(|only| only == *tag))
        .collect();
    ensure!(!languages.is_empty(), "there is no such language");
    let look = |width: u32| -> Result<Findings> {
        let mut findings = Findings::default();
        let walk = Walk {
            url: server.url(),
            folder: workspace.root().join(format!("target/sights/{width}")),
            width,
            languages: &languages,
        };
        walk.go(&mut |session, sight: &Sight| {
            findings.add(sight, layout::faults(session, width)?);
            if ASKED.contains(&sight.language) {
                for theme in walk::THEMES {
                    walk::theme(session, Some(theme))?;
                    let faults = axe::faults(session, &script)?;
                    let faults = faults.into_iter().map(|fault| format!("{fault} ({theme})"));
                    findings.add(sight, faults.collect());
                }
                walk::theme(session, None)?;
            }
            Ok(())
        })?;
        Ok(findings)
    };
    let found = thread::scope(|scope| {
        let looks = WIDTHS.map(|width| scope.spawn(move || look(width)));
        looks.map(|one| {
            one.join()
                .unwrap_or_else(|_| Err(anyhow!("the walk has stopped")))
        })
    });
    server.stop();
    let mut all = Findings::default();
    for found in found {
        all.join(found?);
    }
    all.tell()
}
