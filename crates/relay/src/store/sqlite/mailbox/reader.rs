//! What lies in a mailbox.

use wire::{Day, InboxId, ObjectId};

use super::super::{Reader, StoreError, reason};
use crate::store::mailbox::Standing;

/// Finds the [`Row`] of a mailbox.
pub(super) const ROW: &str = "SELECT posts, used FROM mailboxes WHERE id = ?";

/// The hashes of tokens, and a day.
pub(super) type Row = (Option<Vec<u8>>, i64);

/// What a row says.
pub(super) fn standing((posts, used): Row) -> Standing {
    // Only this program writes the column; a day it did not write is no day on which anybody came.
    Standing { posts, used: Day(used.try_into().unwrap_or_default()) }
}

impl Reader {
    /// What is known of a mailbox, whether or not it is open.
    pub(in crate::store) async fn mailbox(&self, mailbox: &InboxId) -> Result<Option<Standing>, StoreError> {
        let row: Option<Row> = sqlx::query_as(ROW)
            .bind(mailbox.as_bytes().to_vec())
            .fetch_optional(&self.0)
            .await
            .map_err(|error| reason(&error))?;
        Ok(row.map(standing))
    }

    /// The note in a mailbox, and its version.
    pub(in crate::store) async fn note(
        &self,
        mailbox: &InboxId,
    ) -> Result<Option<(u64, Vec<u8>)>, StoreError> {
        let row: Option<(i64, Vec<u8>)> = sqlx::query_as("SELECT ver, bytes FROM states WHERE mailbox = ?")
            .bind(mailbox.as_bytes().to_vec())
            .fetch_optional(&self.0)
            .await
            .map_err(|error| reason(&error))?;
        Ok(row.map(|(ver, bytes)| (ver.unsigned_abs(), bytes)))
    }

    /// The letters that came to a mailbox on this day or later, and their sizes: the newest day first, and
    /// those of one day in the order of their ids, which says nothing about when in it they came.
    pub(in crate::store) async fn replies(
        &self,
        mailbox: &InboxId,
        oldest: Day,
    ) -> Result<Vec<(ObjectId, u64)>, StoreError> {
        let rows: Vec<(Vec<u8>, i64)> = sqlx::query_as(
            "SELECT id, length(bytes) FROM replies WHERE mailbox = ? AND day >= ? ORDER BY day DESC, id",
        )
        .bind(mailbox.as_bytes().to_vec())
        .bind(i64::from(oldest.0))
        .fetch_all(&self.0)
        .await
        .map_err(|error| reason(&error))?;
        rows.into_iter()
            .map(|(id, size)| {
                // Only this program writes these columns; a row it did not write is damage.
                let id = id.try_into().map_err(|_| StoreError::Unavailable)?;
                Ok((ObjectId::from_bytes(id), size.unsigned_abs()))
            })
            .collect()
    }

    /// One letter of a mailbox.
    pub(in crate::store) async fn reply(
        &self,
        mailbox: &InboxId,
        id: &ObjectId,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        sqlx::query_scalar("SELECT bytes FROM replies WHERE mailbox = ? AND id = ?")
            .bind(mailbox.as_bytes().to_vec())
            .bind(id.as_bytes().to_vec())
            .fetch_optional(&self.0)
            .await
            .map_err(|error| reason(&error))
    }
}
