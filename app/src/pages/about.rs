//! About this site, and what can still go wrong.

use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::parts::{listen, meta, points};
use crate::{Context, Page};

mod phone;

const DOES: &[Msg] =
    &[msg::ABOUT_DOES_READ, msg::ABOUT_DOES_STORE, msg::ABOUT_DOES_OTHERS, msg::ABOUT_DOES_LETTER];
const DOES_NOT: &[Msg] =
    &[msg::ABOUT_DOES_NOT_DECIDE, msg::ABOUT_DOES_NOT_ADVICE, msg::ABOUT_DOES_NOT_PROMISE];
/// What stays behind and who may see it. Whatever speaks of the history speaks of spying programs, too.
const WRONG: &[Msg] = &[
    msg::ABOUT_WRONG_HISTORY,
    msg::ABOUT_WRONG_HISTORY_HELP,
    msg::ABOUT_WRONG_PRIVATE,
    msg::ABOUT_WRONG_SPY,
    msg::ABOUT_WRONG_SPY_HELP,
    msg::ABOUT_WRONG_NETWORK,
    msg::ABOUT_WRONG_MAILBOX,
    msg::ABOUT_WRONG_EYES,
    msg::ABOUT_WRONG_CHANGED,
    msg::ABOUT_WRONG_AGENCY,
    msg::ABOUT_WRONG_ANSWER,
];
const LEAVE: &[Msg] = &[
    msg::ABOUT_LEAVE_DOES,
    msg::ABOUT_LEAVE_BACK,
    msg::ABOUT_LEAVE_NOT,
    msg::ABOUT_LEAVE_RETURN,
    msg::ABOUT_LEAVE_KEYBOARD,
];
const CHECK: &[Msg] = &[msg::ABOUT_CHECK_ADDRESS, msg::ABOUT_CHECK_CALL, msg::ABOUT_CHECK_SIGNED];

/// What can go wrong comes first: it is what she came for, and what most sites leave out.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    let name = || [("name", Value::from(cx.name()))];
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::ABOUT_TITLE)}</h1>
        {listen(cx, page)}
        <div class="answer">
            <p>{cx.with(msg::ABOUT_ANSWER, &name())}</p>
        </div>
        <section class="note">
            <h2>{cx.t(msg::ABOUT_WRONG)}</h2>
            {list(cx, WRONG)}
        </section>
        {phone::view(cx)}
        <h2>{cx.t(msg::ABOUT_LEAVE)}</h2>
        {list(cx, LEAVE)}
        <h2>{cx.t(msg::ABOUT_DOES)}</h2>
        {list(cx, DOES)}
        <h2>{cx.t(msg::ABOUT_DOES_NOT)}</h2>
        {list(cx, DOES_NOT)}
        <h2>{cx.t(msg::ABOUT_WHO)}</h2>
        <p>{cx.with(msg::ABOUT_WHO_MIRROR, &name())}</p>
        <p>{cx.t(msg::ABOUT_WHO_PROGRAM)}</p>
        <h2>{cx.t(msg::ABOUT_CHECK)}</h2>
        {list(cx, CHECK)}
        {signers(cx)}
    }
    .into_any()
}

fn list(cx: &Context<'_>, messages: &[Msg]) -> AnyView {
    points(messages.iter().map(|msg| (cx.t(*msg), None)))
}

/// Who may sign the list of agencies: folded away, for people who know what to do with it.
fn signers(cx: &Context<'_>) -> Option<AnyView> {
    if cx.mirror.signers.is_empty() {
        return None;
    }
    let keys = cx
        .mirror
        .signers
        .iter()
        .map(|key| {
            view! {
                <li>
                    <bdi class="digits" dir="ltr">
                        {key.clone()}
                    </bdi>
                </li>
            }
        })
        .collect_view();
    let count = i64::try_from(cx.mirror.threshold).unwrap_or(i64::MAX);
    let signers = view! {
        <details class="sources">
            <summary>{cx.t(msg::ABOUT_CHECK_KEYS)}</summary>
            <ul>{keys}</ul>
            <p>{cx.with(msg::ABOUT_CHECK_THRESHOLD, &[("count", Value::from(count))])}</p>
        </details>
    };
    Some(signers.into_any())
}
