//! Writing an answer: ready ones to begin with, what could put her in danger, and what to think of before it goes.

mod check;

use ::desk::caution::cautions;
use ::desk::quick::Quick;
use ::desk::reply::Message;
use ::desk::thread::view as conversation;
use i18n::msg;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::kit::{self, block, live, nothing, p, plain_button, points, untaught, words};
use crate::browser::names;
use crate::desk::frame::{acts, back, screen};
use crate::desk::sending;
use crate::desk::shapes::{button, day, tick};
use crate::desk::state::{Desk, Screen};
use crate::desk::told::{Act, Told, told};
use crate::desk::{explain, first, keep};

/// How an answer leaves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum How {
    /// As a sealed file, for somebody who has a connection.
    File,
    /// Into her mailbox.
    Relay,
}

/// The screen of an answer in the conversation that begins with this thread.
pub fn view(desk: Desk, thread: [u8; 16]) -> AnyView {
    let about = desk.kept(|kept| {
        desk.held(|held| {
            let ours = held.ours(kept);
            let view = conversation(&thread, held.letters(), &ours);
            let lang = view.lang().unwrap_or_default().to_owned();
            let word = view.code_word().map(|word| first::code_word(desk, word, &lang));
            let trouble = [first::asked(&view), first::listed(held, &view)];
            let trouble: Vec<AnyView> =
                trouble.into_iter().flatten().map(|text| words("p", "note", desk.t(text))).collect();
            (lang, word, trouble)
        })
    });
    let Some((lang, word, trouble)) = about else { return nothing() };
    desk.draft.begin(thread, &lang);
    let mut side = vec![
        block(
            "div",
            "note",
            vec![
                words("h2", "", desk.t(msg::WEBDESK_TRANSLATOR_TITLE)),
                p(desk.t(msg::DESK_REPLY_TRANSLATOR)),
            ],
        ),
        points(
            [msg::WEBDESK_ANSWER_OTHERS, msg::WEBDESK_ANSWER_PLAIN, msg::WEBDESK_ANSWER_PROMISE]
                .map(|text| desk.t(text)),
        ),
    ];
    side.extend(word);
    let mut form = trouble;
    form.extend([
        language(desk, lang),
        ready(desk),
        area(desk),
        live("status", "cautions", move || found(desk)),
        day(
            "next",
            desk.t(msg::WEBDESK_NEXT_LABEL),
            desk.t(msg::WEBDESK_NEXT_HINT),
            desk.draft.next.get_untracked(),
            Callback::new(move |chosen: String| desk.draft.next.set(chosen)),
        ),
        tick(
            "last",
            desk.t(msg::WEBDESK_ANSWER_LAST),
            desk.draft.is_last.get_untracked(),
            Callback::new(move |on: bool| desk.draft.is_last.set(on)),
        ),
        ways(desk, thread),
        told(desk, Act::Send),
    ]);
    let body = vec![
        back(desk, msg::WEBDESK_BACK_CONVERSATION, Screen::Conversation(thread)),
        block("div", "pair", vec![block("div", "beside", side), block("div", "reading", form)]),
    ];
    screen(desk, desk.t(msg::WEBDESK_ANSWER_TITLE), body)
}

/// The language that the answer is in: hers, if nobody chooses another.
fn language(desk: Desk, hers: String) -> AnyView {
    let mine = desk.lang();
    let own = names::languages(&mine, [hers.as_str()]).pop().map_or_else(|| hers.clone(), |(_, name)| name);
    let none = desk.t_with(msg::WEBDESK_ANSWER_LANG_HERS, &[("lang", own.into())]);
    let choose = Callback::new(move |chosen: String| {
        desk.draft.lang.set(if chosen.is_empty() { hers.clone() } else { chosen });
    });
    let label = desk.t(msg::WEBDESK_ANSWER_LANG);
    kit::select("answer-lang", label, none, names::speech(&mine), &desk.draft.lang.get_untracked(), choose)
}

