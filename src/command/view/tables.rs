//! The register and the inbox as tables that fit the terminal.

use std::io::Write;

use super::Shown;
use crate::{
    command::{layout::Table, reading::Register, trouble::Trouble},
    register::{event::EventRow, incident::IncidentRow, versions::Conflict},
    words::{sentence, text},
};

/// Columns of the register, at 80 columns: reference, opened, class, state, category, coordinator.
/// The title takes the rest.
const REGISTER: [usize; 6] = [12, 10, 5, 11, 10, 11];
/// The widest that a column is worth, in wide terminals.
const REGISTER_WIDEST: [usize; 6] = [12, 10, 5, 16, 26, 24];

/// Columns of the inbox: reference, reported, state, outcome, place. What happened takes the rest.
const INBOX: [usize; 5] = [12, 10, 12, 12, 12];
/// The widest that a column is worth.
const INBOX_WIDEST: [usize; 5] = [12, 10, 23, 23, 30];

/// Writes the register.
///
/// # Errors
/// When it cannot be written.
pub fn incidents(
    shown: &Shown,
    register: &Register,
    width: usize,
    out: &mut dyn Write,
) -> Result<(), Trouble> {
    let table = Table::new(widths(&REGISTER, &REGISTER_WIDEST, width));
    head(shown, register, out)?;
    let titles = [
        "ref",
        "opened",
        "class",
        "state",
        "category",
        "coordinator",
        "title",
    ];
    writeln!(out, "{}", table.line(&titles.map(column)))?;
    for row in &shown.incidents {
        writeln!(out, "{}", table.line(&incident(row)))?;
    }
    if shown
        .incidents
        .iter()
        .any(|row| row.parallel == Conflict::Open)
    {
        writeln!(out, "\n{}", text!("command-view-conflicts"))?;
    }
    Ok(())
}

/// Writes the inbox.
///
/// # Errors
/// When it cannot be written.
pub fn events(
    shown: &Shown,
    register: &Register,
    width: usize,
    out: &mut dyn Write,
) -> Result<(), Trouble> {
    let table = Table::new(widths(&INBOX, &INBOX_WIDEST, width));
    head(shown, register, out)?;
    let titles = ["ref", "reported", "state", "outcome", "place", "what"];
    writeln!(out, "{}", table.line(&titles.map(column)))?;
    for row in &shown.events {
        writeln!(out, "{}", table.line(&event(row)))?;
    }
    Ok(())
}

fn head(shown: &Shown, register: &Register, out: &mut dyn Write) -> Result<(), Trouble> {
    let counts = &shown.counts;
    let sentence = sentence!("command-view-counts")
        .with("name", &register.plan.membership.name)
        .with("incidents", counts.open + counts.ended)
        .with("open", counts.open)
        .with("events", counts.events)
        .with("waiting", counts.events_waiting);
    writeln!(out, "{}\n", sentence.text())?;
    Ok(())
}

fn column(name: &str) -> String {
    text(&format!("command-column-{name}")).to_owned()
}

/// Shares what a wide terminal has to spare: the title gets half, the other columns what they are
/// worth.
fn widths(least: &[usize], most: &[usize], width: usize) -> Vec<usize> {
    let used: usize = least.iter().map(|width| width + 1).sum();
    let mut spare = width.saturating_sub(used + 16) / 2;
    let mut widths: Vec<usize> = least.to_vec();
    for (width, most) in widths.iter_mut().zip(most).rev() {
        let more = spare.min(most - *width);
        *width += more;
        spare -= more;
    }
    let used: usize = widths.iter().map(|width| width + 1).sum();
    widths.push(width.saturating_sub(used));
    widths
}

fn incident(row: &IncidentRow) -> [String; 7] {
    let mark = if row.parallel == Conflict::Open {
        "* "
    } else {
        ""
    };
    [
        row.reference.clone(),
        row.opened.date(),
        row.severity.map_or("–", |class| class.name()).to_owned(),
        match row.is_withheld() {
            true => "–".to_owned(),
            false => format!("{mark}{}", text(&format!("state-{}", row.state.name()))),
        },
        choice("category", &row.category),
        row.coordinator.clone(),
        row.name().to_owned(),
    ]
}

fn event(row: &EventRow) -> [String; 6] {
    [
        row.reference.clone(),
        row.reported.date(),
        text(&format!("event-state-{}", row.state.name())).to_owned(),
        choice("outcome", row.outcome.map_or("", |outcome| outcome.name())),
        row.place.clone(),
        row.title.clone(),
    ]
}

fn choice(kind: &str, id: &str) -> String {
    if id.is_empty() {
        "–".to_owned()
    } else {
        text(&format!("{kind}-{id}")).to_owned()
    }
}
