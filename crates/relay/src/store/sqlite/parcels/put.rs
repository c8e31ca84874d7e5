//! Keeping parts until a parcel holds them.

use sqlx::{Connection as _, SqliteConnection};

use super::room::Room;
use crate::{
    Quotas,
    store::{
        Kept, StoreError,
        parcels::{Part, oldest_staged},
        sqlite::put::Outcomes,
    },
};

/// Keeps the parts for which there is room, in one commit. A part that is there needs none: whoever sends it
/// again is told so even if nothing else fits.
pub(in crate::store::sqlite) async fn put_all(
    connection: &mut SqliteConnection,
    parts: Vec<Part>,
    quotas: Quotas,
    tight: bool,
) -> Result<Outcomes, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let mut room = Room::measure(&mut transaction, quotas, tight).await?;
    let mut outcomes = Vec::with_capacity(parts.len());
    for part in parts {
        let outcome = match keep_waiting(&mut transaction, &part).await? {
            Some(kept) => Ok(kept),
            None if room.take_part(part.bytes.len()) => {
                insert(&mut transaction, part).await?;
                Ok(Kept::New)
            }
            None => Err(StoreError::Full),
        };
        outcomes.push(outcome);
    }
    transaction.commit().await?;
    Ok(outcomes)
}

/// A part that is in the database and waits: its two days begin again. None if it is not in the database.
async fn keep_waiting(connection: &mut SqliteConnection, part: &Part) -> Result<Option<Kept>, sqlx::Error> {
    let found: Option<(i64, i64)> = sqlx::query_as("SELECT day, pins FROM parts WHERE id = ?")
        .bind(part.id.as_bytes().to_vec())
        .fetch_optional(&mut *connection)
        .await?;
    let Some((day, pins)) = found else { return Ok(None) };
    let today = i64::from(part.day.0);
    if pins == 0 && day != today {
        sqlx::query("UPDATE parts SET day = ? WHERE id = ?")
            .bind(today)
            .bind(part.id.as_bytes().to_vec())
            .execute(connection)
            .await?;
    }
    // One that was about to be deleted has come again.
    let was_there = pins > 0 || day >= i64::from(oldest_staged(part.day).0);
    Ok(Some(if was_there { Kept::Known } else { Kept::New }))
}

async fn insert(connection: &mut SqliteConnection, part: Part) -> Result<(), sqlx::Error> {
    // At most 262,144.
    let size = part.bytes.len() as i64;
    let place = sqlx::query("INSERT INTO part_bytes (place, bytes) VALUES (random(), ?)")
        .bind(part.bytes)
        .execute(&mut *connection)
        .await?
        .last_insert_rowid();
    sqlx::query("INSERT INTO parts (id, day, pins, size, place) VALUES (?, ?, 0, ?, ?)")
        .bind(part.id.as_bytes().to_vec())
        .bind(i64::from(part.day.0))
        .bind(size)
        .bind(place)
        .execute(connection)
        .await?;
    Ok(())
}
