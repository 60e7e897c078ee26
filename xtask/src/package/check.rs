//! The packages as other people's programs see them: tar unpacks, sha256sum counts, dpkg-deb reads and unpacks.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::contents::{DOC, SITE, SUMS};
use super::write;
use crate::precache;
use crate::reproducible::digests;
use crate::shell::{self, command};
use crate::workspace::{PACKAGE, Workspace};

/// What reads a package.
pub const READER: &str = "dpkg-deb";

/// Packs the site in `dist` twice, compares, unpacks and looks; into the package of Debian where [`READER`] is.
pub fn check(workspace: &Workspace, dist: &Path) -> Result<()> {
    let folder = workspace.target()?.join("package-check");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let made = write(workspace, dist, &folder.join("one"))?;
    let again = write(workspace, dist, &folder.join("two"))?;
    for (one, two) in [(&made.archive, &again.archive), (&made.deb, &again.deb)] {
        ensure!(
            fs::read(one)? == fs::read(two)?,
            "not the same twice: {}",
            one.display()
        );
    }

    let out = folder.join("archive");
    fs::create_dir(&out)?;
    let mut tar = command("tar");
    shell::run(tar.arg("-xzf").arg(&made.archive).arg("-C").arg(&out))?;
    let version = workspace.locked_version(PACKAGE)?;
    let there = out.join(format!("{PACKAGE}-{version}"));
    sums(&there, SUMS)?;
    same_site(dist, &there.join("site"))?;
    let sums_of = fs::read_to_string(there.join(SUMS))?;
    let counted = sums_of.lines().count();
    let lying = digests(&there)?.len() - 1;
    ensure!(counted == lying, "{SUMS} has {counted} of {lying} files");

    match shell::find(READER) {
        Some(_) => deb(dist, &made.deb, &folder.join("deb"), &version),
        None => {
            println!(
                "no {READER} here: the package is made, and the same twice, but nobody reads it"
            );
            Ok(())
        }
    }
}

fn deb(dist: &Path, deb: &Path, out: &Path, version: &str) -> Result<()> {
    let ask = |arguments: &[&str]| -> Result<String> {
        let mut reader = command(READER);
        reader.arg(arguments[0]).arg(deb).args(&arguments[1..]);
        shell::output(&mut reader).with_context(|| format!("{READER} {}", arguments[0]))
    };
    print!("{}", ask(&["--info"])?);
    for (field, expected) in [
        ("Package", PACKAGE),
        ("Version", version),
        ("Architecture", "all"),
    ] {
        let said = ask(&["--field", field])?;
        ensure!(said.trim() == expected, "{field} is {said}");
    }
    for line in ask(&["--contents"])?.lines() {
        let (mode, rest) = line.split_once(' ').unwrap_or_default();
        ensure!(
            rest.starts_with("root/root") && ["drwxr-xr-x", "-rw-r--r--"].contains(&mode),
            "not root's, or not for everybody to read: {line}"
        );
    }
    shell::run(command(READER).arg("--extract").arg(deb).arg(out))?;
    same_site(dist, &out.join(SITE))?;
    // As whoever has installed it would.
    sums(&out.join(SITE), &format!("{}/{DOC}/{SUMS}", out.display()))?;
    for name in ["copyright", "hosting.md", "examples/nginx.conf"] {
        let path = out.join(DOC).join(name);
        ensure!(path.is_file(), "no {name} in the package");
    }
    Ok(())
}

fn sums(folder: &Path, list: &str) -> Result<()> {
    let mut sha256sum = command("sha256sum");
    sha256sum.current_dir(folder);
    shell::run(sha256sum.args(["--check", "--strict", "--quiet", list]))
}

/// Every file of the site, and no other.
fn same_site(dist: &Path, there: &Path) -> Result<()> {
    let files = precache::files(dist)?;
    ensure!(
        files == precache::files(there)?,
        "other files than the site"
    );
    for file in files {
        ensure!(
            fs::read(dist.join(&file))? == fs::read(there.join(&file))?,
            "other bytes than the site: {}",
            file.display()
        );
    }
    Ok(())
}
