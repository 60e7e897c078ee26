//! Reports made on this device: entries of the register for a member, signed files otherwise.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::{
    Bytes, Engine, Trouble,
    protocol::{Answer, Exchange, ExchangeKind, ExportOf, MyReport},
    state::{kept, put},
    surroundings::Surroundings,
};
use crate::{
    bundle::{Tlp, envelope::Seal, report::OutsideReport},
    domain::{
        field::check_report,
        report::{Report, reference},
        stamp::Stamp,
    },
    log::{
        id::{Digest, RecordId},
        key::Signed,
    },
    order,
    register::{
        command::Command,
        record::{Record, Row},
    },
    store::{Batch, Store, StoreError, Table},
};

/// A report as it is kept: an outside one with its signature, a member's by its record.
#[derive(Clone, Serialize, Deserialize)]
struct KeptReport {
    report: Report,
    made: Stamp,
    handed_over: Option<Stamp>,
    /// The signed payload and its signature, for a device that belonged to no register.
    signed: Option<(String, Signed)>,
    /// The record, for a member.
    event: Option<RecordId>,
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Signs a report, gives it its reference, keeps it, and drops its draft: one batch.
    pub(super) async fn report(
        &mut self,
        mut report: Report,
        draft: &str,
    ) -> Result<Answer, Trouble> {
        if let Some(fault) = check_report(&report).into_iter().next() {
            return Err(Trouble::Refusal(fault.into()));
        }
        let mut random = [0; 5];
        self.world.random(&mut random);
        report.reference = reference("EV", random);
        let (made, name) = (self.now(), report.reference.clone());
        let mut kept = KeptReport {
            report: report.clone(),
            made,
            handed_over: None,
            signed: None,
            event: None,
        };
        let mut batch = Batch::default();
        batch.remove(Table::Drafts, draft);
        let (mut entries, membership) = (Vec::new(), self.membership().cloned());
        if self.joined().is_ok() {
            entries = self
                .seal(Command::ReportEvent { report }, self.kept.state.tip)
                .await?;
            kept.event = entries.first().map(|entry| entry.id);
        } else {
            let signed = OutsideReport::sign(report, Vec::new(), self.signer()?, made)?;
            kept.signed = Some((signed.text, signed.signed));
        }
        put_report(&mut batch, &kept)?;
        let state = self.kept.state.clone();
        self.write(entries, membership, batch, state).await?;
        Ok(Answer::Reported { reference: name })
    }

    async fn kept_reports(&self) -> Result<Vec<KeptReport>, Trouble> {
        let mut reports = Vec::new();
        for (key, report) in self.store.all(Table::Reports).await? {
            let report: KeptReport = kept(&key, &report)?;
            reports.push(report);
        }
        order::sort_by_key(&mut reports, |kept| Reverse(kept.made.seconds()));
        Ok(reports)
    }

    /// How many reports were never handed over.
    pub(super) async fn to_hand_over(&self) -> Result<usize, Trouble> {
        let reports = self.kept_reports().await?;
        Ok(reports
            .iter()
            .filter(|kept| kept.handed_over.is_none() && kept.event.is_none())
            .count())
    }

    pub(super) async fn my_reports(&mut self) -> Result<Answer, Trouble> {
        let mut reports = Vec::new();
        for kept in self.kept_reports().await? {
            let event = match &kept.signed {
                Some((text, _)) => {
                    let reference = &kept.report.reference;
                    self.adopted(reference, Digest::of(text)).await?
                }
                None => kept.event,
            };
            let row = match event.and_then(|event| self.rows.get(&event)) {
                Some(Row::Event(row)) => Some(row.clone()),
                _ => None,
            };
            let mut question = None;
            if let Some(row) = &row
                && let Ok(Record::Event(event)) = self.record(&row.id).await
            {
                question = event.question;
            }
            reports.push(MyReport {
                report: kept.report,
                made: kept.made,
                handed_over: kept.handed_over,
                event: row.as_ref().map(|row| row.id),
                state: row.map(|row| row.state),
                question,
            });
        }
        Ok(Answer::MyReports { reports })
    }

    /// The file that hands a report over; that it was made is kept.
    pub(super) async fn hand_over(&mut self, name: &str) -> Result<(Answer, Bytes), Trouble> {
        let mut kept = self
            .kept_reports()
            .await?
            .into_iter()
            .find(|kept| kept.report.reference == name)
            .ok_or(Trouble::Missing)?;
        let now = self.now();
        kept.handed_over = Some(now);
        let mut batch = Batch::default();
        put_report(&mut batch, &kept)?;
        let Some((text, signed)) = kept.signed else {
            let event = kept.event.ok_or(Trouble::Missing)?;
            let what = ExportOf::Incidents { ids: vec![event] };
            let tlp = Tlp::AmberStrict;
            return self
                .export_with(batch, what, (Vec::new(), tlp), &Seal::Open)
                .await;
        };
        let files = kept.report.files.iter();
        let named = files.map(|file| file.sha256.clone()).collect();
        let (files, left_out) = self.fetch_all(named).await?;
        let report = OutsideReport::read(text, signed, files)?;
        let file = format!("report-{name}.watchbook.json");
        let exchange = Exchange {
            at: now,
            kind: ExchangeKind::HandedOver,
            with: String::new(),
            name: file.clone(),
            entries: 1,
            number: 0,
            sha256: report.sha256(),
            brought: None,
        };
        self.note_exchange(&mut batch, &exchange)?;
        let mut state = self.kept.state.clone();
        state.exchanges += 1;
        state.put(&mut batch)?;
        self.store.commit(batch).await?;
        self.kept.state = state;
        let answer = Answer::Files {
            names: vec![file],
            words: Vec::new(),
            left_out,
        };
        Ok((answer, vec![report.file().into_bytes()]))
    }
}

fn put_report(batch: &mut Batch, kept: &KeptReport) -> Result<(), StoreError> {
    put(batch, Table::Reports, &kept.report.reference, kept)
}
