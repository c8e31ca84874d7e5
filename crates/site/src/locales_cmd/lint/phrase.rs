//! Finding words in a text: whole words, in a row, in small and capital letters alike.

use std::ops::Range;

/// Some words in a row. A `*` at either end of a word stands for any letters, or none.
#[derive(Debug)]
pub(super) struct Phrase(Vec<Pattern>);

#[derive(Debug)]
struct Pattern {
    word: String,
    /// Whether letters may stand before it.
    before: bool,
    /// Whether letters may follow it.
    after: bool,
}

impl Phrase {
    /// Reads a phrase; `None` when there is no word in it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut patterns = Vec::new();
        for piece in text.split_whitespace() {
            let inner = words(piece.trim_matches('*'));
            let last = inner.len().saturating_sub(1);
            patterns.extend(inner.into_iter().enumerate().map(|(index, word)| Pattern {
                word,
                before: index == 0 && piece.starts_with('*'),
                after: index == last && piece.ends_with('*'),
            }));
        }
        (!patterns.is_empty()).then_some(Self(patterns))
    }

    /// Where it stands among the words of a text.
    pub(super) fn find(&self, words: &[String]) -> Vec<Range<usize>> {
        let length = self.0.len();
        let starts = words
            .windows(length)
            .enumerate()
            .filter(|(_, window)| self.0.iter().zip(*window).all(|(pattern, word)| pattern.fits(word)));
        starts.map(|(start, _)| start..start + length).collect()
    }
}

impl Pattern {
    fn fits(&self, word: &str) -> bool {
        match (self.before, self.after) {
            (false, false) => word == self.word,
            (false, true) => word.starts_with(&self.word),
            (true, false) => word.ends_with(&self.word),
            (true, true) => word.contains(&self.word),
        }
    }
}

/// Ends of sentences, and the per cent sign, count as words: no phrase reaches over an end, and "100%" is "100 %".
const ALONE: &str = ".?!:;…؟؛۔।。？！%";

/// Virama and nukta of Hindi and Bengali: they stand within words, and are no letters.
const JOINS: [char; 4] = ['\u{93C}', '\u{94D}', '\u{9BC}', '\u{9CD}'];

/// The words of a text in small letters, without vowel signs. What is filled in (`{$name}`) is a word that no phrase
/// has.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut filled_in = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '{' | '}' => {
                end(&mut word, &mut words);
                filled_in = c == '{';
                if filled_in {
                    words.push("{}".to_owned());
                }
            }
            _ if filled_in || is_vowel_sign(c) => {}
            '\'' | '’' => word.push('\''),
            _ if c.is_alphanumeric() || JOINS.contains(&c) => word.push(c),
            _ => {
                end(&mut word, &mut words);
                if ALONE.contains(c) {
                    words.push(c.to_string());
                }
            }
        }
    }
    end(&mut word, &mut words);
    words
}

/// Ends a word; quotation marks around it are none of its letters.
fn end(word: &mut String, words: &mut Vec<String>) {
    let letters = word.trim_matches('\'');
    if !letters.is_empty() {
        words.push(letters.to_owned());
    }
    word.clear();
}

/// Arabic is written with or without these, and with any word stretched.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

#[cfg(test)]
mod tests {
    use super::{Phrase, words};

    fn has(phrase: &str, text: &str) -> bool {
        !Phrase::parse(phrase).expect("it has a word").find(&words(text)).is_empty()
    }

    #[test]
    fn whole_words_are_found_whatever_their_letters_and_marks() {
        assert!(has("your fault", "Is it “YOUR fault”?"));
        assert!(has("didn't", "You didn’t ask."));
        assert!(!has("fault", "That is the default."));
    }

    #[test]
    fn a_star_stands_for_letters_at_its_end_of_the_word() {
        assert!(has("guarantee*", "It is guaranteed."));
        assert!(!has("guarantee", "It is guaranteed."));
        assert!(has("*مهاجر* غير *شرعي*", "المهاجرون غير الشرعيين"));
    }

    #[test]
    fn no_phrase_reaches_over_the_end_of_a_sentence_or_over_what_is_filled_in() {
        assert!(!has("will rescue", "They will. Rescue is free."));
        assert!(!has("will rescue", "They will { $who } rescue."));
        assert!(!has("name", "Run by {$name}"));
    }

    #[test]
    fn a_per_cent_sign_is_found_with_and_without_its_space() {
        assert!(has("100 % safe", "It is 100% safe."));
        assert!(has("100% safe", "It is 100 % safe."));
    }

    #[test]
    fn vowel_signs_and_stretching_do_not_hide_a_word() {
        assert!(has("تماما", "آمن تمامًا"));
        assert!(has("ضحية", "ضـحـية"));
    }

    #[test]
    fn a_phrase_without_words_is_none() {
        assert!(Phrase::parse(" * ").is_none());
    }
}
