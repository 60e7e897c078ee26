//! Does what was examined: entries, files, members and history in one batch.

use super::{
    Engine, Trouble,
    archive::key,
    drafts::put_file,
    examination::{Cover, Examination, Outside},
    protocol::{Answer, ExchangeKind},
    surroundings::Surroundings,
};
use crate::{
    bundle::plan::{SetAside, Summary},
    log::{entry::Entry, id::RecordId, index::Frontier},
    register::command::Command,
    store::{Batch, Store, StoreError, Table},
    words::Sentence,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Does what was examined, in one batch.
    pub(super) async fn apply(&mut self) -> Result<Answer, Trouble> {
        let examination = self.examination.take().ok_or(Trouble::Missing)?;
        let Examination {
            plan,
            covers,
            reports,
            ..
        } = examination;
        let mut batch = Batch::default();
        let mut entries = Vec::new();
        let mut membership = self.membership().cloned();
        let mut state = self.kept.state.clone();
        let mut summary = Summary::default();
        let before = self.archive.len();
        if let Some(plan) = plan {
            summary = plan.summary;
            keep_aside(&mut batch, plan.waiting, plan.set_aside);
            plan.files
                .iter()
                .for_each(|file| put_file(&mut batch, file.sha256, &file.bytes));
            entries = plan.ready;
            entries.extend(plan.filled);
            membership = Some(plan.membership);
        }
        for Cover {
            name,
            manifest,
            sha256,
            ..
        } in &covers
        {
            let from = membership
                .as_ref()
                .map(|membership| membership.person(&manifest.from));
            let (with, number) = (from.unwrap_or_default(), manifest.number);
            let kind = ExchangeKind::Imported;
            self.note_exchange(&mut batch, kind, &with, name, summary.new, number, *sha256);
            widen(
                state.peers.entry(manifest.from).or_default(),
                &manifest.frontier,
            );
            state.exchanges += 1;
        }
        let mut adopted: Vec<RecordId> = Vec::new();
        for Outside { name, report, .. } in reports {
            let device = report.payload.from.short();
            let sha256 = report.sha256();
            self.note_exchange(
                &mut batch,
                ExchangeKind::Adopted,
                &device,
                &name,
                1,
                0,
                sha256,
            );
            state.exchanges += 1;
            report
                .files
                .iter()
                .for_each(|file| put_file(&mut batch, file.sha256, &file.bytes));
            // Each follows the one before in this device's chain.
            let sealed = self.seal_after(
                Command::AdoptReport {
                    adopted: report.adopted(),
                },
                state.tip,
            )?;
            state.tip = sealed.last().map(Entry::tip).or(state.tip);
            adopted.extend(sealed.iter().map(|entry| entry.id));
            entries.extend(sealed);
        }
        self.write(entries, membership, batch, state).await?;
        // What was announced against what rests now, read back from storage.
        let announced = before + summary.new + adopted.len();
        if self.archive.read_back(&self.store, before).await? != announced {
            return Err(StoreError::Damaged("import".into()).into());
        }
        Ok(Answer::Imported { summary, adopted })
    }
}

/// What waits and what is set aside replaces what was kept aside: all of it was tried again.
fn keep_aside(batch: &mut Batch, waiting: Vec<Entry>, set_aside: Vec<SetAside>) {
    let waiting = waiting.into_iter().map(|entry| SetAside {
        line: entry.line(),
        reason: Sentence::new("engine-waiting"),
        device: Some(entry.head.dev),
    });
    batch.clear(Table::Aside);
    for (number, aside) in waiting.chain(set_aside).enumerate() {
        batch.put(
            Table::Aside,
            key(number),
            serde_json::to_vec(&aside).unwrap_or_default(),
        );
    }
}

/// A frontier only grows.
fn widen(known: &mut Frontier, more: &Frontier) {
    for (device, reach) in more {
        let at = known.entry(*device).or_insert(*reach);
        if reach.seq > at.seq {
            *at = *reach;
        }
    }
}
