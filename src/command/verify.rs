//! `verify`: does everything in these files hold, and what is in them.

use std::{collections::BTreeMap, io::Write};

use serde::Serialize;

use super::{
    cli::{Exit, Verify},
    finding::{Finding, Findings, findings},
    layout::Table,
    output::json,
    reading::{Kind, Read, Reading, Register},
    trouble::Trouble,
};
use crate::{
    bundle::comparison::of_register,
    domain::stamp::Stamp,
    log::{
        checkpoint,
        id::{DeviceId, Digest},
    },
    words::{sentence, text},
};

/// What `verify` answers.
#[derive(Serialize)]
struct Answer {
    holds: bool,
    complete: bool,
    files: usize,
    bundles: usize,
    reports: usize,
    requests: usize,
    refused: usize,
    registers: Vec<Counts>,
    findings: Vec<Finding>,
    notes: Vec<Finding>,
}

/// A register in numbers.
#[derive(Serialize)]
struct Counts {
    id: Digest,
    name: String,
    words: Vec<&'static str>,
    code: String,
    entries: usize,
    events: usize,
    incidents: usize,
    devices: usize,
    waiting: usize,
    set_aside: usize,
    attached: usize,
    attached_missing: usize,
    authors: Vec<Author>,
}

/// What one device wrote.
#[derive(Serialize)]
struct Author {
    device: DeviceId,
    person: String,
    entries: usize,
    first: Stamp,
    last: Stamp,
}

/// Runs the verb.
///
/// # Errors
/// When a file cannot be read, or the answer not written.
pub fn run(options: &Verify, out: &mut dyn Write) -> Result<Exit, Trouble> {
    let reading = Reading::of(&options.paths, options.register)?;
    let answer = Answer::of(&reading);
    if options.json {
        json(&answer, out)?;
    } else {
        answer.write(out)?;
    }
    Ok(if answer.holds && (answer.complete || !options.complete) {
        Exit::Fine
    } else {
        Exit::Fault
    })
}

impl Answer {
    fn of(reading: &Reading) -> Self {
        let Findings {
            faults,
            missing,
            remarks,
        } = findings(reading);
        let count =
            |is: fn(&Kind) -> bool| reading.files.iter().filter(|file| is(&file.kind)).count();
        Answer {
            holds: faults.is_empty(),
            complete: missing.is_empty(),
            files: reading.files.len(),
            bundles: count(|kind| matches!(kind, Kind::Bundle(_))),
            reports: count(|kind| matches!(kind, Kind::Report(_))),
            requests: count(|kind| matches!(kind, Kind::Enrol(_))),
            refused: count(|kind| matches!(kind, Kind::Refused)),
            registers: reading.registers.values().map(Counts::of).collect(),
            findings: faults,
            notes: missing
                .into_iter()
                .chain(remarks)
                .chain(reading.files.iter().filter_map(note))
                .chain(across(reading))
                .collect(),
        }
    }

    fn write(&self, out: &mut dyn Write) -> Result<(), Trouble> {
        let sentence = sentence!("command-verify-read")
            .with("files", self.files)
            .with("bundles", self.bundles)
            .with("reports", self.reports)
            .with("requests", self.requests)
            .with("refused", self.refused);
        writeln!(out, "{}", sentence.text())?;
        for register in &self.registers {
            register.write(out)?;
        }
        for note in &self.notes {
            writeln!(out, "\n{}", note.line())?;
        }
        if self.holds {
            let key = if self.complete {
                "command-verify-holds"
            } else {
                "command-verify-holds-here"
            };
            writeln!(out, "\n{}", text(key))?;
            return Ok(());
        }
        let sentence = sentence!("command-verify-not").with("count", self.findings.len());
        writeln!(out, "\n{}", sentence.text())?;
        for finding in &self.findings {
            writeln!(out, "- {}", finding.line())?;
        }
        Ok(())
    }
}

/// What a person should know of a file that is no bundle.
fn note(file: &Read) -> Option<Finding> {
    let sentence = match &file.kind {
        Kind::Refused | Kind::Bundle(_) => return None,
        Kind::Report(report) => sentence!("command-note-report")
            .with("device", report.payload.from.short())
            .with("made", report.payload.made.minute()),
        Kind::Enrol(request) => sentence!("command-note-request")
            .with("person", &request.person)
            .with("words", super::inspect::words_of(request).join(" ")),
    };
    Some(Finding::of_file(&file.path, None, sentence))
}

/// What a person should know of a register, though nothing is wrong with it.
fn across(reading: &Reading) -> impl Iterator<Item = Finding> {
    let missing = |register: &Register| {
        let missing = register.plan.summary.files_missing;
        let sentence = sentence!("command-note-attached").with("count", missing);
        (missing > 0).then(|| Finding::of_all(sentence))
    };
    reading.registers.values().filter_map(missing)
}

impl Counts {
    fn of(register: &Register) -> Self {
        let Register { ledger, plan } = register;
        let mut authors: BTreeMap<DeviceId, Author> = BTreeMap::new();
        for entry in ledger.entries() {
            let (device, at) = (entry.head.dev, entry.head.at);
            let author = authors.entry(device).or_insert_with(|| Author {
                device,
                person: plan.membership.person(&device),
                entries: 0,
                first: at,
                last: at,
            });
            author.entries += 1;
            author.first = author.first.min(at);
            author.last = author.last.max(at);
        }
        let mut authors: Vec<Author> = authors.into_values().collect();
        authors.sort_by(|a, b| b.entries.cmp(&a.entries).then(a.device.cmp(&b.device)));
        Counts {
            id: plan.membership.register,
            name: plan.membership.name.clone(),
            words: of_register(&plan.membership.register),
            code: checkpoint::code(&ledger.index().frontier()),
            entries: ledger.entries().len(),
            events: plan.summary.events,
            incidents: plan.summary.incidents,
            devices: plan.membership.members.len(),
            waiting: plan.waiting.len(),
            set_aside: plan.set_aside.len(),
            attached: plan.summary.files,
            attached_missing: plan.summary.files_missing,
            authors,
        }
    }

    fn write(&self, out: &mut dyn Write) -> Result<(), Trouble> {
        let Counts {
            name,
            id,
            entries,
            events,
            incidents,
            devices,
            attached,
            ..
        } = self;
        let numbers = sentence!("command-verify-numbers")
            .with("entries", entries)
            .with("events", events)
            .with("incidents", incidents)
            .with("devices", devices)
            .with("attached", attached);
        writeln!(out, "\n{name}")?;
        writeln!(out, "  {} {id}", text!("command-label-id"))?;
        writeln!(
            out,
            "  {} {}",
            text!("command-label-words"),
            self.words.join(" ")
        )?;
        writeln!(out, "  {} {}", text!("command-label-code"), self.code)?;
        writeln!(out, "  {}\n", numbers.text())?;
        let table = Table::new(vec![9, 34, 10, 11, 10]);
        let titles = ["entries", "person", "device", "first", "last"];
        let titles = titles.map(|title| text(&format!("command-column-{title}")).to_owned());
        writeln!(out, "  {}", table.line(&titles))?;
        for author in &self.authors {
            let cells = [
                format!("{:>8}", author.entries),
                author.person.clone(),
                author.device.short(),
                author.first.date(),
                author.last.date(),
            ];
            writeln!(out, "  {}", table.line(&cells))?;
        }
        Ok(())
    }
}
