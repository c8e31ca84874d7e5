//! Everything she answered, in memory only.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::{Chosen, Contact, Happened, Help, Words};

/// The answers as `letter.json` carries them in `answers`; empty ones are left out.
///
/// The text in her own words is beside them, in `text` (docs/protocol.md §9).
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Answers {
    /// What is happening, or happened.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub happened: Chosen<Happened>,
    /// What would help.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub help: Chosen<Help>,
    /// How and when to reach her, and how not.
    #[serde(skip_serializing_if = "Contact::is_empty")]
    pub contact: Contact,
    /// Her own words; carried in the letter's `text`, not in `answers`.
    #[serde(skip)]
    pub words: Words,
}

impl Answers {
    /// Whether she answered nothing at all. Such a letter can be sent.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Zeroize for Answers {
    fn zeroize(&mut self) {
        self.happened.clear();
        self.help.clear();
        self.contact.zeroize();
        self.words.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Avoid, May, When};

    fn full() -> Answers {
        let mut answers = Answers::default();
        answers.happened.toggle(Happened::TakesDocuments);
        answers.help.toggle(Help::SafePlace);
        answers.contact.may = Some(May::Yes);
        answers.contact.how = Words::typed("my cousin's phone");
        answers.contact.when.toggle(When::Morning);
        answers.contact.avoid.toggle(Avoid::Voicemail);
        answers.words = Words::typed("a few words");
        answers
    }

    #[test]
    fn the_json_holds_codes_and_leaves_out_what_was_not_answered() {
        assert_eq!(serde_json::to_string(&Answers::default()).unwrap(), "{}");
        assert_eq!(
            serde_json::to_value(full()).unwrap(),
            serde_json::json!({
                "happened": ["TakesDocuments"],
                "help": ["SafePlace"],
                "contact": {"may": "Yes", "how": "my cousin's phone", "when": ["Morning"], "avoid": ["Voicemail"]},
            })
        );
    }

    #[test]
    fn what_is_written_reads_back_except_the_words_which_travel_beside() {
        let mut expected = full();
        expected.words = Words::default();
        let json = serde_json::to_string(&full()).unwrap();
        assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), expected);
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut answers = full();
        answers.zeroize();
        assert!(answers.is_empty());
    }

    #[test]
    fn debug_shows_no_text() {
        let shown = format!("{:?}", full());
        assert!(!shown.contains("cousin") && !shown.contains("few words"), "{shown}");
    }
}
