//! Where a fact or a number was seen.

use std::ops::Range;

use toml::Spanned;
use wire::Day;

use super::error::Reading;

/// The page on which something was seen, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Address of the page; `https` unless the entry admits otherwise.
    pub url: String,
    /// The date the page bears: `2025-08-24`, `2025-08` or `2025`; `None` when it bears none.
    pub dated: Option<String>,
    /// The day somebody of this project read it there.
    pub seen: Day,
}

/// The keys of a source as they stand in an entry.
pub(super) struct RawSource<'a> {
    pub(super) url: Option<&'a Spanned<String>>,
    pub(super) dated: Option<&'a Spanned<String>>,
    pub(super) seen: Option<&'a Spanned<String>>,
    pub(super) insecure: bool,
}

impl RawSource<'_> {
    /// Checks the source of the entry `what` that stands at `entry`.
    pub(super) fn check(&self, reading: &mut Reading<'_>, what: &str, entry: Range<usize>) -> Option<Source> {
        let (Some(url), Some(seen)) = (self.url, self.seen) else {
            for (key, absent, remedy) in [
                ("source", self.url.is_none(), "the address of the page where it was seen"),
                ("seen", self.seen.is_none(), "the day it was seen there, like \"2026-11-20\""),
            ] {
                if absent {
                    reading.refuse(entry.clone(), format!("{what} has no `{key}`; add {remedy}"));
                }
            }
            return None;
        };
        let insecure = self.insecure;
        let url = reading.convert(url, |url| checked_url(url, insecure));
        let seen = reading.convert(seen, |seen| {
            seen.parse::<Day>().map_err(|_| "not a day; write it as year-month-day, like \"2026-11-20\"")
        });
        let dated = match self.dated {
            None => None,
            Some(dated) => Some(reading.convert(dated, checked_date)?),
        };
        Some(Source { url: url?, dated, seen: seen? })
    }
}

fn checked_url(url: &str, insecure: bool) -> Result<String, String> {
    let rest = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => rest,
        (None, Some(rest)) if insecure => rest,
        (None, Some(_)) => {
            return Err("the source is not https; if the page exists only so, add `insecure_source = true`"
                .to_owned());
        }
        (None, None) => return Err("the source is not an https address".to_owned()),
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('.')
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>".contains(c))
    {
        Ok(url.to_owned())
    } else {
        Err("the source is not a whole address; copy it from the browser".to_owned())
    }
}

fn checked_date(date: &str) -> Result<String, &'static str> {
    let whole = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    };
    match whole.parse::<Day>() {
        Ok(_) => Ok(date.to_owned()),
        Err(_) => Err(
            "not a date; write \"2025-08-24\", \"2025-08\" or \"2025\", or remove `dated` when the page bears none",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_is_accepted_only_where_the_entry_admits_it() {
        assert!(checked_url("http://gbv.org.za/about-us", true).is_ok());
        assert!(checked_url("http://gbv.org.za/about-us", false).is_err());
    }

    #[test]
    fn half_an_address_is_refused() {
        for url in ["https://", "https://localhost", "gbv.org.za", "https://a.b/ c", "javascript:alert(1)"] {
            assert!(checked_url(url, true).is_err(), "{url}");
        }
    }

    #[test]
    fn dates_may_lack_day_and_month_but_not_sense() {
        for date in ["2025", "2025-10", "2025-10-31"] {
            assert_eq!(checked_date(date).as_deref(), Ok(date));
        }
        for date in ["25", "2025-13", "2025-02-30", "undated", "about 2018"] {
            assert!(checked_date(date).is_err(), "{date}");
        }
    }
}
