//! The header's lines, one at a time and within limits.

use super::{HeaderError, MAX_HEADER_BYTES, MAX_LINE_BYTES};

/// Reads lines that end with a line feed from the start of a file.
pub(crate) struct Lines<'a> {
    file: &'a [u8],
    position: usize,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(file: &'a [u8]) -> Self {
        Self { file, position: 0 }
    }

    /// Where the next line starts, in bytes from the start of the file.
    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// The next line, without its line feed.
    pub(crate) fn next(&mut self) -> Result<&'a [u8], HeaderError> {
        let rest = &self.file[self.position..];
        let window = &rest[..rest.len().min(MAX_LINE_BYTES + 1)];
        let Some(length) = window.iter().position(|&byte| byte == b'\n') else {
            return Err(if rest.len() > MAX_LINE_BYTES {
                HeaderError::LongLine
            } else {
                HeaderError::Truncated
            });
        };
        let end = self.position + length + 1;
        if end > MAX_HEADER_BYTES {
            return Err(HeaderError::TooLong);
        }
        self.position = end;
        Ok(&rest[..length])
    }
}
