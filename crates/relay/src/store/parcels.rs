//! Parcels: sealed evidence, in parts.
//!
//! A part waits two days for a parcel that holds it, and is then kept as long as any parcel does. Whoever
//! brings the parcel's token has it deleted, and ninety days delete it without one. What is to be written goes
//! through a queue of its own ([`media`](super::media)), so that no letter waits for a picture.

use tokio::sync::oneshot;
use wire::{
    Day, ObjectId,
    ops::{PARCEL_DAYS, STAGED_DAYS},
    parcel::{BurnHash, Manifest},
};

use super::{
    Kept, QUEUEING, Store, StoreError,
    media::{Lapsed, Media},
    writer::Answer,
};

/// A part to be kept. No `Debug`: nothing of it belongs in a log.
pub struct Part {
    /// The hash of its bytes.
    pub id: ObjectId,
    /// The part, of 1 to [`PART_BYTES`](wire::ops::PART_BYTES).
    pub bytes: Vec<u8>,
    /// The day it came.
    pub day: Day,
}

/// A parcel to be made of parts that are there. No `Debug`, as for [`Part`].
pub struct Parcel {
    /// The hash of its manifest.
    pub id: ObjectId,
    /// Its parts.
    pub manifest: Manifest,
    /// What the token hashes to that deletes it.
    pub burn: BurnHash,
    /// The day it was made.
    pub day: Day,
}

/// What became of a parcel.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Made {
    /// It is there, or was already, or was deleted a short while ago and stays deleted.
    Kept(Kept),
    /// Parts of it are not there: one flag for each part, true for those. Nothing was changed.
    Missing(Vec<bool>),
    /// A part is longer or shorter than the manifest says. Nothing was changed, and trying again changes
    /// nothing.
    Unfit,
}

impl Store {
    /// Keeps a part until a parcel holds it, for two days. Returns only after the commit that holds it has
    /// reached the disk.
    ///
    /// # Errors
    /// As [`Store::put`].
    pub async fn put_part(&self, part: Part) -> Result<Kept, StoreError> {
        self.ask_media(|answer| Media::Part(part, answer)).await
    }

    /// Which of these parts are there, in their order.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn have_parts(&self, ids: &[ObjectId], today: Day) -> Result<Vec<bool>, StoreError> {
        self.reader.have_parts(ids, today).await
    }

    /// Makes a parcel of parts that are there. Returns only after the commit that holds it has reached the
    /// disk.
    ///
    /// # Errors
    /// As [`Store::put`].
    pub async fn make_parcel(&self, parcel: Parcel) -> Result<Made, StoreError> {
        self.ask_media(|answer| Media::Parcel(parcel, answer)).await
    }

    /// Which parts a parcel consists of, if it is there.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn manifest(&self, parcel: &ObjectId, today: Day) -> Result<Option<Manifest>, StoreError> {
        self.reader.manifest(parcel, today).await
    }

    /// Part `n` of a parcel, counted from 0, if both are there.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn part(&self, parcel: &ObjectId, n: usize, today: Day) -> Result<Option<Vec<u8>>, StoreError> {
        let manifest = self.reader.manifest(parcel, today).await?;
        match manifest.as_ref().and_then(|manifest| manifest.parts.get(n)) {
            Some(part) => self.reader.part(part).await,
            None => Ok(None),
        }
    }

    /// Deletes a parcel, overwriting it and every part that no other parcel holds, if this is what its token
    /// hashes to. Its id is remembered for thirty days, so that a copy of the request that made it, still on its
    /// way, does not bring it back. When this returns, it stands in no file.
    ///
    /// # Errors
    /// [`StoreError`]; it may be gone already then, and what is left of its parts goes with what expires.
    pub async fn burn(&self, parcel: ObjectId, burn: BurnHash, today: Day) -> Result<(), StoreError> {
        if self.ask_media(|answer| Media::Burn(parcel, burn, today, answer)).await? {
            self.free(Lapsed::Released).await?;
        }
        Ok(())
    }

    /// Deletes parts and parcels, overwriting them. A few at a time: letters that come meanwhile are not kept
    /// waiting.
    pub(super) async fn free(&self, lapsed: Lapsed) -> Result<(), StoreError> {
        while self.ask_media(|answer| Media::Free(lapsed, answer)).await? {}
        Ok(())
    }

    async fn ask_media<T>(&self, piece: impl FnOnce(Answer<T>) -> Media) -> Result<T, StoreError> {
        let (sender, answer) = oneshot::channel();
        self.media.send_timeout(piece(sender), QUEUEING).await.map_err(|_| StoreError::Unavailable)?;
        answer.await.map_err(|_| StoreError::Unavailable)?
    }
}

/// The first day whose parcels are still kept.
pub(super) fn oldest_parcel(today: Day) -> Day {
    Day(today.0.saturating_sub(PARCEL_DAYS))
}

/// The first day whose parts still wait for their parcels.
pub(super) fn oldest_staged(today: Day) -> Day {
    Day(today.0.saturating_sub(STAGED_DAYS))
}
