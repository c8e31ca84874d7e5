//! Parcels and their parts.
//!
//! What is known of a part stands apart from its bytes: holding it and letting it go does not write them again.
//! A part is there while a parcel holds it, and for two days without one.

mod erase;
mod make;
mod put;
mod read;
mod room;

#[cfg(test)]
mod tests;

use sqlx::SqliteConnection;
use wire::{Day, ObjectId};

use crate::store::parcels::oldest_staged;

pub(super) use self::{
    erase::{Doomed, erase},
    make::make,
    put::put_all,
};

/// The ids, one after the other, as the statements take them.
fn joined(ids: &[ObjectId]) -> Vec<u8> {
    ids.iter().flat_map(|id| *id.as_bytes()).collect()
}

/// The bytes of each of these parts, in their order; none for one that is not there. At least one is asked for.
async fn sizes(
    connection: &mut SqliteConnection,
    ids: &[ObjectId],
    today: Day,
) -> Result<Vec<Option<u64>>, sqlx::Error> {
    let sizes: Vec<Option<i64>> = sqlx::query_scalar(
        "WITH RECURSIVE places (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM places WHERE n + 1 < ?2)
         SELECT parts.size FROM places LEFT JOIN parts
             ON parts.id = substr(?1, 32 * n + 1, 32) AND (parts.pins > 0 OR parts.day >= ?3)
         ORDER BY n",
    )
    .bind(joined(ids))
    // At most 1,024.
    .bind(ids.len() as i64)
    .bind(i64::from(oldest_staged(today).0))
    .fetch_all(connection)
    .await?;
    Ok(sizes.into_iter().map(|size| size.map(i64::unsigned_abs)).collect())
}
