//! Burmese in the old Zawgyi encoding, which looks broken in the fonts of today.
//!
//! Zawgyi has signs in the order in which a hand writes them, and the code points of some of them mean others in
//! Unicode. Found by order, never by code points alone: Shan, Mon and Karen use in Unicode the very code points that
//! Zawgyi took for itself.

/// The vowel E. A hand writes it before its consonant, Unicode has it behind.
const VOWEL_E: char = '\u{1031}';

/// Stacks the next consonant under the one before. In Zawgyi it is the mark that ends a syllable.
const VIRAMA: char = '\u{1039}';

/// The mark that ends a syllable. In Zawgyi it is the sign YA.
const ASAT: char = '\u{103a}';

/// Whether somebody typed this, or part of it, in Zawgyi. A short word may be the same in both: then it is not found.
pub fn is_likely(text: &str) -> bool {
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_out_of_order = match c {
            VOWEL_E => before != Some(VOWEL_E) && !before.is_some_and(carries),
            // One Burmese word, ယောက်ျား, has a sign behind an asat.
            c if is_medial(c) => before != Some(ASAT) && !before.is_some_and(carries),
            VIRAMA => !chars.peek().is_some_and(|next| is_letter(*next) || is_joiner(*next)),
            _ => false,
        };
        if is_out_of_order {
            return true;
        }
        before = Some(c);
    }
    false
}

/// Whether Unicode has vowels and signs behind this character. Zero is typed for the letter WA, which looks the same.
fn carries(c: char) -> bool {
    is_letter(c) || is_medial(c) || is_joiner(c) || matches!(c, '\u{1040}'..='\u{1049}')
}

/// The signs YA, RA, WA and HA below and around a letter, and the WA of Shan.
fn is_medial(c: char) -> bool {
    matches!(c, '\u{103b}'..='\u{103e}' | '\u{1082}')
}

/// Letters of Burmese and of the other languages in its script.
fn is_letter(c: char) -> bool {
    matches!(c,
        '\u{1000}'..='\u{102a}'
        | '\u{103f}'
        | '\u{104e}'
        | '\u{1050}'..='\u{1055}'
        | '\u{105a}'..='\u{1061}'
        | '\u{1065}'
        | '\u{1066}'
        | '\u{106e}'..='\u{1070}'
        | '\u{1075}'..='\u{1081}'
        | '\u{108e}'
        | '\u{a9e0}'..='\u{a9ff}'
        | '\u{aa60}'..='\u{aa7f}')
}

/// What keyboards put between letters and nobody sees, the circle that stands for a letter, and a letter's other look.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{25cc}' | '\u{fe00}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn burmese_in_zawgyi_is_found() {
        for text in
            ["ျမန္မာ", "ေန", "ကၽြန္ေတာ္", "မင္း", "ကူညီပါ ေက်းဇူး", "Please: ေရးပါ", "အလုပ္ရွင္က ကၽြန္မရဲ႕ ပတ္စပို႔ကို ယူထားတယ္။"]
        {
            assert!(is_likely(text), "{text}");
        }
    }

    #[test]
    fn burmese_in_unicode_is_not() {
        for text in [
            "",
            "They keep my passport.",
            "မြန်မာ",
            "ကျွန်တော့်ကို ကူညီပါ။ ကျေးဇူးတင်ပါတယ်။",
            "အလုပ်ရှင်က ကျွန်မရဲ့ ပတ်စပို့ကို ယူထားတယ်။",
            "ယောက်ျား၊ ဥက္ကဋ္ဌ၊ သင်္ဘော၊ ပုဂ္ဂိုလ်၊ ဩဂုတ်၊ ၎င်း",
            "၀ယ်သည် ၀ေးတယ် ၁၀ ယောက်",
        ] {
            assert!(!is_likely(text), "{text}");
        }
    }

    #[test]
    fn neither_are_shan_mon_and_karen_which_use_the_code_points_of_zawgyi() {
        for text in ["မႂ်ႇသုင်ၶႃႈ", "ၵေႃႉၼႆႉ လိၵ်ႈတႆး", "တ္ၚဲ ဘာသာမန်", "ကညီကျိာ် လၢအိၣ်"]
        {
            assert!(!is_likely(text), "{text}");
        }
    }
}
