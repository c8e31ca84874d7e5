//! Reading the archive inside a parcel, without having all of it in memory.

use zeroize::Zeroizing;

use super::ParcelError;
use crate::{
    age::{Identity, Opener},
    bundle::{BLOCK, BundleError, entry, is_zero},
};

/// The plaintext of a parcel, taken piece by piece. Every byte of it was verified, but as long as the end was
/// not reached, the parcel may still turn out to be cut.
pub(super) struct Archive<'a> {
    chunks: Opener<'a>,
    chunk: Zeroizing<Vec<u8>>,
    /// How much of `chunk` was taken.
    at: usize,
    /// Bytes taken in all.
    taken: u64,
}

impl<'a> Archive<'a> {
    /// Finds the key of the sealed `file`.
    pub(super) fn open(file: &'a [u8], key: &Identity) -> Result<Self, ParcelError> {
        let chunks = Opener::new(file, std::slice::from_ref(key))?;
        Ok(Self { chunks, chunk: Zeroizing::default(), at: 0, taken: 0 })
    }

    /// The name and size of the next member, at the place `index`. Nothing at the end of the archive.
    pub(super) fn member(&mut self, index: usize) -> Result<Option<(String, u64)>, ParcelError> {
        let mut block = [0; BLOCK];
        let mut filled = 0;
        while filled < BLOCK {
            let piece = self.piece((BLOCK - filled) as u64)?;
            if piece.is_empty() {
                return Err(BundleError::Truncated { index }.into());
            }
            block[filled..filled + piece.len()].copy_from_slice(piece);
            filled += piece.len();
        }
        if is_zero(&block) {
            return Ok(None);
        }
        let (name, size) = entry(&block, index)?;
        Ok(Some((name, size as u64)))
    }

    /// The next piece of the member at the place `index`, of which `left` bytes are still to come: at least
    /// one byte of them.
    pub(super) fn content(&mut self, left: u64, index: usize) -> Result<&[u8], ParcelError> {
        let piece = self.piece(left)?;
        if piece.is_empty() { Err(BundleError::Size { index }.into()) } else { Ok(piece) }
    }

    /// Passes over the zeros that fill the last block of a member of `size` bytes.
    pub(super) fn padding(&mut self, size: u64, index: usize) -> Result<(), ParcelError> {
        let block = BLOCK as u64;
        let mut left = (block - size % block) % block;
        while left > 0 {
            let piece = self.piece(left)?;
            if piece.is_empty() {
                return Err(BundleError::Truncated { index }.into());
            }
            if !is_zero(piece) {
                return Err(BundleError::Padding { index }.into());
            }
            left -= piece.len() as u64;
        }
        Ok(())
    }

    /// Passes over the zeros at the end, verifies that the parcel is whole, and gives the length of the
    /// archive in bytes.
    pub(super) fn end(mut self) -> Result<u64, ParcelError> {
        loop {
            let piece = self.piece(u64::MAX)?;
            if piece.is_empty() {
                return Ok(self.taken);
            }
            if !is_zero(piece) {
                return Err(BundleError::TrailingData.into());
            }
        }
    }

    /// The next bytes, at most `most`. None of them only at the end of a parcel that is whole.
    fn piece(&mut self, most: u64) -> Result<&[u8], ParcelError> {
        while self.at == self.chunk.len() {
            let Some(chunk) = self.chunks.next() else {
                return Ok(&[]);
            };
            self.chunk = chunk?;
            self.at = 0;
        }
        let rest = &self.chunk[self.at..];
        let length = usize::try_from(most).unwrap_or(usize::MAX).min(rest.len());
        self.at += length;
        self.taken += length as u64;
        Ok(&rest[..length])
    }
}
