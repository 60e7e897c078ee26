//! What was examined and waits for a person's word: plan, bundles, reports, an invitation.

use super::protocol::{Examined, KeptFile, Seen};
use crate::{
    bundle::{
        fault::BundleFault,
        plan::{Have, Plan, Planner},
        read::{Bundle, Manifest},
        report::OutsideReport,
    },
    log::{
        id::{DeviceId, Digest},
        index::Index,
    },
    order,
    words::Sentence,
};

/// Files examined and not yet applied.
#[derive(Default)]
pub(super) struct Examination {
    pub(super) plan: Option<Plan>,
    pub(super) covers: Vec<Cover>,
    pub(super) reports: Vec<Outside>,
    pub(super) invitation: Option<Invitation>,
    /// Files among them that are kept aside, by their place.
    pub(super) aside: Vec<(usize, KeptFile)>,
}

impl Examination {
    /// The files kept aside that are taken in with this.
    pub(super) fn leaving(&self) -> impl Iterator<Item = &KeptFile> {
        let covers = || self.covers.iter().map(|cover| cover.place);
        let reports = || self.reports.iter().map(|outside| outside.place);
        let goes = move |place: usize| covers().chain(reports()).any(|it| it == place);
        let leaving = self.aside.iter().filter(move |(place, _)| goes(*place));
        leaving.map(|(_, kept)| kept)
    }
}

/// A bundle that was planned, for the history.
pub(super) struct Cover {
    /// Its place among the files: what tells it from another of the same name.
    pub(super) place: usize,
    pub(super) name: String,
    pub(super) manifest: Manifest,
    pub(super) sha256: Digest,
}

/// A report from outside that will be adopted.
pub(super) struct Outside {
    /// Its place among the files.
    pub(super) place: usize,
    pub(super) name: String,
    pub(super) report: OutsideReport,
}

/// A register to join, by the membership it carries: an invitation whose signature holds, by a coordinator; or a
/// backup, with all that is in it.
#[derive(Clone)]
pub(super) struct Invitation {
    /// What it carries; of an invitation, members only.
    pub(super) plan: Plan,
    pub(super) from: DeviceId,
    pub(super) sha256: Digest,
}

/// Opens an invitation with the membership it carries: there is no other yet.
pub(super) fn open_invitation(bundle: Bundle) -> Result<Invitation, BundleFault> {
    let (from, sha256) = (bundle.manifest.from, bundle.sha256);
    let index = Index::default();
    let mut planner = Planner::new(
        vec![bundle],
        Have {
            index: &index,
            membership: None,
            pending: Vec::new(),
        },
    )?;
    planner.step(usize::MAX);
    let plan = planner.finish();
    if !plan
        .membership
        .active(&from)
        .is_some_and(|member| member.may("device.enrolled"))
    {
        return Err(BundleFault::Stranger(from));
    }
    Ok(Invitation { plan, from, sha256 })
}

/// What a person is shown.
pub(super) fn sum_up(examination: &Examination, files: Vec<Seen>) -> Examined {
    let plan = examination.plan.as_ref();
    let aside = plan.iter().flat_map(|plan| &plan.set_aside);
    let mut aside: Vec<(String, &Sentence)> = aside
        .map(|aside| (aside.reason.text(), &aside.reason))
        .collect();
    order::sort_by(&mut aside, |(a, _), (b, _)| a.cmp(b));
    let reasons = aside
        .chunk_by(|(a, _), (b, _)| a == b)
        .map(|same| (same[0].1.clone(), same.len()));
    let reasons = reasons.collect();
    let mut summary = plan.map(|plan| plan.summary.clone()).unwrap_or_default();
    summary.events += examination.reports.len();
    for Outside { report, .. } in &examination.reports {
        summary.files += report.files.len();
        summary.files_missing += report.payload.report.files.len() - report.files.len();
    }
    let can_apply = plan.is_some() || !examination.reports.is_empty();
    Examined {
        files,
        summary,
        reasons,
        lacking: None,
        kept: Vec::new(),
        can_apply,
    }
}
