//! Writes a letter into one file for a case: text for people, JSON for programs, a table or a filled-in form of HTCDS
//! for what agencies have already.
//!
//! Only with her consent to this agency, and without what says who she is, unless that is asked for. What lets a
//! program leave an answer for her or delete her evidence never goes into a file. Nothing else is dropped of
//! `letter.json`: what a table or a form of HTCDS has no place for stands in it as `waymark_extension`. `report.txt`
//! says the same again and stays in the letter. docs/agency.md describes the files.

mod csv;
mod extension;
mod frames;
mod json;
mod leave_out;
mod parts;
mod xform;
mod zawgyi;

use std::path::{Path, PathBuf};

use envelope::Identity;
use serde_json::Value;

use crate::files::{self, FileError};
use crate::sealed::{self, LetterError, Opened};
use crate::show::{self, View};
use crate::words::Words;
use json::Export;

/// What an export looks like.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    /// For spreadsheets: a row with the fields of HTCDS, and everything else in a column of its own.
    Csv,
    /// For programs: the letter, and what it means in HTCDS, ILO and GBVIMS.
    Json,
    /// For people: what `show` shows.
    Text,
    /// For ODK and KoBoToolbox: the form of HTCDS, filled in, and everything else in an element of its own.
    Xform,
}

/// What is wanted of an export.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Wanted {
    /// The kind of file.
    pub format: Format,
    /// With her name, the way to reach her and her own words.
    pub identified: bool,
}

/// Decrypts a letter and writes it into `folder`, as a new file named after the letter: whole, or not at all.
///
/// What is written is plain text. A text file speaks the language of `words`.
///
/// # Errors
/// [`ExportError`]; [`ExportError::Files`] with [`FileError::Exists`] if it was exported here before.
pub fn export(
    file: &[u8],
    identities: &[Identity],
    words: &Words,
    wanted: Wanted,
    folder: &Path,
) -> Result<PathBuf, ExportError> {
    let letter = sealed::open(file, identities)?;
    let content = content(&letter, words, wanted)?;
    let ending = match wanted.format {
        Format::Csv => "csv",
        Format::Json => "json",
        Format::Text => "txt",
        Format::Xform => "xml",
    };
    let path = folder.join(format!("{}.{ending}", letter.id));
    files::make_folder(folder)?;
    files::write_new(&path, content.as_bytes())?;
    Ok(path)
}

/// A letter cannot be exported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// A file cannot be written, or exists.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The letter cannot be opened or read.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// She did not agree that the agency of the letter reads it, as far as the letter tells.
    #[error("the letter records no consent to its agency; read it with show, and ask her first")]
    NoConsent,
}

/// What the file holds.
fn content(letter: &Opened, words: &Words, wanted: Wanted) -> Result<String, ExportError> {
    let mut whole = letter.json()?;
    if !has_consent(&whole) {
        return Err(ExportError::NoConsent);
    }
    let withheld = leave_out::withhold(&mut whole);
    let (json, left_out) =
        if wanted.identified { (whole, withheld) } else { leave_out::of(&whole, withheld) };
    let export = || Export::of(letter, &json, &left_out, wanted.identified);
    Ok(match wanted.format {
        Format::Csv => csv::to_text(&export()?)?,
        Format::Json => export()?.to_text()?,
        Format::Text => show::render_for_file(letter, &View { json: &json, left_out: &left_out }, words)?,
        Format::Xform => xform::to_text(&export()?)?,
    })
}

/// Whether she agreed that the agency to which the letter is written reads it.
fn has_consent(json: &Value) -> bool {
    let agency = json.get("agency").and_then(Value::as_str).filter(|agency| !agency.is_empty());
    agency.is_some() && json.pointer("/consent/to").and_then(Value::as_str) == agency
}

#[cfg(test)]
mod tests;
