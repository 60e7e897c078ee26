//! Questions to the register: filter, sort, and a window of rows; 100,000 rows never cross at once.

use serde::{Deserialize, Serialize};

use super::{event::EventRow, incident::IncidentRow, versions::Conflict};
use crate::{
    domain::{severity::Severity, state::State},
    order,
};

/// Which incidents to show. Empty means all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Only those whose reference, title, category or coordinator contains every word; `has:conflict` and
    /// `was:conflict` among them ask for [`Filter::conflict`].
    #[serde(default)]
    pub text: String,
    /// Open or ended, or one state.
    #[serde(default)]
    pub state: StateFilter,
    /// Only this category.
    #[serde(default)]
    pub category: String,
    /// Only this class.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// Only those with values written in parallel: that are to be decided, or (`Settled`) that ever were.
    #[serde(default)]
    pub conflict: Conflict,
}

/// Which states to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateFilter {
    /// All.
    #[default]
    Any,
    /// Those somebody works on.
    Open,
    /// Those that have ended.
    Ended,
    /// One state.
    Only(State),
}

/// What the register is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// When it last changed.
    #[default]
    Updated,
    /// When it was opened.
    Opened,
    /// Its class; unassessed last.
    Severity,
    /// Its state, in the order of the process.
    State,
    /// Its title.
    Title,
    /// Its category.
    Category,
    /// Its coordinator.
    Coordinator,
    /// Its reference.
    Reference,
}

impl Column {
    /// All columns, in the order they stand in the table.
    pub const ALL: [Column; 8] = [
        Column::Reference,
        Column::Title,
        Column::Severity,
        Column::State,
        Column::Category,
        Column::Coordinator,
        Column::Opened,
        Column::Updated,
    ];

    /// Its word in addresses and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Column::Updated => "updated",
            Column::Opened => "opened",
            Column::Severity => "severity",
            Column::State => "state",
            Column::Title => "title",
            Column::Category => "category",
            Column::Coordinator => "coordinator",
            Column::Reference => "ref",
        }
    }
}

/// A sorted, filtered stretch of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// Which.
    #[serde(default)]
    pub filter: Filter,
    /// Sorted by what.
    #[serde(default)]
    pub sort: Column,
    /// Whether the lowest come first.
    #[serde(default)]
    pub ascending: bool,
    /// How many to skip.
    #[serde(default)]
    pub offset: usize,
    /// How many at the most.
    pub limit: usize,
}

/// An answer: some rows, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Window<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many rows fit the filter.
    pub total: usize,
    /// How many there are without it.
    pub all: usize,
}

/// How many incidents stand where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Incidents somebody works on.
    pub open: usize,
    /// Incidents that have ended.
    pub ended: usize,
    /// Open incidents by class, `I` first; the last is unassessed.
    pub by_severity: [usize; 5],
    /// Events that wait for somebody.
    pub events_waiting: usize,
    /// All events.
    pub events: usize,
}

/// Whether a row fits.
#[must_use]
pub fn fits(row: &IncidentRow, filter: &Filter, words: &[String]) -> bool {
    let state = match filter.state {
        StateFilter::Any => true,
        StateFilter::Open => !row.state.is_ended(),
        StateFilter::Ended => row.state.is_ended(),
        StateFilter::Only(state) => row.state == state,
    };
    let category = filter.category.is_empty() || row.category == filter.category;
    let severity = filter.severity.is_none() || row.severity == filter.severity;
    state
        && category
        && severity
        && row.parallel >= filter.conflict
        && (words.is_empty() || contains(row, words))
}

fn contains(row: &IncidentRow, words: &[String]) -> bool {
    let category = crate::words::text(&format!("category-{}", row.category)).to_owned();
    let hay =
        [&row.reference, &row.title, &row.coordinator, &category].map(|text| text.to_lowercase());
    words
        .iter()
        .all(|word| hay.iter().any(|text| text.contains(word.as_str())))
}

/// The rows a query asks for.
#[must_use]
pub fn incidents<'a>(
    rows: impl Iterator<Item = &'a IncidentRow>,
    query: &Query,
) -> Window<IncidentRow> {
    let (filter, words) = asked(&query.filter);
    let mut all = 0;
    let mut fitting: Vec<&IncidentRow> = rows
        .inspect(|_| all += 1)
        .filter(|row| fits(row, &filter, &words))
        .collect();
    sort(&mut fitting, query.sort);
    if !query.ascending {
        fitting.reverse();
    }
    let total = fitting.len();
    let rows = fitting
        .into_iter()
        .skip(query.offset)
        .take(query.limit)
        .cloned()
        .collect();
    Window { rows, total, all }
}

/// What a filter asks for, with the words that are looked for.
fn asked(filter: &Filter) -> (Filter, Vec<String>) {
    let mut asked = filter.clone();
    let typed = filter.text.split_whitespace().map(str::to_lowercase);
    let mut words: Vec<String> = typed.collect();
    words.retain(|word| {
        let conflict = match word.as_str() {
            "has:conflict" => Conflict::Open,
            "was:conflict" => Conflict::Settled,
            _ => return true,
        };
        asked.conflict = asked.conflict.max(conflict);
        false
    });
    (asked, words)
}

fn sort(rows: &mut [&IncidentRow], column: Column) {
    // Each order ends with time and id, so that equal rows never change places.
    let by = |a: &&IncidentRow, b: &&IncidentRow| {
        let first = match column {
            Column::Updated => a.updated.seconds().cmp(&b.updated.seconds()),
            Column::Opened => a.opened.seconds().cmp(&b.opened.seconds()),
            Column::Severity => a.severity.cmp(&b.severity),
            Column::State => a.state.cmp(&b.state),
            Column::Title => a.title.to_lowercase().cmp(&b.title.to_lowercase()),
            Column::Category => a.category.cmp(&b.category),
            Column::Coordinator => a.coordinator.cmp(&b.coordinator),
            Column::Reference => a.reference.cmp(&b.reference),
        };
        first
            .then(a.opened.seconds().cmp(&b.opened.seconds()))
            .then(a.id.cmp(&b.id))
    };
    order::sort_by(rows, by);
}

/// The inbox: what waits for somebody first, the longest wait first; then the rest, newest first.
#[must_use]
pub fn inbox<'a>(
    rows: impl Iterator<Item = &'a EventRow>,
    offset: usize,
    limit: usize,
) -> Window<EventRow> {
    let mut rows: Vec<&EventRow> = rows.collect();
    order::sort_by_key(&mut rows, |row| {
        let waiting = row.state.is_waiting();
        let time = row.reported.seconds();
        (!waiting, if waiting { time } else { -time }, row.id)
    });
    let total = rows.len();
    let rows = rows.into_iter().skip(offset).take(limit).cloned().collect();
    Window {
        rows,
        total,
        all: total,
    }
}

/// Counts for the top of the lists.
#[must_use]
pub fn counts<'a>(
    events: impl Iterator<Item = &'a EventRow>,
    incidents: impl Iterator<Item = &'a IncidentRow>,
) -> Counts {
    let mut counts = Counts::default();
    for row in events {
        counts.events += 1;
        counts.events_waiting += usize::from(row.state.is_waiting());
    }
    for row in incidents {
        if row.state.is_ended() {
            counts.ended += 1;
        } else {
            counts.open += 1;
            counts.by_severity[row.severity.map_or(4, |class| class as usize)] += 1;
        }
    }
    counts
}
