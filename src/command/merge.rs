//! `merge`: the fewest of the given files that together hold everything. They are copied, not
//! rewritten, so every signature stays as it was (`docs/decisions/0004-merge-copies-bundles.md`).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use super::{
    cli::{Exit, Merge},
    finding::findings,
    output::{occupied, put},
    reading::{Cover, Kind, Reading},
    source::{self, EXTENSION},
    trouble::Trouble,
    view::several,
};
use crate::{
    log::id::{DeviceId, Digest, EntryId},
    words::{Say as _, sentence, text},
};

/// Runs the verb.
///
/// # Errors
/// When a file cannot be read, or the folder not be written.
pub fn run(options: &Merge, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    let reading = Reading::of(&options.paths, options.register)?;
    let findings = findings(&reading);
    for finding in findings.all() {
        writeln!(err, "{}", finding.line())?;
    }
    if reading.has_refused() {
        writeln!(err, "{}", text!("command-merge-refused"))?;
        return Ok(Exit::Fault);
    }
    if reading.registers.len() > 1 {
        writeln!(err, "{}", several(&reading))?;
        return Ok(Exit::Fault);
    }
    let chosen = choose(&reading);
    copy(&chosen, &options.output)?;
    let entries: usize = reading
        .registers
        .values()
        .map(|register| register.ledger.entries().len())
        .sum();
    let sentence = sentence!("command-merge-done")
        .with("kept", chosen.len())
        .with("files", reading.files.len())
        .with("entries", entries)
        .with("folder", options.output.display());
    writeln!(out, "{}", sentence.text())?;
    Ok(if findings.faults.is_empty() {
        Exit::Fine
    } else {
        Exit::Fault
    })
}

/// The files to copy, by the names of the copies. A name tells the content, so the same file given
/// twice is one.
fn choose(reading: &Reading) -> BTreeMap<String, PathBuf> {
    let mut chosen = BTreeMap::new();
    for (path, cover) in exports(reading).into_iter().flatten() {
        chosen.insert(name(cover), path.to_owned());
    }
    for file in &reading.files {
        let (kind, made, sha256) = match &file.kind {
            Kind::Report(report) => ("report", report.payload.made, report.sha256()),
            Kind::Enrol(request) => (
                "request",
                request.made,
                Digest::of(request.from.to_string()),
            ),
            Kind::Refused | Kind::Bundle(_) => continue,
        };
        let name = format!("{}-{kind}-{}{EXTENSION}", made.date(), sha256.short());
        chosen.entry(name).or_insert_with(|| file.path.clone());
    }
    chosen
}

fn name(cover: &Cover) -> String {
    let manifest = &cover.manifest;
    let (made, from, sha256) = (
        manifest.made.date(),
        manifest.from.short(),
        cover.sha256.short(),
    );
    let (number, part) = (manifest.number, manifest.part);
    format!("{made}-{from}-{number:04}-part-{part}-{sha256}{EXTENSION}")
}

/// One file of an export.
type Part<'a> = (&'a Path, &'a Cover);

/// The exports that add something, all parts of each: the largest first, and of the others those
/// that have an entry, a body or an attached file which none before had.
fn exports(reading: &Reading) -> Vec<Vec<Part<'_>>> {
    let mut exports: BTreeMap<(DeviceId, u64), BTreeMap<Digest, Part<'_>>> = BTreeMap::new();
    for (path, cover) in reading.covers() {
        let of = (cover.manifest.from, cover.manifest.number);
        exports
            .entry(of)
            .or_default()
            .entry(cover.sha256)
            .or_insert((path, cover));
    }
    let mut exports: Vec<Vec<Part<'_>>> = exports
        .into_values()
        .map(|parts| parts.into_values().collect())
        .collect();
    exports.sort_by_key(|parts| std::cmp::Reverse(size(parts)));
    let mut at_hand = AtHand::default();
    exports.retain(|parts| at_hand.take(parts));
    exports
}

/// By what exports are ordered; the digests make the order the same on every repeat.
fn size(parts: &[Part<'_>]) -> (usize, Vec<Digest>) {
    let entries = parts
        .iter()
        .map(|(_, cover)| cover.entries.len() + cover.unsound.len())
        .sum();
    (
        entries,
        parts.iter().map(|(_, cover)| cover.sha256).collect(),
    )
}

/// What the exports chosen so far hold.
#[derive(Default)]
struct AtHand {
    entries: BTreeSet<(EntryId, bool)>,
    attached: BTreeSet<Digest>,
}

impl AtHand {
    /// Takes an export in; false when it adds nothing.
    fn take(&mut self, parts: &[Part<'_>]) -> bool {
        let mut adds = false;
        for (_, cover) in parts {
            // An entry that this version cannot read may be one that a later version can.
            adds |= !cover.unsound.is_empty();
            for (id, has_body) in &cover.entries {
                let with_body = self.entries.contains(&(*id, true));
                adds |= !with_body && self.entries.insert((*id, *has_body));
            }
            for sha256 in &cover.attached {
                adds |= self.attached.insert(*sha256);
            }
        }
        adds
    }
}

/// Copies files into a folder that is empty, or holds what an earlier run has copied there.
fn copy(chosen: &BTreeMap<String, PathBuf>, folder: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(folder).map_err(Trouble::file(folder))?;
    for item in fs::read_dir(folder).map_err(Trouble::file(folder))? {
        let path = item.map_err(Trouble::file(folder))?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !chosen.contains_key(&name) {
            return Err(occupied(folder, &path));
        }
    }
    for (name, path) in chosen {
        match source::bytes(path)? {
            Ok(bytes) => put(&folder.join(name), &bytes)?,
            Err(fault) => return Err(Trouble::Usage(fault.say())),
        }
    }
    Ok(())
}
