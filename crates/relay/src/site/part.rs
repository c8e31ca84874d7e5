//! Parts of a recording: players ask for them to jump in it, and iPhones play nothing of a server that has only the whole.

use std::ops::Range;

use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

/// What of a file a browser asks for (RFC 9110, §14).
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Part {
    /// All of it; also where several parts are asked for, or something that we do not understand.
    Whole,
    /// These of its bytes, at least one.
    Bytes(Range<usize>),
    /// What lies behind its end.
    Behind,
}

impl Part {
    /// What is asked for of a file with this ETag and so many bytes. Who has a part of another version gets the whole.
    pub(super) fn of(asked: &HeaderMap, etag: &str, length: usize) -> Self {
        let is_same = asked.get(header::IF_RANGE).is_none_or(|known| known.as_bytes() == etag.as_bytes());
        let range = asked.get(header::RANGE).filter(|_| is_same).and_then(|value| value.to_str().ok());
        let range = match range.and_then(bounds) {
            Some((Some(first), Some(last))) if last < first => return Self::Whole,
            Some((Some(first), last)) => {
                first..last.map_or(length, |last| length.min(last.saturating_add(1)))
            }
            Some((None, Some(count))) => length.saturating_sub(count)..length,
            Some((None, None)) | None => return Self::Whole,
        };
        if range.is_empty() { Self::Behind } else { Self::Bytes(range) }
    }

    /// The answer that is this part of `bytes`; `status` is that of the whole.
    pub(super) fn answer(self, status: StatusCode, bytes: Vec<u8>) -> Response {
        let length = bytes.len();
        match self {
            Self::Whole => (status, Body::from(bytes)).into_response(),
            Self::Bytes(range) => {
                let place = format!("bytes {}-{}/{length}", range.start, range.end.saturating_sub(1));
                let part = bytes.get(range).unwrap_or_default().to_vec();
                (StatusCode::PARTIAL_CONTENT, [(header::CONTENT_RANGE, place)], Body::from(part))
                    .into_response()
            }
            Self::Behind => {
                let place = format!("bytes */{length}");
                (StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, place)]).into_response()
            }
        }
    }
}

/// The numbers of `bytes=0-1`; one of them may be left out.
fn bounds(range: &str) -> Option<(Option<usize>, Option<usize>)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    Some((number(first)?, number(last)?))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    const ETAG: &str = "\"a\"";

    fn part(range: &'static str) -> Part {
        let asked = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(range))]);
        Part::of(&asked, ETAG, 10)
    }

    #[test]
    fn one_range_is_a_part_and_ends_with_the_file() {
        for (range, bytes) in [
            ("bytes=0-0", 0..1),
            ("bytes=0-1", 0..2),
            ("bytes=4-", 4..10),
            ("bytes=4-99", 4..10),
            ("bytes=-3", 7..10),
            ("bytes=-99", 0..10),
            ("bytes=9-18446744073709551615", 9..10),
        ] {
            assert_eq!(part(range), Part::Bytes(bytes), "{range}");
        }
    }

    #[test]
    fn what_lies_behind_the_end_is_no_part() {
        for range in ["bytes=10-", "bytes=10-11", "bytes=-0"] {
            assert_eq!(part(range), Part::Behind, "{range}");
        }
    }

    #[test]
    fn what_we_do_not_understand_is_the_whole() {
        for range in
            ["bytes=0-1,3-4", "bytes=2-1", "bytes=-", "bytes=", "bytes=a-b", "bytes=0--1", "lines=0-1"]
        {
            assert_eq!(part(range), Part::Whole, "{range}");
        }
        assert_eq!(Part::of(&HeaderMap::new(), ETAG, 10), Part::Whole);
    }

    #[test]
    fn a_part_of_another_version_is_the_whole() {
        for (known, expected) in [(ETAG, Part::Bytes(0..2)), ("\"b\"", Part::Whole)] {
            let asked = HeaderMap::from_iter([
                (header::RANGE, HeaderValue::from_static("bytes=0-1")),
                (header::IF_RANGE, HeaderValue::from_static(known)),
            ]);
            assert_eq!(Part::of(&asked, ETAG, 10), expected, "{known}");
        }
    }
}
