//! The JSON file of an export; docs/agency.md describes it.

use std::fmt::Write as _;

use envelope::letter::SignatureState;
use serde::Serialize;
use serde_json::Value;
use wire::ObjectId;

use super::extension::extension;
use super::frames::InAllFrames;
use super::zawgyi;
use crate::sealed::{LetterError, Opened};
use crate::terminal::is_obeyed;

/// The version of the file. It grows when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// The file.
#[derive(Serialize)]
pub(super) struct Export<'a> {
    /// Names the kind of file and its version at once.
    waymark_export: u32,
    id: ObjectId,
    signature: &'static str,
    identified: bool,
    left_out: &'a [String],
    zawgyi: Vec<String>,
    letter: &'a Value,
    frames: InAllFrames,
    extension: Value,
}

impl<'a> Export<'a> {
    /// The export of this letter, of whose JSON something may have been left out.
    pub(super) fn of(
        letter: &Opened,
        json: &'a Value,
        left_out: &'a [String],
        identified: bool,
    ) -> Result<Self, LetterError> {
        Ok(Self {
            waymark_export: VERSION,
            id: letter.id,
            signature: match letter.signature()? {
                SignatureState::Valid => "valid",
                SignatureState::Missing => "missing",
                SignatureState::Wrong => "wrong",
            },
            identified,
            left_out,
            zawgyi: zawgyi::paths(json),
            letter: json,
            frames: InAllFrames::of(json),
            extension: extension(json),
        })
    }

    /// The letter's id.
    pub(super) fn id(&self) -> &ObjectId {
        &self.id
    }

    /// The file's text.
    pub(super) fn to_text(&self) -> Result<String, LetterError> {
        let json = serde_json::to_string_pretty(self).map_err(|_| LetterError::NotALetter)?;
        Ok(format!("{}\n", escaped(&json)))
    }
}

/// JSON with characters that a terminal obeys or XML forbids as escapes, which mean the same in JSON. Its own line
/// breaks stay.
pub(super) fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || !(is_obeyed(c) || matches!(c, '\u{fffe}' | '\u{ffff}')) {
            text.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            // A String takes everything.
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}
