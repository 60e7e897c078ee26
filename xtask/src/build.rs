//! From sources to `dist/`: tools, Trunk, the service worker's list, and the scales.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use watchbook::words::{keys::shipped, language::ALL};

use crate::site::Mount;
use crate::workspace::Workspace;
use crate::{modules, precache, shell, single, tools, weight};

/// Builds the optimized site for a host that serves it at `public_url`.
pub fn site(workspace: &Workspace, public_url: &Mount) -> Result<()> {
    build(workspace, public_url, None)
}

/// Writes the built site as one file beside it.
pub fn single_file(workspace: &Workspace) -> Result<()> {
    let out = workspace.root().join("target/watchbook.html");
    let size = single::write(&workspace.dist(), &out)?;
    println!("{}: {size} bytes", out.display());
    Ok(())
}

/// Builds it with what is compiled in that folder.
pub fn site_with(workspace: &Workspace, target: &Path) -> Result<()> {
    build(workspace, &Mount::root(), Some(target))
}

fn build(workspace: &Workspace, public_url: &Mount, target: Option<&Path>) -> Result<()> {
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
    let flags = remap(workspace.root());
    trunk
        .env_remove("NO_COLOR")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    if let Some(target) = target {
        trunk.env("CARGO_TARGET_DIR", target);
    }
    shell::run(&mut trunk)?;
    modules::build(workspace, &flags, target)?;
    locales(workspace)?;
    let version = precache::seal(&workspace.dist())?;
    println!("version {version}");
    weight::report(&workspace.dist())
}

/// Writes the sentences of each language as one file, which the page loads beside the wasm.
fn locales(workspace: &Workspace) -> Result<()> {
    let out = workspace.dist().join("locales");
    fs::create_dir_all(&out)?;
    for tongue in ALL {
        let name = format!("{}.ftl", tongue.tag);
        fs::write(out.join(name), shipped(tongue.tag))?;
    }
    Ok(())
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
