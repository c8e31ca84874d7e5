//! The digits of all scripts.

/// What stands for zero, in every script that writes numbers in tens: all characters of the category `Nd` in
/// Unicode 17. The nine characters behind each are its one to nine; Unicode promises that they always are.
#[rustfmt::skip]
pub(super) const ZEROS: [u32; 77] = [
    0x00030, 0x00660, 0x006f0, 0x007c0, 0x00966, 0x009e6, 0x00a66, 0x00ae6, 0x00b66, 0x00be6, 0x00c66,
    0x00ce6, 0x00d66, 0x00de6, 0x00e50, 0x00ed0, 0x00f20, 0x01040, 0x01090, 0x017e0, 0x01810, 0x01946,
    0x019d0, 0x01a80, 0x01a90, 0x01b50, 0x01bb0, 0x01c40, 0x01c50, 0x0a620, 0x0a8d0, 0x0a900, 0x0a9d0,
    0x0a9f0, 0x0aa50, 0x0abf0, 0x0ff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// The value of a digit, 0 to 9, or nothing if the character is none.
pub fn value(character: char) -> Option<u8> {
    let character = u32::from(character);
    let behind = ZEROS.partition_point(|zero| *zero <= character);
    let zero = ZEROS[..behind].last()?;
    u8::try_from(character - zero).ok().filter(|value| *value < 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::receipt_vectors;

    #[test]
    fn every_digit_of_unicode_has_its_value_and_nothing_else_has_one() {
        // Written by Python's `unicodedata2` (tests/scripts/receipt_vectors.py).
        let vectors = receipt_vectors();
        let zeros: Vec<u32> = vectors["digits"]["zeros"]
            .as_array()
            .unwrap()
            .iter()
            .map(|zero| u32::from_str_radix(zero.as_str().unwrap(), 16).unwrap())
            .collect();
        let mut digits = 0;
        for character in '\0'..=char::MAX {
            let number = u32::from(character);
            let zero = zeros.iter().find(|zero| (**zero..**zero + 10).contains(&number));
            let expected = zero.map(|zero| (number - zero) as u8);
            assert_eq!(value(character), expected, "{number:x}");
            digits += u32::from(expected.is_some());
        }
        assert_eq!(digits, 10 * ZEROS.len() as u32);
    }

    #[test]
    fn what_only_looks_like_a_digit_is_none() {
        for character in ['²', '½', '①', '〇', 'Ⅳ', 'O', 'l', '/', ':'] {
            assert_eq!(value(character), None, "{character}");
        }
    }
}
