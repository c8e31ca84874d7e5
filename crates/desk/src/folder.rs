//! The folder into which letters are fetched, and what lies beside them.
//!
//! ```text
//! <id>.age             letters, sealed as they came
//! book.jsonl           what this desk has sent: numbers and hashes, no words
//! sent/<mid>.age       our own answers, sealed to the agency's keys
//! outbox/<id>.age      answers that the relay does not have yet, sealed to her
//! parcels/<id>.age     evidence, sealed as it came
//! quarantine.txt       letters that go no further
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use envelope::Identity;
use wire::{ObjectId, b64};

use crate::book::{Book, Made};
use crate::files::{self, FileError};
use crate::quarantine::{self, Quarantine, Step};
use crate::sealed;
use crate::thread::{Filed, Ours, OwnWords};

/// How the names of sealed files end.
const ENDING: &str = "age";

/// A folder of letters.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Folder {
    path: PathBuf,
}

/// The list of quarantined letters can not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QuarantineError {
    /// The disk failed.
    #[error(transparent)]
    Files(#[from] FileError),
    /// A line of it is damaged.
    #[error("{}: {why}", .path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Which line.
        why: quarantine::BadLine,
    },
}

impl Folder {
    /// This folder, whether it is there or not.
    pub fn at(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// The folder that a letter lies in.
    pub fn of_letter(letter: &Path) -> Self {
        match letter.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => Self::at(parent),
            _ => Self::at(Path::new(".")),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where a letter lies, or will.
    pub fn letter(&self, id: &ObjectId) -> PathBuf {
        self.path.join(format!("{id}.{ENDING}"))
    }

    /// Where a parcel lies, or will.
    pub fn parcel(&self, id: &ObjectId) -> PathBuf {
        self.path.join("parcels").join(format!("{id}.{ENDING}"))
    }

    /// Where an answer lies until the relay has it.
    pub fn outbox(&self, id: &ObjectId) -> PathBuf {
        self.outbox_folder().join(format!("{id}.{ENDING}"))
    }

    /// Where answers lie until the relay has them.
    pub fn outbox_folder(&self) -> PathBuf {
        self.path.join("outbox")
    }

    /// Where our copy of an answer lies.
    pub fn sent(&self, mid: &[u8; 32]) -> PathBuf {
        self.path.join("sent").join(format!("{}.{ENDING}", b64::encode(mid)))
    }

    /// All letters, by the ids that their names say, in the order of the names. A folder that is not there has none.
    ///
    /// # Errors
    /// [`FileError::Read`].
    pub fn letters(&self) -> Result<Vec<ObjectId>, FileError> {
        if !self.path.exists() {
            return Ok(Vec::new());
        }
        let wrong = |source| FileError::Read { path: self.path.clone(), source };
        let mut ids = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(wrong)? {
            let path = entry.map_err(wrong)?.path();
            let is_sealed = path.extension().is_some_and(|ending| ending == ENDING);
            let name = path.file_stem().and_then(|stem| stem.to_str());
            ids.extend(name.filter(|_| is_sealed).and_then(|name| name.parse::<ObjectId>().ok()));
        }
        ids.sort();
        Ok(ids)
    }

    /// A letter, if it lies here whole and these keys open it.
    pub fn open(&self, id: &ObjectId, identities: &[Identity]) -> Option<Filed> {
        let file = files::read(&self.letter(id), sealed::MAX_BYTES).ok()?;
        // The name is what the book and the list of quarantined letters go by.
        let opened = sealed::open(&file, identities).ok().filter(|opened| opened.id == *id)?;
        Some(Filed { id: *id, opened: opened.letter().ok()? })
    }

    /// All letters that these keys open, in the order in which they came, as far as the book knows it.
    ///
    /// # Errors
    /// [`FileError::Read`].
    pub fn open_all(&self, identities: &[Identity], book: &Book) -> Result<Vec<Filed>, FileError> {
        let mut ids = self.letters()?;
        ids.sort_by_key(|id| (book.place_of(id).unwrap_or(usize::MAX), *id));
        Ok(ids.iter().filter_map(|id| self.open(id, identities)).collect())
    }

    /// What this desk has sent, with the words of those answers whose copies these keys open.
    pub fn ours(&self, identities: &[Identity], book: &Book) -> Vec<Ours> {
        let ours = |made: &Made| Ours {
            made: made.clone(),
            state: book.state(&made.id),
            words: self.own_words(&made.mid.0, identities),
        };
        book.made().map(ours).collect()
    }

    fn own_words(&self, mid: &[u8; 32], identities: &[Identity]) -> Option<OwnWords> {
        let file = files::read(&self.sent(mid), sealed::MAX_BYTES).ok()?;
        let opened = sealed::open(&file, identities).ok()?.letter().ok()?;
        let is_right = opened.mid == *mid;
        let words = || OwnWords { lang: opened.letter.lang.clone(), text: opened.letter.text.clone() };
        is_right.then(words)
    }

    /// Which letters are in quarantine.
    ///
    /// # Errors
    /// [`QuarantineError`].
    pub fn quarantine(&self) -> Result<Quarantine, QuarantineError> {
        let path = self.path.join(quarantine::NAME);
        let bytes = match files::read(&path, quarantine::MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(FileError::NotThere(_)) => return Ok(Quarantine::default()),
            Err(error) => return Err(error.into()),
        };
        let text = String::from_utf8_lossy(&bytes);
        Quarantine::parse(&text).map_err(|why| QuarantineError::Line { path, why })
    }

    /// Puts a letter into quarantine or takes it out.
    ///
    /// # Errors
    /// [`QuarantineError`].
    pub fn add_to_quarantine(&self, step: &Step) -> Result<(), QuarantineError> {
        // What can not be read must not be buried under more lines.
        self.quarantine()?;
        files::append(&self.path.join(quarantine::NAME), step.to_text().as_bytes())?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wire::Day;

    use super::*;
    use crate::testing::{draft, identity, seal_to};

    #[test]
    fn only_letters_under_their_own_names_are_letters_of_the_folder() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path());
        let key = identity();
        let file = seal_to(&draft(), key.recipient());
        let id = ObjectId::of(&file);
        fs::write(folder.letter(&id), &file).unwrap();
        fs::write(folder.letter(&ObjectId::of(b"another")), &file).unwrap();
        fs::write(dir.path().join("notes.age"), b"x").unwrap();
        fs::write(dir.path().join(format!("{id}.txt")), b"x").unwrap();
        assert_eq!(folder.letters().unwrap().len(), 2);
        let opened = folder.open_all(&[key], &Book::default()).unwrap();
        assert_eq!(opened.iter().map(|letter| letter.id).collect::<Vec<_>>(), [id]);
        assert_eq!(Folder::at(&dir.path().join("no")).letters().unwrap(), []);
    }

    #[test]
    fn a_letter_lies_in_its_folder_however_it_is_named() {
        assert_eq!(Folder::of_letter(Path::new("letters/x.age")).path(), Path::new("letters"));
        assert_eq!(Folder::of_letter(Path::new("x.age")).path(), Path::new("."));
    }

    #[test]
    fn quarantine_lasts() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path());
        let id = ObjectId::of(b"letter");
        assert!(folder.quarantine().unwrap().of(&id).is_none());
        folder.add_to_quarantine(&Step::quarantined(id, "why", Day(20_778))).unwrap();
        assert!(folder.quarantine().unwrap().of(&id).is_some());
        folder.add_to_quarantine(&Step::lifted(id, Day(20_778))).unwrap();
        assert!(folder.quarantine().unwrap().of(&id).is_none());
        fs::write(dir.path().join(quarantine::NAME), b"damaged\n").unwrap();
        let refused = folder.add_to_quarantine(&Step::lifted(id, Day(20_778))).unwrap_err();
        assert!(matches!(refused, QuarantineError::Line { .. }), "{refused}");
    }
}
