//! Digits of any usual script, and runs of them.

/// The zeros of scripts whose ten digits stand in a row.
const ZEROS: [u32; 19] = [
    0x0660, // Arabic
    0x06f0, // Persian, Urdu
    0x07c0, // N'Ko
    0x0966, // Devanagari
    0x09e6, // Bengali
    0x0a66, // Gurmukhi
    0x0ae6, // Gujarati
    0x0b66, // Odia
    0x0be6, // Tamil
    0x0c66, // Telugu
    0x0ce6, // Kannada
    0x0d66, // Malayalam
    0x0e50, // Thai
    0x0ed0, // Lao
    0x0f20, // Tibetan
    0x1040, // Burmese
    0x17e0, // Khmer
    0x1810, // Mongolian
    0xff10, // wide
];

/// Digits with what may stand between them in a number, a date or a time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Run<'a> {
    /// From the first digit to the last.
    pub(super) text: &'a str,
}

/// The text with every digit as a Western one.
pub(super) fn western(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// All runs of digits.
pub(super) fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    // From the first digit of a run to behind its last.
    let mut run: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            let start = run.map_or(at, |(start, _)| start);
            run = Some((start, at + 1));
        } else if !is_between(c) || run.is_some_and(|(_, end)| at >= end + MAX_BETWEEN) {
            runs.extend(run.take());
        }
    }
    runs.extend(run);
    runs.into_iter().map(|(start, end)| Run { text: &text[start..end] }).collect()
}

/// Most bytes between two digits of one run: `) ` and the like.
const MAX_BETWEEN: usize = 2;

fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn is_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '\u{2013}' | '.' | '/' | ':' | '(' | ')' | '+'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        runs(text).into_iter().map(|run| run.text).collect()
    }

    #[test]
    fn digits_of_every_script_become_western() {
        assert_eq!(western("٠١٢٣٤٥٦٧٨٩ ۰۹ ०९ ০৯ ๐๙ ၀၉ ០៩ ０９"), "0123456789 09 09 09 09 09 09 09");
        assert_eq!(western("no digits: é ³ Ⅷ"), "no digits: é ³ Ⅷ");
    }

    #[test]
    fn a_run_ends_where_words_begin() {
        assert_eq!(texts("+44 (0) 1632-960 001, or 2 of 3"), ["44 (0) 1632-960 001", "2", "3"]);
        assert_eq!(texts("none"), Vec::<&str>::new());
        assert_eq!(texts("7"), ["7"]);
    }
}
