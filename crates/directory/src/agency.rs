//! One agency: who it is, what it promises, and the keys that letters to it are sealed to.

mod hours;
mod keys;

use std::collections::BTreeMap;

use envelope::Recipient;
use serde::Serialize;
use wire::{Day, InboxId};

use crate::{Fingerprint, RunBy, Tells};

pub use hours::AgencyHours;
pub use keys::{RecipientEntry, SigningKey};

/// How long a signer's check of an entry is good for, in days.
pub const MAX_VERIFIED_DAYS: i64 = 180;

/// Nobody is called late for this many days without collecting, however quickly they aim to answer.
const PATIENCE_DAYS: u32 = 7;

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
    /// What it has to report by law, in its own words by language tag; at least one.
    pub duty_to_report: BTreeMap<String, String>,
    /// It aims to answer within this many days; at least 1. Not a promise.
    pub answers_within_days: u32,
    /// It keeps letters this many days; at least 1.
    pub retention_days: u32,
    /// When its people are there. `None`: it has not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<AgencyHours>,
    /// Before this day nobody reads letters to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_until: Option<Day>,
    /// It has ended: id of the agency of this directory to write to instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// Numbers on which it can be reached, and its fingerprint be compared.
    pub phones: Vec<Phone>,
    /// The inbox that its letters are put into.
    pub inbox: InboxId,
    /// Ids of the relays that hold its inbox, in the order in which they are tried; at least one.
    pub relays: Vec<String>,
    /// Keys that letters are sealed to: one to eight, all of one kind; outside practice one of them, and no
    /// more, is for recovery.
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
    /// Whether calls to it from inside its country cost nothing.
    pub free: bool,
}

impl Agency {
    /// The agency's name for a reader of `lang`, as [`Agency::name_in`]; the id if it has none.
    pub fn name(&self, lang: &str) -> &str {
        self.name_in(lang).map(|(_, name)| name).unwrap_or(&self.id)
    }

    /// The tag of a language and the agency's name in it, for a reader of `lang`: in that language, in the
    /// language without its region, in English, in any language there is. `None`: it has no name.
    pub fn name_in(&self, lang: &str) -> Option<(&str, &str)> {
        in_language(&self.names, lang)
    }

    /// The tag of a language and what the agency has to report by law, for a reader of `lang`; languages as
    /// for [`Agency::name_in`]: better words that she has to have read to her than none. `None`: it has not
    /// said, which no valid directory allows.
    pub fn duty(&self, lang: &str) -> Option<(&str, &str)> {
        in_language(&self.duty_to_report, lang)
    }

    /// The keys that a letter of this day is sealed to, the recovery key among them. Empty: nobody may write
    /// to it on this day.
    pub fn current_recipients(&self, day: Day) -> Vec<Recipient> {
        if !self.is_current(day) {
            return Vec::new();
        }
        let current = self.recipients.iter().filter(|entry| entry.is_current(day));
        current.map(|entry| entry.to.clone()).collect()
    }

    /// Whether a letter can be sealed to it on this day. The recovery key alone is not enough: it is locked
    /// away, and nobody would read the letter.
    pub fn is_current(&self, day: Day) -> bool {
        self.is_open_for_letters()
            && self.recipients.iter().any(|entry| !entry.recovery && entry.is_current(day))
    }

    /// Whether it still exists: one that has a successor can't be chosen.
    pub fn is_open_for_letters(&self) -> bool {
        self.successor.is_none()
    }

    /// Whether it has said that on this day nobody reads letters.
    pub fn is_closed(&self, day: Day) -> bool {
        self.closed_until.is_some_and(|until| day < until)
    }

    /// Whether nobody has collected its letters for longer than it takes to answer, and for longer than a
    /// week. `last_collected` is what the relay tells; if nobody ever did, the days count from the first
    /// on which somebody could write.
    pub fn is_late(&self, last_collected: Option<Day>, today: Day) -> bool {
        let first = self.recipients.iter().map(|entry| entry.from).min();
        let patience = i64::from(self.answers_within_days.max(PATIENCE_DAYS));
        last_collected.or(first).is_some_and(|day| today.since(day) > patience)
    }

    /// Whether, on this day, a signer's check of the entry is not older than [`MAX_VERIFIED_DAYS`].
    pub fn was_verified_lately(&self, day: Day) -> bool {
        day.since(self.verified) <= MAX_VERIFIED_DAYS
    }

    /// The digits that its people can read out on the telephone. Slow on purpose: compute once.
    pub fn fingerprint(&self) -> Fingerprint {
        let recipients: Vec<String> = self.recipients.iter().map(|entry| entry.to.to_string()).collect();
        let keys: Vec<[u8; 32]> = self.sign.iter().map(|key| key.vk).collect();
        Fingerprint::of(&self.id, &recipients, &keys)
    }
}

