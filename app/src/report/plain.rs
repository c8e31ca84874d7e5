//! `report.txt`: the letter as plain text in her language, for an agency that opens it with `age` and `tar` alone.

use i18n::{Msg, Value, msg};
use report::{Answers, May};

use crate::report::check::list;
use crate::report::form::Form;

/// The whole letter as text; how to reach her, and how not, comes first.
pub fn text(form: Form, answers: &Answers, agency: &str) -> String {
    let mut lines = vec![form.t(msg::LETTER_PLAIN_HEADING), String::new()];
    let mut add = |title: Msg, body: String| {
        if !body.trim().is_empty() {
            lines.extend([format!("# {}", form.t(title)), body, String::new()]);
        }
    };
    add(msg::LETTER_PLAIN_AGENCY, agency.to_owned());
    add(msg::LETTER_PLAIN_CONTACT, contact(form, answers));
    add(msg::LETTER_CHECK_CONTACT_WHEN, list(form, &answers.contact.when));
    add(msg::LETTER_CHECK_CONTACT_AVOID, list(form, &answers.contact.avoid));
    add(msg::LETTER_CHECK_HAPPENED, list(form, &answers.happened));
    add(msg::LETTER_CHECK_HELP, list(form, &answers.help));
    add(msg::LETTER_CHECK_WORDS, answers.words.as_str().to_owned());
    add(msg::LETTER_PLAIN_LANG, form.config().lang);
    add(msg::LETTER_CHECK_TITLE, form.t_with(msg::LETTER_CONSENT, &[("name", Value::from(agency))]));
    lines.join("\n")
}

/// What she gave stands on a line of its own: inside a right-to-left line the groups of a number change places.
fn contact(form: Form, answers: &Answers) -> String {
    match answers.contact.may {
        Some(May::Yes) => format!("{}\n{}", form.label(May::Yes), answers.contact.how.as_str()),
        Some(_) => form.t(msg::LETTER_PLAIN_CONTACT_NO),
        None => form.t(msg::LETTER_PLAIN_CONTACT_NONE),
    }
}
