//! A calendar day, the only measure of time that is stored or sent.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Days since 1970-01-01, UTC. Written `YYYY-MM-DD`, in JSON as that text.
///
/// Nothing finer than a day is kept of a letter: an hour could place a person.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Day(pub u32);

impl Day {
    /// The day in which this many seconds since 1970-01-01T00:00:00Z had passed.
    pub fn from_unix_seconds(seconds: u64) -> Self {
        Self(u32::try_from(seconds / 86_400).unwrap_or(u32::MAX))
    }

    /// The day `days` later; the last one there is, if that is too far.
    pub const fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days have passed since `earlier`; negative if that is in the future.
    pub fn since(self, earlier: Self) -> i64 {
        i64::from(self.0) - i64::from(earlier.0)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.0);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(NotADay);
        };
        let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
        let found = Self(days(year, month, day).ok_or(NotADay)?);
        // One comparison refuses every 30 February: only real days survive the way there and back.
        if civil(found.0) == (year, month, day) { Ok(found) } else { Err(NotADay) }
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The text is no day from 1970-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a day is written YYYY-MM-DD and exists in the calendar")]
pub struct NotADay;

fn number(digits: &[u8]) -> Result<u32, NotADay> {
    digits.iter().try_fold(0, |value, digit| {
        if digit.is_ascii_digit() { Ok(value * 10 + u32::from(digit - b'0')) } else { Err(NotADay) }
    })
}

// Both ways after Howard Hinnant, "chrono-compatible low-level date algorithms": the year begins in
// March, so that the day that leap years add is its last one; 719,468 days lie between 0000-03-01 and
// 1970-01-01, 146,097 are 400 years.

fn civil(days: u32) -> (u32, u32, u32) {
    let shifted = u64::from(days) + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    // 2^32 days end in the year 11,761,191: all three fit.
    (year as u32, month as u32, day as u32)
}

fn days(year: u32, month: u32, day: u32) -> Option<u32> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year / 400, year % 400);
    let march_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * march_month + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    (era * 146_097 + of_era).checked_sub(719_468)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn knows_days_that_calendars_get_wrong() {
        for (text, number) in [
            ("1970-01-01", 0),
            ("1970-03-01", 59),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("2026-11-21", 20_778),
            ("2100-03-01", 47_541),
            ("9999-12-31", 2_932_896),
        ] {
            assert_eq!(text.parse(), Ok(Day(number)), "{text}");
            assert_eq!(Day(number).to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_day() {
        for text in [
            "",
            "2026-1-1",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-02-29",
            "2100-02-29",
            "1969-12-31",
            "+026-01-01",
            "2026/01/01",
            "2026-01-01 ",
            "２026-01-01",
            "2026-01-00",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text:?}");
        }
    }

    #[test]
    fn a_day_has_86400_seconds() {
        assert_eq!(Day::from_unix_seconds(86_399), Day(0));
        assert_eq!(Day::from_unix_seconds(86_400), Day(1));
        assert_eq!(Day::from_unix_seconds(u64::MAX), Day(u32::MAX));
    }

    proptest! {
        #[test]
        fn reads_back_what_it_writes(number in 0..=2_932_896_u32) {
            prop_assert_eq!(Day(number).to_string().parse(), Ok(Day(number)));
        }

        #[test]
        fn the_next_day_sorts_and_reads_after(number in 0..2_932_896_u32) {
            let (today, tomorrow) = (Day(number), Day(number).plus(1));
            prop_assert!(today.to_string() < tomorrow.to_string());
            prop_assert_eq!(tomorrow.since(today), 1);
            prop_assert_eq!(today.since(tomorrow), -1);
        }

        #[test]
        fn any_number_can_be_shown(number: u32) {
            prop_assert!(Day(number).to_string().len() >= 10);
        }
    }
}
