//! The code that was made, how to keep it, and whether she has it.

use gloo_events::EventListener;
use i18n::{Value, msg};
use leptos::prelude::*;
use report::Words;
use report::words::MAX_CODEWORD_CHARS;

use crate::browser::code_card::{digits, shown};
use crate::browser::kit::{block, line, live, nothing, p, plain_button, points, words};
use crate::report::form::Form;

/// What the root is marked with while the slip is printed: then the sheet shows the digits and nothing else.
const SLIP: &str = "slip";

/// The code and all that can be done with it.
pub(super) fn view(form: Form) -> AnyView {
    let lang = form.config().lang;
    let card = form.code.with_value(|made| made.as_ref().map(|made| shown(&made.digits, &lang)));
    let ways = [
        msg::LETTER_CODE_KEEP_LEARN,
        msg::LETTER_CODE_KEEP_WRITE,
        msg::LETTER_CODE_KEEP_FINDER,
        msg::LETTER_CODE_KEEP_PICTURE,
    ];
    let last_four = digits(
        "q22",
        form.t(msg::LETTER_CODE_LAST),
        form.t(msg::LETTER_CODE_LAST_HINT),
        String::new(),
        Callback::new(move |typed: String| form.repeat_code(&typed)),
    );
    let another = plain_button("plain", form.t(msg::LETTER_CODE_ANOTHER), move || super::make(form));
    let none = plain_button("plain", form.t(msg::LETTER_CODE_NONE), move || super::without(form));
    block(
        "div",
        "",
        vec![
            words("h2", "", form.t(msg::LETTER_CODE_YOURS)),
            card.unwrap_or_else(nothing),
            words("h2", "", form.t(msg::LETTER_CODE_KEEP)),
            points(ways.map(|way| form.t(way))),
            block("div", "acts", vec![plain_button("btn two", form.t(msg::LETTER_CODE_PRINT), print)]),
            last_four,
            live("status", "q22-told", move || told(form)),
            live("group", "", move || word(form)),
            block("div", "quiet", vec![another, none]),
        ],
    )
}

fn told(form: Form) -> AnyView {
    match form.repeated.get() {
        None => nothing(),
        Some(true) => words("p", "note", form.t(msg::LETTER_CODE_RIGHT)),
        Some(false) => words("p", "note", form.t(msg::LETTER_CODE_WRONG)),
    }
}

/// The word that protects her if somebody else finds the code: offered once she has it.
fn word(form: Form) -> AnyView {
    if form.repeated.get() != Some(true) {
        return nothing();
    }
    let said = line(
        "q23",
        form.t(msg::LETTER_CODE_WORD),
        form.t(msg::LETTER_CODE_WORD_HINT),
        form.answers.with_untracked(|answers| answers.codeword.as_str().to_owned()),
        Callback::new(move |text: String| {
            form.answers.update(|answers| answers.codeword = Words::typed(&text));
        }),
    );
    block("div", "", vec![said, live("status", "", move || room(form))])
}

/// Told only when it is too long.
fn room(form: Form) -> AnyView {
    match form.answers.with(|answers| answers.codeword.over(MAX_CODEWORD_CHARS)) {
        0 => nothing(),
        over => p(form.t_with(msg::LETTER_WORDS_OVER, &[("over", Value::from(over as i64))])),
    }
}

/// Prints a slip that tells nobody what it is: digits, no name, no title.
fn print() {
    let Some(root) = document().document_element() else { return };
    root.set_class_name(SLIP);
    EventListener::once(&window(), "afterprint", move |_| {
        // Leaving has a mark of its own, which stays.
        if root.class_name() == SLIP {
            root.set_class_name("");
        }
    })
    .forget();
    // A browser that can't print shows no slip, and the code stays on the screen.
    let _ = window().print();
}
