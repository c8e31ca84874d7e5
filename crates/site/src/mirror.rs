//! `mirror.toml`: what an organisation decides about its copy of the site.
//!
//! A mirror is an overlay, never a fork: it says who it is, which languages it publishes, where Leave leads,
//! whom it trusts to sign agencies, and which phone lines it called itself. Everything else is the same
//! everywhere.

mod address;
mod exits;
mod raw;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use directory::PublicKey;
use directory::content::{Call, Exits, Helpline};
use i18n::Locale;

use crate::BuildError;

/// A mirror's decisions, checked.
#[derive(Clone, Debug)]
pub struct Mirror {
    /// The name shown on every page. It must not say what the site is about.
    pub name: String,
    /// The path the site is served under, with a slash at both ends: `/`, `/info/`.
    pub base: String,
    /// Tags of the published languages, in the order they are offered.
    pub languages: Vec<String>,
    /// Tags of languages in which the letter is open though nobody has checked their critical messages.
    pub accept_drafts: Vec<String>,
    /// Origin of the relay; `None` when it is the site's own.
    pub relay: Option<String>,
    /// The site's onion service, `http://….onion`; `None` when there is none.
    pub onion: Option<String>,
    /// The signed directory of agencies; `None` in a build without agencies.
    pub directory: Option<Pin>,
    /// The folder of the recordings; `None` in a build without any.
    pub audio: Option<PathBuf>,
    /// Where Leave leads, by language: an entry for each one published.
    pub exit: BTreeMap<String, String>,
    /// Whether lines that nobody called lately are shown, apart from the confirmed ones.
    pub unconfirmed_lines: bool,
    /// Whether links inside the site replace the page in the tab's history.
    pub replace_navigation: bool,
    /// The calls this mirror made.
    pub called: Vec<Call>,
}

/// A directory and whom to believe about it.
#[derive(Clone, Debug)]
pub struct Pin {
    /// `directory.json`; its signatures lie beside it.
    pub path: PathBuf,
    /// Keys that may sign it.
    pub signers: Vec<PublicKey>,
    /// How many of them have to have signed.
    pub threshold: usize,
}

impl Pin {
    /// What a `mirror.toml` says about its directory. Nothing else in it is asked about: whoever checks somebody's site
    /// need not have its recordings, or the words of its languages. `None` when it names no directory.
    ///
    /// # Errors
    /// [`BuildError::Read`], or [`BuildError::Mirror`].
    pub fn read(path: &Path) -> Result<Option<Self>, BuildError> {
        let text = fs::read_to_string(path).map_err(BuildError::reading(path))?;
        let mut pin = raw::pin(&path.display().to_string(), &text).map_err(BuildError::Mirror)?;
        if let (Some(pin), Some(folder)) = (&mut pin, path.parent()) {
            pin.path = folder.join(&pin.path);
        }
        Ok(pin)
    }
}

/// What a mirror can name: the languages there are, the phone lines, pages to leave to.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// All of `locales/languages.toml`.
    pub languages: &'a [Locale],
    /// All of `content/helplines.toml`.
    pub lines: &'a [Helpline],
    /// All of `content/exits.toml`.
    pub exits: &'a Exits,
}

/// One thing wrong in a `mirror.toml`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct MirrorError {
    /// The file, as the caller named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what to do; lower case.
    pub message: String,
}

impl Mirror {
    /// Reads a `mirror.toml`. Paths in it start from its folder.
    ///
    /// # Errors
    /// [`BuildError::Read`], or [`BuildError::Mirror`] with everything that is wrong in it.
    pub fn read(path: &Path, known: Known<'_>) -> Result<Self, BuildError> {
        let text = fs::read_to_string(path).map_err(BuildError::reading(path))?;
        let mut mirror =
            Self::parse(&path.display().to_string(), &text, known).map_err(BuildError::Mirror)?;
        if let Some(folder) = path.parent() {
            let directory = mirror.directory.as_mut().map(|pin| &mut pin.path);
            for named in directory.into_iter().chain(&mut mirror.audio) {
                *named = folder.join(&*named);
            }
        }
        Ok(mirror)
    }

    /// Checks the text of a `mirror.toml`; `file` is its name in messages.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the file where it has one.
    pub fn parse(file: &str, text: &str, known: Known<'_>) -> Result<Self, Vec<MirrorError>> {
        raw::parse(file, text, known)
    }
}
