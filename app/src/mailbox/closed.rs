//! After closing: an empty page, and the way to the start.

use i18n::msg;
use leptos::prelude::*;

use crate::browser::kit::{link, p, plain_button};
use crate::mailbox::frame::{acts, titled};
use crate::mailbox::state::{Mailbox, Screen};

/// The start page of the language, beside this page.
const START: &str = "index.html";

/// The screen.
pub fn view(mailbox: Mailbox) -> AnyView {
    let again =
        plain_button("btn two", mailbox.t(msg::ANSWERS_CLOSED_AGAIN), move || mailbox.go(Screen::Code));
    let body = vec![p(mailbox.t(msg::ANSWERS_CLOSED_TEXT)), acts(vec![again, start(mailbox)])];
    titled(mailbox, mailbox.t(msg::ANSWERS_CLOSED_TITLE), body)
}

/// The way to the start.
pub fn start(mailbox: Mailbox) -> AnyView {
    let lang = mailbox.config().lang;
    // From the folder of the language in which the page was opened to that of the one it speaks now.
    link("btn", format!("../{lang}/{START}"), mailbox.t(msg::ANSWERS_START_LINK))
}
