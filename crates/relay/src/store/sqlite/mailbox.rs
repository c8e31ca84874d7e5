//! What is done in mailboxes, several errands in one commit.
//!
//! Anybody may open a mailbox, so that all of them together have a share of the disk and no more.

mod erase;
mod reader;

#[cfg(test)]
mod tests;

use sqlx::{Connection as _, SqliteConnection};
use wire::{
    Day, InboxId, ObjectId, PostHash,
    ops::{MAX_MAILBOX_BYTES, MAX_MAILBOX_LETTERS},
};

use super::{
    PAGE_BYTES, StoreError,
    put::{Outcomes, pages, pages_left},
};
use crate::{
    Quotas,
    store::{Errand, Kept, Task, mailbox::Standing, oldest_tombstone},
};

pub(super) use self::erase::{DELETE_REPLY, erase, erase_expired, erase_expired_replies};

/// About how many pages the row of a mailbox takes: more than it does, since its name and hashes need less
/// than a tenth of one.
const MAILBOX_PAGES: u64 = 1;

/// What became of one errand. A refusal leaves nothing behind, and the others of its commit are none the
/// worse.
type Outcome = Result<Kept, StoreError>;

/// Does the errands for which there is room, in one commit.
pub(super) async fn run_all(
    connection: &mut SqliteConnection,
    errands: &[Errand],
    quotas: Quotas,
    tight: bool,
) -> Result<Outcomes, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let mut room = Room::measure(&mut transaction, quotas, tight).await?;
    let mut outcomes = Vec::with_capacity(errands.len());
    for errand in errands {
        outcomes.push(run(&mut transaction, errand, &mut room).await?);
    }
    transaction.commit().await?;
    Ok(outcomes)
}

async fn run(
    connection: &mut SqliteConnection,
    errand: &Errand,
    room: &mut Room,
) -> Result<Outcome, sqlx::Error> {
    let Errand { mailbox, today, task } = errand;
    let found = standing(connection, mailbox).await?;
    if let Task::Open(posts) = task {
        return open(connection, errand, posts, found, room).await;
    }
    let Some(standing) = found.filter(|standing| standing.is_open(*today)) else {
        return Ok(Err(StoreError::Absent));
    };
    let outcome = match task {
        Task::Leave { post, .. } if !standing.admits(post) => Err(StoreError::Absent),
        Task::Leave { id, bytes, .. } => leave(connection, errand, id, bytes, room).await?,
        Task::Note { ver, expect, bytes } => note(connection, mailbox, (*ver, *expect), bytes, room).await?,
        Task::Open(_) | Task::Use => Ok(Kept::Known),
    };
    if outcome.is_ok() && standing.used != *today {
        note_used(connection, mailbox, *today).await?;
    }
    Ok(outcome)
}

/// Opening it once more changes nothing, but that it was used. The row of one that was deleted long ago is
/// taken over.
async fn open(
    connection: &mut SqliteConnection,
    errand: &Errand,
    posts: &[PostHash],
    found: Option<Standing>,
    room: &mut Room,
) -> Result<Outcome, sqlx::Error> {
    match found {
        Some(standing) if standing.posts.is_some() => {
            note_used(connection, &errand.mailbox, errand.today).await?;
            return Ok(Ok(Kept::Known));
        }
        Some(standing) if standing.was_deleted(errand.today) => return Ok(Err(StoreError::Gone)),
        None if !room.take(MAILBOX_PAGES) => return Ok(Err(StoreError::Full)),
        Some(_) | None => {}
    }
    let hashes: Vec<_> = posts.iter().map(|post| *post.as_bytes()).collect();
    sqlx::query(
        "INSERT INTO mailboxes (id, posts, used) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET posts = excluded.posts, used = excluded.used",
    )
    .bind(errand.mailbox.as_bytes().to_vec())
    .bind(hashes.concat())
    .bind(i64::from(errand.today.0))
    .execute(connection)
    .await?;
    Ok(Ok(Kept::New))
}

