//! What an agency says about itself: who runs it, and whom it tells.

use serde::Serialize;

/// Who runs an agency. A survivor who fears the state has to see this before she writes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunBy {
    /// An organisation independent of any state.
    Ngo,
    /// A ministry, a city, a public service.
    Government,
    /// The police, or a unit of it.
    Police,
    /// An organisation of several states, such as IOM.
    International,
    /// None of these; the agency explains it in its name or on its own site.
    Other,
}

/// When an agency tells what is in a letter to the police, or to immigration authorities.
///
/// The order is from what protects her most to what protects her least.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tells {
    /// It says that it never does.
    Never,
    /// Only if she agrees.
    WithConsent,
    /// When the law says that it must, for example when a child is in danger.
    WhenRequired,
    /// Always.
    Always,
}

impl RunBy {
    /// The words that a directory may write, as a person would list them.
    pub(crate) const WORDS: &str = "ngo, government, police, international or other";

    /// All of them, in the order in which agencies are offered: those least bound to a state first.
    pub(crate) const IN_ORDER: [Self; 5] =
        [Self::Ngo, Self::International, Self::Other, Self::Government, Self::Police];

    /// The meaning of one of these words.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "ngo" => Self::Ngo,
            "government" => Self::Government,
            "police" => Self::Police,
            "international" => Self::International,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

impl Tells {
    /// The words that a directory may write, as a person would list them.
    pub(crate) const WORDS: &str = "never, with-consent, when-required or always";

    /// The meaning of one of these words.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "never" => Self::Never,
            "with-consent" => Self::WithConsent,
            "when-required" => Self::WhenRequired,
            "always" => Self::Always,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_error_message_are_the_words_that_are_read_and_written() {
        for word in RunBy::WORDS.split(", ").flat_map(|part| part.split(" or ")) {
            let read = RunBy::from_word(word).expect(word);
            assert_eq!(serde_json::to_value(read).expect("a word"), word);
            assert_eq!(RunBy::IN_ORDER.iter().filter(|run_by| **run_by == read).count(), 1, "{word}");
        }
        for word in Tells::WORDS.split(", ").flat_map(|part| part.split(" or ")) {
            let read = Tells::from_word(word).expect(word);
            assert_eq!(serde_json::to_value(read).expect("a word"), word);
        }
    }

    #[test]
    fn never_telling_protects_more_than_always_telling() {
        assert!(Tells::Never < Tells::WithConsent);
        assert!(Tells::WhenRequired < Tells::Always);
    }
}
