//! The phone numbers of a country, and what could be checked about rights there.

mod rights;

use directory::content::{EmergencyNumbers, Helpline, PhoneNumber};
use i18n::{Msg, msg};
use leptos::prelude::*;

use crate::parts::{emergency_card, line_card, listen, meta, points, source};
use crate::{Context, CountryView, Page};

/// Emergency numbers, always; then the lines somebody called for this mirror; then, where the mirror allows it and
/// apart from them, the lines that nobody called lately; then rights.
pub(super) fn view(cx: &Context<'_>, page: &Page, country: &CountryView) -> AnyView {
    let mut shown: Vec<&Helpline> = country.lines.iter().filter(|line| line.is_published()).collect();
    // Lines that can arrest, deport or report come last; the sort keeps the order of the content otherwise.
    shown.sort_by_key(|line| line.operator.needs_warning());
    let (confirmed, open): (Vec<&Helpline>, Vec<&Helpline>) =
        shown.into_iter().partition(|line| cx.mirror.called.contains_key(&line.id));
    let open = if cx.mirror.unconfirmed { open } else { Vec::new() };
    let none = (confirmed.is_empty() && open.is_empty()).then(|| view! { <p>{cx.t(msg::NUMBERS_NONE)}</p> });
    let before = [msg::NUMBERS_BILL, msg::NUMBERS_ASK, msg::NUMBERS_SAFE, msg::NUMBERS_HANG_UP];
    view! {
        {meta(cx, page)}
        <h1>{country.name.clone()}</h1>
        {listen(cx, page)}
        <h2>{cx.t(msg::NUMBERS_EMERGENCY)}</h2>
        {emergency(cx, country)}
        <h2>{cx.t(msg::NUMBERS_BEFORE)}</h2>
        {points(before.map(|words| (cx.t(words), None)))}
        {group(cx, msg::NUMBERS_CONFIRMED, msg::NUMBERS_CONFIRMED_TEXT, &confirmed)}
        {group(cx, msg::NUMBERS_OPEN, msg::NUMBERS_OPEN_TEXT, &open)}
        {none}
        {country.rights.as_ref().map(|known| rights::view(cx, known))}
    }
    .into_any()
}

fn emergency(cx: &Context<'_>, country: &CountryView) -> AnyView {
    let Some(numbers) = &country.emergency else {
        return view! { <p>{cx.t(msg::NUMBERS_EMERGENCY_NONE)}</p> }.into_any();
    };
    let cards = different(cx, numbers)
        .into_iter()
        .map(|(title, number)| emergency_card(title, number))
        .collect_view();
    let note_id = format!("countries-{}-note", country.cc.as_str().to_ascii_lowercase());
    let note = cx.catalog.by_id(&note_id, &[]).map(|words| view! { <p>{words}</p> });
    view! {
        <ul class="list">{cards}</ul>
        <p>{cx.t(msg::NUMBERS_EMERGENCY_TEXT)}</p>
        {note}
        <p class="small">
            {format!("{}: {}", cx.t(msg::NUMBERS_SOURCE), source(cx, &numbers.source))}
        </p>
    }
    .into_any()
}

/// Each number once, under all that it is for: where one serves everything, it is not listed three times.
fn different<'a>(cx: &Context<'_>, numbers: &'a EmergencyNumbers) -> Vec<(String, &'a PhoneNumber)> {
    let mut shown: Vec<(String, &PhoneNumber)> = Vec::new();
    for (title, number) in [
        (msg::NUMBERS_EMERGENCY_ANY, &numbers.general),
        (msg::NUMBERS_EMERGENCY_POLICE, &numbers.police),
        (msg::NUMBERS_EMERGENCY_AMBULANCE, &numbers.ambulance),
    ] {
        let Some(number) = number else { continue };
        match shown.iter_mut().find(|(_, other)| *other == number) {
            None => shown.push((cx.t(title), number)),
            Some(_) if numbers.general.as_ref() == Some(number) => {}
            Some((titles, _)) => {
                titles.push_str(" · ");
                titles.push_str(&cx.t(title));
            }
        }
    }
    shown
}

fn group(cx: &Context<'_>, title: Msg, text: Msg, lines: &[&Helpline]) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let cards =
        lines.iter().map(|line| line_card(cx, line, cx.mirror.called.get(&line.id).copied())).collect_view();
    let group = view! {
        <section>
            <h2>{cx.t(title)}</h2>
            <p>{cx.t(text)}</p>
            <ul class="list">{cards}</ul>
        </section>
    };
    Some(group.into_any())
}
