//! What does not hold, and what is not here: where, and why, in a sentence.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use super::reading::{Reading, Register};
use crate::{
    bundle::verdict::{PartsMissing, Verdict},
    log::{entry::Entry, id::DeviceId},
    register::{
        audit::{Finding as Against, Witness, audit},
        membership::Membership,
    },
    words::{Sentence, sentence},
};

/// Something that does not hold, or that a person should know.
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

/// What was found: what does not hold, and what is only not here.
pub struct Findings {
    /// What does not hold, file by file, then across files.
    pub faults: Vec<Finding>,
    /// What these files build on or speak of, and that is not among them.
    pub missing: Vec<Finding>,
    /// What speaks against a register without making any of its files untrue.
    pub remarks: Vec<Finding>,
}

impl Findings {
    /// All of them, the faults first.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.faults.iter().chain(&self.missing)
    }
}

/// What does not hold in what was read. The verdict is that of [`Verdict`]; this tells it.
#[must_use]
pub fn findings(reading: &Reading) -> Findings {
    let mut faults = reading.findings.clone();
    let (mut missing, mut remarks) = (Vec::new(), Vec::new());
    for register in reading.registers.values() {
        let manifests = reading.covers().map(|(_, cover)| &cover.manifest);
        let verdict = Verdict::of(&register.plan, manifests);
        faults.extend(set_aside(reading, register));
        faults.extend(across(register));
        let members = &register.plan.membership;
        faults.extend(waiting(&verdict.waiting_in_vain, members));
        missing.extend(waiting(&verdict.waiting, members));
        let parts = verdict.parts_missing.iter();
        missing.extend(parts.map(|parts| parts_missing(parts, members)));
        remarks.extend(against(reading, register));
    }
    faults.sort_by_key(|finding| finding.file.is_none());
    Findings {
        faults,
        missing,
        remarks,
    }
}

/// What the register tells against itself beyond what its files do: another history that somebody has seen, times that
/// contradict each other, and what was written after a device was out.
fn against(reading: &Reading, register: &Register) -> Vec<Finding> {
    let Register { ledger, plan } = register;
    let members = &plan.membership;
    let of_this = reading.covers().map(|(_, cover)| &cover.manifest);
    let of_this = of_this.filter(|manifest| manifest.reg == members.register);
    let witnesses = of_this.map(|manifest| Witness {
        by: manifest.from,
        whole: false,
        frontier: manifest.frontier.clone(),
    });
    let entries: Vec<&Entry> = ledger.entries().iter().collect();
    let nobody = (None, None);
    let found = audit(
        &entries,
        ledger.index(),
        members,
        witnesses.collect(),
        nobody,
    );
    let is_told_here = |found: &Against| {
        matches!(
            found,
            Against::Rewritten { .. } | Against::BackDated { .. } | Against::AfterRevocation { .. }
        )
    };
    let found = found.into_iter().filter(is_told_here);
    found
        .map(|found| Finding::of_all(found.say(members)))
        .collect()
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

/// What only shows when all files are seen together: gaps and forks.
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
    let forks =
        plan.summary.forks.iter().map(|fork| {
            by(sentence!("command-fork"), members, &fork.device).with("number", fork.seq)
        });
    gaps.chain(forks).map(Finding::of_all).collect()
}

/// Whose entries wait for others.
fn waiting(of: &BTreeMap<DeviceId, usize>, members: &Membership) -> Vec<Finding> {
    let told = of.iter().map(|(device, count)| {
        by(sentence!("command-waiting"), members, device).with("count", count)
    });
    told.map(Finding::of_all).collect()
}

fn by(sentence: Sentence, members: &Membership, device: &DeviceId) -> Sentence {
    sentence
        .with("person", members.person(device))
        .with("device", device.short())
}

/// An export of everything of which not all parts are here.
fn parts_missing(export: &PartsMissing, members: &Membership) -> Finding {
    let missing: Vec<String> = export.missing.iter().map(u64::to_string).collect();
    let sentence = by(sentence!("command-part-missing"), members, &export.from)
        .with("missing", missing.join(", "))
        .with("parts", export.parts)
        .with("number", export.number);
    Finding::of_all(sentence)
}
