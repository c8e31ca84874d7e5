//! Finds what could put her in danger in an answer: times, dates, places and numbers.
//!
//! She may not be the only one who reads the answer. A rough net on purpose: what it finds, somebody looks at again
//! before sending; what it misses is why the reminder is shown even when it finds nothing. It knows digits of all
//! usual scripts, and words for streets and times in English only.

mod digits;
mod words;

use std::collections::BTreeSet;

use digits::{Run, runs};

/// Something in an answer that says where, when or which number.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Caution {
    /// Something like a street, a house or a station.
    Address,
    /// Something like a date or a day of the week.
    Date,
    /// Something like a telephone number.
    Phone,
    /// Something like a time of day.
    Time,
}

/// Fewest digits of a telephone number.
const PHONE_DIGITS: usize = 7;

/// What is in this text.
pub fn cautions(text: &str) -> BTreeSet<Caution> {
    let plain = digits::western(text);
    let mut found: BTreeSet<Caution> = runs(&plain).iter().flat_map(of_run).collect();
    found.extend(words::found(&plain));
    found
}

/// What a run of digits, with what stands between them, looks like. `21.11` may be a time and a date.
fn of_run(run: &Run<'_>) -> Vec<Caution> {
    let groups: Vec<&str> =
        run.text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let between: String = run.text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let mut found = Vec::new();
    if is_time(&groups, &between) {
        found.push(Caution::Time);
    }
    if is_date(&groups, &between) {
        found.push(Caution::Date);
    }
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    if found.is_empty() && digits >= PHONE_DIGITS {
        found.push(Caution::Phone);
    }
    found
}

/// `9:30`, `21.15`, `09:30:00`.
fn is_time(groups: &[&str], between: &str) -> bool {
    let is_clock = match between {
        ":" | "::" => true,
        "." => groups.len() == 2,
        _ => false,
    };
    match groups {
        [hour, minute] | [hour, minute, _] => {
            is_clock && number(hour) < 25 && minute.len() == 2 && number(minute) < 60
        }
        _ => false,
    }
}

/// `2026-11-21`, `21.11.`, `21/11/26`, `3-4`.
fn is_date(groups: &[&str], between: &str) -> bool {
    let is_day =
        |day: &str, month: &str| (1..=31).contains(&number(day)) && (1..=12).contains(&number(month));
    let either = |one: &str, other: &str| is_day(one, other) || is_day(other, one);
    let is_separated = !between.is_empty() && between.chars().all(|c| matches!(c, '-' | '.' | '/'));
    is_separated
        && match groups {
            [one, other] => either(one, other),
            [year, month, day] if year.len() == 4 => either(month, day),
            [day, month, year] => matches!(year.len(), 2 | 4) && either(day, month),
            _ => false,
        }
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Caution> {
        cautions(text).into_iter().collect()
    }

    #[test]
    fn kind_words_hold_nothing_to_look_at() {
        for text in [
            "",
            "We have your letter. We are reading it.",
            "You can write to us again. There are 3 of us, and 20 people helped in 2 years.",
            "لدينا رسالتك. نحن نقرؤها.",
            "You may keep silent about this. It may take some days.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn times_are_found() {
        for text in ["Come at 9:30.", "um 21.15 da", "at 5 pm", "at 5pm", "٠٩:٣٠", "tomorrow", "at noon"]
        {
            assert!(found(text).contains(&Caution::Time), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn dates_are_found() {
        for text in ["2026-11-21", "on 21.11.", "21/11/26", "۲۱/۱۱", "on Monday", "3 March", "next week"]
        {
            assert!(found(text).contains(&Caution::Date), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn numbers_of_telephones_are_found() {
        for text in ["+44 1632 960001", "(01632) 960-001", "०१६३२९६०००१", "call 08001234567"]
        {
            assert!(found(text).contains(&Caution::Phone), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn places_are_found() {
        for text in ["12 Mill Road", "the bus station", "at our office", "postcode AB1 2CD", "Flat 3"] {
            assert!(found(text).contains(&Caution::Address), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn a_date_is_not_taken_for_a_telephone() {
        assert_eq!(found("2026-11-21"), [Caution::Date]);
    }
}
