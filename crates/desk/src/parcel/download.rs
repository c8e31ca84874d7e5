//! Evidence from a relay to disk: whole or not at all, each part checked, over as many runs as it takes.
//!
//! What is fetched grows in `<id>.age.partial`. The next run believes of it only what the list of parts proves.

use std::path::{Path, PathBuf};

use envelope::parcel::MAX_PARCEL_BYTES;
use wire::ObjectId;
use wire::ops::PART_BYTES;
use wire::parcel::Manifest;

use crate::files::{self, FileError, GrowingFile};
use crate::relay_client::RelayError;

/// Where parcels come from. A trait, so that fetching can be tested without a network.
pub trait Parts {
    /// The list of a parcel's parts, as bytes.
    ///
    /// # Errors
    /// [`RelayError`].
    fn manifest(&self, parcel: &ObjectId) -> Result<Vec<u8>, RelayError>;

    /// One part, counted from 0.
    ///
    /// # Errors
    /// [`RelayError`].
    fn part(&self, parcel: &ObjectId, place: usize) -> Result<Vec<u8>, RelayError>;
}

/// The parcel is not on disk. What was fetched stays, and the next run goes on from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DownloadError {
    /// The disk failed.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The relay has no such parcel, or no longer.
    #[error("the relay no longer has this evidence; ask colleagues whether they fetched it")]
    Gone,
    /// The list of parts is not the one of this parcel.
    #[error("the list of the parcel's parts is not the right one; tell the relay's operator")]
    Manifest,
    /// A part is not the one that was sent.
    #[error("part {number} of {all} was changed; tell the relay's operator")]
    PartAltered {
        /// Which part, from 1.
        number: usize,
        /// How many there are.
        all: usize,
    },
    /// The relay does not have a part.
    #[error("part {number} of {all} is missing at the relay; tell its operator")]
    PartMissing {
        /// Which part, from 1.
        number: usize,
        /// How many there are.
        all: usize,
    },
    /// The line broke, or the relay refused.
    #[error(transparent)]
    Relay(RelayError),
}

/// Fetches a parcel to `path`, a file that is not there yet. `progress` hears how many bytes of how many are done.
///
/// # Errors
/// [`DownloadError`].
pub fn download(
    source: &impl Parts,
    parcel: &ObjectId,
    path: &Path,
    mut progress: impl FnMut(u64, u64),
) -> Result<PathBuf, DownloadError> {
    let manifest = manifest(source, parcel)?;
    if let Some(folder) = path.parent() {
        files::make_folder(folder)?;
    }
    let mut file = GrowingFile::resume(path)?;
    let there = parts_there(&mut file, &manifest)?;
    let mut done = bytes_before(&manifest, there);
    file.cut(done)?;
    progress(done, manifest.total);
    for place in there..manifest.parts.len() {
        let bytes = part(source, parcel, &manifest, place)?;
        file.add(&bytes)?;
        done += bytes.len() as u64;
        progress(done, manifest.total);
    }
    // Somebody else may have written into the same file meanwhile.
    if parts_there(&mut file, &manifest)? < manifest.parts.len() {
        let all = manifest.parts.len();
        return Err(DownloadError::PartAltered { number: all, all });
    }
    file.finish()?;
    Ok(path.to_owned())
}

/// Whether the file is the parcel of this id, to the last byte.
pub fn lies_whole(path: &Path, parcel: &ObjectId) -> bool {
    // At most 256 MiB.
    let bytes = files::read(path, MAX_PARCEL_BYTES as usize);
    bytes.is_ok_and(|bytes| {
        let parts = bytes.chunks(PART_BYTES).map(ObjectId::of).collect();
        Manifest { total: bytes.len() as u64, parts }.id() == *parcel
    })
}

fn manifest(source: &impl Parts, parcel: &ObjectId) -> Result<Manifest, DownloadError> {
    let bytes = source.manifest(parcel).map_err(|error| match error {
        error if error.is_not_there() => DownloadError::Gone,
        error => DownloadError::Relay(error),
    })?;
    if ObjectId::of(&bytes) != *parcel {
        return Err(DownloadError::Manifest);
    }
    Manifest::decode(&bytes).map_err(|_| DownloadError::Manifest)
}

/// A part, if it is the right one.
fn part(
    source: &impl Parts,
    parcel: &ObjectId,
    manifest: &Manifest,
    place: usize,
) -> Result<Vec<u8>, DownloadError> {
    let (number, all) = (place + 1, manifest.parts.len());
    let bytes = source.part(parcel, place).map_err(|error| match error {
        error if error.is_not_there() => DownloadError::PartMissing { number, all },
        error => DownloadError::Relay(error),
    })?;
    let is_right = bytes.len() == manifest.part_len(place) && ObjectId::of(&bytes) == manifest.parts[place];
    if is_right { Ok(bytes) } else { Err(DownloadError::PartAltered { number, all }) }
}

/// How many parts, from the first on, lie in the file as they should.
fn parts_there(file: &mut GrowingFile, manifest: &Manifest) -> Result<usize, FileError> {
    for (place, id) in manifest.parts.iter().enumerate() {
        let bytes = file.read_at(bytes_before(manifest, place), manifest.part_len(place))?;
        if ObjectId::of(&bytes) != *id {
            return Ok(place);
        }
    }
    Ok(manifest.parts.len())
}

