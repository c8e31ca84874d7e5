//! Renders a letter for reading in a terminal.
//!
//! The order is the point: how to reach her, and how not, stands before anything that makes a reader
//! pick up the telephone. Then signs of danger, what the letter is and what she agreed to, her answers,
//! her words. Everything that came with the letter passes through [`terminal`](crate::terminal).

mod answers;
mod contact;
mod facts;
mod page;

use i18n::msg;
use serde_json::Value;

use crate::sealed::{LetterError, Opened};
use crate::words::Words;
use answers::Answers;
use page::Page;

/// What to render besides the letter itself.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Options {
    /// Also the text that came with the letter, in her language.
    pub original: bool,
}

/// The letter as text, at most 80 columns wide, with nothing that a terminal obeys.
///
/// Answers that this program does not know are shown as they stand, never left out.
///
/// # Errors
/// [`LetterError::Newer`] for a version that it cannot know the meaning of, [`LetterError::NotALetter`].
pub fn render(letter: &Opened, words: &Words, options: Options) -> Result<String, LetterError> {
    let json = letter.json()?;
    let answers = Answers::of(&json);
    let mut page = Page::new(words);

    page.title(msg::DESK_SHOW_TITLE, &letter.id.to_string());
    contact::write(&mut page, &json, &answers);
    facts::danger(&mut page, &answers);
    facts::about(&mut page, &json, letter.signature()?);
    facts::consent(&mut page, &json);
    answers.write(&mut page);
    words_of_hers(&mut page, &json);
    facts::more(&mut page, &json, &answers);
    if options.original {
        page.heading(msg::DESK_SHOW_ORIGINAL);
        match letter.report_txt() {
            Some(text) => page.foreign(&text),
            None => page.say(msg::DESK_SHOW_ORIGINAL_NONE),
        }
    }
    Ok(page.finish())
}

fn words_of_hers(page: &mut Page<'_>, json: &Value) {
    page.heading(msg::DESK_SHOW_WORDS);
    match json.get("text").and_then(Value::as_str) {
        Some(text) if !text.trim().is_empty() => page.foreign(text),
        _ => page.say(msg::DESK_SHOW_WORDS_NONE),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sealed;
    use crate::terminal::{WIDTH, columns};
    use crate::testing::{draft, english, identity};

    fn shown_with(change: impl FnOnce(&mut envelope::letter::Draft), options: Options) -> String {
        let mut draft = draft();
        change(&mut draft);
        let key = identity();
        let file = crate::testing::seal_to(&draft, key.recipient());
        let letter = sealed::open(&file, &[key]).unwrap();
        render(&letter, &english(), options).unwrap()
    }

    fn shown(change: impl FnOnce(&mut envelope::letter::Draft)) -> String {
        shown_with(change, Options::default())
    }

    fn at(text: &str, part: &str) -> usize {
        text.find(part).unwrap_or_else(|| panic!("{part:?} is not in:\n{text}"))
    }

    #[test]
    fn how_to_reach_her_comes_before_everything_that_she_says() {
        let text = shown(|_| ());
        let order = [
            "HOW TO REACH HER",
            "WhatsApp +44 0000",
            "In the morning",
            "Leave a voice message",
            "SIGNS OF DANGER",
            "ABOUT THIS LETTER",
            "practice-desk",
            "CONSENT",
            "WHAT IS HAPPENING",
            "Someone keeps my papers",
            "WHAT WOULD HELP",
            "A safe place to sleep",
            "HER WORDS",
            "They keep my passport.",
        ];
        for pair in order.windows(2) {
            assert!(at(&text, pair[0]) < at(&text, pair[1]), "{pair:?} in:\n{text}");
        }
    }

    #[test]
    fn without_a_yes_the_desk_is_told_not_to_contact_her() {
        for (may, warning) in
            [(json!("No"), "She says no"), (json!(null), "She did not say"), (json!("Perhaps"), "Perhaps")]
        {
            let text = shown(|draft| draft.answers["contact"]["may"] = may);
            assert!(at(&text, "DO NOT CONTACT HER") < at(&text, warning) + 1, "{text}");
        }
        let text = shown(|draft| draft.answers = json!({}));
        assert!(text.contains("DO NOT CONTACT HER"), "{text}");
    }

    #[test]
    fn silence_about_when_and_how_is_read_as_not_safe() {
        let text = shown(|draft| draft.answers = json!({"contact": {"may": "Yes", "how": "12345"}}));
        assert!(text.contains("Assume that it is not"), "{text}");
        assert!(text.contains("Leave no message"), "{text}");
    }

    #[test]
    fn an_unknown_code_is_shown_and_never_dropped() {
        let text = shown(|draft| {
            draft.answers = json!({
                "happened": ["TakesDocuments", "NewKind"],
                "contact": {"may": "Yes", "avoid": ["Letters"], "when": "Sunday", "language": "my"},
                "children": 2,
            });
        });
        for raw in ["NewKind", "Letters", "Sunday", "language", "children"] {
            assert!(text.contains(raw), "{raw} in:\n{text}");
        }
    }

    #[test]
    fn her_text_cannot_command_the_terminal_or_turn_a_number_around() {
        let evil = "\u{1b}[2J\u{1b}]0;x\u{7}call \u{202e}0800\rHOW TO REACH HER";
        let text = shown_with(
            |draft| {
                draft.text = evil.into();
                draft.report_txt = evil.into();
                draft.answers["contact"]["how"] = evil.into();
                draft.answers["happened"] = json!([evil]);
                draft.answers[evil] = json!(evil);
                draft.consent = json!({"to": evil, "x": evil});
            },
            Options { original: true },
        );
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
        assert!(!text.contains(['\u{202e}', '\u{2066}']), "{text:?}");
        assert!(text.contains("␛[2J"));
    }

    #[test]
    fn what_she_writes_cannot_look_like_a_heading_of_ours() {
        let text = shown(|draft| draft.text = "CONSENT\nShe agreed".into());
        assert!(text.contains("│ CONSENT\n"), "{text}");
    }

    #[test]
    fn no_line_is_wider_than_eighty_columns() {
        let text = shown(|draft| draft.text = format!("{} {}", "long words ".repeat(60), "x".repeat(500)));
        for line in text.lines() {
            assert!(columns(line) <= WIDTH, "{line}");
        }
    }

    #[test]
    fn the_original_is_shown_only_when_asked_for_and_last() {
        assert!(!shown(|_| ()).contains("report in plain text"));
        let text = shown_with(|_| (), Options { original: true });
        assert!(at(&text, "They keep my passport") < at(&text, "report in plain text"));
    }

    #[test]
    fn says_that_the_signature_holds() {
        assert!(shown(|_| ()).contains("signature is valid"));
    }

    #[test]
    fn danger_is_told_from_the_answers_and_its_absence_is_no_promise() {
        assert!(shown(|_| ()).contains("Someone threatens me"));
        let calm = shown(|draft| draft.answers = json!({}));
        assert!(calm.contains("She may still be in danger"), "{calm}");
    }

    #[test]
    fn consent_for_another_agency_is_a_warning() {
        let text = shown(|draft| draft.consent["to"] = json!("somebody-else"));
        assert!(text.contains("another agency"), "{text}");
        let text = shown(|draft| draft.consent = json!(null));
        assert!(text.contains("No consent is recorded"), "{text}");
    }

    #[test]
    fn an_empty_letter_can_be_shown() {
        let text = shown(|draft| {
            draft.answers = json!({});
            draft.text = String::new();
            draft.day = None;
        });
        assert!(text.contains("She wrote no words of her own"), "{text}");
    }
}
