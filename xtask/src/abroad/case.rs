//! A file, and what has to be said of it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;
use watchbook::bundle::fault::BundleFault;
use watchbook::bundle::plan::{Have, plan};
use watchbook::bundle::read::{Document, read};
use watchbook::log::index::Index;

use crate::workspace::Workspace;

/// A file on which every program has to say the same.
#[derive(Clone, Debug)]
pub struct Case {
    /// Where it is.
    pub path: PathBuf,
    /// Whether every signature in it holds, over what stands there now.
    pub holds: bool,
}

impl Case {
    /// Its name in another shape.
    pub fn shaped(&self, shape: &str) -> Result<String> {
        let name = self.path.file_name().and_then(|name| name.to_str());
        let stem = name.and_then(|name| name.strip_suffix(".watchbook.json"));
        Ok(format!(
            "{}.{shape}.watchbook.json",
            stem.context("no name of ours")?
        ))
    }
}

/// How many hold, and how many do not.
pub fn count(cases: &[Case]) -> (usize, usize) {
    let holding = cases.iter().filter(|case| case.holds).count();
    (holding, cases.len() - holding)
}

/// The golden files of every version of the format whose signatures hold, or do not. Others are refused for their shape,
/// which general programs read less strictly.
pub fn golden(workspace: &Workspace) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for version in fs::read_dir(workspace.root().join("tests/golden"))? {
        let version = version?.path();
        if !version.is_dir() {
            continue;
        }
        for file in fs::read_dir(version)? {
            let path = file?.path();
            if !path.to_string_lossy().ends_with(".watchbook.json") {
                continue;
            }
            if let Some(holds) = verdict(&fs::read(&path)?) {
                cases.push(Case { path, holds });
            }
        }
    }
    cases.sort_by(|a, b| a.path.cmp(&b.path));
    let (holding, failing) = count(&cases);
    ensure!(
        holding >= 15 && failing >= 10,
        "{holding} golden files hold, {failing} do not"
    );
    Ok(cases)
}

/// Whether all signatures of a file hold, as Watchbook sees it; nothing where it is refused for something else.
pub fn verdict(file: &[u8]) -> Option<bool> {
    if !is_decodable(file) {
        return None;
    }
    let bundle = match read(file) {
        Ok(Document::Bundle(bundle)) => bundle,
        Ok(_) => return Some(true),
        Err(fault) => return of_fault(&fault),
    };
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let plan = match plan(vec![*bundle], have) {
        Ok(plan) => plan,
        Err(fault) => return of_fault(&fault),
    };
    let reasons: Vec<&str> = plan
        .set_aside
        .iter()
        .map(|aside| aside.reason.key.as_str())
        .collect();
    let of_signatures = |reason: &&&str| {
        [
            "fault-entry-signature",
            "fault-entry-body",
            "fault-entry-stranger",
            "fault-entry-register",
        ]
        .contains(*reason)
    };
    match reasons.iter().filter(of_signatures).count() {
        0 if reasons.is_empty() => Some(true),
        0 => None,
        _ => Some(false),
    }
}

/// Whether the signature is spelt in the one way we read base64url; general programs read others, too.
fn is_decodable(file: &[u8]) -> bool {
    let file: Value = serde_json::from_slice(file).unwrap_or_default();
    let signature = file["signatures"][0]["signature"].as_str();
    signature.is_some_and(|text| URL_SAFE_NO_PAD.decode(text).is_ok())
}

fn of_fault(fault: &BundleFault) -> Option<bool> {
    let of_signatures = matches!(
        fault,
        BundleFault::Signature
            | BundleFault::Stranger(_)
            | BundleFault::FileAltered(_)
            | BundleFault::NoFoundation
    );
    of_signatures.then_some(false)
}
