//! The wasm module that few need: built beside the page's own, under names that change with it, which `boot.mjs` is told.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::workspace::Workspace;
use crate::{precache, shell, tools};

/// What its files begin with in the built site.
pub const NAME: &str = "lazy";

/// The package it is built from.
pub const PACKAGE: &str = "watchbook-lazy";
const SCRIPT: &str = "boot.mjs";
const FILES: &str = "const LAZY = [];";
/// Digits of the digest in a name.
const DIGITS: usize = 16;

/// Builds it into the site, with these compiler flags; compiled files go into `target` where one is given.
pub fn build(workspace: &Workspace, flags: &[String], target: Option<&Path>) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo.current_dir(workspace.root()).args([
        "build",
        "--locked",
        "--release",
        "--package",
        PACKAGE,
        "--target",
        tools::WASM,
    ]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    let target = match target {
        Some(target) => target.to_owned(),
        None => workspace.target()?,
    };
    shell::run(cargo.env("CARGO_TARGET_DIR", &target))?;
    let dist = workspace.dist();
    let built = target.join(tools::WASM).join("release");
    let module = built.join(format!("{}.wasm", PACKAGE.replace('-', "_")));
    let mut bind = shell::command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", NAME]);
    shell::run(bind.arg("--out-dir").arg(&dist).arg(module))?;
    let js = name_by_digest(&dist, &format!("{NAME}.js"))?;
    let wasm = name_by_digest(&dist, &format!("{NAME}_bg.wasm"))?;
    let path = dist.join(SCRIPT);
    let script = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    fs::write(&path, fill(&script, &js, &wasm)?)?;
    Ok(())
}

/// Gives a file a name that no other version of it has.
fn name_by_digest(dist: &Path, name: &str) -> Result<String> {
    let digest = precache::hex(&fs::read(dist.join(name))?);
    let (stem, ending) = name.split_once('.').context("a name without an ending")?;
    let named = format!("{stem}-{}.{ending}", &digest[..DIGITS]);
    fs::rename(dist.join(name), dist.join(&named))?;
    Ok(named)
}

fn fill(script: &str, js: &str, wasm: &str) -> Result<String> {
    ensure!(
        script.matches(FILES).count() == 1,
        "{SCRIPT} must say once: {FILES}"
    );
    Ok(script.replace(FILES, &format!("const LAZY = [{js:?}, {wasm:?}];")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../src/web/boot.mjs");

    #[test]
    fn the_shipped_script_has_the_place_to_fill() {
        let filled = fill(SHIPPED, "a.js", "b.wasm").expect("filled");
        assert!(filled.contains("const LAZY = [\"a.js\", \"b.wasm\"];"));
        assert!(fill(&filled, "", "").is_err(), "a script is filled once");
    }
}
