//! Evidence at the relay: the list of a parcel's parts, the parts, and deleting all of them.

use wire::ops::{self, BurnHeader, Burned, GotPart, PART_BYTES, PgetHeader};
use wire::parcel::{BurnToken, Manifest};
use wire::{ObjectId, VERSION};

use super::{MAX_ANSWER, RelayClient, RelayError};
use crate::parcel::Parts;

impl Parts for RelayClient {
    fn manifest(&self, parcel: &ObjectId) -> Result<Vec<u8>, RelayError> {
        self.pget(parcel, PgetHeader::MANIFEST, Manifest::MAX_BYTES)
    }

    fn part(&self, parcel: &ObjectId, place: usize) -> Result<Vec<u8>, RelayError> {
        // At most 1,024 parts.
        self.pget(parcel, place as i64, PART_BYTES)
    }
}

impl RelayClient {
    /// Deletes a parcel with the token from its letter. One that is not there is gone all the same.
    ///
    /// # Errors
    /// [`RelayError`]. Whether anything was deleted is not known then; asking again does no harm.
    pub fn burn(&self, parcel: &ObjectId, token: &BurnToken) -> Result<(), RelayError> {
        let header = BurnHeader { v: VERSION, id: *parcel, token: token.clone() };
        let (Burned { .. }, _) = self.unsigned(ops::BURN, &header, &[], MAX_ANSWER)?;
        Ok(())
    }

    /// The bytes are not checked here: the caller knows what they should be.
    fn pget(&self, parcel: &ObjectId, n: i64, most: usize) -> Result<Vec<u8>, RelayError> {
        let header = PgetHeader { v: VERSION, id: *parcel, n };
        let (GotPart { .. }, payload) = self.unsigned(ops::PGET, &header, &[], MAX_ANSWER + most)?;
        if payload.len() <= most { Ok(payload) } else { Err(RelayError::BadAnswer) }
    }
}
