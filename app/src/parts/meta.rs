//! The line above the title: the way back, and the code of the page.

use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::{Icon, IconSvg};
use crate::{Context, Page};

/// The way back and the code that two people on the phone say to each other; below them, for a translation that
/// nobody has reviewed, that it is a draft.
pub(crate) fn meta(cx: &Context<'_>, page: &Page) -> AnyView {
    let back = page.back().map(|back| {
        let words = match back {
            Page::Lines => msg::COMMON_NUMBERS,
            Page::Finder => msg::FINDER_TITLE,
            _ => msg::COMMON_HOME,
        };
        view! {
            <a href=back.file()>
                <IconSvg icon=Icon::Back/>
                {cx.t(words)}
            </a>
        }
    });
    let draft = cx.locale.is_draft().then(|| view! { <p class="small">{cx.t(msg::COMMON_DRAFT)}</p> });
    view! {
        <p class="meta">
            {back}
            <span class="code">
                <span class="ears">{format!("{} ", cx.t(msg::COMMON_CODE))}</span>
                {page.code()}
            </span>
        </p>
        {draft}
    }
    .into_any()
}
