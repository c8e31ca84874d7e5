//! Asking the agency not to make contact any more. It is a wish: nobody can enforce it from here.

use directory::Agency;
use i18n::{Value, msg};
use leptos::prelude::*;
use serde_json::json;

use crate::browser::kit::{block, live, note, nothing, plain_button};
use crate::mailbox::doing::{Act, told};
use crate::mailbox::frame::acts;
use crate::mailbox::sending::{self, Press};
use crate::mailbox::state::Mailbox;
use crate::mailbox::writer::Onward;

/// The button, and the question behind it.
pub fn view(mailbox: Mailbox, slot: u8, agency: &Agency) -> AnyView {
    let name = agency.name(&mailbox.config().lang).to_owned();
    let asking = RwSignal::new(false);
    let stop = plain_button("plain", mailbox.t(msg::ANSWERS_STOP), move || asking.set(true));
    let sure = live("status", "", move || {
        if !asking.get() {
            return nothing();
        }
        let no = plain_button("btn two", mailbox.t(msg::ANSWERS_STOP_NO), move || asking.set(false));
        let yes = plain_button("btn", mailbox.t(msg::ANSWERS_STOP_YES), move || {
            asking.set(false);
            ask(mailbox, slot);
        });
        let text = mailbox.t_with(msg::ANSWERS_STOP_SURE, &[("name", Value::from(&name))]);
        note(None, text, vec![acts(vec![no, yes])])
    });
    block("div", "", vec![stop, sure, told(mailbox, Act::Stop)])
}

fn ask(mailbox: Mailbox, slot: u8) {
    let press = Press { slot, act: Act::Stop, working: msg::ANSWERS_SENDING, done: msg::ANSWERS_STOP_STORED };
    let onward = Onward {
        kind: "close",
        answers: json!({ "ask": "stop" }),
        text: String::new(),
        report_txt: mailbox.t(msg::ANSWERS_PLAIN_STOP),
        parcel: None,
    };
    sending::send(mailbox, press, onward, || ());
}
