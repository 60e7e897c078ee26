//! What is in them: which file of ours lies where.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::{hosting, precache};

/// Where the package puts the site.
pub const SITE: &str = "usr/share/watchbook";
/// And what there is to read.
pub const DOC: &str = "usr/share/doc/watchbook";
/// The list of all digests.
pub const SUMS: &str = "SHA256SUMS";
/// What the wasm is made of.
const BILL: &str = "watchbook.cdx.json";
/// The licences, as they lie in the sources.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// The configurations that a host of one's own wants, as they lie in `hosting/`.
const EXAMPLES: [&str; 3] = ["apache.conf", "Caddyfile", "nginx.conf"];

/// A file: its path with forward slashes, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// Where it is to lie.
    pub path: String,
    /// What it holds.
    pub content: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> File {
        File {
            path: path.into(),
            content: content.into(),
        }
    }
}

/// The files of the archive, in the order of their paths.
pub fn of_archive(sources: &Path, dist: &Path, bill: &str) -> Result<Vec<File>> {
    let mut files = site(dist, "site")?;
    let configurations = hosting::files().into_iter();
    files.extend(configurations.map(|(name, text)| File::new(format!("hosting/{name}"), text)));
    files.push(File::new(BILL, bill));
    for name in ["CHANGELOG.md", "docs/hosting.md"].iter().chain(&LICENCES) {
        files.push(File::new(*name, read(sources, name)?));
    }
    let sums = sums(&files, "");
    files.push(File::new(SUMS, sums));
    files.sort();
    Ok(files)
}

/// The files of the package, in the order of their paths.
pub fn of_deb(sources: &Path, dist: &Path, bill: &str) -> Result<Vec<File>> {
    let base = base(dist)?;
    ensure!(
        base == "/",
        "the package is for the root of a host, and this site is built for {base}"
    );
    let mut files = site(dist, SITE)?;
    let sums = sums(&files, &format!("{SITE}/"));
    files.push(File::new(format!("{DOC}/{SUMS}"), sums));
    for name in EXAMPLES {
        let all = hosting::files();
        let (_, text) = all.iter().find(|(at, _)| *at == name).context("no such")?;
        let text = text.replace(hosting::ROOT, &format!("/{SITE}"));
        files.push(File::new(format!("{DOC}/examples/{name}"), text));
    }
    files.push(File::new(format!("{DOC}/{BILL}"), bill));
    for (name, at) in [
        ("CHANGELOG.md", "CHANGELOG.md"),
        ("docs/hosting.md", "hosting.md"),
    ] {
        files.push(File::new(format!("{DOC}/{at}"), read(sources, name)?));
    }
    files.push(File::new(format!("{DOC}/copyright"), copyright(sources)?));
    files.sort();
    Ok(files)
}

/// The files of the site below that folder. What is hidden belongs to the tools that built it.
fn site(dist: &Path, below: &str) -> Result<Vec<File>> {
    let files = precache::files(dist)?.into_iter().map(|file| {
        let name = file.to_string_lossy().replace('\\', "/");
        Ok(File::new(
            format!("{below}/{name}"),
            fs::read(dist.join(file))?,
        ))
    });
    files.collect()
}

/// Which path of a host a site was built for.
fn base(dist: &Path) -> Result<String> {
    let page = String::from_utf8(read(dist, "index.html")?)?;
    let (before, _) = page
        .split_once("boot.mjs\"")
        .context("index.html names no boot.mjs")?;
    let (_, base) = before.rsplit_once('"').context("nor where it lies")?;
    Ok(base.to_owned())
}

/// As `sha256sum` reads it, with paths from a folder on.
fn sums(files: &[File], from: &str) -> String {
    let mut lines: Vec<String> = files
        .iter()
        .filter_map(|file| Some((file.path.strip_prefix(from)?, &file.content)))
        .map(|(path, content)| {
            let digest = Sha256::digest(content);
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{digest}  {path}\n")
        })
        .collect();
    lines.sort_by(|a, b| a[64..].cmp(&b[64..]));
    lines.concat()
}

/// In the form that Debian's tools read. It has the text of one licence, and a Debian system that of the other.
fn copyright(sources: &Path) -> Result<String> {
    let mit = String::from_utf8(read(sources, "LICENSE-MIT")?)?;
    let holder = mit
        .lines()
        .find_map(|line| line.strip_prefix("Copyright (c) "))
        .context("LICENSE-MIT names nobody")?;
    // Paragraphs are indented, and an empty line is a full stop.
    let terms: String = mit
        .lines()
        .skip_while(|line| !line.starts_with("Permission"))
        .map(|line| match line.trim() {
            "" => " .\n".to_owned(),
            line => format!(" {line}\n"),
        })
        .collect();
    Ok(format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\
         Upstream-Name: Watchbook\n\
         Comment: The wasm is made of crates that others wrote. {BILL} beside this file\n \
         names each, with its licence.\n\
         \n\
         Files: *\n\
         Copyright: {holder}\n\
         License: Expat or Apache-2.0\n\
         \n\
         License: Expat\n{terms}\
         \n\
         License: Apache-2.0\n \
         On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n"
    ))
}

fn read(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let path = folder.join(name);
    fs::read(&path).with_context(|| format!("no {}", path.display()))
}
