//! The book on disk. A line is on disk before anything is done that it stands for.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use super::{BadLine, Book, Line};
use crate::files::{self, FileError};

/// Name of the file in the folder of letters.
pub const NAME: &str = "book.jsonl";

/// Most bytes of a book: a hundred thousand lines.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A book that is open for writing.
#[derive(Debug)]
pub struct BookFile {
    path: PathBuf,
    book: Book,
}

impl BookFile {
    /// The book of this folder, which may not have one yet.
    ///
    /// # Errors
    /// [`BookError`].
    pub fn open(folder: &Path) -> Result<Self, BookError> {
        let path = folder.join(NAME);
        let bytes = read(&path)?;
        // A line that was never finished may end within a character.
        let text = std::str::from_utf8(&bytes[..whole(&bytes)]).map_err(|_| BadLine(1));
        let book = text.and_then(Book::parse).map_err(|why| BookError::Line { path: path.clone(), why })?;
        Ok(Self { path, book })
    }

    /// What is in it.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// Adds a line. When this returns, it is on disk.
    ///
    /// # Errors
    /// [`BookError::Files`].
    pub fn add(&mut self, line: Line) -> Result<(), BookError> {
        let wrong = |source| FileError::Write { path: self.path.clone(), source };
        let there = read(&self.path)?;
        // What a run that was stopped left unfinished would spoil the line behind it.
        if whole(&there) < there.len() {
            let file = OpenOptions::new().write(true).open(&self.path).map_err(wrong)?;
            file.set_len(whole(&there) as u64).map_err(wrong)?;
        }
        files::append(&self.path, line.to_text().as_bytes())?;
        self.book.push(line);
        Ok(())
    }
}

/// What is in the file; nothing if there is none.
fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    match files::read(path, MAX_BYTES) {
        Err(FileError::NotThere(_)) => Ok(Vec::new()),
        other => other,
    }
}

/// Bytes up to the end of the last line that was finished.
fn whole(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1)
}

/// The book can not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BookError {
    /// The disk failed.
    #[error(transparent)]
    Files(#[from] FileError),
    /// A line of it is damaged.
    #[error("{}: {why}", .path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Which line.
        why: BadLine,
    },
}

#[cfg(test)]
mod tests {
    use wire::ObjectId;

    use super::*;

    fn stored(name: &[u8]) -> Line {
        Line::Stored { id: ObjectId::of(name) }
    }

    #[test]
    fn lines_stay_and_are_added_behind_the_others() {
        let dir = tempfile::tempdir().unwrap();
        let mut book = BookFile::open(dir.path()).unwrap();
        book.add(stored(b"1")).unwrap();
        book.add(stored(b"2")).unwrap();
        assert_eq!(BookFile::open(dir.path()).unwrap().book(), book.book());
        assert_eq!(std::fs::read_to_string(dir.path().join(NAME)).unwrap().lines().count(), 2);
    }

    #[test]
    fn what_a_stopped_run_left_unfinished_is_cut_off() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(NAME);
        let torn = [stored(b"1").to_text().as_bytes(), b"{\"what\":\"made\",\xd8"].concat();
        std::fs::write(&path, torn).unwrap();
        let mut book = BookFile::open(dir.path()).unwrap();
        book.add(stored(b"2")).unwrap();
        let expected = stored(b"1").to_text() + &stored(b"2").to_text();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), expected);
    }

    #[test]
    fn a_damaged_book_is_refused_with_its_line() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(NAME), "nonsense\n").unwrap();
        let refused = BookFile::open(dir.path()).unwrap_err();
        assert!(matches!(refused, BookError::Line { why: BadLine(1), .. }), "{refused}");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_this_machine_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        BookFile::open(dir.path()).unwrap().add(stored(b"1")).unwrap();
        let mode = std::fs::metadata(dir.path().join(NAME)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
