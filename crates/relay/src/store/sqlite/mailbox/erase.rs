//! Deleting mailboxes and what lies in them. As in `store/sqlite/erase.rs`, the commit and the log are not
//! the business of these.

use sqlx::SqliteConnection;
use wire::{Day, InboxId};

use super::super::erase::Erased;
use crate::store::{
    mailbox::{oldest_reply, oldest_used},
    oldest_tombstone,
};

/// Deletes one letter of a mailbox.
pub(in crate::store::sqlite) const DELETE_REPLY: &str = "DELETE FROM replies WHERE mailbox = ? AND id = ?";

/// Most mailboxes in one commit: their notes fill half a megabyte of log.
const MAILBOXES_AT_ONCE: i64 = 16;

/// Deletes a mailbox with everything in it. Its name stays, so that a request to open it that is still on its
/// way does not bring it back. A full one takes more of the log than [`LETTERS_AT_ONCE`] do, but no half of
/// it ever stays behind.
///
/// [`LETTERS_AT_ONCE`]: super::super::erase::LETTERS_AT_ONCE
pub(in crate::store::sqlite) async fn erase(
    connection: &mut SqliteConnection,
    mailbox: &InboxId,
    today: Day,
) -> Result<Erased, sqlx::Error> {
    let letters = sqlx::query("DELETE FROM replies WHERE mailbox = ?")
        .bind(mailbox.as_bytes().to_vec())
        .execute(&mut *connection)
        .await?
        .rows_affected();
    // What was remembered of letters is of no use to a mailbox that nobody can leave letters in.
    for sql in ["DELETE FROM states WHERE mailbox = ?", "DELETE FROM tombstones WHERE inbox = ?"] {
        sqlx::query(sql).bind(mailbox.as_bytes().to_vec()).execute(&mut *connection).await?;
    }
    let mailboxes =
        sqlx::query("UPDATE mailboxes SET posts = NULL, used = ? WHERE id = ? AND posts IS NOT NULL")
            .bind(i64::from(today.0))
            .bind(mailbox.as_bytes().to_vec())
            .execute(connection)
            .await?
            .rows_affected();
    Ok(Erased { letters, mailboxes, ..Erased::default() })
}

/// Deletes some of the letters in mailboxes that are too old on this day; returns how many.
pub(in crate::store::sqlite) async fn erase_expired_replies(
    connection: &mut SqliteConnection,
    today: Day,
    most: u64,
) -> Result<u64, sqlx::Error> {
    let deleted =
        sqlx::query("DELETE FROM replies WHERE place IN (SELECT place FROM replies WHERE day < ? LIMIT ?)")
            .bind(i64::from(oldest_reply(today).0))
            .bind(i64::try_from(most).unwrap_or_default())
            .execute(connection)
            .await?;
    Ok(deleted.rows_affected())
}

/// Deletes some of the mailboxes that nobody has used for too long on this day, with their notes, and forgets
/// some of those that were deleted long ago; returns how many. Letters were left in them no later than on the
/// day they were last used, so those expire before.
pub(in crate::store::sqlite) async fn erase_expired(
    connection: &mut SqliteConnection,
    today: Day,
) -> Result<u64, sqlx::Error> {
    // A thousand of them take no more of the log than a letter.
    let forgotten = sqlx::query(
        "DELETE FROM mailboxes
         WHERE id IN (SELECT id FROM mailboxes WHERE posts IS NULL AND used < ? LIMIT 1000)",
    )
    .bind(i64::from(oldest_tombstone(today).0))
    .execute(&mut *connection)
    .await?
    .rows_affected();
    let idle: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT id FROM mailboxes WHERE posts IS NOT NULL AND used < ? LIMIT ?")
            .bind(i64::from(oldest_used(today).0))
            .bind(MAILBOXES_AT_ONCE)
            .fetch_all(&mut *connection)
            .await?;
    for mailbox in &idle {
        for sql in ["DELETE FROM states WHERE mailbox = ?", "DELETE FROM mailboxes WHERE id = ?"] {
            sqlx::query(sql).bind(mailbox.clone()).execute(&mut *connection).await?;
        }
    }
    Ok(forgotten + idle.len() as u64)
}
