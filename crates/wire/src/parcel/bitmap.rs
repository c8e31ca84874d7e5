//! One bit for each of some parts, as relays answer: bit `i` stands in byte `i / 8`, under the mask
//! `1 << (i % 8)`. Bits behind the last part are 0.

/// The bytes that hold these bits.
pub fn encode(bits: &[bool]) -> Vec<u8> {
    let byte = |eight: &[bool]| eight.iter().rev().fold(0_u8, |byte, bit| (byte << 1) | u8::from(*bit));
    bits.chunks(8).map(byte).collect()
}

/// The first `count` bits of these bytes, for somebody who knows how many parts were asked about.
///
/// # Errors
/// [`BadBitmap`] if so many bits take another number of bytes, or if there is a bit for no part.
pub fn decode(bytes: &[u8], count: usize) -> Result<Vec<bool>, BadBitmap> {
    if bytes.len() != count.div_ceil(8) {
        return Err(BadBitmap);
    }
    let bits = |byte: &u8| [0_u8, 1, 2, 3, 4, 5, 6, 7].map(|at| (*byte >> at) & 1 == 1);
    let mut bits: Vec<bool> = bytes.iter().flat_map(bits).collect();
    let rest = bits.split_off(count);
    if rest.contains(&true) { Err(BadBitmap) } else { Ok(bits) }
}

/// The bytes do not hold one bit for each part.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the answer does not hold one bit for each part; ask the relay again")]
pub struct BadBitmap;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_part_is_the_lowest_bit_of_the_first_byte() {
        let bits = [true, false, false, true, false, false, false, false, false, true];
        assert_eq!(encode(&bits), [0b0000_1001, 0b0000_0010]);
        assert!(encode(&[]).is_empty());
    }

    #[test]
    fn another_length_and_a_bit_for_no_part_are_refused() {
        for (bytes, count) in
            [(vec![], 1), (vec![0], 0), (vec![0], 9), (vec![0, 0], 8), (vec![2], 1), (vec![0x80], 7)]
        {
            assert_eq!(decode(&bytes, count), Err(BadBitmap), "{bytes:?} {count}");
        }
    }

    proptest! {
        #[test]
        fn what_was_encoded_decodes(bits in prop::collection::vec(any::<bool>(), 0..100)) {
            prop_assert_eq!(decode(&encode(&bits), bits.len()), Ok(bits));
        }

        #[test]
        fn what_decodes_has_one_spelling(bytes in prop::collection::vec(any::<u8>(), 0..4), count in 0..33_usize) {
            if let Ok(bits) = decode(&bytes, count) {
                prop_assert_eq!(encode(&bits), bytes);
            }
        }
    }
}
