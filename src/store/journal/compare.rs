//! Whether both layers hold the same: the journal is read through, then each value of the database
//! is held against what the journal has kept of it.

use sha2::{Digest, Sha256};

use super::{
    Journaled, StoreError, Table,
    disk::Disk,
    place::Place,
    record::{Found, Kind, batch, read},
};
use crate::{
    order,
    store::{
        Batch, Store,
        condition::{Comparing, Stage},
    },
};

/// So many bytes or values are looked at in one step.
const STEP: u64 = 1024 * 1024;
const VALUES: usize = 16;

type Known = (Table, String, [u8; 32]);

impl<S: Store, D: Disk> Journaled<S, D> {
    pub(super) async fn compare_further(&self, so_far: &mut Comparing) -> Result<bool, StoreError> {
        let Some(last) = self.at.get() else {
            return Ok(true);
        };
        match so_far.stage {
            Stage::Begin => {
                so_far.end = last.end;
                so_far.stage = Stage::Journal(Place::head(last.segment));
            }
            Stage::Journal(at) => {
                let at = self.read_further(at, so_far).await?;
                so_far.stage = Stage::Journal(at);
                if at.end >= so_far.end {
                    self.turn_to_database(so_far).await?;
                    so_far.stage = Stage::Database;
                }
            }
            Stage::Database => {
                let rest = so_far.left.len().saturating_sub(VALUES);
                let some = so_far.left.split_off(rest);
                for (table, key) in some {
                    let keys = std::slice::from_ref(&key);
                    let value = self.base.get(table, keys).await?.pop().flatten();
                    let digest = value.map(|value| digest(&value));
                    let known = so_far
                        .known
                        .binary_search_by(|(t, k, _)| (t, k.as_str()).cmp(&(&table, key.as_str())));
                    if digest != known.ok().map(|place| so_far.known[place].2) {
                        so_far.differing.push((table, key));
                    }
                }
                return Ok(so_far.left.is_empty());
            }
        }
        Ok(false)
    }

    async fn read_further(&self, from: Place, so_far: &mut Comparing) -> Result<Place, StoreError> {
        let mut at = from;
        while at.end < so_far.end && at.end - from.end < STEP {
            let Found::Record(kind, body, after) = read(&self.disk, &at, so_far.end).await? else {
                return Err(StoreError::Damaged("journal".into()));
            };
            let batch = batch(&body)?;
            if kind == Kind::Begin {
                so_far.known.clear();
            }
            remember(&mut so_far.known, batch);
            at = after;
        }
        so_far.progress = (
            usize::try_from(at.end).unwrap_or(usize::MAX),
            // The database is about as much again.
            usize::try_from(2 * so_far.end).unwrap_or(usize::MAX),
        );
        Ok(at)
    }

    /// What was put last under each key counts; every key of either layer is looked at.
    async fn turn_to_database(&self, so_far: &mut Comparing) -> Result<(), StoreError> {
        let known = &mut so_far.known;
        order::sort_by(known, |a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        known.dedup_by(|later, kept| {
            let same = (later.0, &later.1) == (kept.0, &kept.1);
            if same {
                kept.2 = later.2;
            }
            same
        });
        let mut left: Vec<(Table, String)> = Vec::new();
        for table in Table::content() {
            let keys = self.base.keys(table).await?;
            left.extend(keys.into_iter().map(|key| (table, key)));
        }
        left.extend(known.iter().map(|(table, key, _)| (*table, key.clone())));
        order::sort(&mut left);
        left.dedup();
        so_far.left = left;
        Ok(())
    }
}

fn remember(known: &mut Vec<Known>, batch: Batch) {
    if !batch.clear.is_empty() {
        known.retain(|(table, ..)| !batch.clear.contains(table));
    }
    if !batch.remove.is_empty() {
        let gone = |t: &Table, k: &String| batch.remove.iter().any(|(at, key)| at == t && key == k);
        known.retain(|(table, key, _)| !gone(table, key));
    }
    for (table, key, value) in batch.put {
        known.push((table, key, digest(&value)));
    }
}

fn digest(value: &[u8]) -> [u8; 32] {
    Sha256::digest(value).into()
}
