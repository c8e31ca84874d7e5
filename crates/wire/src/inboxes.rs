//! The part of a directory that a relay reads: which inboxes exist, and for how long.
//!
//! A relay opens exactly the inboxes of the signed directory that name it, so nobody can use it as free
//! storage for strangers. It needs none of the rest: no recipient, no policy, no telephone number. What a
//! browser and a desk read of the same file is in the room `directory`; what that room refuses of these
//! fields is refused here as well, so that a relay never obeys what no browser believes.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use crate::{Day, InboxId, VERSION};

/// Most bytes of `directory.json`, for relays, browsers and desks alike: some 80 agencies with eight
/// post-quantum keys each, over 400 with one.
pub const MAX_BYTES: usize = 1 << 20;

/// The inboxes of one version of the directory.
///
/// Parsing checks no signature: see [`minisign::verify_threshold`](crate::minisign::verify_threshold),
/// which is asked first, with the comment [`InboxList::trusted_comment`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InboxList {
    /// Its version. A higher one replaces a lower one, never the other way.
    pub version: u64,
    /// The day it was issued.
    pub issued: Day,
    /// The last day it is good.
    pub expires: Day,
    /// Whether all of it is for practice, not for people in need.
    pub practice: bool,
    /// The names of all relays that the directory knows.
    pub relays: Vec<String>,
    /// One entry per agency, without those that are revoked.
    pub entries: Vec<InboxEntry>,
}

/// Where letters to one agency are left.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InboxEntry {
    /// The agency's id in the directory.
    pub agency: String,
    /// Its inbox. No two agencies have the same; the colleagues of one agency do.
    pub inbox: InboxId,
    /// The names of the relays that keep letters for it.
    pub relays: Vec<String>,
    /// Whether it is a practice agency.
    pub practice: bool,
}

impl InboxList {
    /// Reads `directory.json`.
    ///
    /// # Errors
    /// [`InboxListError`], with the line where reading stopped.
    pub fn parse(directory_json: &[u8]) -> Result<Self, InboxListError> {
        let Versioned { v } = json(directory_json)?;
        if v != u64::from(VERSION) {
            return Err(InboxListError::Version);
        }
        let raw: Raw = json(directory_json)?;
        if raw.expires <= raw.issued {
            return Err(InboxListError::Expires);
        }
        let entries = entries(raw.agencies, &raw.revoked)?;
        Ok(Self {
            version: raw.version,
            issued: raw.issued,
            expires: raw.expires,
            practice: raw.practice,
            relays: raw.relays.into_iter().map(|relay| relay.id).collect(),
            entries,
        })
    }

    /// The trusted comment that signatures of this version must carry.
    pub fn trusted_comment(&self) -> String {
        format!("directory {}", self.version)
    }

    /// The entries that the relay of this name keeps letters for.
    pub fn served_by(&self, relay: &str) -> impl Iterator<Item = &InboxEntry> {
        self.entries.iter().filter(move |entry| entry.relays.iter().any(|name| name == relay))
    }

    /// Whether anything in it is for practice.
    pub fn has_practice(&self) -> bool {
        self.practice || self.entries.iter().any(|entry| entry.practice)
    }

    /// Whether it is no longer good on this day.
    pub fn has_expired(&self, today: Day) -> bool {
        today > self.expires
    }
}

#[derive(Deserialize)]
struct Versioned {
    v: u64,
}

#[derive(Deserialize)]
struct Raw {
    version: u64,
    issued: Day,
    expires: Day,
    #[serde(default)]
    practice: bool,
    relays: Vec<RawRelay>,
    agencies: Vec<RawEntry>,
    #[serde(default)]
    revoked: Vec<String>,
}

/// The inbox is text first: what is wrong in the entry of a revoked agency harms nobody else.
#[derive(Deserialize)]
struct RawEntry {
    id: String,
    #[serde(default)]
    inbox: String,
    #[serde(default)]
    relays: Vec<String>,
    #[serde(default)]
    practice: bool,
}

#[derive(Deserialize)]
struct RawRelay {
    id: String,
}

/// The entries that are not revoked. Agencies are counted from 1, as they stand in the file.
fn entries(raw: Vec<RawEntry>, revoked: &[String]) -> Result<Vec<InboxEntry>, InboxListError> {
    let revoked: HashSet<&str> = revoked.iter().map(String::as_str).collect();
    let mut first = HashMap::new();
    let mut entries = Vec::with_capacity(raw.len());
    for (at, raw) in (1..).zip(raw) {
        if revoked.contains(&*raw.id) {
            continue;
        }
        let inbox: InboxId = raw.inbox.parse().map_err(|_| InboxListError::NotAnInbox { agency: at })?;
        if let Some(first) = first.insert(inbox, at) {
            return Err(InboxListError::SameInbox { first, second: at });
        }
        entries.push(InboxEntry { agency: raw.id, inbox, relays: raw.relays, practice: raw.practice });
    }
    Ok(entries)
}

fn json<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, InboxListError> {
    serde_json::from_slice(bytes)
        .map_err(|error| InboxListError::NotADirectory { line: error.line(), column: error.column() })
}

