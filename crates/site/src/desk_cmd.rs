//! `waymark-site desk`: the agency's desk as one file that opens from a disk, in any current browser.
//!
//! ```text
//! locales/*/webdesk.ftl ──┐
//! style/ style/desk/      ├─ make ─→ one HTML file, in memory ─ write ─→ desk.html
//! desk.js desk_bg.wasm ───┘
//! ```
//!
//! The file loads nothing: its policy admits its one sheet and its one script by their hashes, pictures that the
//! program itself makes, and connections to relays. The same sources give the same bytes, so people can compare the
//! SHA-256 of a copy that somebody brought them.

mod page;
mod policy;
mod program;
mod style;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::BuildError;
use crate::sources::Sources;
use page::Parts;

/// What the desk is made from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The folder with `content`, `locales` and `style`.
    pub root: &'a Path,
    /// The folder with `desk.js` and `desk_bg.wasm`, as wasm-bindgen wrote them.
    pub ui: &'a Path,
    /// The tag of the language that it opens in.
    pub lang: &'a str,
}

/// The desk, whole.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Made {
    /// The file.
    pub html: String,
    /// The SHA-256 of it, as `sha256sum` prints it.
    pub sha256: String,
}

/// Why there is no desk.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeskCommandError {
    /// A file can not be read or written, or the words are refused.
    #[error(transparent)]
    File(#[from] BuildError),
    /// The desk does not speak this language.
    #[error("the desk has no complete words in `{lang}`; choose one of: {there}")]
    Language {
        /// What was asked for.
        lang: String,
        /// The tags of those that it speaks.
        there: String,
    },
    /// The program is not as wasm-bindgen writes it.
    #[error("{}: {message}", .path.display())]
    Program {
        /// The file.
        path: PathBuf,
        /// What is wrong, and what to do.
        message: String,
    },
}

/// Makes the desk, in memory.
///
/// # Errors
/// [`DeskCommandError`].
pub fn make(request: &Request<'_>) -> Result<Made, DeskCommandError> {
    let sources = Sources::read(request.root)?;
    let words = words::first(words::read(&sources)?, request.lang)?;
    let html = page::html(&Parts {
        words: &words,
        sheet: &style::sheet(&sources, request.root)?,
        program: &program::read(request.ui)?,
    });
    let sha256 = Sha256::digest(&html).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Made { html, sha256 })
}

/// Writes the desk in one step: whoever opens it meanwhile finds it whole.
///
/// # Errors
/// [`DeskCommandError::File`].
pub fn write(made: &Made, out: &Path) -> Result<(), DeskCommandError> {
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).map_err(BuildError::writing(folder))?;
    }
    let mut partial = out.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    fs::write(&partial, &made.html).map_err(BuildError::writing(&partial))?;
    fs::rename(&partial, out).map_err(BuildError::writing(out))?;
    Ok(())
}
