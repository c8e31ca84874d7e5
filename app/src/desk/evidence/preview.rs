//! Looking at a picture: only when somebody asks for it, and blurred until it is asked for once more.

use std::cell::RefCell;

use i18n::{Value, msg};
use leptos::prelude::*;

use super::item::pieces;
use crate::browser::kit::{block, plain_button};
use crate::desk::frame::acts;
use crate::desk::save;
use crate::desk::shapes::changing;
use crate::desk::state::Desk;

thread_local! {
    /// Addresses of pictures that are on the screen.
    static PICTURES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The way to a picture.
pub fn view(desk: Desk, place: usize, mime: &'static str, name: String) -> AnyView {
    let address: RwSignal<Option<String>> = RwSignal::new(None);
    let is_clear = RwSignal::new(false);
    let look = move || {
        let made = pieces(desk, place).and_then(|pieces| save::address_of(&pieces, mime).ok());
        if let Some(made) = &made {
            PICTURES.with_borrow_mut(|pictures| pictures.push(made.clone()));
        }
        address.set(made);
    };
    let away = move || {
        if let Some(shown) = address.get_untracked() {
            save::revoke(&shown);
        }
        address.set(None);
        is_clear.set(false);
    };
    changing(move || match address.get() {
        None => acts(vec![plain_button("btn two", desk.t(msg::WEBDESK_EVIDENCE_LOOK), look)]),
        Some(shown) => {
            let turn = changing(move || {
                let text =
                    if is_clear.get() { msg::WEBDESK_EVIDENCE_BLUR } else { msg::WEBDESK_EVIDENCE_SHOW };
                plain_button("btn two", desk.t(text), move || {
                    is_clear.update(|is_clear| *is_clear = !*is_clear)
                })
            });
            let hide = plain_button("btn two", desk.t(msg::WEBDESK_EVIDENCE_HIDE), away);
            let alt = desk.t_with(msg::WEBDESK_EVIDENCE_PICTURE, &[("name", Value::from(name.as_str()))]);
            block("div", "", vec![picture(shown, alt, is_clear), acts(vec![turn, hide])])
        }
    })
}

fn picture(address: String, alt: String, is_clear: RwSignal<bool>) -> AnyView {
    view! {
        <figure class="picture" class:clear=move || is_clear.get()>
            <img src=address alt=alt />
        </figure>
    }
    .into_any()
}

/// Gives all pictures back.
pub fn close() {
    for address in PICTURES.take() {
        save::revoke(&address);
    }
}
