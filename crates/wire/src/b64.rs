//! Base64 as every id and key in our JSON is written: URL-safe, unpadded, strict (RFC 4648 §5).

use base64ct::{Base64UrlUnpadded, Encoding};

/// The bytes as URL-safe, unpadded Base64.
pub fn encode(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// The bytes of a URL-safe, unpadded Base64 text.
///
/// # Errors
/// [`NotBase64`] if any character is foreign (padding and spaces are), or if the last one carries bits
/// that belong to no byte: one value has exactly one spelling.
pub fn decode(text: &str) -> Result<Vec<u8>, NotBase64> {
    Base64UrlUnpadded::decode_vec(text).map_err(|_| NotBase64)
}

/// As [`decode`], for exactly `N` bytes.
///
/// # Errors
/// [`NotBase64`] also if the text holds another number of bytes.
pub fn decode_array<const N: usize>(text: &str) -> Result<[u8; N], NotBase64> {
    decode(text)?.try_into().map_err(|_| NotBase64)
}

/// The text is not the URL-safe, unpadded Base64 that was expected.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not URL-safe, unpadded base64 of the expected length")]
pub struct NotBase64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn refuses_padding_spaces_and_the_other_alphabet() {
        for text in ["AA==", "AA ", " AA", "A+", "A/", "A", "A\n"] {
            assert_eq!(decode(text), Err(NotBase64), "{text:?}");
        }
    }

    #[test]
    fn refuses_a_second_spelling_of_the_same_byte() {
        assert_eq!(decode("AA"), Ok(vec![0]));
        assert_eq!(decode("AB"), Err(NotBase64));
    }

    #[test]
    fn refuses_a_wrong_number_of_bytes() {
        assert_eq!(decode_array::<2>("AAA"), Ok([0, 0]));
        assert_eq!(decode_array::<3>("AAA"), Err(NotBase64));
    }

    proptest! {
        #[test]
        fn what_was_encoded_decodes(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Ok(bytes));
        }

        #[test]
        fn what_decodes_has_one_spelling(text in "[A-Za-z0-9_-]{0,60}") {
            if let Ok(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
