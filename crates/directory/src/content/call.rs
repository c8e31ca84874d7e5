//! Calls made to check a phone line: what makes its number "confirmed".

use std::collections::BTreeMap;

use wire::Day;

/// How long a call keeps a number confirmed, in days.
pub const CONFIRMED_DAYS: i64 = 90;

/// A call a mirror made to a line: somebody answered, and it was the right place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Id of the line.
    pub line: String,
    /// The day of the call.
    pub day: Day,
}

/// The lines that are confirmed on `today`, each with its latest call. A call in the future confirms nothing:
/// somebody mistyped it.
pub fn confirmed(calls: &[Call], today: Day) -> BTreeMap<String, Day> {
    let mut lines: BTreeMap<String, Day> = BTreeMap::new();
    for call in calls.iter().filter(|call| (0..=CONFIRMED_DAYS).contains(&today.since(call.day))) {
        let latest = lines.entry(call.line.clone()).or_insert(call.day);
        *latest = (*latest).max(call.day);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-21";

    fn is_confirmed(called: &str) -> bool {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let calls = [Call { line: "gb-one".to_owned(), day: day(called) }];
        confirmed(&calls, day(TODAY)).contains_key("gb-one")
    }

    #[test]
    fn a_call_ninety_days_ago_still_confirms() {
        assert!(is_confirmed("2026-08-23"));
    }

    #[test]
    fn a_call_ninety_one_days_ago_does_not() {
        assert!(!is_confirmed("2026-08-22"));
    }

    #[test]
    fn a_call_today_confirms_and_one_tomorrow_does_not() {
        assert!(is_confirmed(TODAY));
        assert!(!is_confirmed("2026-11-22"));
    }
}
