//! What could be checked about rights in a country.

use directory::content::{Detail, Rights, Told, Topic};
use i18n::{Msg, msg};
use leptos::prelude::*;

use crate::Context;
use crate::parts::{points, source};

/// What sources say, topic by topic, each with its source; then, by name, what could not be checked: a reader who
/// finds nothing here should not take it for "there is nothing".
pub(super) fn view(cx: &Context<'_>, rights: &Rights) -> AnyView {
    let told = rights.told().map(|(topic, told)| topic_view(cx, rights, topic, told)).collect_view();
    let unknown: Vec<_> = rights.unknown().map(|topic| (cx.t(heading(topic)), None)).collect();
    let unknown = (!unknown.is_empty()).then(|| {
        view! {
            <h3>{cx.t(msg::RIGHTS_UNKNOWN)}</h3>
            <p>{cx.t(msg::RIGHTS_UNKNOWN_TEXT)}</p>
            {points(unknown)}
        }
    });
    view! {
        <section id="rights">
            <h2>{cx.t(msg::RIGHTS_TITLE)}</h2>
            <p>{cx.t(msg::RIGHTS_SHORT)}</p>
            <p class="note">{cx.t(msg::RIGHTS_POLICE)}</p>
            {told}
            {unknown}
            <p class="small">{cx.t(msg::COMMON_NO_ADVICE)}</p>
        </section>
    }
    .into_any()
}

fn topic_view(cx: &Context<'_>, rights: &Rights, topic: Topic, told: &Told) -> AnyView {
    view! {
        <h3 id=topic.name()>{cx.t(heading(topic))}</h3>
        <p>{cx.word(&rights.text_id(topic))}</p>
        {topic.is_claim().then(|| details(cx, rights, topic, told))}
        <p class="small">
            {format!("{}: {}", cx.t(msg::NUMBERS_SOURCE), source(cx, &told.source))}
        </p>
    }
    .into_any()
}

/// Who can ask, until when, what it costs; or that we did not find it.
fn details(cx: &Context<'_>, rights: &Rights, topic: Topic, told: &Told) -> AnyView {
    let rows = Detail::ALL
        .into_iter()
        .map(|detail| {
            let words = if told.details.contains(&detail) {
                cx.word(&rights.detail_id(topic, detail))
            } else {
                cx.t(msg::RIGHTS_DETAIL_UNKNOWN)
            };
            view! {
                <div>
                    <dt>{cx.t(label(detail))}</dt>
                    <dd>{words}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="said">{rows}</dl> }.into_any()
}

fn heading(topic: Topic) -> Msg {
    match topic {
        Topic::Who => msg::RIGHTS_TOPIC_WHO,
        Topic::Help => msg::RIGHTS_TOPIC_HELP,
        Topic::Time => msg::RIGHTS_TOPIC_TIME,
        Topic::Stay => msg::RIGHTS_TOPIC_STAY,
        Topic::Careful => msg::RIGHTS_TOPIC_CAREFUL,
        Topic::Money => msg::RIGHTS_TOPIC_MONEY,
        Topic::Lawyer => msg::RIGHTS_TOPIC_LAWYER,
        Topic::Wages => msg::RIGHTS_TOPIC_WAGES,
        Topic::Complain => msg::RIGHTS_TOPIC_COMPLAIN,
        Topic::Law => msg::RIGHTS_TOPIC_LAW,
    }
}

fn label(detail: Detail) -> Msg {
    match detail {
        Detail::Eligible => msg::RIGHTS_DETAIL_ELIGIBLE,
        Detail::Deadline => msg::RIGHTS_DETAIL_DEADLINE,
        Detail::Cost => msg::RIGHTS_DETAIL_COST,
    }
}
