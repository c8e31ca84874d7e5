//! `report.txt`: the letter as plain text in her language, for an agency that opens it with `age` and `tar` alone.

use directory::Agency;
use i18n::{Msg, msg};
use report::{Answers, May, Step};

use crate::report::answered::{Row, rows};
use crate::report::form::Form;
use crate::report::terms::consent_text;

/// The whole letter as text, in its language alone; how to reach her, and how not, comes first. `has_code` says whether
/// an answer can be sent to a mailbox of hers.
pub fn text(form: Form, answers: &Answers, agency: &Agency, has_code: bool) -> String {
    let form = form.first();
    let mut lines = vec![form.t(msg::LETTER_PLAIN_HEADING), String::new()];
    let mut add = |title: Msg, body: String| {
        if !body.trim().is_empty() {
            lines.extend([format!("# {}", form.t(title)), body, String::new()]);
        }
    };
    add(msg::LETTER_PLAIN_AGENCY, agency.name(&form.config().lang).to_owned());
    let (contact, others): (Vec<Row>, Vec<Row>) =
        rows(form, answers).into_iter().partition(|row| row.step == Step::Contact);
    // How to reach her, and how not, before anything that makes somebody pick up the telephone. Each part stands on a
    // line of its own: in one line with Arabic words the groups of a number change places.
    for Row { what, answer, .. } in contact {
        if what == msg::LETTER_CHECK_CONTACT {
            add(msg::LETTER_PLAIN_CONTACT, reach(form, answers, &answer));
        } else {
            add(what, answer.join("\n"));
        }
    }
    let by_code = if has_code { msg::LETTER_PLAIN_CODE_YES } else { msg::LETTER_PLAIN_CODE_NO };
    add(msg::LETTER_PLAIN_CODE, form.t(by_code));
    add(msg::LETTER_PLAIN_WORD, answers.codeword.as_str().to_owned());
    for Row { what, answer, .. } in others {
        add(what, answer.join("\n"));
    }
    add(msg::LETTER_PLAIN_LANG, form.config().lang);
    add(msg::LETTER_CHECK_TITLE, consent_text(form, agency).join("\n"));
    lines.join("\n")
}

/// What she said, or in plain words that nobody may contact her.
fn reach(form: Form, answers: &Answers, said: &[String]) -> String {
    match answers.contact.may {
        Some(May::Yes) => said.join("\n"),
        Some(May::IWillContact) => form.t(msg::LETTER_PLAIN_CONTACT_I_WILL),
        Some(May::No) => form.t(msg::LETTER_PLAIN_CONTACT_NO),
        _ => form.t(msg::LETTER_PLAIN_CONTACT_NONE),
    }
}
