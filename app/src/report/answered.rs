//! Every answer in words, for the last screen and for `report.txt`.

use i18n::{Msg, msg};
use report::{Answers, Choice, Chosen, Country, May, Speech, Step};

use crate::browser::names;
use crate::report::form::Form;

/// One answer: what was asked, what she said (empty if nothing), and where she can change it.
pub struct Row {
    /// The name of the question.
    pub what: Msg,
    /// Parts of the answer, each with a direction of its own.
    pub answer: Vec<String>,
    /// The screen that asks it.
    pub step: Step,
}

/// All answers in the order of the form. Contact unfolds only after a yes.
pub fn rows(form: Form, all: &Answers) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = |what, answer: Vec<String>, step| {
        let answer = answer.into_iter().filter(|part| !part.trim().is_empty()).collect();
        rows.push(Row { what, answer, step });
    };
    row(msg::LETTER_CHECK_ABOUT, vec![one(form, all.about)], Step::About);
    row(msg::LETTER_CHECK_DANGER, vec![some(form, &all.danger)], Step::Danger);
    row(msg::LETTER_CHECK_HAPPENED, vec![some(form, &all.happened)], Step::Happened);
    let place = &all.place;
    let country = place.country.map_or_else(String::new, |country: Country| {
        form.said(&|form| names::country(&form.config().lang, country.code()))
    });
    row(msg::LETTER_CHECK_PLACE, vec![country, some(form, &place.kinds), one(form, place.when)], Step::Place);
    row(msg::LETTER_CHECK_HELP, vec![some(form, &all.help)], Step::Help);
    row(msg::LETTER_CHECK_WORDS, vec![all.words.as_str().to_owned()], Step::Words);
    let contact = &all.contact;
    let how = contact.how.as_str().to_owned();
    row(
        msg::LETTER_CHECK_CONTACT,
        vec![one(form, contact.may), some(form, &contact.channel), how],
        Step::Contact,
    );
    if contact.may == Some(May::Yes) {
        let name = contact.name.as_str().to_owned();
        let language = form.said(&|form| {
            let names = names::languages(&form.config().lang, contact.lang.map(Speech::tag));
            names.into_iter().map(|(_, name)| name).collect()
        });
        row(
            msg::LETTER_CHECK_CONTACT_SPEECH,
            vec![name, language, one(form, contact.interpreter)],
            Step::Contact,
        );
        row(msg::LETTER_CHECK_CONTACT_WHEN, vec![some(form, &contact.when)], Step::Contact);
        row(msg::LETTER_CHECK_CONTACT_AVOID, vec![some(form, &contact.avoid)], Step::Contact);
    }
    row(msg::LETTER_CHECK_USE, vec![one(form, all.usage)], Step::Usage);
    rows
}

/// The words of the chosen options, separated by middle dots, which every script reads.
fn some<C: Choice>(form: Form, chosen: &Chosen<C>) -> String {
    listed(form, &chosen.iter().map(|option| option.msg_id()).collect::<Vec<_>>())
}

fn listed(form: Form, ids: &[&'static str]) -> String {
    form.said(&|form| ids.iter().map(|id| form.words(id)).collect::<Vec<_>>().join(" · "))
}

fn one<C: Choice>(form: Form, chosen: Option<C>) -> String {
    chosen.map_or_else(String::new, |option| form.words(option.msg_id()))
}
