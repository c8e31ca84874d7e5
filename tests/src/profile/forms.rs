//! The ways in which a browser may write a word down: as it is, escaped in an address or in JSON, each in UTF-8 and in
//! both orders of UTF-16.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Words to look for, in all their forms.
pub struct Needles<'a> {
    forms: Vec<(Vec<u8>, &'a str)>,
    /// The places in `forms` of those that begin with two bytes: a single look at each place of a file does for all.
    begins: Vec<Vec<usize>>,
}

impl<'a> Needles<'a> {
    /// Words of two letters or more.
    ///
    /// # Panics
    /// If one is shorter.
    pub fn new(words: &[&'a str]) -> Self {
        let mut forms: Vec<(Vec<u8>, &'a str)> = Vec::new();
        let mut begins = vec![Vec::new(); 1 << 16];
        for word in words {
            assert!(word.len() > 1, "{word:?} is found everywhere");
            for bytes in spellings(word).iter().flat_map(|text| encodings(text)) {
                if !forms.iter().any(|(known, of)| *known == bytes && of == word) {
                    begins[place(bytes[0], bytes[1])].push(forms.len());
                    forms.push((bytes, *word));
                }
            }
        }
        Self { forms, begins }
    }

    /// Which of the words stand in these bytes, in whatever form.
    pub fn held_by(&self, bytes: &[u8]) -> BTreeSet<&'a str> {
        let mut held = BTreeSet::new();
        for (at, pair) in bytes.windows(2).enumerate() {
            for number in &self.begins[place(pair[0], pair[1])] {
                let (form, word) = &self.forms[*number];
                if bytes[at..].starts_with(form) {
                    held.insert(*word);
                }
            }
        }
        held
    }
}

fn place(first: u8, second: u8) -> usize {
    usize::from(u16::from_be_bytes([first, second]))
}

fn encodings(text: &str) -> [Vec<u8>; 3] {
    [
        text.as_bytes().to_vec(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ]
}

/// As it is, `%D0%BA`, `%d0%ba`, `\u043A`, `\u043a`.
fn spellings(word: &str) -> [String; 5] {
    let (address, json) = (in_address(word), in_json(word));
    // Letters of the word itself stay as they are: only what was written for them has two cases.
    [word.to_owned(), address[0].clone(), address[1].clone(), json[0].clone(), json[1].clone()]
}

fn in_address(word: &str) -> [String; 2] {
    let mut texts = [String::new(), String::new()];
    for byte in word.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            texts.iter_mut().for_each(|text| text.push(char::from(byte)));
        } else {
            // Writing to a string does not fail.
            let _ = write!(texts[0], "%{byte:02X}");
            let _ = write!(texts[1], "%{byte:02x}");
        }
    }
    texts
}

fn in_json(word: &str) -> [String; 2] {
    let mut texts = [String::new(), String::new()];
    for unit in word.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => {
                texts.iter_mut().for_each(|text| text.push(char::from(byte)));
            }
            _ => {
                let _ = write!(texts[0], "\\u{unit:04X}");
                let _ = write!(texts[1], "\\u{unit:04x}");
            }
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_every_form() {
        let needles = Needles::new(&["сокіл", "kestrel"]);
        for text in [
            "..сокіл..",
            "..%D1%81%D0%BE%D0%BA%D1%96%D0%BB..",
            "..%d1%81%d0%be%d0%ba%d1%96%d0%bb..",
            r"..\u0441\u043E\u043A\u0456\u043B..",
            r"..\u0441\u043e\u043a\u0456\u043b..",
        ] {
            for bytes in encodings(text) {
                assert_eq!(needles.held_by(&bytes), BTreeSet::from(["сокіл"]), "{text}");
            }
        }
        for bytes in encodings("..kestrel..") {
            assert_eq!(needles.held_by(&bytes), BTreeSet::from(["kestrel"]));
        }
    }

    #[test]
    fn parts_of_words_are_no_words_and_two_in_one_place_are_both_found() {
        let needles = Needles::new(&["kestrel", "kes", "falcon"]);
        assert_eq!(needles.held_by(b"kestrel"), BTreeSet::from(["kestrel", "kes"]));
        assert_eq!(needles.held_by(b"kestre falco"), BTreeSet::from(["kes"]));
        assert!(needles.held_by(b"k").is_empty() && needles.held_by(b"").is_empty());
    }

    #[test]
    fn a_blank_is_escaped_in_addresses() {
        assert_eq!(in_address("a b"), ["a%20b", "a%20b"]);
    }
}
