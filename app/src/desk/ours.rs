//! An answer or a notice of ours in a conversation, and what has become of it.

use ::desk::book::{State, Way};
use ::desk::thread::{Ours, View};
use envelope::letter::Kind;
use i18n::{Msg, Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::ObjectId;

use crate::browser::kit::{block, in_language, p, plain_button, words};
use crate::browser::names;
use crate::desk::frame::acts;
use crate::desk::state::Desk;
use crate::desk::told::Act;
use crate::desk::{keep, sending};

/// The answer.
pub fn view(desk: Desk, view: &View<'_>, answer: &Ours) -> AnyView {
    let title = match answer.made.kind {
        Kind::Notice => msg::WEBDESK_CARD_NOTICE,
        Kind::Close => msg::WEBDESK_CARD_LAST,
        _ => msg::WEBDESK_CARD_OURS,
    };
    let number = Value::from(i64::try_from(answer.made.seq).unwrap_or(i64::MAX));
    let mut parts = vec![
        words("h2", "", desk.t_with(title, &[("number", number)])),
        words("p", "small", names::date(&desk.lang(), answer.made.day)),
    ];
    parts.push(match (answer.made.way, &answer.words) {
        (Some(way), _) => p(desk.t(told(way))),
        (None, Some(words)) => in_language("blockquote", &words.lang, &words.text),
        (None, None) => p(desk.t(msg::DESK_THREAD_NO_COPY)),
    });
    let has_read = view.has_read(answer) == Some(true);
    parts.push(words("p", "small", desk.t(state(answer.state, has_read))));
    let id = answer.made.id;
    if answer.state == State::Waiting && desk.kept(|kept| kept.waiting(&id).is_some()) {
        parts.push(again(desk, id));
    }
    block("article", "sheet ours", parts)
}

fn told(way: Way) -> Msg {
    match way {
        Way::Collected => msg::DESK_THREAD_WAY_COLLECTED,
        Way::Delayed => msg::DESK_THREAD_WAY_DELAYED,
        Way::Opened => msg::DESK_THREAD_WAY_OPENED,
    }
}

fn state(state: State, has_read: bool) -> Msg {
    match state {
        State::Lost => msg::DESK_THREAD_STATE_LOST,
        State::Waiting => msg::WEBDESK_CARD_WAITING,
        State::Stored if has_read => msg::DESK_THREAD_STATE_READ,
        State::Stored => msg::DESK_THREAD_STATE_STORED,
    }
}

/// What waits can be sent once more, byte for byte, or taken away as a file.
fn again(desk: Desk, id: ObjectId) -> AnyView {
    let send = move || {
        let Some(turn) = desk.begin(Act::Send, msg::WEBDESK_SEND_WORKING) else { return };
        spawn_local(async move {
            let delivery = sending::deliver(desk, id).await;
            desk.tell(turn, Act::Send, delivery.told(desk));
        });
    };
    let file = move || keep::answer(desk, &id);
    acts(vec![
        plain_button("btn two", desk.t(msg::WEBDESK_SEND_AGAIN), send),
        plain_button("btn two", desk.t(msg::WEBDESK_SEND_FILE), file),
    ])
}