/// Bytes of the parts before this one.
fn bytes_before(manifest: &Manifest, place: usize) -> u64 {
    (place as u64 * PART_BYTES as u64).min(manifest.total)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use wire::ops::ErrorCode;

    use super::*;

    /// A relay in memory, with faults.
    struct Shelf {
        manifest: Option<Vec<u8>>,
        parts: RefCell<Vec<Option<Vec<u8>>>>,
        breaks_at: RefCell<Option<usize>>,
        asked: RefCell<Vec<usize>>,
    }

    impl Shelf {
        /// A parcel of two full parts and a short one.
        fn make() -> (Self, ObjectId, Vec<u8>) {
            let parts = [vec![1; PART_BYTES], vec![2; PART_BYTES], vec![3; 100]];
            let whole = parts.concat();
            let ids = parts.iter().map(|part| ObjectId::of(part)).collect();
            let manifest = Manifest { total: whole.len() as u64, parts: ids };
            let shelf = Self {
                manifest: Some(manifest.encode()),
                parts: RefCell::new(parts.map(Some).to_vec()),
                breaks_at: RefCell::default(),
                asked: RefCell::default(),
            };
            (shelf, manifest.id(), whole)
        }
    }

    impl Parts for Shelf {
        fn manifest(&self, _: &ObjectId) -> Result<Vec<u8>, RelayError> {
            self.manifest.clone().ok_or(RelayError::Refused(ErrorCode::None))
        }

        fn part(&self, _: &ObjectId, place: usize) -> Result<Vec<u8>, RelayError> {
            self.asked.borrow_mut().push(place);
            if *self.breaks_at.borrow() == Some(place) {
                return Err(RelayError::Unreachable);
            }
            self.parts.borrow()[place].clone().ok_or(RelayError::Refused(ErrorCode::None))
        }
    }

    fn run(shelf: &Shelf, id: &ObjectId, folder: &Path) -> Result<PathBuf, DownloadError> {
        download(shelf, id, &folder.join(format!("parcels/{id}.age")), |_, _| ())
    }

    #[test]
    fn a_parcel_arrives_byte_for_byte_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let (shelf, id, whole) = Shelf::make();
        let mut told = Vec::new();
        let path = dir.path().join("parcels/x.age");
        download(&shelf, &id, &path, |done, all| told.push((done, all))).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), whole);
        assert_eq!(std::fs::read_dir(dir.path().join("parcels")).unwrap().count(), 1);
        assert_eq!(told.last(), Some(&(whole.len() as u64, whole.len() as u64)));
    }

    #[test]
    fn the_next_run_goes_on_where_the_line_broke() {
        let dir = tempfile::tempdir().unwrap();
        let (shelf, id, whole) = Shelf::make();
        *shelf.breaks_at.borrow_mut() = Some(2);
        assert!(matches!(run(&shelf, &id, dir.path()), Err(DownloadError::Relay(RelayError::Unreachable))));
        *shelf.breaks_at.borrow_mut() = None;
        let path = run(&shelf, &id, dir.path()).unwrap();
        assert_eq!(std::fs::read(path).unwrap(), whole);
        assert_eq!(*shelf.asked.borrow(), [0, 1, 2, 2]);
    }

    #[test]
    fn what_was_changed_on_disk_meanwhile_is_fetched_again() {
        let dir = tempfile::tempdir().unwrap();
        let (shelf, id, whole) = Shelf::make();
        *shelf.breaks_at.borrow_mut() = Some(2);
        assert!(run(&shelf, &id, dir.path()).is_err());
        let partial = dir.path().join(format!("parcels/{id}.age.partial"));
        let mut bytes = std::fs::read(&partial).unwrap();
        bytes[PART_BYTES + 5] ^= 1;
        bytes.extend_from_slice(b"and more than there should be");
        std::fs::write(&partial, bytes).unwrap();
        *shelf.breaks_at.borrow_mut() = None;
        assert_eq!(std::fs::read(run(&shelf, &id, dir.path()).unwrap()).unwrap(), whole);
        assert_eq!(*shelf.asked.borrow(), [0, 1, 2, 1, 2]);
    }

    #[test]
    fn a_part_that_is_missing_or_altered_is_named_and_leaves_no_parcel() {
        let dir = tempfile::tempdir().unwrap();
        let (shelf, id, _) = Shelf::make();
        shelf.parts.borrow_mut()[1] = None;
        let missing = run(&shelf, &id, dir.path());
        assert!(matches!(missing, Err(DownloadError::PartMissing { number: 2, all: 3 })), "{missing:?}");
        for other in [vec![9; PART_BYTES], vec![2; PART_BYTES - 1], Vec::new(), vec![1; PART_BYTES]] {
            shelf.parts.borrow_mut()[1] = Some(other);
            let altered = run(&shelf, &id, dir.path());
            assert!(matches!(altered, Err(DownloadError::PartAltered { number: 2, all: 3 })), "{altered:?}");
        }
        assert!(!dir.path().join(format!("parcels/{id}.age")).exists());
    }

    #[test]
    fn a_list_of_another_parcel_is_not_believed_and_a_parcel_that_is_gone_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let (mut shelf, id, _) = Shelf::make();
        let (mut other, _, _) = Shelf::make();
        other.manifest.as_mut().unwrap()[20] ^= 1;
        shelf.manifest = other.manifest;
        assert!(matches!(run(&shelf, &id, dir.path()), Err(DownloadError::Manifest)));
        shelf.manifest = Some(b"SIP1".to_vec());
        let short = ObjectId::of(b"SIP1");
        assert!(matches!(run(&shelf, &short, dir.path()), Err(DownloadError::Manifest)));
        shelf.manifest = None;
        assert!(matches!(run(&shelf, &id, dir.path()), Err(DownloadError::Gone)));
    }
}
