//! Evidence goes with the letter that it came with: at the relay, and only if it lies here.

use std::path::Path;

use envelope::Identity;
use envelope::letter::ParcelRef;
use wire::ObjectId;
use wire::ops::ListEntry;

use crate::folder::Folder;
use crate::relay_client::{RelayClient, RelayError};

/// Evidence of letters that are to be deleted.
#[derive(Default)]
pub(super) struct Evidence {
    /// It lies here, and is deleted at the relay.
    parcels: Vec<ParcelRef>,
    /// Letters whose evidence does not lie here: the relay keeps that.
    pub(super) kept: Vec<ObjectId>,
}

impl Evidence {
    /// Of these letters, as far as they lie in the folder and can be opened.
    pub(super) fn of(folder: &Path, letters: &[ListEntry], identities: &[Identity]) -> Self {
        let folder = Folder::at(folder);
        let mut evidence = Self::default();
        for ListEntry { id, .. } in letters {
            let Some(filed) = folder.open(id, identities) else { continue };
            match &filed.opened.letter.parcel {
                Some(parcel) if folder.parcel(&parcel.id).exists() => evidence.parcels.push(parcel.clone()),
                Some(_) => evidence.kept.push(*id),
                None => {}
            }
        }
        evidence
    }

    /// Whether there is any to delete.
    pub(super) fn goes(&self) -> bool {
        !self.parcels.is_empty()
    }

    /// Deletes it at the relay. It comes before the letters: once they are gone nobody asks for it again.
    pub(super) fn burn(&self, client: &RelayClient) -> Result<(), RelayError> {
        self.parcels.iter().try_for_each(|parcel| client.burn(&parcel.id, &parcel.burn))
    }
}
