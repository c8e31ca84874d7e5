//! Deleting letters: a few at a time, so that what the log needs for it is bounded. A mailbox goes at once,
//! so that no half of it stays behind.
//!
//! `secure_delete` writes zeros over what becomes free, through the log. Emptying the log afterwards is the
//! writer's business.

use sqlx::{Connection as _, SqliteConnection};
use wire::{Day, InboxId, ObjectId};

use super::mailbox;
use crate::store::{oldest_kept, oldest_tombstone};

/// Most letters in one commit: 2 MiB of log if all are of the largest class.
pub(super) const LETTERS_AT_ONCE: usize = 4;

/// What is to go, in one commit.
#[derive(Clone, Copy)]
pub(super) enum Doomed<'a> {
    /// Letters that the holder of the inbox's key wants gone today.
    Letters(&'a InboxId, &'a [ObjectId], Day),
    /// A mailbox with everything in it, which its owner wants gone today.
    Mailbox(&'a InboxId, Day),
    /// Some of what is too old today.
    Expired(Day),
}

/// What went.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(in crate::store) struct Erased {
    /// From inboxes and from mailboxes.
    pub(in crate::store) letters: u64,
    pub(in crate::store) mailboxes: u64,
    pub(in crate::store) tombstones: u64,
}

/// Deletes, in one commit. Of a letter that somebody wanted gone a tombstone remains, so that a copy of it
/// that is still on its way does not bring it back.
pub(super) async fn erase(
    connection: &mut SqliteConnection,
    doomed: Doomed<'_>,
) -> Result<Erased, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let erased = match doomed {
        Doomed::Letters(inbox, ids, today) => letters(&mut transaction, inbox, ids, today).await?,
        Doomed::Mailbox(id, today) => mailbox::erase(&mut transaction, id, today).await?,
        Doomed::Expired(today) => expired(&mut transaction, today).await?,
    };
    transaction.commit().await?;
    Ok(erased)
}

async fn letters(
    connection: &mut SqliteConnection,
    inbox: &InboxId,
    ids: &[ObjectId],
    today: Day,
) -> Result<Erased, sqlx::Error> {
    let mut erased = Erased::default();
    for id in ids {
        let mut rows = 0;
        for sql in ["DELETE FROM letters WHERE inbox = ? AND id = ?", mailbox::DELETE_REPLY] {
            rows += sqlx::query(sql)
                .bind(inbox.as_bytes().to_vec())
                .bind(id.as_bytes().to_vec())
                .execute(&mut *connection)
                .await?
                .rows_affected();
        }
        if rows == 0 {
            continue;
        }
        erased.letters += rows;
        sqlx::query(
            "INSERT INTO tombstones (inbox, id, day) VALUES (?, ?, ?)
             ON CONFLICT (inbox, id) DO UPDATE SET day = excluded.day",
        )
        .bind(inbox.as_bytes().to_vec())
        .bind(id.as_bytes().to_vec())
        .bind(i64::from(today.0))
        .execute(&mut *connection)
        .await?;
    }
    Ok(erased)
}

async fn expired(connection: &mut SqliteConnection, today: Day) -> Result<Erased, sqlx::Error> {
    let letters =
        sqlx::query("DELETE FROM letters WHERE place IN (SELECT place FROM letters WHERE day < ? LIMIT ?)")
            .bind(i64::from(oldest_kept(today).0))
            .bind(LETTERS_AT_ONCE as i64)
            .execute(&mut *connection)
            .await?
            .rows_affected();
    let replies = mailbox::erase_expired_replies(connection, today, LETTERS_AT_ONCE as u64 - letters).await?;
    let mailboxes = mailbox::erase_expired(connection, today).await?;
    // A thousand of them take no more of the log than a letter.
    let tombstones = sqlx::query(
        "DELETE FROM tombstones
         WHERE (inbox, id) IN (SELECT inbox, id FROM tombstones WHERE day < ? LIMIT 1000)",
    )
    .bind(i64::from(oldest_tombstone(today).0))
    .execute(&mut *connection)
    .await?
    .rows_affected();
    Ok(Erased { letters: letters + replies, mailboxes, tombstones })
}
