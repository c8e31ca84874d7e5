//! The root of the site: the names of the languages and nothing else.

use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::{Icon, IconSvg};
use crate::{Context, Page};

/// Links, each in its own language, script and direction. No flags: they are countries. Nothing is remembered.
pub(super) fn view(cx: &Context<'_>) -> AnyView {
    let links = cx
        .languages
        .iter()
        .map(|locale| {
            let href = format!("{}/{}", locale.tag, Page::Home.file());
            view! {
                <li>
                    <a
                        class="row"
                        href=href
                        hreflang=locale.tag.clone()
                        lang=locale.tag.clone()
                        dir=locale.dir.as_str()
                    >
                        <span>{locale.endonym.clone()}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <h1 class="globe">
            <IconSvg icon=Icon::Globe/>
            <span class="ears">{cx.t(msg::PICKER_CHOOSE)}</span>
        </h1>
        <nav aria-label=cx.t(msg::PICKER_CHOOSE)>
            <ul class="list tongues">{links}</ul>
        </nav>
    }
    .into_any()
}
