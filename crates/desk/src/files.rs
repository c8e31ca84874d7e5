//! Files that are complete and on disk, or do not exist.
//!
//! A letter that was fetched may be the only copy a person can send, and a key file the only way to read
//! a hundred of them. So: written beside its place as `.partial`, synced, then moved there; never over
//! something that exists; readable by nobody else on this machine.

mod growing;

use std::env;
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;

pub use growing::{GrowingFile, NewFolder};

/// Writes a new file, mode 0600. When this returns, its bytes and its name are on disk.
///
/// # Errors
/// [`FileError::Exists`] if there is something of this name, [`FileError::Write`] for everything else;
/// then no file of this name was made.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    if path.symlink_metadata().is_ok() {
        return Err(FileError::Exists(path.to_owned()));
    }
    let partial = partial(path);
    // What is left of an earlier, broken run is worth nothing. Removing it first also means that a link
    // somebody put there is not followed.
    let written = remove_if_there(&partial)
        .and_then(|()| write_synced(&partial, bytes))
        .and_then(|()| move_without_overwriting(&partial, path))
        .and_then(|()| sync_dir(parent(path)));
    written.map_err(|source| {
        // Nothing is lost if this fails as well: the name says that the file is not whole.
        let _ = fs::remove_file(&partial);
        match source.kind() {
            ErrorKind::AlreadyExists => FileError::Exists(path.to_owned()),
            _ => FileError::Write { path: path.to_owned(), source },
        }
    })
}

/// Makes a new folder with these files, mode 0700, whole or not at all. Names are plain file names or
/// relative paths that the caller has checked.
///
/// # Errors
/// As [`write_new`].
pub fn write_new_folder(path: &Path, files: &[(PathBuf, &[u8])]) -> Result<(), FileError> {
    let folder = NewFolder::begin(path)?;
    for (name, bytes) in files {
        let file = folder.place().join(name);
        make_folder(parent(&file))?;
        write_new(&file, bytes)?;
    }
    folder.finish()
}

/// Makes a folder and those above it, mode 0700 for each that is new.
///
/// # Errors
/// [`FileError::Write`].
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|source| FileError::Write { path: path.to_owned(), source })
}

/// Adds to the end of a file; one that is not there is made, mode 0600. When this returns, all of it is on disk.
///
/// # Errors
/// [`FileError::Write`].
pub fn append(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options
        .open(path)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| sync_dir(parent(path)));
    written.map_err(|source| FileError::Write { path: path.to_owned(), source })
}

/// Deletes a file; one that is not there is no error.
///
/// # Errors
/// [`FileError::Write`].
pub fn remove(path: &Path) -> Result<(), FileError> {
    remove_if_there(path).map_err(|source| FileError::Write { path: path.to_owned(), source })
}

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// [`FileError::NotThere`], [`FileError::TooLarge`], [`FileError::Read`].
pub fn read(path: &Path, limit: usize) -> Result<Vec<u8>, FileError> {
    let wrong = |source: io::Error| match source.kind() {
        ErrorKind::NotFound => FileError::NotThere(path.to_owned()),
        _ => FileError::Read { path: path.to_owned(), source },
    };
    let file = File::open(path).map_err(wrong)?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells "exactly the limit" from "longer".
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(wrong)?;
    if bytes.len() > limit {
        return Err(FileError::TooLarge(path.to_owned()));
    }
    Ok(bytes)
}

