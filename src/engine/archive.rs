//! How entries rest: packed in segments, the newest in a tail, so that one more entry is one small
//! write and 100,000 are read in a few hundred values. The place of an entry is its number in the
//! order of arrival, from 0; segment `n` holds the places from `n * SEGMENT` on.

use crate::{
    log::{
        entry::Entry,
        id::RecordId,
        index::{Index, Row},
    },
    order,
    store::{Store, StoreError, Table},
};

/// Entries to a segment.
pub const SEGMENT: usize = 256;

/// Entries at rest. The index is read when it is first needed: lists open without it.
#[derive(Debug, Default)]
pub struct Archive {
    /// Entries in full segments and in the tail.
    pub(super) count: usize,
    pub(super) tail: Vec<(Row, String)>,
    pub(super) index: Option<Index>,
}

impl Archive {
    /// What is at rest.
    ///
    /// # Errors
    /// When storage cannot be read.
    pub async fn open(store: &impl Store, count: usize) -> Result<Self, StoreError> {
        let mut tail = Vec::new();
        for (key, line) in store.all(Table::Tail).await? {
            let line = text(&key, line)?;
            tail.push((Row::of(&read(&line)?), line));
        }
        let archive = Archive {
            count,
            tail,
            index: None,
        };
        if archive.tail.len() == count % SEGMENT {
            Ok(archive)
        } else {
            Err(damaged("tail"))
        }
    }

    /// How many entries are at rest.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The index, read if it was not yet.
    ///
    /// # Errors
    /// When storage cannot be read, or holds another number of entries than it says.
    pub async fn index(&mut self, store: &impl Store) -> Result<&Index, StoreError> {
        if self.index.is_none() {
            self.index = Some(self.read_index(store).await?);
        }
        self.index.as_ref().ok_or_else(|| damaged("index"))
    }

    async fn read_index(&self, store: &impl Store) -> Result<Index, StoreError> {
        let mut index = Index::default();
        for (_, packed) in store.all(Table::Heads).await? {
            for row in Row::unpack(&packed) {
                index.insert(row);
            }
        }
        for (row, _) in &self.tail {
            index.insert(*row);
        }
        if index.len() == self.count {
            Ok(index)
        } else {
            Err(damaged("heads"))
        }
    }

    /// The entries of a record, in order of arrival.
    ///
    /// # Errors
    /// When storage cannot be read or is damaged.
    pub async fn record(
        &mut self,
        store: &impl Store,
        record: &RecordId,
    ) -> Result<Vec<Entry>, StoreError> {
        let places = self.index(store).await?.record(record).to_vec();
        self.at(store, &places).await
    }

    /// The entries at these places, in that order.
    ///
    /// # Errors
    /// When storage cannot be read or is damaged.
    pub async fn at(&self, store: &impl Store, places: &[u32]) -> Result<Vec<Entry>, StoreError> {
        let packed = self.count - self.tail.len();
        let mut numbers: Vec<usize> = places
            .iter()
            .map(|place| *place as usize)
            .filter(|place| *place < packed)
            .map(|place| place / SEGMENT)
            .collect();
        order::sort(&mut numbers);
        numbers.dedup();
        let keys: Vec<String> = numbers.iter().map(|number| key(*number)).collect();
        let values = store.get(Table::Segments, &keys).await?;
        let mut segments = Vec::new();
        for (key, value) in keys.iter().zip(values) {
            segments.push(text(key, value.ok_or_else(|| damaged(key))?)?);
        }
        let lines = segments.iter().map(|segment| segment.lines().collect());
        let lines: Vec<Vec<&str>> = lines.collect();
        let line = |place: &u32| {
            let place = *place as usize;
            if place >= packed {
                return self.tail.get(place - packed).map(|(_, line)| line.as_str());
            }
            let segment = numbers.binary_search(&(place / SEGMENT)).ok()?;
            lines[segment].get(place % SEGMENT).copied()
        };
        places
            .iter()
            .map(|place| read(line(place).ok_or_else(|| damaged("place"))?))
            .collect()
    }

    /// Every entry, segment by segment.
    ///
    /// # Errors
    /// When storage cannot be read or is damaged.
    pub async fn all(&self, store: &impl Store) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::with_capacity(self.count);
        for (key, value) in store.all(Table::Segments).await? {
            for line in text(&key, value)?.lines() {
                entries.push(read(line)?);
            }
        }
        for (_, line) in &self.tail {
            entries.push(read(line)?);
        }
        if entries.len() == self.count {
            Ok(entries)
        } else {
            Err(damaged("segments"))
        }
    }
}

/// A number as a key that sorts like the number.
#[must_use]
pub fn key(number: usize) -> String {
    format!("{number:08}")
}

fn read(line: &str) -> Result<Entry, StoreError> {
    Entry::from_line(line).map_err(|fault| StoreError::Damaged(format!("{fault:?}")))
}

pub(super) fn text(key: &str, value: Vec<u8>) -> Result<String, StoreError> {
    String::from_utf8(value).map_err(|_| damaged(key))
}

pub(super) fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(what.to_owned())
}
