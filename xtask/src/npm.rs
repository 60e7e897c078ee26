//! Programs from npm: what a folder of `xtask/npm/` names, in pinned versions with their digests, below `target/`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::debian::{self, Need};
use crate::shell::{self, command};
use crate::workspace::Workspace;

const NEEDS: &[Need] = &[
    Need {
        program: "node",
        package: "nodejs",
    },
    Need {
        program: "npm",
        package: "npm",
    },
];

/// The folder `node_modules` with everything that `xtask/npm/<name>/package-lock.json` names.
pub fn provide(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let list = workspace.root().join("xtask/npm").join(name);
    let folder = workspace.root().join("target/npm").join(name);
    let modules = folder.join("node_modules");
    let mark = modules.join("installed");
    let wanted = fs::read(list.join("package-lock.json"))?;
    if fs::read(&mark).is_ok_and(|there| there == wanted) {
        return Ok(modules);
    }
    debian::provide(NEEDS)?;
    fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(list.join(file), folder.join(file))?;
    }
    println!(
        "Fetching {name} by npm into {} (seconds) …",
        modules.display()
    );
    let mut npm = command("npm");
    npm.current_dir(&folder);
    shell::run(npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))
        .with_context(|| format!("cannot fetch {name}; npm must reach its registry"))?;
    fs::write(&mark, wanted).with_context(|| format!("no {}", mark.display()))?;
    Ok(modules)
}
