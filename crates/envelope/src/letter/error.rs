//! Why a letter was not made or not read.

use crate::{
    age::{OpenError, SealError},
    bundle::{BundleError, WriteError},
    json::JsonError,
};

/// The letter was not made, or not read. Nothing of its content is part of the message.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum LetterError {
    /// The agency's id is empty or longer than 255 bytes.
    #[error("the agency's id has no characters, or more than 255 bytes")]
    AgencyId,
    /// The archive inside is not one of ours.
    #[error("the letter is not packed as letters are")]
    Bundle(#[from] BundleError),
    /// `letter.json` is not JSON as we write it.
    #[error("letter.json cannot be read")]
    Json(#[from] JsonError),
    /// A member that every letter has is not there.
    #[error("the letter has no {name}")]
    Missing {
        /// The member's name.
        name: &'static str,
    },
    /// `letter.json` says a version that this program does not know.
    #[error("the letter was made by a newer version ({v}); update this program, or save the raw files")]
    Newer {
        /// The version.
        v: u64,
    },
    /// The age file was not opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The letter cannot be sealed to these recipients.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// `letter.json` is JSON, but has not the fields of a letter.
    #[error("letter.json has not the fields of a letter")]
    Shape,
    /// `report.txt` is not UTF-8.
    #[error("report.txt is not text in UTF-8; save the raw files and look at it in a hex viewer")]
    Text,
    /// What was written does not fit the largest size.
    #[error("the letter is {over} bytes too long; shorten the text")]
    TooLong {
        /// By how much, in bytes.
        over: usize,
    },
    /// The archive cannot be written.
    #[error("the letter cannot be packed")]
    Write(#[from] WriteError),
}