/// Ready answers in her language, to be edited.
fn ready(desk: Desk) -> AnyView {
    let mine = desk.lang();
    let buttons = Quick::ALL.map(|quick| plain_button("plain", quick.label(&mine), move || put(desk, quick)));
    let buttons: Vec<AnyView> = buttons.into_iter().map(|button| block("li", "", vec![button])).collect();
    block(
        "details",
        "",
        vec![
            words("summary", "", desk.t(msg::WEBDESK_QUICK_TITLE)),
            p(desk.t(msg::WEBDESK_QUICK_WHAT)),
            block("ul", "list", buttons),
        ],
    )
}

/// Puts a ready answer in; in English if there is none in her language, which is told.
fn put(desk: Desk, quick: Quick) {
    let lang = desk.draft.lang.get_untracked();
    if let Some(text) = quick.text(&lang, None) {
        desk.draft.put(&text);
        return desk.quiet();
    }
    let english = quick.text(::desk::quick::ENGLISH, None).unwrap_or_default();
    desk.draft.put(&english);
    if !desk.is_busy() {
        desk.say(Act::Send, Told::failed(desk.t(msg::WEBDESK_QUICK_ENGLISH)));
    }
}

fn area(desk: Desk) -> AnyView {
    let lang = move || desk.draft.lang.get();
    view! {
        <label class="field">
            <span>{desk.t(msg::WEBDESK_ANSWER_LABEL)}</span>
            <textarea
                id="answer"
                name="answer"
                rows="10"
                dir="auto"
                lang=lang
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                prop:value=move || desk.draft.text.get()
                on:input=move |event| desk.draft.write(event_target_value(&event))
            ></textarea>
        </label>
    }
    .into_any()
}

/// What is in the answer that says where, when or which number.
fn found(desk: Desk) -> AnyView {
    let found = desk.draft.text.with(|text| cautions(text));
    if found.is_empty() {
        return nothing();
    }
    let names = points(found.into_iter().map(|caution| desk.t(check::caution(caution))));
    kit::note(None, desk.t(msg::WEBDESK_CAUTION), vec![names])
}

fn ways(desk: Desk, thread: [u8; 16]) -> AnyView {
    let send = move || press(desk, thread, How::Relay);
    let file = move || press(desk, thread, How::File);
    acts(vec![
        button("send", "btn", desk.t(msg::WEBDESK_SEND), send),
        button("send-file", "btn two", desk.t(msg::WEBDESK_SEND_FILE), file),
    ])
}

fn press(desk: Desk, thread: [u8; 16], how: How) {
    if desk.is_busy() {
        return;
    }
    if let Err(lines) = check::all(desk, &thread, how == How::Relay) {
        return desk.say(Act::Send, Told::Failed(lines));
    }
    let draft = desk.draft;
    let message = Message::Answer {
        lang: draft.lang.get_untracked(),
        text: draft.text.with_untracked(|text| text.trim().to_owned()),
        next: draft.next.with_untracked(|next| next.parse().ok()),
        is_last: draft.is_last.get_untracked(),
    };
    let Some(turn) = desk.begin(Act::Send, msg::WEBDESK_SEND_WORKING) else { return };
    spawn_local(async move {
        let id = match sending::write(desk, &thread, &message) {
            Ok(id) => id,
            Err(error) => return desk.tell(turn, Act::Send, Told::failed(explain::reply(desk, &error))),
        };
        wiped(message);
        // It is in the book: writing it once more would be a second answer.
        draft.wipe();
        desk.announce();
        let told = match how {
            How::File => {
                keep::answer(desk, &id);
                Told::done(desk.t(msg::WEBDESK_SEND_SAVED))
            }
            How::Relay => sending::deliver(desk, id).await.told(desk),
        };
        if desk.is_turn(turn) {
            desk.screen.set(Screen::Conversation(thread));
            desk.tell(turn, Act::Send, told);
        }
    });
}

/// Overwrites the words of a message that is sealed.
fn wiped(message: Message) {
    if let Message::Answer { mut text, .. } = message {
        zeroize::Zeroize::zeroize(&mut text);
    }
}
