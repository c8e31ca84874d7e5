//! Brings letters from a relay to disk: whole or not at all, and never deletes anything.
//!
//! Safe to stop and start again at any moment: what lies in the folder under its own name is complete,
//! everything else is fetched again. Colleagues who fetch from the same inbox each get every letter.

use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use wire::ops::{GotLetter, ListEntry, MAX_GET};
use wire::{ObjectId, SizeClass};

use crate::files::{self, FileError};
use crate::relay_client::{RelayClient, RelayError};

/// Where letters come from. A trait, so that fetching can be tested without a network.
pub trait Source {
    /// What there is.
    ///
    /// # Errors
    /// [`RelayError`].
    fn list(&self) -> Result<Vec<ListEntry>, RelayError>;

    /// At most [`MAX_GET`] letters; those that are not there are left out.
    ///
    /// # Errors
    /// [`RelayError`].
    fn get(&self, ids: &[ObjectId]) -> Result<Vec<GotLetter>, RelayError>;
}

/// The inbox of one key at one relay.
pub struct Inbox<'a> {
    /// The relay.
    pub relay: &'a RelayClient,
    /// The key of the inbox.
    pub key: &'a SigningKey,
}

impl Source for Inbox<'_> {
    fn list(&self) -> Result<Vec<ListEntry>, RelayError> {
        self.relay.list(self.key)
    }

    fn get(&self, ids: &[ObjectId]) -> Result<Vec<GotLetter>, RelayError> {
        self.relay.get(self.key, ids)
    }
}

/// What fetching came to.
#[derive(Debug, Default)]
pub struct Summary {
    /// Letters that were in the folder before.
    pub here_before: usize,
    /// Letters that are now on disk.
    pub fetched: Vec<ObjectId>,
    /// Letters that the relay listed and could not give, and why. The others were fetched all the same.
    pub failed: Vec<(ObjectId, NotFetched)>,
    /// Why fetching stopped early, and how many letters were left at the relay.
    pub stopped: Option<(RelayError, usize)>,
}

impl Summary {
    /// Adds what fetching from another inbox came to.
    pub fn add(&mut self, other: Self) {
        self.here_before += other.here_before;
        self.fetched.extend(other.fetched);
        self.failed.extend(other.failed);
        self.stopped = match (self.stopped.take(), other.stopped) {
            (Some((why, left)), Some((_, more))) => Some((why, left + more)),
            (one, another) => one.or(another),
        };
    }

    /// Whether everything that the relay listed is now on disk.
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.stopped.is_none()
    }
}

/// Why one letter was not fetched.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NotFetched {
    /// The bytes are not those of the letter.
    #[error("it arrived damaged; fetch again, and tell the relay's operator if it stays so")]
    Damaged,
    /// The relay listed it, and then did not have it.
    #[error("the relay no longer has it; ask colleagues whether they fetched it")]
    Gone,
}

/// Fetching could not begin, or the disk failed: then going on makes no sense.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FetchError {
    /// The disk failed.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The list could not be had.
    #[error(transparent)]
    Relay(#[from] RelayError),
}

/// Where a letter lies in the folder, or will.
pub fn path_of(folder: &Path, id: &ObjectId) -> PathBuf {
    folder.join(format!("{id}.age"))
}

/// Whether a letter lies in the folder, every byte of it as its name says.
pub fn lies_whole(folder: &Path, id: &ObjectId) -> bool {
    files::read(&path_of(folder, id), SizeClass::Large.bytes()).is_ok_and(|bytes| ObjectId::of(&bytes) == *id)
}

