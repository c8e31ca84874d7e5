//! Why a relay refuses, in one word.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The header of every reply that is not a success. Nothing in it says who asked or for what.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Failure {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The reason.
    pub error: ErrorCode,
    /// After how many seconds trying again makes sense; none if it never does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
}

/// The reason of a [`Failure`], with the HTTP status it travels under. In JSON its [`name`](Self::name).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `busy`, 503: too much is under way, or the store does not answer. Try again.
    Busy,
    /// `cas`, 412: the note in the mailbox is not of the version that was expected. Read it, and write again.
    Cas,
    /// `expired`, 503: the relay's directory has expired, so it takes no letters until it has a newer one.
    Expired,
    /// `frame`, 400: the request is no frame, or its header is not what the operation expects.
    Frame,
    /// `full`, 507: the inbox or the relay's disk is full. Use another relay, or the telephone.
    Full,
    /// `gone`, 410: the mailbox was deleted a short while ago. Said only to whoever holds its key and opens
    /// it again; of everything else our relay does not tell deleted from never there.
    Gone,
    /// `hash`, 400: the payload is not what its id says; it was damaged on the way. Send it again.
    Hash,
    /// `method`, 405: this path is not asked in this way.
    Method,
    /// `missing`, 409: the relay lacks parts of the parcel. The payload says which; send those, and ask
    /// again.
    Missing,
    /// `none`, 404: there is no such thing, or it is not yours to see. Nobody can tell which.
    None,
    /// `size`, 413: the payload is of no size class, or the request is too long.
    Size,
    /// `slow`, 429: you ask too often. Reserved: our relay does not send it, another may.
    Slow,
    /// `timeout`, 408: the request came too slowly and was cut. Try again.
    Timeout,
    /// Any code this program does not know. A newer relay may have it.
    Unknown,
    /// `version`, 400: the header is of a version this relay does not know.
    Version,
}

impl ErrorCode {
    /// Every code a relay may send; docs/protocol.md says which are reserved.
    pub const ALL: [Self; 14] = [
        Self::Busy,
        Self::Cas,
        Self::Expired,
        Self::Frame,
        Self::Full,
        Self::Gone,
        Self::Hash,
        Self::Method,
        Self::Missing,
        Self::None,
        Self::Size,
        Self::Slow,
        Self::Timeout,
        Self::Version,
    ];

    /// The word that stands in the frame.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::Cas => "cas",
            Self::Expired => "expired",
            Self::Frame => "frame",
            Self::Full => "full",
            Self::Gone => "gone",
            Self::Hash => "hash",
            Self::Method => "method",
            Self::Missing => "missing",
            Self::None => "none",
            Self::Size => "size",
            Self::Slow => "slow",
            Self::Timeout => "timeout",
            Self::Unknown => "unknown",
            Self::Version => "version",
        }
    }

    /// The HTTP status it is sent under.
    pub const fn status(self) -> u16 {
        match self {
            Self::Frame | Self::Hash | Self::Version => 400,
            Self::None => 404,
            Self::Method => 405,
            Self::Timeout => 408,
            Self::Missing => 409,
            Self::Gone => 410,
            Self::Cas => 412,
            Self::Size => 413,
            Self::Slow => 429,
            Self::Unknown => 500,
            Self::Busy | Self::Expired => 503,
            Self::Full => 507,
        }
    }

    /// After how many seconds a relay asks to be tried again; none if the same request never succeeds.
    pub const fn retry_after(self) -> Option<u32> {
        match self {
            Self::Busy | Self::Timeout => Some(2),
            Self::Slow => Some(30),
            Self::Full => Some(600),
            Self::Expired => Some(3_600),
            _ => None,
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Self::ALL.into_iter().find(|code| code.name() == name).unwrap_or(Self::Unknown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_a_newer_one_is_unknown() {
        for code in ErrorCode::ALL {
            let json = serde_json::to_string(&code).unwrap();
            assert_eq!(serde_json::from_str::<ErrorCode>(&json).unwrap(), code);
            assert!((400..600).contains(&code.status()), "{code}");
        }
        assert_eq!(serde_json::from_str::<ErrorCode>("\"pow\"").unwrap(), ErrorCode::Unknown);
    }

    #[test]
    fn a_refusal_for_good_does_not_ask_for_another_try() {
        let refused = Failure { v: 1, error: ErrorCode::None, retry_after: ErrorCode::None.retry_after() };
        assert_eq!(serde_json::to_string(&refused).unwrap(), r#"{"v":1,"error":"none"}"#);
    }
}
