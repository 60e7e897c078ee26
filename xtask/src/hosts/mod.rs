//! The configurations of `hosting/` at work: nginx, Caddy and Apache serve the built site as they say, over TLS, at the root
//! of a host and in a folder, and every answer is looked at. A plain file server serves it, too, as well as it can.

mod ask;
mod expected;
mod server;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::debian::{self, Need};
use crate::hosting::SUBPATH;
use crate::steps::Steps;
use crate::workspace::Workspace;
use crate::{build, precache, shell};
use ask::Client;
use expected::{Manners, questions};
use server::{ALL, PLAIN, Running, Server};

/// The name of the host in the configurations.
const HOST: &str = "watchbook.example";

/// What asks, and what makes a certificate.
const TOOLS: &[Need] = debian::ASKING;

/// Everything that this takes.
pub fn needs() -> Vec<Need> {
    let servers = ALL.iter().map(|server| server.need);
    servers.chain(TOOLS.iter().copied()).collect()
}

/// Has every server serve the site in `dist`.
pub fn check(dist: &Path) -> Result<()> {
    debian::provide(&needs())?;
    ALL.iter().try_for_each(|server| serve(server, dist))
}

/// The same, a step for each server; one that is not here is said to be absent.
pub fn steps(workspace: &Workspace, steps: &mut Steps) -> Result<()> {
    for server in ALL {
        let name = format!("served by {}", server.name);
        let missing = TOOLS.iter().chain([&server.need]);
        let mut missing = missing.filter(|need| shell::find(need.program).is_none());
        match missing.next() {
            Some(need) => {
                let why = format!("no {} here (Debian's {})", need.program, need.package);
                steps.absent(&name, &why);
            }
            None => steps.take(&name, || serve(server, &workspace.dist()))?,
        }
    }
    Ok(())
}

/// A host that knows nothing of us. Dropping it ends it.
pub struct PlainHost(Running);

impl PlainHost {
    /// Serves the site in `dist`, and writes what it has to say into `folder`.
    pub fn start(dist: &Path, folder: &Path) -> Result<PlainHost> {
        debian::provide(&[PLAIN.need])?;
        let place = Place {
            folder: folder.to_owned(),
            root: dist.to_owned(),
            certificate: PathBuf::new(),
            key: PathBuf::new(),
        };
        PLAIN.start("nothing", &place, "/").map(PlainHost)
    }

    /// The address of the start page. `localhost` and not a number, so that browsers see a secure context.
    pub fn url(&self) -> String {
        format!("http://localhost:{}/", self.0.port)
    }
}

/// Where a server finds what it serves, and writes what it must.
struct Place {
    folder: PathBuf,
    /// What is asked for as `/`.
    root: PathBuf,
    certificate: PathBuf,
    key: PathBuf,
}

impl Place {
    /// A fresh folder that other users may read, because servers change to one of their own.
    fn make(name: &str) -> Result<Place> {
        let folder = env::temp_dir().join(format!("watchbook-{}-{name}", std::process::id()));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let root = folder.join("root");
        fs::create_dir_all(&root)?;
        let (certificate, key) = (folder.join("watchbook.pem"), folder.join("watchbook.key"));
        let mut openssl = shell::command("openssl");
        openssl
            .args(["req", "-x509", "-nodes", "-days", "2", "-newkey", "ec"])
            .args(["-pkeyopt", "ec_paramgen_curve:prime256v1"])
            .args(["-subj", &format!("/CN={HOST}")])
            .args(["-addext", &format!("subjectAltName=DNS:{HOST}")])
            .arg("-out")
            .arg(&certificate)
            .arg("-keyout")
            .arg(&key);
        shell::output(&mut openssl).context("openssl makes no certificate")?;
        Ok(Place {
            folder,
            root,
            certificate,
            key,
        })
    }

    /// Puts the site there, for that path of the host.
    fn put(&self, dist: &Path, base: &str) -> Result<()> {
        let site = self.root.join(base.trim_matches('/'));
        for file in precache::files(dist)? {
            let there = site.join(&file);
            fs::create_dir_all(there.parent().unwrap_or(&site))?;
            fs::copy(dist.join(&file), there)?;
        }
        Ok(())
    }
}

/// Has one of them serve it in each way that it can.
fn serve(server: &Server, dist: &Path) -> Result<()> {
    build::check(dist)?;
    let bases: &[&str] = match server.manners {
        Manners::Ours => &["/", SUBPATH],
        Manners::Plain => &["/"],
    };
    let mut faults = Vec::new();
    for base in bases {
        for variant in server.variants {
            let place = Place::make(server.need.program)?;
            place.put(dist, base)?;
            let running = server.start(variant, &place, base)?;
            let client = Client::of(&place, running.port, server.manners);
            let questions = questions(dist, base, server.manners)?;
            let (mut asked, before) = (0, faults.len());
            for compressed in [false, true] {
                let answers = client.ask(&questions, compressed)?;
                for (question, answer) in questions.iter().zip(&answers) {
                    asked += 1;
                    let of_it = question.faults(answer, server.manners);
                    faults.extend(
                        of_it
                            .into_iter()
                            .map(|fault| format!("{variant} {}: {fault}", question.path)),
                    );
                }
            }
            println!(
                "{} with {variant} at {base}: {asked} answers, {} faults",
                server.name,
                faults.len() - before
            );
            drop(running);
            fs::remove_dir_all(&place.folder)?;
        }
    }
    faults.sort();
    faults.dedup();
    ensure!(
        faults.is_empty(),
        "{} faults:\n  {}",
        faults.len(),
        faults.join("\n  ")
    );
    Ok(())
}
