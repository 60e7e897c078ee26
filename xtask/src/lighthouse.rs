//! Lighthouse, fetched by npm: how the site opens on a phone with a slow network, the first time and with a register of a
//! thousand incidents.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::bench;
use crate::bench::stage::Stage;
use crate::build;
use crate::npm;
use crate::precache;
use crate::shell::{self, command};
use crate::weight;
use crate::workspace::Workspace;

/// What is scored, and the least it has to be, of 100.
const SCORES: [(&str, f64); 3] = [
    ("performance", 95.0),
    ("accessibility", 100.0),
    ("best-practices", 100.0),
];

/// How many incidents the register has.
const INCIDENTS: usize = 1000;

/// What is printed beside the scores.
const FIGURES: &[&str] = &[
    "first-contentful-paint",
    "largest-contentful-paint",
    "speed-index",
    "total-blocking-time",
    "cumulative-layout-shift",
    "interactive",
    "total-byte-weight",
];

/// Measures the built site in `dist`; an error when a score is too low.
pub fn run(workspace: &Workspace, dist: &Path) -> Result<()> {
    build::check(dist)?;
    let modules = npm::provide(workspace, "lighthouse")?;
    let folder = workspace.root().join("target/lighthouse");
    let site = folder.join("site");
    compressed(dist, &site)?;
    let stage = Stage::of_site(&folder, &site)?;
    let profile = folder.join("first");
    fresh(&profile)?;
    let mut low = measure(
        &modules,
        &stage.site(""),
        &profile,
        &folder.join("first.json"),
    )?;
    let profile = bench::register(&stage, INCIDENTS)?;
    low.extend(measure(
        &modules,
        &stage.site("register"),
        &profile,
        &folder.join("register.json"),
    )?);
    ensure!(low.is_empty(), "too low: {}", low.join(", "));
    Ok(())
}

/// A copy of the site, with what brotli makes of each file beside it.
fn compressed(dist: &Path, site: &Path) -> Result<()> {
    fresh(site)?;
    for file in precache::files(dist)? {
        let to = site.join(&file);
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        let content = fs::read(dist.join(&file))?;
        if content.len() > 1000 {
            fs::write(
                site.join(format!("{}.br", file.display())),
                weight::brotli(&content)?,
            )?;
        }
        fs::write(to, content)?;
    }
    Ok(())
}

fn fresh(folder: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// One page in a browser with that profile; the scores that are too low.
fn measure(modules: &Path, url: &str, profile: &Path, report: &Path) -> Result<Vec<String>> {
    let chromium = shell::find("chromium").context("no chromium on the PATH")?;
    let categories: Vec<&str> = SCORES.iter().map(|(name, _)| *name).collect();
    let mut node = command("node");
    node.env("CHROME_PATH", chromium)
        .arg(modules.join("lighthouse/cli/index.js"))
        .arg(url)
        .args(["--quiet", "--output=json", "--disable-storage-reset"])
        .arg(format!("--output-path={}", report.display()))
        .arg(format!("--only-categories={}", categories.join(",")))
        .arg(format!(
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --user-data-dir={}",
            profile.display()
        ));
    shell::run(&mut node)?;
    let said: Value = serde_json::from_slice(&fs::read(report)?)?;
    if let Some(error) = said["runtimeError"]["message"].as_str() {
        bail!("{error}");
    }
    let mut low = Vec::new();
    for (name, least) in SCORES {
        let score = said["categories"][name]["score"]
            .as_f64()
            .with_context(|| format!("no score for {name}"))?;
        let score = (score * 100.0).round();
        println!("{score:>8}  {name}");
        if score < least {
            low.push(format!("{name} {score} at {url}"));
        }
        let audits = said["categories"][name]["auditRefs"].as_array();
        for audit in audits.into_iter().flatten() {
            let id = audit["id"].as_str().unwrap_or_default();
            let weighs = audit["weight"].as_f64() > Some(0.0);
            let score = said["audits"][id]["score"].as_f64();
            if weighs && score < Some(1.0) && score.is_some() {
                println!(
                    "          loses by {id}: {}",
                    said["audits"][id]["displayValue"]
                );
            }
        }
    }
    for name in FIGURES {
        let shown = said["audits"][*name]["displayValue"].as_str();
        println!("{:>8}  {name}", shown.unwrap_or("none"));
    }
    Ok(low)
}
