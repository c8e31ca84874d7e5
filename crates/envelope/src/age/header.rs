//! The header: a version line, one to 64 stanzas, and a MAC over all of it under the file key.

mod lines;

use super::{FileKey, Stanza, base64};

pub(crate) use lines::Lines;

/// The longest header we read, in bytes. Eight post-quantum stanzas take 12,526.
pub const MAX_HEADER_BYTES: usize = 65_536;

/// The longest line we read, in bytes. A post-quantum stanza has one of 1,512.
pub const MAX_LINE_BYTES: usize = 4096;

/// The most stanzas we read.
pub const MAX_STANZAS: usize = 64;

/// The length of the version line and its line feed, in bytes.
pub(crate) const VERSION_LINE_BYTES: usize = VERSION_LINE.len() + 1;

/// The length of the last line and its line feed, in bytes: a mark, a space, 43 characters of Base64.
pub(crate) const MAC_LINE_BYTES: usize = MARK.len() + 1 + 43 + 1;

const VERSION_LINE: &[u8] = b"age-encryption.org/v1";
const MARK: &[u8] = b"---";

/// A header, whose MAC may or may not have been checked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Header {
    stanzas: Vec<Stanza>,
    mac: [u8; 32],
}

impl Header {
    /// The header that carries `stanzas`, authenticated under `file_key`.
    pub fn new(stanzas: Vec<Stanza>, file_key: &FileKey) -> Self {
        let mac = file_key.header_mac(&authenticated(&stanzas));
        Self { stanzas, mac }
    }

    /// Reads the header at the start of `file`. Nothing is decrypted, and the MAC is not checked yet.
    ///
    /// # Errors
    /// [`HeaderError`] if it is not written exactly as age v1 prescribes, or is larger than our limits.
    /// No more than the limits is ever allocated.
    pub fn parse(file: &[u8]) -> Result<ParsedHeader<'_>, HeaderError> {
        let mut lines = Lines::new(file);
        if !file.starts_with(VERSION_LINE) || lines.next()? != VERSION_LINE {
            return Err(HeaderError::NotAge);
        }
        let mut stanzas = Vec::new();
        loop {
            let start = lines.position();
            let line = lines.next()?;
            if let Some(arguments) = line.strip_prefix(b"-> ") {
                if stanzas.len() == MAX_STANZAS {
                    return Err(HeaderError::TooManyStanzas);
                }
                stanzas.push(Stanza::parse(stanzas.len(), arguments, &mut lines)?);
            } else if let Some(mac) = line.strip_prefix(b"--- ") {
                if stanzas.is_empty() {
                    return Err(HeaderError::NoStanza);
                }
                let mac = base64::decode_array(mac).ok_or(HeaderError::Mac)?;
                return Ok(ParsedHeader {
                    header: Self { stanzas, mac },
                    authenticated: &file[..start + MARK.len()],
                    payload: &file[lines.position()..],
                });
            } else {
                return Err(HeaderError::Line);
            }
        }
    }

    /// The stanzas, in the order of the file.
    pub fn stanzas(&self) -> &[Stanza] {
        &self.stanzas
    }

    /// The header as it stands in a file, the last line feed included.
    pub fn encode(&self) -> Vec<u8> {
        let mut text = authenticated(&self.stanzas);
        text.push(b' ');
        text.extend_from_slice(base64::encode(&self.mac).as_bytes());
        text.push(b'\n');
        text
    }
}

/// What [`Header::parse`] found in a file.
#[derive(Clone, Debug)]
pub struct ParsedHeader<'a> {
    /// The header.
    pub header: Header,
    /// Everything behind the header: nonce and chunks.
    pub payload: &'a [u8],
    authenticated: &'a [u8],
}

impl ParsedHeader<'_> {
    /// Whether the MAC is right: whoever wrote the header knew the file key. Constant time.
    pub fn is_authentic(&self, file_key: &FileKey) -> bool {
        file_key.is_header_mac(self.authenticated, &self.header.mac)
    }
}

/// The header is not one of age v1, or is larger than we read. Stanzas are counted from zero.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum HeaderError {
    /// An argument is empty or not printable ASCII.
    #[error("recipient stanza {stanza} has an argument that is empty or not printable ASCII")]
    Argument {
        /// The stanza's place.
        stanza: usize,
    },
    /// The body is not canonical Base64 in lines of 64 characters that end with a shorter one.
    #[error("recipient stanza {stanza} has a body that is not canonical base64 in lines of 64")]
    Body {
        /// The stanza's place.
        stanza: usize,
    },
    /// A line is neither a stanza nor the MAC.
    #[error("a header line is neither a recipient stanza nor the MAC")]
    Line,
    /// A line is longer than [`MAX_LINE_BYTES`].
    #[error("a header line is longer than {MAX_LINE_BYTES} bytes")]
    LongLine,
    /// The stanza's key share is of low order: its shared secret would be the same for everybody.
    #[error("recipient stanza {stanza} has a key share of low order")]
    LowOrder {
        /// The stanza's place.
        stanza: usize,
    },
    /// The last line does not hold a MAC of 32 bytes.
    #[error("the last header line is not a MAC of 32 bytes in canonical base64")]
    Mac,
    /// The file ends before the 16 bytes of the payload's nonce.
    #[error("the file ends inside the nonce; fetch or copy it again")]
    MissingNonce,
    /// A stanza of a type that we know is not written as that type prescribes.
    #[error("recipient stanza {stanza} is not written as its type prescribes")]
    Native {
        /// The stanza's place.
        stanza: usize,
    },
    /// There is no stanza.
    #[error("the header has no recipient stanza")]
    NoStanza,
    /// The file does not start with the version line of age v1.
    #[error("not an age v1 file in binary form; an armored one must be decoded first")]
    NotAge,
    /// A passphrase stanza stands beside another stanza.
    #[error("a passphrase stanza must be the only stanza")]
    ScryptNotAlone,
    /// The header is longer than [`MAX_HEADER_BYTES`].
    #[error("the header is longer than {MAX_HEADER_BYTES} bytes")]
    TooLong,
    /// There are more than [`MAX_STANZAS`] stanzas.
    #[error("the header has more than {MAX_STANZAS} recipient stanzas")]
    TooManyStanzas,
    /// The file ends inside the header.
    #[error("the file ends inside the header; fetch or copy it again")]
    Truncated,
    /// The passphrase's work factor is above the reader's limit.
    #[error("the passphrase work factor is above the limit; a file we wrote never is")]
    WorkFactor,
}

