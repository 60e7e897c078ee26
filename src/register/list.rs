//! Questions to the register: filter, sort, and a window of rows; 100,000 rows never cross at once.

use serde::{Deserialize, Serialize};

use super::{
    event::EventRow,
    incident::IncidentRow,
    search::{Around, Search, Subject},
};
use crate::{log::id::RecordId, order};

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

/// A column with its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// By what.
    pub column: Column,
    /// Whether the lowest come first.
    pub ascending: bool,
}

impl Order {
    /// Its word in addresses: `title` for the lowest first, `-title` for the highest.
    #[must_use]
    pub fn word(self) -> String {
        let sign = if self.ascending { "" } else { "-" };
        format!("{sign}{}", self.column.name())
    }

    /// The order of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Order> {
        let (ascending, name) = match word.strip_prefix('-') {
            Some(name) => (false, name),
            None => (true, word),
        };
        let column = Column::ALL
            .into_iter()
            .find(|column| column.name() == name)?;
        Some(Order { column, ascending })
    }
}

/// A sorted, filtered stretch of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// Which: a query as [`Search`] reads it; empty for all.
    #[serde(default)]
    pub text: String,
    /// Sorted by what, the most important first; by the last change where nothing is said.
    #[serde(default)]
    pub sort: Vec<Order>,
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
    /// The words looked for, in lower case, to be marked where they stand.
    pub words: Vec<String>,
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

/// What the lines of a list are searched with, besides themselves.
pub struct Beside<'a> {
    /// Everything that is written in a record, in lower case; nothing where it is not at hand.
    pub hay: &'a dyn Fn(&RecordId) -> Option<&'a str>,
    /// The time, and the person who asks.
    pub around: Around<'a>,
}

impl Beside<'_> {
    fn fit(&self, search: &Search, line: &impl Subject, id: &RecordId) -> bool {
        search.fits(line, (self.hay)(id), &self.around)
    }
}

/// The rows a query asks for.
#[must_use]
pub fn incidents<'a>(
    rows: impl Iterator<Item = &'a IncidentRow>,
    query: &Query,
    beside: &Beside,
) -> Window<IncidentRow> {
    let search = Search::read(&query.text);
    let mut all = 0;
    let mut fitting: Vec<&IncidentRow> = rows
        .inspect(|_| all += 1)
        .filter(|row| beside.fit(&search, *row, &row.id))
        .collect();
    sort(&mut fitting, &query.sort);
    window(fitting, all, query, &search)
}

fn window<T: Clone>(fitting: Vec<&T>, all: usize, query: &Query, search: &Search) -> Window<T> {
    let total = fitting.len();
    let rows = fitting.into_iter().skip(query.offset).take(query.limit);
    Window {
        rows: rows.cloned().collect(),
        total,
        all,
        words: search.words().into_iter().map(str::to_owned).collect(),
    }
}

fn sort(rows: &mut [&IncidentRow], sort: &[Order]) {
    const LATEST: [Order; 1] = [Order {
        column: Column::Updated,
        ascending: false,
    }];
    let sort = if sort.is_empty() { &LATEST } else { sort };
    // Each order ends with time and id, so that equal rows never change places.
    let by = |a: &&IncidentRow, b: &&IncidentRow| {
        let mut order = std::cmp::Ordering::Equal;
        for by in sort {
            let next = compare(a, b, by.column);
            order = order.then(if by.ascending { next } else { next.reverse() });
        }
        let last = a.opened.seconds().cmp(&b.opened.seconds());
        let last = last.then(a.id.cmp(&b.id));
        let ascending = sort.last().is_none_or(|by| by.ascending);
        order.then(if ascending { last } else { last.reverse() })
    };
    order::sort_by(rows, by);
}

fn compare(a: &IncidentRow, b: &IncidentRow, column: Column) -> std::cmp::Ordering {
    match column {
        Column::Updated => a.updated.seconds().cmp(&b.updated.seconds()),
        Column::Opened => a.opened.seconds().cmp(&b.opened.seconds()),
        Column::Severity => a.severity.cmp(&b.severity),
        Column::State => a.state.cmp(&b.state),
        Column::Title => a.title.to_lowercase().cmp(&b.title.to_lowercase()),
        Column::Category => a.category.cmp(&b.category),
        Column::Coordinator => a.coordinator.cmp(&b.coordinator),
        Column::Reference => a.reference.cmp(&b.reference),
    }
}

/// The inbox: what waits for somebody first, the longest wait first; then the rest, newest first.
#[must_use]
pub fn inbox<'a>(
    rows: impl Iterator<Item = &'a EventRow>,
    query: &Query,
    beside: &Beside,
) -> Window<EventRow> {
    let search = Search::read(&query.text);
    let mut all = 0;
    let mut fitting: Vec<&EventRow> = rows
        .inspect(|_| all += 1)
        .filter(|row| beside.fit(&search, *row, &row.id))
        .collect();
    order::sort_by_key(&mut fitting, |row| {
        let waiting = row.state.is_waiting();
        let time = row.reported.seconds();
        (!waiting, if waiting { time } else { -time }, row.id)
    });
    window(fitting, all, query, &search)
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
