//! The register that everybody takes in: what `watchbook generate` writes, the same on every machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::shell;
use crate::workspace::{PACKAGE, Workspace};

/// The seed of the register.
const SEED: &str = "1";

/// The key that the generator draws for the founder of that register, whatever its size: as public as the generator.
pub const FOUNDER: &str = "fvAJ3NTFA2eQJ09pHsJl4y9kIGUtadcZsk6deBA7UUc";

/// The command `watchbook`, built as it is released.
pub fn program(workspace: &Workspace) -> Result<PathBuf> {
    let build = ["build", "--release", "--locked", "--bin", PACKAGE];
    shell::run(shell::cargo().current_dir(workspace.root()).args(build))?;
    let target = env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| workspace.root().join("target"), PathBuf::from);
    let name = format!("{PACKAGE}{}", env::consts::EXE_SUFFIX);
    Ok(target.join("release").join(name))
}

/// The files of a register of so many incidents, written anew into `folder`.
pub fn generate(watchbook: &Path, incidents: usize, folder: &Path) -> Result<Vec<PathBuf>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let incidents = incidents.to_string();
    let mut generate = std::process::Command::new(watchbook);
    generate.args(["generate", "--incidents", &incidents, "--seed", SEED]);
    shell::run(generate.arg("--output").arg(folder))?;
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>();
    let mut files: Vec<PathBuf> = entries
        .context("unreadable")?
        .iter()
        .map(fs::DirEntry::path)
        .collect();
    ensure!(!files.is_empty(), "watchbook generate has written nothing");
    files.sort();
    Ok(files)
}
