//! The lines of the lists: kept in memory while a register is open, packed at rest, so that opening
//! replays nothing.

use std::collections::HashMap;

use super::state::{kept, put};
use crate::{
    log::id::RecordId,
    order,
    register::{event::EventRow, incident::IncidentRow, record::Row},
    store::{Batch, Store, StoreError, Table},
};

/// Lines to a packed value.
const PACK: usize = 500;
/// Changed lines kept one by one before everything is packed anew.
const MAX_TAIL: usize = 256;

/// All lines, by record.
#[derive(Debug, Default)]
pub struct Rows {
    rows: Vec<Row>,
    by_id: HashMap<RecordId, usize>,
    tail: usize,
}

impl Rows {
    /// What is at rest.
    ///
    /// # Errors
    /// When storage cannot be read or is damaged.
    pub async fn open(store: &impl Store) -> Result<Self, StoreError> {
        let mut rows = Rows::default();
        for (key, packed) in store.all(Table::Rows).await? {
            let chunk: Vec<Row> = kept(&key, &packed)?;
            chunk.into_iter().for_each(|row| rows.insert(row));
        }
        let tail = store.all(Table::RowTail).await?;
        rows.tail = tail.len();
        for (key, row) in tail {
            rows.insert(kept(&key, &row)?);
        }
        Ok(rows)
    }

    fn insert(&mut self, row: Row) {
        match self.by_id.get(&row.id()) {
            Some(place) => self.rows[*place] = row,
            None => {
                self.by_id.insert(row.id(), self.rows.len());
                self.rows.push(row);
            }
        }
    }

    /// The line of a record.
    #[must_use]
    pub fn get(&self, id: &RecordId) -> Option<&Row> {
        self.by_id.get(id).map(|place| &self.rows[*place])
    }

    /// The lines of the events that count.
    pub fn events(&self) -> impl Iterator<Item = &EventRow> {
        self.rows.iter().filter_map(|row| match row {
            Row::Event(row) if !row.aside => Some(row),
            _ => None,
        })
    }

    /// The lines of the incidents that count.
    pub fn incidents(&self) -> impl Iterator<Item = &IncidentRow> {
        self.rows.iter().filter_map(|row| match row {
            Row::Incident(row) if !row.aside => Some(row),
            _ => None,
        })
    }

    /// Puts changed lines into a batch: a few one by one, many by packing everything.
    ///
    /// # Errors
    /// When a line cannot be written as text (never for lines made by replay).
    pub fn stage(&self, changed: &[Row], batch: &mut Batch) -> Result<(), StoreError> {
        if self.tail + changed.len() <= MAX_TAIL {
            for row in changed {
                put(batch, Table::RowTail, row.id().to_string(), row)?;
            }
            return Ok(());
        }
        let mut all: Vec<&Row> = self.rows.iter().collect();
        let mut added = Vec::new();
        for row in changed {
            match self.by_id.get(&row.id()) {
                Some(place) => all[*place] = row,
                None => added.push(row),
            }
        }
        order::sort_by_key(&mut added, |row| row.id());
        all.extend(added);
        batch.clear(Table::RowTail);
        for (number, chunk) in all.chunks(PACK).enumerate() {
            put(batch, Table::Rows, super::archive::key(number), &chunk)?;
        }
        Ok(())
    }

    /// Takes over what a batch has put to rest.
    pub fn adopt(&mut self, changed: Vec<Row>) {
        let packed = self.tail + changed.len() > MAX_TAIL;
        if packed {
            // Packing writes new lines in the order of their ids; memory has to agree.
            let mut changed = changed;
            order::sort_by_key(&mut changed, Row::id);
            changed.into_iter().for_each(|row| self.insert(row));
            self.tail = 0;
        } else {
            self.tail += changed.len();
            changed.into_iter().for_each(|row| self.insert(row));
        }
    }
}
