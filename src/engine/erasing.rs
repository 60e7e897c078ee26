//! What goes with the body of an entry when it is erased: files that nothing else names, and this
//! device's own copy of the report.

use std::collections::BTreeSet;

use super::{Engine, Trouble, drafts::piece_key, state::kept, surroundings::Surroundings};
use crate::{
    log::{entry::Entry, id::EntryId},
    order,
    register::fact::Fact,
    store::{Batch, Store, Table},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Removes what belonged to these entries alone; `new` is what comes to rest with the same batch.
    pub(super) async fn erase_beside(
        &self,
        stripped: &[Entry],
        new: &[Entry],
        batch: &mut Batch,
    ) -> Result<(), Trouble> {
        if stripped.is_empty() {
            return Ok(());
        }
        let gone = order::set(stripped.iter().map(|entry| entry.id));
        let resting = self.archive.all(&self.store).await?;
        let all = || resting.iter().chain(new);
        let left: BTreeSet<String> = named(all(), |id| !gone.contains(id));
        for file in named(all(), |id| gone.contains(id)) {
            if !left.contains(&file) {
                self.remove_file(&file, batch).await?;
            }
        }
        batch.put.retain(|(table, key, _)| {
            let removed = |(of, removed): &(Table, String)| of == table && key == removed;
            !batch.remove.iter().any(removed)
        });
        for entry in all().filter(|entry| gone.contains(&entry.id)) {
            if let Some(reference) = reference(entry) {
                batch.remove(Table::Reports, reference);
            }
        }
        Ok(())
    }

    async fn remove_file(&self, sha256: &str, batch: &mut Batch) -> Result<(), Trouble> {
        let pieces = self.store.get(Table::Files, &[sha256.to_owned()]).await?;
        if let Some(count) = pieces.into_iter().next().flatten() {
            let count: usize = kept(sha256, &count)?;
            for piece in 0..count {
                batch.remove(Table::Files, piece_key(sha256, piece));
            }
        }
        let begins = format!("{sha256}/");
        let comes = batch.put.iter().filter(|(table, key, _)| {
            *table == Table::Files && (key == sha256 || key.starts_with(&begins))
        });
        let comes: Vec<String> = comes.map(|(_, key, _)| key.clone()).collect();
        batch
            .remove
            .extend(comes.into_iter().map(|key| (Table::Files, key)));
        batch.remove(Table::Files, sha256);
        Ok(())
    }
}

/// The files that entries name.
fn named<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    which: impl Fn(&EntryId) -> bool,
) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for entry in entries.filter(|entry| which(&entry.id)) {
        if let Some(Ok(fact)) = stated(entry) {
            named.extend(fact.files().into_iter().map(|file| file.sha256));
        }
    }
    named
}

/// The reference of the report that an entry holds.
fn reference(entry: &Entry) -> Option<String> {
    match stated(entry)? {
        Ok(Fact::EventReported(fact)) => Some(fact.report.reference),
        Ok(Fact::EventAdopted(fact)) => fact.report().ok().map(|report| report.reference),
        _ => None,
    }
}

fn stated(entry: &Entry) -> Option<Result<Fact, crate::reading::Misread>> {
    let body = entry.body.as_ref()?;
    Some(Fact::read(&entry.head.kind, body))
}
