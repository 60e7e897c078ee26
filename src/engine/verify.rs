//! What a file is, who signed what, and whether it holds, without importing anything.

use std::collections::BTreeMap;

use super::protocol::{Author, Verified};
use crate::{
    bundle::{
        Purpose,
        fault::BundleFault,
        plan::{Have, Plan, Planner, Summary},
        read::{Bundle, Document, read},
    },
    domain::stamp::Stamp,
    log::{
        entry::Entry,
        id::{DeviceId, Digest},
        index::Index,
    },
    register::membership::Membership,
    words::{Say, Sentence},
};

/// Verifies a file. Keys come from `ours`, the members of the register at hand, and where the file
/// is of another register or none is at hand, from the membership it carries: then it says so, and
/// a person has to compare the register's id.
#[must_use]
pub fn verify(name: &str, bytes: &[u8], ours: Option<&Membership>) -> Verified {
    match read(bytes) {
        Err(fault) => refused(name, &fault),
        Ok(Document::Bundle(bundle)) => verify_bundle(name, *bundle, ours),
        Ok(Document::Report(report)) => {
            let mut verified = holds(name, "report", Some(report.sha256()));
            let device = report.payload.from.short();
            verified
                .findings
                .push((true, Sentence::new("verify-report").with("device", device)));
            let (came, named) = (report.files.len(), report.payload.report.files.len());
            note_files(&mut verified, came, named - came.min(named));
            verified.report = Some(report.payload.report.clone());
            verified
        }
        Ok(Document::Enrol(request)) => {
            let mut verified = holds(name, "enrol", None);
            let found = Sentence::new("verify-enrol")
                .with("person", &request.person)
                .with("device", request.from.short());
            verified.findings.push((true, found));
            verified
        }
    }
}

fn verify_bundle(name: &str, bundle: Bundle, ours: Option<&Membership>) -> Verified {
    let ours = ours.filter(|ours| ours.register == bundle.manifest.reg);
    let manifest = bundle.manifest.clone();
    let (sha256, entries) = (bundle.sha256, authors(&bundle));
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: ours,
        pending: Vec::new(),
    };
    let plan = match Planner::new(vec![bundle], have) {
        Err(fault) => return refused(name, &fault),
        Ok(mut planner) => {
            planner.step(usize::MAX);
            planner.finish()
        }
    };
    let kind = match manifest.purpose {
        Purpose::Exchange => "bundle",
        Purpose::Invitation => "invitation",
    };
    let mut verified = holds(name, kind, Some(sha256));
    let signed = Sentence::new("verify-signed")
        .with("person", plan.membership.person(&manifest.from))
        .with("register", &plan.membership.name)
        .with("made", manifest.made.minute());
    verified.findings.push((true, signed));
    let known = if ours.is_some() {
        "verify-our-register"
    } else {
        "verify-other-register"
    };
    let register = plan.membership.register;
    verified
        .findings
        .push((true, Sentence::new(known).with("register", register)));
    judge(&mut verified, &plan);
    verified.authors = entries
        .into_iter()
        .map(|(device, (entries, span))| Author {
            person: plan.membership.person(&device),
            device,
            roles: plan
                .membership
                .member(&device)
                .map(|m| m.roles.clone())
                .unwrap_or_default(),
            entries,
            span,
        })
        .collect();
    verified.summary = plan.summary;
    verified
}

/// What the plan found, good or bad.
fn judge(verified: &mut Verified, plan: &Plan) {
    let summary = &plan.summary;
    let entries = summary.new + summary.known;
    let sound = Sentence::new("verify-entries").with("count", entries);
    verified.findings.push((true, sound));
    let mut bad = |count: usize, key: &str| {
        if count > 0 {
            verified
                .findings
                .push((false, Sentence::new(key).with("count", count)));
            verified.holds = false;
        }
    };
    bad(summary.set_aside, "verify-set-aside");
    bad(summary.waiting, "verify-waiting");
    bad(summary.gaps.len(), "verify-gaps");
    bad(summary.forks.len(), "verify-forks");
    for aside in plan.set_aside.iter().take(5) {
        verified.findings.push((false, aside.reason.clone()));
    }
    note_files(verified, summary.files, summary.files_missing);
}

/// Files are told apart from what was signed: one that did not come is no lie.
fn note_files(verified: &mut Verified, came: usize, missing: usize) {
    if came > 0 {
        verified
            .findings
            .push((true, Sentence::new("verify-files").with("count", came)));
    }
    if missing > 0 {
        let sentence = Sentence::new("verify-files-missing").with("count", missing);
        verified.findings.push((true, sentence));
    }
}

type Span = Option<(Stamp, Stamp)>;

fn authors(bundle: &Bundle) -> BTreeMap<DeviceId, (usize, Span)> {
    let mut authors: BTreeMap<DeviceId, (usize, Span)> = BTreeMap::new();
    let entries: Vec<&Entry> = bundle.entries.iter().flatten().collect();
    for entry in entries {
        let (count, span) = authors.entry(entry.head.dev).or_default();
        *count += 1;
        let at = entry.head.at;
        let (first, last) = span.unwrap_or((at, at));
        let first = if at.seconds() < first.seconds() {
            at
        } else {
            first
        };
        let last = if at.seconds() > last.seconds() {
            at
        } else {
            last
        };
        *span = Some((first, last));
    }
    authors
}

fn holds(name: &str, kind: &str, sha256: Option<Digest>) -> Verified {
    Verified {
        name: name.to_owned(),
        holds: true,
        kind: kind.to_owned(),
        findings: Vec::new(),
        authors: Vec::new(),
        summary: Summary::default(),
        report: None,
        sha256,
    }
}

fn refused(name: &str, fault: &BundleFault) -> Verified {
    let mut verified = holds(name, "refused", None);
    verified.holds = false;
    verified.findings.push((false, fault.say()));
    verified
}
