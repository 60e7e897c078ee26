//! Verification with jq and openssl: the script of the format's description for bundles, the short one of the page
//! *Verify* for reports and requests. Both are run as they are printed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use serde_json::Value;

use super::case::Case;
use crate::shell::command;
use crate::workspace::Workspace;

/// The scripts.
pub struct Scripts {
    bundle: String,
    other: String,
}

impl Scripts {
    /// As they stand in the documents.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let page = fs::read_to_string(workspace.root().join("docs/bundle-format.md"))?;
        let script = page
            .split_once("\n```sh\n")
            .and_then(|(_, rest)| rest.split_once("\n```"));
        let (bundle, _) = script.context("docs/bundle-format.md shows no script")?;
        let other = workspace.root().join("src/app/pages/verify/recipe.sh");
        Ok(Scripts {
            bundle: bundle.to_owned(),
            other: fs::read_to_string(other)?,
        })
    }

    /// The files that hold, on as many cores as there are.
    pub fn verify(&self, folder: &Path, cases: &[Case]) -> Result<Vec<PathBuf>> {
        let count = std::thread::available_parallelism().map_or(1, usize::from);
        let share = |number: usize| -> Result<Vec<PathBuf>> {
            let work = super::fresh(&folder.join(format!("shell-{number}")))?;
            let mut holding = Vec::new();
            for case in cases.iter().skip(number).step_by(count) {
                if self.holds(&work, &case.path)? {
                    holding.push(case.path.clone());
                }
            }
            Ok(holding)
        };
        std::thread::scope(|scope| {
            let running: Vec<_> = (0..count)
                .map(|number| scope.spawn(move || share(number)))
                .collect();
            let mut all = Vec::new();
            for one in running {
                let Ok(holding) = one.join() else {
                    anyhow::bail!("a check broke off");
                };
                all.extend(holding?);
            }
            Ok(all)
        })
    }

    fn holds(&self, work: &Path, path: &Path) -> Result<bool> {
        let value: Value = serde_json::from_slice(&fs::read(path)?)?;
        if value["payload"]["type"] == "bundle" {
            let register = value["payload"]["reg"].as_str().unwrap_or_default();
            let mut sh = command("sh");
            sh.args(["-c", &self.bundle, "verify.sh"])
                .arg(path)
                .arg(register);
            // Its folders go with ours.
            let said = said(sh.env("TMPDIR", work))?;
            return Ok(said.starts_with("HOLDS: "));
        }
        fs::copy(path, work.join("the-file.watchbook.json"))?;
        let mut sh = command("sh");
        let said = said(sh.args(["-c", &self.other]).current_dir(work))?;
        let lines: Vec<&str> = said.lines().collect();
        Ok(
            matches!(lines.as_slice(), ["Signature Verified Successfully", key, from, ..] if key == from),
        )
    }
}

/// What a script prints; that it fails is an answer too.
fn said(run: &mut Command) -> Result<String> {
    let output = run
        .stderr(Stdio::null())
        .output()
        .context("cannot run sh")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
