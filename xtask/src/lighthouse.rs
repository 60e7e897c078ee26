//! Lighthouse, fetched by npm: how the site opens on a phone with a slow network, the first time and with a register of a
//! thousand incidents.

use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};

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

/// How often each is measured: what else runs on the machine makes one run slower than another.
const RUNS: usize = 3;

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
    let mut low = Vec::new();
    let first = folder.join("first");
    let fresh_profile = || fresh(&first).map(|()| first.clone());
    low.extend(measure(&modules, &stage.site(""), &fresh_profile, &first)?);
    let register = bench::register(&stage, INCIDENTS)?;
    // Where a driven browser keeps its profile within its folder.
    let with_register = || Ok(register.join("profile"));
    low.extend(measure(
        &modules,
        &stage.site("register"),
        &with_register,
        &folder.join("register"),
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

/// One page, each time in a browser with the profile that is told; the scores of the median run that are too low.
fn measure(
    modules: &Path,
    url: &str,
    profile: &dyn Fn() -> Result<PathBuf>,
    reports: &Path,
) -> Result<Vec<String>> {
    let mut runs = Vec::new();
    for run in 0..RUNS {
        let report = reports.with_extension(format!("{run}.json"));
        runs.push(once(modules, url, &profile()?, &report)?);
    }
    let performance = |said: &Value| said["categories"]["performance"]["score"].as_f64();
    runs.sort_by(|a, b| {
        performance(a)
            .partial_cmp(&performance(b))
            .unwrap_or(Ordering::Equal)
    });
    let all: Vec<String> = runs
        .iter()
        .map(|said| format!("{:.0}", performance(said).unwrap_or_default() * 100.0))
        .collect();
    println!("{url}: performance {}; the median:", all.join(", "));
    judge(&runs[RUNS / 2], url)
}

/// What Lighthouse says of one page in a browser with that profile.
fn once(modules: &Path, url: &str, profile: &Path, report: &Path) -> Result<Value> {
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
    match said["runtimeError"]["message"].as_str() {
        Some(error) => bail!("{error}"),
        None => Ok(said),
    }
}

/// Prints the scores, what they lose by and the figures; those that are too low.
fn judge(said: &Value, url: &str) -> Result<Vec<String>> {
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
