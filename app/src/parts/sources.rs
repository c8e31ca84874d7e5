//! Where a page's statements come from.

use i18n::{Value, msg};
use leptos::prelude::*;

use crate::Context;

/// The sources of these facts, folded away: the law or paper, where it was read, and when.
///
/// The host is text and no link: a tap out of curiosity would leave a telling address in the history.
pub(crate) fn sources(cx: &Context<'_>, ids: &[&str]) -> AnyView {
    let items = ids
        .iter()
        .filter_map(|id| cx.content.facts.get(*id))
        .map(|fact| {
            let seen = cx.with(
                msg::COMMON_SEEN,
                &[
                    ("host", Value::from(host(&fact.source.url))),
                    ("date", Value::from(cx.day(fact.source.seen))),
                ],
            );
            let place = cx.word(&format!("facts-{}-where", fact.id));
            view! {
                <li data-fact=fact.id.clone()>
                    {cx.word(&fact.law_id())}
                    <br/>
                    <span class="small">{format!("{place} {seen}")}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="sources">
            <summary>{cx.t(msg::COMMON_SOURCES)}</summary>
            <ul>{items}</ul>
            <p>{cx.t(msg::COMMON_NO_ADVICE)}</p>
        </details>
    }
    .into_any()
}

/// The host of an address, without `www.`: what people call a site.
pub(crate) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_what_people_call_the_site() {
        for (url, expected) in [
            ("https://www.example.org/a?b#c", "example.org"),
            ("http://example.org", "example.org"),
            ("https://help.example.org#x", "help.example.org"),
        ] {
            assert_eq!(host(url), expected);
        }
    }
}
