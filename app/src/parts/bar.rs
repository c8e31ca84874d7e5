//! The bar that stays on screen: whose site it is, the languages, the way out.

use i18n::{Locale, msg};
use leptos::prelude::*;

use crate::parts::icon::{Icon, IconSvg};
use crate::{Context, Page};

/// The bar, with the two skip links in it: what stands outside of all landmarks is not found by who jumps between them.
///
/// - The first stop of the Tab key leaves, the second jumps to the text.
/// - Leave is a plain link and works before and without any script; `exit.js` and what starts a program read its `data-` attributes.
/// - Without a referrer, and not for search engines.
pub(crate) fn bar(cx: &Context<'_>, page: &Page) -> AnyView {
    let exit = cx.mirror.exit.clone();
    let home = match page {
        Page::Picker => "#main".to_owned(),
        _ => Page::Home.file(),
    };
    view! {
        <header class="bar">
            <a class="skip" href=exit.clone() rel="noreferrer nofollow" data-exit>
                {cx.t(msg::COMMON_LEAVE_NOW)}
            </a>
            <a class="skip" href="#main">
                {cx.t(msg::COMMON_SKIP)}
            </a>
            // On the narrowest screens only its sign is seen.
            <a class="brand" href=home aria-label=cx.name()>
                <IconSvg icon=Icon::Mark/>
                <span>{cx.name()}</span>
            </a>
            {languages(cx, page)}
            <a
                class="leave"
                href=exit
                rel="noreferrer nofollow"
                aria-label=cx.t(msg::COMMON_LEAVE_NOW)
                data-exit
                data-wait=cx.t(msg::COMMON_WAIT)
                data-once=cx.t(msg::COMMON_SHIFT_TWO)
                data-twice=cx.t(msg::COMMON_SHIFT_ONE)
                data-veil=page.has_program().then(|| cx.t(msg::COMMON_VEIL))
            >
                <IconSvg icon=Icon::Leave/>
                {cx.t(msg::COMMON_LEAVE)}
            </a>
        </header>
    }
    .into_any()
}

/// The same page in the other languages: one link while there is one, a list that opens below the bar when there are
/// more. Each name in its own language, so that whoever needs it can read it.
fn languages(cx: &Context<'_>, page: &Page) -> Option<AnyView> {
    if *page == Page::Picker {
        return None;
    }
    let others: Vec<&Locale> = cx.languages.iter().filter(|locale| locale.tag != cx.locale.tag).collect();
    match others.as_slice() {
        [] => None,
        [only] => Some(language(only, page)),
        _ => {
            let links =
                others.iter().map(|locale| view! { <li>{language(locale, page)}</li> }).collect_view();
            let menu = view! {
                <details class="langs">
                    <summary>
                        <IconSvg icon=Icon::Globe/>
                        <span class="ears">{cx.t(msg::COMMON_LANGUAGES)}</span>
                    </summary>
                    <ul class="list tongues">{links}</ul>
                </details>
            };
            Some(menu.into_any())
        }
    }
}

/// The same page in another language, by the name that language has for itself.
pub(crate) fn language(locale: &Locale, page: &Page) -> AnyView {
    let href = format!("{}{}/{}", page.to_root(), locale.tag, page.file());
    view! {
        <a
            class="lang"
            href=href
            hreflang=locale.tag.clone()
            lang=locale.tag.clone()
            dir=locale.dir.as_str()
        >
            {locale.endonym.clone()}
        </a>
    }
    .into_any()
}
