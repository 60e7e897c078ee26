//! What is kept, read as a whole: where a part of it cannot be read, nothing of it counts.

use super::{
    archive::Archive, canary::recall, protocol::Lost, rows::Rows, state::Kept,
    surroundings::Surroundings,
};
use crate::{
    store::{Batch, Store, StoreError},
    vault::sealed::Sealed,
};

/// Everything that an engine has in memory of what is at rest.
#[derive(Default)]
pub(super) struct AtRest {
    pub(super) kept: Kept,
    pub(super) archive: Archive,
    pub(super) rows: Rows,
}

impl AtRest {
    /// # Errors
    /// When storage cannot be read, is damaged, or was written by a newer version.
    pub(super) async fn read(store: &impl Store) -> Result<Self, StoreError> {
        let kept = Kept::open(store).await?;
        let archive = Archive::open(store, kept.state.entries).await?;
        let rows = Rows::open(store).await?;
        Ok(AtRest {
            kept,
            archive,
            rows,
        })
    }

    /// As [`AtRest::read`], for whoever opens it: a tab that writes makes this device's key when
    /// there is none, unless there is known to have been one. Then it comes with what was lost.
    pub(super) async fn or_lost(
        store: &impl Store,
        world: &impl Surroundings,
        writer: bool,
        demo: bool,
    ) -> Result<(Self, Option<Lost>), StoreError> {
        let rest = AtRest::read(store).await?;
        if rest.kept.seed.is_some() {
            return Ok((rest, None));
        }
        let lost = if demo { None } else { recall(world).await };
        if !writer || lost.is_some() {
            return Ok((rest, lost));
        }
        Ok((AtRest::with_device(store, world).await?, None))
    }

    /// As [`AtRest::or_lost`]; nothing while the vault is locked.
    pub(super) async fn behind(
        store: &Sealed<impl Store>,
        world: &impl Surroundings,
        writer: bool,
        demo: bool,
    ) -> Result<(Self, Option<Lost>), StoreError> {
        if store.is_locked() {
            return Ok((AtRest::default(), None));
        }
        AtRest::or_lost(store, world, writer, demo).await
    }

    /// As [`AtRest::read`]; makes this device's key when there is none.
    pub(super) async fn with_device(
        store: &impl Store,
        world: &impl Surroundings,
    ) -> Result<Self, StoreError> {
        let mut rest = AtRest::read(store).await?;
        if rest.kept.seed.is_none() {
            let mut seed = [0; 32];
            world.random(&mut seed);
            let mut batch = Batch::default();
            Kept::put_device(&mut batch, &seed)?;
            store.commit(batch).await?;
            rest.kept.seed = Some(seed);
        }
        Ok(rest)
    }
}
