//! The wasm modules beside the page's own: the engine's, which Trunk builds with it, and those that few need. All of them
//! stand in the site under names that change with them, which `boot.mjs` is told.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use crate::workspace::Workspace;
use crate::{precache, shell, tools};

/// A wasm module beside the page's own.
pub struct Module {
    /// What its files begin with in the built site, and what `boot.mjs` asks for.
    pub name: &'static str,
    /// The package it is built from.
    pub package: &'static str,
    /// What it may weigh, in bytes after brotli.
    pub limit: usize,
}

/// The engine's, which its worker loads while the page loads its own.
pub const ENGINE: Module = Module {
    name: "engine",
    package: "watchbook-worker",
    limit: 384 * 1024,
};

/// Those that are fetched when they are first needed.
pub const LAZY: [Module; 3] = [
    Module {
        name: "code",
        package: "watchbook-code",
        limit: 120 * 1024,
    },
    Module {
        name: "stretch",
        package: "watchbook-stretch",
        limit: 40 * 1024,
    },
    Module {
        name: "envelope",
        package: "watchbook-envelope",
        limit: 220 * 1024,
    },
];

/// `--package` for each of them.
pub fn packages() -> impl Iterator<Item = &'static str> {
    let packages = LAZY.iter().chain([&ENGINE]);
    let packages = packages.map(|module| module.package);
    packages.flat_map(|package| ["--package", package])
}

const SCRIPT: &str = "boot.mjs";
const FILES: &str =
    "const MODULES = { engine: ['watchbook-worker.js', 'watchbook-worker_bg.wasm'] };";
/// Digits of the digest in a name.
const DIGITS: usize = 16;

/// Builds those that few need into the site and tells `boot.mjs` of all, with these compiler flags; compiled files go into `target` where one is given.
pub fn build(workspace: &Workspace, flags: &[String], target: Option<&Path>) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo.current_dir(workspace.root());
    cargo.args(["build", "--locked", "--release", "--target", tools::WASM]);
    for Module { package, .. } in LAZY {
        cargo.args(["--package", package]);
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    let target = match target {
        Some(target) => target.to_owned(),
        None => workspace.target()?,
    };
    shell::run(cargo.env("CARGO_TARGET_DIR", &target))?;
    let dist = workspace.dist();
    let built = target.join(tools::WASM).join("release");
    let mut files = Map::new();
    for Module { name, package, .. } in LAZY {
        let module = built.join(format!("{}.wasm", package.replace('-', "_")));
        let mut bind = shell::command("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-name", name]);
        shell::run(bind.arg("--out-dir").arg(&dist).arg(module))?;
        files.insert(name.to_owned(), named(&dist, name)?);
    }
    // Trunk names a worker's files by their package.
    let Module { name, package, .. } = ENGINE;
    for ending in [".js", "_bg.wasm"] {
        let from = dist.join(format!("{package}{ending}"));
        fs::rename(&from, dist.join(format!("{name}{ending}")))
            .with_context(|| format!("no {}", from.display()))?;
    }
    files.insert(name.to_owned(), named(&dist, name)?);
    let path = dist.join(SCRIPT);
    let script = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    fs::write(&path, fill(&script, &files.into())?)?;
    Ok(())
}

/// Script and wasm of a module, under names that no other version of it has.
fn named(dist: &Path, name: &str) -> Result<Value> {
    let js = name_by_digest(dist, &format!("{name}.js"))?;
    let wasm = name_by_digest(dist, &format!("{name}_bg.wasm"))?;
    Ok(json!([js, wasm]))
}

/// Gives a file a name that no other version of it has.
fn name_by_digest(dist: &Path, name: &str) -> Result<String> {
    let digest = precache::hex(&fs::read(dist.join(name))?);
    let (stem, ending) = name.split_once('.').context("a name without an ending")?;
    let named = format!("{stem}-{}.{ending}", &digest[..DIGITS]);
    fs::rename(dist.join(name), dist.join(&named))?;
    Ok(named)
}

fn fill(script: &str, files: &Value) -> Result<String> {
    ensure!(
        script.matches(FILES).count() == 1,
        "{SCRIPT} must say once: {FILES}"
    );
    Ok(script.replace(FILES, &format!("const MODULES = {files};")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../src/web/boot.mjs");

    #[test]
    fn the_shipped_script_has_the_place_to_fill() {
        let files = json!({ "it": ["a.js", "b.wasm"] });
        let filled = fill(SHIPPED, &files).expect("filled");
        assert!(filled.contains("const MODULES = {\"it\":[\"a.js\",\"b.wasm\"]};"));
        assert!(fill(&filled, &files).is_err(), "a script is filled once");
    }
}
