//! Connections that only read.

use std::{collections::HashMap, path::Path, time::Duration};

use sqlx::{SqlitePool, sqlite::SqlitePoolOptions};
use wire::{
    Day, InboxId, ObjectId,
    ops::{GotLetter, ListEntry},
};

use super::{OpenError, StoreError, options, reason};

/// Readers at one time. Reading never waits for writing.
const READERS: u32 = 4;

/// Connections that only read. A full disk does not trouble them.
#[derive(Debug)]
pub(in crate::store) struct Reader(pub(super) SqlitePool);

impl Reader {
    /// Opens the database that a [`Writer`](super::Writer) has opened before.
    pub(in crate::store) async fn open(file: &Path) -> Result<Self, OpenError> {
        let pool = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options(file).pragma("query_only", "ON"))
            .await?;
        Ok(Self(pool))
    }

    /// What came to an inbox on this day or later.
    pub(in crate::store) async fn list(
        &self,
        inbox: &InboxId,
        oldest: Day,
    ) -> Result<Vec<ListEntry>, StoreError> {
        let rows: Vec<(Vec<u8>, i64, i64)> = sqlx::query_as(
            "SELECT id, length(bytes), day FROM letters WHERE inbox = ? AND day >= ? ORDER BY id",
        )
        .bind(inbox.as_bytes().to_vec())
        .bind(i64::from(oldest.0))
        .fetch_all(&self.0)
        .await
        .map_err(|error| reason(&error))?;
        rows.into_iter().map(entry).collect()
    }

    /// Those of the letters that came to an inbox on this day or later.
    pub(in crate::store) async fn get(
        &self,
        inbox: &InboxId,
        ids: &[ObjectId],
        oldest: Day,
    ) -> Result<Vec<GotLetter>, StoreError> {
        let mut letters = Vec::with_capacity(ids.len());
        for id in ids {
            let bytes: Option<Vec<u8>> =
                sqlx::query_scalar("SELECT bytes FROM letters WHERE inbox = ? AND id = ? AND day >= ?")
                    .bind(inbox.as_bytes().to_vec())
                    .bind(id.as_bytes().to_vec())
                    .bind(i64::from(oldest.0))
                    .fetch_optional(&self.0)
                    .await
                    .map_err(|error| reason(&error))?;
            letters.extend(bytes.map(|bytes| GotLetter { id: *id, bytes }));
        }
        Ok(letters)
    }

    /// Whether anything lies in an inbox, expired or not, or a mailbox of this name stands.
    pub(in crate::store) async fn holds(&self, inbox: &InboxId) -> Result<bool, StoreError> {
        let holds: i64 = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM letters WHERE inbox = ?1)
                 OR EXISTS (SELECT 1 FROM mailboxes WHERE id = ?1 AND posts IS NOT NULL)",
        )
        .bind(inbox.as_bytes().to_vec())
        .fetch_one(&self.0)
        .await
        .map_err(|error| reason(&error))?;
        Ok(holds != 0)
    }

    /// On which day somebody last came for the letters of each inbox.
    pub(in crate::store) async fn collected(&self) -> Result<HashMap<InboxId, Day>, OpenError> {
        let rows: Vec<(Vec<u8>, i64)> =
            sqlx::query_as("SELECT inbox, day FROM collected").fetch_all(&self.0).await?;
        // Only this program writes these columns; a row it did not write says nothing.
        Ok(rows
            .into_iter()
            .filter_map(|(inbox, day)| Some((id(inbox)?, Day(day.try_into().ok()?))))
            .collect())
    }

    pub(in crate::store) async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1 FROM letters LIMIT 1")
            .fetch_optional(&self.0)
            .await
            .map(|_| ())
            .map_err(|error| reason(&error))
    }

    pub(in crate::store) async fn close(&self) {
        self.0.close().await;
    }
}

fn id(inbox: Vec<u8>) -> Option<InboxId> {
    inbox.try_into().ok().map(InboxId::from_bytes)
}

fn entry((id, size, day): (Vec<u8>, i64, i64)) -> Result<ListEntry, StoreError> {
    // Only this program writes these columns; a row it did not write is damage.
    let damaged = StoreError::Unavailable;
    Ok(ListEntry {
        id: ObjectId::from_bytes(id.try_into().map_err(|_| damaged)?),
        size: size.try_into().map_err(|_| damaged)?,
        day: Day(day.try_into().map_err(|_| damaged)?),
    })
}
