//! Evidence goes with the letter that it came with: at the relay, and only if it lies here to the last byte.

use std::path::Path;

use envelope::Identity;
use envelope::letter::ParcelRef;
use wire::ObjectId;
use wire::ops::ListEntry;

use crate::folder::Folder;
use crate::parcel::{Parts as _, lies_whole};
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
    /// Of these letters, as far as they lie in the folder and can be opened, and the relay has it.
    ///
    /// # Errors
    /// [`RelayError`] if the relay does not say whether it has it.
    pub(super) fn of(
        client: &RelayClient,
        folder: &Path,
        letters: &[ListEntry],
        identities: &[Identity],
    ) -> Result<Self, RelayError> {
        let folder = Folder::at(folder);
        let mut evidence = Self::default();
        for ListEntry { id, .. } in letters {
            let Some(filed) = folder.open(id, identities) else { continue };
            let Some(parcel) = &filed.opened.letter.parcel else { continue };
            match client.manifest(&parcel.id) {
                Ok(_) if lies_whole(&folder.parcel(&parcel.id), &parcel.id) => {
                    evidence.parcels.push(parcel.clone());
                }
                Ok(_) => evidence.kept.push(*id),
                // Another relay's, or gone already.
                Err(error) if error.is_not_there() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(evidence)
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