/// Fetches every letter that is not in `folder` yet. `progress` hears how many of how many are done.
///
/// # Errors
/// [`FetchError`]. What was fetched until then is on disk.
pub fn fetch(
    source: &impl Source,
    folder: &Path,
    mut progress: impl FnMut(usize, usize),
) -> Result<Summary, FetchError> {
    files::make_folder(folder)?;
    let listed = source.list()?;
    let missing: Vec<ObjectId> =
        listed.iter().map(|entry| entry.id).filter(|id| !path_of(folder, id).exists()).collect();
    let mut summary = Summary { here_before: listed.len() - missing.len(), ..Summary::default() };
    for batch in missing.chunks(MAX_GET) {
        let found = match get_each(source, batch) {
            Ok(found) => found,
            // No connection for this batch is none for the next.
            Err(why) => {
                let left = missing.len() - summary.fetched.len() - summary.failed.len();
                summary.stopped = Some((why, left));
                break;
            }
        };
        for (id, letter) in found {
            match letter.and_then(|letter| check(&id, letter)) {
                Ok(bytes) => {
                    match files::write_new(&path_of(folder, &id), &bytes) {
                        // A colleague was faster, or the relay named it twice: the name says what is in it.
                        Ok(()) | Err(FileError::Exists(_)) => summary.fetched.push(id),
                        Err(error) => return Err(error.into()),
                    }
                }
                Err(why) => summary.failed.push((id, why)),
            }
        }
        progress(summary.fetched.len() + summary.failed.len(), missing.len());
    }
    Ok(summary)
}

type Found = Result<GotLetter, NotFetched>;

/// A batch; if its answer is damaged, one by one, so that one bad letter costs no other.
fn get_each(source: &impl Source, ids: &[ObjectId]) -> Result<Vec<(ObjectId, Found)>, RelayError> {
    match source.get(ids) {
        Ok(letters) => Ok(ids.iter().map(|id| (*id, pick(&letters, id))).collect()),
        Err(error) if !error.is_about_the_answer() => Err(error),
        Err(_) => match ids {
            [id] => Ok(vec![(*id, Err(NotFetched::Damaged))]),
            _ => {
                let each: Result<Vec<_>, _> = ids.chunks(1).map(|id| get_each(source, id)).collect();
                each.map(|each| each.into_iter().flatten().collect())
            }
        },
    }
}

fn pick(letters: &[GotLetter], id: &ObjectId) -> Found {
    letters.iter().find(|letter| letter.id == *id).cloned().ok_or(NotFetched::Gone)
}

