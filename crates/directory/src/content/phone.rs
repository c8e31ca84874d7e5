//! Numbers that a phone can dial.

use std::fmt;
use std::str::FromStr;

/// A number as it goes into a `tel:` link: digits, with `+` in front when it holds a country code.
///
/// Short codes (`112`, `016`) have no `+` and work only inside their country.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber(String);

/// The text is not a number a phone can dial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a number a phone can dial: 2 to 15 digits, with `+` only in front of a country code")]
pub struct BadPhoneNumber;

impl PhoneNumber {
    /// The number without spaces, for `tel:`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it works only inside its country: it carries no country code.
    pub fn is_national(&self) -> bool {
        !self.0.starts_with('+')
    }
}

impl FromStr for PhoneNumber {
    type Err = BadPhoneNumber;

    /// Accepts the spaces, hyphens, dots and brackets people write; 15 digits is the most E.164 allows.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
        let digits = number.strip_prefix('+').unwrap_or(&number);
        if (2..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(number))
        } else {
            Err(BadPhoneNumber)
        }
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_brackets_are_cleaned_away() {
        let number: PhoneNumber = "+44 (0800) 121-700".parse().expect("dialable");
        assert_eq!(number.as_str(), "+440800121700");
    }

    #[test]
    fn a_short_code_is_national() {
        let number: PhoneNumber = "016".parse().expect("dialable");
        assert!(number.is_national());
    }

    #[test]
    fn letters_signs_and_wrong_lengths_are_refused() {
        for text in ["", "1", "+1", "800 SAVE", "0+44", "1234567890123456", "*120#"] {
            assert_eq!(text.parse::<PhoneNumber>(), Err(BadPhoneNumber), "{text}");
        }
    }
}
