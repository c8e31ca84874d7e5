//! Are two folders the same, byte for byte?

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::size::files_of;

/// What two folders have in common: everything.
#[derive(Debug, PartialEq, Eq)]
pub struct Same {
    /// How many files.
    pub files: u64,
    /// How long they are together.
    pub bytes: u64,
}

/// How much is shown of either file around the first difference.
const SHOWN: usize = 40;

/// Compares every file of two folders.
///
/// # Errors
/// When they differ: says how many files do, and shows the first place.
pub fn folders(one: &Path, other: &Path) -> Result<Same> {
    let (files, others) = (files_of(one)?, files_of(other)?);
    if let Some(lone) = files.symmetric_difference(&others).next() {
        let there = if files.contains(lone) { one } else { other };
        bail!("the sites differ: {lone} is only in {}", there.display());
    }
    let mut same = Same { files: 0, bytes: 0 };
    let mut differences = Vec::new();
    for file in &files {
        let read = |folder: &Path| {
            let path = folder.join(file);
            fs::read(&path).with_context(|| format!("can't read {}", path.display()))
        };
        let (bytes, others) = (read(one)?, read(other)?);
        if bytes == others {
            same.files += 1;
            same.bytes += bytes.len() as u64;
        } else {
            differences.push(difference(file, &bytes, &others));
        }
    }
    match differences.first() {
        None => Ok(same),
        Some(first) => bail!("the sites differ in {} of {} files; {first}", differences.len(), files.len()),
    }
}

/// The first place at which two files differ.
fn difference(file: &str, bytes: &[u8], others: &[u8]) -> String {
    let same = bytes.iter().zip(others).take_while(|(one, other)| one == other).count();
    let around = |bytes: &[u8]| {
        let end = bytes.len().min(same + SHOWN);
        let begin = same.saturating_sub(SHOWN).min(end);
        String::from_utf8_lossy(&bytes[begin..end]).escape_debug().to_string()
    };
    format!("{file}, from byte {same}:\n  …{}…\n  …{}…", around(bytes), around(others))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Same, difference, folders};

    /// Two folders for one test, removed when it ends.
    struct Two(PathBuf);

    impl Two {
        fn new(name: &str, files: [&[(&str, &str)]; 2]) -> Self {
            let two = Self(std::env::temp_dir().join(format!("xtask-compare-{name}-{}", std::process::id())));
            for (folder, files) in ["one", "other"].iter().zip(files) {
                for (file, text) in files {
                    let path = two.0.join(folder).join(file);
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, text).unwrap();
                }
            }
            two
        }

        fn compare(&self) -> Result<Same, String> {
            folders(&self.0.join("one"), &self.0.join("other")).map_err(|error| error.to_string())
        }
    }

    impl Drop for Two {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn folders_with_the_same_files_are_counted() {
        let files: &[(&str, &str)] = &[("index.html", "words"), ("a/1.js", "go()")];
        assert_eq!(Two::new("same", [files, files]).compare(), Ok(Same { files: 2, bytes: 9 }));
    }

    #[test]
    fn a_file_that_only_one_has_is_named() {
        let two = Two::new("lone", [&[("a.html", ""), ("b.html", "")], &[("a.html", "")]]);
        let message = two.compare().unwrap_err();
        assert!(message.contains("b.html is only in ") && message.ends_with("one"), "{message}");
    }

    #[test]
    fn the_first_difference_is_shown_with_its_place_and_all_are_counted() {
        let two = Two::new(
            "different",
            [
                &[("a.html", "built in /home/anna"), ("b.html", "x"), ("c.html", "same")],
                &[("a.html", "built in /home/bo"), ("b.html", "y"), ("c.html", "same")],
            ],
        );
        let message = two.compare().unwrap_err();
        assert!(
            message.starts_with("the sites differ in 2 of 3 files; a.html, from byte 15:\n"),
            "{message}"
        );
        assert!(message.contains("…built in /home/anna…\n  …built in /home/bo…"), "{message}");
    }

    #[test]
    fn a_file_that_is_the_beginning_of_the_other_differs_at_its_end() {
        assert!(difference("a.html", b"word", b"words").starts_with("a.html, from byte 4:"));
    }
}
