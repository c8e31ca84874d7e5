//! Files and folders that grow over time, and appear under their names only when they are whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::{FileError, make_folder, move_without_overwriting, parent, partial, sync_dir};

/// A file that is written piece by piece, also over several runs. Until it is finished it lies beside its place as
/// `.partial`, mode 0600.
#[derive(Debug)]
pub struct GrowingFile {
    path: PathBuf,
    partial: PathBuf,
    file: File,
}

impl GrowingFile {
    /// Goes on with what an earlier run has left, or begins.
    ///
    /// # Errors
    /// [`FileError::Exists`] if the whole file is there, [`FileError::Write`].
    pub fn resume(path: &Path) -> Result<Self, FileError> {
        if path.symlink_metadata().is_ok() {
            return Err(FileError::Exists(path.to_owned()));
        }
        let partial = partial(path);
        let wrong = |source| FileError::Write { path: path.to_owned(), source };
        // A link that somebody put there is not followed.
        if partial.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            fs::remove_file(&partial).map_err(wrong)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&partial).map_err(wrong)?;
        Ok(Self { path: path.to_owned(), partial, file })
    }

    /// Begins anew, whatever an earlier run has left.
    ///
    /// # Errors
    /// As [`resume`](Self::resume).
    pub fn begin(path: &Path) -> Result<Self, FileError> {
        let mut file = Self::resume(path)?;
        file.cut(0)?;
        Ok(file)
    }

    /// The next `length` bytes from the place `at` on; fewer at the end.
    ///
    /// # Errors
    /// [`FileError::Read`].
    pub fn read_at(&mut self, at: u64, length: usize) -> Result<Vec<u8>, FileError> {
        let mut bytes = Vec::with_capacity(length);
        let read = self.file.seek(SeekFrom::Start(at));
        read.and_then(|_| (&self.file).take(length as u64).read_to_end(&mut bytes))
            .map_err(|source| FileError::Read { path: self.partial.clone(), source })?;
        Ok(bytes)
    }

    /// Forgets everything from this place on. What is added next stands there.
    ///
    /// # Errors
    /// [`FileError::Write`].
    pub fn cut(&mut self, at: u64) -> Result<(), FileError> {
        let done = self.file.set_len(at).and_then(|()| self.file.seek(SeekFrom::Start(at)));
        done.map(|_| ()).map_err(|source| self.wrong(source))
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// [`FileError::Write`].
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        self.file.write_all(bytes).map_err(|source| self.wrong(source))
    }

    /// Gives the file its name. When this returns, its bytes and its name are on disk.
    ///
    /// # Errors
    /// As [`write_new`](super::write_new).
    pub fn finish(self) -> Result<(), FileError> {
        let done = self
            .file
            .sync_all()
            .and_then(|()| move_without_overwriting(&self.partial, &self.path))
            .and_then(|()| sync_dir(parent(&self.path)));
        done.map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => FileError::Exists(self.path.clone()),
            _ => self.wrong(source),
        })
    }

    fn wrong(&self, source: io::Error) -> FileError {
        FileError::Write { path: self.path.clone(), source }
    }
}

/// A folder that appears under its name only with everything in it, mode 0700. If it is dropped before it is finished,
/// nothing of it stays.
#[derive(Debug)]
pub struct NewFolder {
    path: PathBuf,
    partial: PathBuf,
    is_finished: bool,
}

impl NewFolder {
    /// Begins one. What an earlier, broken run has left is removed.
    ///
    /// # Errors
    /// [`FileError::Exists`] if there is something of this name, [`FileError::Write`].
    pub fn begin(path: &Path) -> Result<Self, FileError> {
        if path.symlink_metadata().is_ok() {
            return Err(FileError::Exists(path.to_owned()));
        }
        let partial = partial(path);
        if partial.symlink_metadata().is_ok() {
            fs::remove_dir_all(&partial)
                .map_err(|source| FileError::Write { path: path.to_owned(), source })?;
        }
        make_folder(&partial)?;
        Ok(Self { path: path.to_owned(), partial, is_finished: false })
    }

    /// Where files are written to until it is finished.
    pub fn place(&self) -> &Path {
        &self.partial
    }

    /// Gives the folder its name.
    ///
    /// # Errors
    /// [`FileError::Write`].
    pub fn finish(mut self) -> Result<(), FileError> {
        let done = fs::rename(&self.partial, &self.path).and_then(|()| sync_dir(parent(&self.path)));
        self.is_finished = done.is_ok();
        done.map_err(|source| FileError::Write { path: self.path.clone(), source })
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if !self.is_finished {
            // If this fails, the name says that it is not whole.
            let _ = fs::remove_dir_all(&self.partial);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_grows_over_several_runs_and_appears_when_it_is_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("parcel.age");
        GrowingFile::resume(&path).unwrap().add(b"one two").unwrap();
        assert!(!path.exists());

        let mut file = GrowingFile::resume(&path).unwrap();
        assert_eq!(file.read_at(0, 3).unwrap(), b"one");
        assert_eq!(file.read_at(4, 9).unwrap(), b"two");
        file.cut(4).unwrap();
        file.add(b"three").unwrap();
        file.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one three");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert!(matches!(GrowingFile::resume(&path), Err(FileError::Exists(_))));
    }

    #[test]
    fn what_is_begun_anew_keeps_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("001.jpg");
        GrowingFile::begin(&path).unwrap().add(b"an earlier, longer try").unwrap();
        let mut file = GrowingFile::begin(&path).unwrap();
        file.add(b"new").unwrap();
        file.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[cfg(unix)]
    #[test]
    fn does_not_write_through_a_link_that_somebody_put_there() {
        let dir = tempfile::tempdir().unwrap();
        let (path, victim) = (dir.path().join("001.jpg"), dir.path().join("victim"));
        fs::write(&victim, b"untouched").unwrap();
        std::os::unix::fs::symlink(&victim, partial(&path)).unwrap();
        let mut file = GrowingFile::begin(&path).unwrap();
        file.add(b"new").unwrap();
        file.finish().unwrap();
        assert_eq!(fs::read(&victim).unwrap(), b"untouched");
    }

    #[test]
    fn a_folder_appears_with_everything_in_it_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("saved");
        fs::create_dir(partial(&path)).unwrap();
        fs::write(partial(&path).join("stale"), b"").unwrap();
        let given_up = NewFolder::begin(&path).unwrap();
        fs::write(given_up.place().join("b"), b"").unwrap();
        drop(given_up);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);

        let folder = NewFolder::begin(&path).unwrap();
        fs::write(folder.place().join("a"), b"").unwrap();
        assert!(!path.exists());
        folder.finish().unwrap();
        assert!(path.join("a").exists() && !path.join("stale").exists());
        assert!(matches!(NewFolder::begin(&path), Err(FileError::Exists(_))));
    }
}