/// The file is no directory this program can use.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum InboxListError {
    /// It would expire before it is issued, or on that day.
    #[error("the directory has to expire after the day it is issued; correct the two days and sign it again")]
    Expires,
    /// It is not the JSON that a directory is.
    #[error("not a directory: line {line}, column {column}: a field is missing or malformed")]
    NotADirectory {
        /// Where reading stopped.
        line: usize,
        /// Where reading stopped.
        column: usize,
    },
    /// An agency has no inbox.
    #[error(
        "the inbox of agency {agency} in the directory is none; copy the 43 characters that keygen printed \
         and sign it again"
    )]
    NotAnInbox {
        /// Its place in the list, from 1.
        agency: usize,
    },
    /// Two agencies would get each other's letters.
    #[error(
        "agencies {first} and {second} of the directory have the same inbox; correct one and sign it again"
    )]
    SameInbox {
        /// Place of the first in the list, from 1.
        first: usize,
        /// Place of the second.
        second: usize,
    },
    /// Its `v` is not [`VERSION`].
    #[error("the directory was made by another version; this program knows version {VERSION}")]
    Version,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn directory() -> Value {
        json!({
            "v": 1, "version": 3, "issued": "2026-11-21", "expires": "2027-02-19", "practice": false,
            "relays": [{"id": "main", "url": "https://relay.example"}, {"id": "second", "url": ""}],
            "agencies": [
                {"id": "a", "inbox": InboxId::from_bytes([1; 32]), "relays": ["main"], "names": {}},
                {"id": "b", "inbox": InboxId::from_bytes([2; 32]), "relays": ["main", "second"],
                 "practice": true},
            ],
            "revoked": [],
        })
    }

    fn parse(directory: &Value) -> Result<InboxList, InboxListError> {
        InboxList::parse(directory.to_string().as_bytes())
    }

    #[test]
    fn reads_what_it_needs_and_ignores_the_rest() {
        let list = parse(&directory()).unwrap();
        assert_eq!((list.version, list.expires), (3, "2027-02-19".parse().unwrap()));
        assert_eq!(list.relays, ["main", "second"]);
        assert_eq!(list.trusted_comment(), "directory 3");
    }

    #[test]
    fn a_relay_serves_the_inboxes_that_name_it() {
        let list = parse(&directory()).unwrap();
        let served = |relay| list.served_by(relay).map(|entry| &*entry.agency).collect::<Vec<_>>();
        assert_eq!(served("main"), ["a", "b"]);
        assert_eq!(served("second"), ["b"]);
        assert!(served("third").is_empty());
    }

    #[test]
    fn one_practice_agency_makes_practice_of_it() {
        let mut directory = directory();
        assert!(parse(&directory).unwrap().has_practice());
        directory["agencies"][1]["practice"] = json!(false);
        assert!(!parse(&directory).unwrap().has_practice());
        directory["practice"] = json!(true);
        assert!(parse(&directory).unwrap().has_practice());
    }

    #[test]
    fn is_good_on_its_last_day_and_not_on_the_next() {
        let list = parse(&directory()).unwrap();
        assert!(!list.has_expired(list.expires));
        assert!(list.has_expired(list.expires.plus(1)));
    }

    #[test]
    fn refuses_another_version_and_days_in_the_wrong_order() {
        let mut newer = directory();
        newer["v"] = json!(2);
        assert_eq!(parse(&newer), Err(InboxListError::Version));
        for day in ["2026-11-20", "2026-11-21"] {
            let mut odd = directory();
            odd["expires"] = json!(day);
            assert_eq!(parse(&odd), Err(InboxListError::Expires), "{day}");
        }
    }

    #[test]
    fn a_revoked_agency_has_no_inbox_even_if_its_entry_is_broken() {
        let mut directory = directory();
        directory["revoked"] = json!(["b", "long-gone"]);
        let agencies = |list: &InboxList| list.entries.iter().map(|e| e.agency.clone()).collect::<Vec<_>>();
        assert_eq!(agencies(&parse(&directory).unwrap()), ["a"]);
        directory["agencies"][1]["inbox"] = json!("broken");
        assert_eq!(agencies(&parse(&directory).unwrap()), ["a"]);
        assert!(!parse(&directory).unwrap().has_practice());
    }

    #[test]
    fn refuses_what_is_no_inbox_and_names_the_place() {
        let mut directory = directory();
        directory["agencies"][1]["inbox"] = json!("AA");
        assert_eq!(parse(&directory), Err(InboxListError::NotAnInbox { agency: 2 }));
    }

    #[test]
    fn refuses_two_agencies_with_one_inbox_unless_one_is_revoked() {
        let mut directory = directory();
        directory["agencies"][1]["inbox"] = directory["agencies"][0]["inbox"].clone();
        assert_eq!(parse(&directory), Err(InboxListError::SameInbox { first: 1, second: 2 }));
        directory["revoked"] = json!(["a"]);
        assert!(parse(&directory).is_ok());
    }

    #[test]
    fn says_in_which_line_reading_stopped() {
        let error = InboxList::parse(b"{\n\"v\": 1,\n\"version\": \"3\"\n}").unwrap_err();
        assert!(error.to_string().contains("line 3"), "{error}");
    }

    proptest! {
        #[test]
        fn every_truncation_is_refused(cut: prop::sample::Index) {
            let json = directory().to_string();
            let short = &json.as_bytes()[..cut.index(json.len())];
            let refused = matches!(InboxList::parse(short), Err(InboxListError::NotADirectory { .. }));
            prop_assert!(refused);
        }
    }
}
