//! The start page of a language.

use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::Icon;
use crate::parts::{listen, meta, row};
use crate::{Context, Page};

/// To talk, to write, to read answers; then what somebody may need to know. Each way is one row.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    let needs = cx
        .content
        .needs
        .iter()
        .map(|need| {
            let icon = Icon::named(&need.icon).unwrap_or(Icon::Book);
            let to = format!("{}#{}", Page::Finder.file(), need.id);
            row(false, to, icon, cx.word(&need.title_id()), cx.word(&need.short_id()))
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
        {listen(cx, page)}
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
            {row(
                false,
                Page::Letter.file(),
                Icon::Letter,
                cx.t(msg::HOME_LETTER),
                cx.t(letter_small),
            )}
            {answers}
        </ul>
        <h2>{cx.t(msg::FINDER_TITLE)}</h2>
        <ul class="list">
            {needs}
            {row(false, Page::Finder.file(), Icon::Book, cx.t(msg::FINDER_SHORT), String::new())}
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
