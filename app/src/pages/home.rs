//! The start page of a language.

use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::Icon;
use crate::parts::{meta, row};
use crate::{Context, Page};

/// What can be done here, the most urgent first; each way is one row.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    let guides = cx
        .content
        .guides
        .iter()
        .map(|guide| {
            let icon = Icon::named(&guide.icon).unwrap_or(Icon::Book);
            let to = Page::Guide(guide.code.clone());
            row(false, to.file(), icon, cx.word(&guide.title), cx.word(&guide.short))
        })
        .collect_view();
    let letter_small = if cx.mirror.has_agencies { msg::HOME_LETTER_SMALL } else { msg::HOME_LETTER_NONE };
    // Where nobody receives letters, nobody answers any.
    let answers = cx.mirror.has_agencies.then(|| {
        let (words, small) = (cx.t(msg::HOME_ANSWERS), cx.t(msg::HOME_ANSWERS_SMALL));
        row(false, Page::Answers.file(), Icon::Key, words, small)
    });
    let practice = cx.mirror.practice.then(|| view! { <p class="small">{cx.t(msg::COMMON_PRACTICE)}</p> });
    view! {
        <h1>{cx.t(msg::HOME_TITLE)}</h1>
        <p>
            {cx.t(msg::HOME_TRACES)}
            " "
            <a href=Page::About.file()>{cx.t(msg::HOME_HELPS)}</a>
        </p>
        <ul class="list">
            {row(
                true,
                Page::Lines.file(),
                Icon::Phone,
                cx.t(msg::HOME_NUMBERS),
                cx.t(msg::HOME_NUMBERS_SMALL),
            )}
            {guides}
            {row(
                false,
                Page::Letter.file(),
                Icon::Letter,
                cx.t(msg::HOME_LETTER),
                cx.t(letter_small),
            )}
            {answers}
            {row(
                false,
                Page::About.file(),
                Icon::Info,
                cx.t(msg::HOME_ABOUT),
                cx.t(msg::HOME_ABOUT_SMALL),
            )}
        </ul>
        <div class="note">
            <p>
                {cx.t(msg::HOME_DANGER)}
                " "
                <a href=Page::Lines.file()>{cx.t(msg::HOME_DANGER_FIND)}</a>
            </p>
        </div>
        {practice}
        {meta(cx, page)}
    }
    .into_any()
}
