//! One agency: who runs it, whom it tells, what it must report, when it answers, how to check it (HL-5 of
//! docs/requirements.md).

use directory::{Agency, Directory, Phone, RunBy, Tells};
use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::browser::both::said;
use crate::browser::clock::today;
use crate::browser::kit::{block, call, p, words};
use crate::browser::names;
use crate::report::agency_hours::hours;
use crate::report::choice::{Look, card};
use crate::report::danger::duty_text;
use crate::report::form::Form;

/// A card to choose and to read. One that has ended can be read only, and says who does its work.
pub fn agency_card(form: Form, directory: &Directory, agency: &Agency) -> AnyView {
    let lang = form.config().lang;
    let mut name = vec![words("bdi", "", agency.name(&lang).to_owned())];
    if agency.practice {
        name.push(words("small", "", form.t(msg::LETTER_AGENCY_PRACTICE)));
    }
    let name = block("span", "", name);
    if let Some(successor) = &agency.successor {
        let other = directory.agency(successor).map_or(successor.as_str(), |agency| agency.name(&lang));
        let ended = form.t_with(msg::LETTER_AGENCY_SUCCESSOR, &[("name", Value::from(other))]);
        return block("li", "agency", vec![block("div", "row", vec![name]), p(ended)]);
    }
    let (chosen, id) = (agency.id.clone(), agency.id.clone());
    let on = Signal::derive(move || form.agency.with(|agency| agency.as_deref() == Some(chosen.as_str())));
    let choose = Callback::new(move |()| form.agency.set(Some(id.clone())));
    let look = Look { input: "radio", name: "q3", icon: None };
    let mut parts = vec![card(look, name, on, choose)];
    if let Some(day) = agency.closed_until.filter(|_| agency.is_closed(today())) {
        let closed = form.said(&|form| {
            let day = names::date(&form.config().lang, day);
            form.t_with(msg::LETTER_AGENCY_CLOSED, &[("day", Value::from(day))])
        });
        parts.push(words("p", "note", closed));
    }
    parts.push(block("dl", "", facts(form, agency)));
    block("li", "agency", parts)
}

fn facts(form: Form, agency: &Agency) -> Vec<AnyView> {
    let mut facts = Vec::new();
    let mut add =
        |term: Msg, fact: AnyView| facts.extend([words("dt", "", form.t(term)), block("dd", "", vec![fact])]);
    let days = |message, days: u32| said(form.t_with(message, &[("days", Value::from(i64::from(days)))]));
    add(msg::LETTER_AGENCY_RUN_BY, said(form.t(run_by(agency.run_by))));
    add(
        msg::LETTER_AGENCY_COUNTRY,
        said(form.said(&|form| names::country(&form.config().lang, &agency.country))),
    );
    add(msg::LETTER_AGENCY_POLICE, said(form.t(tells(agency.tells_police))));
    add(msg::LETTER_AGENCY_IMMIGRATION, said(form.t(tells(agency.tells_immigration))));
    add(msg::LETTER_AGENCY_DUTY, duty_text(form, agency));
    add(msg::LETTER_AGENCY_LANGS, said(form.said(&|form| languages(agency, &form.config().lang))));
    add(msg::LETTER_AGENCY_ANSWER, days(msg::LETTER_AGENCY_ANSWER_DAYS, agency.answers_within_days));
    if let Some(agency_hours) = &agency.hours {
        add(msg::LETTER_AGENCY_HOURS, hours(form, agency_hours));
    }
    for phone in &agency.phones {
        add(msg::LETTER_AGENCY_PHONE, with_cost(form, phone));
    }
    add(msg::LETTER_AGENCY_KEEPS, days(msg::LETTER_AGENCY_KEEPS_DAYS, agency.retention_days));
    add(
        msg::LETTER_AGENCY_VERIFIED,
        said(form.said(&|form| names::date(&form.config().lang, agency.verified))),
    );
    let digits = agency.fingerprint().to_string();
    let digits = view! { <bdi dir="ltr" class="digits">{digits}</bdi> }.into_any();
    let why = words("span", "small", form.t(msg::LETTER_AGENCY_CHECK_WHY));
    add(msg::LETTER_AGENCY_CHECK, block("div", "", vec![digits, why]));
    facts
}

/// A number with what a call costs, as far as it is known.
pub fn with_cost(form: Form, phone: &Phone) -> AnyView {
    let cost = if phone.free { msg::LETTER_AGENCY_PHONE_FREE } else { msg::LETTER_AGENCY_PHONE_COST };
    let number = call(phone.number.clone(), phone.shown.clone());
    block("div", "", vec![number, words("span", "small", form.t(cost))])
}

fn languages(agency: &Agency, reader: &str) -> String {
    let names = names::languages(reader, agency.langs.iter().map(String::as_str));
    names.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(" · ")
}

fn run_by(run_by: RunBy) -> Msg {
    match run_by {
        RunBy::Ngo => msg::LETTER_AGENCY_RUN_BY_NGO,
        RunBy::Government => msg::LETTER_AGENCY_RUN_BY_GOVERNMENT,
        RunBy::Police => msg::LETTER_AGENCY_RUN_BY_POLICE,
        RunBy::International => msg::LETTER_AGENCY_RUN_BY_INTERNATIONAL,
        _ => msg::LETTER_AGENCY_RUN_BY_OTHER,
    }
}

fn tells(tells: Tells) -> Msg {
    match tells {
        Tells::Never => msg::LETTER_AGENCY_TELLS_NEVER,
        Tells::WithConsent => msg::LETTER_AGENCY_TELLS_WITH_CONSENT,
        Tells::WhenRequired => msg::LETTER_AGENCY_TELLS_WHEN_REQUIRED,
        _ => msg::LETTER_AGENCY_TELLS_ALWAYS,
    }
}
