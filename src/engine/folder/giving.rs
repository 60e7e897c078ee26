//! Making what this device has to put into the folder.

use super::{FORM, Known, What, shelf::Shelf};
use crate::{
    bundle::{
        Purpose, Scope, Tlp,
        read::{Document, read},
        write::{Cover, Written, write_named},
    },
    engine::{
        Bytes, Engine, Trouble,
        exchange::{slug, tag},
        folder::cargo::Manifest,
        protocol::{Answer, EXTENSION, InFolder},
        surroundings::Surroundings,
    },
    log::{entry::Entry, id::Digest},
    order,
    store::{Batch, Store, StoreError, Table},
};

/// Receipts go along with other entries; alone they wait so many seconds.
const DAY: i64 = 24 * 60 * 60;

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Makes what is here and not in the folder; nothing when there is nothing worth a file.
    pub(in crate::engine) async fn give(
        &mut self,
        files: Vec<InFolder>,
    ) -> Result<(Answer, Bytes), Trouble> {
        let nothing = |remove| {
            let answer = Answer::Give {
                names: Vec::new(),
                left_out: 0,
                remove,
            };
            Ok((answer, Vec::new()))
        };
        // Whoever is no member has nothing to say there.
        let Ok(register) = self.joined().map(|it| it.register) else {
            return nothing(Vec::new());
        };
        let known = self.known().await?;
        // Its request was granted.
        let is_request = |file: &&InFolder| {
            let known = known.of(file);
            known.is_some_and(|it| it.own && matches!(it.what, What::Request { .. }))
        };
        let granted = files.iter().filter(is_request);
        let mut remove: Vec<String> = granted.map(|file| file.name.clone()).collect();
        let index = self.archive.index(&self.store).await?;
        let shelf = Shelf::of(&files, &known, index);
        let (places, lacks_members) = shelf.missing(index, |row| row.rec == register);
        let whole = places.len() + index.record(&register).len() == index.len();
        let entries = self.archive.at(&self.store, &places).await?;
        let (files_here, left_out) = self.attached(&entries, &shelf).await?;
        let is_receipt = |entry: &Entry| entry.head.kind == "bundle.received";
        let now = self.now();
        let worth = lacks_members
            || !shelf.anew.is_empty()
            || !entries.iter().all(is_receipt)
            || !files_here.is_empty()
            || !entries.is_empty() && now.seconds() >= shelf.gave + DAY;
        if !worth {
            self.all_carried().await?;
            return nothing(remove);
        }
        let scope = if whole { Scope::All } else { Scope::Since };
        let purpose = (Purpose::Exchange, scope);
        let cover = self.cover(purpose, Vec::new(), Tlp::Amber).await?;
        let foundation = self.archive.record(&self.store, &register).await?;
        let parts = write_named(&cover, &foundation, &entries, files_here, self.signer()?);
        let mut batch = Batch::default();
        for (name, _) in &known.0 {
            if !files.iter().any(|file| file.name == *name) {
                batch.remove(Table::Folder, name);
            }
        }
        let names = self.note_given(&mut batch, &cover, &parts)?;
        remove.extend(shelf.anew.iter().map(|(name, _)| (*name).to_owned()));
        let count = entries.len() + foundation.len();
        let digests: Vec<_> = parts.iter().map(|part| part.sha256).collect();
        self.note_export(batch, &cover, &names, &digests, count)
            .await?;
        let bytes = parts.into_iter().map(|part| part.text.into_bytes());
        let answer = Answer::Give {
            names,
            left_out,
            remove,
        };
        Ok((answer, bytes.collect()))
    }

    /// What this device wrote lies in the folder, although nobody has said so: it was cut off before.
    async fn all_carried(&mut self) -> Result<(), Trouble> {
        let mut state = self.kept.state.clone();
        if state.only_here() > 0 {
            state.carried = state.tip.map_or(0, |tip| tip.seq);
            state.receipts_carried = state.receipts;
            let mut batch = Batch::default();
            state.put(&mut batch)?;
            self.store.commit(batch).await?;
            self.kept.state = state;
        }
        Ok(())
    }

    /// The attached files that go along: those that the entries name, that were in files made anew, and
    /// that other files in the folder name without carrying them.
    async fn attached(
        &self,
        entries: &[Entry],
        shelf: &Shelf<'_>,
    ) -> Result<(Vec<crate::bundle::Content>, usize), Trouble> {
        let there = shelf.stay.iter().flat_map(|cargo| &cargo.files);
        let there = order::set(there.copied());
        let new = Manifest::of(entries.iter(), &[]).cargo(|_| true).named;
        let of_others = shelf.stay.iter().flat_map(|cargo| &cargo.named);
        let anew = shelf.anew.iter().map(|(_, cargo)| cargo);
        let of_own = anew.flat_map(|cargo| cargo.files.iter().chain(&cargo.named));
        let mut known: Vec<String> = Vec::new();
        for sha256 in of_others.chain(of_own) {
            let name = sha256.to_string();
            let keys = std::slice::from_ref(&name);
            let is_new = !there.contains(sha256) && !known.contains(&name);
            if is_new && self.store.get(Table::Files, keys).await?[0].is_some() {
                known.push(name);
            }
        }
        let new = new.iter().filter(|sha256| !there.contains(sha256));
        known.extend(new.map(ToString::to_string));
        self.fetch_all(known).await
    }

    /// Notes in a batch what was made, and gives it names that nothing else in the folder has.
    fn note_given(
        &self,
        batch: &mut Batch,
        cover: &Cover,
        parts: &[Written],
    ) -> Result<Vec<String>, StoreError> {
        let device = self.device().map(|device| device.to_string());
        let device = tag(&Digest::of(device.unwrap_or_default()));
        let person = slug(&self.kept.state.person);
        let mut names = Vec::new();
        for part in parts {
            let bytes = part.text.as_bytes();
            let sha256 = Digest::of(bytes);
            let name = format!(
                "{person}-{device}-{:06}-{}{EXTENSION}",
                cover.number,
                tag(&sha256)
            );
            let Ok(Document::Bundle(bundle)) = read(bytes) else {
                return Err(StoreError::Failed(name));
            };
            let manifest = Manifest::of(bundle.entries.iter().flatten(), &bundle.files);
            let known = Known {
                form: FORM,
                size: bytes.len() as u64,
                stamp: None,
                sha256,
                at: cover.made,
                own: true,
                what: What::Here(manifest.cargo(|_| true)),
            };
            known.put(batch, &name)?;
            names.push(name);
        }
        Ok(names)
    }

    /// Files made for the folder lie in it.
    pub(in crate::engine) async fn given(&mut self, files: &[InFolder]) -> Result<Answer, Trouble> {
        let known = self.known().await?;
        let mut batch = Batch::default();
        for file in files {
            if let Some(known) = known.get(&file.name).filter(|it| it.size == file.size) {
                let stamp = Some(file.stamp);
                let known = Known {
                    stamp,
                    ..known.clone()
                };
                known.put(&mut batch, &file.name)?;
            }
        }
        self.store.commit(batch).await?;
        let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
        self.carried(&names).await
    }
}