/// The bytes, if they are those of this letter. A source may be anything, so this does not rely on it.
fn check(id: &ObjectId, letter: GotLetter) -> Result<Vec<u8>, NotFetched> {
    let is_letter = SizeClass::of_len(letter.bytes.len()).is_some();
    if is_letter && ObjectId::of(&letter.bytes) == *id { Ok(letter.bytes) } else { Err(NotFetched::Damaged) }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use wire::Day;

    use super::*;

    /// A relay in memory, with faults.
    #[derive(Default)]
    struct Shelf {
        letters: Vec<Vec<u8>>,
        /// The letter at this place arrives damaged: a whole batch with it is refused.
        damaged: Option<usize>,
        /// After so many answers there is no connection.
        breaks_after: Option<usize>,
        answers: Cell<usize>,
    }

    impl Shelf {
        fn with(count: u8) -> Self {
            let letters = (0..count).map(|n| vec![n; SizeClass::Small.bytes()]).collect();
            Self { letters, ..Self::default() }
        }

        fn id(&self, at: usize) -> ObjectId {
            ObjectId::of(&self.letters[at])
        }
    }

    impl Source for Shelf {
        fn list(&self) -> Result<Vec<ListEntry>, RelayError> {
            let entry = |letter: &Vec<u8>| ListEntry { id: ObjectId::of(letter), size: 32_768, day: Day(0) };
            Ok(self.letters.iter().map(entry).collect())
        }

        fn get(&self, ids: &[ObjectId]) -> Result<Vec<GotLetter>, RelayError> {
            assert!(ids.len() <= MAX_GET);
            self.answers.set(self.answers.get() + 1);
            if self.breaks_after.is_some_and(|n| self.answers.get() > n) {
                return Err(RelayError::Unreachable);
            }
            if self.damaged.is_some_and(|at| ids.contains(&self.id(at))) {
                return Err(RelayError::BadAnswer);
            }
            let wanted = self.letters.iter().filter(|letter| ids.contains(&ObjectId::of(letter)));
            Ok(wanted.map(|bytes| GotLetter { id: ObjectId::of(bytes), bytes: bytes.clone() }).collect())
        }
    }

    fn run(shelf: &Shelf, folder: &Path) -> Summary {
        fetch(shelf, folder, |_, _| ()).unwrap()
    }

    #[test]
    fn every_letter_is_on_disk_under_its_hash() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::with(20);
        let summary = run(&shelf, dir.path());
        assert_eq!(summary.fetched.len(), 20);
        assert!(summary.is_complete());
        for at in 0..20 {
            assert_eq!(std::fs::read(path_of(dir.path(), &shelf.id(at))).unwrap(), shelf.letters[at]);
        }
        assert_eq!(shelf.answers.get(), 2, "sixteen at a time");
    }

    #[test]
    fn a_second_run_fetches_only_what_is_missing() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::with(3);
        run(&shelf, dir.path());
        std::fs::remove_file(path_of(dir.path(), &shelf.id(1))).unwrap();
        let summary = run(&shelf, dir.path());
        assert_eq!(summary.fetched, [shelf.id(1)]);
        assert_eq!(summary.here_before, 2);
    }

    #[test]
    fn what_a_broken_run_left_half_is_fetched_again() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::with(1);
        let path = path_of(dir.path(), &shelf.id(0));
        std::fs::write(path.with_extension("age.partial"), b"half").unwrap();
        assert_eq!(run(&shelf, dir.path()).fetched.len(), 1);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn one_damaged_letter_costs_no_other() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf { damaged: Some(2), ..Shelf::with(5) };
        let summary = run(&shelf, dir.path());
        assert_eq!(summary.fetched.len(), 4);
        assert!(matches!(summary.failed[..], [(id, NotFetched::Damaged)] if id == shelf.id(2)));
        assert!(!path_of(dir.path(), &shelf.id(2)).exists());
    }

    #[test]
    fn what_was_fetched_before_the_line_broke_stays() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf { breaks_after: Some(1), ..Shelf::with(18) };
        let summary = run(&shelf, dir.path());
        assert_eq!(summary.fetched.len(), 16);
        assert!(matches!(summary.stopped, Some((RelayError::Unreachable, 2))));
        assert!(!summary.is_complete());
    }

    #[test]
    fn a_letter_that_the_relay_lists_and_has_not_is_told() {
        struct Empty(Shelf);
        impl Source for Empty {
            fn list(&self) -> Result<Vec<ListEntry>, RelayError> {
                self.0.list()
            }
            fn get(&self, _: &[ObjectId]) -> Result<Vec<GotLetter>, RelayError> {
                Ok(Vec::new())
            }
        }
        let dir = tempfile::tempdir().unwrap();
        let summary = fetch(&Empty(Shelf::with(1)), dir.path(), |_, _| ()).unwrap();
        assert!(matches!(summary.failed[..], [(_, NotFetched::Gone)]));
    }

    #[test]
    fn a_letter_lies_here_only_if_every_byte_of_it_does() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::with(1);
        let id = shelf.id(0);
        assert!(!lies_whole(dir.path(), &id));
        run(&shelf, dir.path());
        assert!(lies_whole(dir.path(), &id));
        std::fs::write(path_of(dir.path(), &id), &shelf.letters[0][1..]).unwrap();
        assert!(!lies_whole(dir.path(), &id));
    }

    #[test]
    fn what_two_inboxes_came_to_is_told_as_one() {
        let dir = tempfile::tempdir().unwrap();
        let mut both = run(&Shelf { breaks_after: Some(1), ..Shelf::with(18) }, &dir.path().join("one"));
        both.add(run(&Shelf { breaks_after: Some(0), ..Shelf::with(3) }, &dir.path().join("two")));
        assert_eq!(both.fetched.len(), 16);
        assert!(matches!(both.stopped, Some((RelayError::Unreachable, 5))));
        both.add(run(&Shelf::with(1), &dir.path().join("three")));
        assert_eq!(both.fetched.len(), 17);
        assert!(!both.is_complete());
    }

    #[test]
    fn bytes_that_are_not_what_their_name_says_are_not_written() {
        let letter = GotLetter { id: ObjectId::of(b"x"), bytes: vec![0; SizeClass::Small.bytes()] };
        assert!(matches!(check(&ObjectId::of(b"x"), letter), Err(NotFetched::Damaged)));
        let short = GotLetter { id: ObjectId::of(b"x"), bytes: b"x".to_vec() };
        assert!(matches!(check(&ObjectId::of(b"x"), short), Err(NotFetched::Damaged)));
    }
}
