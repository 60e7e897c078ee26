//! Writes into `sw.js` what the service worker keeps: every file of the site with its digest, and the digest of that
//! list as the version. The version is ours because Trunk names a file before the last step that changes it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

const WORKER: &str = "sw.js";
const ASSETS: &str = "const ASSETS = [];";
const VERSION: &str = "const VERSION = 'unbuilt';";

/// A file of the site: its path relative to the scope, and its SHA-256 in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asset {
    /// The path with forward slashes; the start page is `./`, because some hosts redirect `index.html` there.
    pub path: String,
    /// 64 hexadecimal digits.
    pub sha256: String,
}

/// Completes the service worker of the site in `dist`, and returns the version.
pub fn seal(dist: &Path) -> Result<String> {
    let assets = list(dist)?;
    let path = dist.join(WORKER);
    let script = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    let version = version(&assets);
    fs::write(&path, fill(&script, &assets, &version)?)?;
    Ok(version)
}

/// Every file that belongs to the site, relative to `dist` and sorted. Hidden files are the tools' own.
pub fn files(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(dist)?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

fn list(dist: &Path) -> Result<Vec<Asset>> {
    let mut assets = Vec::new();
    for file in files(dist)?
        .into_iter()
        .filter(|file| file != Path::new(WORKER))
    {
        let sha256 = hex(&fs::read(dist.join(&file))?);
        let path = match file.to_string_lossy().replace('\\', "/") {
            name if name == "index.html" => "./".to_owned(),
            name => name,
        };
        assets.push(Asset { path, sha256 });
    }
    assets.sort();
    Ok(assets)
}

fn version(assets: &[Asset]) -> String {
    let lines = assets
        .iter()
        .map(|asset| format!("{} {}\n", asset.sha256, asset.path));
    hex(lines.collect::<String>().as_bytes())
}

fn fill(script: &str, assets: &[Asset], version: &str) -> Result<String> {
    for placeholder in [ASSETS, VERSION] {
        ensure!(
            script.matches(placeholder).count() == 1,
            "{WORKER} must say once: {placeholder}"
        );
    }
    let rows: String = assets
        .iter()
        .map(|asset| format!("\n  [{:?}, {:?}],", asset.path, asset.sha256))
        .collect();
    Ok(script
        .replace(ASSETS, &format!("const ASSETS = [{rows}\n];"))
        .replace(VERSION, &format!("const VERSION = {version:?};")))
}

/// SHA-256 in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../src/web/sw.js");

    fn asset(path: &str, content: &str) -> Asset {
        Asset {
            path: path.to_owned(),
            sha256: hex(content.as_bytes()),
        }
    }

    #[test]
    fn the_digest_is_sha256() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hex(b"abc"), known);
    }

    #[test]
    fn the_version_follows_names_and_contents() {
        let one = version(&[asset("./", "a"), asset("b.js", "b")]);
        assert_eq!(one, version(&[asset("./", "a"), asset("b.js", "b")]));
        assert_ne!(one, version(&[asset("./", "a"), asset("c.js", "b")]));
        assert_ne!(one, version(&[asset("./", "a"), asset("b.js", "c")]));
    }

    #[test]
    fn the_shipped_worker_has_both_places_to_fill() {
        let filled = fill(SHIPPED, &[asset("./", "a")], "v1").expect("filled");
        assert!(filled.contains("const VERSION = \"v1\";"));
        assert!(filled.contains(&format!("[\"./\", \"{}\"],", hex(b"a"))));
        assert!(fill(&filled, &[], "v2").is_err(), "a worker is filled once");
    }

    #[test]
    fn the_shipped_worker_stays_small() {
        assert!(SHIPPED.lines().count() <= 80);
    }

    #[test]
    fn the_list_holds_the_start_page_and_neither_hidden_files_nor_the_worker() {
        let dist = std::env::temp_dir().join(format!("watchbook-precache-{}", std::process::id()));
        fs::create_dir_all(dist.join("icons")).expect("folder");
        for file in ["index.html", "sw.js", ".lock", "icons/mark.svg"] {
            fs::write(dist.join(file), file).expect("written");
        }
        let listed = list(&dist);
        fs::remove_dir_all(&dist).expect("removed");
        let expected = [
            asset("./", "index.html"),
            asset("icons/mark.svg", "icons/mark.svg"),
        ];
        assert_eq!(listed.expect("listed"), expected);
    }
}
