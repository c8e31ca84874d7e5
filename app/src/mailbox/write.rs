//! Writing on: a text, sealed to this agency alone.

use directory::Agency;
use i18n::{Value, msg};
use leptos::prelude::*;
use report::Words;
use report::words::MAX_CHARS;
use serde_json::json;

use crate::browser::kit::{self, block, live, nothing, p, plain_button, unkept, untaught};
use crate::mailbox::doing::{Act, told};
use crate::mailbox::frame::acts;
use crate::mailbox::sending::{self, Press};
use crate::mailbox::state::Mailbox;
use crate::mailbox::writer::Onward;

/// The number of characters that may still fit is told only when so few are left.
const NEAR: usize = 500;

/// The part of the screen.
pub fn view(mailbox: Mailbox, slot: u8, agency: &Agency) -> AnyView {
    let name = agency.name(&mailbox.config().lang).to_owned();
    let send = mailbox.t_with(msg::ANSWERS_WRITE_SEND, &[("name", Value::from(name))]);
    let empty = RwSignal::new(false);
    let send = plain_button("btn", send, move || press(mailbox, slot, empty));
    block(
        "div",
        "",
        vec![
            kit::words("h2", "", mailbox.t(msg::ANSWERS_WRITE_TITLE)),
            kit::words("p", "why", mailbox.t(msg::ANSWERS_WRITE_WHY)),
            area_now(mailbox),
            live("status", "q2-room", move || room(mailbox, empty)),
            acts(vec![send]),
            told(mailbox, Act::Write),
        ],
    )
}

/// The field, made anew once its words are stored. Its value is never set while she types: that would confuse
/// keyboards which put characters together.
fn area_now(mailbox: Mailbox) -> AnyView {
    let area = move || {
        mailbox.emptied.track();
        area(mailbox)
    };
    area.into_any()
}

fn area(mailbox: Mailbox) -> AnyView {
    let area = view! {
        <label class="field">
            <span>{mailbox.t(msg::ANSWERS_WRITE_LABEL)}</span>
            <textarea
                name="q2"
                rows="6"
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                aria-describedby="q2-room"
                prop:value=mailbox.words.with_untracked(|words| words.as_str().to_owned())
                on:input=move |event| mailbox.words.set(Words::typed(&event_target_value(&event)))
            ></textarea>
        </label>
    };
    unkept(area.into_any())
}

/// Told only when it matters: near the limit, over it, or when there is nothing to send.
fn room(mailbox: Mailbox, empty: RwSignal<bool>) -> AnyView {
    let (count, none) = mailbox.words.with(|words| (words.as_str().chars().count(), words.is_empty()));
    if count > MAX_CHARS {
        let over = [("over", Value::from(count - MAX_CHARS))];
        p(mailbox.t_with(msg::ANSWERS_WRITE_OVER, &over))
    } else if count + NEAR > MAX_CHARS {
        let left = [("left", Value::from(MAX_CHARS - count))];
        p(mailbox.t_with(msg::ANSWERS_WRITE_LEFT, &left))
    } else if none && empty.get() {
        p(mailbox.t(msg::ANSWERS_WRITE_EMPTY))
    } else {
        nothing()
    }
}

fn press(mailbox: Mailbox, slot: u8, empty: RwSignal<bool>) {
    let words = mailbox.words.get_untracked();
    empty.set(words.is_empty());
    if words.is_empty() || words.over(MAX_CHARS) > 0 {
        return;
    }
    let press =
        Press { slot, act: Act::Write, working: msg::ANSWERS_WRITE_SENDING, done: msg::ANSWERS_WRITE_STORED };
    let text = normalized(words.as_str());
    let report_txt = format!("{}\n\n{text}\n", mailbox.t(msg::ANSWERS_PLAIN_HEADING));
    let onward = Onward { kind: "followup", answers: json!({}), text, report_txt, parcel: None };
    // What she typed since then is another letter.
    sending::send(mailbox, press, onward, move || {
        if mailbox.words.with_untracked(|now| *now == words) {
            mailbox.words.set(Words::default());
            mailbox.emptied.update(|emptied| *emptied = !*emptied);
        }
    });
}

/// Unicode NFC by the browser, so that the same words have the same bytes on every keyboard.
fn normalized(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
