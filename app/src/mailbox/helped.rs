//! Whether an answer helped: three taps, none of them needed. Sealed to the agency like everything else.

use envelope::letter::B64;
use envelope::thread::Item;
use i18n::{Msg, msg};
use leptos::prelude::*;
use serde_json::json;

use crate::browser::kit::{block, plain_button, words};
use crate::mailbox::doing::{Act, told};
use crate::mailbox::frame::acts;
use crate::mailbox::sending::{self, Press};
use crate::mailbox::state::Mailbox;
use crate::mailbox::writer::Onward;

/// What she can tap: its code, its words, and how the agency reads it as plain text.
const TAPS: [(&str, Msg, Msg); 3] = [
    ("yes", msg::ANSWERS_HELPED_YES, msg::ANSWERS_PLAIN_HELPED_YES),
    ("some", msg::ANSWERS_HELPED_SOME, msg::ANSWERS_PLAIN_HELPED_SOME),
    ("no", msg::ANSWERS_HELPED_NO, msg::ANSWERS_PLAIN_HELPED_NO),
];

/// The three, below the newest answer.
pub fn view(mailbox: Mailbox, slot: u8, item: &Item) -> AnyView {
    let about = B64(item.mid);
    let taps = TAPS.map(|(code, text, plain)| {
        plain_button("btn two", mailbox.t(text), move || tap(mailbox, slot, about, code, plain))
    });
    block(
        "div",
        "",
        vec![
            words("h3", "", mailbox.t(msg::ANSWERS_HELPED_TITLE)),
            words("p", "small", mailbox.t(msg::ANSWERS_HELPED_WHY)),
            acts(taps.into()),
            told(mailbox, Act::Helped),
        ],
    )
}

fn tap(mailbox: Mailbox, slot: u8, about: B64<32>, code: &'static str, plain: Msg) {
    let press =
        Press { slot, act: Act::Helped, working: msg::ANSWERS_SENDING, done: msg::ANSWERS_HELPED_STORED };
    let onward = Onward {
        kind: "followup",
        answers: json!({ "helped": code, "about": about }),
        text: String::new(),
        report_txt: mailbox.t(plain),
        parcel: None,
    };
    sending::send(mailbox, press, onward, || ());
}