/// What the MAC covers: everything up to and including the mark.
fn authenticated(stanzas: &[Stanza]) -> Vec<u8> {
    let mut text = VERSION_LINE.to_vec();
    text.push(b'\n');
    for stanza in stanzas {
        stanza.encode(&mut text);
    }
    text.extend_from_slice(MARK);
    text
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> FileKey {
        FileKey::from_bytes(*b"YELLOW SUBMARINE")
    }

    fn header_of(stanzas: usize) -> Vec<u8> {
        let stanza = Stanza { args: vec!["grease".to_owned()], body: vec![] };
        Header::new(vec![stanza; stanzas], &key()).encode()
    }

    #[test]
    fn reads_as_many_stanzas_as_the_limit_and_no_more() {
        assert!(Header::parse(&header_of(MAX_STANZAS)).is_ok());
        assert_eq!(Header::parse(&header_of(MAX_STANZAS + 1)).unwrap_err(), HeaderError::TooManyStanzas);
        assert_eq!(Header::parse(&header_of(0)).unwrap_err(), HeaderError::NoStanza);
    }

    #[test]
    fn refuses_a_long_line_and_a_long_header() {
        let long_line = format!("age-encryption.org/v1\n-> {}\n", "a".repeat(MAX_LINE_BYTES));
        assert_eq!(Header::parse(long_line.as_bytes()).unwrap_err(), HeaderError::LongLine);
        let body = format!("{}\n", "A".repeat(64)).repeat(1100);
        let long_header = format!("age-encryption.org/v1\n-> a\n{body}\n");
        assert_eq!(Header::parse(long_header.as_bytes()).unwrap_err(), HeaderError::TooLong);
    }

    #[test]
    fn names_armor_and_other_versions_for_what_they_are() {
        for file in [
            "-----BEGIN AGE ENCRYPTED FILE-----\n",
            "age-encryption.org/v2\n-> a\n\n",
            "",
            "age-encryption.org/v1\r\n",
        ] {
            assert_eq!(Header::parse(file.as_bytes()).unwrap_err(), HeaderError::NotAge, "{file:?}");
        }
    }

    #[test]
    fn a_header_cut_anywhere_is_refused() {
        let whole = header_of(2);
        for length in 0..whole.len() {
            assert!(Header::parse(&whole[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn the_mac_covers_every_byte_before_it() {
        let whole = header_of(2);
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            let accepted = Header::parse(&changed).is_ok_and(|it| it.is_authentic(&key()));
            assert!(!accepted, "{at}");
        }
        assert!(Header::parse(&whole).is_ok_and(|it| it.is_authentic(&key())));
    }

    fn stanza() -> impl Strategy<Value = Stanza> {
        let args = prop::collection::vec("[!-~]{1,80}", 1..5);
        let body = prop::collection::vec(any::<u8>(), 0..200);
        (args, body).prop_map(|(args, body)| Stanza { args, body })
    }

    proptest! {
        #[test]
        fn what_was_written_reads_back_the_same(
            stanzas in prop::collection::vec(stanza(), 1..8),
            payload in prop::collection::vec(any::<u8>(), 0..100),
        ) {
            let header = Header::new(stanzas, &key());
            let text = header.encode();
            let file = [&text[..], &payload[..]].concat();
            let parsed = Header::parse(&file).unwrap();
            prop_assert!(parsed.is_authentic(&key()));
            prop_assert_eq!(parsed.payload, &payload[..]);
            prop_assert_eq!(parsed.header.encode(), text);
            prop_assert_eq!(parsed.header, header);
        }

        #[test]
        fn a_header_has_one_spelling(
            stanzas in prop::collection::vec(stanza(), 1..8),
            at in any::<prop::sample::Index>(),
            to in any::<u8>(),
        ) {
            let mut text = Header::new(stanzas, &key()).encode();
            let at = at.index(text.len());
            text[at] = to;
            if let Ok(parsed) = Header::parse(&text) {
                let length = text.len() - parsed.payload.len();
                prop_assert_eq!(&parsed.header.encode()[..], &text[..length]);
            }
        }

        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = Header::parse(&[&b"age-encryption.org/v1\n-> "[..], &bytes[..]].concat());
        }
    }
}
