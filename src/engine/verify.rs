//! What a file is, who signed what, and whether it holds, without importing anything.

use super::protocol::{Author, Verified};
use crate::{
    bundle::{
        Purpose, Scope,
        plan::{Have, Plan, Planner, Summary},
        read::{Bundle, Document, Manifest, read},
        verdict::Verdict,
    },
    domain::stamp::Stamp,
    log::{
        entry::Entry,
        id::{DeviceId, Digest},
        index::Index,
    },
    order,
    register::membership::Membership,
    words::{Say, Sentence, sentence, text},
};

const OURS: &str = "verify-our-register";
const OTHER: &str = "verify-other-register";
/// Of what is set aside, so many reasons are told.
const REASONS: usize = 5;

/// Verifies a file. Keys come from `ours`, the members of the register at hand, and where the file
/// is of another register or none is at hand, from the membership it carries: then it says so, and
/// a person has to compare the register's id.
#[must_use]
pub fn verify(name: &str, bytes: &[u8], ours: Option<&Membership>) -> Verified {
    match read(bytes) {
        Err(fault) => refused(name, fault.say()),
        Ok(Document::Bundle(bundle)) => verify_bundle(name, *bundle, ours),
        Ok(Document::Report(report)) => {
            let mut verified = holds(name, "report", Some(report.sha256()));
            let device = report.payload.from.short();
            verified
                .findings
                .push((true, sentence!("verify-report").with("device", device)));
            let (came, named) = (report.files.len(), report.payload.report.files.len());
            note_files(&mut verified, came, named - came.min(named));
            verified.report = Some(report.payload.report.clone());
            verified
        }
        Ok(Document::Enrol(request)) => {
            let mut verified = holds(name, "enrol", None);
            let found = sentence!("verify-enrol")
                .with("person", &request.person)
                .with("device", request.from.short());
            verified.findings.push((true, found));
            verified
        }
    }
}

/// The id of the register a verified file belongs to, and whether it is the one at hand.
#[must_use]
pub fn register_of(verified: &Verified) -> Option<(&str, bool)> {
    let finding = verified.findings.iter().map(|(_, finding)| finding);
    let finding = finding.into_iter().find(|finding| names_register(finding));
    finding.and_then(|finding| Some((finding.args.first()?.1.as_str(), finding.key == OURS)))
}

/// Whether a finding says which register a file belongs to.
#[must_use]
pub fn names_register(finding: &Sentence) -> bool {
    finding.key == OURS || finding.key == OTHER
}

/// Whether a finding is neither good nor bad: what the maker says of the file, and what did not come
/// along.
#[must_use]
pub fn is_remark(finding: &Sentence) -> bool {
    let begins = [
        "verify-cover",
        "verify-scope",
        "verify-relies",
        "verify-files-missing",
    ];
    begins.iter().any(|begin| finding.key.starts_with(begin))
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
        Err(fault) => return refused(name, fault.say()),
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
    let signed = sentence!("verify-signed")
        .with("person", plan.membership.person(&manifest.from))
        .with("register", &plan.membership.name)
        .with("made", manifest.made.minute());
    verified.findings.push((true, signed));
    let whose = if ours.is_some() { OURS } else { OTHER };
    let register = plan.membership.register;
    verified
        .findings
        .push((true, Sentence::new(whose).with("register", register)));
    tell_cover(&mut verified, &manifest);
    judge(&mut verified, &plan, &Verdict::of(&plan, [&manifest]));
    verified.authors = entries
        .into_iter()
        .map(|(device, entries, span)| Author {
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

/// What the maker says of the file.
fn tell_cover(verified: &mut Verified, manifest: &Manifest) {
    let cover = sentence!("verify-cover")
        .with("number", manifest.number)
        .with("part", manifest.part)
        .with("parts", manifest.parts)
        .with("tlp", text(&format!("tlp-{}", manifest.tlp.name())));
    let scope = Sentence::new(match manifest.scope {
        Scope::All => "verify-scope-all",
        Scope::Since => "verify-scope-since",
        Scope::Records => "verify-scope-records",
    });
    verified.findings.extend([(true, cover), (true, scope)]);
}

/// What the plan found, good or bad; the verdict is that of the files, whoever shows it.
fn judge(verified: &mut Verified, plan: &Plan, verdict: &Verdict<'_>) {
    let summary = &plan.summary;
    let sound = summary.new + summary.known + summary.waiting;
    note(verified, true, sound, "verify-entries");
    note(verified, false, summary.set_aside, "verify-set-aside");
    let mut reasons: Vec<&Sentence> = plan.set_aside.iter().map(|aside| &aside.reason).collect();
    reasons.dedup();
    let reasons = reasons.into_iter().take(REASONS).cloned();
    verified
        .findings
        .extend(reasons.map(|reason| (false, reason)));
    let in_vain = verdict.waiting_in_vain.values().sum();
    note(verified, false, in_vain, "verify-waiting");
    note(verified, false, summary.gaps.len(), "verify-gaps");
    let relies = verdict.waiting.values().sum();
    note(verified, true, relies, "verify-relies");
    note(verified, false, summary.forks.len(), "verify-forks");
    note_files(verified, summary.files, summary.files_missing);
    verified.holds = verdict.holds();
}

/// Adds a finding that counts something, unless there is none.
fn note(verified: &mut Verified, good: bool, count: usize, key: &str) {
    if count == 0 {
        return;
    }
    let finding = Sentence::new(key).with("count", count);
    verified.findings.push((good, finding));
}

/// Files are told apart from what was signed: one that did not come is no lie.
fn note_files(verified: &mut Verified, came: usize, missing: usize) {
    note(verified, true, came, "verify-files");
    note(verified, true, missing, "verify-files-missing");
}

type Span = Option<(Stamp, Stamp)>;

/// Of each device how many entries there are, the first and the last by its clock.
fn authors(bundle: &Bundle) -> Vec<(DeviceId, usize, Span)> {
    let mut entries: Vec<&Entry> = bundle.entries.iter().flatten().collect();
    order::sort_by_key(&mut entries, |entry| entry.head.dev);
    let of_one = entries.chunk_by(|a, b| a.head.dev == b.head.dev);
    let author = |entries: &[&Entry]| {
        let mut at: Vec<Stamp> = entries.iter().map(|entry| entry.head.at).collect();
        // Of several at one instant the first to stand in the file.
        let first = at.iter().copied().min_by_key(Stamp::seconds);
        at.reverse();
        let last = at.into_iter().max_by_key(Stamp::seconds);
        (entries[0].head.dev, entries.len(), first.zip(last))
    };
    of_one.map(author).collect()
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

/// What is said of a file that is refused.
pub(super) fn refused(name: &str, reason: Sentence) -> Verified {
    let mut verified = holds(name, "refused", None);
    verified.holds = false;
    verified.findings.push((false, reason));
    verified
}
