//! How to leave fewer traces on the phones that most people have.

use i18n::{Msg, msg};
use leptos::prelude::*;

use super::list;
use crate::Context;

/// What to weigh before any step: nobody has to do it, and what is missing can be noticed.
const BEFORE: &[Msg] = &[msg::ABOUT_PHONE_SAFE, msg::ABOUT_PHONE_NOTICE, msg::ABOUT_PHONE_LINES];
/// The browsers, each with its steps: delete this visit, come back unrecorded, find what was searched for.
const BROWSERS: &[(Msg, &[Msg])] = &[
    (
        msg::ABOUT_PHONE_CHROME,
        &[
            msg::ABOUT_PHONE_CHROME_ONE,
            msg::ABOUT_PHONE_SEARCH,
            msg::ABOUT_PHONE_CHROME_HOLD,
            msg::ABOUT_PHONE_CHROME_PRIVATE,
        ],
    ),
    (
        msg::ABOUT_PHONE_SAMSUNG,
        &[msg::ABOUT_PHONE_SAMSUNG_ONE, msg::ABOUT_PHONE_SEARCH, msg::ABOUT_PHONE_SAMSUNG_PRIVATE],
    ),
    (
        msg::ABOUT_PHONE_SAFARI,
        &[msg::ABOUT_PHONE_SAFARI_ONE, msg::ABOUT_PHONE_SEARCH, msg::ABOUT_PHONE_SAFARI_PRIVATE],
    ),
];
/// What no step in the browser takes away.
const ELSE: &[Msg] = &[
    msg::ABOUT_PHONE_ACCOUNT,
    msg::ABOUT_PHONE_DEVICES,
    msg::ABOUT_PHONE_SCREENSHOT,
    msg::ABOUT_PHONE_OPEN,
    msg::ABOUT_PHONE_WIFI,
    msg::ABOUT_PHONE_SPY,
];

/// Nothing is folded away: whoever has a minute finds her browser by its name.
pub(super) fn view(cx: &Context<'_>) -> AnyView {
    let browsers = BROWSERS
        .iter()
        .map(|(name, steps)| {
            view! {
                <h3>{cx.t(*name)}</h3>
                {list(cx, steps)}
            }
        })
        .collect_view();
    view! {
        <h2>{cx.t(msg::ABOUT_PHONE)}</h2>
        {list(cx, BEFORE)}
        {browsers}
        <h3>{cx.t(msg::ABOUT_PHONE_ELSE)}</h3>
        {list(cx, ELSE)}
    }
    .into_any()
}
