//! Bringing both layers to the state that was last said to be saved, whatever is left of either.

use super::{
    GROWTH, Healed, Journaled, MARK, OWES, StoreError, Table,
    disk::Disk,
    mark,
    place::{MAGIC, Place},
    record::{Found, Kind, batch, ends_at, read},
};
use crate::store::{Batch, Store};

/// So many bytes go into one transaction of the database.
const LOT: usize = 4 * 1024 * 1024;

/// How far a segment can be relied on.
struct Scanned {
    last: Place,
    damaged: bool,
}

impl<S: Store, D: Disk> Journaled<S, D> {
    /// Takes hold of the journal, and makes up in each layer for what only the other has.
    pub(super) async fn recover(&self) -> Result<(), StoreError> {
        self.healed.set(Healed::Nothing);
        self.at.set(None);
        self.trailing.set(false);
        let keys = [OWES.to_owned(), MARK.to_owned()];
        let mut values = self.base.get(Table::Journal, &keys).await?;
        let value = values.pop().flatten();
        // Killed after something was erased, and before the journal was written anew.
        self.owes.set(values.pop().flatten().is_some());
        let alone = value.as_ref().is_some_and(Vec::is_empty);
        self.alone.set(alone);
        let unpack = |value: Vec<u8>| Place::unpack(&value).ok_or_else(damaged);
        let mark = value.filter(|_| !alone).map(unpack).transpose()?;
        // The number of the last batch that rests in the database. What was written without a
        // journal is ahead of any.
        let rests = match mark {
            Some(mark) => mark.seq,
            None if !alone && self.is_bare().await? => 0,
            None => u64::MAX,
        };
        let begun = match self.disk.begin().await {
            Ok(None) => self.meet(mark, rests).await,
            // It was being restored, and only the journal had the rest.
            Ok(Some(_)) if rests == 0 && mark.is_some() => Err(damaged()),
            Ok(Some(reason)) => {
                self.go_without(&StoreError::Unavailable(reason));
                Ok(())
            }
            Err(error) => Err(error),
        };
        match begun {
            // The database has everything, so the journal can wait.
            Err(error) if rests > 0 && !matches!(error, StoreError::Damaged(_)) => {
                self.go_without(&error);
                Ok(())
            }
            begun => begun,
        }
    }

    async fn meet(&self, mark: Option<Place>, rests: u64) -> Result<(), StoreError> {
        let segments = self.segments().await?;
        if let Some(mark) = mark
            && segments.contains(&mark.segment)
            && self.disk.size(&mark.name()).await? >= mark.end
            && ends_at(&self.disk, &mark).await?
        {
            let reached = self.replay(mark).await?;
            // Killed while a snapshot was brought back, of which the rest is gone since: it is no state to go on from.
            if reached.seq > 0 {
                if reached != mark {
                    self.healed.set(match mark.seq {
                        0 => Healed::Restored,
                        _ => Healed::Caught,
                    });
                }
                return self.go_on(reached).await;
            }
        }
        let (mut best, mut broken): (Option<Scanned>, bool) = (None, false);
        for segment in segments.iter().copied() {
            match self.scan(segment).await? {
                Ok(scanned) => {
                    if best
                        .as_ref()
                        .is_none_or(|best| best.last.seq <= scanned.last.seq)
                    {
                        best = Some(scanned);
                    }
                }
                Err(is_broken) => broken |= is_broken,
            }
        }
        let seq = best.as_ref().map_or(0, |best| best.last.seq);
        if let Some(best) = best.filter(|best| best.last.seq > rests) {
            if best.damaged {
                return Err(damaged());
            }
            let reached = self.replay(Place::head(best.last.segment)).await?;
            self.healed.set(Healed::Restored);
            return self.go_on(reached).await;
        }
        if rests == 0 && (broken || mark.is_some()) {
            return Err(damaged());
        }
        let known = mark.map_or(0, |mark| mark.seq).max(seq);
        match self.rewrite(known + 1).await {
            Ok(()) if rests > 0 => self.healed.set(Healed::Rewritten),
            Ok(()) => {}
            Err(error) => self.go_without(&error),
        }
        Ok(())
    }

    /// Goes on behind what was made up for; what follows there was never said to be saved.
    async fn go_on(&self, place: Place) -> Result<(), StoreError> {
        self.trailing
            .set(self.disk.size(&place.name()).await? > place.end);
        self.cut(&place).await?;
        self.at.set(Some(place));
        self.drop_others(place.segment).await;
        // Erased, and killed before the journal was.
        if place.end > place.base && self.is_bare().await? && self.rewrite(place.seq).await.is_err()
        {
            self.growth.set(GROWTH);
        }
        Ok(())
    }

    /// Does again in the database what the journal holds behind that place; returns how far it came.
    /// Killed on the way, it goes on from the last mark.
    async fn replay(&self, from: Place) -> Result<Place, StoreError> {
        let size = self.disk.size(&from.name()).await?;
        let (mut at, mut done) = (from, from);
        let (mut lot, mut bytes) = (Batch::default(), 0);
        while let Found::Record(kind, body, after) = read(&self.disk, &at, size).await? {
            let mut next = batch(&body)?;
            if kind == Kind::Begin {
                next.clear = Table::content().collect();
            }
            // Within one transaction clearing and removing come before putting.
            let apart = !next.clear.is_empty() || !next.remove.is_empty();
            if at != done && (apart || bytes > LOT) {
                self.catch_up(std::mem::take(&mut lot), &at).await?;
                (done, bytes) = (at, 0);
            }
            bytes += body.len();
            lot.clear.extend(next.clear);
            lot.remove.extend(next.remove);
            lot.put.extend(next.put);
            at = after;
        }
        if at != done {
            self.catch_up(lot, &at).await?;
        }
        Ok(at)
    }

    async fn catch_up(&self, mut lot: Batch, at: &Place) -> Result<(), StoreError> {
        mark(&mut lot, at);
        // What a batch was for is not recorded: it may have erased what stands in the journal before it.
        lot.put(Table::Journal, OWES, Vec::new());
        self.base.commit(lot).await?;
        self.owes.set(true);
        Ok(())
    }

    /// How far a segment can be relied on, if its snapshot is complete; whether it is damaged
    /// otherwise.
    async fn scan(&self, segment: u32) -> Result<Result<Scanned, bool>, StoreError> {
        let mut at = Place::head(segment);
        let name = at.name();
        let size = self.disk.size(&name).await?;
        let magic = self.disk.read(&name, 0, MAGIC.len()).await?;
        if magic != MAGIC {
            return Ok(Err(!MAGIC.starts_with(&magic)));
        }
        let damaged = loop {
            match read(&self.disk, &at, size).await? {
                Found::Record(_, _, after) => at = after,
                Found::End | Found::Torn => break false,
                Found::Damaged => break true,
            }
        };
        Ok(if at.seq > 0 {
            Ok(Scanned { last: at, damaged })
        } else {
            Err(damaged)
        })
    }

    /// Whether the database holds nothing.
    async fn is_bare(&self) -> Result<bool, StoreError> {
        for table in Table::content() {
            if !self.base.keys(table).await?.is_empty() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn damaged() -> StoreError {
    StoreError::Damaged("journal".into())
}
