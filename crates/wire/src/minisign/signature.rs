//! A signature file.

use std::str::FromStr;

use super::{MinisignError, decode};

/// Bytes of the number by which minisign names a key.
pub(super) const KEY_NUMBER_BYTES: usize = 8;

/// What a signature's bytes begin with: Ed25519 over the file's BLAKE2b-512.
const HASHED: [u8; 2] = *b"ED";

/// The old form: Ed25519 over the file itself.
const LEGACY: [u8; 2] = *b"Ed";

/// A `.minisig` file: four lines, of which the first is a comment that nobody signed and that is ignored.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Signature {
    pub(super) number: [u8; KEY_NUMBER_BYTES],
    pub(super) of_data: ed25519_dalek::Signature,
    pub(super) trusted_comment: String,
    pub(super) of_comment: ed25519_dalek::Signature,
}

impl FromStr for Signature {
    type Err = MinisignError;

    fn from_str(text: &str) -> Result<Self, MinisignError> {
        parse(text).unwrap_or(Err(MinisignError::NotASignature))
    }
}

/// `None` stands for any text that is no signature file, so that `?` can say so.
fn parse(text: &str) -> Option<Result<Signature, MinisignError>> {
    let mut lines = text.lines();
    lines.next()?.strip_prefix("untrusted comment:")?;
    let bytes = decode::<74>(lines.next()?.trim_end())?;
    let trusted_comment = lines.next()?.strip_prefix("trusted comment: ")?;
    let of_comment = decode::<64>(lines.next()?.trim_end())?;
    if lines.any(|line| !line.is_empty()) {
        return None;
    }
    let (algorithm, rest) = bytes.split_first_chunk::<2>()?;
    let (number, of_data) = rest.split_first_chunk::<KEY_NUMBER_BYTES>()?;
    match *algorithm {
        HASHED => {}
        LEGACY => return Some(Err(MinisignError::Legacy)),
        _ => return None,
    }
    Some(Ok(Signature {
        number: *number,
        of_data: ed25519_dalek::Signature::from_slice(of_data).ok()?,
        trusted_comment: trusted_comment.to_owned(),
        of_comment: ed25519_dalek::Signature::from_bytes(&of_comment),
    }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GOOD: &str = include_str!("../../../../tests/vectors/minisign/signed.json.one.minisig");

    #[test]
    fn refuses_the_old_form_and_says_what_to_do() {
        let legacy = include_str!("../../../../tests/vectors/minisign/signed.json.legacy.minisig");
        assert_eq!(legacy.parse::<Signature>(), Err(MinisignError::Legacy));
        assert!(MinisignError::Legacy.to_string().contains("without the option -l"));
    }

    #[test]
    fn reads_lines_that_windows_ended() {
        assert_eq!(GOOD.replace('\n', "\r\n").parse::<Signature>(), GOOD.parse());
    }

    #[test]
    fn refuses_a_file_with_a_line_too_many() {
        assert_eq!(format!("{GOOD}more\n").parse::<Signature>(), Err(MinisignError::NotASignature));
    }

    proptest! {
        #[test]
        fn every_truncation_is_refused(cut in 0..GOOD.len() - 1) {
            prop_assert_eq!(GOOD[..cut].parse::<Signature>(), Err(MinisignError::NotASignature));
        }

        #[test]
        fn any_text_is_read_without_a_panic(text: String) {
            let _ = text.parse::<Signature>();
        }
    }
}
