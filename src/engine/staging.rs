//! How entries get to rest: staged in a batch, taken over once the batch is durable.

use std::collections::BTreeSet;

use super::archive::{Archive, SEGMENT, damaged, key, text};
use crate::{
    log::{
        entry::Entry,
        id::EntryId,
        index::{Index, Row},
    },
    order,
    store::{Batch, Store, StoreError, Table},
};

/// What a batch puts to rest.
#[derive(Debug)]
pub struct Staged {
    tail: Vec<(Row, String)>,
    new: Vec<Row>,
    filled: BTreeSet<EntryId>,
    erased: BTreeSet<EntryId>,
}

impl Staged {
    /// How many entries are new.
    #[must_use]
    pub fn new_entries(&self) -> usize {
        self.new.len()
    }
}

impl Archive {
    /// Puts entries into a batch: the tail grows until a segment is full, then it is packed. One
    /// that rests without its body takes the place of that copy, and so does one whose body was
    /// erased. Any other that is at rest already is passed over: a second copy would make the index
    /// and the count contradict one another for good.
    ///
    /// # Errors
    /// When storage cannot be read or is damaged.
    pub async fn stage(
        &mut self,
        store: &impl Store,
        entries: &[Entry],
        erased: BTreeSet<EntryId>,
        batch: &mut Batch,
    ) -> Result<Staged, StoreError> {
        let packed = self.count - self.tail.len();
        let mut lines = self.tail.clone();
        let (mut seen, mut filled) = (BTreeSet::new(), BTreeSet::new());
        let mut changed: Vec<(usize, (Row, String))> = Vec::new();
        let line = |entry: &Entry| {
            let mut row = Row::of(entry);
            row.erased = erased.contains(&entry.id);
            (row, entry.line())
        };
        if !entries.is_empty() {
            let index = self.index(store).await?;
            for entry in entries {
                match index.place(&entry.id).map(|place| place as usize) {
                    None if seen.insert(entry.id) => lines.push(line(entry)),
                    Some(place)
                        if erased.contains(&entry.id)
                            || entry.body.is_some() && index.lacks_body(&entry.id) =>
                    {
                        if !erased.contains(&entry.id) {
                            filled.insert(entry.id);
                        }
                        if place < packed {
                            changed.push((place, line(entry)));
                        } else {
                            lines[place - packed] = line(entry);
                        }
                    }
                    _ => {}
                }
            }
            order::sort_by_key(&mut changed, |(place, _)| *place);
            for changed in changed.chunk_by(|(a, _), (b, _)| a / SEGMENT == b / SEGMENT) {
                rewrite(index, store, changed, batch).await?;
            }
        }
        let new = lines[self.tail.len()..].iter().map(|(row, _)| *row);
        let new = new.collect();
        let full = lines.len() / SEGMENT;
        if full > 0 {
            batch.clear(Table::Tail);
        }
        for (number, chunk) in lines.chunks_exact(SEGMENT).enumerate() {
            put_segment(packed / SEGMENT + number, chunk, batch);
        }
        let tail = lines.split_off(full * SEGMENT);
        for (place, (row, line)) in tail.iter().enumerate() {
            let is_kept = full == 0 && place < self.tail.len();
            if !is_kept || filled.contains(&row.id) || erased.contains(&row.id) {
                let number = key(packed + full * SEGMENT + place);
                batch.put(Table::Tail, number, line.clone());
            }
        }
        Ok(Staged {
            tail,
            new,
            filled,
            erased,
        })
    }

    /// Takes over what a batch has put to rest.
    pub fn adopt(&mut self, staged: Staged) {
        self.count += staged.new.len();
        self.tail = staged.tail;
        if let Some(index) = &mut self.index {
            for row in staged.new {
                index.insert(row);
            }
            for id in &staged.filled {
                index.fill(id);
            }
            for id in &staged.erased {
                index.erase(id);
            }
        }
    }

    /// Reads back what rests from that place on, and counts it: how many entries there are in all,
    /// if everything before is as it was.
    ///
    /// # Errors
    /// When storage cannot be read or is damaged.
    pub async fn read_back(&self, store: &impl Store, from: usize) -> Result<usize, StoreError> {
        let (first, packed) = (from / SEGMENT, self.count / SEGMENT);
        let mut count = first * SEGMENT;
        // One after the other: an import may be as large as the memory of a phone.
        for number in first..packed {
            let key = key(number);
            let value = store.get(Table::Segments, std::slice::from_ref(&key));
            let value = value.await?.pop().flatten();
            let lines = text(&key, value.ok_or_else(|| damaged(&key))?)?;
            count += lines.lines().count();
        }
        Ok(count + store.all(Table::Tail).await?.len())
    }
}

/// Puts a segment into a batch again, with these of its entries in place of those at rest.
async fn rewrite(
    index: &Index,
    store: &impl Store,
    changed: &[(usize, (Row, String))],
    batch: &mut Batch,
) -> Result<(), StoreError> {
    let number = changed[0].0 / SEGMENT;
    let key = key(number);
    let value = store.get(Table::Segments, std::slice::from_ref(&key));
    let value = value.await?.pop().flatten();
    let lines = text(&key, value.ok_or_else(|| damaged(&key))?)?;
    let first = number * SEGMENT;
    let rows = index.rows().get(first..first + SEGMENT);
    let rows = rows.ok_or_else(|| damaged("heads"))?;
    let mut lines: Vec<(Row, String)> = rows
        .iter()
        .zip(lines.lines())
        .map(|(row, line)| (*row, line.to_owned()))
        .collect();
    if lines.len() != SEGMENT {
        return Err(damaged(&key));
    }
    for (place, line) in changed {
        lines[place % SEGMENT].clone_from(line);
    }
    put_segment(number, &lines, batch);
    Ok(())
}

fn put_segment(number: usize, lines: &[(Row, String)], batch: &mut Batch) {
    let (mut text, mut heads) = (String::new(), Vec::with_capacity(SEGMENT * Row::BYTES));
    for (row, line) in lines {
        text.push_str(line);
        text.push('\n');
        row.pack(&mut heads);
    }
    batch.put(Table::Segments, key(number), text);
    batch.put(Table::Heads, key(number), heads);
}
