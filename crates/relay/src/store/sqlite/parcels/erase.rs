//! Deleting parcels, and the parts that nobody holds any more.
//!
//! A parcel goes in one commit: its parts are let go, their bytes stay. These go a few at a time afterwards, so
//! that what the log needs for it is bounded and letters come in between. As in [`erase`](super::super::erase),
//! `secure_delete` overwrites.

use sqlx::{Connection as _, SqliteConnection};
use wire::{
    Day, ObjectId,
    parcel::{BurnHash, Manifest},
};

use super::joined;
use crate::store::{
    media::Lapsed,
    parcels::{oldest_parcel, oldest_staged},
};

/// Most parts in one commit: 2 MiB of log.
const PARTS_AT_ONCE: i64 = 8;

/// What is to go, in one commit.
#[derive(Clone, Copy)]
pub(in crate::store::sqlite) enum Doomed<'a> {
    /// Some of what nobody may have any more.
    Lapsed(Lapsed),
    /// The parcel of this id, if its token hashes to this, today.
    Parcel(&'a ObjectId, &'a BurnHash, Day),
}

/// Deletes, in one commit, and says whether there was anything.
pub(in crate::store::sqlite) async fn erase(
    connection: &mut SqliteConnection,
    doomed: Doomed<'_>,
) -> Result<bool, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let erased = match doomed {
        Doomed::Lapsed(Lapsed::Expired(today)) => {
            let went = expired(&mut transaction, today).await?;
            parts_before(&mut transaction, i64::from(oldest_staged(today).0)).await? || went
        }
        // Those that were let go have a day before the first one.
        Doomed::Lapsed(Lapsed::Released) => parts_before(&mut transaction, 0).await?,
        Doomed::Parcel(id, burn, today) => parcel(&mut transaction, id, burn, today).await?,
    };
    transaction.commit().await?;
    Ok(erased)
}

/// The parcel that somebody wants gone. A tombstone remains, so that a copy of the request that made it, still
/// on its way, does not bring it back.
async fn parcel(
    connection: &mut SqliteConnection,
    id: &ObjectId,
    burn: &BurnHash,
    today: Day,
) -> Result<bool, sqlx::Error> {
    let found: Option<i64> = sqlx::query_scalar("SELECT place FROM parcels WHERE id = ? AND burn = ?")
        .bind(id.as_bytes().to_vec())
        .bind(burn.as_bytes().to_vec())
        .fetch_optional(&mut *connection)
        .await?;
    let Some(manifest) = found else { return Ok(false) };
    let_go(connection, id.as_bytes(), manifest).await?;
    // It lies in no inbox, so the name of one is empty.
    sqlx::query(
        "INSERT INTO tombstones (inbox, id, day) VALUES (x'', ?, ?)
         ON CONFLICT (inbox, id) DO UPDATE SET day = excluded.day",
    )
    .bind(id.as_bytes().to_vec())
    .bind(i64::from(today.0))
    .execute(connection)
    .await?;
    Ok(true)
}

/// One parcel that is too old.
async fn expired(connection: &mut SqliteConnection, today: Day) -> Result<bool, sqlx::Error> {
    let found: Option<(Vec<u8>, i64)> = sqlx::query_as("SELECT id, place FROM parcels WHERE day < ? LIMIT 1")
        .bind(i64::from(oldest_parcel(today).0))
        .fetch_optional(&mut *connection)
        .await?;
    let Some((id, manifest)) = found else { return Ok(false) };
    let_go(connection, &id, manifest).await?;
    Ok(true)
}

/// Deletes a parcel with the manifest at this place. Its parts are held once less. Those that nobody holds any
/// more wait for no other parcel, unless somebody sends them again.
async fn let_go(connection: &mut SqliteConnection, id: &[u8], manifest: i64) -> Result<(), sqlx::Error> {
    let bytes: Vec<u8> = sqlx::query_scalar("SELECT bytes FROM manifests WHERE place = ?")
        .bind(manifest)
        .fetch_one(&mut *connection)
        .await?;
    // Only this program writes it; another one is damage.
    let parts = Manifest::decode(&bytes).map_err(|bad| sqlx::Error::Decode(bad.into()))?.parts;
    sqlx::query(
        "WITH RECURSIVE places (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM places WHERE n + 1 < ?2),
             held (id, times) AS (SELECT substr(?1, 32 * n + 1, 32), count(*) FROM places GROUP BY 1)
         UPDATE parts SET pins = pins - held.times, day = -1 FROM held WHERE parts.id = held.id",
    )
    .bind(joined(&parts))
    // At most 1,024.
    .bind(parts.len() as i64)
    .execute(&mut *connection)
    .await?;
    sqlx::query("DELETE FROM manifests WHERE place = ?").bind(manifest).execute(&mut *connection).await?;
    sqlx::query("DELETE FROM parcels WHERE id = ?").bind(id.to_vec()).execute(connection).await?;
    Ok(())
}

/// A few of the parts that nobody holds and that came before this day.
async fn parts_before(connection: &mut SqliteConnection, day: i64) -> Result<bool, sqlx::Error> {
    let parts: Vec<(Vec<u8>, i64)> =
        sqlx::query_as("SELECT id, place FROM parts WHERE pins = 0 AND day < ? ORDER BY day LIMIT ?")
            .bind(day)
            .bind(PARTS_AT_ONCE)
            .fetch_all(&mut *connection)
            .await?;
    for (id, place) in &parts {
        sqlx::query("DELETE FROM part_bytes WHERE place = ?").bind(*place).execute(&mut *connection).await?;
        sqlx::query("DELETE FROM parts WHERE id = ?").bind(id.clone()).execute(&mut *connection).await?;
    }
    Ok(!parts.is_empty())
}
