//! What the site is made of, as CycloneDX JSON: the crates that are linked into the wasm, those that only take part in
//! building it, and the files with their digests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::reproducible::digests;
use crate::workspace::{PACKAGE, Workspace};
use crate::{build, lockfile, modules, shell, tools};

/// Writes it.
pub fn write(workspace: &Workspace, out: &Path) -> Result<()> {
    let dist = workspace.dist();
    build::check(&dist)?;
    let bill = made(workspace, &dist)?;
    fs::write(out, spelt(&bill)?).with_context(|| format!("cannot write {}", out.display()))?;
    let count = |kind: &str, scope: &str| {
        let parts = bill["components"].as_array().into_iter().flatten();
        parts
            .filter(|part| part["type"] == kind && (kind == "file" || part["scope"] == scope))
            .count()
    };
    println!(
        "{}: {} crates in the wasm, {} that build it, {} files",
        out.display(),
        count("library", "required"),
        count("library", "excluded"),
        count("file", "")
    );
    Ok(())
}

/// The same for the site in that folder, as a text.
pub fn of_site(workspace: &Workspace, dist: &Path) -> Result<String> {
    spelt(&made(workspace, dist)?)
}

fn made(workspace: &Workspace, dist: &Path) -> Result<Value> {
    of(&Sources::of(workspace)?, &digests(dist)?)
}

fn spelt(bill: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(bill)? + "\n")
}

/// What cargo tells of us.
struct Sources {
    /// Every package and what it may depend on.
    metadata: Value,
    /// The lock file.
    lock: String,
    /// What is linked into the wasm, as `name@version`.
    linked: BTreeSet<String>,
    /// That, and what builds it.
    all: BTreeSet<String>,
}

impl Sources {
    fn of(workspace: &Workspace) -> Result<Self> {
        let mut cargo = cargo(workspace);
        cargo.args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            tools::WASM,
        ]);
        let text = shell::output(&mut cargo).context("cargo metadata failed")?;
        Ok(Sources {
            metadata: serde_json::from_str(&text)?,
            lock: fs::read_to_string(workspace.root().join("Cargo.lock"))?,
            linked: tree(workspace, "normal,no-proc-macro")?,
            all: tree(workspace, "normal,build")?,
        })
    }
}

fn cargo(workspace: &Workspace) -> std::process::Command {
    let mut cargo = shell::cargo();
    cargo.current_dir(workspace.root());
    cargo
}

/// What such edges lead to, with the features that are on: `cargo metadata` tells what could be.
fn tree(workspace: &Workspace, edges: &str) -> Result<BTreeSet<String>> {
    let mut cargo = cargo(workspace);
    cargo.args([
        "tree",
        "--locked",
        "--package",
        PACKAGE,
        "--target",
        tools::WASM,
    ]);
    cargo.args(modules::packages());
    cargo.args(["--edges", edges, "--prefix", "none", "--format", "{p}"]);
    let text = shell::output(&mut cargo).context("cargo tree failed")?;
    let package = |line: &str| {
        let mut words = line.split(' ');
        Some(format!(
            "{}@{}",
            words.next()?,
            words.next()?.strip_prefix('v')?
        ))
    };
    Ok(text.lines().filter_map(package).collect())
}

/// The bill of these sources, with these files.
fn of(sources: &Sources, files: &BTreeMap<String, String>) -> Result<Value> {
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let named = items(list).filter_map(|it| Some((it["id"].as_str()?.to_owned(), it.clone())));
        named.collect()
    };
    let packages = by_id(&sources.metadata["packages"]);
    let nodes = by_id(&sources.metadata["resolve"]["nodes"]);
    let root = packages.values().find(|package| package["name"] == PACKAGE);
    let root = root.context("cargo does not know us")?;
    let (mut parts, mut relations) = (Vec::new(), Vec::new());
    for (id, package) in packages
        .iter()
        .filter(|(_, package)| sources.all.contains(&name(package)))
    {
        let is_linked = sources.linked.contains(&name(package));
        let mut on = BTreeSet::new();
        for dep in items(&nodes[id]["deps"]) {
            let other = packages
                .get(text(&dep["pkg"]))
                .context("a package without a description")?;
            let builds =
                is_macro(other) || items(&dep["dep_kinds"]).any(|kind| kind["kind"] == "build");
            let holds = if is_linked && !builds {
                &sources.linked
            } else {
                &sources.all
            };
            if holds.contains(&name(other))
                && items(&dep["dep_kinds"]).any(|kind| kind["kind"] != "dev")
            {
                on.insert(reference(other));
            }
        }
        relations.push(json!({ "ref": reference(package), "dependsOn": on }));
        if package != root {
            parts.push(component(
                package,
                if is_linked { "required" } else { "excluded" },
                &sources.lock,
            ));
        }
    }
    for (name, digest) in files {
        parts.push(json!({
            "type": "file", "bom-ref": format!("file:{name}"), "name": name,
            "hashes": [{ "alg": "SHA-256", "content": digest }],
        }));
    }
    let mut bill = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": { "component": application(root) },
        "components": parts,
        "dependencies": relations,
    });
    // Named by its content, so that the same site has the same bill.
    bill["serialNumber"] = serial(&bill.to_string()).into();
    Ok(bill)
}

/// As `cargo tree` names it.
fn name(package: &Value) -> String {
    format!("{}@{}", text(&package["name"]), text(&package["version"]))
}

fn is_macro(package: &Value) -> bool {
    items(&package["targets"]).any(|target| items(&target["kind"]).any(|kind| kind == "proc-macro"))
}

fn application(package: &Value) -> Value {
    json!({
        "type": "application", "bom-ref": reference(package), "name": package["name"], "version": package["version"],
        "description": package["description"], "licenses": [{ "expression": package["license"] }],
    })
}

fn component(package: &Value, scope: &str, lock: &str) -> Value {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let mut part = json!({
        "type": "library", "bom-ref": reference(package), "name": name, "version": version, "scope": scope,
        "purl": reference(package),
    });
    // Some crates still put a slash where SPDX has a word.
    if let Some(license) = package["license"].as_str() {
        part["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
    }
    if let Some(digest) = lockfile::checksum(lock, name, version) {
        part["hashes"] = json!([{ "alg": "SHA-256", "content": digest }]);
    }
    if let Some(home) = package["repository"].as_str() {
        part["externalReferences"] = json!([{ "type": "vcs", "url": home }]);
    }
    part
}

/// The package URL, which names a crate everywhere.
fn reference(package: &Value) -> String {
    format!("pkg:cargo/{}", name(package))
}

/// A UUID (version 8, RFC 9562) that is a digest.
fn serial(text: &str) -> String {
    let mut bytes: [u8; 16] = Sha256::digest(text)[..16].try_into().unwrap_or_default();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!(
        "urn:uuid:{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    )
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests;
