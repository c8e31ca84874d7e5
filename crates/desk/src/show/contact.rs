//! How and when to reach her, and how not. Whatever she did not say is read as not safe.

use i18n::{Msg, msg};
use report::{Choice, Interpreter, May};
use serde_json::Value;

use super::View;
use super::answers::{Answers, Codes, as_text};
use super::page::Page;

pub(super) fn write(page: &mut Page<'_>, view: &View<'_>, answers: &Answers) {
    let contact = &answers.contact;
    page.heading(msg::DESK_SHOW_REACH);
    if !view.is_report() && contact.is_empty() {
        page.go_on(msg::DESK_SHOW_REACH_LATER, &[]);
        return code_word(page, view, answers);
    }
    may(page, contact.may.as_ref());
    if view.asked_all() || !contact.channel.is_empty() {
        codes(page, &contact.channel, msg::DESK_SHOW_CHANNEL, msg::DESK_SHOW_CHANNEL_UNSAID);
    }
    match &contact.how {
        Some(how) => {
            page.say(msg::DESK_SHOW_HOW);
            page.foreign(&as_text(how));
        }
        None if view.lacks("answers.contact.how") => {
            page.say(msg::DESK_SHOW_HOW);
            page.say(msg::DESK_EXPORT_LEFT_OUT_HERE);
        }
        None => page.say(msg::DESK_SHOW_HOW_UNSAID),
    }
    match &contact.name {
        Some(name) => {
            page.say(msg::DESK_SHOW_NAME);
            page.foreign(&as_text(name));
        }
        None if view.lacks("answers.contact.name") => {
            page.say(msg::DESK_SHOW_NAME);
            page.say(msg::DESK_EXPORT_LEFT_OUT_HERE);
        }
        None if view.asked_all() => page.say(msg::DESK_SHOW_NAME_UNSAID),
        None => (),
    }
    if let Some(lang) = &contact.lang {
        page.say_with(msg::DESK_SHOW_SPEAK, &[("lang", as_text(lang).into())]);
    }
    contact.interpreter.write_under(page, msg::DESK_SHOW_INTERPRETER);
    if contact.interpreter.known().any(|wanted| wanted != Interpreter::NotNeeded) {
        page.say(msg::DESK_SHOW_INTERPRETER_NOTE);
    }
    codes(page, &contact.when, msg::DESK_SHOW_WHEN, msg::DESK_SHOW_WHEN_UNSAID);
    codes(page, &contact.avoid, msg::DESK_SHOW_AVOID, msg::DESK_SHOW_AVOID_UNSAID);
    page.say(msg::DESK_SHOW_OTHER_PERSON);
    code_word(page, view, answers);
    let has_code = view.said("reply").is_some() || view.lacks("reply");
    page.say(if has_code { msg::DESK_SHOW_REPLY_THERE } else { msg::DESK_SHOW_REPLY_NONE });
}

fn code_word(page: &mut Page<'_>, view: &View<'_>, answers: &Answers) {
    if let Some(word) = &answers.code_word {
        page.say(msg::DESK_SHOW_CODE_WORD);
        page.foreign(&as_text(word));
    } else if view.lacks("answers.codeword") {
        page.say(msg::DESK_SHOW_CODE_WORD);
        page.say(msg::DESK_EXPORT_LEFT_OUT_HERE);
    }
}

fn may(page: &mut Page<'_>, answer: Option<&Value>) {
    let Some(raw) = answer else {
        return page.say(msg::DESK_SHOW_MAY_UNSAID);
    };
    match raw.as_str().and_then(May::from_code) {
        Some(May::IWillContact) => page.say(msg::DESK_SHOW_MAY_SHE_WILL),
        Some(May::Yes) => page.say(msg::DESK_SHOW_MAY_YES),
        Some(May::No) => page.say(msg::DESK_SHOW_MAY_NO),
        Some(May::RatherNotSay) => page.say(msg::DESK_SHOW_MAY_UNSAID),
        _ => page.say_with(msg::DESK_SHOW_MAY_UNKNOWN, &[("code", as_text(raw).into())]),
    }
}

fn codes<C: Choice>(page: &mut Page<'_>, codes: &Codes<C>, sentence: Msg, unsaid: Msg) {
    if codes.is_empty() {
        page.say(unsaid);
    }
    codes.write_under(page, sentence);
}
