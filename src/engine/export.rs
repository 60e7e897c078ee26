//! Bundles for others: everything, what somebody has not seen, or chosen records.

use std::collections::BTreeSet;

use super::{
    Bytes, Engine, Trouble, backup,
    exchange::slug,
    protocol::{Answer, Exchange, ExchangeKind, ExportOf},
    surroundings::Surroundings,
    withholding::{hold_back, named},
};
use crate::{
    bundle::{
        Content, Purpose, Scope, Tlp,
        envelope::{EXTENSION, Seal},
        write::{Cover, write_named},
    },
    log::{
        entry::Entry,
        id::{DeviceId, Digest, RecordId},
        index::{Frontier, Index},
    },
    order,
    store::{Batch, Store, StoreError},
    words::sentence,
};

/// An export whose files have not left the browser yet.
pub(super) struct Made {
    names: Vec<String>,
    /// The number of this device's latest entry when it was made.
    reach: u64,
    /// How many receipts this device had written by then.
    receipts: u64,
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn export(
        &mut self,
        what: ExportOf,
        reach: (Vec<DeviceId>, Tlp),
        seal: &Seal,
    ) -> Result<(Answer, Bytes), Trouble> {
        self.export_with(Batch::default(), what, reach, seal).await
    }

    /// As [`Engine::export`]; what the batch holds already is kept with it.
    pub(super) async fn export_with(
        &mut self,
        batch: Batch,
        what: ExportOf,
        (mut to, tlp): (Vec<DeviceId>, Tlp),
        seal: &Seal,
    ) -> Result<(Answer, Bytes), Trouble> {
        let membership = self.belonged()?.clone();
        let (what, held) = what.parted();
        let held = self.case_of(&held).await?;
        if let (ExportOf::NotSeenBy { device }, true) = (&what, to.is_empty()) {
            to.push(*device);
        }
        if tlp == Tlp::Red && to.is_empty() {
            return Err(Trouble::Said(sentence!("engine-red-needs-names")));
        }
        let (scope, places) = match &what {
            ExportOf::NotSeenBy { device } => {
                let seen = self
                    .kept
                    .state
                    .peers
                    .get(device)
                    .cloned()
                    .unwrap_or_default();
                (Scope::Since, self.places_beyond(&seen).await?)
            }
            ExportOf::Incidents { ids } => (Scope::Records, self.places_of(ids).await?),
            _ => (Scope::All, self.places_of_all().await?),
        };
        let register = membership.register;
        let foundation = self.archive.record(&self.store, &register).await?;
        let mut entries = self.archive.at(&self.store, &places).await?;
        let kept_back = hold_back(&mut entries, &held);
        let (files, left_out) = self.contents(&entries, &kept_back).await?;
        let cover = self.cover((Purpose::Exchange, scope), to, tlp).await?;
        let parts = write_named(&cover, &foundation, &entries, files, self.signer()?);
        let person = &self.kept.state.person;
        let mut names = names(&membership.name, person, cover.number, parts.len());
        let count = entries.len() + foundation.len();
        let (digests, texts): (Vec<Digest>, Bytes) = parts
            .into_iter()
            .map(|part| (part.sha256, part.text.into_bytes()))
            .unzip();
        let bytes = self.sealed(texts, &membership, &cover.to, seal).await?;
        if *seal == Seal::Keepers {
            let device = self.device().unwrap_or(register);
            let stem = format!("{}-{}", slug(&membership.name), slug(person));
            names = backup::names(&stem, &device, cover.number, names.len());
        }
        if *seal != Seal::Open {
            names.iter_mut().for_each(|name| name.push_str(EXTENSION));
        }
        self.note_export(batch, &cover, &names, &digests, count)
            .await?;
        if !held.is_empty() {
            // It brings back less than there is here.
            self.made = None;
        }
        let answer = Answer::Files {
            names,
            words: Vec::new(),
            left_out,
        };
        Ok((answer, bytes))
    }

    /// What this device's next bundle says of itself.
    pub(super) async fn cover(
        &mut self,
        (purpose, scope): (Purpose, Scope),
        to: Vec<DeviceId>,
        tlp: Tlp,
    ) -> Result<Cover, Trouble> {
        Ok(Cover {
            register: self.belonged()?.register,
            to,
            made: self.now(),
            number: self.kept.state.bundles + 1,
            purpose,
            scope,
            tlp,
            frontier: self.archive.index(&self.store).await?.frontier(),
        })
    }

    pub(super) async fn note_export(
        &mut self,
        mut batch: Batch,
        cover: &Cover,
        names: &[String],
        parts: &[Digest],
        entries: usize,
    ) -> Result<(), Trouble> {
        let people = self.membership().map(|membership| {
            let people: Vec<String> = cover
                .to
                .iter()
                .map(|device| membership.person(device))
                .collect();
            people.join(", ")
        });
        let with = people
            .filter(|people| !people.is_empty())
            .unwrap_or_else(|| "*".into());
        for (name, part) in names.iter().zip(parts) {
            let exchange = Exchange {
                at: self.now(),
                kind: ExchangeKind::Exported,
                with: with.clone(),
                name: name.clone(),
                entries,
                number: cover.number,
                sha256: *part,
                brought: None,
            };
            self.note_exchange(&mut batch, &exchange)?;
        }
        let mut state = self.kept.state.clone();
        state.bundles += 1;
        state.exchanges += names.len();
        state.put(&mut batch)?;
        self.store.commit(batch).await?;
        // Chosen records are no backup of the others.
        self.made = (cover.scope != Scope::Records).then(|| Made {
            names: names.to_vec(),
            reach: state.tip.map_or(0, |tip| tip.seq),
            receipts: state.receipts,
        });
        self.kept.state = state;
        Ok(())
    }

