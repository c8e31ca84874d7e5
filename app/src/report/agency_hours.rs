//! When an agency is open, in words.

use directory::{AgencyHours, Hours, Weekday};
use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, words};
use crate::browser::names;
use crate::report::form::Form;

/// The hours and by whose clock they are.
pub fn hours(form: Form, hours: &AgencyHours) -> AnyView {
    let open = form.said(&|form| open(form, hours));
    // "Europe/Paris", as people there know it; the underline stands for a space.
    let zone = hours.zone.replace('_', " ");
    let zone = form.t_with(msg::LETTER_AGENCY_HOURS_ZONE, &[("zone", Value::from(zone))]);
    block("div", "", vec![words("bdi", "", open), words("span", "small", zone)])
}

fn open(form: Form, hours: &AgencyHours) -> String {
    let lang = &form.config().lang;
    match hours.parsed() {
        Hours::Always => form.t(msg::LETTER_AGENCY_HOURS_ALWAYS),
        Hours::Weekly { first, last, from, until } if first == last => {
            let values = [
                ("day", Value::from(day(lang, first))),
                ("from", Value::from(from.to_string())),
                ("until", Value::from(until.to_string())),
            ];
            form.t_with(msg::LETTER_AGENCY_HOURS_ONE_DAY, &values)
        }
        Hours::Weekly { first, last, from, until } => {
            let values = [
                ("first", Value::from(day(lang, first))),
                ("last", Value::from(day(lang, last))),
                ("from", Value::from(from.to_string())),
                ("until", Value::from(until.to_string())),
            ];
            form.t_with(msg::LETTER_AGENCY_HOURS_WEEKLY, &values)
        }
        _ => form.t(msg::LETTER_AGENCY_HOURS_EVERY_DAY),
    }
}

fn day(lang: &str, day: Weekday) -> String {
    names::weekday(lang, day as u32)
}
