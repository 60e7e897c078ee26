//! Small values the engine keeps about this device and its register.

use std::{collections::BTreeMap, fmt::Display};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::protocol::Backup;
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::Tip,
        id::{DeviceId, base64url, from_base64url},
        index::Frontier,
        key::Signer,
    },
    reading::from_text,
    register::membership::Membership,
    store::{Batch, Store, StoreError, Table},
};

/// The version of what the engine keeps. Older versions are upgraded when they are opened, step by
/// step ([`Kept::open`]); a newer one is left alone.
pub const SCHEMA: u32 = 1;

/// What the engine keeps in the table of small values.
#[derive(Debug, Default)]
pub struct Kept {
    /// This device's key; absent before the first opening by a tab that may write.
    pub seed: Option<[u8; 32]>,
    /// Counters and names.
    pub state: State,
    /// The members of the register this device belongs to, or has asked to join.
    pub membership: Option<Membership>,
}

/// Counters and names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Entries at rest.
    pub entries: usize,
    /// Where this device's own chain stands.
    pub tip: Option<Tip>,
    /// Bundles this device has made.
    pub bundles: u64,
    /// The number of this device's latest entry that a file has carried out.
    pub carried: u64,
    /// Receipts this device has written: nobody has to carry them out in a hurry.
    #[serde(default)]
    pub receipts: u64,
    /// Of those, how many a file has carried out.
    #[serde(default)]
    pub receipts_carried: u64,
    /// Who holds this device, as typed here.
    pub person: String,
    /// How that person is reached.
    pub contact: String,
    /// The device that invited this one.
    pub invited_by: Option<DeviceId>,
    /// What each member is known to have, by the bundles that came from there.
    pub peers: BTreeMap<DeviceId, Frontier>,
    /// Files made and taken in.
    pub exchanges: usize,
    /// When everything here last left the browser, and in which file.
    #[serde(default)]
    pub copied: Option<(Stamp, String)>,
    /// Backups that were written by themselves, the oldest first, as far as they lie in the folder.
    #[serde(default)]
    pub backups: Vec<Backup>,
}

#[derive(Serialize, Deserialize)]
struct Schema {
    version: u32,
}

impl Kept {
    /// Reads what is kept, upgrading what an older version wrote.
    ///
    /// # Errors
    /// When storage cannot be read, is damaged, or was written by a newer version.
    pub async fn open(store: &impl Store) -> Result<Self, StoreError> {
        let keys = ["schema", "device", "state", "membership"].map(str::to_owned);
        let [schema, device, state, membership] =
            store
                .get(Table::Meta, &keys)
                .await?
                .try_into()
                .map_err(|_| StoreError::Damaged("meta".into()))?;
        let schema: Option<Schema> = read("schema", schema)?;
        // An upgrade from version n to n + 1 is a step here, each in a batch of its own.
        if schema.is_some_and(|schema| schema.version > SCHEMA) {
            return Err(StoreError::Newer);
        }
        let seed: Option<String> = read("device", device)?;
        let damaged = || StoreError::Damaged("device".into());
        // A new key in place of one that is lost would make this device a stranger, for good and
        // without a word.
        if seed.is_none() && (state.is_some() || membership.is_some()) {
            return Err(damaged());
        }
        let seed = seed
            .map(|seed| from_base64url(&seed)?.try_into().ok())
            .map(|seed| seed.ok_or_else(damaged))
            .transpose()?;
        let state = read("state", state)?.unwrap_or_default();
        Ok(Kept {
            seed,
            state,
            membership: read("membership", membership)?,
        })
    }

    /// The signer of this device.
    #[must_use]
    pub fn signer(&self) -> Option<Signer> {
        self.seed.as_ref().map(Signer::from_seed)
    }

    /// Puts a new device's key into a batch, with the version of everything that follows.
    ///
    /// # Errors
    /// As [`put`].
    pub fn put_device(batch: &mut Batch, seed: &[u8; 32]) -> Result<(), StoreError> {
        let version = Schema { version: SCHEMA };
        put(batch, Table::Meta, "schema", &version)?;
        put(batch, Table::Meta, "device", &base64url(seed))
    }
}

impl State {
    /// Entries of this device that no file has carried out of this browser yet; receipts aside, which
    /// nobody would miss.
    #[must_use]
    pub fn only_here(&self) -> usize {
        let written = self.tip.map_or(0, |tip| tip.seq);
        let receipts = self.receipts.saturating_sub(self.receipts_carried);
        let left = written.saturating_sub(self.carried);
        usize::try_from(left.saturating_sub(receipts)).unwrap_or(usize::MAX)
    }

    /// Puts the counters into a batch.
    ///
    /// # Errors
    /// As [`put`].
    pub fn put(&self, batch: &mut Batch) -> Result<(), StoreError> {
        put(batch, Table::Meta, "state", self)
    }
}

/// Puts the members into a batch.
///
/// # Errors
/// As [`put`].
pub fn put_membership(batch: &mut Batch, membership: &Membership) -> Result<(), StoreError> {
    put(batch, Table::Meta, "membership", membership)
}

/// Puts a value into a batch as JSON text: the one way to do so, because an empty text over what is
/// at rest would lose it.
///
/// # Errors
/// When it cannot be written as text, which no type that is kept allows.
pub fn put(
    batch: &mut Batch,
    table: Table,
    key: impl Into<String>,
    value: &impl Serialize,
) -> Result<(), StoreError> {
    let text = serde_json::to_vec(value).map_err(|error| StoreError::Failed(error.to_string()))?;
    batch.put(table, key, text);
    Ok(())
}

fn read<T: DeserializeOwned>(name: &str, value: Option<Vec<u8>>) -> Result<Option<T>, StoreError> {
    value.map(|value| kept(name, &value)).transpose()
}

/// Reads what the engine has kept as JSON text, under that name or key.
///
/// # Errors
/// When it is not what was written.
pub(super) fn kept<T: DeserializeOwned>(name: &str, value: &[u8]) -> Result<T, StoreError> {
    from_text(sound(name, value)?).map_err(|misread| damaged(name, &misread))
}

fn sound<'a>(name: &str, value: &'a [u8]) -> Result<&'a str, StoreError> {
    std::str::from_utf8(value).map_err(|error| damaged(name, &error))
}

fn damaged(name: &str, detail: &dyn Display) -> StoreError {
    StoreError::Damaged(format!("{name}: {detail}"))
}