/// The text for a reader of `lang`, and the tag of the language that it is in.
fn in_language<'a>(texts: &'a BTreeMap<String, String>, lang: &str) -> Option<(&'a str, &'a str)> {
    let base = lang.split('-').next().unwrap_or(lang);
    let wanted = [lang, base, "en"].into_iter().find_map(|tag| texts.get_key_value(tag));
    wanted.or_else(|| texts.iter().next()).map(|(tag, text)| (tag.as_str(), text.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{RECIPIENT, RECOVERY, directory, read, real};

    fn agency() -> Agency {
        directory().agencies.remove(0)
    }

    /// An agency with a key for every day and one for recovery, both good from 2026-11-21.
    fn real_agency() -> Agency {
        read(&real()).agencies.remove(0)
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
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
    fn a_name_comes_with_the_language_it_is_in() {
        let mut agency = agency();
        assert_eq!(agency.name_in("ar-EG"), Some(("ar", "مكتب التدريب")));
        assert_eq!(agency.name_in("my"), Some(("en", "Practice desk")));
        agency.names.clear();
        assert_eq!(agency.name_in("en"), None);
    }

    #[test]
    fn a_duty_that_is_not_stated_is_not_invented() {
        let mut agency = agency();
        agency.duty_to_report.clear();
        assert_eq!(agency.duty("en"), None);
    }

    #[test]
    fn a_duty_is_shown_in_any_language_there_is_rather_than_not_at_all() {
        let mut agency = agency();
        agency.duty_to_report = BTreeMap::from([("fr".to_owned(), "Danger grave.".to_owned())]);
        assert_eq!(agency.duty("ar"), Some(("fr", "Danger grave.")));
        agency.duty_to_report.insert("en".to_owned(), "Harm to a child.".to_owned());
        assert_eq!(agency.duty("ar"), Some(("en", "Harm to a child.")));
        assert_eq!(agency.duty("fr-CA"), Some(("fr", "Danger grave.")));
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
    fn a_letter_is_sealed_to_the_recovery_key_as_well() {
        let agency = real_agency();
        let sealed_to = agency.current_recipients(day("2026-11-21"));
        let texts: Vec<String> = sealed_to.iter().map(ToString::to_string).collect();
        assert_eq!(texts, [RECIPIENT, RECOVERY]);
    }

    #[test]
    fn nobody_may_write_when_only_the_recovery_key_is_left() {
        let mut agency = real_agency();
        agency.recipients[0].until = day("2026-12-01");
        let later = day("2026-12-02");
        assert!(agency.recipients[1].is_current(later));
        assert!(!agency.is_current(later));
        assert!(agency.current_recipients(later).is_empty());
    }

    #[test]
    fn nobody_may_write_to_an_agency_that_has_ended() {
        let mut agency = agency();
        let first = agency.recipients[0].from;
        assert!(agency.is_open_for_letters() && agency.is_current(first));
        agency.successor = Some("south-desk".to_owned());
        assert!(!agency.is_open_for_letters() && !agency.is_current(first));
        assert!(agency.current_recipients(first).is_empty());
    }

    #[test]
    fn an_agency_is_closed_before_the_day_it_names_and_open_on_it() {
        let mut agency = agency();
        assert!(!agency.is_closed(day("2026-12-23")));
        agency.closed_until = Some(day("2027-01-04"));
        assert!(agency.is_closed(day("2027-01-03")));
        assert!(!agency.is_closed(day("2027-01-04")));
    }

    #[test]
    fn an_agency_is_late_once_the_days_it_answers_within_are_over() {
        let mut agency = agency();
        agency.answers_within_days = 14;
        let collected = Some(day("2026-12-01"));
        assert!(!agency.is_late(collected, day("2026-12-15")));
        assert!(agency.is_late(collected, day("2026-12-16")));
    }

    #[test]
    fn an_agency_that_answers_quickly_has_a_week_all_the_same() {
        let agency = agency();
        assert_eq!(agency.answers_within_days, 3);
        let collected = Some(day("2026-12-01"));
        assert!(!agency.is_late(collected, day("2026-12-08")));
        assert!(agency.is_late(collected, day("2026-12-09")));
    }

    #[test]
    fn an_agency_that_never_collected_is_late_a_week_after_its_first_key() {
        let mut agency = real_agency();
        agency.recipients[0].from = day("2026-12-01");
        assert!(!agency.is_late(None, day("2026-11-28")));
        assert!(agency.is_late(None, day("2026-11-29")));
    }

    #[test]
    fn a_day_of_collecting_that_is_still_to_come_makes_nobody_late() {
        assert!(!agency().is_late(Some(day("2026-12-02")), day("2026-12-01")));
    }

    #[test]
    fn a_check_of_the_entry_is_good_for_180_days() {
        let agency = agency();
        assert!(agency.was_verified_lately(day("2027-05-20")));
        assert!(!agency.was_verified_lately(day("2027-05-21")));
    }

    #[test]
    fn the_fingerprint_is_that_of_the_entrys_keys() {
        let agency = agency();
        let expected = Fingerprint::of(&agency.id, &[RECIPIENT.to_owned()], &[agency.sign[0].vk]);
        assert_eq!(agency.fingerprint(), expected);
    }
}
