//! Why a directory is not believed.

use wire::minisign::ThresholdError;

use crate::{FORMAT_VERSION, MAX_BYTES, Problem};

/// Why a directory is not believed. Whatever the reason: no agency of it may be shown.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryError {
    /// It contradicts itself, or what every directory has to hold to. One line a problem.
    #[error("the directory has {} to correct:{}", count(.0), list(.0))]
    Invalid(Vec<Problem>),
    /// It is not JSON.
    #[error("the directory is not readable: {0}; correct it there")]
    Json(#[source] serde_json::Error),
    /// A field is of another type than the format says, or the version is missing.
    #[error("the directory's field `{0}` is missing or of another type than the format says; correct it")]
    Shape(String),
    /// A pinned signer is for practice and the directory is not.
    #[error(
        "the signer {0} is for practice, its key has no password, but the directory is for people in need; \
         pin signers who made their keys with a password"
    )]
    PracticeSigner(String),
    /// Too few of the pinned signers signed exactly these bytes.
    #[error("the directory is not signed as it has to be: {0}")]
    Signatures(#[source] ThresholdError),
    /// More bytes than any directory needs.
    #[error("the directory has {0} bytes, at most {MAX_BYTES} are read; take out agencies or texts")]
    TooLarge(usize),
    /// Written for a newer program.
    #[error("the directory has format version {0}, this program reads {FORMAT_VERSION}; update the program")]
    UnknownFormat(u64),
}

fn count(problems: &[Problem]) -> String {
    match problems.len() {
        1 => "1 problem".to_owned(),
        n => format!("{n} problems"),
    }
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("\n  {problem}")).collect()
}
