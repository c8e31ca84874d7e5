//! Refusing content with its place and a remedy.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;

/// One thing wrong in one content file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct ContentError {
    /// The file, as the caller named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what to do; lower case.
    pub message: String,
}

/// A content file being read: knows the place of everything and gathers what is wrong.
pub(super) struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    errors: Vec<ContentError>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, errors: Vec::new() }
    }

    /// Parses the whole file as `T`; TOML errors end the reading.
    pub(super) fn toml<T: DeserializeOwned>(&self) -> Result<T, Vec<ContentError>> {
        toml::from_str(self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            vec![self.error(start, error.message().to_owned())]
        })
    }

    /// Notes a refusal at a span of the file.
    pub(super) fn refuse(&mut self, span: Range<usize>, message: impl Into<String>) {
        let error = self.error(span.start, message.into());
        self.errors.push(error);
    }

    /// Converts a value, or notes why not.
    pub(super) fn convert<T, E: std::fmt::Display>(
        &mut self,
        value: &Spanned<String>,
        convert: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        match convert(value.get_ref()) {
            Ok(converted) => Some(converted),
            Err(error) => {
                self.refuse(value.span(), error.to_string());
                None
            }
        }
    }

    /// `value` when nothing was refused.
    pub(super) fn finish<T>(self, value: T) -> Result<T, Vec<ContentError>> {
        if self.errors.is_empty() { Ok(value) } else { Err(self.errors) }
    }

    fn error(&self, byte: usize, message: String) -> ContentError {
        let before = &self.text.as_bytes()[..byte.min(self.text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        ContentError { file: self.file.to_owned(), line, message }
    }
}
