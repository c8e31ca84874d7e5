//! Writes what is in a letter into files, for other programs to read.

use std::path::{Path, PathBuf};

use envelope::Identity;
use envelope::bundle::Member;

use crate::files::{self, FileError};
use crate::sealed::{self, LetterError};

/// Decrypts a letter and writes its members into `folder/<id>/`, a new folder: whole, or not at all.
///
/// Works for letters of any version. What is written is plain text.
///
/// # Errors
/// [`OpenError`]; [`OpenError::Files`] with [`FileError::Exists`] if it was opened here before.
pub fn open(file: &[u8], identities: &[Identity], folder: &Path) -> Result<PathBuf, OpenError> {
    let opened = sealed::open(file, identities)?;
    let files: Vec<(PathBuf, &[u8])> = opened
        .members
        .iter()
        .map(|member| path_of(member).map(|path| (path, member.data.as_slice())))
        .collect::<Result<_, _>>()?;
    let target = folder.join(opened.id.to_string());
    files::make_folder(folder)?;
    files::write_new_folder(&target, &files)?;
    Ok(target)
}

/// A letter cannot be written into files.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// A file cannot be written, or exists.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The letter cannot be opened.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// A member's name could lead out of the folder, or mean something to a shell.
    #[error("a file in the letter has a name that is not safe; nothing was written")]
    UnsafeName,
}

/// The path of a member inside the folder. The bundle allows less than this already; a file system is
/// where a mistake there would hurt.
fn path_of(member: &Member) -> Result<PathBuf, OpenError> {
    let is_safe = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && part.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '.' | '_' | '-'))
            && !part.ends_with('.')
    };
    if member.name.len() <= 99 && member.name.split('/').all(is_safe) {
        Ok(PathBuf::from(&member.name))
    } else {
        Err(OpenError::UnsafeName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{draft, identity, seal_to};

    #[test]
    fn every_member_is_a_file_in_a_folder_named_after_the_letter() {
        let dir = tempfile::tempdir().unwrap();
        let key = identity();
        let file = seal_to(&draft(), key.recipient());
        let folder = open(&file, &[key], dir.path()).unwrap();
        assert_eq!(folder, dir.path().join(wire::ObjectId::of(&file).to_string()));
        for name in ["00-readme.txt", "letter.json", "letter.sig", "report.txt"] {
            assert!(folder.join(name).is_file(), "{name}");
        }
        assert_eq!(std::fs::read_to_string(folder.join("report.txt")).unwrap(), "report in plain text");
    }

    #[test]
    fn what_was_opened_before_is_not_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let key = identity();
        let file = seal_to(&draft(), key.recipient());
        let keys = [key];
        let folder = open(&file, &keys, dir.path()).unwrap();
        std::fs::write(folder.join("notes.txt"), b"mine").unwrap();
        assert!(matches!(open(&file, &keys, dir.path()), Err(OpenError::Files(FileError::Exists(_)))));
        assert!(folder.join("notes.txt").exists());
    }

    #[test]
    fn another_agencys_key_opens_nothing_and_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let file = seal_to(&draft(), identity().recipient());
        let refused = open(&file, &[identity()], dir.path()).unwrap_err();
        assert!(matches!(refused, OpenError::Letter(LetterError::NotForThisKey)), "{refused:?}");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn damaged_and_foreign_files_are_told_apart() {
        let key = identity();
        let file = seal_to(&draft(), key.recipient());
        let keys = [key];
        let refusal = |file: &[u8]| sealed::open(file, &keys).unwrap_err();
        assert_eq!(refusal(&file[..file.len() - 1]), LetterError::Damaged);
        assert_eq!(refusal(&file[..100]), LetterError::Damaged);
        let mut flipped = file.clone();
        *flipped.last_mut().unwrap() ^= 1;
        assert_eq!(refusal(&flipped), LetterError::Damaged);
        assert_eq!(refusal(b"hello"), LetterError::NotAge);
        assert_eq!(refusal(b""), LetterError::NotAge);
    }

    #[test]
    fn something_sealed_that_is_no_letter_is_said_to_be_none() {
        let key = identity();
        let file = envelope::seal(&[key.recipient()], b"just a note", &mut crate::testing::rng()).unwrap();
        assert_eq!(sealed::open(&file, &[key]).unwrap_err(), LetterError::NotALetter);
    }

    #[test]
    fn names_that_lead_out_of_the_folder_are_refused() {
        for name in [
            "../x",
            "/etc/passwd",
            "a/../../x",
            "a//b",
            ".hidden",
            "-rf",
            "A",
            "a b",
            "a\u{202e}",
            "",
            "con.",
            "a\\b",
        ] {
            let member = Member { name: name.to_owned(), data: Vec::new() };
            assert!(matches!(path_of(&member), Err(OpenError::UnsafeName)), "{name:?}");
        }
        for name in ["letter.json", "00-readme.txt", "evidence/001.jpg"] {
            let member = Member { name: name.to_owned(), data: Vec::new() };
            assert_eq!(path_of(&member).unwrap(), PathBuf::from(name));
        }
    }
}
