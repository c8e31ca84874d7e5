//! What an agency's entry has to say, keys apart.

use std::collections::BTreeMap;

use wire::Day;
use wire::ops::LETTER_DAYS;

use super::Entry;
use crate::{Agency, Directory, Hours, Wrong, is_id};

/// Longest time, in days from the one on which the directory was issued, that an agency may be closed: relays keep a letter for
/// so long, and one that nobody reads in that time is lost.
pub const MAX_CLOSED_DAYS: i64 = LETTER_DAYS as i64;

impl Entry<'_> {
    /// Everything but keys.
    pub(super) fn statements(&mut self, agency: &Agency, directory: &Directory) {
        if !is_id(&agency.id) {
            self.push("id", Wrong::NotAnId);
        }
        if agency.practice && !directory.practice {
            self.push("practice", Wrong::PracticeAmongReal);
        }
        self.words(agency);
        self.promises(agency, directory.issued);
        self.successor(agency, directory);
        self.phones(agency);
        self.relays(agency, directory);
    }

    fn words(&mut self, agency: &Agency) {
        if agency.names.is_empty() {
            self.push("names", Wrong::Empty);
        }
        // A survivor has to be able to read it before she says who she is.
        if agency.duty_to_report.is_empty() {
            self.push("duty_to_report", Wrong::NoDutyToReport);
        }
        self.by_language("names", &agency.names);
        self.by_language("duty_to_report", &agency.duty_to_report);
        if agency.langs.is_empty() {
            self.push("langs", Wrong::Empty);
        }
        for (index, tag) in agency.langs.iter().enumerate() {
            self.language(&format!("langs[{index}]"), tag);
        }
        let country = agency.country.as_bytes();
        if country.len() != 2 || !country.iter().all(u8::is_ascii_uppercase) {
            self.push("country", Wrong::NotACountry);
        }
    }

    fn promises(&mut self, agency: &Agency, issued: Day) {
        // Zero would be shown as "within 0 days", a promise that nobody made.
        for (field, days) in
            [("answers_within_days", agency.answers_within_days), ("retention_days", agency.retention_days)]
        {
            if days == 0 {
                self.push(field, Wrong::Empty);
            }
        }
        if let Some(hours) = &agency.hours {
            if !hours.has_good_zone() {
                self.push("hours.zone", Wrong::NotATimeZone);
            }
            if hours.text.parse::<Hours>().is_err() {
                self.push("hours.text", Wrong::NotHours);
            }
        }
        // Nobody writes to one that has ended, and perhaps nobody is left there to ask.
        if !agency.is_open_for_letters() {
            return;
        }
        let closed = agency.closed_until.map_or(0, |until| until.since(issued));
        if closed > MAX_CLOSED_DAYS {
            self.push("closed_until", Wrong::ClosedTooLong(closed));
        }
        if !agency.was_verified_lately(issued) {
            self.push("verified", Wrong::VerifiedTooLongAgo(issued.since(agency.verified)));
        }
    }

    fn successor(&mut self, agency: &Agency, directory: &Directory) {
        let Some(successor) = &agency.successor else {
            return;
        };
        let wrong = match directory.agency(successor) {
            _ if *successor == agency.id => Wrong::SuccessorOfItself,
            None => Wrong::UnknownSuccessor,
            Some(next) if !next.is_open_for_letters() => Wrong::SuccessorHasEnded,
            Some(_) => return,
        };
        self.push("successor", wrong);
    }

    fn phones(&mut self, agency: &Agency) {
        for (index, phone) in agency.phones.iter().enumerate() {
            let digits = phone.number.strip_prefix('+').unwrap_or(&phone.number);
            // E.164 allows 15 digits; the shortest lines have 2.
            if !(2..=15).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
                self.push(format!("phones[{index}].number"), Wrong::NotAPhone);
            }
            self.text(&format!("phones[{index}].shown"), &phone.shown);
        }
    }

    fn relays(&mut self, agency: &Agency, directory: &Directory) {
        if agency.relays.is_empty() {
            self.push("relays", Wrong::Empty);
        }
        for (index, id) in agency.relays.iter().enumerate() {
            if directory.relay(id).is_none() {
                self.push(format!("relays[{index}]"), Wrong::UnknownRelay);
            }
        }
    }

    fn by_language(&mut self, field: &str, texts: &BTreeMap<String, String>) {
        for (tag, text) in texts {
            let at = format!("{field}.{tag}");
            self.language(&at, tag);
            self.text(&at, text);
        }
    }

    fn text(&mut self, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.push(field, Wrong::Empty);
        } else if text.chars().any(|c| c.is_control() || turns_text(c)) {
            self.push(field, Wrong::ControlCharacter);
        }
    }

    fn language(&mut self, field: &str, tag: &str) {
        let part =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if tag.len() < 2 || !tag.split('-').all(part) {
            self.push(field, Wrong::NotALanguage);
        }
    }
}

