//! Everything she answered, in memory only.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::choice::{Choice, Chosen, one};
use crate::{About, Contact, Danger, Happened, Help, Place, Usage, Words};

/// The answers as `letter.json` carries them in `answers`; empty ones are left out.
///
/// The text in her own words is beside them, in `text` (docs/protocol.md §9).
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Answers {
    /// Whom the letter is about.
    #[serde(skip_serializing_if = "Option::is_none", with = "one")]
    pub about: Option<About>,
    /// Whether somebody is under 18 or in danger.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub danger: Chosen<Danger>,
    /// What is happening, or happened.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub happened: Chosen<Happened>,
    /// Where and when, coarse.
    #[serde(skip_serializing_if = "Place::is_empty")]
    pub place: Place,
    /// What would help.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub help: Chosen<Help>,
    /// How and when to reach her, and how not.
    #[serde(skip_serializing_if = "Contact::is_empty")]
    pub contact: Contact,
    /// How the letter may be used.
    #[serde(rename = "use", skip_serializing_if = "Option::is_none", with = "one")]
    pub usage: Option<Usage>,
    /// The word that the agency asks for before it names a place or a time in an answer: whoever only found her code
    /// does not know it. Her words.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub codeword: Words,
    /// Her own words; carried in the letter's `text`, not in `answers`.
    #[serde(skip)]
    pub words: Words,
}

impl Answers {
    /// Whether she answered nothing at all. Such a letter can be sent.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an answer can oblige the agency to tell others what it learns (HL-4 of docs/requirements.md).
    pub fn can_oblige(&self) -> bool {
        self.danger.iter().any(Danger::can_oblige)
    }

    /// Chooses how the letter may be used. Without her name means without a way to her, too (HL-6).
    pub fn use_as(&mut self, usage: Usage) {
        self.usage = Some(usage);
        if usage == Usage::Anonymous {
            self.contact.zeroize();
        }
    }

    /// As [`Answers::use_as`], for the option at this place of the list.
    pub fn use_as_at(&mut self, place: usize) {
        if let Some(usage) = Usage::at(place) {
            self.use_as(usage);
        }
    }

    /// Leaves out everything that is asked after the content note (TI-5).
    pub fn leave_out_what_is_hard(&mut self) {
        for choice in Happened::ALL.iter().filter(|choice| choice.is_hard()) {
            if self.happened.has(*choice) {
                self.happened.toggle(*choice);
            }
        }
    }
}

impl Zeroize for Answers {
    fn zeroize(&mut self) {
        self.contact.zeroize();
        self.codeword.zeroize();
        self.words.zeroize();
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Avoid, Channel, Country, Interpreter, May, PlaceKind, Since, Speech, When};

    fn full() -> Answers {
        let mut answers =
            Answers { about: Some(About::Me), usage: Some(Usage::OnlyThem), ..Answers::default() };
        answers.danger.toggle(Danger::DangerNow);
        answers.happened.toggle(Happened::TakesDocuments);
        answers.place.country = Country::from_code("GB");
        answers.place.kinds.toggle(PlaceKind::Farm);
        answers.place.when = Some(Since::Now);
        answers.help.toggle(Help::SafePlace);
        answers.contact.may = Some(May::Yes);
        answers.contact.channel.toggle(Channel::Call);
        answers.contact.how = Words::typed("my cousin's phone");
        answers.contact.name = Words::typed("Rose");
        answers.contact.lang = Speech::from_tag("my");
        answers.contact.interpreter = Some(Interpreter::Woman);
        answers.contact.when.toggle(When::Morning);
        answers.contact.avoid.toggle(Avoid::Voicemail);
        answers.codeword = Words::typed("plum tree");
        answers.words = Words::typed("a few words");
        answers
    }

    #[test]
    fn the_json_holds_codes_and_leaves_out_what_was_not_answered() {
        assert_eq!(serde_json::to_string(&Answers::default()).unwrap(), "{}");
        assert_eq!(
            serde_json::to_value(full()).unwrap(),
            serde_json::json!({
                "about": "Me",
                "danger": ["DangerNow"],
                "happened": ["TakesDocuments"],
                "place": {"country": "GB", "kinds": ["Farm"], "when": "Now"},
                "help": ["SafePlace"],
                "contact": {
                    "may": "Yes", "channel": ["Call"], "how": "my cousin's phone", "name": "Rose", "lang": "my",
                    "interpreter": "Woman", "when": ["Morning"], "avoid": ["Voicemail"],
                },
                "use": "OnlyThem",
                "codeword": "plum tree",
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
        assert!(!["cousin", "few words", "Rose", "plum"].iter().any(|text| shown.contains(text)), "{shown}");
    }

    #[test]
    fn without_her_name_means_without_a_way_to_her() {
        let mut answers = full();
        answers.use_as(Usage::OnlyThem);
        assert!(!answers.contact.is_empty());
        answers.use_as(Usage::Anonymous);
        assert!(answers.contact.is_empty());
        assert_eq!(answers.words.as_str(), "a few words");
        assert_eq!(answers.codeword.as_str(), "plum tree", "an answer by code needs no name");
    }

    #[test]
    fn leaving_out_what_is_hard_keeps_the_rest() {
        let mut answers = full();
        answers.happened.toggle(Happened::SexualAbuse);
        answers.leave_out_what_is_hard();
        assert_eq!(answers.happened.iter().collect::<Vec<_>>(), [Happened::TakesDocuments]);
    }

    #[test]
    fn only_children_and_danger_oblige() {
        let mut answers = Answers::default();
        assert!(!answers.can_oblige());
        answers.danger.toggle(Danger::Neither);
        assert!(!answers.can_oblige());
        answers.danger.toggle(Danger::Under18);
        assert!(answers.can_oblige());
    }
}
