//! The list of incidents as CSV: RFC 4180, in UTF-8, every cell in quotes; for spreadsheets and for programs.
//!
//! Names of columns and their words are the same in every language and do not change. What people wrote is guarded
//! ([`guard`]), so that no spreadsheet takes it for a formula; [`unguard`] gives back exactly what they wrote.

mod guard;

pub use guard::{guard, unguard};

use super::{incident::IncidentRow, versions::Conflict};
use crate::domain::severity::Severity;

/// The names of the columns, in their order; new ones come at the end.
pub const COLUMNS: [&str; 12] = [
    "reference",
    "title",
    "state",
    "severity",
    "category",
    "coordinator",
    "events",
    "opened",
    "updated",
    "conflict",
    "merged_into",
    "id",
];

/// Incidents as CSV, a line each below the names of the columns.
#[must_use]
pub fn csv<'a>(rows: impl IntoIterator<Item = &'a IncidentRow>) -> String {
    let mut file = String::new();
    line(&mut file, COLUMNS.map(str::to_owned));
    for row in rows {
        line(&mut file, cells(row));
    }
    file
}

fn cells(row: &IncidentRow) -> [String; COLUMNS.len()] {
    let merged_into = row.merged_into.map(|id| id.to_string());
    [
        guard(&row.reference),
        guard(&row.title),
        row.state.name().to_owned(),
        row.severity.map_or("", Severity::name).to_owned(),
        guard(&row.category),
        guard(&row.coordinator),
        row.events.to_string(),
        row.opened.to_string(),
        row.updated.to_string(),
        conflict_word(row.parallel).to_owned(),
        guard(&merged_into.unwrap_or_default()),
        guard(&row.id.to_string()),
    ]
}

fn line(file: &mut String, cells: [String; COLUMNS.len()]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            file.push(',');
        }
        file.push('"');
        file.push_str(&cell.replace('"', "\"\""));
        file.push('"');
    }
    file.push_str("\r\n");
}

/// How it stands with values written in parallel; empty where there never were any.
fn conflict_word(conflict: Conflict) -> &'static str {
    match conflict {
        Conflict::Never => "",
        Conflict::Settled => "was",
        Conflict::Open => "has",
    }
}
