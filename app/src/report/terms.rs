//! What she agrees to, in words.

use directory::Agency;
use i18n::{Value, msg};

use crate::report::form::Form;

/// What she agrees to, sentence by sentence, in the language of the letter; its hash goes with it.
pub fn consent_text(form: Form, agency: &Agency) -> Vec<String> {
    let form = form.first();
    let mut text = limits(form, agency);
    text.push(agreement(form, agency));
    text
}

/// What the agency may do, and what nobody can promise.
pub fn limits(form: Form, agency: &Agency) -> Vec<String> {
    let days = [("days", Value::from(i64::from(agency.retention_days)))];
    vec![
        form.t(msg::LETTER_CHECK_MAY_READ),
        form.t(msg::LETTER_CHECK_MAY_SHARE),
        form.t(msg::LETTER_CHECK_MAY_NOT),
        form.t_with(msg::LETTER_CHECK_MAY_KEEP, &days),
        form.t(msg::LETTER_CHECK_MAY_BACK),
        form.t(msg::LETTER_CHECK_MAY_ASK),
    ]
}

/// The sentence beside the box to tick.
pub fn agreement(form: Form, agency: &Agency) -> String {
    form.said(&|form| {
        form.t_with(msg::LETTER_CONSENT, &[("name", Value::from(agency.name(&form.config().lang)))])
    })
}
