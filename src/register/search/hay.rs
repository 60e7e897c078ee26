//! Everything that is written in a record, for finding words in it: in lower case, a line each. What is withheld, erased or
//! does not count is not in it; nor is who reported in confidence.

use super::Subject;
use crate::{
    domain::report::Attachment,
    register::{
        event::Event,
        incident::Incident,
        line::{Line, Standing},
        record::Record,
    },
};

/// What is written in a record.
#[must_use]
pub fn of(record: &Record) -> String {
    match record {
        Record::Event(event) => of_event(event),
        Record::Incident(incident) => of_incident(incident),
    }
}

/// What is written in an event.
#[must_use]
pub fn of_event(event: &Event) -> String {
    let mut hay = String::new();
    if let Some(report) = &event.report {
        let texts = [&report.reference, &report.what, &report.place, &report.done];
        texts.into_iter().for_each(|text| add(&mut hay, text));
        files(&mut hay, &report.files);
        if !report.reporter.confidential {
            add(&mut hay, &report.reporter.name);
        }
    }
    lines(&mut hay, &event.lines);
    hay
}

/// What is written in an incident.
#[must_use]
pub fn of_incident(incident: &Incident) -> String {
    let mut hay = String::new();
    let row = incident.row();
    row.texts().into_iter().for_each(|text| add(&mut hay, text));
    lines(&mut hay, &incident.lines);
    hay
}

fn lines(hay: &mut String, lines: &[Line]) {
    for line in lines
        .iter()
        .filter(|line| line.standing == Standing::Stands)
    {
        add(hay, &line.text);
        files(hay, &line.files);
    }
}

fn files(hay: &mut String, files: &[Attachment]) {
    for file in files {
        add(hay, &file.name);
        add(hay, &file.caption);
    }
}

fn add(hay: &mut String, text: &str) {
    if !text.is_empty() {
        hay.push_str(&text.to_lowercase());
        hay.push('\n');
    }
}
