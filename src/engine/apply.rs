//! Does what was examined: entries, files, members and history in one batch.

use super::{
    Engine, Trouble,
    archive::key,
    drafts::put_file,
    examination::{Cover, Examination, Outside},
    heard::widen,
    protocol::{Answer, Brought, Exchange, ExchangeKind},
    quarantine::let_go,
    state::put,
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        plan::{SetAside, Summary},
        read::Manifest,
    },
    log::{
        entry::{Entry, Tip},
        id::RecordId,
    },
    register::{command::Command, fact::BundleReceived, membership::Membership},
    store::{Batch, Store, StoreError, Table},
    words::sentence,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Does what was examined, in one batch.
    pub(super) async fn apply(&mut self) -> Result<Answer, Trouble> {
        let (summary, adopted) = self.apply_with(Batch::default()).await?;
        Ok(Answer::Imported { summary, adopted })
    }

    /// As [`Engine::apply`]; what the batch holds already is kept with it.
    pub(super) async fn apply_with(
        &mut self,
        mut batch: Batch,
    ) -> Result<(Summary, Vec<RecordId>), Trouble> {
        let waits = |it: &mut Examination| it.plan.is_some() || !it.reports.is_empty();
        let examination = self.examination.take_if(waits).ok_or(Trouble::Missing)?;
        let leaving = examination.leaving();
        leaving.for_each(|kept| let_go(&mut batch, kept));
        let Examination {
            plan,
            covers,
            reports,
            ..
        } = examination;
        let mut entries = Vec::new();
        let mut membership = self.membership().cloned();
        let mut state = self.kept.state.clone();
        let mut summary = Summary::default();
        let before = self.archive.len();
        let mut brought = None;
        let mut exchanges: Vec<Exchange> = Vec::new();
        if let Some(plan) = plan {
            summary = plan.summary;
            keep_aside(&mut batch, plan.waiting, plan.set_aside)?;
            plan.files
                .iter()
                .for_each(|file| put_file(&mut batch, file.sha256, &file.bytes));
            let first = covers.first().map(|cover| &cover.manifest);
            brought = first
                .and_then(|first| self.brought((first.from, first.number), before, &plan.ready));
            entries = plan.ready;
            entries.extend(plan.filled);
            membership = Some(plan.membership);
        }
        let mut heard = self.heard().await?;
        let manifests: Vec<&Manifest> = covers.iter().map(|cover| &cover.manifest).collect();
        if !manifests.is_empty() {
            heard.note(&manifests);
            heard.put(&mut batch)?;
        }
        let mut taken = Vec::new();
        for Cover {
            name,
            manifest,
            sha256,
            ..
        } in covers
        {
            taken.push(BundleReceived {
                from: manifest.from,
                number: manifest.number,
                sha256,
                frontier: manifest.frontier.clone(),
            });
            let from = membership
                .as_ref()
                .map(|membership| membership.person(&manifest.from));
            let exchange = Exchange {
                at: self.now(),
                kind: ExchangeKind::Imported,
                with: from.unwrap_or_default(),
                name,
                entries: summary.new,
                number: manifest.number,
                sha256,
                brought: None,
            };
            exchanges.push(exchange);
            widen(
                state.peers.entry(manifest.from).or_default(),
                &manifest.frontier,
            );
            state.exchanges += 1;
        }
        let mut adopted: Vec<RecordId> = Vec::new();
        for Outside { name, report, .. } in reports {
            let exchange = Exchange {
                at: self.now(),
                kind: ExchangeKind::Adopted,
                with: report.payload.from.short(),
                name,
                entries: 1,
                number: 0,
                sha256: report.sha256(),
                brought: None,
            };
            exchanges.push(exchange);
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
        let receipts = self.receipts(&taken, &entries, membership.as_ref(), state.tip);
        state.receipts += receipts.len() as u64;
        // What was announced against what rests now, read back from storage.
        let announced = before + summary.new + adopted.len() + receipts.len();
        for mut exchange in exchanges {
            if exchange.kind == ExchangeKind::Imported {
                let count = announced - before;
                exchange.brought = brought.clone().map(|brought| Brought { count, ..brought });
            }
            self.note_exchange(&mut batch, &exchange)?;
        }
        entries.extend(receipts);
        self.write(entries, membership, batch, state).await?;
        if self.archive.read_back(&self.store, before).await? != announced {
            return Err(StoreError::Damaged("import".into()).into());
        }
        Ok((summary, adopted))
    }

    /// Receipts for the bundles taken in, as entries after that tip. Files that bring nothing but
    /// receipts get none, or two devices would write them for one another for ever; nor does a device
    /// that is no member write any.
    fn receipts(
        &self,
        taken: &[BundleReceived],
        entries: &[Entry],
        membership: Option<&Membership>,
        mut tip: Option<Tip>,
    ) -> Vec<Entry> {
        let mut receipts = Vec::new();
        let own = self.device();
        let brings =
            |entry: &Entry| entry.head.kind != "bundle.received" && Some(entry.head.dev) != own;
        let Some(membership) = membership.filter(|_| entries.iter().any(brings)) else {
            return receipts;
        };
        for fact in taken.iter().filter(|fact| Some(fact.from) != own) {
            let command = Command::Receive { fact: fact.clone() };
            // Who may not write any has nothing to lose but the receipt.
            if let Ok(sealed) = self.seal_about(command, membership, &[], tip) {
                tip = sealed.last().map(Entry::tip).or(tip);
                receipts.extend(sealed);
            }
        }
        receipts
    }
}

/// What waits and what is set aside replaces what was kept aside: all of it was tried again.
pub(super) fn keep_aside(
    batch: &mut Batch,
    waiting: Vec<Entry>,
    set_aside: Vec<SetAside>,
) -> Result<(), StoreError> {
    let waiting = waiting.into_iter().map(|entry| SetAside {
        line: entry.line(),
        reason: sentence!("engine-waiting"),
        device: Some(entry.head.dev),
    });
    batch.clear(Table::Aside);
    for (number, aside) in waiting.chain(set_aside).enumerate() {
        put(batch, Table::Aside, key(number), &aside)?;
    }
    Ok(())
}
