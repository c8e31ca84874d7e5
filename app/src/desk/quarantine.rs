//! Quarantine: a letter, and the evidence sent beside it, goes no further until somebody has decided.

use ::desk::quarantine::Step;
use i18n::{Value, msg};
use leptos::prelude::*;
use wire::ObjectId;

use crate::browser::kit::{self, block, p, plain_button, words};
use crate::desk::frame::acts;
use crate::desk::sending::today;
use crate::desk::state::Desk;

/// Whether a letter is in quarantine.
pub fn is_in(desk: Desk, letter: &ObjectId) -> bool {
    desk.kept(|kept| kept.quarantine().of(letter).is_some())
}

/// That a letter is in quarantine, since when and why; with the way out.
pub fn note(desk: Desk, letter: ObjectId) -> Option<AnyView> {
    let step = desk.kept(|kept| kept.quarantine().of(&letter).cloned())?;
    let day = [("day", Value::from(step.day.to_string()))];
    let mut parts = vec![p(desk.t_with(msg::WEBDESK_QUARANTINE_IN, &day))];
    let reason = step.reason.filter(|reason| !reason.is_empty());
    parts.extend(reason.map(|reason| kit::in_language("p", "", &reason)));
    let lift = plain_button("btn two", desk.t(msg::WEBDESK_QUARANTINE_LIFT), move || lift(desk, letter));
    parts.push(acts(vec![lift]));
    Some(block("div", "note", parts))
}

/// The way in.
pub fn offer(desk: Desk, letter: ObjectId) -> AnyView {
    let reason = RwSignal::new(String::new());
    let line = kit::line(
        "reason",
        desk.t(msg::WEBDESK_QUARANTINE_REASON),
        desk.t(msg::WEBDESK_QUARANTINE_REASON_HINT),
        String::new(),
        Callback::new(move |text: String| reason.set(text)),
    );
    let put = move || put(desk, letter, &reason.get_untracked());
    block(
        "details",
        "",
        vec![
            words("summary", "", desk.t(msg::WEBDESK_QUARANTINE_TITLE)),
            p(desk.t(msg::WEBDESK_QUARANTINE_WHAT)),
            line,
            acts(vec![plain_button("btn two", desk.t(msg::WEBDESK_QUARANTINE_PUT), put)]),
        ],
    )
}

fn put(desk: Desk, letter: ObjectId, reason: &str) {
    desk.change(|held, kept| kept.step(Step::quarantined(letter, reason, today(held))));
    desk.close_parcel();
    desk.announce();
}

fn lift(desk: Desk, letter: ObjectId) {
    desk.change(|held, kept| kept.step(Step::lifted(letter, today(held))));
    desk.announce();
}
