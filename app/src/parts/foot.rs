//! The links at the end of each page.

use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::{Context, Page};

/// The ways on that every page offers. The picker has none: they would need a language.
pub(crate) fn foot(cx: &Context<'_>, page: &Page) -> Option<AnyView> {
    if *page == Page::Picker {
        return None;
    }
    let ways: [(Page, Msg); 4] = [
        (Page::Home, msg::COMMON_HOME),
        (Page::Lines, msg::COMMON_NUMBERS),
        (Page::Letter, msg::COMMON_LETTER),
        (Page::About, msg::COMMON_ABOUT),
    ];
    let links = ways
        .into_iter()
        .map(|(to, words)| {
            let here = (to == *page).then_some("page");
            view! {
                <li>
                    <a href=to.file() aria-current=here>
                        {cx.t(words)}
                    </a>
                </li>
            }
        })
        .collect_view();
    let reviewed = cx.locale.reviewed.as_ref().map(|review| {
        let said = [("by", Value::from(&review.by)), ("date", Value::from(cx.spelling.date(&review.on)))];
        view! { <p class="small">{cx.with(msg::COMMON_REVIEWED, &said)}</p> }
    });
    let foot = view! {
        <footer>
            <nav aria-label=cx.t(msg::COMMON_PAGES)>
                <ul>{links}</ul>
            </nav>
            {reviewed}
        </footer>
    };
    Some(foot.into_any())
}
