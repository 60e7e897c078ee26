//! What does not hold: where, and why, in a sentence.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use super::reading::{Kind, Reading, Register};
use crate::{
    bundle::Scope,
    log::{entry::Entry, id::DeviceId},
    register::membership::Membership,
    words::Sentence,
};

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, where it is one file's.
    pub file: Option<String>,
    /// The path inside it, where it is one entry's.
    pub place: Option<String>,
    /// The sentence's key: for programs, which do not read sentences.
    pub key: String,
    /// The sentence.
    pub text: String,
}

impl Finding {
    /// One of a file, or of the entry at a place in it.
    #[must_use]
    pub fn of_file(path: &Path, entry: Option<usize>, sentence: Sentence) -> Self {
        Finding {
            file: Some(path.display().to_string()),
            place: entry.map(|place| format!("payload.entries[{place}]")),
            ..Finding::of_all(sentence)
        }
    }

    /// One of all files together.
    #[must_use]
    pub fn of_all(sentence: Sentence) -> Self {
        let text = sentence.text();
        Finding {
            file: None,
            place: None,
            key: sentence.key,
            text,
        }
    }

    /// The place and the sentence.
    #[must_use]
    pub fn line(&self) -> String {
        let place = [&self.file, &self.place].into_iter().flatten().cloned();
        let place: Vec<String> = place.collect();
        if place.is_empty() {
            return self.text.clone();
        }
        format!("{}: {}", place.join(", "), self.text)
    }
}

/// Everything that does not hold in what was read, file by file, then across files.
#[must_use]
pub fn findings(reading: &Reading) -> Vec<Finding> {
    let mut found = reading.findings.clone();
    for register in reading.registers.values() {
        found.extend(set_aside(reading, register));
        found.extend(across(register));
    }
    found.extend(parts_missing(reading));
    found.sort_by_key(|finding| finding.file.is_none());
    found
}

/// Entries that were read but do not count.
fn set_aside(reading: &Reading, register: &Register) -> Vec<Finding> {
    let aside = register.plan.set_aside.iter();
    // Those that name no device could not be read; they are found with their files.
    let readable = aside.filter(|aside| aside.device.is_some());
    let found = readable.map(|aside| {
        let entry = Entry::from_line(&aside.line).ok();
        match entry.and_then(|entry| reading.place(&entry)) {
            Some((path, place)) => Finding::of_file(path, Some(place), aside.reason.clone()),
            None => Finding::of_all(aside.reason.clone()),
        }
    });
    found.collect()
}

/// What only shows when all files are seen together: gaps, forks, what waits.
fn across(register: &Register) -> Vec<Finding> {
    let Register { plan, .. } = register;
    let members = &plan.membership;
    let gaps = plan.summary.gaps.iter().map(|gap| {
        let key = if gap.from == gap.to {
            "command-gap-one"
        } else {
            "command-gap"
        };
        let (from, to) = (gap.from, gap.to);
        by(Sentence::new(key), members, &gap.device)
            .with("from", from)
            .with("to", to)
    });
    let forks = plan.summary.forks.iter().map(|fork| {
        by(Sentence::new("command-fork"), members, &fork.device).with("number", fork.seq)
    });
    let mut waiting: BTreeMap<DeviceId, usize> = BTreeMap::new();
    for entry in &plan.waiting {
        *waiting.entry(entry.head.dev).or_default() += 1;
    }
    let waiting = waiting.iter().map(|(device, count)| {
        by(Sentence::new("command-waiting"), members, device).with("count", count)
    });
    gaps.chain(forks)
        .chain(waiting)
        .map(Finding::of_all)
        .collect()
}

fn by(sentence: Sentence, members: &Membership, device: &DeviceId) -> Sentence {
    sentence
        .with("person", members.person(device))
        .with("device", device.short())
}

/// Exports of everything of which not all parts are here.
fn parts_missing(reading: &Reading) -> Vec<Finding> {
    let mut exports = BTreeMap::new();
    for file in &reading.files {
        let Kind::Bundle(cover) = &file.kind else {
            continue;
        };
        let manifest = &cover.manifest;
        if manifest.scope == Scope::All {
            let of = (manifest.reg, manifest.from, manifest.number);
            let (parts, here) = exports.entry(of).or_insert((manifest.parts, Vec::new()));
            *parts = manifest.parts.max(*parts);
            here.push(manifest.part);
        }
    }
    let mut found = Vec::new();
    for ((register, from, number), (parts, here)) in exports {
        let missing: Vec<String> = (1..=parts)
            .filter(|part| !here.contains(part))
            .take(20)
            .map(|part| part.to_string())
            .collect();
        let members = reading
            .registers
            .get(&register)
            .map(|register| &register.plan.membership);
        if let (false, Some(members)) = (missing.is_empty(), members) {
            let sentence = by(Sentence::new("command-part-missing"), members, &from)
                .with("missing", missing.join(", "))
                .with("parts", parts)
                .with("number", number);
            found.push(Finding::of_all(sentence));
        }
    }
    found
}
