//! From a sealed parcel to its files.

use std::convert::Infallible;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{ExtractError, MAX_FILES, ParcelError, archive::Archive, index, length, names};
use crate::{
    age::Identity,
    letter::{B64, ParcelFile},
    scrub,
};

/// Whoever is handed a file: by its place, counted from zero, and the next piece of it. An empty piece is its
/// end.
type Each<'a, E> = &'a mut dyn FnMut(usize, &[u8]) -> Result<(), E>;

/// What stands in the archive, whatever the index says.
struct Found {
    name: String,
    bytes: u64,
    sha256: [u8; 32],
}

/// Verifies all of a sealed parcel with its key from the letter, and says what it holds.
///
/// # Errors
/// [`ParcelError`] if one byte of the file is missing, changed or too many, if the archive inside is
/// otherwise than [`ParcelSealer`](super::ParcelSealer) makes it, or if a file is not what the index says.
pub fn check(file: &[u8], key: &Identity) -> Result<Vec<ParcelFile>, ParcelError> {
    scrub::after(|| verify(file, key))
}

/// Takes a file slice by slice; an empty slice is the end of the file.
pub type Sink<'a, E> = dyn FnMut(&ParcelFile, &[u8]) -> Result<(), E> + 'a;

/// Verifies a parcel as [`check`] does, and only then hands out its files to `sink`, piece by piece and in
/// their order. A file ends with an empty piece.
///
/// # Errors
/// [`ExtractError::Parcel`] as [`check`], before the first byte was handed out; [`ExtractError::Sink`] with
/// the error of `sink`, which ends it.
pub fn extract<E>(
    file: &[u8],
    key: &Identity,
    sink: &mut Sink<'_, E>,
) -> Result<Vec<ParcelFile>, ExtractError<E>> {
    scrub::after(|| {
        let files = verify(file, key)?;
        walk(file, key, &mut |index, piece| sink(&files[index], piece))?;
        Ok(files)
    })
}

fn verify(file: &[u8], key: &Identity) -> Result<Vec<ParcelFile>, ParcelError> {
    walk(file, key, &mut |_, _| Ok::<_, Infallible>(())).map_err(|error| match error {
        ExtractError::Parcel(error) => error,
        ExtractError::Sink(never) => match never {},
    })
}

/// Goes over the whole parcel, and hands out every piece of a file before anything behind it was looked at.
fn walk<E>(file: &[u8], key: &Identity, each: Each<'_, E>) -> Result<Vec<ParcelFile>, ExtractError<E>> {
    let mut archive = Archive::open(file, key)?;
    let mut found: Vec<Found> = Vec::new();
    loop {
        let index = found.len();
        let (name, size) = archive.member(index)?.ok_or(ParcelError::Index)?;
        if name == names::INDEX {
            return Ok(conclude(archive, size, &found)?);
        }
        if index == MAX_FILES {
            return Err(ParcelError::TooManyFiles.into());
        }
        if !names::is_file(&name, index + 1) {
            return Err(ParcelError::Name { number: index + 1 }.into());
        }
        let mut hash = Sha256::new();
        let mut left = size;
        while left > 0 {
            let piece = archive.content(left, index)?;
            hash.update(piece);
            left -= piece.len() as u64;
            each(index, piece).map_err(ExtractError::Sink)?;
        }
        each(index, &[]).map_err(ExtractError::Sink)?;
        archive.padding(size, index)?;
        found.push(Found { name, bytes: size, sha256: hash.finalize().into() });
    }
}

/// Reads the index, of `size` bytes, and all that follows it, and compares it with what was found.
fn conclude(mut archive: Archive<'_>, size: u64, found: &[Found]) -> Result<Vec<ParcelFile>, ParcelError> {
    if found.is_empty() {
        return Err(ParcelError::Empty);
    }
    let length = index::index_len(found.len());
    if size != length as u64 {
        return Err(ParcelError::Index);
    }
    let mut text = Zeroizing::new(Vec::with_capacity(length));
    while text.len() < length {
        let left = (length - text.len()) as u64;
        text.extend_from_slice(archive.content(left, found.len())?);
    }
    archive.padding(size, found.len())?;

    let packed: u64 = found.iter().map(|file| length::member_len(file.bytes)).sum();
    if archive.end()? != length::plain_len(packed, found.len()) {
        return Err(ParcelError::Length);
    }
    let files = index::decode(&text)?;
    if files.len() != found.len() {
        return Err(ParcelError::Index);
    }
    for (place, (said, is)) in files.iter().zip(found).enumerate() {
        if said.name != is.name || said.bytes != is.bytes || said.sha256 != B64(is.sha256) {
            return Err(ParcelError::Changed { number: place + 1 });
        }
        if !names::is_type(&said.mime) {
            return Err(ParcelError::Index);
        }
    }
    Ok(files)
}
