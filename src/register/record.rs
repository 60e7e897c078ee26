//! A record of either kind, told apart by the entry that founded it.

use serde::{Deserialize, Serialize};

use super::{
    event::{Event, EventRow},
    incident::{Incident, IncidentRow},
    membership::Membership,
};
use crate::log::{entry::Entry, id::RecordId};

/// An event or an incident, replayed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Record {
    /// An event.
    Event(Box<Event>),
    /// An incident.
    Incident(Box<Incident>),
}

/// A line of either list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Row {
    /// An event's line in the inbox.
    Event(EventRow),
    /// An incident's line in the register.
    Incident(IncidentRow),
}

impl Record {
    /// Replays a record from its entries; `None` for the membership record, for a record of a kind
    /// this version does not know, and where the founding entry is missing.
    #[must_use]
    pub fn replay(entries: &[&Entry], membership: &Membership) -> Option<Record> {
        let first = entries.iter().find(|entry| entry.head.rec.is_none())?;
        match first.head.kind.split_once('.')?.0 {
            "event" => Event::replay(entries, membership)
                .map(Box::new)
                .map(Record::Event),
            "incident" => Incident::replay(entries, membership)
                .map(Box::new)
                .map(Record::Incident),
            _ => None,
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> RecordId {
        match self {
            Record::Event(event) => event.id,
            Record::Incident(incident) => incident.id,
        }
    }

    /// Its line in its list.
    #[must_use]
    pub fn row(&self) -> Row {
        match self {
            Record::Event(event) => Row::Event(event.row()),
            Record::Incident(incident) => Row::Incident(incident.row()),
        }
    }
}

impl Row {
    /// Its record.
    #[must_use]
    pub fn id(&self) -> RecordId {
        match self {
            Row::Event(row) => row.id,
            Row::Incident(row) => row.id,
        }
    }
}
