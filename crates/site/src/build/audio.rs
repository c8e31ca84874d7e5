//! Recordings that a mirror brings: pages read aloud by somebody.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use app::{Page, Recording};

use super::{assets, files_below};
use crate::BuildError;
use crate::mirror::Mirror;
use crate::sources::Sources;

/// One thing that is wrong with the recordings of a mirror.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {message}", .path.display())]
pub struct AudioError {
    /// The folder, or the file in it.
    pub path: PathBuf,
    /// What is wrong and what to do; lower case.
    pub message: String,
}

/// By tag of the language, then by code of the page.
pub(super) type Recordings = BTreeMap<String, BTreeMap<String, Recording>>;

/// What pages show of the recordings, and the recordings.
#[derive(Debug, Default)]
pub(super) struct Audio {
    pub(super) recordings: Recordings,
    /// By path below the root of the site.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// Reads the recordings of the mirror; none, if it names no folder.
///
/// # Errors
/// [`BuildError::Audio`] with everything that is wrong with them.
pub(super) fn of(mirror: &Mirror, sources: &Sources) -> Result<Audio, BuildError> {
    let Some(folder) = &mirror.audio else {
        return Ok(Audio::default());
    };
    let guides = sources.guides.iter().map(|guide| Page::Guide(guide.code.clone()));
    let countries = sources.countries.iter().filter_map(|country| sources.codes.country(country.code));
    let countries = countries.map(|code| Page::Country(code.to_owned()));
    let pages: Vec<Page> = Page::SINGLE.into_iter().chain(guides).chain(countries).collect();
    read(folder, &mirror.languages, &pages)
}

/// Says whose the recordings are: without it nobody knows whether they may be copied.
const LICENSE: &str = "LICENSE";

/// What licences say under which a mirror may not change what it has, or not take money for its work.
const UNFREE: [&str; 4] = ["-NC", "-ND", "NonCommercial", "NoDerivatives"];

/// The largest recording, in bytes: more than twenty minutes of speech, at 16 kbit/s.
const MOST_BYTES: u64 = 3_000_000;

fn read(folder: &Path, languages: &[String], pages: &[Page]) -> Result<Audio, BuildError> {
    let mut reading = Reading { folder, languages, pages, audio: Audio::default(), errors: Vec::new() };
    if !folder.is_dir() {
        let message = "there is no such folder; correct `audio` in mirror.toml, or take the line away";
        reading.errors.push(AudioError { path: folder.to_owned(), message: message.to_owned() });
        return Err(BuildError::Audio(reading.errors));
    }
    let license = fs::read_to_string(folder.join(LICENSE)).unwrap_or_default();
    if license.trim().is_empty() {
        reading.refuse(
            LICENSE,
            "is missing or empty; write there under which licence others may copy the recordings",
        );
    }
    if UNFREE.iter().any(|words| license.contains(words)) {
        reading.refuse(
            LICENSE,
            "names a licence with NC or ND, which forbids what mirrors do; ask for a free one",
        );
    }
    for file in files_below(folder)?.iter().filter(|file| *file != LICENSE) {
        reading.file(file)?;
    }
    if reading.errors.is_empty() { Ok(reading.audio) } else { Err(BuildError::Audio(reading.errors)) }
}

/// The folder being read, and what is wrong with it so far.
struct Reading<'a> {
    folder: &'a Path,
    languages: &'a [String],
    pages: &'a [Page],
    audio: Audio,
    errors: Vec<AudioError>,
}

