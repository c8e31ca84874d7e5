//! When the people of an agency are there.

use serde::Serialize;

use crate::Hours;

/// When the people of an agency are there, in the time of a place.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct AgencyHours {
    /// The time zone: a name of the IANA database such as `Europe/London`, or `UTC`.
    pub zone: String,
    /// Days and times in that zone, in the words that [`Hours`] reads: `mon-fri 09:00-17:00`.
    pub text: String,
}

impl AgencyHours {
    /// The days and times. [`Hours::Unknown`] if the text is none, which a valid directory never holds.
    pub fn parsed(&self) -> Hours {
        self.text.parse().unwrap_or_default()
    }

    /// Whether the zone looks like one. Only the shape: states invent zones faster than programs are renewed.
    pub(crate) fn has_good_zone(&self) -> bool {
        let Some((area, place)) = self.zone.split_once('/') else {
            return self.zone == "UTC";
        };
        let is_area = |b: u8| b.is_ascii_alphabetic() || b == b'_';
        let is_place = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'+' | b'-');
        !area.is_empty()
            && area.bytes().all(is_area)
            && place.split('/').all(|part| !part.is_empty() && part.bytes().all(is_place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Weekday;

    fn hours(zone: &str, text: &str) -> AgencyHours {
        AgencyHours { zone: zone.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_zone_is_an_area_and_a_place_or_utc() {
        for zone in
            ["UTC", "Europe/London", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+3"]
        {
            assert!(hours(zone, "always").has_good_zone(), "{zone}");
        }
    }

    #[test]
    fn what_only_resembles_a_zone_is_none() {
        for zone in [
            "",
            "utc",
            "GMT",
            "+03:00",
            "London",
            "Europe/",
            "/London",
            "Europe//London",
            "Europe/London/",
            "Europe/New London",
            "E1/London",
            "Europe/Zürich",
        ] {
            assert!(!hours(zone, "always").has_good_zone(), "{zone}");
        }
    }

    #[test]
    fn days_and_times_are_read_from_the_text() {
        let parsed = hours("Europe/London", "mon-fri 09:00-17:00").parsed();
        let Hours::Weekly { first, last, from, until } = parsed else { panic!("{parsed:?}") };
        assert_eq!((first, last), (Weekday::Monday, Weekday::Friday));
        assert_eq!((from.to_string(), until.to_string()), ("09:00".to_owned(), "17:00".to_owned()));
    }

    #[test]
    fn a_text_that_is_none_says_nothing() {
        assert_eq!(hours("Europe/London", "office hours").parsed(), Hours::Unknown);
    }
}
