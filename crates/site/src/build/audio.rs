//! Recordings that a mirror brings: pages read aloud by somebody, the names of languages, and what the letter's form says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::{Page, Recording};
use i18n::Words;

use super::hear::{self, OF_FORM, Sayings};
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

/// By tag of the language, then by code of the page or [`NAME`]; those of the form by id of the message.
pub(super) type Recordings = BTreeMap<String, BTreeMap<String, Recording>>;

/// What pages show of the recordings, and the recordings.
#[derive(Debug, Default)]
pub(super) struct Audio {
    pub(super) recordings: Recordings,
    /// What the letter's form says, recorded.
    pub(super) messages: Recordings,
    /// All that the form says, as it may be recorded.
    pub(super) sayings: Sayings,
    /// By path below the root of the site.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// Reads the recordings of the mirror; none, if it names no folder.
///
/// # Errors
/// [`BuildError::Audio`] with everything that is wrong with them.
pub(super) fn of(mirror: &Mirror, sources: &Sources, words: &[Arc<Words>]) -> Result<Audio, BuildError> {
    let Some(folder) = &mirror.audio else {
        return Ok(Audio::default());
    };
    let guides = sources.guides.iter().map(|guide| Page::Guide(guide.code.clone()));
    let countries = sources.countries.iter().filter_map(|country| sources.codes.country(country.code));
    let countries = countries.map(|code| Page::Country(code.to_owned()));
    let pages: Vec<Page> = Page::SINGLE.into_iter().chain(guides).chain(countries).collect();
    read(folder, &mirror.languages, &pages, hear::sayings(words))
}

/// What the recording of a language's name is called, where that of a page has the page's code: no code is a word.
pub(super) const NAME: &str = "name";

/// Says whose the recordings are: without it nobody knows whether they may be copied.
const LICENSE: &str = "LICENSE";

/// What licences say under which a mirror may not change what it has, or not take money for its work.
const UNFREE: [&str; 4] = ["-NC", "-ND", "NonCommercial", "NoDerivatives"];

/// The largest recording, in bytes: more than twenty minutes of speech, at 16 kbit/s.
const MOST_BYTES: u64 = 3_000_000;

/// The largest recording of a name, of which nobody is told how large it is, and of a message of the form, of which many
/// are loaded at once: ten seconds, at 32 kbit/s.
const MOST_BYTES_OF_A_FEW_WORDS: u64 = 40_000;

fn read(folder: &Path, languages: &[String], pages: &[Page], sayings: Sayings) -> Result<Audio, BuildError> {
    let audio = Audio { sayings, ..Audio::default() };
    let mut reading = Reading { folder, languages, pages, audio, errors: Vec::new() };
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

    /// Reads one file, `ar/b3.mp3`, whose place says what is read aloud in it.
    fn file(&mut self, file: &str) -> Result<(), BuildError> {
        let parts = file.split_once('/').and_then(|(tag, name)| Some((tag, name.rsplit_once('.')?)));
        let Some((tag, (code, extension))) = parts.filter(|(_, (code, _))| !code.contains('/')) else {
            self.refuse(file, "is no recording; one stands at <language>/<page>.mp3, like ar/b3.mp3");
            return Ok(());
        };
        let before = self.errors.len();
        let is_published = self.languages.iter().any(|known| known == tag);
        if !is_published {
            let message =
                format!("the mirror does not publish the language `{tag}`; take the recording away");
            self.refuse(file, message);
        }
        let (key, most) = if code == NAME {
            (NAME.to_owned(), MOST_BYTES_OF_A_FEW_WORDS)
        } else if code.starts_with(OF_FORM) {
            if is_published {
                self.may_be_said(file, tag, code);
            }
            (code.to_owned(), MOST_BYTES_OF_A_FEW_WORDS)
        } else {
            self.may_sound(file, code);
            (code.to_ascii_uppercase(), MOST_BYTES)
        };
        let bytes = self.sound(file, extension, most)?;
        if let (Some(bytes), true) = (bytes, self.errors.len() == before) {
            self.keep(file, tag, key, assets::name(extension, &bytes), bytes);
        }
        Ok(())
    }

    /// Refuses what is no page, and the pages on which nothing sounds.
    fn may_sound(&mut self, file: &str, code: &str) {
        match self.pages.iter().find(|page| page.code().to_ascii_lowercase() == code) {
            Some(page) if page.has_program() => {
                self.refuse(
                    file,
                    "a survivor writes and reads on this page, and it is never read as a whole; take it away, and \
                     record what the form says, message by message, like letter-about-me.mp3",
                );
            }
            Some(_) => {}
            None => {
                let message = format!(
                    "there is no page `{code}`; name it by its code in small letters, like b3, or a message of the \
                     form by its id, like letter-about-me"
                );
                self.refuse(file, message);
            }
        }
    }

    /// Refuses what is no message of the form, and messages that are not whole before the form fills something in.
    fn may_be_said(&mut self, file: &str, tag: &str, id: &str) {
        match self.audio.sayings.get(tag).and_then(|sayings| sayings.get(id)) {
            Some(Some(_)) => {}
            Some(None) => self.refuse(
                file,
                "is of a message that has places to fill in, which nobody can read before; take it away",
            ),
            None => {
                let message = format!(
                    "there is no message `{id}`; name it by its id in locales/en/letter.ftl, like letter-about-me, or \
                     a page by its code, like b3"
                );
                self.refuse(file, message);
            }
        }
    }

    /// The bytes, if they are what the ending says, and not too many.
    fn sound(&mut self, file: &str, extension: &str, most: u64) -> Result<Option<Vec<u8>>, BuildError> {
        if !EXTENSIONS.contains(&extension) {
            self.refuse(file, format!("a recording ends with .{}; convert it", EXTENSIONS.join(", .")));
            return Ok(None);
        }
        let path = self.folder.join(file);
        let length = fs::metadata(&path).map_err(BuildError::reading(&path))?.len();
        if length > most {
            let message = format!(
                "has {length} bytes, {most} are the most; 16 to 32 kbit/s in mono are enough for a voice"
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

    fn keep(&mut self, file: &str, tag: &str, key: String, path: String, bytes: Vec<u8>) {
        let recording = Recording { href: path.clone(), bytes: bytes.len() as u64 };
        let all =
            if key.starts_with(OF_FORM) { &mut self.audio.messages } else { &mut self.audio.recordings };
        let of_language = all.entry(tag.to_owned()).or_default();
        if of_language.insert(key.clone(), recording).is_some() {
            self.refuse(file, format!("is the second recording of {key}; keep one"));
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
mod tests;