    /// Files have left the browser. Once all of an export have, what is in them no longer exists
    /// only here; that a file was made says nothing of the kind.
    pub(super) async fn carried(&mut self, names: &[String]) -> Result<Answer, Trouble> {
        let Some(made) = &self.made else {
            return Ok(Answer::Done);
        };
        let mut left = made.names.clone();
        left.retain(|name| !names.contains(name));
        let (reach, receipts) = (made.reach, made.receipts);
        if left.is_empty() {
            let mut state = self.kept.state.clone();
            state.carried = state.carried.max(reach);
            state.receipts_carried = state.receipts_carried.max(receipts);
            state.copied = made.names.first().map(|name| (self.now(), name.clone()));
            let mut batch = Batch::default();
            state.put(&mut batch)?;
            self.store.commit(batch).await?;
            self.kept.state = state;
            self.made = None;
        } else {
            self.made = Some(Made {
                names: left,
                reach,
                receipts,
            });
        }
        Ok(Answer::Done)
    }

    async fn places_of_all(&mut self) -> Result<Vec<u32>, Trouble> {
        self.places_beyond(&Frontier::new()).await
    }

    /// Entries of records other than the membership (which goes into every part anyway) that lie
    /// beyond a frontier.
    async fn places_beyond(&mut self, seen: &Frontier) -> Result<Vec<u32>, Trouble> {
        let register = self.belonged()?.register;
        let index = self.archive.index(&self.store).await?;
        let beyond = |(_, row): &(u32, &crate::log::index::Row)| {
            row.rec != register && seen.get(&row.dev).is_none_or(|reach| row.seq > reach.seq)
        };
        Ok((0..)
            .zip(index.rows())
            .filter(beyond)
            .map(|(place, _)| place)
            .collect())
    }

    /// Entries of these records, and of the records those rely on.
    async fn places_of(&mut self, ids: &[RecordId]) -> Result<Vec<u32>, Trouble> {
        let register = self.belonged()?.register;
        let mut wanted = order::set(ids.iter().copied());
        let mut new: Vec<RecordId> = ids.to_vec();
        while let Some(record) = new.pop() {
            let entries = self.archive.record(&self.store, &record).await?;
            let index = self.archive.index(&self.store).await?;
            for relied in relied_on(&entries, index) {
                if relied != register && wanted.insert(relied) {
                    new.push(relied);
                }
            }
        }
        let index = self.archive.index(&self.store).await?;
        let mut places: Vec<u32> = wanted
            .iter()
            .flat_map(|record| index.record(record))
            .copied()
            .collect();
        order::sort(&mut places);
        Ok(places)
    }

    /// The bytes of the files that entries name, but for those that stay here, and how many cannot be read.
    async fn contents(
        &self,
        entries: &[Entry],
        stay: &BTreeSet<String>,
    ) -> Result<(Vec<Content>, usize), Trouble> {
        let mut named: Vec<String> = entries.iter().flat_map(named).collect();
        named.retain(|name| !stay.contains(name));
        self.fetch_all(named).await
    }

    /// The bytes of files, and how many of them are not here or damaged: one that cannot be read
    /// must not keep everything else in the browser.
    pub(super) async fn fetch_all(
        &self,
        mut named: Vec<String>,
    ) -> Result<(Vec<Content>, usize), Trouble> {
        let (mut contents, mut left_out) = (Vec::new(), 0);
        order::sort(&mut named);
        named.dedup();
        for name in named {
            let Ok(sha256) = name.parse::<Digest>() else {
                left_out += 1;
                continue;
            };
            match self.fetch(&name).await {
                Ok(bytes) => contents.push(Content { sha256, bytes }),
                Err(Trouble::Missing | Trouble::Store(StoreError::Damaged(_))) => left_out += 1,
                Err(trouble) => return Err(trouble),
            }
        }
        Ok((contents, left_out))
    }
}

/// The records that entries have seen beside their own.
fn relied_on(entries: &[Entry], index: &Index) -> BTreeSet<RecordId> {
    let seen = entries.iter().flat_map(|entry| &entry.head.seen);
    order::set(seen.filter_map(|id| index.row(id)).map(|row| row.rec))
}

fn names(register: &str, person: &str, number: u64, parts: usize) -> Vec<String> {
    let stem = format!("{}-{}-{number:04}", slug(register), slug(person));
    if parts == 1 {
        return vec![format!("{stem}.watchbook.json")];
    }
    (1..=parts)
        .map(|part| format!("{stem}-part-{part}-of-{parts}.watchbook.json"))
        .collect()
}
