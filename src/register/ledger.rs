//! A whole register in memory: for the command line, the tests and everything small.

use std::collections::BTreeMap;

use super::{
    event::{Event, EventRow},
    incident::{Incident, IncidentRow},
    membership::Membership,
    record::{Record, Row as ListRow},
    search::hay::{of_event, of_incident},
};
use crate::log::{
    entry::Entry,
    id::RecordId,
    index::{Index, Row},
};

/// Entries with their index, and the members they make.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    entries: Vec<Entry>,
    index: Index,
    membership: Option<Membership>,
}

/// Every record, replayed.
#[derive(Debug, Default, PartialEq)]
pub struct View {
    /// Events, newest first.
    pub events: Vec<Event>,
    /// Incidents, newest first.
    pub incidents: Vec<Incident>,
}

impl Ledger {
    /// Adds an entry whose place in the log is known to be sound. Of one that is here already it
    /// takes the body, where that was missing.
    pub fn push(&mut self, entry: Entry) {
        if self.index.insert(Row::of(&entry)) {
            self.entries.push(entry);
        } else if let (Some(place), true) = (self.index.place(&entry.id), entry.body.is_some())
            && self.index.lacks_body(&entry.id)
        {
            self.index.fill(&entry.id);
            self.entries[place as usize].body = entry.body;
        }
    }

    /// Sets the members: what the entries of the membership record make.
    pub fn enroll(&mut self, membership: Membership) {
        self.membership = Some(membership);
    }

    /// All entries.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The index of all entries.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The members; `None` before anything was taken in.
    #[must_use]
    pub fn membership(&self) -> Option<&Membership> {
        self.membership.as_ref()
    }

    /// The entries of a record.
    #[must_use]
    pub fn record(&self, record: &RecordId) -> Vec<&Entry> {
        self.index
            .record(record)
            .iter()
            .map(|place| &self.entries[*place as usize])
            .collect()
    }

    /// Replays everything.
    #[must_use]
    pub fn view(&self) -> View {
        let mut view = View::default();
        let Some(membership) = &self.membership else {
            return view;
        };
        let founding = self.entries.iter().filter(|entry| entry.head.rec.is_none());
        for first in founding {
            match Record::replay(&self.record(&first.id), membership) {
                Some(Record::Event(event)) => view.events.push(*event),
                Some(Record::Incident(incident)) => view.incidents.push(*incident),
                None => {}
            }
        }
        view.events
            .sort_by_key(|event| (std::cmp::Reverse(event.reported.seconds()), event.id));
        view.incidents
            .sort_by_key(|incident| (std::cmp::Reverse(incident.opened.seconds()), incident.id));
        view
    }
}

impl View {
    /// The inbox's lines.
    #[must_use]
    pub fn event_rows(&self) -> Vec<EventRow> {
        self.events.iter().map(Event::row).collect()
    }

    /// The register's lines.
    #[must_use]
    pub fn incident_rows(&self) -> Vec<IncidentRow> {
        self.incidents.iter().map(Incident::row).collect()
    }

    /// Everything that is written in each record, in lower case.
    #[must_use]
    pub fn hay(&self) -> BTreeMap<RecordId, String> {
        let events = self.events.iter().map(|event| (event.id, of_event(event)));
        let incidents = self.incidents.iter();
        let incidents = incidents.map(|incident| (incident.id, of_incident(incident)));
        events.chain(incidents).collect()
    }

    /// All lines, as they are kept for opening without replay.
    #[must_use]
    pub fn rows(&self) -> Vec<ListRow> {
        let events = self.event_rows().into_iter().map(ListRow::Event);
        events
            .chain(self.incident_rows().into_iter().map(ListRow::Incident))
            .collect()
    }
}
