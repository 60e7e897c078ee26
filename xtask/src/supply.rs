//! What we are made of: licences, sources and bans of every crate we depend on, and what is known against them.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::shell;
use crate::steps::Steps;
use crate::workspace::Workspace;

/// Checks `deny.toml`. Licences, sources and bans need no network. The list of known faults is fetched; where that cannot
/// be, the list of before is taken, and where there is none, the step is told to be absent.
pub fn check(workspace: &Workspace, steps: &mut Steps) -> Result<()> {
    steps.take("licences, sources, bans", || {
        shell::run(deny(workspace).args([
            "check",
            "--hide-inclusion-graph",
            "licenses",
            "sources",
            "bans",
        ]))
    })?;
    let name = "known faults of what we depend on";
    let is_fresh = shell::run(deny(workspace).args(["fetch", "db"])).is_ok();
    let lists = shell::cargo_home().map(|home| home.join("advisory-dbs"));
    if !is_fresh && !lists.is_some_and(|lists| has_list(&lists)) {
        steps.absent(
            name,
            "the list (RustSec) cannot be fetched, and there is none of before",
        );
        return Ok(());
    }
    if !is_fresh {
        println!("The list (RustSec) cannot be fetched; checking against the one of before.");
    }
    steps.take(name, || {
        let mut deny = deny(workspace);
        if !is_fresh {
            deny.arg("--offline");
        }
        shell::run(deny.args(["check", "advisories"]))
    })
}

fn deny(workspace: &Workspace) -> std::process::Command {
    let mut cargo = shell::cargo();
    cargo
        .current_dir(workspace.root())
        .args(["deny", "--locked"]);
    cargo
}

/// Whether a list was fetched once: what a failed attempt leaves behind holds nothing.
fn has_list(folder: &Path) -> bool {
    let lists = fs::read_dir(folder).into_iter().flatten().flatten();
    lists
        .into_iter()
        .any(|list| list.path().join("crates").is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_folder_is_no_list() {
        let folder = std::env::temp_dir().join(format!("watchbook-lists-{}", std::process::id()));
        fs::create_dir_all(folder.join("advisory-db")).expect("a folder");
        assert!(!has_list(&folder) && !has_list(&folder.join("nowhere")));
        fs::create_dir_all(folder.join("advisory-db/crates")).expect("a folder");
        assert!(has_list(&folder));
        fs::remove_dir_all(&folder).expect("the folder");
    }
}