impl Reading<'_> {
    fn refuse(&mut self, file: &str, message: impl Into<String>) {
        self.errors.push(AudioError { path: self.folder.join(file), message: message.into() });
    }

    /// Reads one file, `ar/b3.mp3`, whose place says which page it is.
    fn file(&mut self, file: &str) -> Result<(), BuildError> {
        let parts = file.split_once('/').and_then(|(tag, name)| Some((tag, name.rsplit_once('.')?)));
        let Some((tag, (code, extension))) = parts.filter(|(_, (code, _))| !code.contains('/')) else {
            self.refuse(file, "is no recording; one stands at <language>/<page>.mp3, like ar/b3.mp3");
            return Ok(());
        };
        let before = self.errors.len();
        if !self.languages.iter().any(|known| known == tag) {
            let message =
                format!("the mirror does not publish the language `{tag}`; take the recording away");
            self.refuse(file, message);
        }
        let page = self.pages.iter().find(|page| page.code().to_ascii_lowercase() == code).cloned();
        match &page {
            Some(page) if page.has_program() => {
                self.refuse(
                    file,
                    "a survivor writes and reads on this page, and nothing sounds there; take it away",
                );
            }
            Some(_) => {}
            None => {
                let message =
                    format!("there is no page `{code}`; name it by its code in small letters, like b3");
                self.refuse(file, message);
            }
        }
        let bytes = self.sound(file, extension)?;
        if let (Some(page), Some(bytes), true) = (page, bytes, self.errors.len() == before) {
            self.keep(file, tag, &page, assets::name(extension, &bytes), bytes);
        }
        Ok(())
    }

    /// The bytes, if they are what the ending says, and not too many.
    fn sound(&mut self, file: &str, extension: &str) -> Result<Option<Vec<u8>>, BuildError> {
        if !EXTENSIONS.contains(&extension) {
            self.refuse(file, format!("a recording ends with .{}; convert it", EXTENSIONS.join(", .")));
            return Ok(None);
        }
        let path = self.folder.join(file);
        let length = fs::metadata(&path).map_err(BuildError::reading(&path))?.len();
        if length > MOST_BYTES {
            let message = format!(
                "has {length} bytes, {MOST_BYTES} are the most; 16 to 32 kbit/s in mono are enough for a voice"
            );
            self.refuse(file, message);
            return Ok(None);
        }
        let bytes = fs::read(&path).map_err(BuildError::reading(&path))?;
        if is_sound(extension, &bytes) {
            return Ok(Some(bytes));
        }
        self.refuse(file, format!("is not what .{extension} says by its first bytes; convert it anew"));
        Ok(None)
    }

    fn keep(&mut self, file: &str, tag: &str, page: &Page, path: String, bytes: Vec<u8>) {
        let recording = Recording { href: path.clone(), bytes: bytes.len() as u64 };
        let of_language = self.audio.recordings.entry(tag.to_owned()).or_default();
        if of_language.insert(page.code(), recording).is_some() {
            self.refuse(file, format!("is the second recording of {}; keep one", page.code()));
        }
        self.audio.files.insert(path, bytes);
    }
}

/// How a recording's name can end: the first plays in every browser, the others are smaller.
const EXTENSIONS: [&str; 3] = ["mp3", "opus", "ogg"];

