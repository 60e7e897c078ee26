//! Reads many files one after the other; of each only what is needed later stays in memory. What
//! comes out depends on the files, not on their order.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher},
    path::{Path, PathBuf},
};

use super::{finding::Finding, source, trouble::Trouble};
use crate::{
    bundle::{
        enrol::EnrolRequest,
        envelope::is_sealed,
        fault::BundleFault,
        gather::Gathering,
        plan::{Have, Plan, Planner},
        read::{Bundle, Document, Manifest, read},
        report::OutsideReport,
    },
    log::{
        entry::Entry,
        id::{Digest, EntryId},
        index::Index,
    },
    register::ledger::Ledger,
    words::{Say, Sentence},
};

/// Everything that was read.
pub struct Reading {
    /// The files, in the order in which they were read.
    pub files: Vec<Read>,
    /// What the bundles make, by register.
    pub registers: BTreeMap<Digest, Register>,
    /// What is wrong with whole files and with entries that cannot be read at all.
    pub findings: Vec<Finding>,
    places: HashMap<Copy, (usize, usize)>,
}

/// A file, as far as it stays in memory.
pub struct Read {
    /// Where it is.
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
}

/// What a file is.
pub enum Kind {
    /// It is refused.
    Refused,
    /// A bundle.
    Bundle(Box<Cover>),
    /// A report by a device outside the register; its signature holds.
    Report(Box<OutsideReport>),
    /// A request to be enrolled; its signature holds.
    Enrol(Box<EnrolRequest>),
}

/// What stays of a bundle.
pub struct Cover {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Names its content.
    pub sha256: Digest,
    /// The entries in it that can be read, and whether their bodies are there.
    pub entries: Vec<(EntryId, bool)>,
    /// The entries in it that cannot, by their places.
    pub unsound: Vec<(usize, Sentence)>,
    /// The attached files in it.
    pub attached: Vec<Digest>,
}

/// A register as all its bundles together make it.
pub struct Register {
    /// Its entries and members.
    pub ledger: Ledger,
    /// What is not part of it, and the numbers.
    pub plan: Plan,
}

/// One copy of an entry: two copies may differ in their signatures.
type Copy = (EntryId, u64);

impl Reading {
    /// Reads files; with a register given, bundles of others are refused.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn of(paths: &[PathBuf], pinned: Option<Digest>) -> Result<Reading, Trouble> {
        let mut reading = Reading {
            files: Vec::new(),
            registers: BTreeMap::new(),
            findings: Vec::new(),
            places: HashMap::new(),
        };
        let mut gatherings: BTreeMap<Digest, Gathering> = BTreeMap::new();
        for path in source::files(paths)? {
            let read = reading.take(&path, pinned, &mut gatherings)?;
            let kind = read.unwrap_or_else(|fault| reading.refuse(&path, &fault));
            reading.files.push(Read { path, kind });
        }
        for (register, mut gathering) in gatherings {
            for (number, fault) in gathering.settle() {
                let path = reading.files[number].path.clone();
                reading.files[number].kind = reading.refuse(&path, &fault);
            }
            // Without a single accepted bundle there is nothing to plan, and the reasons stand above.
            if let Ok(planned) = plan(gathering) {
                reading.registers.insert(register, planned);
            }
        }
        reading.find_unsound();
        Ok(reading)
    }

    /// Reads one file.
    fn take(
        &mut self,
        path: &Path,
        pinned: Option<Digest>,
        gatherings: &mut BTreeMap<Digest, Gathering>,
    ) -> Result<Result<Kind, BundleFault>, Trouble> {
        let document = match source::bytes(path)? {
            // It is signed inside; nobody types a passphrase here.
            Ok(bytes) if is_sealed(&bytes) => Err(BundleFault::Sealed),
            Ok(bytes) => read(&bytes),
            Err(fault) => Err(fault),
        };
        Ok(match document {
            Ok(Document::Bundle(bundle)) => self.gather(*bundle, pinned, gatherings),
            Ok(Document::Report(report)) => Ok(Kind::Report(report)),
            Ok(Document::Enrol(request)) => Ok(Kind::Enrol(request)),
            Err(fault) => Err(fault),
        })
    }

    fn gather(
        &mut self,
        bundle: Bundle,
        pinned: Option<Digest>,
        gatherings: &mut BTreeMap<Digest, Gathering>,
    ) -> Result<Kind, BundleFault> {
        let number = self.files.len();
        let register = pinned.unwrap_or(bundle.manifest.reg);
        let cover = Cover::of(&bundle);
        let copies: Vec<(usize, Copy)> = (0..)
            .zip(&bundle.entries)
            .filter_map(|(place, entry)| Some((place, copy(entry.as_ref().ok()?))))
            .collect();
        let gathering = gatherings
            .entry(register)
            .or_insert_with(|| Gathering::new(register, None, &[]));
        gathering.add(number, bundle)?;
        for (place, copy) in copies {
            self.places.entry(copy).or_insert((number, place));
        }
        Ok(Kind::Bundle(Box::new(cover)))
    }

    fn refuse(&mut self, path: &Path, fault: &BundleFault) -> Kind {
        self.findings
            .push(Finding::of_file(path, None, fault.say()));
        Kind::Refused
    }

    fn find_unsound(&mut self) {
        for file in &self.files {
            let Kind::Bundle(cover) = &file.kind else {
                continue;
            };
            for (place, sentence) in &cover.unsound {
                self.findings
                    .push(Finding::of_file(&file.path, Some(*place), sentence.clone()));
            }
        }
    }

    /// Where a copy of an entry stands: its file, and its place in it.
    #[must_use]
    pub fn place(&self, entry: &Entry) -> Option<(&Path, usize)> {
        let (file, place) = self.places.get(&copy(entry))?;
        Some((&self.files[*file].path, *place))
    }

    /// The bundles that were accepted.
    pub fn covers(&self) -> impl Iterator<Item = (&Path, &Cover)> {
        self.files.iter().filter_map(|file| match &file.kind {
            Kind::Bundle(cover) => Some((file.path.as_path(), cover.as_ref())),
            _ => None,
        })
    }

    /// Whether a file was refused.
    #[must_use]
    pub fn has_refused(&self) -> bool {
        self.files
            .iter()
            .any(|file| matches!(file.kind, Kind::Refused))
    }
}

impl Cover {
    fn of(bundle: &Bundle) -> Self {
        let entries = bundle.entries.iter().flatten();
        let unsound = (0..).zip(&bundle.entries).filter_map(|(place, entry)| {
            let (_, fault) = entry.as_ref().err()?;
            Some((place, fault.say()))
        });
        Cover {
            manifest: bundle.manifest.clone(),
            sha256: bundle.sha256,
            entries: entries
                .map(|entry| (entry.id, entry.body.is_some()))
                .collect(),
            unsound: unsound.collect(),
            attached: bundle.files.iter().map(|file| file.sha256).collect(),
        }
    }
}

fn plan(gathering: Gathering) -> Result<Register, BundleFault> {
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let mut planner = Planner::of(gathering, have)?;
    planner.step(usize::MAX);
    let mut plan = planner.finish();
    let mut ledger = Ledger::default();
    plan.apply(&mut ledger);
    Ok(Register { ledger, plan })
}

fn copy(entry: &Entry) -> Copy {
    let hash = BuildHasherDefault::<DefaultHasher>::default();
    (entry.id, hash.hash_one(&entry.signature.signature))
}
