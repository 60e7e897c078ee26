//! The built site to carry away: an archive for any host, and a package for Debian and its kin. The same site, sources and
//! time give the same bytes, on every machine.

mod archive;
mod check;
mod contents;
mod deb;
#[cfg(test)]
mod tests;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::workspace::{PACKAGE, Workspace};
use crate::{build, sbom, shell};

pub use check::{READER, check};

/// The two files.
pub struct Made {
    /// The archive.
    pub archive: PathBuf,
    /// The package.
    pub deb: PathBuf,
}

/// What they are made of and for.
struct Order {
    version: String,
    /// The time of everything in them, in seconds since 1970.
    time: u64,
    /// Who answers for the package.
    maintainer: String,
}

impl Order {
    fn of(workspace: &Workspace) -> Result<Order> {
        Ok(Order {
            version: workspace.locked_version(PACKAGE)?,
            time: time(workspace)?,
            maintainer: maintainer(&|name| env::var(name).ok()),
        })
    }
}

/// Makes both from the site in `dist`, in the folder `out`.
pub fn write(workspace: &Workspace, dist: &Path, out: &Path) -> Result<Made> {
    build::check(dist)?;
    let order = Order::of(workspace)?;
    let bill = sbom::of_site(workspace, dist)?;
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    let made = Made {
        archive: out.join(format!("{PACKAGE}-{}.tar.gz", order.version)),
        deb: out.join(format!("{PACKAGE}_{}_all.deb", order.version)),
    };
    let files = contents::of_archive(workspace.root(), dist, &bill)?;
    fs::write(&made.archive, archive::of(&files, &order)?)?;
    let files = contents::of_deb(workspace.root(), dist, &bill)?;
    fs::write(&made.deb, deb::of(&files, &order)?)?;
    for path in [&made.archive, &made.deb] {
        println!("{}: {} bytes", path.display(), fs::metadata(path)?.len());
    }
    Ok(made)
}

/// `SOURCE_DATE_EPOCH`, or the time of the commit.
fn time(workspace: &Workspace) -> Result<u64> {
    let given = env::var("SOURCE_DATE_EPOCH").ok().or_else(|| {
        let mut git = shell::command("git");
        git.current_dir(workspace.root());
        shell::output(git.args(["log", "-1", "--format=%ct"]))
    });
    let given = given.context("no commit to take the time from: set SOURCE_DATE_EPOCH")?;
    let time = given.trim().parse();
    time.with_context(|| format!("SOURCE_DATE_EPOCH is no number of seconds: {given}"))
}

/// Whom Debian's own tools would name.
fn maintainer(variable: &dyn Fn(&str) -> Option<String>) -> String {
    let given =
        |name: &str, otherwise: &str| variable(name).unwrap_or_else(|| otherwise.to_owned());
    let name = given("DEBFULLNAME", "Watchbook contributors");
    format!("{name} <{}>", given("DEBEMAIL", "watchbook@localhost"))
}
