//! What a browser takes, and what it has already.

use axum::http::{HeaderMap, header};

/// A form in which a file lies on disk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    /// What the file's name has at its end.
    pub(super) const fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
            Self::Plain => "",
        }
    }

    /// Its name in HTTP.
    pub(super) const fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }
}

/// The forms a browser takes, the smallest first. Which one it would rather have does not matter to us:
/// bytes cost our readers money.
pub(super) fn accepts(asked: &HeaderMap) -> Vec<Encoding> {
    let takes = |wanted: &str| {
        values(asked, header::ACCEPT_ENCODING).any(|value| {
            let mut parts = value.split(';').map(str::trim);
            parts.next().is_some_and(|name| name.eq_ignore_ascii_case(wanted)) && !parts.any(is_zero_quality)
        })
    };
    let mut forms = Vec::with_capacity(3);
    if takes("br") {
        forms.push(Encoding::Brotli);
    }
    if takes("gzip") {
        forms.push(Encoding::Gzip);
    }
    forms.push(Encoding::Plain);
    forms
}

/// Whether the browser says that it has exactly this.
pub(super) fn matches_etag(asked: &HeaderMap, etag: &str) -> bool {
    values(asked, header::IF_NONE_MATCH)
        .any(|value| value == "*" || value.strip_prefix("W/").unwrap_or(value) == etag)
}

/// `q=0`, `q=0.0` and so on: not at all.
fn is_zero_quality(parameter: &str) -> bool {
    parameter
        .strip_prefix("q=")
        .or_else(|| parameter.strip_prefix("Q="))
        .and_then(|quality| quality.trim().parse::<f32>().ok())
        .is_some_and(|quality| quality <= 0.0)
}

fn values(asked: &HeaderMap, name: header::HeaderName) -> impl Iterator<Item = &str> {
    asked
        .get_all(name)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn asked(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn the_smallest_form_that_is_taken_comes_first() {
        use Encoding::{Brotli, Gzip, Plain};
        for (value, forms) in [
            ("gzip, deflate, br", &[Brotli, Gzip, Plain][..]),
            ("GZIP;q=0.5", &[Gzip, Plain][..]),
            ("br;q=0, gzip", &[Gzip, Plain][..]),
            ("br; q=0.000", &[Plain][..]),
            ("brotli", &[Plain][..]),
            ("", &[Plain][..]),
        ] {
            assert_eq!(accepts(&asked(header::ACCEPT_ENCODING, value)), forms, "{value}");
        }
    }

    #[test]
    fn an_etag_is_found_in_a_list_and_when_a_proxy_weakened_it() {
        for (value, found) in
            [("\"a\"", true), ("\"b\", W/\"a\"", true), ("*", true), ("\"b\"", false), ("a", false)]
        {
            assert_eq!(matches_etag(&asked(header::IF_NONE_MATCH, value), "\"a\""), found, "{value}");
        }
    }
}
