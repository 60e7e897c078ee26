//! Where it plays: a copy of the built site and the compared pages, each served at an address that stays for the whole
//! run, because a browser keeps data by address; and a folder for what the browsers keep.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::candidate::Candidate;
use super::dexie;
use crate::checks::Engine;
use crate::precache;
use crate::site::Server;
use crate::webdriver::{Session, Setup, View};
use crate::workspace::Workspace;

/// The compared pages, as they are written.
const PAGES: &str = "benches/pages";

/// The stage of one run.
pub struct Stage {
    folder: PathBuf,
    site: Server,
    pages: Server,
}

impl Stage {
    /// Sets everything up that does not depend on how many incidents there are.
    pub fn set(workspace: &Workspace, dist: &Path) -> Result<Stage> {
        let folder = workspace.root().join("target/bench");
        let (site, pages) = (folder.join("site"), folder.join("pages"));
        // A copy, so that a build meanwhile does not change what is measured.
        copy_anew(dist, &site)?;
        copy_anew(&workspace.root().join(PAGES), &pages)?;
        dexie::provide(&folder, &pages.join("vendor"))?;
        Ok(Stage {
            site: Server::start(&site, 0)?,
            pages: Server::start(&pages, 0)?,
            folder,
        })
    }

    /// The site alone, as it lies in `site`, for what is measured without the compared pages.
    pub fn of_site(folder: &Path, site: &Path) -> Result<Stage> {
        Ok(Stage {
            site: Server::start(site, 0)?,
            pages: Server::start(site, 0)?,
            folder: folder.to_path_buf(),
        })
    }

    /// The folder of everything that belongs to registers of so many incidents.
    pub fn folder(&self, incidents: usize) -> PathBuf {
        self.folder.join(incidents.to_string())
    }

    /// The address of a file or a page of the site.
    pub fn site(&self, path: &str) -> String {
        format!("{}{path}", self.site.url())
    }

    /// Where a candidate shows its list.
    pub fn list(&self, candidate: Candidate) -> String {
        match candidate {
            Candidate::Watchbook => self.site("register"),
            Candidate::Raw => format!("{}raw.html", self.pages.url()),
            Candidate::Dexie => format!("{}dexie.html", self.pages.url()),
        }
    }

    /// Where a candidate takes files in.
    pub fn intake(&self, candidate: Candidate) -> String {
        match candidate {
            Candidate::Watchbook => self.site("exchange"),
            other => self.list(other),
        }
    }
}

/// A browser with the profile in that folder.
pub fn browser(folder: &Path) -> Result<Session> {
    let setup = Setup::new(Engine::Chromium, folder, View::LAPTOP);
    let session = Session::start(&setup, &folder.join("driver.log"));
    session.with_context(|| format!("no browser; see {}/driver.log", folder.display()))
}

/// Makes `to` a copy of the visible files of `from`, and nothing else.
pub fn copy_anew(from: &Path, to: &Path) -> Result<()> {
    empty(to)?;
    for file in precache::files(from)? {
        let target = to.join(&file);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        // A browser's profile has links to nothing, which mean that it is running.
        if from.join(&file).is_file() {
            fs::copy(from.join(&file), target)?;
        }
    }
    Ok(())
}

/// Makes a folder that is there and empty.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
