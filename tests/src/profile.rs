//! What a browser leaves on disk, and what it takes of memory.

mod bodies;
pub mod canary;
mod forms;
mod history;
mod leveldb;
mod mozilla;
mod processes;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::browser::Engine;
use forms::Needles;

pub use history::{Visited, pages_of};
pub use processes::renderers;

/// Where drivers look for the port of a browser; a killed one leaves the number of a port that nobody listens on.
const PORTS: [&str; 2] = ["DevToolsActivePort", "MarionetteActivePort"];

/// The folder in which one browser keeps everything. It outlives the browser, so that it can be looked through like a
/// phone that somebody took away, and is removed with the value.
pub struct Profile {
    folder: TempDir,
    engine: Engine,
}

impl Profile {
    /// An empty one.
    ///
    /// # Errors
    /// If no temporary folder can be made.
    pub fn fresh(engine: Engine) -> Result<Self> {
        Ok(Self { folder: tempfile::tempdir()?, engine })
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Every file that holds one of `words`, as `file: word`.
    ///
    /// # Errors
    /// If the folder can't be read.
    pub fn search(&self, words: &[&str]) -> Result<Vec<String>> {
        search(self.folder(), words)
    }

    /// The same in what the browser keeps of open tabs, to bring them back after a crash; nothing while there is none.
    ///
    /// # Errors
    /// If the folder can't be read.
    pub fn search_sessions(&self, words: &[&str]) -> Result<Vec<String>> {
        let folder = if self.engine == Engine::Firefox { "sessionstore-backups" } else { "Default/Sessions" };
        self.search_below(folder, words)
    }

    /// The same in what the browser keeps of answers of servers. Each entry begins or ends with its address.
    ///
    /// # Errors
    /// If the folder can't be read.
    pub fn search_cache(&self, words: &[&str]) -> Result<Vec<String>> {
        let folder = if self.engine == Engine::Firefox { "cache2" } else { "Default/Cache" };
        self.search_below(folder, words)
    }

    fn search_below(&self, folder: &str, words: &[&str]) -> Result<Vec<String>> {
        let folder = self.folder().join(folder);
        if folder.exists() { search(&folder, words) } else { Ok(Vec::new()) }
    }

    /// The browser's history, for a browser that has ended.
    ///
    /// # Errors
    /// If there is none, or it can't be read.
    pub async fn history(&self) -> Result<Vec<Visited>> {
        history::read(self.engine, self.folder()).await
    }

    /// Kills every process of the browser with this profile.
    ///
    /// # Errors
    /// If there is none, or one does not end.
    pub(crate) fn kill_browser(&self) -> Result<()> {
        processes::kill(self.folder())?;
        for name in PORTS {
            let _ = fs::remove_file(self.folder().join(name));
        }
        Ok(())
    }

    /// Waits for the browser to end, at most ten seconds.
    ///
    /// # Errors
    /// If there is no `/proc`.
    pub(crate) fn wait_until_left(&self) -> Result<()> {
        processes::wait_for_end(self.folder())
    }
}

/// Every file below `folder` that holds one of `words`, in its name or in its bytes, as `file: word`.
///
/// Words are looked for in every way in which browsers write them (`forms.rs`), and in what files hold compressed:
/// tables of LevelDB, Firefox's JSON, answers of servers. SQLite, its journals and its write-ahead logs keep text as it
/// is, so their raw bytes are enough; a long text may be split over pages, so words to look for should be short.
///
/// # Errors
/// If the folder can't be read.
pub fn search(folder: &Path, words: &[&str]) -> Result<Vec<String>> {
    let needles = Needles::new(words);
    let mut found = Vec::new();
    for file in files(folder)? {
        // What a running browser had a moment ago may be gone.
        let Ok(bytes) = fs::read(&file) else { continue };
        let mut held = needles.held_by(file.as_os_str().as_encoded_bytes());
        held.extend(needles.held_by(&bytes));
        for text in unpacked(&bytes) {
            held.extend(needles.held_by(&text));
        }
        found.extend(held.into_iter().map(|word| format!("{}: {word}", file.display())));
    }
    Ok(found)
}

/// Everything below a folder that is a file: no link, no socket.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = match fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) if next == folder => {
                return Err(error).with_context(|| next.display().to_string());
            }
            Err(_) => continue,
        };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    Ok(files)
}

/// What a file holds compressed.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let whole = [mozilla::unpacked(bytes), leveldb::unpacked(bytes), bodies::unbrotlied(bytes)];
    whole.into_iter().flatten().chain(bodies::ungzipped(bytes)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_folder_in_names_and_in_bytes() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("inner")).unwrap();
        fs::write(folder.path().join("inner/eight"), b"..kestrel..").unwrap();
        let wide: Vec<u8> = "..kestrel..".encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(folder.path().join("sixteen"), wide).unwrap();
        fs::write(folder.path().join("of-kestrel"), b"..").unwrap();
        fs::write(folder.path().join("none"), b"..").unwrap();
        let mut found = search(folder.path(), &["kestrel", "zebra"]).unwrap();
        found.sort();
        assert_eq!(found.len(), 3, "{found:?}");
        for (found, end) in found.iter().zip(["eight: kestrel", "of-kestrel: kestrel", "sixteen: kestrel"]) {
            assert!(found.ends_with(end), "{found}");
        }
    }

    #[test]
    fn words_are_found_in_what_is_compressed() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in [
            ("recovery.jsonlz4", mozilla::tests::file()),
            ("000005.ldb", leveldb::tests::file()),
            ("f_000001", bodies::tests::gzipped()),
            ("a6746cdd4198410d_0", bodies::tests::brotlied()),
        ] {
            assert!(Needles::new(&["kestrel"]).held_by(&bytes).is_empty(), "{name} is not compressed");
            fs::write(folder.path().join(name), bytes).unwrap();
            let found = search(folder.path(), &["kestrel"]).unwrap();
            assert_eq!(found.len(), 1, "{name}: {found:?}");
            fs::remove_file(folder.path().join(name)).unwrap();
        }
    }

    #[test]
    fn a_part_that_is_not_there_yet_holds_nothing() {
        let profile = Profile::fresh(Engine::Chromium).unwrap();
        assert!(profile.search_sessions(&["kestrel"]).unwrap().is_empty());
        fs::create_dir_all(profile.folder().join("Default/Sessions")).unwrap();
        fs::write(profile.folder().join("Default/Sessions/Tabs_1"), b"kestrel").unwrap();
        assert_eq!(profile.search_sessions(&["kestrel"]).unwrap().len(), 1);
        assert!(profile.search_cache(&["kestrel"]).unwrap().is_empty());
    }
}
