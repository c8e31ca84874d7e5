//! How and when to reach her, and how not. Whatever she did not say is read as not safe.

use i18n::msg;
use report::{Choice, May};
use serde_json::Value;

use super::answers::{Answers, as_text};
use super::page::Page;

pub(super) fn write(page: &mut Page<'_>, json: &Value, answers: &Answers) {
    page.heading(msg::DESK_SHOW_REACH);
    match &answers.may {
        None => page.say(msg::DESK_SHOW_MAY_UNSAID),
        Some(raw) => match raw.as_str().and_then(May::from_code) {
            Some(May::Yes) => page.say(msg::DESK_SHOW_MAY_YES),
            Some(May::No) => page.say(msg::DESK_SHOW_MAY_NO),
            _ => page.say_with(msg::DESK_SHOW_MAY_UNKNOWN, &[("code", as_text(raw).into())]),
        },
    }
    match &answers.how {
        Some(how) => {
            page.say(msg::DESK_SHOW_HOW);
            page.foreign(&as_text(how));
        }
        None => page.say(msg::DESK_SHOW_HOW_UNSAID),
    }
    if answers.when.is_empty() {
        page.say(msg::DESK_SHOW_WHEN_UNSAID);
    } else {
        page.say(msg::DESK_SHOW_WHEN);
        answers.when.write(page);
    }
    if answers.avoid.is_empty() {
        page.say(msg::DESK_SHOW_AVOID_UNSAID);
    } else {
        page.say(msg::DESK_SHOW_AVOID);
        answers.avoid.write(page);
    }
    page.say(msg::DESK_SHOW_OTHER_PERSON);
    let has_code = json.get("reply").is_some_and(|reply| !reply.is_null());
    page.say(if has_code { msg::DESK_SHOW_REPLY_THERE } else { msg::DESK_SHOW_REPLY_NONE });
}
