//! What a file carries, noted briefly: stretches of chains, and attached files. From the notes of all
//! files in a folder follows what the folder holds.

use serde::{Deserialize, Serialize};

use crate::{
    bundle::Content,
    log::{
        entry::Entry,
        id::{DeviceId, Digest, EntryId},
        index::Index,
    },
    order,
    register::fact::Fact,
};

/// What one file carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Cargo {
    runs: Vec<Run>,
    /// Attached files.
    pub(super) files: Vec<Digest>,
    /// Attached files that its entries name and that are not in it.
    pub(super) named: Vec<Digest>,
}

/// Entries of one chain that follow one another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Run {
    device: DeviceId,
    from: u64,
    to: u64,
    last: EntryId,
    /// Whether with their bodies.
    whole: bool,
}

/// What is kept of the entries in a file until it is known which of them are part of the register.
#[derive(Default)]
pub(super) struct Manifest {
    entries: Vec<Line>,
    files: Vec<Digest>,
    named: Vec<Digest>,
}

struct Line {
    device: DeviceId,
    seq: u64,
    id: EntryId,
    prev: Option<EntryId>,
    whole: bool,
}

impl Manifest {
    /// Of these entries and files.
    pub(super) fn of<'a>(entries: impl Iterator<Item = &'a Entry>, files: &[Content]) -> Self {
        let files = order::set(files.iter().map(|file| file.sha256));
        let (mut lines, mut all) = (Vec::new(), Vec::new());
        for entry in entries {
            all.extend(named(entry));
            lines.push(Line {
                device: entry.head.dev,
                seq: entry.head.seq,
                id: entry.id,
                prev: entry.head.prev,
                whole: entry.body.is_some(),
            });
        }
        all.retain(|sha256| !files.contains(sha256));
        order::sort(&mut all);
        all.dedup();
        order::sort_by_key(&mut lines, |line| (line.device, line.seq, line.id));
        Manifest {
            entries: lines,
            files: files.into_iter().collect(),
            named: all,
        }
    }

    /// What it comes to, with the entries that are part of the register apart from the others.
    pub(super) fn cargo(self, is_here: impl Fn(&EntryId) -> bool) -> Cargo {
        let mut cargo = Cargo {
            runs: Vec::new(),
            files: self.files,
            named: self.named,
        };
        for (here, whole) in [(true, true), (true, false), (false, true), (false, false)] {
            let of = |line: &&Line| line.whole == whole && is_here(&line.id) == here;
            cargo.note(self.entries.iter().filter(of));
        }
        cargo
    }
}

impl Cargo {
    fn note<'a>(&mut self, lines: impl Iterator<Item = &'a Line>) {
        let first = self.runs.len();
        for line in lines {
            match self.runs[first..].last_mut() {
                Some(run)
                    if run.device == line.device
                        && run.to + 1 == line.seq
                        && Some(run.last) == line.prev =>
                {
                    (run.to, run.last) = (line.seq, line.id);
                }
                _ => self.runs.push(Run {
                    device: line.device,
                    from: line.seq,
                    to: line.seq,
                    last: line.id,
                    whole: line.whole,
                }),
            }
        }
    }

    /// Marks the places of all entries it carries; without a body only those that have none here.
    pub(super) fn cover(&self, index: &Index, covered: &mut [bool]) {
        self.each(index, &mut |place, whole| {
            covered[place] |= whole || !index.rows()[place].body;
        });
    }

    /// Whether it still carries what was erased.
    pub(super) fn holds_erased(&self, index: &Index) -> bool {
        let mut holds = false;
        self.each(index, &mut |place, whole| {
            holds |= whole && index.rows()[place].erased;
        });
        holds
    }

    /// The places of its entries that are here, from the last of each run to its first. Each names the
    /// one before it: a run is these entries and no others, however many histories there are.
    fn each(&self, index: &Index, at: &mut dyn FnMut(usize, bool)) {
        for run in &self.runs {
            let mut id = run.last;
            for seq in (run.from..=run.to).rev() {
                let (Some(place), Some(row)) = (index.place(&id), index.row(&id)) else {
                    break;
                };
                if (row.dev, row.seq) != (run.device, seq) {
                    break;
                }
                at(place as usize, run.whole);
                id = row.prev;
            }
        }
    }
}

/// The attached files that an entry names.
fn named(entry: &Entry) -> Vec<Digest> {
    let body = entry.body.as_deref().unwrap_or_default();
    let fact = Fact::read(&entry.head.kind, body);
    let files = fact.map(|fact| fact.files()).unwrap_or_default();
    let named = files.iter().filter_map(|file| file.sha256.parse().ok());
    named.collect()
}
