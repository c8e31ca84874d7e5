//! What a browser leaves on disk, and what it takes of memory.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Every file below `folder` that holds one of `words`, in UTF-8 or UTF-16, as `file: word`.
///
/// # Errors
/// If the folder can't be read.
pub fn search(folder: &Path, words: &[&str]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
            let path = entry?.path();
            if path.is_symlink() {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // A socket or a lock that went away is no file with words.
            let Ok(bytes) = fs::read(&path) else { continue };
            for word in words {
                if holds(&bytes, word) {
                    found.push(format!("{}: {word}", path.display()));
                }
            }
        }
    }
    Ok(found)
}

fn holds(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [word.as_bytes(), &wide].iter().any(|form| bytes.windows(form.len()).any(|window| window == *form))
}

/// The renderers of the browser with this profile: process id and bytes of memory that are theirs alone
/// (`Private_Dirty` and `Private_Clean` of `smaps_rollup`).
///
/// # Errors
/// If there is no `/proc`.
pub fn renderers(profile: &Path) -> Result<Vec<(u32, u64)>> {
    let mark = format!("--user-data-dir={}", profile.display());
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").context("/proc can't be read")? {
        let path = entry?.path();
        let Some(pid) = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse().ok())
        else {
            continue;
        };
        // A process may end while it is looked at.
        let Ok(command) = fs::read(path.join("cmdline")) else { continue };
        let command = String::from_utf8_lossy(&command);
        if command.contains("--type=renderer") && command.contains(&mark) {
            let rollup = fs::read_to_string(path.join("smaps_rollup")).unwrap_or_default();
            let kilobytes: u64 = rollup
                .lines()
                .filter(|line| line.starts_with("Private_"))
                .filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok())
                .sum();
            found.push((pid, kilobytes * 1_024));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_either_encoding_and_in_any_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("inner")).unwrap();
        fs::write(folder.path().join("inner/eight"), b"..kestrel..").unwrap();
        let wide: Vec<u8> = "..kestrel..".encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(folder.path().join("sixteen"), wide).unwrap();
        fs::write(folder.path().join("none"), b"..").unwrap();
        let mut found = search(folder.path(), &["kestrel", "zebra"]).unwrap();
        found.sort();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].ends_with("eight: kestrel") && found[1].ends_with("sixteen: kestrel"));
    }
}
