//! `view`: the register, the inbox, or one incident, replayed from files; the register also as CSV.

mod incident;
mod tables;

use std::io::Write;

use serde::Serialize;

use super::{
    cli::{self, Exit},
    finding::findings,
    output::json,
    reading::{Reading, Register},
    trouble::Trouble,
};
use crate::{
    home::clock,
    log::id::Digest,
    register::{
        csv::csv,
        event::{Event, EventRow},
        incident::{Incident, IncidentRow},
        ledger::View,
        list::{Beside, Column, Counts, Order, Query, counts, inbox, incidents},
        search::{Around, Search, field::List},
    },
    words::{sentence, text},
};

/// The narrowest that tables are made for.
const NARROWEST: usize = 72;

/// What `view --json` answers.
#[derive(Serialize)]
struct Answer<'a> {
    register: Digest,
    name: &'a str,
    counts: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    incidents: Option<Vec<IncidentRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<Vec<EventRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<&'a Incident>,
}

/// Runs the verb.
///
/// # Errors
/// When a file cannot be read, or the answer not written.
pub fn run(options: &cli::View, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    let reading = Reading::of(&options.paths, options.register)?;
    let findings = findings(&reading);
    for finding in findings.all() {
        writeln!(err, "{}", finding.line())?;
    }
    let mut registers = reading.registers.values();
    let Some(register) = registers.next() else {
        writeln!(err, "{}", text!("command-no-register"))?;
        return Ok(Exit::Fault);
    };
    if registers.next().is_some() {
        writeln!(err, "{}", several(&reading))?;
        return Ok(Exit::Fault);
    }
    let shown = show(options, register, out, err)?;
    Ok(if shown && findings.faults.is_empty() {
        Exit::Fine
    } else {
        Exit::Fault
    })
}

/// The sentence for files of several registers, which names them.
pub fn several(reading: &Reading) -> String {
    let name = |(id, register): (&Digest, &Register)| {
        format!("\n  {id}  {}", register.plan.membership.name)
    };
    let names: String = reading.registers.iter().map(name).collect();
    format!("{}{names}", text!("command-several-registers"))
}

/// Shows what was asked for; false when it is not there.
fn show(
    options: &cli::View,
    register: &Register,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<bool, Trouble> {
    let view = register.ledger.view();
    let one = options
        .incident
        .as_deref()
        .map(|wanted| find(&view, wanted));
    if let Some(None) = one {
        let wanted = options.incident.as_deref().unwrap_or_default();
        let sentence = sentence!("command-no-incident").with("ref", wanted);
        writeln!(err, "{}", sentence.text())?;
        return Ok(false);
    }
    let one = one.flatten();
    let asked = options.query.as_deref().unwrap_or_default();
    let list = if options.events {
        List::Events
    } else {
        List::Incidents
    };
    let faults = Search::read(asked).faults;
    if !faults.is_empty() {
        for fault in faults {
            writeln!(err, "{}", fault.said(list).text())?;
        }
        return Ok(false);
    }
    let shown = Shown::of(&view, asked);
    if options.csv {
        out.write_all(csv(&shown.incidents).as_bytes())?;
        return Ok(true);
    }
    if options.json {
        json(&shown.answer(options, register, one, &view), out)?;
        return Ok(true);
    }
    let width = options.width.or_else(columns).unwrap_or(80).max(NARROWEST);
    match one {
        Some(incident) => incident::write(incident, &view, width, out)?,
        None if options.events => tables::events(&shown, register, width, out)?,
        None => tables::incidents(&shown, register, width, out)?,
    }
    Ok(true)
}

/// How wide the terminal is, where the shell tells.
fn columns() -> Option<usize> {
    std::env::var("COLUMNS").ok()?.parse().ok()
}

/// The incident of that reference, or whose id begins so.
fn find<'a>(view: &'a View, wanted: &str) -> Option<&'a Incident> {
    let is_it = |incident: &&Incident| {
        incident.reference.eq_ignore_ascii_case(wanted)
            || wanted.len() >= 8 && incident.id.to_string().starts_with(wanted)
    };
    view.incidents.iter().find(is_it)
}

/// The rows of both lists, in the order in which they are shown.
struct Shown {
    incidents: Vec<IncidentRow>,
    events: Vec<EventRow>,
    counts: Counts,
}

impl Shown {
    fn of(view: &View, asked: &str) -> Self {
        let (incident_rows, event_rows) = (view.incident_rows(), view.event_rows());
        let query = Query {
            text: asked.to_owned(),
            sort: vec![Order {
                column: Column::Opened,
                ascending: false,
            }],
            limit: usize::MAX,
            ..Query::default()
        };
        let hay = view.hay();
        let beside = Beside {
            hay: &|id| hay.get(id).map(String::as_str),
            around: Around {
                now: clock(),
                me: "",
            },
        };
        Shown {
            counts: counts(event_rows.iter(), incident_rows.iter()),
            incidents: incidents(incident_rows.iter(), &query, &beside).rows,
            events: inbox(event_rows.iter(), &query, &beside).rows,
        }
    }

    fn answer<'a>(
        &self,
        options: &cli::View,
        register: &'a Register,
        one: Option<&'a Incident>,
        view: &View,
    ) -> Answer<'a> {
        let of_one = |event: &Event| one.is_some_and(|one| one.events.contains(&event.id));
        let events = match one {
            Some(_) => Some(
                view.events
                    .iter()
                    .filter(|event| of_one(event))
                    .map(Event::row)
                    .collect(),
            ),
            None => options.events.then(|| self.events.clone()),
        };
        let all = one.is_none() && !options.events;
        Answer {
            register: register.plan.membership.register,
            name: &register.plan.membership.name,
            counts: self.counts.clone(),
            incidents: all.then(|| self.incidents.clone()),
            events,
            incident: one,
        }
    }
}
