//! Reports from outside, taken in by somebody who may. One is told from another by what was signed
//! (`docs/bundle-format.md` section 5.3): its reference is its maker's own choice.

use super::{
    Engine, Trouble,
    examination::{Examination, Outside},
    protocol::Seen,
    surroundings::Surroundings,
};
use crate::{
    bundle::report::OutsideReport,
    log::{
        entry::Entry,
        id::{Digest, RecordId},
    },
    order,
    register::fact::Fact,
    store::Store,
    words::sentence,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn examine_report(
        &mut self,
        (place, name): (usize, String),
        report: OutsideReport,
        examination: &mut Examination,
    ) -> Result<Seen, Trouble> {
        let device = self.device();
        let may = self
            .joined()
            .ok()
            .and_then(|membership| membership.member(&device?));
        if !may.is_some_and(|member| member.may("event.adopted")) {
            let reason = sentence!("engine-adopt-not-allowed");
            return Ok(Seen::Refused { name, reason });
        }
        let (made, from) = (report.payload.made, report.payload.from);
        let content = Box::new(report.payload.report.clone());
        let sha256 = report.sha256();
        let mut others = examination.reports.iter();
        let twice = others.any(|other| other.report.sha256() == sha256);
        let again = twice || self.adopted(&content.reference, sha256).await?.is_some();
        if !again {
            let name = name.clone();
            examination.reports.push(Outside {
                place,
                name,
                report,
            });
        }
        Ok(Seen::Report {
            name,
            report: content,
            made,
            device: from,
            again,
        })
    }

    /// The event that a report from outside became: that of its reference whose payload has this
    /// digest.
    pub(super) async fn adopted(
        &mut self,
        reference: &str,
        sha256: Digest,
    ) -> Result<Option<RecordId>, Trouble> {
        let alike = self.rows.events().filter(|row| row.reference == reference);
        let alike: Vec<RecordId> = alike.map(|row| row.id).collect();
        for id in alike {
            let entries = self.archive.record(&self.store, &id).await?;
            if entries.iter().filter_map(adopts).any(|it| it == sha256) {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }
}

impl Examination {
    /// Reports whose adoption comes with a bundle examined beside them are not adopted once more.
    pub(super) fn leave_out_planned(&mut self, seen: &mut [Seen]) {
        let Some(plan) = &self.plan else { return };
        let planned = order::set(plan.ready.iter().filter_map(adopts));
        self.reports.retain(|outside| {
            let comes = planned.contains(&outside.report.sha256());
            if let (true, Seen::Report { again, .. }) = (comes, &mut seen[outside.place]) {
                *again = true;
            }
            !comes
        });
    }
}

/// The digest of the report from outside that an entry adopts.
fn adopts(entry: &Entry) -> Option<Digest> {
    match Fact::read(&entry.head.kind, entry.body.as_deref()?) {
        Ok(Fact::EventAdopted(fact)) => Some(Digest::of(fact.payload.canonical())),
        _ => None,
    }
}