/// A new folder for things that nobody needs later; removed with everything in it when this is dropped.
#[derive(Debug)]
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// Makes one, mode 0700, where this system keeps such things.
    ///
    /// # Errors
    /// [`FileError::Write`].
    pub fn make(rng: &mut impl CryptoRng) -> Result<Self, FileError> {
        // A name that nobody can have put something under before.
        let name = format!("waymark-{:016x}", rng.next_u64());
        let path = env::temp_dir().join(name);
        make_folder(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // If this fails, what is left is worth nothing to anybody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A file could not be read or written. Paths are the user's own; nothing of the content is in a message.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// There is something of this name.
    #[error("{} exists already and is not overwritten; choose another place", .0.display())]
    Exists(PathBuf),
    /// There is no such file.
    #[error("{} does not exist; check the name", .0.display())]
    NotThere(PathBuf),
    /// Reading failed.
    #[error("{} cannot be read; check that you may read it", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Longer than what belongs there.
    #[error("{} is too long to be what it should be; check the name", .0.display())]
    TooLarge(PathBuf),
    /// Writing failed.
    #[error("{} cannot be written; check the folder and the free space", .path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

fn partial(path: &Path) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(".partial");
    PathBuf::from(name)
}

/// The folder a file is in; the current one for a bare name.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A hard link fails if the name is taken, even if it was taken this very moment; `rename` would replace.
fn move_without_overwriting(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // No hard links here: a memory stick (FAT) or a network drive. Then look first.
        Err(_) if to.symlink_metadata().is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// Makes the new name itself survive a power cut.
fn sync_dir(path: &Path) -> io::Result<()> {
    // Other systems cannot open a folder, and write its entries through.
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_a_file_whole_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.age");
        write_new(&path, b"bytes").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"bytes");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn never_overwrites() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("identity.age");
        write_new(&path, b"first").unwrap();
        assert!(matches!(write_new(&path, b"second"), Err(FileError::Exists(_))));
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn starts_again_over_what_a_broken_run_left() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.age");
        fs::write(partial(&path), b"half a let").unwrap();
        write_new(&path, b"a letter").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"a letter");
        assert!(!partial(&path).exists());
    }

    #[cfg(unix)]
    #[test]
    fn does_not_write_through_a_link_that_somebody_put_there() {
        let dir = tempfile::tempdir().unwrap();
        let (path, victim) = (dir.path().join("identity.age"), dir.path().join("victim"));
        fs::write(&victim, b"untouched").unwrap();
        std::os::unix::fs::symlink(&victim, partial(&path)).unwrap();
        write_new(&path, b"secret").unwrap();
        assert_eq!(fs::read(&victim).unwrap(), b"untouched");
        std::os::unix::fs::symlink(dir.path().join("nowhere"), dir.path().join("link")).unwrap();
        assert!(matches!(write_new(&dir.path().join("link"), b"x"), Err(FileError::Exists(_))));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_this_machine_can_read_what_is_written() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("opened");
        write_new_folder(&folder, &[(PathBuf::from("letter.json"), b"{}")]).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join("letter.json")), 0o600);
    }

    #[test]
    fn a_folder_appears_whole_and_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("opened");
        fs::create_dir(partial(&folder)).unwrap();
        fs::write(partial(&folder).join("stale"), b"").unwrap();
        write_new_folder(&folder, &[(PathBuf::from("a/b.txt"), b"b")]).unwrap();
        assert_eq!(fs::read(folder.join("a/b.txt")).unwrap(), b"b");
        assert!(!folder.join("stale").exists());
        assert!(matches!(write_new_folder(&folder, &[]), Err(FileError::Exists(_))));
    }

    #[test]
    fn reads_up_to_the_limit_and_no_further() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        fs::write(&path, b"12345").unwrap();
        assert_eq!(read(&path, 5).unwrap(), b"12345");
        assert!(matches!(read(&path, 4), Err(FileError::TooLarge(_))));
        assert!(matches!(read(&dir.path().join("no"), 4), Err(FileError::NotThere(_))));
    }

    #[test]
    fn a_temporary_folder_is_gone_afterwards_with_everything_in_it() {
        let mut rng = crate::testing::rng();
        let folder = TemporaryFolder::make(&mut rng).unwrap();
        let path = folder.path().to_owned();
        write_new(&path.join("letter.age"), b"bytes").unwrap();
        assert_ne!(TemporaryFolder::make(&mut rng).unwrap().path(), path);
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_not_a_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("no/letter.age");
        assert!(matches!(write_new(&path, b"x"), Err(FileError::Write { .. })));
    }
}
