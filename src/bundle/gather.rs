//! Bundles of one register, taken in one by one: of each that is accepted only entries and files
//! stay in memory, so many large parts can be read after one another.

use super::{Content, Scope, fault::BundleFault, plan::SetAside, read::Bundle};
use crate::{
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest},
        index::{Frontier, Gap, Index},
        merge::arrange,
    },
    order,
    register::membership::Membership,
    words::Say,
};

/// Accepted bundles, and those whose signer is not known yet.
pub struct Gathering {
    register: Digest,
    membership: Option<Membership>,
    /// Sound entries, not yet verified one by one.
    pub(super) entries: Vec<Entry>,
    /// Entries that are not sound.
    pub(super) set_aside: Vec<SetAside>,
    /// Attached files.
    pub(super) files: Vec<Content>,
    /// What the bundles claim to carry.
    pub(super) claims: Claims,
    strangers: Vec<(usize, Bundle)>,
}

impl Gathering {
    /// Nothing of that register yet, beside the members it is known to have and entries kept from earlier, some of
    /// which may enrol others.
    #[must_use]
    pub fn new(register: Digest, known: Option<&Membership>, pending: &[Entry]) -> Self {
        Gathering {
            register,
            membership: membership(known, &mut pending.iter(), register).ok(),
            entries: Vec::new(),
            set_aside: Vec::new(),
            files: Vec::new(),
            claims: Claims::default(),
            strangers: Vec::new(),
        }
    }

    /// The register.
    #[must_use]
    pub fn register(&self) -> Digest {
        self.register
    }

    /// Takes in a bundle. One whose signer is not known yet waits for the others, under its number.
    ///
    /// # Errors
    /// When it is of another register, or its signature does not fit; nothing of it is taken in.
    pub fn add(&mut self, number: usize, bundle: Bundle) -> Result<(), BundleFault> {
        let theirs = bundle.manifest.reg;
        if theirs != self.register {
            return Err(BundleFault::OtherRegister {
                theirs,
                ours: self.register,
            });
        }
        match self.signed(&bundle) {
            Ok(membership) => {
                self.membership = Some(membership);
                self.accept(bundle);
                Ok(())
            }
            Err(BundleFault::Stranger(_) | BundleFault::NoFoundation) => {
                self.strangers.push((number, bundle));
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }

    /// Tries the bundles again whose signer was not known, now that all others are here. Those that
    /// still are a stranger's are refused, by their numbers.
    pub fn settle(&mut self) -> Vec<(usize, BundleFault)> {
        loop {
            let open = self.strangers.len();
            let mut refused = Vec::new();
            for (number, bundle) in std::mem::take(&mut self.strangers) {
                match self.signed(&bundle) {
                    Ok(membership) => {
                        self.membership = Some(membership);
                        self.accept(bundle);
                    }
                    Err(fault) => refused.push((number, bundle, fault)),
                }
            }
            if refused.len() == open {
                return refused
                    .into_iter()
                    .map(|(number, _, fault)| (number, fault))
                    .collect();
            }
            self.strangers = refused
                .into_iter()
                .map(|(number, bundle, _)| (number, bundle))
                .collect();
        }
    }

    /// Checks the signature with the keys of the membership as this bundle would make it.
    fn signed(&self, bundle: &Bundle) -> Result<Membership, BundleFault> {
        let mut entries = bundle.entries.iter().flatten();
        let membership = membership(self.membership.as_ref(), &mut entries, self.register);
        let membership = membership.map_err(|fault| match fault {
            // The first entry is here, but altered.
            BundleFault::NoFoundation if is_altered(bundle) => BundleFault::Signature,
            fault => fault,
        })?;
        let from = bundle.manifest.from;
        let key = membership.key(&from).ok_or(BundleFault::Stranger(from))?;
        bundle.verify(&key)?;
        Ok(membership)
    }

    fn accept(&mut self, mut bundle: Bundle) {
        self.claims.note(&bundle);
        for entry in std::mem::take(&mut bundle.entries) {
            match entry {
                Ok(entry) => self.entries.push(entry),
                Err((line, fault)) => {
                    let reason = fault.say();
                    self.set_aside.push(SetAside {
                        line,
                        reason,
                        device: None,
                    });
                }
            }
        }
        self.files.append(&mut bundle.files);
    }
}

/// Whether a body in it is not the one that was signed, which shows without anybody's key.
fn is_altered(bundle: &Bundle) -> bool {
    let faults = bundle
        .entries
        .iter()
        .filter_map(|entry| entry.as_ref().err());
    faults
        .into_iter()
        .any(|(_, fault)| *fault == EntryFault::BodyAltered)
}

/// The membership record with the new entries of it, each verified with the key of its author.
pub(super) fn membership(
    known: Option<&Membership>,
    entries: &mut dyn Iterator<Item = &Entry>,
    register: Digest,
) -> Result<Membership, BundleFault> {
    let mut record: Vec<&Entry> = entries.filter(|entry| entry.record() == register).collect();
    arrange(&mut record);
    let mut membership = match known {
        Some(known) => known.clone(),
        None => {
            let mut first = record
                .iter()
                .filter(|entry| entry.id == register)
                .peekable();
            first.peek().ok_or(BundleFault::NoFoundation)?;
            let founded = first.find_map(|entry| Membership::found(entry).ok());
            founded.ok_or(BundleFault::Signature)?
        }
    };
    // An entry may stand before the one that enrols its author; one that never verifies is set aside
    // with the others, where its reason is told.
    loop {
        let open = record.len();
        record.retain(|entry| membership.apply(entry).is_err());
        if record.len() == open {
            break;
        }
    }
    Ok(membership)
}

/// What bundles claim to carry: everything their maker had, if all parts are here.
#[derive(Debug, Default)]
pub(super) struct Claims(Vec<Claim>);

#[derive(Debug)]
struct Claim {
    name: (DeviceId, u64),
    parts: Vec<u64>,
    of: u64,
    frontier: Frontier,
}

impl Claims {
    fn note(&mut self, bundle: &Bundle) {
        let manifest = &bundle.manifest;
        if manifest.scope == Scope::All {
            let new = Claim {
                name: (manifest.from, manifest.number),
                parts: vec![manifest.part],
                of: manifest.parts,
                frontier: manifest.frontier.clone(),
            };
            match self.0.iter_mut().find(|known| known.name == new.name) {
                Some(known) => {
                    known.parts.extend(new.parts);
                    known.of = known.of.max(new.of);
                    known.frontier.extend(new.frontier);
                }
                None => self.0.push(new),
            }
        }
    }

    /// What is missing from what is claimed. An export of which a part is missing claims nothing:
    /// each of its parts may be taken in by itself.
    pub(super) fn gaps(&self, index: &Index) -> Vec<Gap> {
        let is_whole = |claim: &&Claim| (1..=claim.of).all(|part| claim.parts.contains(&part));
        let mut claims = self.0.iter().filter(is_whole).peekable();
        let mut gaps = if claims.peek().is_some() {
            index.gaps()
        } else {
            Vec::new()
        };
        // A chain may also have been cut off at its end, where no later entry shows it.
        for (device, reach) in claims.flat_map(|claim| &claim.frontier) {
            let last = index.tip(device).map_or(0, |tip| tip.seq);
            if last < reach.seq {
                gaps.push(Gap {
                    device: *device,
                    from: last + 1,
                    to: reach.seq,
                });
            }
        }
        order::sort(&mut gaps);
        gaps.dedup();
        gaps
    }
}
