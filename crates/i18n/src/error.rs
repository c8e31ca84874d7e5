//! Why a catalogue cannot be made.

/// One thing wrong in one locale file; a catalogue that has any is not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct CatalogError {
    /// The file as the caller named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, lower case, without the place.
    pub message: String,
}
