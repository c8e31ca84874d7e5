//! Days, for the directory: there is no calendar in the standard library, and xtask does not use our crates.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day, counted from 1970-01-01; shown as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(u64);

impl Day {
    /// Today by this machine's clock, in UTC.
    pub fn today() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(now.as_secs() / 86_400)
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: u64) -> Self {
        Self(self.0 + days)
    }
}

impl fmt::Display for Day {
    /// Years begin in March here, so that the day that some years lack is a year's last (Howard Hinnant,
    /// "chrono- compatible low-level date algorithms", civil_from_days).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let since_year_0 = self.0 + 719_468;
        let era = since_year_0 / 146_097;
        let day_of_era = since_year_0 % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + u64::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_are_shown_by_the_calendar() {
        for (days, shown) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_453, "2025-12-31"),
            (20_454, "2026-01-01"),
            (21_608, "2029-02-28"),
            (21_609, "2029-03-01"),
        ] {
            assert_eq!(Day(days).to_string(), shown);
        }
    }

    #[test]
    fn later_days_are_shown_as_later_text() {
        assert!(Day(20_453).to_string() < Day(20_453).plus(1).to_string());
    }
}
