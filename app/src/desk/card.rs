//! A letter of hers, with everything that the library says of it.

use ::desk::show;
use ::desk::thread::Filed;
use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, nothing, plain_button, words};
use crate::browser::names;
use crate::desk::frame::acts;
use crate::desk::held::Held;
use crate::desk::rows::{self, Section};
use crate::desk::state::{Desk, Screen};
use crate::desk::{explain, quarantine};

/// The letter. How to reach her stands at the top of the screen, once.
pub fn view(desk: Desk, held: &Held, filed: &Filed, by_writer: bool) -> AnyView {
    let letter = &filed.opened.letter;
    let title = if by_writer { msg::WEBDESK_CARD_HERS } else { msg::WEBDESK_CARD_NOT_HERS };
    let number = Value::from(i64::try_from(letter.seq).unwrap_or(i64::MAX));
    let mut parts = vec![words("h2", "", desk.t_with(title, &[("number", number)]))];
    let day = held.day(filed).map(|day| names::date(&desk.lang(), day));
    parts.extend(day.map(|day| words("p", "small", day)));
    if !by_writer {
        parts.push(words("p", "note", desk.t(msg::WEBDESK_CARD_STRANGER)));
    }
    parts.extend(quarantine::note(desk, filed.id));
    match sections(desk, held, filed) {
        Ok(sections) => {
            parts.extend(sections.iter().skip(1).map(|section| rows::view(section, &letter.lang, "h3")));
        }
        Err(why) => parts.push(words("p", "note", why)),
    }
    if let Some(parcel) = &letter.parcel {
        let (id, count) = (filed.id, [("count", Value::from(parcel.files.len()))]);
        let open = move || desk.go(Screen::Evidence(id));
        parts.push(acts(vec![plain_button(
            "btn two",
            desk.t_with(msg::WEBDESK_CARD_EVIDENCE, &count),
            open,
        )]));
    }
    if !quarantine::is_in(desk, &filed.id) {
        parts.push(quarantine::offer(desk, filed.id));
    }
    parts.push(words("p", "hash", desk.t_with(msg::WEBDESK_CARD_ID, &[("id", filed.id.to_string().into())])));
    block("article", "sheet", parts)
}

/// How to reach her, as this letter says it.
pub fn contact(desk: Desk, held: &Held, filed: &Filed) -> AnyView {
    match sections(desk, held, filed).map(|sections| sections.into_iter().next()) {
        Ok(Some(contact)) if contact.rows.is_empty() => {
            words("p", "note", desk.t(msg::WEBDESK_FIRST_NO_CONTACT))
        }
        Ok(Some(contact)) => {
            block("div", "sheet contact", vec![rows::view(&contact, &filed.opened.letter.lang, "h2")])
        }
        Ok(None) => nothing(),
        Err(why) => words("p", "note", why),
    }
}

fn sections(desk: Desk, held: &Held, filed: &Filed) -> Result<Vec<Section>, String> {
    // It was opened before with the same keys.
    let opened = held.opened(&filed.id).ok_or_else(|| desk.t(msg::DESK_ERROR_LETTER_DAMAGED))?;
    let rows = desk.words(|words| show::rows(&opened, words));
    rows.map(rows::sections).map_err(|error| desk.t(explain::letter(error)))
}
