//! What the connection that writes does with parcels.
//!
//! On a full disk the reserve is for letters, and for deleting: a part is refused.

use wire::{Day, ObjectId, parcel::BurnHash};

use super::Writer;
use crate::store::{
    StoreError,
    media::Lapsed,
    parcels::{Made, Parcel, Part},
    sqlite::{
        parcels::{self, Doomed},
        put::Outcomes,
    },
};

impl Writer {
    /// Keeps parts, as many as there is room for, in one commit. What is answered with success is on the disk.
    pub(in crate::store) async fn put_parts(&mut self, parts: Vec<Part>) -> Outcomes {
        let count = parts.len();
        if count == 0 {
            return Vec::new();
        }
        let outcome = parcels::put_all(&mut self.connection, parts, self.quotas, self.tight).await;
        // Nothing of the commit was kept, so nobody in it may believe to be stored.
        self.recover_modestly(outcome).await.unwrap_or_else(|error| vec![Err(error); count])
    }

    /// Makes a parcel of parts that are there. What is answered with success is on the disk.
    pub(in crate::store) async fn make_parcel(&mut self, parcel: &Parcel) -> Result<Made, StoreError> {
        let outcome = parcels::make(&mut self.connection, parcel, self.quotas, self.tight).await;
        self.recover_modestly(outcome).await?
    }

    /// Deletes a parcel if its token hashes to this, and says whether it did. Its parts are to be freed
    /// afterwards.
    pub(in crate::store) async fn burn(
        &mut self,
        parcel: &ObjectId,
        burn: &BurnHash,
        today: Day,
    ) -> Result<bool, StoreError> {
        self.erase_media(Doomed::Parcel(parcel, burn, today)).await
    }

    /// Deletes some of what nobody may have any more, and says whether there was anything. If not, the log no
    /// longer holds any of it either, unless somebody is just reading from it: [`Self::tidy`] comes back to that.
    pub(in crate::store) async fn free_some(&mut self, lapsed: Lapsed) -> Result<bool, StoreError> {
        let freed = self.erase_media(Doomed::Lapsed(lapsed)).await?;
        if !freed {
            self.clear_log().await;
        }
        Ok(freed)
    }

    async fn erase_media(&mut self, doomed: Doomed<'_>) -> Result<bool, StoreError> {
        let mut outcome = self.try_erase_media(doomed).await;
        if outcome == Err(StoreError::Full) {
            self.make_room().await;
            outcome = self.try_erase_media(doomed).await;
            self.settle().await;
        }
        outcome
    }

    async fn try_erase_media(&mut self, doomed: Doomed<'_>) -> Result<bool, StoreError> {
        let outcome = parcels::erase(&mut self.connection, doomed).await;
        let erased = self.recover(outcome).await?;
        self.log_holds_deleted |= erased;
        Ok(erased)
    }

    /// As [`Self::recover`]. A disk that has no room for a part has none for the next one, until
    /// [`Self::tidy`] finds some.
    async fn recover_modestly<T>(&mut self, outcome: Result<T, sqlx::Error>) -> Result<T, StoreError> {
        let outcome = self.recover(outcome).await;
        self.tight |= matches!(outcome, Err(StoreError::Full));
        outcome
    }
}