/// Whether the bytes begin as a file with this ending does.
fn is_sound(extension: &str, bytes: &[u8]) -> bool {
    match extension {
        // A tag (ID3), or the eleven bits at the start of every frame (ISO/IEC 11172-3).
        "mp3" => bytes.starts_with(b"ID3") || matches!(bytes, [0xff, second, ..] if *second >= 0xe0),
        // RFC 3533, "The Ogg page format".
        _ => bytes.starts_with(b"OggS"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MP3: &[u8] = &[0xff, 0xf3, 0x40, 0xc4, 0];
    const OGG: &[u8] = b"OggS";
    const WAV: &[u8] = b"RIFF";

    /// What is said of a folder with a licence and these files, for a mirror in English and Arabic.
    fn read_with(files: &[(&str, &[u8])]) -> Result<Audio, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, bytes) in files.iter().chain(&[(LICENSE, &b"CC0 1.0"[..])]) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        let pages: Vec<Page> = Page::SINGLE.into_iter().chain([Page::Guide("B3".to_owned())]).collect();
        let languages = ["en".to_owned(), "ar".to_owned()];
        read(folder.path(), &languages, &pages).map_err(|error| error.to_string())
    }

    /// The message about the only file, which is wrong.
    fn refused(name: &str, bytes: &[u8]) -> String {
        let message = read_with(&[(name, bytes)]).expect_err("it is wrong on purpose");
        assert_eq!(message.lines().count(), 2, "{message}");
        assert!(message.contains(&format!("/{name}: ")), "the file is named: {message}");
        message
    }

    #[test]
    fn a_recording_is_known_by_its_place_and_named_after_its_bytes() {
        let audio = read_with(&[("ar/b3.mp3", MP3), ("en/a1.ogg", OGG)]).expect("both are right");
        let recording = &audio.recordings["ar"]["B3"];
        assert!(recording.href.starts_with("a/") && recording.href.ends_with(".mp3"), "{recording:?}");
        assert_eq!((recording.bytes, recording.tenths()), (5, 1));
        assert_eq!(audio.files[&recording.href], MP3);
        assert_eq!(audio.recordings["en"].keys().collect::<Vec<_>>(), ["A1"]);
    }

    #[test]
    fn a_language_that_is_not_published_is_refused() {
        assert!(refused("fr/b3.mp3", MP3).contains("does not publish the language `fr`"));
    }

    #[test]
    fn a_page_that_does_not_exist_is_refused() {
        for name in ["ar/b99.mp3", "ar/B3.mp3", "ar/index.mp3", "ar/.mp3"] {
            assert!(refused(name, MP3).contains("there is no page"), "{name}");
        }
    }

    #[test]
    fn nothing_sounds_where_somebody_writes() {
        for name in ["ar/f1.mp3", "en/g1.opus"] {
            let bytes = if name.ends_with("mp3") { MP3 } else { OGG };
            assert!(refused(name, bytes).contains("a survivor writes"), "{name}");
        }
    }

    #[test]
    fn a_file_that_is_not_what_its_name_says_is_refused() {
        for (name, bytes) in
            [("ar/b3.mp3", OGG), ("ar/b3.mp3", &MP3[..1]), ("ar/b3.opus", MP3), ("ar/b3.ogg", WAV)]
        {
            assert!(refused(name, bytes).contains("by its first bytes"), "{name}");
        }
        assert!(refused("ar/b3.wav", WAV).contains("ends with .mp3, .opus, .ogg"));
    }

    #[test]
    fn a_recording_of_more_than_three_million_bytes_is_refused() {
        let mut bytes = MP3.to_vec();
        bytes.resize(3_000_000, 0);
        assert!(read_with(&[("ar/b3.mp3", &bytes)]).is_ok());
        bytes.push(0);
        assert!(refused("ar/b3.mp3", &bytes).contains("has 3000001 bytes"));
    }

    #[test]
    fn what_stands_elsewhere_is_refused() {
        for name in ["b3.mp3", "ar/new/b3.mp3", "ar/b3", "notes.txt"] {
            assert!(refused(name, MP3).contains("is no recording"), "{name}");
        }
    }

    #[test]
    fn a_page_has_one_recording() {
        let message =
            read_with(&[("ar/b3.mp3", MP3), ("ar/b3.opus", OGG)]).expect_err("two are one too many");
        assert!(message.contains("b3.opus: is the second recording of B3"), "{message}");
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let message = read_with(&[("ar/f1.wav", WAV), ("fr/b99.mp3", MP3)]).expect_err("all of it is wrong");
        assert_eq!(message.lines().count(), 5, "{message}");
    }

    #[test]
    fn a_folder_without_a_free_licence_and_none_at_all_are_refused() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let said = |path: &Path| read(path, &[], &[]).expect_err("it is wrong on purpose").to_string();
        assert!(said(folder.path()).contains("LICENSE: is missing or empty"));
        fs::write(folder.path().join(LICENSE), "CC BY-NC 4.0").expect("a file");
        assert!(said(folder.path()).contains("LICENSE: names a licence with NC or ND"));
        assert!(said(&folder.path().join("none")).contains("there is no such folder"));
    }
}
