//! From sources to `dist/`: tools, Trunk, the service worker's list, and the scales.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::site::Mount;
use crate::workspace::Workspace;
use crate::{precache, shell, tools, weight};

/// Builds the optimized site for a host that serves it at `public_url`.
pub fn site(workspace: &Workspace, public_url: &Mount) -> Result<()> {
    tools::for_site(workspace)?;
    // Trunk works offline, so that it never fetches a tool of its own choice; the sources are fetched here.
    shell::run(shell::cargo().current_dir(workspace.root()).args([
        "fetch",
        "--quiet",
        "--locked",
        "--target",
        tools::WASM,
    ]))?;
    let mut trunk = shell::command("trunk");
    trunk
        .current_dir(workspace.root())
        .args(["build", "--public-url", &public_url.to_string()]);
    // Trunk takes the customary NO_COLOR=1 for a malformed option.
    trunk.env_remove("NO_COLOR").env(
        "CARGO_ENCODED_RUSTFLAGS",
        remap(workspace.root()).join("\u{1f}"),
    );
    shell::run(&mut trunk)?;
    let version = precache::seal(&workspace.dist())?;
    println!("version {version}");
    weight::report(&workspace.dist())
}

/// Compiler flags that keep this machine's folders out of the wasm, so that every machine builds the same bytes.
fn remap(root: &Path) -> Vec<String> {
    let mut flags = vec![flag(root, "/watchbook")];
    let sources = shell::cargo_home().map(|home| home.join("registry/src"));
    let registries = sources.and_then(|sources| fs::read_dir(sources).ok());
    for registry in registries.into_iter().flatten().flatten() {
        flags.push(flag(&registry.path(), "/crates"));
    }
    flags.sort();
    flags
}

fn flag(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

/// Refuses a folder that holds no built site.
pub fn check(dist: &Path) -> Result<()> {
    ensure!(
        dist.join("index.html").is_file(),
        "no site in {}: cargo xtask build",
        dist.display()
    );
    Ok(())
}
