//! The store in IndexedDB, through rexie.
//!
//! Every connection names every table: the builder removes a table that is not listed. Requests
//! follow one another without any other await, because a transaction ends at the first turn of the
//! event loop that has no request. On an error the transaction is aborted by hand: dropping it would
//! commit what was done. `boot.mjs` makes every transaction of the worker strictly durable, which
//! rexie cannot ask for (`docs/decisions/0005-strict-durability.md`).

use std::error::Error as _;

use js_sys::Uint8Array;
use rexie::{Rexie, Store as RexieStore, Transaction, TransactionMode, TransactionResult};
use wasm_bindgen::JsValue;

use crate::store::{Batch, Store, StoreError, Table};

/// The version of the database's shape. Adding a table raises it: only then does a browser that has
/// the database already get the table.
const VERSION: u32 = 4;
/// More puts than this into one table go out together: three times as fast, but the cause of a
/// failure is lost.
const FEW: usize = 64;

/// A database in this browser.
#[derive(Debug)]
pub struct IndexedDb {
    database: Rexie,
}

impl IndexedDb {
    /// Opens a database, creating it when there is none.
    ///
    /// # Errors
    /// When the browser offers none here, or it was written by a newer version.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let tables = Table::ALL
            .into_iter()
            .map(|table| rexie::ObjectStore::new(table.name()));
        let builder = tables.fold(Rexie::builder(name).version(VERSION), |builder, table| {
            builder.add_object_store(table)
        });
        let database = builder
            .build()
            .await
            .map_err(|error| match translate(&error) {
                error @ (StoreError::Newer | StoreError::Full) => error,
                // Whatever else it is called, nothing was open yet that could have been closed.
                _ => StoreError::Unavailable(text(&error)),
            })?;
        Ok(IndexedDb { database })
    }

    /// Removes a database that no tab has open.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn remove(name: &str) -> Result<(), StoreError> {
        Rexie::delete(name).await.map_err(|error| translate(&error))
    }

    fn reading(&self, table: Table) -> Result<(Transaction, RexieStore), rexie::Error> {
        let transaction = self
            .database
            .transaction(&[table.name()], TransactionMode::ReadOnly)?;
        let store = transaction.store(table.name())?;
        Ok((transaction, store))
    }

    async fn read_some(
        &self,
        table: Table,
        keys: &[String],
    ) -> Result<Vec<Option<Vec<u8>>>, rexie::Error> {
        let (_transaction, store) = self.reading(table)?;
        let mut values = Vec::with_capacity(keys.len());
        for key in keys {
            values.push(store.get(key.into()).await?.map(|value| bytes(&value)));
        }
        Ok(values)
    }

    async fn read_all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, rexie::Error> {
        let (_transaction, store) = self.reading(table)?;
        let keys = store.get_all_keys(None, None).await?;
        let values = store.get_all(None, None).await?;
        let keys = keys.iter().map(word);
        Ok(keys.zip(values.iter().map(bytes)).collect())
    }

    async fn read_keys(&self, table: Table) -> Result<Vec<String>, rexie::Error> {
        let (_transaction, store) = self.reading(table)?;
        let keys = store.get_all_keys(None, None).await?;
        Ok(keys.iter().map(word).collect())
    }
}

impl Store for IndexedDb {
    async fn get(&self, table: Table, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        self.read_some(table, keys)
            .await
            .map_err(|error| translate(&error))
    }

    async fn all(&self, table: Table) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.read_all(table)
            .await
            .map_err(|error| translate(&error))
    }

    async fn keys(&self, table: Table) -> Result<Vec<String>, StoreError> {
        self.read_keys(table)
            .await
            .map_err(|error| translate(&error))
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let names: Vec<&str> = batch.tables().into_iter().map(Table::name).collect();
        if names.is_empty() {
            return Ok(());
        }
        let transaction = self
            .database
            .transaction(&names, TransactionMode::ReadWrite)
            .map_err(|error| translate(&error))?;
        if let Err(error) = write(&transaction, batch).await {
            // It may be aborted already by the failed request; then this fails, harmlessly.
            let _ = transaction.abort().await;
            return Err(translate(&error));
        }
        match transaction.done().await {
            Ok(TransactionResult::Committed) => Ok(()),
            Ok(TransactionResult::Aborted) => Err(StoreError::Full),
            Err(error) => Err(translate(&error)),
        }
    }
}

async fn write(transaction: &Transaction, batch: Batch) -> Result<(), rexie::Error> {
    for table in &batch.clear {
        transaction.store(table.name())?.clear().await?;
    }
    for (table, key) in &batch.remove {
        transaction.store(table.name())?.delete(key.into()).await?;
    }
    for table in Table::ALL {
        let puts: Vec<(JsValue, JsValue)> = batch
            .put
            .iter()
            .filter(|(at, ..)| *at == table)
            .map(|(_, key, value)| (Uint8Array::from(value.as_slice()).into(), key.into()))
            .collect();
        if puts.is_empty() {
            continue;
        }
        let store = transaction.store(table.name())?;
        if puts.len() > FEW {
            store
                .put_all(puts.into_iter().map(|(value, key)| (value, Some(key))))
                .await?;
        } else {
            for (value, key) in &puts {
                store.put(value, Some(key)).await?;
            }
        }
    }
    Ok(())
}

fn word(key: &JsValue) -> String {
    key.as_string().unwrap_or_default()
}

fn bytes(value: &JsValue) -> Vec<u8> {
    Uint8Array::new(value).to_vec()
}

fn text(error: &rexie::Error) -> String {
    let source = error.source();
    source.map_or_else(|| error.to_string(), ToString::to_string)
}

/// The browser's exception, as one of our errors. rexie says only "idb error"; the exception's name
/// stands in what that error comes from.
fn translate(error: &rexie::Error) -> StoreError {
    let text = text(error);
    let is = |name: &str| text.contains(name);
    if is("QuotaExceededError") {
        StoreError::Full
    } else if is("VersionError") {
        StoreError::Newer
    } else if is("InvalidStateError") || is("TransactionInactiveError") {
        StoreError::Closed
    } else if is("SecurityError") {
        StoreError::Unavailable(text)
    } else {
        StoreError::Failed(text)
    }
}
