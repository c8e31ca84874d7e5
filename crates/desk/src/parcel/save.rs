//! The files of a parcel, onto the disk: only after all of it was verified, and without opening any.

use std::path::Path;

use ::evidence::HEAD_BYTES;
use envelope::Identity;
use envelope::letter::{ParcelFile, ParcelRef};
use envelope::parcel::{ExtractError, ParcelError, extract};
use wire::ObjectId;

use super::{Judged, index, is_as_in_letter, safe_name};
use crate::files::{self, FileError, GrowingFile, NewFolder};
use crate::words::Words;

/// Name of the list that is written beside the files.
pub const INDEX: &str = "index.txt";

/// What was saved.
#[derive(Debug)]
pub struct Saved {
    /// The files, in their order.
    pub files: Vec<Judged>,
    /// Whether they are those that the letter names.
    pub as_in_letter: bool,
}

/// Evidence was not saved. Nothing of it is on disk then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SaveError {
    /// A file cannot be written, or the folder exists.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The parcel is not whole and good.
    #[error(transparent)]
    Parcel(#[from] ParcelError),
}

/// Saves the files of a parcel into `folder`, a new one, with a list of them in the language of `words`: whole, or not
/// at all. `parcel` is the sealed file, `key` stood in the letter.
///
/// # Errors
/// [`SaveError`].
pub fn save(
    parcel: &[u8],
    key: &Identity,
    letter: &ObjectId,
    reference: &ParcelRef,
    words: &Words,
    folder: &Path,
) -> Result<Saved, SaveError> {
    let new = NewFolder::begin(folder)?;
    let mut saver = Saver { folder: new.place(), open: None, files: Vec::new() };
    let names =
        extract(parcel, key, &mut |file, piece| saver.take(file, piece)).map_err(|error| match error {
            ExtractError::Parcel(error) => SaveError::Parcel(error),
            ExtractError::Sink(error) => SaveError::Files(error),
        })?;
    let files = saver.files;
    let list = index(letter, reference, &files, words);
    files::write_new(&new.place().join(INDEX), list.as_bytes())?;
    new.finish()?;
    Ok(Saved { files, as_in_letter: is_as_in_letter(reference, &names) })
}

/// Writes the files as they come, piece by piece.
struct Saver<'a> {
    folder: &'a Path,
    /// The file that is being written, and its beginning.
    open: Option<(GrowingFile, Vec<u8>)>,
    files: Vec<Judged>,
}

impl Saver<'_> {
    /// The next piece of a file; an empty one is its end.
    fn take(&mut self, file: &ParcelFile, piece: &[u8]) -> Result<(), FileError> {
        let (mut growing, mut head) = match self.open.take() {
            Some(open) => open,
            None => (GrowingFile::begin(&self.folder.join(safe_name(&file.name)))?, Vec::new()),
        };
        if piece.is_empty() {
            growing.finish()?;
            self.files.push(Judged::of(file.clone(), &head));
            return Ok(());
        }
        let room = HEAD_BYTES.saturating_sub(head.len()).min(piece.len());
        head.extend_from_slice(&piece[..room]);
        growing.add(piece)?;
        self.open = Some((growing, head));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use envelope::RecipientKind;
    use envelope::parcel::ParcelSealer;
    use wire::parcel::BurnToken;

    use super::*;
    use crate::testing::{english, rng};

    /// A sealed parcel of these files, by ending, type and content; its key, and what a letter says of it.
    fn sealed(files: &[(&str, &str, &[u8])]) -> (Vec<u8>, Identity, ParcelRef) {
        let mut out = Vec::new();
        let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut rng(), &mut out);
        let key = Identity::from_text(&sealer.key()).unwrap();
        for (ending, mime, content) in files {
            sealer.begin(ending, mime, content.len() as u64, false, None, &mut out).unwrap();
            sealer.data(content, &mut out).unwrap();
            sealer.end(wire::sha256(&[content]), &mut out).unwrap();
        }
        let parcel = sealer.finish(&mut out).unwrap();
        let reference = ParcelRef {
            id: ObjectId::of(&out),
            relays: vec!["main".into()],
            bytes: parcel.bytes,
            burn: BurnToken::from_bytes([3; 32]),
            files: parcel.files.clone(),
        };
        (out, key, reference)
    }

    fn save_to(
        folder: &Path,
        parcel: &[u8],
        key: &Identity,
        reference: &ParcelRef,
    ) -> Result<Saved, SaveError> {
        save(parcel, key, &ObjectId::of(b"letter"), reference, &english(), folder)
    }

    #[test]
    fn every_file_is_saved_byte_for_byte_with_a_list_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("saved");
        let film = vec![7; 300_000];
        let files: [(&str, &str, &[u8]); 3] =
            [("mp4", "video/mp4", &film), ("jpg", "image/jpeg", b"MZ a program"), ("txt", "text/plain", b"")];
        let (parcel, key, reference) = sealed(&files);
        let saved = save_to(&folder, &parcel, &key, &reference).unwrap();
        assert!(saved.as_in_letter);
        assert_eq!(saved.files.len(), 3);
        for (name, (.., content)) in ["001.mp4", "002.jpg", "003.txt"].iter().zip(files) {
            assert_eq!(fs::read(folder.join(name)).unwrap(), content, "{name}");
        }
        assert!(saved.files[1].is_disguised());
        let list = fs::read_to_string(folder.join(INDEX)).unwrap();
        assert!(list.contains("002.jpg") && list.contains("is not what it says"), "{list}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
    }

    #[test]
    fn nothing_is_written_of_a_parcel_that_is_damaged_anywhere() {
        let dir = tempfile::tempdir().unwrap();
        let (parcel, key, reference) = sealed(&[("jpg", "image/jpeg", &[1; 100])]);
        let mut changed = parcel.clone();
        *changed.last_mut().unwrap() ^= 1;
        for damaged in [&changed[..], &parcel[..parcel.len() - 1], &parcel[..100], b""] {
            let refused = save_to(&dir.path().join("saved"), damaged, &key, &reference);
            assert!(matches!(refused, Err(SaveError::Parcel(_))), "{refused:?}");
        }
        let other = Identity::make_x25519(&mut rng());
        let refused = save_to(&dir.path().join("saved"), &parcel, &other, &reference);
        assert!(matches!(refused, Err(SaveError::Parcel(ParcelError::Key))), "{refused:?}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_was_saved_before_is_not_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let (parcel, key, reference) = sealed(&[("jpg", "image/jpeg", &[1; 100])]);
        let folder = dir.path().join("saved");
        save_to(&folder, &parcel, &key, &reference).unwrap();
        fs::write(folder.join("001.jpg"), b"annotated").unwrap();
        let again = save_to(&folder, &parcel, &key, &reference);
        assert!(matches!(again, Err(SaveError::Files(FileError::Exists(_)))), "{again:?}");
        assert_eq!(fs::read(folder.join("001.jpg")).unwrap(), b"annotated");
    }
}
