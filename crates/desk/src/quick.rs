//! Answers that are worded already: drafts in her language, to be edited before they are sent.
//!
//! The words are `replies.ftl`. A language counts only if it is complete there; for the others the draft is in English,
//! and has to be translated by a person.

use i18n::{Msg, PageCatalog, Value, msg};

use crate::words::plain;

/// The languages that quick answers are in: tag and file.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", include_str!("../../../locales/ar/replies.ftl")),
    ("bn", include_str!("../../../locales/bn/replies.ftl")),
    ("en", include_str!("../../../locales/en/replies.ftl")),
    ("es", include_str!("../../../locales/es/replies.ftl")),
    ("fa", include_str!("../../../locales/fa/replies.ftl")),
    ("fr", include_str!("../../../locales/fr/replies.ftl")),
    ("hi", include_str!("../../../locales/hi/replies.ftl")),
    ("pt", include_str!("../../../locales/pt/replies.ftl")),
    ("ru", include_str!("../../../locales/ru/replies.ftl")),
    ("uk", include_str!("../../../locales/uk/replies.ftl")),
    ("ur", include_str!("../../../locales/ur/replies.ftl")),
    ("zh", include_str!("../../../locales/zh/replies.ftl")),
];

/// The language that every quick answer is in.
pub const ENGLISH: &str = "en";

/// What stands where somebody has to write something. Nothing is sent that holds it.
pub const BLANK: &str = "________";

/// A quick answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Quick {
    /// We have your letter.
    GotIt,
    /// It takes longer.
    NeedTime,
    /// A question that leaves her free.
    Question,
    /// She can call.
    CallUs,
    /// We can not help with this, others can.
    NotForUs,
    /// Is it safe to go on?
    SafeFirst,
    /// Keep what you have, if it is safe.
    EvidenceSafe,
    /// The last answer.
    Close,
}

impl Quick {
    /// All of them, in the order in which somebody chooses.
    pub const ALL: [Self; 8] = [
        Self::GotIt,
        Self::NeedTime,
        Self::Question,
        Self::CallUs,
        Self::NotForUs,
        Self::SafeFirst,
        Self::EvidenceSafe,
        Self::Close,
    ];

    /// Its name on a command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GotIt => "got-it",
            Self::NeedTime => "need-time",
            Self::Question => "question",
            Self::CallUs => "call-us",
            Self::NotForUs => "not-for-us",
            Self::SafeFirst => "safe-first",
            Self::EvidenceSafe => "evidence-safe",
            Self::Close => "close",
        }
    }

    /// The quick answer of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quick| quick.name() == name)
    }

    /// Whether somebody has to say who may help instead.
    pub const fn needs_others(self) -> bool {
        matches!(self, Self::NotForUs)
    }

    /// What the agency's people choose it by, in this language, or else in English.
    pub fn label(self, lang: &str) -> String {
        text(lang, self.label_msg(), &[]).or_else(|| text(ENGLISH, self.label_msg(), &[])).unwrap_or_default()
    }

    /// What she would read, in this language; nothing if the quick answers do not exist in it. `others` says who may
    /// help instead; without it, a [`BLANK`] stands there.
    pub fn text(self, lang: &str, others: Option<&str>) -> Option<String> {
        text(lang, self.msg(), &[("others", others.unwrap_or(BLANK).into())])
    }

    const fn msg(self) -> Msg {
        match self {
            Self::GotIt => msg::REPLIES_GOT_IT,
            Self::NeedTime => msg::REPLIES_NEED_TIME,
            Self::Question => msg::REPLIES_QUESTION,
            Self::CallUs => msg::REPLIES_CALL_US,
            Self::NotForUs => msg::REPLIES_NOT_FOR_US,
            Self::SafeFirst => msg::REPLIES_SAFE_FIRST,
            Self::EvidenceSafe => msg::REPLIES_EVIDENCE_SAFE,
            Self::Close => msg::REPLIES_CLOSE,
        }
    }

    const fn label_msg(self) -> Msg {
        match self {
            Self::GotIt => msg::REPLIES_GOT_IT_LABEL,
            Self::NeedTime => msg::REPLIES_NEED_TIME_LABEL,
            Self::Question => msg::REPLIES_QUESTION_LABEL,
            Self::CallUs => msg::REPLIES_CALL_US_LABEL,
            Self::NotForUs => msg::REPLIES_NOT_FOR_US_LABEL,
            Self::SafeFirst => msg::REPLIES_SAFE_FIRST_LABEL,
            Self::EvidenceSafe => msg::REPLIES_EVIDENCE_SAFE_LABEL,
            Self::Close => msg::REPLIES_CLOSE_LABEL,
        }
    }
}

