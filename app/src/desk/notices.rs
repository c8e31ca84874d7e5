//! Telling her how far a letter is, without words: it has arrived, somebody reads it, it takes longer.

use ::desk::book::{Line, Way};
use ::desk::reply::{Message, Notice, Reason};
use ::desk::thread::{Item, Threads, view};
use i18n::{Msg, Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::{Day, ObjectId};

use crate::browser::kit::{self, block, nothing, p, words};
use crate::desk::entries;
use crate::desk::explain;
use crate::desk::frame::acts;
use crate::desk::held::Held;
use crate::desk::kept::Kept;
use crate::desk::sending::{self, Delivery};
use crate::desk::shapes::{button, day};
use crate::desk::state::Desk;
use crate::desk::told::{Act, Told};

/// A way to tell everybody at once whose letter has just come.
pub fn of_all(desk: Desk) -> AnyView {
    let due = desk.kept(|kept| desk.held(|held| due(held, kept).len())).unwrap_or_default();
    if due == 0 || desk.held(|held| held.relay.is_some()) != Some(true) {
        return nothing();
    }
    let text = desk.t_with(msg::WEBDESK_NOTICE_ALL, &[("count", Value::from(due))]);
    let tell = button("collected", "btn two", text, move || tell_all(desk));
    block("div", "answer", vec![p(desk.t(msg::WEBDESK_NOTICE_WHY)), acts(vec![tell])])
}

/// Ways to tell the writer of one conversation.
pub fn of_one(desk: Desk, thread: [u8; 16]) -> AnyView {
    let reason = RwSignal::new(String::new());
    let next = RwSignal::new(String::new());
    let opened = move || {
        let next = chosen_day(next);
        tell_one(desk, thread, Notice::opened(next));
    };
    let delayed = move || match Reason::from_name(&reason.get_untracked()) {
        Some(reason) => {
            let next = chosen_day(next);
            tell_one(desk, thread, Notice::delayed(reason, next));
        }
        None => desk.say(Act::Notice, Told::failed(desk.t(msg::WEBDESK_NOTICE_NO_REASON))),
    };
    let reasons = Reason::ALL.map(|reason| (reason.name().to_owned(), desk.t(label(reason))));
    let choose = kit::select(
        "reason",
        desk.t(msg::WEBDESK_NOTICE_REASON),
        desk.t(msg::WEBDESK_NOTICE_REASON_NONE),
        reasons.to_vec(),
        "",
        Callback::new(move |chosen: String| reason.set(chosen)),
    );
    let news = day(
        "notice-next",
        desk.t(msg::WEBDESK_NEXT_LABEL),
        desk.t(msg::WEBDESK_NEXT_HINT),
        String::new(),
        Callback::new(move |chosen: String| next.set(chosen)),
    );
    let collected = move || tell_one(desk, thread, Notice::COLLECTED);
    let buttons = vec![
        button("notice-collected", "btn two", desk.t(msg::WEBDESK_NOTICE_COLLECTED), collected),
        button("notice-opened", "btn two", desk.t(msg::WEBDESK_NOTICE_OPENED), opened),
        button("notice-delayed", "btn two", desk.t(msg::WEBDESK_NOTICE_DELAYED), delayed),
    ];
    block(
        "details",
        "",
        vec![
            words("summary", "", desk.t(msg::WEBDESK_NOTICE_TITLE)),
            p(desk.t(msg::WEBDESK_NOTICE_WHAT)),
            news,
            choose,
            acts(buttons),
        ],
    )
}

fn label(reason: Reason) -> Msg {
    match reason {
        Reason::Closed => msg::WEBDESK_NOTICE_REASON_CLOSED,
        Reason::Interpreter => msg::WEBDESK_NOTICE_REASON_INTERPRETER,
        Reason::Many => msg::WEBDESK_NOTICE_REASON_MANY,
        Reason::Partner => msg::WEBDESK_NOTICE_REASON_PARTNER,
    }
}

fn chosen_day(day: RwSignal<String>) -> Option<Day> {
    day.with_untracked(|day| day.parse().ok())
}

/// Conversations whose writer has been told nothing of the newest letter, and the thread they begin with.
fn due(held: &Held, kept: &Kept) -> Vec<[u8; 16]> {
    let ours = held.ours(kept);
    let roots = Threads::of(held.letters()).roots();
    let is_due = |root: &[u8; 16]| {
        let view = view(root, held.letters(), &ours);
        let newest = view.hers().next_back();
        let is_last = matches!(view.items.last(), Some(Item::Hers { .. }));
        let is_new = newest.is_some_and(|letter| !kept.book().has_told(&letter.id, Way::Collected));
        view.address.is_some() && view.asked.is_none() && is_last && is_new
    };
    roots.into_iter().filter(is_due).collect()
}

fn tell_all(desk: Desk) {
    if !has_book(desk) {
        return;
    }
    let threads = desk.kept(|kept| desk.held(|held| due(held, kept))).unwrap_or_default();
    let Some(turn) = desk.begin(Act::Notice, msg::WEBDESK_NOTICE_WORKING) else { return };
    spawn_local(async move {
        let mut told = 0_usize;
        let mut trouble: Option<Told> = None;
        for thread in threads {
            if !desk.is_turn(turn) {
                return;
            }
            match tell(desk, &thread, Notice::COLLECTED).await {
                Ok(Delivery::Stored) => told += 1,
                Ok(other) => trouble = Some(other.told(desk)),
                Err(why) => trouble = Some(Told::failed(why)),
            }
        }
        let done = || Told::done(desk.t_with(msg::WEBDESK_NOTICE_DONE, &[("count", Value::from(told))]));
        desk.tell(turn, Act::Notice, trouble.unwrap_or_else(done));
    });
}

fn tell_one(desk: Desk, thread: [u8; 16], notice: Notice) {
    if !has_book(desk) {
        return;
    }
    let Some(turn) = desk.begin(Act::Notice, msg::WEBDESK_NOTICE_WORKING) else { return };
    spawn_local(async move {
        let told = match tell(desk, &thread, notice).await {
            Ok(Delivery::Stored) => {
                Told::done(desk.t_with(msg::WEBDESK_NOTICE_DONE, &[("count", Value::from(1_u32))]))
            }
            Ok(other) => other.told(desk),
            Err(why) => Told::failed(why),
        };
        desk.tell(turn, Act::Notice, told);
    });
}

/// Makes a notice and leaves it in her mailbox. The letters that it is about are entered into the book, so that
/// `waymark-desk` does not tell the same again.
async fn tell(desk: Desk, thread: &[u8; 16], notice: Notice) -> Result<Delivery, String> {
    let made = sending::write(desk, thread, &Message::Notice(notice));
    let id = made.map_err(|error| explain::reply(desk, &error))?;
    if notice.way == Way::Collected {
        desk.change(|held, kept| looked(held, kept, thread));
    }
    desk.announce();
    Ok(sending::deliver(desk, id).await)
}

/// Enters the letters of a conversation, in their order, as far as that was not done yet.
fn looked(held: &Held, kept: &mut Kept, thread: &[u8; 16]) {
    let found: Vec<(ObjectId, Option<ObjectId>)> = {
        let view = view(thread, held.letters(), &[]);
        let letters = entries::letters(&view);
        letters.map(|filed| (filed.id, filed.opened.letter.parcel.as_ref().map(|parcel| parcel.id))).collect()
    };
    let day = sending::today(held);
    for (letter, parcel) in found {
        if !kept.book().has_looked_at(&letter) {
            kept.add(Line::Looked { letter, parcel, day });
        }
    }
}

/// Whether it is known what was sent before. If not, that is told.
fn has_book(desk: Desk) -> bool {
    let has_book = desk.kept(Kept::has_book);
    if !has_book {
        desk.say(Act::Notice, Told::failed(desk.t(msg::WEBDESK_BOOK_FIRST)));
    }
    has_book
}
