//! A store of two layers: a journal of all batches, and a database below it. A batch goes whole into
//! the journal first, and then into the database; it is kept once it is in both. A database that
//! loses everything, as browsers' do now and then without a word, comes back from the journal.
//!
//! The journal holds batches, not what they mean, so everything that rests comes back byte for byte.
//! It is a row of segments of which one counts: a file that begins with a snapshot of everything
//! (`snapshot.rs`) and goes on with one record for each batch (`record.rs`). Where the database
//! stands in it, the database itself says, in a mark that each batch carries along (`place.rs`);
//! what follows the mark at the next start is made up for (`recover.rs`).
//!
//! Invariant: at every moment one layer alone is enough, and which one can be told.

mod compare;
pub mod disk;
pub mod memory;
mod place;
mod record;
mod recover;
mod snapshot;

use std::cell::{Cell, RefCell};

use disk::Disk;
pub use place::Place;
use record::Kind;

use super::{
    Batch, Store, StoreError, Table,
    condition::{Comparing, Condition, Healed, Layer},
};

/// Where the database keeps its place in the journal.
const MARK: &str = "mark";
/// Where it notes that something stands in the journal that was to be forgotten.
const OWES: &str = "owes";
/// By how many bytes a journal grows at least before it is written anew.
const GROWTH: u64 = 8 * 1024 * 1024;

/// A database with a journal before it. Until it is taken it only reads, from the database.
#[derive(Debug)]
pub struct Journaled<S, D> {
    base: S,
    disk: D,
    /// Where the next record goes; there is no journal otherwise.
    at: Cell<Option<Place>>,
    /// Whether there may be something behind that place that does not count.
    trailing: Cell<bool>,
    /// Whether the database says already that it goes on alone.
    alone: Cell<bool>,
    /// How many bytes of growth are no reason to write the journal anew.
    growth: Cell<u64>,
    /// Whether something stands in it that was to be forgotten.
    owes: Cell<bool>,
    layer: RefCell<Layer>,
    healed: Cell<Healed>,
}

impl<S: Store, D: Disk> Journaled<S, D> {
    /// That database, with a journal on that disk.
    pub fn new(base: S, disk: D) -> Self {
        Journaled {
            base,
            disk,
            at: Cell::new(None),
            trailing: Cell::new(false),
            alone: Cell::new(false),
            growth: Cell::new(GROWTH),
            owes: Cell::new(false),
            layer: RefCell::default(),
            healed: Cell::default(),
        }
    }

    /// The same, with a journal that is written anew once it has grown by so many bytes.
    #[must_use]
    pub fn growing_by(self, bytes: u64) -> Self {
        self.growth.set(bytes);
        self
    }

    /// Goes on with the database alone; the next batch says so in it.
    fn go_without(&self, reason: &StoreError) {
        self.at.set(None);
        *self.layer.borrow_mut() = Layer::Absent(match reason {
            StoreError::Unavailable(detail) | StoreError::Failed(detail) => detail.clone(),
            other => format!("{other:?}"),
        });
    }

    /// Cuts off what a refused batch has left behind that place.
    async fn cut(&self, place: &Place) -> Result<(), StoreError> {
        if self.trailing.get() {
            let name = place.name();
            self.disk.truncate(&name, place.end).await?;
            self.disk.flush(&name).await?;
            self.trailing.set(false);
        }
        Ok(())
    }

    /// Records a batch durably behind that place.
    async fn record(&self, place: &Place, batch: &Batch) -> Result<Place, StoreError> {
        self.cut(place).await?;
        self.trailing.set(true);
        let after = record::append(&self.disk, place, Kind::Batch, place.seq + 1, batch).await?;
        self.disk.flush(&after.name()).await?;
        Ok(after)
    }

    /// Keeps a batch in the database alone, which is ahead of every journal from then on: also when
    /// everything in it is erased, because what a journal still holds would come back.
    async fn commit_alone(&self, mut batch: Batch) -> Result<(), StoreError> {
        if !self.alone.get() {
            batch.put(Table::Journal, MARK, Vec::new());
        }
        self.base.commit(batch).await?;
        self.alone.set(true);
        Ok(())
    }

    async fn commit_behind(&self, place: Place, mut batch: Batch) -> Result<(), StoreError> {
        let after = match self.record(&place, &batch).await {
            Ok(after) => after,
            // Whatever was written of it must not come back at the next start.
            Err(StoreError::Full) => {
                let _ = self.cut(&place).await;
                return Err(StoreError::Full);
            }
            // Better kept once than not at all.
            Err(error) => {
                let _ = self.cut(&place).await;
                self.go_without(&error);
                return self.commit_alone(batch).await;
            }
        };
        let forgets = batch.forgets;
        let erased = batch.put.is_empty() && Table::content().all(|t| batch.clear.contains(&t));
        mark(&mut batch, &after);
        if erased || forgets {
            batch.put(Table::Journal, OWES, Vec::new());
        }
        if let Err(error) = self.base.commit(batch).await {
            let _ = self.cut(&place).await;
            return Err(error);
        }
        self.trailing.set(false);
        self.at.set(Some(after));
        if erased || forgets {
            // Otherwise it would still be there to be read in the journal. When this fails it is tried
            // again soon, and after the next start.
            self.owes.set(self.rewrite(after.seq).await.is_err());
        }
        Ok(())
    }
}

/// Says in a batch where the database stands with it.
fn mark(batch: &mut Batch, place: &Place) {
    batch.put(Table::Journal, MARK, place.pack());
}

impl<S: Store, D: Disk> Store for Journaled<S, D> {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        self.base.get(table, keys).await
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.base.all(table).await
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        self.base.keys(table).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        if batch == Batch::default() {
            return Ok(());
        }
        match self.at.get() {
            Some(place) => self.commit_behind(place, batch).await,
            None => self.commit_alone(batch).await,
        }
    }

    async fn take(&self) -> Result<(), StoreError> {
        self.recover().await
    }

    fn release(&self) {
        self.at.set(None);
        *self.layer.borrow_mut() = Layer::Elsewhere;
        self.disk.end();
    }

    async fn tidy(&self) -> Result<(), StoreError> {
        let Some(place) = self.at.get() else {
            return Ok(());
        };
        let grown = place.end - place.base;
        if !self.owes.get() && grown <= self.growth.get().max(place.base) {
            return Ok(());
        }
        let written = self.rewrite(place.seq).await;
        self.owes.set(self.owes.get() && written.is_err());
        if written.is_err() {
            // Not again before there is a reason more.
            self.growth.set(grown + GROWTH);
        }
        written
    }

    async fn anew(&self) -> Result<(), StoreError> {
        match self.at.get() {
            Some(place) => self.rewrite(place.seq).await,
            None => Ok(()),
        }
    }

    fn condition(&self) -> Condition {
        let layer = self.layer.borrow().clone();
        Condition {
            journal: self.at.get().map_or(layer, |place| Layer::Kept(place.end)),
            healed: self.healed.get(),
        }
    }

    async fn compare(&self, so_far: &mut Comparing) -> Result<bool, StoreError> {
        self.compare_further(so_far).await
    }
}
