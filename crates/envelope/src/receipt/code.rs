//! The code itself: made, read in any script, checked.
//!
//! 22 digits that nobody can guess, then two that notice a slip (ISO 7064, MOD 97-10): as a number, the whole
//! code leaves 1 when it is divided by 97. The other remainders are kept for later versions.

use std::{array, fmt};

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{digits, guess};
use crate::scrub;

/// How many digits a code has.
pub const DIGITS: usize = GROUPS * GROUP_DIGITS;

/// In how many groups it is shown and read out.
pub const GROUPS: usize = 6;

/// How many digits a group has.
pub const GROUP_DIGITS: usize = 4;

/// The digits that are random: 73 bits.
const RANDOM_DIGITS: usize = DIGITS - 2;

/// A receipt code with the right check digits. Zeroized on drop.
#[derive(Clone, Eq, PartialEq)]
pub struct Code(Zeroizing<String>);

impl Code {
    /// A fresh code.
    pub fn make(rng: &mut impl CryptoRng) -> Self {
        scrub::after(|| drawn(rng))
    }

    /// Reads a code as people type, paste and dictate it: digits of any script, with anything between them that
    /// is no letter.
    ///
    /// # Errors
    /// [`CodeError`], nothing of what was typed is part of it.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        scrub::after(|| read(text))
    }

    /// The 24 digits, `0` to `9`.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The digits in the groups that they are shown and read out in.
    pub fn groups(&self) -> [&str; GROUPS] {
        array::from_fn(|group| &self.0[group * GROUP_DIGITS..][..GROUP_DIGITS])
    }

    /// The last group: what she types to show that she has kept the code.
    pub fn last_four(&self) -> &str {
        &self.0[DIGITS - GROUP_DIGITS..]
    }
}

/// Nothing of it: the code is all that anybody needs.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}

/// What was typed is not a code.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeError {
    /// The check digits are not those of the other digits: there is a slip somewhere.
    #[error("the code has a wrong digit, or two that changed places")]
    Check {
        /// The group that most likely holds it, 1 to 6, if one is clearly likelier than all others together.
        group: Option<usize>,
    },
    /// There is no digit.
    #[error("there is no digit")]
    Empty,
    /// There are letters: it is something else than a code.
    #[error("a code has no letters")]
    Letters,
    /// There are more digits than a code has.
    #[error("{digits} digits are more than the {DIGITS} of a code")]
    TooLong {
        /// How many there are.
        digits: usize,
    },
    /// There are fewer digits than a code has.
    #[error("{digits} digits are fewer than the {DIGITS} of a code")]
    TooShort {
        /// How many there are.
        digits: usize,
    },
}

/// What a number of these digits leaves when it is divided by 97.
pub(super) fn remainder(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |left, &digit| (left * 10 + u32::from(digit)) % 97)
}

/// Whether these digits are those of a code.
pub(super) fn is_valid(digits: &[u8; DIGITS]) -> bool {
    remainder(digits) == 1
}

fn drawn(rng: &mut impl CryptoRng) -> Code {
    let mut digits = Zeroizing::new([0; DIGITS]);
    let mut bytes = Zeroizing::new([0; 32]);
    let mut places = digits[..RANDOM_DIGITS].iter_mut();
    while places.len() > 0 {
        rng.fill_bytes(bytes.as_mut_slice());
        // 250 is the largest multiple of ten: without what is above it, all digits are equally likely.
        let fair = bytes.iter().filter(|byte| **byte < 250);
        for (byte, place) in fair.zip(places.by_ref()) {
            *place = byte % 10;
        }
    }
    let check = 98 - remainder(digits.as_slice());
    digits[RANDOM_DIGITS] = (check / 10) as u8;
    digits[RANDOM_DIGITS + 1] = (check % 10) as u8;
    written(&digits)
}

