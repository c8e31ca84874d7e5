//! When a line answers, in words.

use directory::content::{Hours, Weekday};
use i18n::{Msg, Value, msg};

use crate::Context;

/// The hours of a line. Times are those of its country; the words say so.
pub(crate) fn hours(cx: &Context<'_>, hours: &Hours) -> String {
    let (first, last, from, until) = match hours {
        Hours::Always => return cx.t(msg::NUMBERS_HOURS_ALWAYS),
        Hours::EveryDay => return cx.t(msg::NUMBERS_HOURS_EVERY_DAY),
        Hours::Unknown => return cx.t(msg::NUMBERS_UNKNOWN),
        Hours::Weekly { first, last, from, until } => (*first, *last, from.to_string(), until.to_string()),
    };
    let from = ("from", Value::from(from));
    let until = ("until", Value::from(until));
    let first_day = ("first", Value::from(cx.t(day(first))));
    if first == last {
        cx.with(msg::NUMBERS_HOURS_ONE_DAY, &[first_day, from, until])
    } else if (first, last) == (Weekday::Monday, Weekday::Sunday) {
        cx.with(msg::NUMBERS_HOURS_DAILY, &[from, until])
    } else {
        let last_day = ("last", Value::from(cx.t(day(last))));
        cx.with(msg::NUMBERS_HOURS_WEEKLY, &[first_day, last_day, from, until])
    }
}

fn day(day: Weekday) -> Msg {
    match day {
        Weekday::Monday => msg::NUMBERS_DAY_MON,
        Weekday::Tuesday => msg::NUMBERS_DAY_TUE,
        Weekday::Wednesday => msg::NUMBERS_DAY_WED,
        Weekday::Thursday => msg::NUMBERS_DAY_THU,
        Weekday::Friday => msg::NUMBERS_DAY_FRI,
        Weekday::Saturday => msg::NUMBERS_DAY_SAT,
        Weekday::Sunday => msg::NUMBERS_DAY_SUN,
    }
}
