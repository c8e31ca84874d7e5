//! The frame every request and reply is written in.
//!
//! ```text
//! frame = u32 length of the header || header, a JSON object with "v":1 || payload
//! ```
//!
//! Ids travel in frames, never in addresses, so that no log of addresses can hold one.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::VERSION;

/// Longest header accepted, in bytes. A list of 16 ids or a directory's signatures fit many times over.
pub const MAX_HEADER_BYTES: usize = 8_192;

/// Bytes of the length that opens a frame.
pub const LENGTH_BYTES: usize = 4;

/// The header of a reply is padded to a multiple of this many bytes, so that its length tells an observer
/// of the encrypted connection as little as possible.
pub const REPLY_HEADER_STEP: usize = 1_024;

/// A frame of this header and payload.
///
/// # Errors
/// [`FrameError::BadHeader`] if the header is no JSON object, [`FrameError::HeaderTooLong`].
pub fn encode(header: &impl Serialize, payload: &[u8]) -> Result<Vec<u8>, FrameError> {
    assemble(&object(header)?, payload)
}

/// As [`encode`], the header padded with a field `p` to a multiple of [`REPLY_HEADER_STEP`].
///
/// # Errors
/// As [`encode`]; the padding counts.
pub fn encode_reply(header: &impl Serialize, payload: &[u8]) -> Result<Vec<u8>, FrameError> {
    let mut json = object(header)?;
    json.pop();
    json.extend_from_slice(if json.len() == 1 { br#""p":""# } else { br#","p":""# });
    let closing = br#""}"#;
    let padded = (json.len() + closing.len()).next_multiple_of(REPLY_HEADER_STEP);
    json.resize(padded - closing.len(), b'0');
    json.extend_from_slice(closing);
    assemble(&json, payload)
}

/// The header and payload of a frame. Fields of the header that `H` does not know are ignored.
///
/// # Errors
/// [`FrameError::Truncated`] if bytes are missing, [`FrameError::HeaderTooLong`],
/// [`FrameError::BadHeader`] if the header is not the expected JSON object, [`FrameError::Version`] if it
/// is of a version this program does not know.
pub fn decode<H: DeserializeOwned>(frame: &[u8]) -> Result<(H, &[u8]), FrameError> {
    let (length, rest) = frame.split_first_chunk::<LENGTH_BYTES>().ok_or(FrameError::Truncated)?;
    let (header, payload) = rest.split_at_checked(header_len(*length)?).ok_or(FrameError::Truncated)?;
    Ok((decode_header(header)?, payload))
}

/// The length in bytes of the header that follows these first four bytes.
///
/// # Errors
/// [`FrameError::HeaderTooLong`]: known before a single byte of the header is read.
pub fn header_len(first: [u8; LENGTH_BYTES]) -> Result<usize, FrameError> {
    match usize::try_from(u32::from_be_bytes(first)) {
        Ok(length) if length <= MAX_HEADER_BYTES => Ok(length),
        _ => Err(FrameError::HeaderTooLong),
    }
}

/// The header that these bytes are, for a reader who takes the payload only after judging the header.
///
/// # Errors
/// [`FrameError::BadHeader`] or [`FrameError::Version`], as [`decode`].
pub fn decode_header<H: DeserializeOwned>(json: &[u8]) -> Result<H, FrameError> {
    #[derive(Deserialize)]
    struct Versioned {
        v: u64,
    }
    // First the version: a header of another one may well look different in every other field.
    let Versioned { v } = serde_json::from_slice(json).map_err(|_| FrameError::BadHeader)?;
    if v != u64::from(VERSION) {
        return Err(FrameError::Version);
    }
    serde_json::from_slice(json).map_err(|_| FrameError::BadHeader)
}

fn object(header: &impl Serialize) -> Result<Vec<u8>, FrameError> {
    let json = serde_json::to_vec(header).map_err(|_| FrameError::BadHeader)?;
    if json.first() == Some(&b'{') { Ok(json) } else { Err(FrameError::BadHeader) }
}

fn assemble(header: &[u8], payload: &[u8]) -> Result<Vec<u8>, FrameError> {
    if header.len() > MAX_HEADER_BYTES {
        return Err(FrameError::HeaderTooLong);
    }
    // At most 8,192, so it fits.
    let length = header.len() as u32;
    Ok([&length.to_be_bytes()[..], header, payload].concat())
}

/// What was read is no frame, or what was to be written does not fit into one.
///
/// No variant carries any of the bytes: a relay must be able to log an error without logging a letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// The header is not the JSON object that belongs here.
    #[error("the frame's header is not the JSON object that this operation expects")]
    BadHeader,
    /// The header is, or would be, longer than [`MAX_HEADER_BYTES`].
    #[error("the frame's header is longer than {MAX_HEADER_BYTES} bytes")]
    HeaderTooLong,
    /// The frame ends before its header does.
    #[error("the frame ends before its header does")]
    Truncated,
    /// The header's `v` is not [`VERSION`].
    #[error("the frame was made by another version of the protocol; this program knows version {VERSION}")]
    Version,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    #[derive(Debug, Deserialize, PartialEq, Serialize)]
    struct Header {
        v: u8,
        word: String,
    }

    #[test]
    fn writes_length_header_payload() {
        assert_eq!(encode(&json!({"v": 1}), b"xyz").unwrap(), b"\x00\x00\x00\x07{\"v\":1}xyz");
    }

    #[test]
    fn ignores_fields_that_it_does_not_know() {
        let frame = encode(&json!({"v": 1, "word": "yes", "later": {"a": [1]}}), b"").unwrap();
        let (header, _) = decode::<Header>(&frame).unwrap();
        assert_eq!(header.word, "yes");
    }

    #[test]
    fn refuses_another_version_even_if_nothing_else_fits() {
        let frame = encode(&json!({"v": 2, "parola": "sì"}), b"").unwrap();
        assert_eq!(decode::<Header>(&frame), Err(FrameError::Version));
    }

    #[test]
    fn refuses_a_header_without_a_version_or_with_an_odd_one() {
        for header in [
            r#"{"word":"yes"}"#,
            r#"{"v":"1","word":"yes"}"#,
            r#"{"v":1.5,"word":"yes"}"#,
            r#"{"v":-1,"word":"yes"}"#,
            r#"{"v":1,"v":1,"word":"yes"}"#,
        ] {
            let frame = assemble(header.as_bytes(), b"").unwrap();
            assert_eq!(decode::<Header>(&frame), Err(FrameError::BadHeader), "{header}");
        }
    }

    #[test]
    fn refuses_a_header_that_is_no_object() {
        for header in ["", "[1]", "1", "nul", "{", "{}}", "\u{feff}{}", "{\"v\":1,}"] {
            let frame = assemble(header.as_bytes(), b"").unwrap();
            assert_eq!(decode::<Header>(&frame), Err(FrameError::BadHeader), "{header}");
        }
        assert_eq!(encode(&json!([1]), b""), Err(FrameError::BadHeader));
    }

    #[test]
    fn survives_json_as_deep_as_a_header_is_long() {
        let deep = format!(r#"{{"v":1,"word":"yes","x":{}"#, "[".repeat(8_000));
        let frame = assemble(deep.as_bytes(), b"").unwrap();
        assert_eq!(decode::<Header>(&frame), Err(FrameError::BadHeader));
    }

    #[test]
    fn refuses_a_length_that_lies_before_it_reads_on() {
        for length in [8_193_u32, 1 << 31, u32::MAX] {
            assert_eq!(header_len(length.to_be_bytes()), Err(FrameError::HeaderTooLong));
            let frame = [&length.to_be_bytes()[..], br#"{"v":1}"#].concat();
            assert_eq!(decode::<Header>(&frame), Err(FrameError::HeaderTooLong));
        }
    }

    #[test]
    fn does_not_write_a_header_that_no_one_would_read() {
        let long = json!({"v": 1, "word": "x".repeat(MAX_HEADER_BYTES)});
        assert_eq!(encode(&long, b""), Err(FrameError::HeaderTooLong));
        assert_eq!(encode_reply(&long, b""), Err(FrameError::HeaderTooLong));
    }

    #[test]
    fn pads_a_reply_from_an_empty_object_on() {
        let frame = encode_reply(&json!({}), b"").unwrap();
        assert_eq!(frame.len(), LENGTH_BYTES + REPLY_HEADER_STEP);
        assert!(serde_json::from_slice::<Value>(&frame[LENGTH_BYTES..]).is_ok());
    }

    proptest! {
        #[test]
        fn what_was_encoded_decodes(word in ".{0,200}", payload: Vec<u8>) {
            let header = Header { v: 1, word };
            for frame in [encode(&header, &payload), encode_reply(&header, &payload)] {
                let frame = frame.unwrap();
                let (read, rest) = decode::<Header>(&frame).unwrap();
                prop_assert_eq!(&read, &header);
                prop_assert_eq!(rest, &payload[..]);
            }
        }

        #[test]
        fn a_reply_header_is_a_multiple_of_the_step(word in ".{0,400}") {
            let frame = encode_reply(&Header { v: 1, word }, b"").unwrap();
            prop_assert_eq!((frame.len() - LENGTH_BYTES) % REPLY_HEADER_STEP, 0);
        }

        #[test]
        fn every_truncation_of_the_header_is_refused(word in "[a-z]{0,40}", cut: prop::sample::Index) {
            let frame = encode(&Header { v: 1, word }, b"").unwrap();
            let short = &frame[..cut.index(frame.len())];
            prop_assert_eq!(decode::<Header>(short), Err(FrameError::Truncated));
        }

        #[test]
        fn a_lying_length_never_gives_a_header(word in "[a-z]{0,40}", lie in 0..=MAX_HEADER_BYTES as u32) {
            let mut frame = encode(&Header { v: 1, word }, b"payload").unwrap();
            let truth = frame[..LENGTH_BYTES].to_vec();
            frame[..LENGTH_BYTES].copy_from_slice(&lie.to_be_bytes());
            prop_assume!(frame[..LENGTH_BYTES] != truth);
            prop_assert!(decode::<Header>(&frame).is_err());
        }

        #[test]
        fn a_length_is_good_up_to_the_longest_header_and_refused_above(length: u32) {
            let longest = MAX_HEADER_BYTES as u32;
            for length in [length, length % (2 * longest), longest, longest + 1] {
                let good = (length <= longest).then_some(length as usize);
                prop_assert_eq!(header_len(length.to_be_bytes()), good.ok_or(FrameError::HeaderTooLong));
            }
        }

        #[test]
        fn what_is_written_is_never_longer_than_what_is_read(length in 8_100..8_300_usize) {
            // The padding of a reply ends at the longest header, not behind it.
            let header = Header { v: 1, word: "x".repeat(length - br#"{"v":1,"word":""}"#.len()) };
            prop_assert_eq!(encode(&header, b"").is_ok(), length <= MAX_HEADER_BYTES);
            if let Ok(frame) = encode_reply(&header, b"") {
                prop_assert_eq!(decode::<Header>(&frame), Ok((header, &b""[..])));
                prop_assert_eq!(frame.len(), LENGTH_BYTES + MAX_HEADER_BYTES);
            }
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
            let _ = decode::<Header>(&bytes);
        }

        #[test]
        fn any_bytes_of_a_true_length_are_read_without_a_panic(bytes: Vec<u8>, payload: Vec<u8>) {
            let frame = [&(bytes.len() as u32).to_be_bytes()[..], &bytes, &payload].concat();
            let _ = decode::<Header>(&frame);
            let _ = decode::<Value>(&frame);
        }
    }
}
