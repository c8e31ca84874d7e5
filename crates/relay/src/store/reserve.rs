//! Room on the disk that is kept for deleting.
//!
//! SQLite writes a deletion into its log before anything becomes free, and copies the log into the database
//! before the log becomes free: on a full disk nothing could be deleted any more, and letters that were
//! acknowledged would stay in a log that can't be emptied. So a file of zeros lies beside the database. It is
//! removed for the moment in which the writer needs the room, and written again at once, because on a full
//! disk somebody else is waiting for it, too.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// What the writer can need at most: a log that reached [`LOG_PAGES`](super::sqlite::LOG_PAGES) and one more
/// commit, and then a deletion of a few letters.
const BYTES: u64 = 8 << 20;

/// The room, held or given up.
///
/// A file system that squeezes zeros keeps no room by it; there a full disk lets nothing be deleted until
/// somebody makes room.
#[derive(Debug)]
pub(super) struct Reserve {
    file: PathBuf,
}

impl Reserve {
    /// The room beside this database. Nothing is taken yet.
    pub(super) fn beside(database: &Path) -> Self {
        Self { file: suffixed(database, "-reserve") }
    }

    /// Takes the room if it is not taken already, and says whether it is now.
    pub(super) fn hold(&self) -> bool {
        fs::metadata(&self.file).is_ok_and(|data| data.len() == BYTES) || take(&self.file)
    }

    /// Gives the room up.
    pub(super) fn release(&self) {
        // If it is not there, there was no room for it either.
        let _ = fs::remove_file(&self.file);
    }

    /// Whether the disk has as much room once more: then it is not full.
    pub(super) fn fits_twice(&self) -> bool {
        let probe = suffixed(&self.file, "-probe");
        let fits = self.hold() && take(&probe);
        let _ = fs::remove_file(probe);
        fits
    }
}

/// Writes the zeros: a file that is only made longer takes no room.
fn take(file: &Path) -> bool {
    let taken = write(file);
    if taken.is_err() {
        let _ = fs::remove_file(file);
    }
    taken.is_ok()
}

fn write(file: &Path) -> io::Result<()> {
    let zeros = [0_u8; 64 << 10];
    let mut file = File::create(file)?;
    for _ in 0..BYTES / zeros.len() as u64 {
        file.write_all(&zeros)?;
    }
    Ok(())
}

fn suffixed(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_held_until_it_is_released_and_again() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::beside(&folder.path().join("relay.sqlite"));
        for _ in 0..2 {
            assert!(reserve.hold());
            assert_eq!(fs::metadata(folder.path().join("relay.sqlite-reserve")).unwrap().len(), BYTES);
            reserve.release();
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        }
    }

    #[test]
    fn a_file_cut_short_is_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::beside(&folder.path().join("relay.sqlite"));
        fs::write(&reserve.file, "short").unwrap();
        assert!(reserve.hold());
        assert_eq!(fs::metadata(&reserve.file).unwrap().len(), BYTES);
    }

    #[test]
    fn looking_for_more_room_leaves_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::beside(&folder.path().join("relay.sqlite"));
        assert!(reserve.fits_twice());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn where_nothing_can_be_written_there_is_no_room() {
        let reserve = Reserve::beside(Path::new("/nowhere/relay.sqlite"));
        assert!(!reserve.hold() && !reserve.fits_twice());
    }
}