/// Whether this is a quick answer as it stands, in any language: then nobody has edited it.
pub fn is_unedited(answer: &str) -> bool {
    let answer = words_of(answer);
    LANGUAGES.iter().any(|(lang, _)| {
        let mut drafts = Quick::ALL.into_iter().filter_map(|quick| quick.text(lang, None));
        drafts.any(|draft| words_of(&draft) == answer)
    })
}

/// Whether something is still to be written.
pub fn has_blank(answer: &str) -> bool {
    answer.contains(BLANK)
}

/// The words alone: lines may have been wrapped.
fn words_of(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn text(lang: &str, msg: Msg, variables: &[(&str, Value)]) -> Option<String> {
    let base = lang.split('-').next().unwrap_or(lang);
    let (tag, source) =
        [lang, base].into_iter().find_map(|wanted| LANGUAGES.iter().find(|(tag, _)| *tag == wanted))?;
    // No quick answer counts anything.
    let catalog = PageCatalog::new(tag, source, |_, _| "other".to_owned())?;
    catalog.by_id(msg.id(), variables).map(|text| plain(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::caution::cautions;

    #[test]
    fn every_quick_answer_is_there_in_every_language() {
        for (lang, _) in LANGUAGES {
            for quick in Quick::ALL {
                let text = quick.text(lang, None).unwrap_or_default();
                assert!(!text.is_empty() && !quick.label(lang).is_empty(), "{lang}: {}", quick.name());
                assert_eq!(has_blank(&text), quick.needs_others(), "{lang}: {}", quick.name());
            }
        }
    }

    #[test]
    fn a_language_with_a_region_is_the_language_and_one_that_is_not_there_is_none() {
        assert!(Quick::GotIt.text("en-GB", None).is_some());
        assert_eq!(Quick::GotIt.text("xx", None), None);
        assert!(!Quick::GotIt.label("xx").is_empty());
    }

    #[test]
    fn no_quick_answer_names_a_time_a_place_or_a_number() {
        for quick in Quick::ALL {
            let text = quick.text(ENGLISH, None).unwrap();
            assert!(cautions(&text).is_empty(), "{}: {:?}", quick.name(), cautions(&text));
        }
    }

    #[test]
    fn who_can_help_instead_stands_in_the_answer() {
        let text = Quick::NotForUs.text(ENGLISH, Some("The Lantern Line.")).unwrap();
        assert!(text.contains("These can: The Lantern Line. You"), "{text}");
        assert!(!has_blank(&text) && !is_unedited(&text));
    }

    #[test]
    fn an_answer_that_nobody_edited_is_found_however_it_is_wrapped() {
        let text = Quick::GotIt.text(ENGLISH, None).unwrap();
        assert!(is_unedited(&text.replace(". ", ".\n\n")));
        assert!(!is_unedited(&format!("Dear Rose. {text}")));
    }

    #[test]
    fn no_sentence_is_longer_than_twenty_words() {
        for quick in Quick::ALL {
            for sentence in quick.text(ENGLISH, None).unwrap().split_inclusive(['.', ':', '?', '!']) {
                assert!(sentence.split_whitespace().count() <= 20, "{sentence}");
            }
        }
    }

    #[test]
    fn a_name_names_one_quick_answer() {
        for quick in Quick::ALL {
            assert_eq!(Quick::from_name(quick.name()), Some(quick));
        }
        assert_eq!(Quick::from_name("sorry"), None);
    }
}
