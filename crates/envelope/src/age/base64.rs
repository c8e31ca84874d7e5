//! Base64 as age writes it: the standard alphabet, unpadded, canonical (RFC 4648 §4 and §3.5).

use base64ct::{Base64Unpadded, Encoding};

pub(crate) fn encode(bytes: &[u8]) -> String {
    Base64Unpadded::encode_string(bytes)
}

/// The bytes of `text`, or nothing if it is not canonical or holds more than `N`.
pub(crate) fn decode_up_to<const N: usize>(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = [0; N];
    Base64Unpadded::decode(text, &mut bytes).ok().map(<[u8]>::to_vec)
}

/// The `N` bytes of `text`, or nothing if it is not canonical or holds another number.
pub(crate) fn decode_array<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let length = Base64Unpadded::decode(text, &mut bytes).ok()?.len();
    (length == N).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_padding_spare_bits_foreign_characters_and_other_lengths() {
        assert_eq!(decode_array::<1>(b"AA"), Some([0]));
        for text in ["AA==", "AB", "A", "A_", "", "AAA", " AA"] {
            assert_eq!(decode_array::<1>(text.as_bytes()), None, "{text:?}");
        }
    }
}
