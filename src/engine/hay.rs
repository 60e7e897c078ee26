//! Everything that is written, by record, for finding words in it: made when words are first looked for, and kept up as
//! records change. It is never at rest, so what is erased or sealed is nowhere else.

use std::collections::HashMap;

use super::{Engine, Trouble, surroundings::Surroundings};
use crate::{
    log::{entry::Entry, id::RecordId},
    order,
    register::{
        list::{Beside, Query},
        record::Record,
        search::{Around, Search, hay},
    },
    store::Store,
};

/// So many records are read between two breaths.
const STEP: usize = 200;

/// What is written in each record, in lower case; nothing before somebody looked for words.
#[derive(Debug, Default)]
pub struct Hay(Option<HashMap<RecordId, String>>);

impl Hay {
    /// Whether it has to follow what is written.
    #[must_use]
    pub fn is_made(&self) -> bool {
        self.0.is_some()
    }

    /// What is written in a record.
    #[must_use]
    pub fn of(&self, id: &RecordId) -> Option<&str> {
        self.0.as_ref()?.get(id).map(String::as_str)
    }

    /// Takes over what records hold now.
    pub fn adopt(&mut self, changed: Vec<(RecordId, String)>) {
        if let Some(known) = &mut self.0 {
            known.extend(changed);
        }
    }
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Makes what a query needs, unless it is there.
    pub(super) async fn make_hay(&mut self, query: &Query) -> Result<(), Trouble> {
        if self.hay.is_made() || !Search::read(&query.text).needs_hay() {
            return Ok(());
        }
        let Some(membership) = self.kept.membership.clone() else {
            return Ok(());
        };
        let all = self.archive.all(&self.store).await?;
        let mut entries: Vec<&Entry> = all.iter().collect();
        order::sort_by_key(&mut entries, |entry| entry.record());
        let records: Vec<&[&Entry]> = entries.chunk_by(|a, b| a.record() == b.record()).collect();
        let mut known = HashMap::with_capacity(records.len());
        for (number, entries) in records.iter().enumerate() {
            if let Some(record) = Record::replay(entries, &membership) {
                known.insert(record.id(), hay::of(&record));
            }
            if number % STEP == STEP - 1 && !self.world.breathe(number, records.len()).await {
                return Err(Trouble::GivenUp);
            }
        }
        self.hay = Hay(Some(known));
        Ok(())
    }

    /// What the lines of a list are searched with.
    pub(super) fn beside<'a>(&'a self, of: &'a dyn Fn(&RecordId) -> Option<&'a str>) -> Beside<'a> {
        Beside {
            hay: of,
            around: Around {
                now: self.now(),
                me: self.own_name(),
            },
        }
    }

    /// The name under which this device's holder is known.
    fn own_name(&self) -> &str {
        let device = self.device();
        let member = device.and_then(|device| self.membership()?.member(&device));
        member.map_or(self.kept.state.person.as_str(), |member| &member.person)
    }
}
