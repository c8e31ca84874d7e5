//! All questions: by need, by country, and, where there is script, by a search.

use directory::content::{Guide, Need};
use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::Icon;
use crate::parts::{listen, meta, row, script, untaught};
use crate::{Context, Page};

/// The search first, which shows itself only when its script runs; then every guide below what it helps with.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    let needs = cx.content.needs.iter().map(|need| part(cx, need)).collect_view();
    let (countries, countries_small) = (cx.t(msg::FINDER_COUNTRIES_ROW), cx.t(msg::FINDER_COUNTRIES_SMALL));
    let (cards, cards_small) = (cx.t(msg::CARDS_TITLE), cx.t(msg::CARDS_SHORT));
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::FINDER_TITLE)}</h1>
        {listen(cx, page)}
        {search(cx, page)}
        {needs}
        <h2>{cx.t(msg::FINDER_COUNTRIES)}</h2>
        <ul class="list">
            {row(false, Page::Lines.file(), Icon::Globe, countries, countries_small)}
        </ul>
        <h2>{cx.t(msg::FINDER_SHOW)}</h2>
        <ul class="list">{row(false, Page::Cards.file(), Icon::Talk, cards, cards_small)}</ul>
    }
    .into_any()
}

/// The row of a guide.
pub(super) fn guide_row(cx: &Context<'_>, guide: &Guide) -> AnyView {
    let icon = Icon::named(&guide.icon).unwrap_or(Icon::Book);
    let to = Page::Guide(guide.code.clone());
    row(false, to.file(), icon, cx.word(&guide.title), cx.word(&guide.short))
}

fn part(cx: &Context<'_>, need: &Need) -> AnyView {
    let guides = need.guides.iter().filter_map(|code| cx.content.guide(code));
    let rows = guides.map(|guide| guide_row(cx, guide)).collect_view();
    view! {
        <h2 id=need.id.clone()>{cx.word(&need.title_id())}</h2>
        <ul class="list">{rows}</ul>
    }
    .into_any()
}

/// The field and the place for what is found. Without its script it would do nothing, so it is hidden until that runs.
fn search(cx: &Context<'_>, page: &Page) -> Option<AnyView> {
    let (index, find) = cx.content.search.as_ref().zip(cx.assets.find_js.as_ref())?;
    let root = page.to_root();
    let search = view! {
        <div
            id="find"
            role="search"
            data-index=format!("{root}{index}")
            data-found=cx.t(msg::FINDER_FOUND)
            data-none=cx.t(msg::FINDER_NONE)
            data-failed=cx.t(msg::FINDER_FAILED)
            hidden
        >
            <label for="words">{cx.t(msg::FINDER_SEARCH)} ": " {cx.t(msg::FINDER_SEARCH_WORDS)}</label>
            <input
                id="words"
                type="search"
                autocomplete="off"
                name="q1"
                dir="auto"
                translate="no"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                aria-describedby="stays"
            />
            <p id="stays" class="small">
                {cx.t(msg::FINDER_SEARCH_STAYS)}
            </p>
            <p role="status"></p>
            <ul class="list"></ul>
        </div>
        {script(page, find)}
    };
    Some(search.into_any())
}
