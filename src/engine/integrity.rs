//! What the register tells against itself, the code for how it stands, and proofs for others.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Bytes, Engine, Trouble,
    archive::SEGMENT,
    exchange::slug,
    protocol::{Answer, Chain, Found, Integrity},
    state::{kept, put},
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        Purpose, Scope, Tlp,
        read::Manifest,
        write::{Cover, write_named},
    },
    log::{checkpoint, entry::Entry, id::DeviceId, index::Frontier},
    order,
    register::{
        audit::{Finding, Reader, Witness, arrange, bundles, of_chains},
        membership::Membership,
    },
    store::{Batch, Store, StoreError, Table},
};

/// What was heard of how far others reach, kept beside the counters because only an import changes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Heard {
    /// Of who handed over everything, all parts of which came, what they had.
    #[serde(default)]
    whole: BTreeMap<DeviceId, Frontier>,
    /// The numbers of the bundles that came, as stretches.
    #[serde(default)]
    numbers: BTreeMap<DeviceId, Vec<(u64, u64)>>,
}

impl Heard {
    /// Takes note of bundles taken in together.
    pub(super) fn note(&mut self, manifests: &[&Manifest]) {
        for manifest in manifests {
            let numbers = self.numbers.entry(manifest.from).or_default();
            numbers.push((manifest.number, manifest.number));
            order::sort(numbers);
            let mut merged: Vec<(u64, u64)> = Vec::new();
            for (from, to) in numbers.drain(..) {
                match merged.last_mut() {
                    Some(last) if from <= last.1 + 1 => last.1 = last.1.max(to),
                    _ => merged.push((from, to)),
                }
            }
            *numbers = merged;
            let is_part = |part: &u64| {
                manifests.iter().any(|it| {
                    (it.from, it.number, it.part) == (manifest.from, manifest.number, *part)
                })
            };
            if manifest.scope == Scope::All && (1..=manifest.parts).all(|part| is_part(&part)) {
                let whole = self.whole.entry(manifest.from).or_default();
                super::apply::widen(whole, &manifest.frontier);
            }
        }
    }

    /// Puts it into a batch.
    ///
    /// # Errors
    /// As [`put`].
    pub(super) fn put(&self, batch: &mut Batch) -> Result<(), StoreError> {
        put(batch, Table::Meta, "heard", self)
    }
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn heard(&self) -> Result<Heard, StoreError> {
        let value = self.store.get(Table::Meta, &["heard".to_owned()]).await?;
        let value = value.into_iter().next().flatten();
        Ok(value
            .map(|value| kept("heard", &value))
            .transpose()?
            .unwrap_or_default())
    }

    /// What the chains tell; if `deep`, what every entry tells besides.
    pub(super) async fn integrity(&mut self, deep: bool) -> Result<Answer, Trouble> {
        let heard = self.heard().await?;
        let members = self.membership().ok_or(Trouble::NoRegister)?.clone();
        let own = self.device();
        let peers = self.kept.state.peers.iter();
        let of_peer = |(by, frontier): (&DeviceId, &Frontier)| Witness {
            by: *by,
            whole: false,
            frontier: frontier.clone(),
        };
        let of_whole = |(by, frontier): (&DeviceId, &Frontier)| Witness {
            whole: true,
            ..of_peer((by, frontier))
        };
        let mut witnesses: Vec<Witness> = peers.map(of_peer).collect();
        witnesses.extend(heard.whole.iter().map(of_whole));
        let mut findings = Vec::new();
        let mut times = BTreeMap::new();
        if deep {
            let (found, receipts) = self.read_all(&members, &mut times).await?;
            findings.extend(found);
            witnesses.extend(receipts);
        }
        let index = self.archive.index(&self.store).await?;
        findings.extend(of_chains(index, &witnesses, own));
        findings.extend(bundles(&heard.numbers));
        let frontier = index.frontier();
        let told = |finding: Finding| Found {
            alarm: finding.is_alarm(),
            said: finding.say(&members),
            fork: match finding {
                Finding::Fork { device, seq } => Some((device, seq)),
                _ => None,
            },
        };
        let chain = |device: &DeviceId| {
            let seen = witnesses.iter().filter_map(|it| it.frontier.get(device));
            Chain {
                device: *device,
                person: members.person(device),
                out: members.active(device).is_none(),
                complete: frontier.get(device).map_or(0, |reach| reach.seq),
                last: index.tip(device).map_or(0, |tip| tip.seq),
                seen: seen.map(|reach| reach.seq).max().unwrap_or(0),
                at: times.get(device).copied(),
            }
        };
        Ok(Answer::Integrity(Box::new(Integrity {
            code: checkpoint::code(&frontier),
            entries: index.len(),
            deep,
            findings: arrange(findings).into_iter().map(told).collect(),
            chains: index.devices().map(chain).collect(),
        })))
    }

