//! One agency: who runs it, whom it tells, what it must report, when it answers, how to check it.

use directory::{Agency, RunBy, Tells};
use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::report::choice::{Look, card};
use crate::report::form::Form;
use crate::report::kit::{block, words};

/// A card to choose and to read.
pub fn agency_card(form: Form, agency: &Agency) -> AnyView {
    let lang = form.config().lang;
    let mut name = vec![words("bdi", "", agency.name(&lang).to_owned())];
    if agency.practice {
        name.push(words("small", "", form.t(msg::LETTER_AGENCY_PRACTICE)));
    }
    let (chosen, id) = (agency.id.clone(), agency.id.clone());
    let on = Signal::derive(move || form.agency.with(|agency| agency.as_deref() == Some(chosen.as_str())));
    let choose = Callback::new(move |()| form.agency.set(Some(id.clone())));
    let look = Look { input: "radio", name: "q3", icon: None };
    let card = card(look, block("span", "", name), on, choose);
    block("li", "agency", vec![card, block("dl", "", facts(form, agency, &lang))])
}

fn facts(form: Form, agency: &Agency, lang: &str) -> Vec<AnyView> {
    let duty = agency.duty(lang).map(str::to_owned);
    let duty = duty.unwrap_or_else(|| form.t(msg::LETTER_AGENCY_DUTY_UNKNOWN));
    let days = [("days", Value::from(i64::from(agency.answers_within_days)))];
    let rows = [
        (msg::LETTER_AGENCY_RUN_BY, form.t(run_by(agency.run_by))),
        (msg::LETTER_AGENCY_POLICE, form.t(tells(agency.tells_police))),
        (msg::LETTER_AGENCY_IMMIGRATION, form.t(tells(agency.tells_immigration))),
        (msg::LETTER_AGENCY_DUTY, duty),
        (msg::LETTER_AGENCY_LANGS, languages(&agency.langs, lang)),
        (msg::LETTER_AGENCY_ANSWER, form.t_with(msg::LETTER_AGENCY_ANSWER_DAYS, &days)),
    ];
    let mut facts: Vec<AnyView> = rows
        .into_iter()
        .flat_map(|(term, text)| [words("dt", "", form.t(term)), words("dd", "", text)])
        .collect();
    let digits = agency.fingerprint().to_string();
    facts.push(words("dt", "", form.t(msg::LETTER_AGENCY_CHECK)));
    facts.push(block(
        "dd",
        "",
        vec![
            view! { <bdi dir="ltr" class="digits">{digits}</bdi> }.into_any(),
            words("span", "small", form.t(msg::LETTER_AGENCY_CHECK_WHY)),
        ],
    ));
    facts
}

/// Names of languages in the reader's language, by the browser: no table of ours to download.
fn languages(tags: &[String], reader: &str) -> String {
    let names = language_names(reader);
    let list: Vec<String> = tags
        .iter()
        .map(|tag| names.as_ref().and_then(|names| names(tag)).unwrap_or_else(|| tag.clone()))
        .collect();
    list.join(" · ")
}

/// `Intl.DisplayNames`, where the browser has it.
fn language_names(reader: &str) -> Option<impl Fn(&str) -> Option<String>> {
    use js_sys::{Array, Function, Object, Reflect};
    use wasm_bindgen::{JsCast, JsValue};

    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let names = Reflect::construct(&class, &Array::of2(&JsValue::from_str(reader), &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    Some(move |tag: &str| of.call1(&names, &tag.into()).ok()?.as_string())
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
