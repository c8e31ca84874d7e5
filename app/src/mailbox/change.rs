//! The screens of a changed code: what it does, the new code, and what came of it.

use i18n::{Value, msg};
use leptos::prelude::*;
use report::Words;

use crate::browser::code_card;
use crate::browser::kit::{live, note, nothing, plain_button, points, words};
use crate::mailbox::doing::{Act, told};
use crate::mailbox::frame::{acts, titled};
use crate::mailbox::moving::{self, Moving};
use crate::mailbox::state::Mailbox;

/// The screen before, and with the new code.
pub fn view(mailbox: Mailbox) -> AnyView {
    let code = mailbox.moving.with_value(|moving| moving.as_ref().map(|moving| moving.derived.code.clone()));
    let mut body = match code {
        None => before(mailbox),
        Some(code) => {
            let mut parts = vec![
                words("h2", "", mailbox.t(msg::ANSWERS_CHANGE_NEW)),
                code_card::shown(code.digits(), &mailbox.config().lang),
            ];
            parts.extend(keep(mailbox));
            parts
        }
    };
    body.push(told(mailbox, Act::Change));
    titled(mailbox, mailbox.t(msg::ANSWERS_CHANGE_TITLE), body)
}

/// The screen after.
pub fn done(mailbox: Mailbox) -> AnyView {
    let (not_told, left_some) = mailbox
        .moving
        .with_value(|moving| moving.as_ref().map(|moving| (moving.not_told.clone(), moving.left_some)))
        .unwrap_or_default();
    let named = |name: String| mailbox.t_with(msg::ANSWERS_CHANGED_NOT_TOLD, &[("name", Value::from(name))]);
    let mut what: Vec<String> = not_told.into_iter().map(named).collect();
    what.extend(left_some.then(|| mailbox.t(msg::ANSWERS_CHANGED_LOST)));
    let go = plain_button("btn", mailbox.t(msg::ANSWERS_CHANGED_GO), move || {
        mailbox.moving.set_value(None);
        mailbox.last_four.set(Words::default());
        mailbox.go_home();
    });
    let body = vec![words("p", "answer", mailbox.t(msg::ANSWERS_CHANGED_TEXT)), points(what), acts(vec![go])];
    titled(mailbox, mailbox.t(msg::ANSWERS_CHANGED_TITLE), body)
}

/// What a change does, and the button that begins it.
fn before(mailbox: Mailbox) -> Vec<AnyView> {
    let make = plain_button("btn", mailbox.t(msg::ANSWERS_CHANGE_MAKE), move || moving::make(mailbox));
    let back = plain_button("btn two", mailbox.t(msg::ANSWERS_BACK), move || mailbox.go_home());
    vec![
        words("p", "why", mailbox.t(msg::ANSWERS_CHANGE_WHY)),
        points([msg::ANSWERS_CHANGE_MOVES, msg::ANSWERS_CHANGE_KEEP_OLD].map(|text| mailbox.t(text))),
        acts(vec![back, make]),
    ]
}

/// How to keep the new code, and the question whether she has it.
fn keep(mailbox: Mailbox) -> Vec<AnyView> {
    let wrong = RwSignal::new(false);
    let last_four = code_card::digits(
        "q3",
        mailbox.t(msg::ANSWERS_CHANGE_LAST_FOUR),
        mailbox.t(msg::ANSWERS_CHANGE_LAST_FOUR_HINT),
        mailbox.last_four.with_untracked(|typed| typed.as_str().to_owned()),
        Callback::new(move |text: String| {
            wrong.set(false);
            mailbox.last_four.set(Words::typed(&text));
        }),
    );
    let not_equal = live("alert", "", move || {
        if wrong.get() { note(None, mailbox.t(msg::ANSWERS_CHANGE_NOT_EQUAL), Vec::new()) } else { nothing() }
    });
    let confirm = plain_button("btn", mailbox.t(msg::ANSWERS_CHANGE_CONFIRM), move || {
        wrong.set(!is_right(mailbox));
        if !wrong.get_untracked() {
            moving::start(mailbox);
        }
    });
    let cancel = (!moving::is_begun(mailbox)).then(|| {
        plain_button("btn two", mailbox.t(msg::ANSWERS_CHANGE_CANCEL), move || moving::cancel(mailbox))
    });
    let advice = [msg::ANSWERS_CHANGE_KEEP, msg::ANSWERS_CHANGE_PICTURE, msg::ANSWERS_CHANGE_KEEP_OLD];
    vec![
        points(advice.map(|text| mailbox.t(text))),
        last_four,
        not_equal,
        acts(cancel.into_iter().chain([confirm]).collect()),
    ]
}

fn is_right(mailbox: Mailbox) -> bool {
    let typed = mailbox.last_four.get_untracked();
    mailbox.moving.with_value(|moving| {
        let is = |moving: &Moving| code_card::is_last_four(moving.derived.code.digits(), typed.as_str());
        moving.as_ref().is_some_and(is)
    })
}
