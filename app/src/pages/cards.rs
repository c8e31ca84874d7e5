//! Sentences to show to somebody, in two languages.

use std::collections::BTreeMap;

use i18n::{Locale, msg};
use leptos::prelude::*;

use crate::parts::{SENTENCES, listen, meta, points};
use crate::{Context, Page};

/// How to use them; then one list for each other language, folded: whoever shows a sentence opens one of them.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    let how = [msg::CARDS_HOW_CHOOSE, msg::CARDS_HOW_RIGHT, msg::CARDS_HOW_KEEP];
    let others = cx.content.cards.iter().filter(|(locale, _)| locale.tag != cx.locale.tag);
    let lists = others.map(|(locale, words)| list(cx, locale, words)).collect_view();
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::CARDS_TITLE)}</h1>
        {listen(cx, page)}
        <div class="answer">
            <p>{cx.t(msg::CARDS_ANSWER)}</p>
        </div>
        <h2>{cx.t(msg::CARDS_HOW)}</h2>
        {points(how.map(|words| (cx.t(words), None)))}
        <h2>{cx.t(msg::CARDS_LANGUAGES)}</h2>
        {lists}
    }
    .into_any()
}

/// The other language large, for whoever is shown it; the reader's own beside it.
fn list(cx: &Context<'_>, locale: &Locale, words: &BTreeMap<String, String>) -> AnyView {
    let items = SENTENCES
        .into_iter()
        .filter_map(|id| Some((cx.t(id), words.get(id.id())?.clone())))
        .map(|(own, shown)| {
            view! {
                <li class="phone">
                    <p lang=locale.tag.clone() dir=locale.dir.as_str()>
                        <b>{shown}</b>
                    </p>
                    <p class="small">{own}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="sources" id=locale.tag.clone()>
            <summary>
                <bdi lang=locale.tag.clone()>{locale.endonym.clone()}</bdi>
                " · "
                {cx.language_name(&locale.tag).to_owned()}
            </summary>
            <ul class="list">{items}</ul>
        </details>
    }
    .into_any()
}
