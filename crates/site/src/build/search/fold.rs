//! One spelling for words that people write in several ways.
//!
//! Case, accents, the vowel signs of Arabic, and letters that Arabic, Persian and Urdu write differently make no
//! difference; Indic nukta and candrabindu don't, and digits are 0–9. `public/find.js` folds what is typed in the same
//! way: who changes one changes both (`tests/tests/e2e_search.rs` types what the words here become).

use icu::normalizer::DecomposingNormalizer;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup, Script};

/// Chinese characters that hold a sentence together and say nothing alone. Pairs with one of them would be most of the
/// index, and nobody searches for them; a pair typed with one finds nothing, and the others of what was typed do.
const SMALL_WORDS: &str = "的了在是有和不这那一个们你我他她它能会可以要也就都把被为到说对从与或及着过吗呢吧很还再更最没让给向但如果因所之其并于时后前里上下中等种些什么怎谁哪几";

/// Tells `found` the words of a text, folded. Chinese is written without spaces: of it, every two characters that follow
/// each other.
pub(super) fn words(text: &str, mut found: impl FnMut(&str)) {
    let scripts = CodePointMapData::<Script>::new();
    let folded = fold(text);
    for word in folded.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()) {
        let is_han = |c| !char::is_ascii(&c) && scripts.get(c) == Script::Han;
        if word.chars().nth(2).is_some() && word.chars().any(is_han) {
            for (at, first) in word.char_indices() {
                let Some(second) = word[at..].chars().nth(1) else { break };
                if ![first, second].iter().any(|c| SMALL_WORDS.contains(*c)) {
                    found(&word[at..at + first.len_utf8() + second.len_utf8()]);
                }
            }
        } else {
            found(word);
        }
    }
}

fn is_of_word(c: char) -> bool {
    const OF_WORD: GeneralCategoryGroup =
        GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Number).union(GeneralCategoryGroup::Mark);
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    OF_WORD.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(text).to_lowercase();
    decomposed.chars().filter(|c| !is_dropped(*c)).map(replaced).collect()
}

/// Accents, vowel signs of Arabic, the stretch of a line, nukta, and joiners.
fn is_dropped(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
            | '\u{93c}'
            | '\u{9bc}'
            | '\u{200c}'
            | '\u{200d}'
    )
}

fn replaced(c: char) -> char {
    let digit = |zero: char| char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c);
    match c {
        // Forms of ya, kaf and ha.
        '\u{649}' | '\u{6cc}' | '\u{6d2}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' | '\u{6c1}' | '\u{6be}' | '\u{6d5}' => '\u{647}',
        // Candrabindu as anusvara.
        '\u{901}' => '\u{902}',
        '\u{981}' => '\u{982}',
        '\u{660}'..='\u{669}' => digit('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit('\u{6f0}'),
        '\u{966}'..='\u{96f}' => digit('\u{966}'),
        '\u{9e6}'..='\u{9ef}' => digit('\u{9e6}'),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        super::words(text, |word| words.push(word.to_owned()));
        words
    }

    fn same(one: &str, other: &str) {
        assert_eq!(words(one), words(other), "{one} {other}");
    }

    #[test]
    fn case_and_accents_make_no_difference() {
        same("Établissement", "etablissement");
        same("NIÑO", "nino");
        same("Её", "ее");
    }

    #[test]
    fn arabic_persian_and_urdu_letters_make_no_difference() {
        same("مُحَامٍ", "محام");
        same("إقامة", "اقامه");
        same("کاری", "كاري");
        same("ٹھیکہ", "ٹهيكه");
    }

    #[test]
    fn indic_variants_make_no_difference() {
        same("ज़रूरत", "जरूरत");
        same("माँ", "मां");
        same("বাড়ি", "বাড়ি");
    }

    #[test]
    fn digits_of_every_script_are_the_same() {
        same("٢٤ ۲۴ २४ ২৪", "24 24 24 24");
    }

    #[test]
    fn chinese_is_cut_into_pairs() {
        assert_eq!(words("我的工资。钱"), ["工资", "钱"]);
    }

    #[test]
    fn vowels_of_indic_words_stay() {
        assert_eq!(words("काम की जगह"), ["काम", "की", "जगह"]);
    }
}
