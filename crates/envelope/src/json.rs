//! JSON that every reader understands the same way.
//!
//! Two programs may read `{"a":1,"a":2}` or `1e400` differently, and one of them may be the one that
//! checked. So: no duplicate keys, integers only, a depth that no parser minds, and a limited size.

mod value;
mod visitor;

use std::cell::Cell;

use serde::{Deserialize, de::DeserializeSeed};
use serde_json::Value;
use zeroize::Zeroizing;

use visitor::Strict;

pub use value::wipe;
pub(crate) use value::{check, wipe_map};

/// The longest text we read, in bytes: 384 KiB leaves room for the rest of the largest letter.
pub const MAX_BYTES: usize = 384 * 1024;

/// How deep arrays and objects may be nested. A letter needs five.
pub const MAX_DEPTH: usize = 8;

/// Reads one JSON text. Whoever is done with what is in it hands it to [`wipe`].
///
/// # Errors
/// [`JsonError`], which tells where, and nothing of the content.
pub fn strict(text: &[u8]) -> Result<Value, JsonError> {
    if text.len() > MAX_BYTES {
        return Err(JsonError::TooLong);
    }
    let fault = Cell::new(None);
    let framed = framed(text);
    let mut reader = serde_json::Deserializer::from_slice(&framed);
    let value = String::deserialize(&mut reader)
        .and_then(|_frame| Strict { depth: 0, fault: &fault }.deserialize(&mut reader));
    let value = value.and_then(|value| String::deserialize(&mut reader).map(|_frame| value));
    let value = value.and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| {
        // The frame is a line of its own.
        let line = error.line().saturating_sub(1);
        fault.take().unwrap_or_else(|| JsonError::Syntax { line, column: error.column() })
    })
}

/// The text is not JSON as we write it. Lines and columns are counted from one.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("the JSON is nested deeper than {MAX_DEPTH} levels")]
    Depth,
    /// An object has the same key twice.
    #[error("the JSON has an object with the same key twice")]
    Duplicate,
    /// A number is not an integer of 64 bits.
    #[error("the JSON has a number that is not an integer of 64 bits")]
    Number,
    /// Not JSON at all from here on.
    #[error("not JSON, at line {line}, column {column}")]
    Syntax {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// Longer than [`MAX_BYTES`].
    #[error("the JSON is longer than {MAX_BYTES} bytes")]
    TooLong,
}

/// `text` between two JSON strings that are as long as it is, each on a line of its own.
///
/// serde_json unescapes a string in a vector that grows, and drops it as it is. The first string, escaped and
/// longer than any other, lets it grow before it has seen anything; the last one overwrites what it has seen.
fn framed(text: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut frame = br#""\/"#.to_vec();
    frame.resize(frame.len() + text.len(), b'/');
    frame.push(b'"');
    Zeroizing::new([frame.as_slice(), text, &frame].join(&b'\n'))
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests;
