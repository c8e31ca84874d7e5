//! Is every word written in the letters of its language? A Latin `a` in a Russian word, or an Arabic ya in a Persian one,
//! looks right and is read wrongly: by screen readers, by the search, by a phone without that font.

use i18n::{Locale, Wording, zawgyi};
use icu::normalizer::ComposingNormalizer;
use icu::properties::props::Script;
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::Finding;

/// Letters that look like others, by language: the wrong one, and the right one.
const LOOKALIKES: [(&str, &[(char, char)]); 3] = [
    ("ar", &[('\u{6CC}', 'ي'), ('\u{6A9}', 'ك'), ('\u{6C1}', 'ه')]),
    ("fa", &[('\u{64A}', 'ی'), ('\u{643}', 'ک'), ('\u{649}', 'ی')]),
    ("ur", &[('\u{64A}', 'ی'), ('\u{643}', 'ک'), ('\u{649}', 'ی')]),
];

/// What is wrong with the letters of a message.
pub(super) fn check(locale: &Locale, wording: &Wording) -> Vec<Finding> {
    let scripts = CodePointMapData::<Script>::new();
    let mut complaints: Vec<String> = Vec::new();
    let mut doubts: Vec<String> = Vec::new();
    for reading in &wording.readings {
        let words = reading.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
        for word in words.filter(|word| !word.is_empty()) {
            complaints.extend(mixed(word, scripts));
            doubts.extend(looks_alike(&locale.tag, word));
            complaints.extend(old_burmese(word));
        }
        complaints.extend(not_composed(reading));
    }
    complaints.dedup();
    doubts.dedup();
    let problems = complaints.into_iter().map(|message| Finding::problem(&locale.tag, wording, message));
    problems
        .chain(doubts.into_iter().map(|message| Finding::warning(&locale.tag, wording, message)))
        .collect()
}

/// A word with letters of two scripts. Japanese would mix three on purpose; it is none of ours.
fn mixed(word: &str, scripts: CodePointMapDataBorrowed<'_, Script>) -> Option<String> {
    let of = |c: char| {
        Some(scripts.get(c)).filter(|script| !matches!(*script, Script::Common | Script::Inherited))
    };
    let first = word.chars().find_map(of)?;
    let (at, other) = word.char_indices().find(|(_, c)| of(*c).is_some_and(|script| script != first))?;
    // Arabic joins "and", "for" and "with", one letter each, to whatever follows.
    if first == Script::Arabic && word[..at].chars().count() == 1 {
        return None;
    }
    Some(format!(
        "mixes two scripts in “{word}”: `{other}` (U+{:04X}) looks like another letter or belongs apart; type it anew",
        u32::from(other)
    ))
}

fn looks_alike(tag: &str, word: &str) -> Option<String> {
    let language = tag.split('-').next().unwrap_or(tag);
    let (_, pairs) = LOOKALIKES.iter().find(|(known, _)| *known == language)?;
    let (wrong, right) = pairs.iter().find(|(wrong, _)| word.contains(*wrong))?;
    Some(format!(
        "has `{wrong}` (U+{:04X}) in “{word}”, which belongs to another language; \
         write `{right}` (U+{:04X}), unless it is a name in its own letters",
        u32::from(*wrong),
        u32::from(*right)
    ))
}

/// Burmese in the old Zawgyi encoding. Its letters stand where Unicode has those of Shan, Mon and Karen, which are none
/// of ours: so one of them is enough here.
fn old_burmese(word: &str) -> Option<String> {
    let is_old = zawgyi::is_likely(word) || word.contains(|c| ('\u{1060}'..='\u{1097}').contains(&c));
    is_old.then(|| format!("has “{word}” in the Zawgyi encoding; convert the text to Unicode"))
}

fn not_composed(reading: &str) -> Option<String> {
    let is_composed = ComposingNormalizer::new_nfc().is_normalized(reading);
    (!is_composed).then(|| "is not in Unicode's composed form; save it as NFC".to_owned())
}

/// Marks and joiners within words.
fn is_mark(c: char) -> bool {
    use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
    matches!(c, '\u{200C}' | '\u{200D}')
        || GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

#[cfg(test)]
mod tests {
    use i18n::{Dir, Place};

    use super::*;

    fn complaints(tag: &str, text: &str) -> Vec<String> {
        let wording = Wording {
            id: "home-a".to_owned(),
            place: Place { file: "home.ftl".to_owned(), line: 1 },
            readings: vec![text.to_owned()],
            selections: Vec::new(),
            mentions: Vec::new(),
        };
        check(&Locale::plain(tag, Dir::Ltr), &wording).into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn a_latin_letter_in_a_russian_word_is_found() {
        assert!(complaints("ru", "права")[..].is_empty());
        let found = complaints("ru", "прaва");
        assert!(found[0].contains("`a` (U+0061)"), "{found:?}");
    }

    #[test]
    fn names_in_their_own_letters_are_right() {
        assert!(complaints("ar", "مركز (KOK) في France وPoMOC").is_empty());
        assert!(complaints("hi", "TEL 112 पर").is_empty());
    }

    #[test]
    fn an_arabic_ya_in_a_persian_word_is_found_and_the_right_one_is_not() {
        assert!(complaints("fa", "کمک‌های فوری").is_empty());
        assert!(complaints("fa", "فوري")[0].contains("write `ی` (U+06CC)"));
        assert!(complaints("ar", "فوری")[0].contains("write `ي` (U+064A)"));
    }

    #[test]
    fn zawgyi_is_found() {
        assert!(complaints("my", "မြန်မာ").is_empty());
        assert!(complaints("my", "ျမန္မာ ေန")[0].contains("Zawgyi"));
    }

    #[test]
    fn letters_in_pieces_are_found() {
        assert!(complaints("fr", "déjà").is_empty());
        assert!(complaints("fr", "de\u{301}ja\u{300}")[0].contains("NFC"));
    }
}
