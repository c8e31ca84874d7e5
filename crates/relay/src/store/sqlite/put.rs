//! Keeping letters, as long as there is room.

use std::collections::HashMap;

use sqlx::{Connection as _, SqliteConnection};
use wire::InboxId;

use super::{PAGE_BYTES, StoreError, number};
use crate::{
    Quotas,
    store::{Kept, Letter, oldest_tombstone},
};

/// Pages that stay free for indexes and tombstones when no page can be added to the file.
const SPARE_PAGES: u64 = 8;

/// What became of each letter.
pub(super) type Outcomes = Vec<Result<Kept, StoreError>>;

/// Keeps the letters for which there is room, in one commit. A letter that is known needs none: whoever sends
/// it again is told so even if nothing else fits.
pub(super) async fn insert_all(
    connection: &mut SqliteConnection,
    letters: &[Letter],
    quotas: Quotas,
    tight: bool,
) -> Result<Outcomes, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let mut room = Room::measure(&mut transaction, quotas, tight).await?;
    let mut outcomes = Vec::with_capacity(letters.len());
    for letter in letters {
        let outcome = if room.fits(&mut transaction, letter).await? {
            Ok(insert(&mut transaction, letter).await?)
        } else if is_known(&mut transaction, letter).await? {
            Ok(Kept::Known)
        } else {
            Err(StoreError::Full)
        };
        if outcome == Ok(Kept::New) {
            room.take(letter);
        }
        outcomes.push(outcome);
    }
    transaction.commit().await?;
    Ok(outcomes)
}

/// How many pages letters may still take: of the budget, and of what is free inside the file if the disk
/// gives no more.
pub(super) async fn pages_left(
    connection: &mut SqliteConnection,
    quotas: Quotas,
    tight: bool,
) -> Result<u64, sqlx::Error> {
    let all = number(connection, "PRAGMA page_count").await?;
    let free = number(connection, "PRAGMA freelist_count").await?;
    let budget = (quotas.bytes / PAGE_BYTES).saturating_sub(all.saturating_sub(free));
    Ok(if tight { budget.min(free.saturating_sub(SPARE_PAGES)) } else { budget })
}

/// About how many pages a letter of so many bytes takes. Each page of its chain holds four bytes less than a
/// page has; the rest is for its row and the two indexes.
pub(super) fn pages(bytes: usize) -> u64 {
    (bytes as u64).div_ceil(PAGE_BYTES - 4) + 2
}

/// What is left while a commit is put together.
struct Room {
    pages: u64,
    letters: u64,
    /// How many letters lie in the inboxes that were asked about so far.
    counted: HashMap<InboxId, u64>,
}

impl Room {
    async fn measure(
        connection: &mut SqliteConnection,
        quotas: Quotas,
        tight: bool,
    ) -> Result<Self, sqlx::Error> {
        let pages = pages_left(connection, quotas, tight).await?;
        Ok(Self { pages, letters: u64::from(quotas.letters), counted: HashMap::new() })
    }

    async fn fits(
        &mut self,
        connection: &mut SqliteConnection,
        letter: &Letter,
    ) -> Result<bool, sqlx::Error> {
        if pages(letter.bytes.len()) > self.pages {
            return Ok(false);
        }
        let count = match self.counted.get(&letter.inbox) {
            Some(count) => *count,
            None => {
                let count = count(connection, &letter.inbox).await?;
                self.counted.insert(letter.inbox, count);
                count
            }
        };
        Ok(count < self.letters)
    }

    fn take(&mut self, letter: &Letter) {
        self.pages = self.pages.saturating_sub(pages(letter.bytes.len()));
        *self.counted.entry(letter.inbox).or_default() += 1;
    }
}

async fn count(connection: &mut SqliteConnection, inbox: &InboxId) -> Result<u64, sqlx::Error> {
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM letters WHERE inbox = ?")
        .bind(inbox.as_bytes().to_vec())
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}

/// Known are letters that lie here, and those that were deleted a short while ago.
async fn insert(connection: &mut SqliteConnection, letter: &Letter) -> Result<Kept, sqlx::Error> {
    let rows = sqlx::query(
        "INSERT INTO letters (place, inbox, id, day, bytes)
         SELECT random(), ?1, ?2, ?3, ?4
         WHERE NOT EXISTS (SELECT 1 FROM tombstones WHERE inbox = ?1 AND id = ?2 AND day >= ?5)
         ON CONFLICT (inbox, id) DO NOTHING",
    )
    .bind(letter.inbox.as_bytes().to_vec())
    .bind(letter.id.as_bytes().to_vec())
    .bind(i64::from(letter.day.0))
    .bind(letter.bytes.clone())
    .bind(i64::from(oldest_tombstone(letter.day).0))
    .execute(connection)
    .await?
    .rows_affected();
    Ok(if rows == 0 { Kept::Known } else { Kept::New })
}

async fn is_known(connection: &mut SqliteConnection, letter: &Letter) -> Result<bool, sqlx::Error> {
    let known: i64 = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM letters WHERE inbox = ?1 AND id = ?2)
             OR EXISTS (SELECT 1 FROM tombstones WHERE inbox = ?1 AND id = ?2 AND day >= ?3)",
    )
    .bind(letter.inbox.as_bytes().to_vec())
    .bind(letter.id.as_bytes().to_vec())
    .bind(i64::from(oldest_tombstone(letter.day).0))
    .fetch_one(connection)
    .await?;
    Ok(known != 0)
}
