//! Fetching evidence: the list of a parcel's parts, and the parts.

use wire::ops::{self, GotPart, PART_BYTES, PgetHeader};
use wire::parcel::Manifest;
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
    /// The bytes are not checked here: the caller knows what they should be.
    fn pget(&self, parcel: &ObjectId, n: i64, most: usize) -> Result<Vec<u8>, RelayError> {
        let header = PgetHeader { v: VERSION, id: *parcel, n };
        let (GotPart { .. }, payload) = self.unsigned(ops::PGET, &header, &[], MAX_ANSWER + most)?;
        if payload.len() <= most { Ok(payload) } else { Err(RelayError::BadAnswer) }
    }
}