fn read(text: &str) -> Result<Code, CodeError> {
    let mut found = Zeroizing::new([0; DIGITS]);
    let mut count = 0;
    for character in text.chars() {
        if let Some(digit) = digits::value(character) {
            if let Some(place) = found.get_mut(count) {
                *place = digit;
            }
            count += 1;
        } else if character.is_alphabetic() {
            return Err(CodeError::Letters);
        }
    }
    match count {
        0 => Err(CodeError::Empty),
        DIGITS if is_valid(&found) => Ok(written(&found)),
        DIGITS => Err(CodeError::Check { group: guess::likeliest_group(&found) }),
        digits if digits < DIGITS => Err(CodeError::TooShort { digits }),
        digits => Err(CodeError::TooLong { digits }),
    }
}

fn written(digits: &[u8; DIGITS]) -> Code {
    // Room for all of it at once: a text that grows would leave its start behind.
    let mut text = Zeroizing::new(String::with_capacity(DIGITS));
    digits.iter().for_each(|digit| text.push(char::from(b'0' + digit)));
    Code(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Repeatable;

    const EXAMPLE: &str = "012345678901234567890105";

    #[test]
    fn the_example_of_the_protocol_is_a_code() {
        let code = Code::parse(EXAMPLE).unwrap();
        assert_eq!(code.digits(), EXAMPLE);
        assert_eq!(code.groups(), ["0123", "4567", "8901", "2345", "6789", "0105"]);
        assert_eq!(code.last_four(), "0105");
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        for text in [
            "0123 4567 8901 2345 6789 0105",
            " 0123-4567–8901.2345/6789,0105\n",
            "\u{2066}0123\u{2069} \u{200f}4567\u{200e} (8901) 2345 | 6789 | 0105",
            "٠١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥ ٦٧٨٩ ٠١٠٥",
            "۰۱۲۳ ۴۵۶۷ ۸۹۰۱ ۲۳۴۵ ۶۷۸۹ ۰۱۰۵",
            "၀၁၂၃ ၄၅၆၇ ၈၉၀၁ ၂၃၄၅ ၆၇၈၉ ၀၁၀၅",
            "०१२३ 4567 ८९०१ 2345 ６７８９ 0️⃣1️⃣0️⃣5️⃣",
        ] {
            assert_eq!(
                Code::parse(text).map(|code| code.digits().to_owned()).as_deref(),
                Ok(EXAMPLE),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_a_code_is_named() {
        for (text, error) in [
            ("", CodeError::Empty),
            (" - \u{200f}", CodeError::Empty),
            ("0123 4567", CodeError::TooShort { digits: 8 }),
            ("0123 4567 8901 2345 6789 010", CodeError::TooShort { digits: 23 }),
            ("0123 4567 8901 2345 6789 0105 5", CodeError::TooLong { digits: 25 }),
            ("O123 4567 8901 2345 6789 0105", CodeError::Letters),
            ("my code: 0123", CodeError::Letters),
            ("一二三四", CodeError::Letters),
        ] {
            assert_eq!(Code::parse(text), Err(error), "{text}");
        }
        assert_eq!(Code::parse(&"7".repeat(100_000)), Err(CodeError::TooLong { digits: 100_000 }));
    }

    #[test]
    fn another_remainder_is_another_version_and_no_code() {
        let mut digits = *b"012345678901234567890100";
        for check in 0..100 {
            digits[22] = b'0' + check / 10;
            digits[23] = b'0' + check % 10;
            let text = std::str::from_utf8(&digits).unwrap();
            assert_eq!(Code::parse(text).is_ok(), check == 5, "{check}");
        }
    }

    #[test]
    fn two_codes_differ_and_debug_shows_neither() {
        let mut rng = Repeatable::new(1);
        let [one, other] = [(); 2].map(|()| Code::make(&mut rng));
        assert_ne!(one, other);
        assert_eq!(format!("{one:?}"), "Code(..)");
    }

    #[test]
    fn every_digit_stands_everywhere_about_equally_often() {
        const CODES: usize = 4000;
        let mut rng = Repeatable::new(1);
        let mut times = [[0_u32; 10]; RANDOM_DIGITS];
        for _ in 0..CODES {
            let code = drawn(&mut rng);
            for (times, digit) in times.iter_mut().zip(code.digits().bytes()) {
                times[usize::from(digit - b'0')] += 1;
            }
        }
        // 400 each; six standard deviations are 114.
        assert!(times.iter().flatten().all(|times| (286..514).contains(times)), "{times:?}");
    }
}
