//! Text in her own words: cleaned of what no person types, limited, wiped after use.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Most characters (Unicode scalar values) of the main text. With four bytes each, once as JSON and
/// once as plain text, a full letter still fits the largest letter class of 512 KiB.
pub const MAX_CHARS: usize = 20_000;

/// Most characters of the line that says how to reach her.
pub const MAX_CONTACT_CHARS: usize = 500;

/// Most characters of the word that the agency asks her for.
pub const MAX_CODEWORD_CHARS: usize = 60;

/// Free text. `Debug` never shows it; it is overwritten when dropped.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// Text as typed or pasted: unified line ends, without null and other control characters
    /// but line breaks and tabs. Nothing is cut: see [`Words::over`].
    pub fn typed(text: &str) -> Self {
        let unified = text.replace("\r\n", "\n").replace('\r', "\n");
        Self(unified.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing but white space.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// How many characters are too many, 0 when it fits.
    pub fn over(&self, limit: usize) -> usize {
        self.0.chars().count().saturating_sub(limit)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_escape_characters_are_taken_out_and_line_breaks_stay() {
        assert_eq!(Words::typed("a\0b\u{1b}[31m\r\nc\rd\te").as_str(), "ab[31m\nc\nd\te");
    }

    #[test]
    fn emoji_and_arabic_stay_as_typed() {
        assert_eq!(Words::typed("🙂 ساعدوني").as_str(), "🙂 ساعدوني");
    }

    #[test]
    fn nothing_is_cut_and_the_excess_is_told_in_characters() {
        let words = Words::typed(&"ش".repeat(MAX_CHARS + 7));
        assert_eq!(words.over(MAX_CHARS), 7);
        assert_eq!(words.as_str().chars().count(), MAX_CHARS + 7);
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Words::typed("secret")), "Words(…)");
    }
}
