//! The root of the site: the names of the languages and nothing else.

use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::{Icon, IconSvg};
use crate::{Aloud, Context, Page};

/// Links, each in its own language, script and direction. No flags: they are countries. Nothing is remembered.
///
/// `picker.js` puts the languages first that the browser asks for, and shows the buttons of names that can be heard.
pub(super) fn view(cx: &Context<'_>) -> AnyView {
    let rows = cx
        .languages
        .iter()
        .map(|locale| {
            let href = format!("{}/{}", locale.tag, Page::Home.file());
            let say = cx.content.aloud.get(&locale.tag).map(say);
            view! {
                <li lang=locale.tag.clone() dir=locale.dir.as_str()>
                    <a class="row" href=href hreflang=locale.tag.clone()>
                        <span>{locale.endonym.clone()}</span>
                    </a>
                    {say}
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
            <ul class="list tongues">{rows}</ul>
        </nav>
    }
    .into_any()
}

/// Says the name beside it; never a part of the link. Hidden, as it does nothing without its script and a voice of the
/// phone or a recording, which is asked for by a press.
fn say(aloud: &Aloud) -> AnyView {
    let recording = aloud.recording.as_ref();
    let audio =
        recording.map(|recording| view! { <audio preload="none" src=recording.href.clone()></audio> });
    view! {
        <button type="button" class="plain say" aria-label=aloud.words.clone() hidden>
            <IconSvg icon=Icon::Sound/>
            {audio}
        </button>
    }
    .into_any()
}
