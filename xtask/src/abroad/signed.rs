//! Files that a foreign program signs, and we accept.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use watchbook::log::key::Signer;

use super::case::{self, Case};
use super::tool::Tool;

/// The seeds that golden files are signed with (`tests/golden/README.md`).
const SEEDS: [u8; 8] = [1, 2, 3, 5, 6, 40, 41, 66];

/// When the files are said to be made: another moment than in any golden file, so that no old signature fits.
const MADE: &str = "2027-01-01T00:00:00Z";

/// Has a program sign all golden files that hold; how many there are.
pub fn check(tool: Tool, folder: &Path, golden: &[Case]) -> Result<usize> {
    let keys = super::fresh(&folder.join("keys"))?;
    for seed in SEEDS {
        let signer = Signer::from_seed(&[seed; 32]);
        let key = json!({
            "crv": "Ed25519", "kty": "OKP", "x": signer.public().to_string(), "d": URL_SAFE_NO_PAD.encode([seed; 32]),
        });
        fs::write(
            keys.join(format!("{}.json", signer.device())),
            key.to_string(),
        )?;
    }
    let work = super::fresh(&folder.join("signed"))?;
    let mut paths = Vec::new();
    for case in golden.iter().filter(|case| case.holds) {
        let path = work.join(case.path.file_name().context("no name")?);
        let unsigned = unsigned(&fs::read(&case.path)?)?;
        ensure!(
            case::verdict(unsigned.as_bytes()) != Some(true),
            "unsigned, and accepted: {}",
            path.display()
        );
        fs::write(&path, unsigned)?;
        paths.push(path);
    }
    tool.sign(folder, &keys, &paths)?;
    for path in &paths {
        ensure!(
            case::verdict(&fs::read(path)?) == Some(true),
            "signed by {}, and refused: {}",
            tool.name(),
            path.display()
        );
    }
    Ok(paths.len())
}

/// The same content at another time, without any signature.
fn unsigned(file: &[u8]) -> Result<String> {
    let mut file: Value = serde_json::from_slice(file)?;
    file["payload"]["made"] = MADE.into();
    let entries = file["payload"]
        .get_mut("entries")
        .and_then(Value::as_array_mut);
    for entry in entries.into_iter().flatten() {
        entry["sig"] = "".into();
    }
    file["signatures"] = json!([]);
    Ok(file.to_string())
}
