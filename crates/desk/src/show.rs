//! Renders a letter or a conversation for reading, in a terminal or in a file of a case.
//!
//! The order is the point: how to reach her, and how not, stands before anything that makes a reader
//! pick up the telephone. Then signs of danger, whom it is about, what the letter is, what she agreed to and how it
//! may be used, her answers, her words. Everything that came with the letter passes through
//! [`terminal`](crate::terminal).

mod answers;
mod consent;
mod contact;
mod conversation;
mod facts;
mod later;
mod page;
mod parcel;
mod row;

use i18n::msg;
use report::FORM_ID;
use serde_json::Value;

use crate::sealed::{LetterError, Opened};
use crate::words::Words;
use answers::Answers;
use page::Page;

pub use conversation::{Beside, ParcelState, render_thread, trouble};
pub use row::Row;

/// What to render besides the letter itself.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Options {
    /// Also the text that came with the letter, in her language.
    pub original: bool,
}

/// What of a letter is rendered.
pub(crate) struct View<'a> {
    /// `letter.json`, whole or with parts left out.
    pub(crate) json: &'a Value,
    /// The paths of what was left out.
    pub(crate) left_out: &'a [String],
}

/// The letter as text, at most 80 columns wide, with nothing that a terminal obeys.
///
/// Answers that this program does not know are shown as they stand, never left out.
///
/// # Errors
/// [`LetterError::Newer`] for a version that it cannot know the meaning of, [`LetterError::NotALetter`].
pub fn render(letter: &Opened, words: &Words, options: Options) -> Result<String, LetterError> {
    let json = letter.json()?;
    write(Page::on_terminal(words), letter, &View { json: &json, left_out: &[] }, options)
}

/// The letter piece by piece, for a page that sets it with means of its own. How to go on from here, it says itself.
///
/// # Errors
/// As [`render`].
pub fn rows(letter: &Opened, words: &Words) -> Result<Vec<Row>, LetterError> {
    let json = letter.json()?;
    let view = View { json: &json, left_out: &[] };
    fill(Page::on_terminal(words), letter, &view, Options::default()).map(Page::into_rows)
}

/// How to reach her and how not, as this letter says it.
///
/// # Errors
/// As [`render`].
pub fn render_contact(letter: &Opened, words: &Words) -> Result<String, LetterError> {
    let json = letter.json()?;
    let mut page = Page::on_terminal(words);
    contact::write(&mut page, &View { json: &json, left_out: &[] }, &Answers::of(&json));
    Ok(page.finish())
}

/// [`render`] for a text file: no lines drawn, nothing wrapped, what she wrote marked with `>`. What was left out is
/// told at the top and where it would stand.
///
/// # Errors
/// As [`render`].
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn render_for_file(
    letter: &Opened,
    view: &View<'_>,
    words: &Words,
) -> Result<String, LetterError> {
    write(Page::in_file(words), letter, view, Options::default())
}

fn write(page: Page<'_>, letter: &Opened, view: &View<'_>, options: Options) -> Result<String, LetterError> {
    fill(page, letter, view, options).map(Page::finish)
}

fn fill<'a>(
    mut page: Page<'a>,
    letter: &Opened,
    view: &View<'_>,
    options: Options,
) -> Result<Page<'a>, LetterError> {
    let answers = Answers::of(view.json);
    // A later letter of a thread need not say again what the first one said.
    let is_whole = view.is_report() || !answers.is_empty();
    page.title(msg::DESK_SHOW_TITLE, &letter.id.to_string());
    left_out(&mut page, view);
    contact::write(&mut page, view, &answers);
    if is_whole {
        facts::danger(&mut page, &answers);
        facts::whom(&mut page, view, &answers);
    }
    facts::about(&mut page, view, letter.signature()?);
    answers.later.write(&mut page);
    if is_whole || view.has_consent() {
        consent::write(&mut page, view);
    }
    if is_whole {
        facts::usage(&mut page, &answers);
        answers.write(&mut page, view.asked_all());
    }
    words_of_hers(&mut page, view);
    parcel::write(&mut page, view);
    facts::more(&mut page, view, &answers);
    if options.original {
        page.heading(msg::DESK_SHOW_ORIGINAL);
        match letter.report_txt() {
            Some(text) => page.foreign(&text),
            None => page.say(msg::DESK_SHOW_ORIGINAL_NONE),
        }
    }
    Ok(page)
}

impl View<'_> {
    /// A field that is there and not null.
    fn said(&self, name: &str) -> Option<&Value> {
        self.json.get(name).filter(|value| !value.is_null())
    }

    /// Whether this was left out.
    fn lacks(&self, path: &str) -> bool {
        self.left_out.iter().any(|left_out| left_out == path)
    }

    /// Whether this is the first letter of a thread; one that does not say is taken for one.
    fn is_report(&self) -> bool {
        self.said("kind").is_none_or(|kind| kind == "report")
    }

    /// Whether the letter says what she agrees to.
    fn has_consent(&self) -> bool {
        self.said("consent")
            .is_some_and(|consent| consent.as_object().is_none_or(|fields| !fields.is_empty()))
    }

    /// Whether she was asked everything that we know. The first version of our form asked less: of what it did not
    /// ask, nothing is said.
    fn asked_all(&self) -> bool {
        let is = |name: &str, value: Value| self.json.pointer(name) == Some(&value);
        !(is("/form/id", FORM_ID.into()) && is("/form/ver", 1_u64.into()))
    }
}

