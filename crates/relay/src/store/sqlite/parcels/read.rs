//! Reading parcels.

use wire::{Day, ObjectId, parcel::Manifest};

use super::sizes;
use crate::store::{
    StoreError,
    parcels::oldest_parcel,
    sqlite::{Reader, reason},
};

impl Reader {
    /// Which of these parts are there, in their order.
    pub(in crate::store) async fn have_parts(
        &self,
        ids: &[ObjectId],
        today: Day,
    ) -> Result<Vec<bool>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut connection = self.0.acquire().await.map_err(|error| reason(&error))?;
        let sizes = sizes(&mut connection, ids, today).await.map_err(|error| reason(&error))?;
        Ok(sizes.iter().map(Option::is_some).collect())
    }

    /// Which parts a parcel consists of, if it is there.
    pub(in crate::store) async fn manifest(
        &self,
        parcel: &ObjectId,
        today: Day,
    ) -> Result<Option<Manifest>, StoreError> {
        let bytes: Option<Vec<u8>> = sqlx::query_scalar(
            "SELECT manifests.bytes FROM parcels JOIN manifests ON manifests.place = parcels.place
             WHERE parcels.id = ? AND parcels.day >= ?",
        )
        .bind(parcel.as_bytes().to_vec())
        .bind(i64::from(oldest_parcel(today).0))
        .fetch_optional(&self.0)
        .await
        .map_err(|error| reason(&error))?;
        // Only this program writes it; another one is damage.
        bytes.map(|bytes| Manifest::decode(&bytes).map_err(|_| StoreError::Unavailable)).transpose()
    }

    /// The bytes of a part that a parcel holds.
    pub(in crate::store) async fn part(&self, id: &ObjectId) -> Result<Option<Vec<u8>>, StoreError> {
        sqlx::query_scalar(
            "SELECT part_bytes.bytes FROM parts JOIN part_bytes ON part_bytes.place = parts.place
             WHERE parts.id = ? AND parts.pins > 0",
        )
        .bind(id.as_bytes().to_vec())
        .fetch_optional(&self.0)
        .await
        .map_err(|error| reason(&error))
    }
}
