//! The code: checked here, before anything is asked of anybody.

use envelope::receipt::{Code, CodeError, DIGITS};
use i18n::{Value, msg};
use leptos::prelude::*;
use report::Words;

use crate::browser::code_card;
use crate::browser::kit::{block, link, live, nothing, p, plain_button, words};
use crate::mailbox::doing::{Act, told};
use crate::mailbox::frame::{acts, titled};
use crate::mailbox::opening;
use crate::mailbox::state::Mailbox;

/// The screen.
pub fn view(mailbox: Mailbox) -> AnyView {
    let config = mailbox.config();
    let code = code_card::digits(
        "q1",
        mailbox.t(msg::ANSWERS_CODE_LABEL),
        mailbox.t(msg::ANSWERS_CODE_HINT),
        mailbox.typed.with_untracked(|typed| typed.as_str().to_owned()),
        Callback::new(move |text: String| typed(mailbox, &text)),
    );
    let open = plain_button("btn", mailbox.t(msg::ANSWERS_CODE_OPEN), move || opening::press(mailbox));
    let body = vec![
        words("p", "why", mailbox.t(msg::ANSWERS_CODE_WHY)),
        code,
        live("alert", "", move || slip(mailbox)),
        acts(vec![open]),
        told(mailbox, Act::Open),
        words("p", "small", mailbox.t(msg::ANSWERS_CODE_NEAR)),
        words("p", "small", mailbox.t(msg::ANSWERS_CODE_LOST)),
        block(
            "div",
            "quiet",
            vec![
                link("plain", config.about, mailbox.t(msg::ANSWERS_ABOUT_LINK)),
                link("plain", config.numbers, mailbox.t(msg::ANSWERS_NUMBERS_LINK)),
            ],
        ),
    ];
    titled(mailbox, mailbox.t(msg::ANSWERS_CODE_TITLE), body)
}

/// Tells at once what more digits can't mend; that some are missing she knows while she types.
fn typed(mailbox: Mailbox, text: &str) {
    mailbox.quiet();
    mailbox.typed.set(Words::typed(text));
    let slip = mailbox.typed.with_untracked(|typed| Code::parse(typed.as_str()).err());
    let at_once = slip.filter(|slip| !matches!(slip, CodeError::Empty | CodeError::TooShort { .. }));
    if mailbox.slip.get_untracked() != at_once {
        mailbox.slip.set(at_once);
    }
}

/// What is wrong with the digits, without a word of blame.
fn slip(mailbox: Mailbox) -> AnyView {
    let Some(slip) = mailbox.slip.get() else { return nothing() };
    let number = |message, name, number: usize| mailbox.t_with(message, &[(name, Value::from(number))]);
    let text = match slip {
        CodeError::Empty => mailbox.t(msg::ANSWERS_CODE_EMPTY),
        CodeError::Letters => mailbox.t(msg::ANSWERS_CODE_LETTERS),
        CodeError::TooShort { digits } => {
            number(msg::ANSWERS_CODE_SHORT, "left", DIGITS.saturating_sub(digits))
        }
        CodeError::TooLong { digits } => {
            number(msg::ANSWERS_CODE_LONG, "over", digits.saturating_sub(DIGITS))
        }
        CodeError::Check { group: Some(group) } => number(msg::ANSWERS_CODE_GROUP, "group", group),
        _ => mailbox.t(msg::ANSWERS_CODE_CHECK),
    };
    block("div", "note", vec![p(text)])
}