/// Known are letters that lie here, and those that were deleted a short while ago: whoever sends one again is
/// told so even if nothing else fits.
async fn leave(
    connection: &mut SqliteConnection,
    errand: &Errand,
    id: &ObjectId,
    bytes: &[u8],
    room: &mut Room,
) -> Result<Outcome, sqlx::Error> {
    if is_known(connection, errand, id).await? {
        return Ok(Ok(Kept::Known));
    }
    let (count, total): (i64, i64) =
        sqlx::query_as("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM replies WHERE mailbox = ?")
            .bind(errand.mailbox.as_bytes().to_vec())
            .fetch_one(&mut *connection)
            .await?;
    if count.unsigned_abs() >= u64::from(MAX_MAILBOX_LETTERS)
        || total.unsigned_abs() + bytes.len() as u64 > MAX_MAILBOX_BYTES
        || !room.take(pages(bytes.len()))
    {
        return Ok(Err(StoreError::Full));
    }
    sqlx::query("INSERT INTO replies (place, mailbox, id, day, bytes) VALUES (random(), ?, ?, ?, ?)")
        .bind(errand.mailbox.as_bytes().to_vec())
        .bind(id.as_bytes().to_vec())
        .bind(i64::from(errand.today.0))
        .bind(bytes.to_vec())
        .execute(connection)
        .await?;
    Ok(Ok(Kept::New))
}

async fn is_known(
    connection: &mut SqliteConnection,
    errand: &Errand,
    id: &ObjectId,
) -> Result<bool, sqlx::Error> {
    let known: i64 = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM replies WHERE mailbox = ?1 AND id = ?2)
             OR EXISTS (SELECT 1 FROM tombstones WHERE inbox = ?1 AND id = ?2 AND day >= ?3)",
    )
    .bind(errand.mailbox.as_bytes().to_vec())
    .bind(id.as_bytes().to_vec())
    .bind(i64::from(oldest_tombstone(errand.today).0))
    .fetch_one(connection)
    .await?;
    Ok(known != 0)
}

/// Keeps a note in place of one of the expected version. One that is there needs no room: another of its
/// length goes where it is.
async fn note(
    connection: &mut SqliteConnection,
    mailbox: &InboxId,
    (ver, expect): (i64, u64),
    bytes: &[u8],
    room: &mut Room,
) -> Result<Outcome, sqlx::Error> {
    let held: Option<(i64, Vec<u8>)> = sqlx::query_as("SELECT ver, bytes FROM states WHERE mailbox = ?")
        .bind(mailbox.as_bytes().to_vec())
        .fetch_optional(&mut *connection)
        .await?;
    if held.as_ref().is_some_and(|(held, kept)| *held == ver && kept == bytes) {
        return Ok(Ok(Kept::Known));
    }
    if held.as_ref().map_or(0, |(held, _)| held.unsigned_abs()) != expect {
        return Ok(Err(StoreError::Changed));
    }
    if held.is_none() && !room.take(pages(bytes.len())) {
        return Ok(Err(StoreError::Full));
    }
    sqlx::query(
        "INSERT INTO states (place, mailbox, ver, bytes) VALUES (random(), ?, ?, ?)
         ON CONFLICT (mailbox) DO UPDATE SET ver = excluded.ver, bytes = excluded.bytes",
    )
    .bind(mailbox.as_bytes().to_vec())
    .bind(ver)
    .bind(bytes.to_vec())
    .execute(connection)
    .await?;
    Ok(Ok(Kept::New))
}

/// A day that lies in the future, from a clock that was wrong, is corrected.
async fn note_used(
    connection: &mut SqliteConnection,
    mailbox: &InboxId,
    today: Day,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE mailboxes SET used = ?2 WHERE id = ?1 AND posts IS NOT NULL AND used <> ?2")
        .bind(mailbox.as_bytes().to_vec())
        .bind(i64::from(today.0))
        .execute(connection)
        .await?;
    Ok(())
}

async fn standing(
    connection: &mut SqliteConnection,
    mailbox: &InboxId,
) -> Result<Option<Standing>, sqlx::Error> {
    let row: Option<reader::Row> =
        sqlx::query_as(reader::ROW).bind(mailbox.as_bytes().to_vec()).fetch_optional(connection).await?;
    Ok(row.map(reader::standing))
}

/// What is left of the share of all mailboxes while a commit is put together, in pages.
struct Room(u64);

impl Room {
    async fn measure(
        connection: &mut SqliteConnection,
        quotas: Quotas,
        tight: bool,
    ) -> Result<Self, sqlx::Error> {
        let left = pages_left(connection, quotas, tight).await?;
        let taken: i64 = sqlx::query_scalar("SELECT pages FROM shares WHERE name = 'mailboxes'")
            .fetch_one(connection)
            .await?;
        let share = quotas.mailbox_bytes() / PAGE_BYTES;
        Ok(Self(left.min(share.saturating_sub(taken.unsigned_abs()))))
    }

    /// Takes so many pages, if there are as many.
    fn take(&mut self, pages: u64) -> bool {
        let left = self.0.checked_sub(pages);
        self.0 = left.unwrap_or(self.0);
        left.is_some()
    }
}