    /// What every entry tells, one segment after the other.
    async fn read_all(
        &mut self,
        members: &Membership,
        times: &mut BTreeMap<DeviceId, crate::domain::stamp::Stamp>,
    ) -> Result<(Vec<Finding>, Vec<Witness>), Trouble> {
        let now = self.now();
        let mut reader = Reader::default();
        let total = self.archive.len();
        self.archive.index(&self.store).await?;
        for first in (0..total).step_by(SEGMENT) {
            let places = first..total.min(first + SEGMENT);
            let places: Vec<u32> = places
                .filter_map(|place| u32::try_from(place).ok())
                .collect();
            let entries = self.archive.at(&self.store, &places).await?;
            let index = self.archive.index(&self.store).await?;
            for entry in &entries {
                reader.read(entry, index, members, Some(now));
                let latest = times.entry(entry.head.dev).or_insert(entry.head.at);
                *latest = (*latest).max(entry.head.at);
            }
            self.go_on(first, total).await?;
        }
        Ok(reader.finish())
    }

    /// Whether this register ever stood as a code says, and after which entry.
    pub(super) async fn find_code(&mut self, code: &str) -> Result<Answer, Trouble> {
        let Some(code) = checkpoint::typed(code) else {
            return Err(Trouble::Said(crate::words::Sentence::new("engine-no-code")));
        };
        let index = self.archive.index(&self.store).await?;
        let found = checkpoint::find(index, &code);
        let last = found.and_then(|count| u32::try_from(count - 1).ok());
        let mut at = None;
        if let Some(place) = last {
            let entries = self.archive.at(&self.store, &[place]).await?;
            at = entries.first().map(|entry| entry.head.at);
        }
        Ok(Answer::CodeFound { code, found, at })
    }

    /// A file with the entries of two histories, without what they say: whoever has it can see that one
    /// key signed both.
    pub(super) async fn prove_fork(
        &mut self,
        device: &DeviceId,
        seq: u64,
    ) -> Result<(Answer, Bytes), Trouble> {
        let membership = self.belonged()?.clone();
        let places = self.archive.index(&self.store).await?.places(device, seq);
        let entries = self.archive.at(&self.store, &places).await?;
        let without = |entry: Entry| Entry {
            body: None,
            ..entry
        };
        let entries: Vec<Entry> = entries.into_iter().map(without).collect();
        if entries.is_empty() {
            return Err(Trouble::Missing);
        }
        let foundation = membership.record().to_vec();
        let cover = Cover {
            register: membership.register,
            to: Vec::new(),
            made: self.now(),
            number: self.kept.state.bundles + 1,
            purpose: Purpose::Exchange,
            scope: Scope::Records,
            tlp: Tlp::Amber,
            frontier: self.archive.index(&self.store).await?.frontier(),
        };
        let files = write_named(&cover, &foundation, &entries, Vec::new(), self.signer()?);
        let person = slug(&membership.person(device));
        let name = format!("two-histories-{person}-{seq}.watchbook.json");
        let names = vec![name; files.len()];
        let entries = entries.len() + foundation.len();
        self.note_export(Batch::default(), &cover, &names, &files, entries)
            .await?;
        let bytes = files.into_iter().map(|file| file.text.into_bytes());
        Ok((Answer::files(names), bytes.collect()))
    }
}
