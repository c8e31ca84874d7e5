//! A recipient stanza: what one recipient needs to get at the file key.

use super::{HeaderError, base64, header::Lines};

/// Characters of a full line of a body.
const COLUMNS: usize = 64;

/// A stanza as it stands in the header, of a type that we know or of any other.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stanza {
    /// The stanza's type, then its arguments: at least one in all, each of printable ASCII, none empty.
    pub args: Vec<String>,
    /// The body, decoded.
    pub body: Vec<u8>,
}

impl Stanza {
    /// Reads the body that follows `arguments`, the line without its arrow.
    pub(crate) fn parse(place: usize, arguments: &[u8], lines: &mut Lines<'_>) -> Result<Self, HeaderError> {
        let args = arguments
            .split(|&byte| byte == b' ')
            .map(argument)
            .collect::<Option<_>>()
            .ok_or(HeaderError::Argument { stanza: place })?;
        let mut body = Vec::new();
        loop {
            let line = lines.next()?;
            let bytes = base64::decode_up_to::<{ COLUMNS / 4 * 3 }>(line)
                .ok_or(HeaderError::Body { stanza: place })?;
            body.extend_from_slice(&bytes);
            if line.len() < COLUMNS {
                return Ok(Self { args, body });
            }
        }
    }

    /// Appends the stanza to a header.
    pub(crate) fn encode(&self, header: &mut Vec<u8>) {
        header.extend_from_slice(b"->");
        for arg in &self.args {
            header.push(b' ');
            header.extend_from_slice(arg.as_bytes());
        }
        header.push(b'\n');
        let body = base64::encode(&self.body);
        for line in body.as_bytes().chunks(COLUMNS) {
            header.extend_from_slice(line);
            header.push(b'\n');
        }
        // The last line of a body is always a short one, if need be an empty one.
        if body.len().is_multiple_of(COLUMNS) {
            header.push(b'\n');
        }
    }
}

fn argument(bytes: &[u8]) -> Option<String> {
    let printable = !bytes.is_empty() && bytes.iter().all(u8::is_ascii_graphic);
    printable.then(|| bytes.iter().map(|&byte| char::from(byte)).collect())
}
