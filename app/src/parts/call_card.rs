//! Cards with a number to call.

use directory::content::{Cost, Helpline, Operator, PhoneNumber, Source};
use i18n::{Msg, Value, msg};
use leptos::prelude::*;
use wire::Day;

use crate::Context;
use crate::parts::icon::{Icon, IconSvg};
use crate::parts::{host, hours};

/// A number as a link that a phone calls: large, left to right and isolated in every language.
pub(crate) fn call(number: &PhoneNumber, shown: &str) -> AnyView {
    view! {
        <a class="call" href=format!("tel:{number}")>
            <IconSvg icon=Icon::Phone/>
            <bdi dir="ltr">{shown.to_owned()}</bdi>
        </a>
    }
    .into_any()
}

/// An emergency number.
pub(crate) fn emergency_card(title: String, number: &PhoneNumber) -> AnyView {
    view! {
        <li class="phone">
            <h3>{title}</h3>
            {call(number, number.as_str())}
        </li>
    }
    .into_any()
}

/// A phone line. What a caller has to know before she gives details stands above the number. `called` is the day of
/// the mirror's own call; without it the card is drawn open.
pub(crate) fn line_card(cx: &Context<'_>, line: &Helpline, called: Option<Day>) -> AnyView {
    let class = if called.is_some() { "phone" } else { "phone open" };
    let who = cx.with(msg::NUMBERS_RUN_BY, &[("who", Value::from(cx.word(&line.by_id())))]);
    let warning = warning(line.operator).map(|warning| cx.t(warning));
    let warnings = warning
        .into_iter()
        .chain(cx.catalog.by_id(&line.note_id(), &[]))
        .map(|words| view! { <p class="note">{words}</p> })
        .collect_view();
    let mut said = vec![
        told(cx, msg::NUMBERS_HOURS, hours(cx, &line.hours)),
        told(cx, msg::NUMBERS_LANGUAGES, languages(cx, line)),
        told(cx, msg::NUMBERS_COST, cx.t(cost(line.cost))),
    ];
    said.extend(other_ways(cx, line));
    said.push(told(cx, msg::NUMBERS_SOURCE, source(cx, &line.source)));
    if let Some(day) = called {
        said.push(told(cx, msg::NUMBERS_CALLED, cx.day(day)));
    }
    view! {
        <li class=class>
            <h3>{cx.word(&line.name_id())}</h3>
            <p class="small">{who}</p>
            {warnings}
            {call(&line.number, &line.shown)}
            <dl class="said">{said}</dl>
        </li>
    }
    .into_any()
}

/// Where something was read, and when.
pub(crate) fn source(cx: &Context<'_>, source: &Source) -> String {
    let host = ("host", Value::from(host(&source.url)));
    let seen = ("seen", Value::from(cx.day(source.seen)));
    match &source.dated {
        Some(dated) => {
            let dated = ("dated", Value::from(cx.spelling.date(dated)));
            cx.with(msg::NUMBERS_SOURCE_DATED, &[host, dated, seen])
        }
        None => cx.with(msg::NUMBERS_SOURCE_SEEN, &[host, seen]),
    }
}

/// One thing known of a line.
fn told(cx: &Context<'_>, what: Msg, words: String) -> AnyView {
    told_view(cx, what, view! { <bdi>{words}</bdi> }.into_any())
}

fn told_view(cx: &Context<'_>, what: Msg, words: AnyView) -> AnyView {
    view! {
        <div>
            <dt>{cx.t(what)}</dt>
            <dd>{words}</dd>
        </div>
    }
    .into_any()
}

/// Ways to reach the line that are not a call in its own country.
fn other_ways(cx: &Context<'_>, line: &Helpline) -> Vec<AnyView> {
    let mut ways = Vec::new();
    if let Some((number, shown)) = &line.abroad {
        ways.push(told_view(cx, msg::NUMBERS_ABROAD, link(format!("tel:{number}"), shown)));
    }
    if let Some(sms) = &line.sms {
        let number = link(format!("sms:{}", sms.number), sms.number.as_str());
        let word = sms.word.as_ref().map(|word| {
            let words = cx.with(msg::NUMBERS_SMS_WORD, &[("word", Value::from(word))]);
            view! { <span>" " {words}</span> }
        });
        ways.push(told_view(cx, msg::NUMBERS_SMS, view! { {number} {word} }.into_any()));
    }
    if let Some(number) = &line.whatsapp {
        let number = number.to_string();
        let shown = view! { <bdi dir="ltr">{number}</bdi> }.into_any();
        ways.push(told_view(cx, msg::NUMBERS_WHATSAPP, shown));
    }
    if let Some(email) = &line.email {
        ways.push(told_view(cx, msg::NUMBERS_EMAIL, link(format!("mailto:{email}"), email)));
    }
    ways
}

fn link(href: String, shown: &str) -> AnyView {
    view! {
        <a href=href>
            <bdi dir="ltr">{shown.to_owned()}</bdi>
        </a>
    }
    .into_any()
}

/// Names of the languages.
fn languages(cx: &Context<'_>, line: &Helpline) -> String {
    let mut names: Vec<String> = line.languages.iter().map(|tag| cx.language_name(tag).to_owned()).collect();
    if line.more_languages {
        names.push(cx.t(msg::NUMBERS_LANGUAGES_MORE));
    }
    if names.is_empty() { cx.t(msg::NUMBERS_UNKNOWN) } else { cx.spelling.list(&names) }
}

fn cost(cost: Cost) -> Msg {
    match cost {
        Cost::Free => msg::NUMBERS_COST_FREE,
        Cost::Charged => msg::NUMBERS_COST_CHARGED,
        Cost::Unknown => msg::NUMBERS_COST_MAY,
    }
}

/// What to know of whoever answers; nothing when neither state nor police do.
fn warning(operator: Operator) -> Option<Msg> {
    match operator {
        Operator::Independent => None,
        Operator::Police => Some(msg::NUMBERS_WARN_POLICE),
        Operator::Immigration => Some(msg::NUMBERS_WARN_IMMIGRATION),
        Operator::LabourInspectorate => Some(msg::NUMBERS_WARN_LABOUR),
        Operator::Enforcement => Some(msg::NUMBERS_WARN_ENFORCEMENT),
        Operator::Government => Some(msg::NUMBERS_WARN_GOVERNMENT),
        Operator::Unknown => Some(msg::NUMBERS_WARN_UNKNOWN),
    }
}
