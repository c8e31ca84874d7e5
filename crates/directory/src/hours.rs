//! Days and times at which a phone line answers, or the people of an agency are there.

use std::fmt;
use std::str::FromStr;

/// When somebody answers: for a phone line in the time of its country, for an agency in that of its
/// [`AgencyHours::zone`](crate::AgencyHours::zone).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// Every day; the source does not say from when to when.
    EveryDay,
    /// The source does not say.
    #[default]
    Unknown,
    /// The same hours on each of some days in a row.
    Weekly {
        /// The first of the days.
        first: Weekday,
        /// The last of them.
        last: Weekday,
        /// From.
        from: TimeOfDay,
        /// Until.
        until: TimeOfDay,
    },
}

/// A day of the week, from Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Hour and minute of a 24-hour clock; shows itself as `09:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

/// The text says no hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "hours are \"always\", \"every-day\" or days and times like \"mon-fri 09:00-17:00\"; leave the key out when the source is silent"
)]
pub struct BadHours;

impl Weekday {
    const ALL: [(&'static str, Self); 7] = [
        ("mon", Self::Monday),
        ("tue", Self::Tuesday),
        ("wed", Self::Wednesday),
        ("thu", Self::Thursday),
        ("fri", Self::Friday),
        ("sat", Self::Saturday),
        ("sun", Self::Sunday),
    ];

    /// Three small letters, as in the content files and in message ids: `mon`.
    pub fn short(self) -> &'static str {
        Self::ALL.iter().find(|(_, day)| *day == self).map_or("", |(short, _)| *short)
    }
}

impl FromStr for Weekday {
    type Err = BadHours;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().find(|(short, _)| *short == text).map(|(_, day)| *day).ok_or(BadHours)
    }
}

impl FromStr for TimeOfDay {
    type Err = BadHours;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (hour, minute) = text.split_once(':').ok_or(BadHours)?;
        let two_digits = |text: &str| {
            let right = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            right.then(|| text.parse::<u8>().ok()).flatten().ok_or(BadHours)
        };
        match (two_digits(hour)?, two_digits(minute)?) {
            (hour @ 0..=24, minute @ 0..=59) if hour < 24 || minute == 0 => Ok(Self { hour, minute }),
            _ => Err(BadHours),
        }
    }
}

impl FromStr for Hours {
    type Err = BadHours;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "always" => return Ok(Self::Always),
            "every-day" => return Ok(Self::EveryDay),
            _ => {}
        }
        let (days, times) = text.split_once(' ').ok_or(BadHours)?;
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let (from, until) = times.split_once('-').ok_or(BadHours)?;
        Ok(Self::Weekly {
            first: first.parse()?,
            last: last.parse()?,
            from: from.parse()?,
            until: until.parse()?,
        })
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read() {
        let Ok(Hours::Weekly { first, last, from, until }) = "sun-thu 09:00-17:30".parse() else {
            panic!("the fixture is right");
        };
        assert_eq!((first, last), (Weekday::Sunday, Weekday::Thursday));
        assert_eq!((from.to_string(), until.to_string()), ("09:00".to_owned(), "17:30".to_owned()));
    }

    #[test]
    fn free_text_is_refused() {
        for text in
            ["", "24/7", "Business hours", "mon-fri", "mon-fri 9-17", "mon-fri 09:00-25:00", "mo 09:00-17:00"]
        {
            assert_eq!(text.parse::<Hours>(), Err(BadHours), "{text}");
        }
    }
}
