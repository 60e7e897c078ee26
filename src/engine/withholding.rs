//! Handing out without what chosen cases say: the chain goes along whole, heads and signatures, the bodies and attached
//! files of those records do not.

use std::collections::BTreeSet;

use super::{
    Engine, Trouble,
    protocol::{Answer, ExportOf},
    surroundings::Surroundings,
};
use crate::{
    domain::assessment::Outcome,
    log::{entry::Entry, id::RecordId},
    order,
    register::{fact::Fact, record::Row, versions::Conflict},
    store::Store,
    words::sentence,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// How much would be held back with these.
    pub(super) async fn holding(&mut self, chosen: &[RecordId]) -> Result<Answer, Trouble> {
        let held = self.case_of(chosen).await?;
        let (mut entries, mut files) = (0, Vec::new());
        for record in &held {
            let of_record = self.archive.record(&self.store, record).await?;
            let here = of_record.iter().filter(|entry| entry.body.is_some());
            entries += here.count();
            files.extend(of_record.iter().flat_map(named));
        }
        let is_incident =
            |record: &&RecordId| matches!(self.rows.get(record), Some(Row::Incident(_)));
        let incidents = held.iter().filter(is_incident).count();
        Ok(Answer::Holding {
            incidents,
            events: held.len() - incidents,
            entries,
            files: order::set(files).len(),
        })
    }

    /// The records that tell of the same: incidents merged with those chosen, every event that was ever part of one of
    /// them, the report that such an event was found in, and those that repeat it.
    pub(super) async fn case_of(
        &mut self,
        chosen: &[RecordId],
    ) -> Result<BTreeSet<RecordId>, Trouble> {
        let register = self.belonged()?.register;
        // Without who belongs to the register nobody could verify the rest.
        if chosen.contains(&register) {
            return Err(Trouble::Said(sentence!("engine-hold-members")));
        }
        let mut held = order::set(chosen.iter().copied());
        let mut new: Vec<RecordId> = held.iter().copied().collect();
        if new.is_empty() {
            return Ok(held);
        }
        let others = self.mentions().await?;
        while let Some(record) = new.pop() {
            let entries = self.archive.record(&self.store, &record).await?;
            if entries.is_empty() {
                return Err(Trouble::Missing);
            }
            let to_it = others.iter().filter(|(_, to)| *to == record);
            let index = self.archive.index(&self.store).await?;
            // Whatever an entry names, the members stay.
            let is_told = |id: &RecordId| index.has(id) && *id != register;
            let told = entries.iter().flat_map(belong).filter(is_told);
            let told: Vec<RecordId> = told.chain(to_it.map(|(from, _)| *from)).collect();
            new.extend(told.into_iter().filter(|id| held.insert(*id)));
        }
        Ok(held)
    }

    /// The records that go on in another one, or repeat it, each with that one: the other one does not name them.
    async fn mentions(&mut self) -> Result<Vec<(RecordId, RecordId)>, Trouble> {
        let repeats = |outcome, parallel| outcome == Some(Outcome::Duplicate) || parallel;
        let merged = self.rows.incidents();
        let merged =
            merged.filter(|row| row.merged_into.is_some() || row.parallel != Conflict::Never);
        let mut from: Vec<RecordId> = merged.map(|row| row.id).collect();
        let twice = self.rows.events();
        let twice = twice.filter(|row| repeats(row.outcome, row.parallel != Conflict::Never));
        from.extend(twice.map(|row| row.id));
        let mut mentions = Vec::new();
        for from in from {
            let entries = self.archive.record(&self.store, &from).await?;
            let to = entries.iter().filter_map(same);
            mentions.extend(to.map(|to| (from, to)));
        }
        Ok(mentions)
    }
}

impl ExportOf {
    /// What to export, and the records whose bodies stay here.
    pub(super) fn parted(self) -> (ExportOf, Vec<RecordId>) {
        match self {
            ExportOf::Without { what, records } => {
                let (what, mut held) = what.parted();
                held.extend(records);
                (what, held)
            }
            what => (what, Vec::new()),
        }
    }
}

/// Takes the bodies of these records away; what comes back are the files that they name.
pub(super) fn hold_back(entries: &mut [Entry], held: &BTreeSet<RecordId>) -> BTreeSet<String> {
    let mut files = Vec::new();
    for entry in entries {
        if held.contains(&entry.record()) {
            files.extend(named(entry));
            entry.body = None;
        }
    }
    order::set(files)
}

fn fact(entry: &Entry) -> Option<Fact> {
    Fact::read(&entry.head.kind, entry.body.as_deref()?).ok()
}

/// The attached files that an entry names, by their digests.
pub(super) fn named(entry: &Entry) -> Vec<String> {
    let files = fact(entry).map(|fact| fact.files()).unwrap_or_default();
    files.into_iter().map(|file| file.sha256).collect()
}

/// The records that an entry says are the same thing as its own.
fn same(entry: &Entry) -> Option<RecordId> {
    match fact(entry)? {
        Fact::IncidentMerged(fact) => Some(fact.into),
        Fact::EventAssessed(fact) => fact.duplicate_of,
        _ => None,
    }
}

/// The records that belong to the case of its own by what an entry says.
fn belong(entry: &Entry) -> Vec<RecordId> {
    match fact(entry) {
        Some(Fact::IncidentOpened(fact)) => fact.events,
        Some(Fact::IncidentEventAdded(fact)) => vec![fact.event],
        Some(Fact::EventSplitOff(fact)) => vec![fact.from],
        _ => same(entry).into_iter().collect(),
    }
}