fn left_out(page: &mut Page<'_>, view: &View<'_>) {
    if view.left_out.is_empty() {
        return;
    }
    page.heading(msg::DESK_EXPORT_LEFT_OUT_TITLE);
    page.say(msg::DESK_EXPORT_LEFT_OUT);
    for path in view.left_out {
        page.item(path);
    }
}

fn words_of_hers(page: &mut Page<'_>, view: &View<'_>) {
    page.heading(msg::DESK_SHOW_WORDS);
    match view.json.get("text").and_then(Value::as_str) {
        Some(text) if !text.trim().is_empty() => page.foreign(text),
        _ if view.lacks("text") => page.say(msg::DESK_EXPORT_LEFT_OUT_HERE),
        _ => page.say(msg::DESK_SHOW_WORDS_NONE),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sealed;
    use crate::terminal::{WIDTH, columns};
    use crate::testing::{draft, english, flat, full_consent, identity, told};

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
            "I am in danger now",
            "Someone hurts my body",
            "WHOM IT IS ABOUT",
            "ABOUT THIS LETTER",
            "practice-desk",
            "CONSENT",
            "HOW IT MAY BE USED",
            "WHERE AND WHEN",
            "On a farm",
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
    fn every_answer_and_every_field_of_the_consent_is_shown() {
        let words = english();
        let text = flat(&shown(|_| ()));
        for (code, label) in told(&words) {
            assert!(text.contains(&flat(&label)), "{code} ({label}) in:\n{text}");
        }
        // No `..`: a field that is added does not compile here until it is shown.
        let report::Consent { to, text: version, hash, lang, day, until, purposes, withdraw } =
            full_consent();
        assert_eq!((purposes.len(), withdraw.len()), (4, 1));
        let agreed =
            format!("She agreed that {to} reads this letter (consent text {version}, read in {lang}).");
        let purposes = ["read it", "look for help", "contact her", "tell others", "Nothing else is agreed"];
        for part in [agreed.as_str(), &hash, &day, &until, "by telling your agency"].iter().chain(&purposes) {
            assert!(text.contains(part), "{part} in:\n{text}");
        }
    }

    #[test]
    fn who_wants_to_call_herself_is_not_called() {
        let text = shown(|draft| draft.answers["contact"]["may"] = json!("IWillContact"));
        assert!(text.contains("DO NOT CONTACT HER. She wants to"), "{text}");
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
                "place": {"kinds": ["Spaceship"], "planet": "Mars"},
                "about": "Everybody",
                "children": 2,
            });
            draft.consent["purposes"] = json!(["Read", "Sell"]);
        });
        for raw in
            ["NewKind", "Letters", "Sunday", "language", "children", "Spaceship", "Mars", "Everybody", "Sell"]
        {
            assert!(text.contains(raw), "{raw} in:\n{text}");
        }
        let text = shown(|draft| draft.answers = json!({"contact": "by pigeon", "place": ["here"]}));
        assert!(text.contains("by pigeon") && text.contains("here"), "{text}");
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
        let none = shown(|draft| draft.answers = json!({"danger": ["None"]}));
        assert!(none.contains("None of these") && none.contains("She may still be in danger"), "{none}");
    }

    #[test]
    fn a_child_or_danger_now_reminds_of_what_must_be_reported() {
        for code in ["Under18", "ChildAtRisk", "DangerNow"] {
            let text = shown(|draft| draft.answers = json!({"danger": [code]}));
            assert!(text.contains("what your agency must report"), "{text}");
            assert!(!text.contains("She may still be in danger"), "{text}");
        }
        let text = shown(|draft| draft.answers = json!({"happened": ["Drugs"]}));
        assert!(!text.contains("what your agency must report"), "{text}");
    }

    #[test]
    fn silence_about_the_use_allows_the_least() {
        for (used, told) in [
            (json!("ShareWithConsent"), "Ask her each time"),
            (json!("OnlyThem"), "Tell nobody outside your agency"),
            (json!("Anonymous"), "Do not try to find out who she is"),
            (json!(null), "She did not say"),
            (json!("Publish"), "before you understand her answer"),
            (json!(["ShareWithConsent", "OnlyThem"]), "before you understand her answer"),
        ] {
            let text = shown(|draft| draft.answers = json!({"use": used}));
            let place = at(&text, "HOW IT MAY BE USED");
            assert!(text[place..].contains(told), "{used} in:\n{text}");
        }
    }

    #[test]
    fn a_letter_of_the_first_form_reads_as_it_did_and_is_not_reproached_with_silence() {
        let text = shown(|draft| {
            draft.form.ver = 1;
            draft.answers = json!({
                "happened": ["TakesDocuments"],
                "help": ["SafePlace"],
                "contact": {"may": "Yes", "how": "12345", "when": ["Morning"], "avoid": ["Voicemail"]},
            });
            draft.consent = json!({"to": "practice-desk", "text": 1, "lang": "ar"});
        });
        for part in ["you may contact her", "12345", "In the morning", "Someone keeps my papers", "CONSENT"] {
            assert!(text.contains(part), "{part} in:\n{text}");
        }
        for part in ["This form differs", "WHERE AND WHEN", "WHOM IT IS ABOUT", "name or code word"] {
            assert!(!text.contains(part), "{part} in:\n{text}");
        }
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
