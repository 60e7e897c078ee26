//! Whether the same sources give the same site: built twice, in two folders of different depth, and compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::workspace::Workspace;
use crate::{build, shell};

/// Builds HEAD twice, and fails where a file differs. What is not committed takes no part.
pub fn check(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root().join("target/reproducible");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    // Whoever commits meanwhile changes nothing.
    let mut git = shell::command("git");
    git.current_dir(workspace.root())
        .args(["rev-parse", "HEAD"]);
    let commit = shell::output(&mut git).context("no commit to build")?;
    let one = clone_and_build(workspace, commit.trim(), &folder.join("one"))?;
    let other = clone_and_build(
        workspace,
        commit.trim(),
        &folder.join("somewhere/quite/else"),
    )?;
    let (one, other) = (digests(&one)?, digests(&other)?);
    let differing = differing(&one, &other);
    if !differing.is_empty() {
        bail!("not the same in both folders: {}", differing.join(", "));
    }
    for (name, digest) in &one {
        println!("{digest}  {name}");
    }
    println!("{} files, the same in both folders", one.len());
    Ok(())
}

/// The built site of a fresh clone in that folder.
fn clone_and_build(workspace: &Workspace, commit: &str, folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let clone = folder.join("watchbook");
    let mut git = shell::command("git");
    git.args(["clone", "--quiet", "--no-hardlinks"])
        .arg(workspace.root())
        .arg(&clone);
    shell::run(&mut git)?;
    let mut git = shell::command("git");
    shell::run(
        git.current_dir(&clone)
            .args(["checkout", "--quiet", "--detach", commit]),
    )?;
    let clone = Workspace::at(clone);
    build::site_with(&clone, &folder.join("compiled"))?;
    Ok(clone.dist())
}

/// The SHA-256 of every file in a folder, by its path in there.
pub fn digests(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for file in fs::read_dir(&next).with_context(|| format!("no {}", next.display()))? {
            let path = file?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path
                .strip_prefix(folder)?
                .to_string_lossy()
                .replace('\\', "/");
            let digest = Sha256::digest(fs::read(&path)?);
            digests.insert(
                name,
                digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            );
        }
    }
    ensure!(!digests.is_empty(), "nothing in {}", folder.display());
    Ok(digests)
}

/// The files that are not in both, or not the same.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let names = one.keys().chain(other.keys());
    let mut names: Vec<String> = names
        .filter(|name| one.get(*name) != other.get(*name))
        .cloned()
        .collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_missing_or_another_differs() {
        let files = |list: &[(&str, &str)]| {
            list.iter()
                .map(|(name, digest)| ((*name).to_owned(), (*digest).to_owned()))
                .collect()
        };
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = files(&[("a", "1"), ("b", "9"), ("d", "4")]);
        assert_eq!(differing(&one, &one), Vec::<String>::new());
        assert_eq!(differing(&one, &other), ["b", "c", "d"]);
    }
}
