//! Making parcels of parts that are there.

use sqlx::{Connection as _, SqliteConnection};

use super::{joined, room::Room, sizes};
use crate::{
    Quotas,
    store::{
        Kept, StoreError, oldest_tombstone,
        parcels::{Made, Parcel, oldest_parcel},
    },
};

/// Makes a parcel, in one commit, if every part of it is there and as long as its manifest says.
pub(in crate::store::sqlite) async fn make(
    connection: &mut SqliteConnection,
    parcel: &Parcel,
    quotas: Quotas,
    tight: bool,
) -> Result<Result<Made, StoreError>, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let made = match standing(&mut transaction, parcel).await? {
        Some(known) => known,
        None => make_new(&mut transaction, parcel, quotas, tight).await?,
    };
    transaction.commit().await?;
    Ok(made)
}

/// What became of the parcel when it came before, if it did.
async fn standing(
    connection: &mut SqliteConnection,
    parcel: &Parcel,
) -> Result<Option<Result<Made, StoreError>>, sqlx::Error> {
    let deleted: i64 = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM tombstones WHERE inbox = x'' AND id = ? AND day >= ?)",
    )
    .bind(parcel.id.as_bytes().to_vec())
    .bind(i64::from(oldest_tombstone(parcel.day).0))
    .fetch_one(&mut *connection)
    .await?;
    if deleted != 0 {
        return Ok(Some(Ok(Made::Kept(Kept::Known))));
    }
    let day: Option<i64> = sqlx::query_scalar("SELECT day FROM parcels WHERE id = ?")
        .bind(parcel.id.as_bytes().to_vec())
        .fetch_optional(connection)
        .await?;
    Ok(day.map(|day| {
        let is_kept = day >= i64::from(oldest_parcel(parcel.day).0);
        // One that has expired is about to be deleted. In a moment it can be made anew.
        if is_kept { Ok(Made::Kept(Kept::Known)) } else { Err(StoreError::Unavailable) }
    }))
}

async fn make_new(
    connection: &mut SqliteConnection,
    parcel: &Parcel,
    quotas: Quotas,
    tight: bool,
) -> Result<Result<Made, StoreError>, sqlx::Error> {
    let sizes = sizes(connection, &parcel.manifest.parts, parcel.day).await?;
    let fits =
        |(n, size): (usize, &Option<u64>)| size.is_none_or(|size| size == parcel.manifest.part_len(n) as u64);
    if !sizes.iter().enumerate().all(fits) {
        return Ok(Ok(Made::Unfit));
    }
    let missing: Vec<bool> = sizes.iter().map(Option::is_none).collect();
    if missing.contains(&true) {
        return Ok(Ok(Made::Missing(missing)));
    }
    let manifest = parcel.manifest.encode();
    if !Room::measure(connection, quotas, tight).await?.fits_manifest(manifest.len()) {
        return Ok(Err(StoreError::Full));
    }
    insert(connection, parcel, manifest).await?;
    Ok(Ok(Made::Kept(Kept::New)))
}

async fn insert(
    connection: &mut SqliteConnection,
    parcel: &Parcel,
    manifest: Vec<u8>,
) -> Result<(), sqlx::Error> {
    // A part may stand in a manifest more than once, and is then held as often.
    sqlx::query(
        "WITH RECURSIVE places (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM places WHERE n + 1 < ?2),
             held (id, times) AS (SELECT substr(?1, 32 * n + 1, 32), count(*) FROM places GROUP BY 1)
         UPDATE parts SET pins = pins + held.times FROM held WHERE parts.id = held.id",
    )
    .bind(joined(&parcel.manifest.parts))
    // At most 1,024.
    .bind(parcel.manifest.parts.len() as i64)
    .execute(&mut *connection)
    .await?;
    let place = sqlx::query("INSERT INTO manifests (place, bytes) VALUES (random(), ?)")
        .bind(manifest)
        .execute(&mut *connection)
        .await?
        .last_insert_rowid();
    sqlx::query("INSERT INTO parcels (id, burn, day, place) VALUES (?, ?, ?, ?)")
        .bind(parcel.id.as_bytes().to_vec())
        .bind(parcel.burn.as_bytes().to_vec())
        .bind(i64::from(parcel.day.0))
        .bind(place)
        .execute(connection)
        .await?;
    Ok(())
}
