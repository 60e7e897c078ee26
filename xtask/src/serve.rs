//! `cargo xtask serve`: builds the site and shows it on this machine.

use std::process::Stdio;

use anyhow::{Context, Result};

use crate::site::{Mount, Server};
use crate::workspace::Workspace;
use crate::{build, shell};

/// How to serve.
pub struct Choice {
    /// The port to listen on.
    pub port: u16,
    /// The path of the host to serve at.
    pub public_url: Mount,
    /// Whether to build first.
    pub build: bool,
    /// Whether to open a browser.
    pub open: bool,
}

/// Serves until the process is ended.
pub fn run(workspace: &Workspace, choice: Choice) -> Result<()> {
    if choice.build {
        build::site(workspace, &choice.public_url)?;
    }
    let dist = workspace.dist();
    build::check(&dist)?;
    let server = Server::start_at(choice.public_url, dist, choice.port)
        .with_context(|| format!("cannot listen on port {}; try --port 0", choice.port))?;
    println!("\nWatchbook is at {} (Ctrl-C ends it)", server.url());
    if choice.open {
        open(&server.url());
    }
    server.wait();
    Ok(())
}

/// Opens the usual browser, where there is one: the address is printed anyway.
fn open(url: &str) {
    let opener = ["xdg-open", "open", "explorer"]
        .into_iter()
        .find(|name| shell::find(name).is_some());
    if let Some(opener) = opener {
        let mut browser = shell::command(opener);
        let _ = browser
            .arg(url)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
    }
}
