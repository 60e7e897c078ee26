//! `inspect`: what a file is, without asking what else there is.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use serde::Serialize;

use super::{
    cli::{Exit, Inspect},
    finding::{Finding, findings},
    output::json,
    reading::{Cover, Kind, Reading, Register},
    source,
    trouble::Trouble,
};
use crate::{
    bundle::{comparison, enrol::EnrolRequest, report::OutsideReport},
    log::id::DeviceId,
    words::{Sentence, text},
};

/// What `inspect` says of one file: label and value, in the order of importance.
#[derive(Serialize)]
struct Answer {
    file: String,
    kind: &'static str,
    holds: bool,
    facts: Vec<Fact>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Fact {
    key: &'static str,
    value: String,
}

/// Runs the verb.
///
/// # Errors
/// When a file cannot be read, or the answer not written.
pub fn run(options: &Inspect, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    let mut answers = Vec::new();
    for path in source::files(&options.paths)? {
        answers.push(inspect(path)?);
    }
    if options.json {
        json(&answers, out)?;
    } else {
        for answer in &answers {
            answer.write(out, err)?;
        }
    }
    let holds = answers.iter().all(|answer| answer.holds);
    Ok(if holds { Exit::Fine } else { Exit::Fault })
}

/// The words that both screens show for a request.
#[must_use]
pub fn words_of(request: &EnrolRequest) -> Vec<&'static str> {
    comparison::words(&request.reg, &request.invited_by, &request.from)
}

fn inspect(path: PathBuf) -> Result<Answer, Trouble> {
    let reading = Reading::of(std::slice::from_ref(&path), None)?;
    // A file is looked at alone here; that others are elsewhere goes without saying.
    let findings = findings(&reading).faults;
    let (kind, facts) = match reading.files.first().map(|file| &file.kind) {
        Some(Kind::Bundle(cover)) => (
            "bundle",
            bundle(cover, reading.registers.get(&cover.manifest.reg)),
        ),
        Some(Kind::Report(told)) => ("report", report(told)),
        Some(Kind::Enrol(asked)) => ("request", request(asked)),
        Some(Kind::Refused) | None => ("refused", Vec::new()),
    };
    let (file, holds) = (name(&path), findings.is_empty());
    Ok(Answer {
        file,
        kind,
        holds,
        facts,
        findings,
    })
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

fn bundle(cover: &Cover, register: Option<&Register>) -> Vec<Fact> {
    let manifest = &cover.manifest;
    let mut told = from_whom(cover, register);
    told.extend(facts([
        ("number", manifest.number.to_string()),
        ("part", format!("{}/{}", manifest.part, manifest.parts)),
        ("purpose", manifest.purpose.name().to_owned()),
        ("scope", manifest.scope.name().to_owned()),
        (
            "tlp",
            text(&format!("tlp-{}", manifest.tlp.name())).to_owned(),
        ),
        (
            "entries",
            (cover.entries.len() + cover.unsound.len()).to_string(),
        ),
    ]));
    if let Some(Register { plan, .. }) = register {
        told.extend(facts([
            ("events", plan.summary.events.to_string()),
            ("incidents", plan.summary.incidents.to_string()),
            ("members", plan.membership.members.len().to_string()),
        ]));
    }
    told.extend(facts([
        ("attached", cover.attached.len().to_string()),
        ("sha256", cover.sha256.to_string()),
    ]));
    told
}

/// Which register, who made it, when, for whom.
fn from_whom(cover: &Cover, register: Option<&Register>) -> Vec<Fact> {
    let manifest = &cover.manifest;
    let members = register.map(|register| &register.plan.membership);
    let name = members.map_or_else(String::new, |members| members.name.clone());
    let person =
        |device: &DeviceId| members.map_or_else(String::new, |members| members.person(device));
    let to = manifest.to.iter().map(|to| match to.parse() {
        Ok(device) => person(&device),
        Err(_) => text!("command-everyone").to_owned(),
    });
    let (to, from): (Vec<String>, _) = (to.collect(), &manifest.from);
    facts([
        ("register", name),
        ("id", manifest.reg.to_string()),
        ("from", format!("{} ({})", person(from), from.short())),
        ("made", manifest.made.to_string()),
        ("to", to.join(", ")),
    ])
}

fn report(report: &OutsideReport) -> Vec<Fact> {
    let told = &report.payload.report;
    facts([
        ("from", report.payload.from.short()),
        ("made", report.payload.made.to_string()),
        ("reference", told.reference.clone()),
        ("title", told.title()),
        ("place", told.place.clone()),
        ("noticed", told.noticed.digits()),
        ("reporter", told.reporter.name.clone()),
        ("attached", report.files.len().to_string()),
        ("sha256", report.sha256().to_string()),
    ])
}

fn request(request: &EnrolRequest) -> Vec<Fact> {
    facts([
        ("person", request.person.clone()),
        ("contact", request.contact.clone()),
        ("from", request.from.short()),
        ("made", request.made.to_string()),
        ("id", request.reg.to_string()),
        ("words", words_of(request).join(" ")),
    ])
}

fn facts<const N: usize>(facts: [(&'static str, String); N]) -> Vec<Fact> {
    facts
        .into_iter()
        .map(|(key, value)| Fact { key, value })
        .collect()
}

impl Answer {
    fn write(&self, out: &mut dyn Write, err: &mut dyn Write) -> Result<(), Trouble> {
        let kind = Sentence::new(&format!("command-kind-{}", self.kind)).with("file", &self.file);
        writeln!(out, "{}", kind.text())?;
        for Fact { key, value } in &self.facts {
            let label = super::layout::cell(text(&format!("command-label-{key}")), 16);
            writeln!(
                out,
                "  {label} {}",
                if value.is_empty() { "–" } else { value }
            )?;
        }
        for finding in &self.findings {
            writeln!(err, "{}", finding.line())?;
        }
        Ok(())
    }
}