/// Embeddings, overrides and isolates (Unicode UAX #9): with them a name can be shown backwards.
fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::sample::{add_agency, at, in_agency, only, parse_problems, sample};

    #[test]
    fn refuses_an_id_that_is_none_and_names_the_agency_by_its_place() {
        for id in ["", "Practice", "a b", "\u{1b}[31m"] {
            let (agency, field, wrong) = only(|json| json["agencies"][0]["id"] = json!(id));
            assert_eq!((agency.as_str(), field.as_str(), wrong), ("#1", "id", Wrong::NotAnId));
        }
    }

    #[test]
    fn refuses_a_practice_agency_among_real_ones_and_asks_for_nothing_else_of_it() {
        let found = only(|json| json["practice"] = json!(false));
        assert_eq!((found.1.as_str(), found.2), ("practice", Wrong::PracticeAmongReal));
    }

    #[test]
    fn refuses_an_agency_without_a_name() {
        assert_eq!(in_agency(|agency| agency["names"] = json!({})), at("names", Wrong::Empty));
        assert_eq!(in_agency(|agency| agency["names"] = json!({"en": " "})), at("names.en", Wrong::Empty));
    }

    #[test]
    fn refuses_names_that_could_look_like_others() {
        for name in ["Desk\u{202e}ecilop", "Desk\u{7}", "\u{2066}Desk"] {
            let found = in_agency(|agency| agency["names"]["en"] = json!(name));
            assert_eq!(found, at("names.en", Wrong::ControlCharacter));
        }
    }

    #[test]
    fn refuses_an_agency_that_does_not_say_what_it_must_report() {
        let found = in_agency(|agency| agency["duty_to_report"] = json!({}));
        assert_eq!(found, at("duty_to_report", Wrong::NoDutyToReport));
        let found = in_agency(|agency| {
            agency.as_object_mut().unwrap().remove("duty_to_report");
        });
        assert_eq!(found, at("duty_to_report", Wrong::NoDutyToReport));
        let found = in_agency(|agency| agency["duty_to_report"] = json!({"en": ""}));
        assert_eq!(found, at("duty_to_report.en", Wrong::Empty));
    }

    #[test]
    fn the_message_about_the_duty_to_report_says_what_to_do() {
        let mut json = sample();
        json["agencies"][0]["duty_to_report"] = json!({});
        assert_eq!(
            parse_problems(&json)[0].to_string(),
            "agency practice-desk, duty_to_report: is empty; say what the agency must report by law, and if \
             that is nothing, say so"
        );
    }

    #[test]
    fn refuses_a_promise_in_words_that_nobody_knows() {
        for field in ["tells_police", "tells_immigration", "run_by"] {
            let (at, wrong) = in_agency(|agency| agency[field] = json!("sometimes"));
            assert_eq!(at, field);
            assert!(matches!(wrong, Wrong::NotAmong(_)), "{wrong:?}");
        }
    }

    #[test]
    fn refuses_what_is_missing() {
        for field in ["inbox", "verified", "answers_within_days", "retention_days", "langs"] {
            let found = in_agency(|agency| {
                agency.as_object_mut().unwrap().remove(field);
            });
            assert_eq!(found, at(field, Wrong::Empty));
        }
    }

    #[test]
    fn refuses_countries_languages_and_numbers_that_are_none() {
        let found = in_agency(|agency| agency["country"] = json!("gb"));
        assert_eq!(found, at("country", Wrong::NotACountry));
        let found = in_agency(|agency| agency["langs"] = json!(["en", "english language"]));
        assert_eq!(found, at("langs[1]", Wrong::NotALanguage));
        for number in ["0800 000", "+", "tel:1", "12345678901234567"] {
            let found = in_agency(|agency| agency["phones"][0]["number"] = json!(number));
            assert_eq!(found, at("phones[0].number", Wrong::NotAPhone));
        }
    }

    #[test]
    fn refuses_hours_in_free_words_or_without_a_time_zone() {
        let hours = |zone: &str, text: &str| {
            let (zone, text) = (zone.to_owned(), text.to_owned());
            in_agency(move |agency| agency["hours"] = json!({"zone": zone, "text": text}))
        };
        assert_eq!(hours("Europe/London", "office hours"), at("hours.text", Wrong::NotHours));
        assert_eq!(hours("Europe/London", ""), at("hours.text", Wrong::NotHours));
        assert_eq!(hours("London", "always"), at("hours.zone", Wrong::NotATimeZone));
        assert_eq!(hours("", "always"), at("hours.zone", Wrong::NotATimeZone));
    }

    #[test]
    fn takes_an_agency_closed_for_90_days_and_refuses_91() {
        assert!(accepted("closed_until", "2027-02-19"));
        let found = in_agency(|agency| agency["closed_until"] = json!("2027-02-20"));
        assert_eq!(found, at("closed_until", Wrong::ClosedTooLong(91)));
    }

    #[test]
    fn takes_a_day_of_reopening_that_is_over() {
        assert!(accepted("closed_until", "2026-11-01"));
    }

    #[test]
    fn takes_an_entry_checked_180_days_ago_and_refuses_181() {
        assert!(accepted("verified", "2026-05-25"));
        let found = in_agency(|agency| agency["verified"] = json!("2026-05-24"));
        assert_eq!(found, at("verified", Wrong::VerifiedTooLongAgo(181)));
    }

    #[test]
    fn takes_an_agency_that_has_ended_though_nobody_is_left_to_check_its_entry() {
        let mut json = two();
        json["agencies"][1]["verified"] = json!("2026-01-01");
        json["agencies"][1]["closed_until"] = json!("2028-01-01");
        assert_eq!(parse_problems(&json).len(), 2, "without a successor both are refused");
        json["agencies"][1]["successor"] = json!("practice-desk");
        assert_eq!(parse_problems(&json), []);
    }

    #[test]
    fn refuses_a_successor_that_is_not_there_or_revoked() {
        let found = in_agency(|agency| agency["successor"] = json!("nobody"));
        assert_eq!(found, at("successor", Wrong::UnknownSuccessor));
        let (agency, field, wrong) = only(|json| {
            *json = two();
            json["agencies"][0]["successor"] = json!("second");
            json["revoked"] = json!(["second"]);
        });
        assert_eq!((agency.as_str(), field.as_str()), ("practice-desk", "successor"));
        assert_eq!(wrong, Wrong::UnknownSuccessor);
    }

    #[test]
    fn refuses_an_agency_that_succeeds_itself() {
        let found = in_agency(|agency| agency["successor"] = json!("practice-desk"));
        assert_eq!(found, at("successor", Wrong::SuccessorOfItself));
    }

    #[test]
    fn refuses_a_successor_that_has_ended_as_well() {
        let (agency, field, wrong) = only(|json| {
            *json = two();
            json["agencies"][0]["successor"] = json!("second");
            json["agencies"][1]["successor"] = json!("third");
            let mut third = json["agencies"][0].clone();
            third["id"] = json!("third");
            third["inbox"] = json!(wire::b64::encode(&[8; 32]));
            third.as_object_mut().unwrap().remove("successor");
            json["agencies"].as_array_mut().unwrap().push(third);
        });
        assert_eq!((agency.as_str(), field.as_str()), ("practice-desk", "successor"));
        assert_eq!(wrong, Wrong::SuccessorHasEnded);
    }

    #[test]
    fn refuses_two_agencies_that_succeed_each_other() {
        let mut json = two();
        json["agencies"][0]["successor"] = json!("second");
        json["agencies"][1]["successor"] = json!("practice-desk");
        let wrongs: Vec<Wrong> = parse_problems(&json).into_iter().map(|problem| problem.wrong).collect();
        assert_eq!(wrongs, [Wrong::SuccessorHasEnded, Wrong::SuccessorHasEnded]);
    }

    #[test]
    fn refuses_a_relay_that_is_not_listed_and_an_agency_without_one() {
        let found = in_agency(|agency| agency["relays"] = json!(["main", "other"]));
        assert_eq!(found, at("relays[1]", Wrong::UnknownRelay));
        let found = in_agency(|agency| agency["relays"] = json!([]));
        assert_eq!(found, at("relays", Wrong::Empty));
    }

    /// The sample with a second agency, `second`.
    fn two() -> Value {
        let mut json = sample();
        add_agency(&mut json, "second");
        json
    }

    /// Whether the sample is without fault when its agency says this.
    fn accepted(field: &str, text: &str) -> bool {
        let mut json = sample();
        json["agencies"][0][field] = json!(text);
        parse_problems(&json).is_empty()
    }
}
