//! The JSON file of an export; docs/agency.md describes it.

use std::fmt::Write as _;

use envelope::letter::SignatureState;
use serde::Serialize;
use serde_json::Value;

use super::frames::{InAllFrames, extension};
use crate::sealed::{LetterError, Opened};
use crate::terminal::is_obeyed;

/// The version of the file. It grows when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// The file.
#[derive(Serialize)]
pub(super) struct Export<'a> {
    /// Names the kind of file and its version at once.
    waymark_export: u32,
    id: String,
    signature: &'static str,
    identified: bool,
    left_out: &'a [String],
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
            id: letter.id.to_string(),
            signature: match letter.signature()? {
                SignatureState::Valid => "valid",
                SignatureState::Missing => "missing",
                SignatureState::Wrong => "wrong",
            },
            identified,
            left_out,
            letter: json,
            frames: InAllFrames::of(json),
            extension: extension(json),
        })
    }

    /// The file's text. Characters that a terminal obeys are written as escapes, which mean the same in JSON.
    pub(super) fn to_text(&self) -> Result<String, LetterError> {
        let json = serde_json::to_string_pretty(self).map_err(|_| LetterError::NotALetter)?;
        let mut text = String::with_capacity(json.len() + 1);
        for c in json.chars() {
            if c == '\n' || !is_obeyed(c) {
                text.push(c);
                continue;
            }
            for unit in c.encode_utf16(&mut [0; 2]) {
                // A String takes everything.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
        text.push('\n');
        Ok(text)
    }
}
