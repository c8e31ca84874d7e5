//! What a browser has to know before it shows the page.

use leptos::prelude::*;

use crate::pages::letter_is_open as is_open;
use crate::parts::{can_be_heard, script};
use crate::{Context, Page, Preload};

/// The content of `<head>`.
///
/// - The title is the name of the mirror and the page's code: histories and tabs show it to everybody.
/// - The sheet is inline and the same on all pages: one round trip less, one hash in the policy.
/// - Scripts are external and wait; no page needs them.
pub(crate) fn head(cx: &Context<'_>, page: &Page) -> AnyView {
    let root = page.to_root();
    let assets = cx.assets;
    let speak = can_be_heard(page).then(|| script(page, &assets.speak_js));
    let picker = (*page == Page::Picker).then(|| script(page, &assets.picker_js));
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{title(cx, page)}</title>
        <meta http-equiv="Content-Security-Policy" content=assets.csp_meta.clone()/>
        <meta name="referrer" content="no-referrer"/>
        <meta name="color-scheme" content="light dark"/>
        {onion(cx, page)}
        {alternates(cx, page)}
        <link rel="icon" href=format!("{root}{}", assets.icon)/>
        {preloads(cx, page)}
        <style>{assets.css.clone()}</style>
        {script(page, &assets.exit_js)}
        {speak}
        {picker}
    }
    .into_any()
}

/// `Waymark · B3`.
fn title(cx: &Context<'_>, page: &Page) -> String {
    let (name, code) = (cx.name(), page.code());
    if code.is_empty() { name } else { format!("{name} · {code}") }
}

/// Where the same page is as an onion service: Tor Browser offers to go there.
fn onion(cx: &Context<'_>, page: &Page) -> Option<AnyView> {
    let root = cx.mirror.onion.as_ref()?;
    let folder = if *page == Page::Picker { String::new() } else { format!("{}/", cx.locale.tag) };
    let address = format!("{root}{folder}{}", page.file());
    Some(view! { <meta http-equiv="onion-location" content=address/> }.into_any())
}

/// The same page in every language; for the picker, the start pages it leads to.
fn alternates(cx: &Context<'_>, page: &Page) -> Vec<AnyView> {
    let (root, file) = (page.to_root(), page.file());
    cx.languages
        .iter()
        .map(|locale| {
            let href = format!("{root}{}/{file}", locale.tag);
            view! { <link rel="alternate" hreflang=locale.tag.clone() href=href/> }.into_any()
        })
        .collect()
}

/// A program's files, asked for while the page is still being read.
fn preloads(cx: &Context<'_>, page: &Page) -> Vec<AnyView> {
    let program = match page {
        Page::Letter => cx.assets.letter.as_ref(),
        Page::Answers => cx.assets.answers.as_ref(),
        _ => None,
    };
    let is_open = cx.mirror.has_agencies && (*page != Page::Letter || is_open(cx));
    let program = program.filter(|_| is_open);
    program
        .into_iter()
        .flat_map(|program| &program.preload)
        .map(|file: &Preload| {
            let href = format!("{}{}", page.to_root(), file.href);
            view! {
                <link
                    rel=file.rel
                    {..leptos::attr::custom::custom_attribute("as", file.kind)}
                    href=href
                    integrity=file.integrity.clone()
                    crossorigin="anonymous"
                />
            }
            .into_any()
        })
        .collect()
}
