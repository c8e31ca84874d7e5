//! Country codes.

use std::fmt;
use std::str::FromStr;

/// An ISO 3166-1 alpha-2 code, `GB`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

/// The text is not two capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a country is two capital letters as in ISO 3166-1, like `GB`")]
pub struct BadCountryCode;

impl CountryCode {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        // ASCII by construction, so never the default.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for CountryCode {
    type Err = BadCountryCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match *text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(BadCountryCode),
        }
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CountryCode({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_capital_letters_are_a_code() {
        assert_eq!("GB".parse::<CountryCode>().map(|code| code.to_string()), Ok("GB".to_owned()));
    }

    #[test]
    fn anything_else_is_none() {
        for text in ["", "G", "gb", "GBR", "G1", "é"] {
            assert_eq!(text.parse::<CountryCode>(), Err(BadCountryCode), "{text}");
        }
    }
}
