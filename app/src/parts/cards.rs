//! Sentences to show to somebody who speaks another language.

use i18n::{Msg, msg};
use leptos::prelude::*;

use crate::{Context, Page};

/// All sentences, in the order of their page.
pub(crate) const SENTENCES: [Msg; 22] = [
    msg::CARDS_INTERPRETER,
    msg::CARDS_SLOWLY,
    msg::CARDS_READ,
    msg::CARDS_LAWYER,
    msg::CARDS_SIGN,
    msg::CARDS_COPY,
    msg::CARDS_WOMAN,
    msg::CARDS_MAN,
    msg::CARDS_BREAK,
    msg::CARDS_ALONE,
    msg::CARDS_SUPPORT,
    msg::CARDS_DOCTOR,
    msg::CARDS_SAFE,
    msg::CARDS_CHILD,
    msg::CARDS_PAPERS,
    msg::CARDS_AFRAID,
    msg::CARDS_POLICE,
    msg::CARDS_WHERE,
    msg::CARDS_EMPLOYER,
    msg::CARDS_FAMILY,
    msg::CARDS_EMBASSY,
    msg::CARDS_NUMBER,
];

/// The sentences of a guide, in the language of the page and, where that is another one, in the first of the site:
/// English, which most officials can read somewhere. The way to the others stands below.
pub(crate) fn cards(cx: &Context<'_>, ids: &[String]) -> Option<AnyView> {
    if ids.is_empty() {
        return None;
    }
    let other = cx.content.cards.first().filter(|(locale, _)| locale.tag != cx.locale.tag);
    let items = ids
        .iter()
        .map(|id| {
            let shown =
                other.and_then(|(locale, words)| Some((locale, words.get(id)?))).map(|(locale, words)| {
                    view! {
                        <p class="small" lang=locale.tag.clone() dir=locale.dir.as_str()>
                            {words.clone()}
                        </p>
                    }
                });
            view! {
                <li class="phone">
                    <p>
                        <b>{cx.word(id)}</b>
                    </p>
                    {shown}
                </li>
            }
        })
        .collect_view();
    let cards = view! {
        <section>
            <h2>{cx.t(msg::CARDS_HERE)}</h2>
            <ul class="list">{items}</ul>
            <p>
                <a href=Page::Cards.file()>{cx.t(msg::CARDS_MORE)}</a>
            </p>
        </section>
    };
    Some(cards.into_any())
}
