//! One agency: who it is, what it promises, and the keys that letters to it are sealed to.

use std::collections::BTreeMap;

use envelope::Recipient;
use serde::{Serialize, Serializer};
use wire::{Day, InboxId, b64};

use crate::{Fingerprint, RunBy, Tells};

/// An agency of the directory. Fields are as in `directory.json`; docs/protocol.md describes each.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agency {
    /// Its id ([`crate::is_id`]), signed into every letter to it.
    pub id: String,
    /// Its own name by language tag; at least one.
    pub names: BTreeMap<String, String>,
    /// The country it works in, ISO 3166-1, two capital letters.
    pub country: String,
    /// Languages that its people read, as tags; at least one.
    pub langs: Vec<String>,
    /// Who runs it.
    pub run_by: RunBy,
    /// When it tells the police.
    pub tells_police: Tells,
    /// When it tells immigration authorities.
    pub tells_immigration: Tells,
    /// What it has to report by law, in its own words by language tag. Empty: it has not said.
    pub duty_to_report: BTreeMap<String, String>,
    /// It aims to answer within this many days; at least 1. Not a promise.
    pub answers_within_days: u32,
    /// It keeps letters this many days; at least 1.
    pub retention_days: u32,
    /// Numbers on which it can be reached, and its fingerprint be compared.
    pub phones: Vec<Phone>,
    /// The inbox that its letters are put into.
    pub inbox: InboxId,
    /// Ids of the relays that hold its inbox, in the order in which they are tried; at least one.
    pub relays: Vec<String>,
    /// Keys that letters are sealed to: one to eight, all of one kind.
    pub recipients: Vec<RecipientEntry>,
    /// Keys that its answers are signed with.
    pub sign: Vec<SigningKey>,
    /// The day on which a signer last checked this entry with the agency.
    pub verified: Day,
    /// Practice only: nobody reads its letters.
    pub practice: bool,
}

/// A telephone number of an agency.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Phone {
    /// What a telephone dials: digits, perhaps with a leading `+`.
    pub number: String,
    /// The same as people write it.
    pub shown: String,
}

/// A key that letters are sealed to, and when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecipientEntry {
    /// The age recipient.
    #[serde(serialize_with = "as_text")]
    pub to: Recipient,
    /// First day on which letters may be sealed to it.
    pub from: Day,
    /// Last day on which letters may be sealed to it.
    pub until: Day,
    /// Whose key it is, for people: `desk-1`. May be empty.
    pub note: String,
}

/// A key that answers are signed with, and when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SigningKey {
    /// The Ed25519 verifying key.
    #[serde(serialize_with = "as_b64")]
    pub vk: [u8; 32],
    /// First day on which it may sign.
    pub from: Day,
    /// Last day on which it may sign.
    pub until: Day,
}

impl Agency {
    /// The agency's name for a reader of `lang`: in that language, in the language without its region, in
    /// English, in any language there is; the id if there is none.
    pub fn name(&self, lang: &str) -> &str {
        in_language(&self.names, lang)
            .or_else(|| self.names.values().next().map(String::as_str))
            .unwrap_or(&self.id)
    }

    /// What the agency has to report by law, for a reader of `lang`, else in English. `None`: it has not said.
    pub fn duty(&self, lang: &str) -> Option<&str> {
        in_language(&self.duty_to_report, lang)
    }

    /// The keys that a letter of this day is sealed to. Empty: nobody may write to it on this day.
    pub fn current_recipients(&self, day: Day) -> Vec<Recipient> {
        let current = self.recipients.iter().filter(|entry| entry.is_current(day));
        current.map(|entry| entry.to.clone()).collect()
    }

    /// Whether a letter can be sealed to it on this day.
    pub fn is_current(&self, day: Day) -> bool {
        self.recipients.iter().any(|entry| entry.is_current(day))
    }

    /// The digits that its people can read out on the telephone. Slow on purpose: compute once.
    pub fn fingerprint(&self) -> Fingerprint {
        let recipients: Vec<String> = self.recipients.iter().map(|entry| entry.to.to_string()).collect();
        let keys: Vec<[u8; 32]> = self.sign.iter().map(|key| key.vk).collect();
        Fingerprint::of(&self.id, &recipients, &keys)
    }
}

impl RecipientEntry {
    /// Whether this day lies in the key's window, both ends included.
    pub fn is_current(&self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

fn in_language<'a>(texts: &'a BTreeMap<String, String>, lang: &str) -> Option<&'a str> {
    let base = lang.split('-').next().unwrap_or(lang);
    [lang, base, "en"].iter().find_map(|tag| texts.get(*tag)).map(String::as_str)
}

fn as_text<S: Serializer>(recipient: &Recipient, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(recipient)
}

fn as_b64<S: Serializer>(key: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&b64::encode(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{RECIPIENT, directory};

    fn agency() -> Agency {
        directory().agencies.remove(0)
    }

    #[test]
    fn the_name_falls_back_from_region_to_language_to_english_to_the_id() {
        let mut agency = agency();
        agency.names =
            BTreeMap::from([("ar".to_owned(), "مكتب".to_owned()), ("en".to_owned(), "Desk".to_owned())]);
        assert_eq!(agency.name("ar"), "مكتب");
        assert_eq!(agency.name("ar-EG"), "مكتب");
        assert_eq!(agency.name("my"), "Desk");
        agency.names.remove("en");
        assert_eq!(agency.name("my"), "مكتب");
        agency.names.clear();
        assert_eq!(agency.name("my"), agency.id);
    }

    #[test]
    fn a_duty_that_is_not_stated_is_not_invented() {
        let mut agency = agency();
        agency.duty_to_report.clear();
        assert_eq!(agency.duty("en"), None);
        agency.duty_to_report.insert("en".to_owned(), "Harm to a child.".to_owned());
        assert_eq!(agency.duty("ar"), Some("Harm to a child."));
    }

    #[test]
    fn a_recipient_is_current_on_the_first_and_the_last_day_and_not_outside() {
        let agency = agency();
        let (from, until) = (agency.recipients[0].from, agency.recipients[0].until);
        for day in [from, until] {
            assert!(agency.is_current(day));
            assert_eq!(agency.current_recipients(day)[0].to_string(), RECIPIENT);
        }
        for day in [Day(from.0 - 1), until.plus(1)] {
            assert!(!agency.is_current(day));
            assert!(agency.current_recipients(day).is_empty());
        }
    }

    #[test]
    fn the_fingerprint_is_that_of_the_entrys_keys() {
        let agency = agency();
        let expected = Fingerprint::of(&agency.id, &[RECIPIENT.to_owned()], &[agency.sign[0].vk]);
        assert_eq!(agency.fingerprint(), expected);
    }
}
