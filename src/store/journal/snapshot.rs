//! Writing the journal anew from the database: a segment of its own, complete and durable before it
//! counts, and before the one it replaces goes.

use super::{
    Journaled, OWES, StoreError, Table,
    disk::Disk,
    mark,
    place::{MAGIC, Place, name},
    record::{Kind, append},
};
use crate::store::{Batch, Store};

/// Values that are in memory at once: the largest are 1 MiB.
const VALUES: usize = 16;

impl<S: Store, D: Disk> Journaled<S, D> {
    /// Writes a segment that holds what the database holds, as the state after that batch, and goes
    /// on behind it.
    pub(super) async fn rewrite(&self, seq: u64) -> Result<(), StoreError> {
        let newest = self.segments().await?.into_iter().max();
        let number = newest.map_or(Some(1), |newest| newest.checked_add(1));
        let head = Place::head(number.ok_or(StoreError::Full)?);
        let done = match self.snapshot(head, seq).await {
            Ok(place) => self.count_on(place).await,
            Err(error) => Err(error),
        };
        if done.is_err() {
            // Nothing leads to it, so it does no harm where this fails.
            let _ = self.disk.remove(&head.name()).await;
        } else {
            self.drop_others(head.segment).await;
        }
        done
    }

    async fn snapshot(&self, head: Place, seq: u64) -> Result<Place, StoreError> {
        let (disk, name) = (&self.disk, head.name());
        disk.write(&name, 0, MAGIC).await?;
        let mut at = append(disk, &head, Kind::Begin, seq, &Batch::default()).await?;
        for table in Table::content() {
            for keys in self.base.keys(table).await?.chunks(VALUES) {
                let values = self.base.get(table, keys).await?;
                let mut part = Batch::default();
                for (key, value) in keys.iter().zip(values) {
                    let value = value.ok_or_else(|| StoreError::Damaged(key.clone()))?;
                    part.put(table, key, value);
                }
                at = append(disk, &at, Kind::Part, seq, &part).await?;
            }
        }
        at = append(disk, &at, Kind::End, seq, &Batch::default()).await?;
        disk.flush(&name).await?;
        Ok(at)
    }

    /// From here on the database stands at that place.
    async fn count_on(&self, place: Place) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        mark(&mut batch, &place);
        batch.remove(Table::Journal, OWES);
        self.base.commit(batch).await?;
        self.owes.set(false);
        self.trailing.set(false);
        self.at.set(Some(place));
        Ok(())
    }

    /// The numbers of all segments.
    pub(super) async fn segments(&self) -> Result<Vec<u32>, StoreError> {
        let names = self.disk.list().await?;
        let number = |file: &String| file.parse().ok().filter(|number| name(*number) == *file);
        Ok(names.iter().filter_map(number).collect())
    }

    /// Removes every other segment. What cannot be removed does no harm: it is behind.
    pub(super) async fn drop_others(&self, than: u32) {
        for segment in self.segments().await.unwrap_or_default() {
            if segment != than {
                let _ = self.disk.remove(&name(segment)).await;
            }
        }
    }
}
