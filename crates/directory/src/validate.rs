//! What every directory has to hold to, beyond what its fields' types say.

use std::collections::BTreeMap;

use wire::Day;

use crate::raw::place;
use crate::{Agency, Directory, Problem, Wrong, is_id};

/// Most recipients of one agency: the header of a letter is padded to at most eight.
pub const MAX_RECIPIENTS: usize = 8;

/// Longest time, in days, that letters may be sealed to one key. A stolen key opens no more than these.
pub const MAX_WINDOW_DAYS: i64 = 120;

/// Every problem, in the order of the file.
pub(crate) fn problems(directory: &Directory) -> Vec<Problem> {
    let mut found = Vec::new();
    top(directory, &mut found);
    let mut ids = Seen::default();
    let mut inboxes = Seen::default();
    for (index, agency) in directory.agencies.iter().enumerate() {
        let mut entry = Entry { place: place(&agency.id, index), found: &mut found };
        if let Some(other) = ids.before(agency.id.clone(), format!("agency #{}", index + 1)) {
            entry.push("id", Wrong::Repeated(other));
        }
        let inbox_place = format!("agency {}", entry.place);
        if let Some(other) = inboxes.before(agency.inbox.to_string(), inbox_place) {
            entry.push("inbox", Wrong::Repeated(other));
        }
        entry.check(agency, directory);
    }
    found
}

fn top(directory: &Directory, found: &mut Vec<Problem>) {
    let mut push = |field: String, wrong| found.push(Problem::in_directory(field, wrong));
    if directory.expires <= directory.issued {
        push("expires".to_owned(), Wrong::EndsBeforeItBegins);
    }
    let mut ids = Seen::default();
    for (index, relay) in directory.relays.iter().enumerate() {
        if !is_id(&relay.id) {
            push(format!("relays[{index}].id"), Wrong::NotAnId);
        }
        if let Some(other) = ids.before(relay.id.clone(), format!("relays[{index}]")) {
            push(format!("relays[{index}].id"), Wrong::Repeated(other));
        }
        if !relay.has_good_url() {
            push(format!("relays[{index}].url"), Wrong::NotAnOrigin);
        }
    }
}

/// Where each value stood first.
#[derive(Default)]
struct Seen(BTreeMap<String, String>);

impl Seen {
    /// Where this value stood before, if it did; else remembers this place.
    fn before(&mut self, value: String, here: String) -> Option<String> {
        match self.0.get(&value) {
            Some(place) => Some(place.clone()),
            None => {
                self.0.insert(value, here);
                None
            }
        }
    }
}

/// Checks one agency and collects what is wrong in it.
struct Entry<'a> {
    place: String,
    found: &'a mut Vec<Problem>,
}

impl Entry<'_> {
    fn check(&mut self, agency: &Agency, directory: &Directory) {
        if !is_id(&agency.id) {
            self.push("id", Wrong::NotAnId);
        }
        if agency.practice && !directory.practice {
            self.push("practice", Wrong::PracticeAmongReal);
        }
        self.words(agency);
        self.numbers(agency);
        self.relays(agency, directory);
        self.keys(agency);
    }

    fn words(&mut self, agency: &Agency) {
        if agency.names.is_empty() {
            self.push("names", Wrong::Empty);
        }
        for (field, texts) in [("names", &agency.names), ("duty_to_report", &agency.duty_to_report)] {
            for (tag, text) in texts {
                self.language(&format!("{field}.{tag}"), tag);
                self.text(&format!("{field}.{tag}"), text);
            }
        }
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

    fn numbers(&mut self, agency: &Agency) {
        // Zero would be shown as "within 0 days", a promise that nobody made.
        for (field, days) in
            [("answers_within_days", agency.answers_within_days), ("retention_days", agency.retention_days)]
        {
            if days == 0 {
                self.push(field, Wrong::Empty);
            }
        }
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

    fn keys(&mut self, agency: &Agency) {
        let count = agency.recipients.len();
        if !(1..=MAX_RECIPIENTS).contains(&count) {
            self.push("recipients", Wrong::RecipientCount(count));
        }
        let mut kinds = agency.recipients.iter().map(|entry| entry.to.kind());
        if let Some(first) = kinds.next()
            && kinds.any(|kind| kind != first)
        {
            self.push("recipients", Wrong::MixedKinds);
        }
        let mut seen = Seen::default();
        for (index, entry) in agency.recipients.iter().enumerate() {
            let at = format!("recipients[{index}]");
            if let Some(other) = seen.before(entry.to.to_string(), at.clone()) {
                self.push(format!("{at}.to"), Wrong::Repeated(other));
            }
            if self.window(&at, entry.from, entry.until) && entry.until.since(entry.from) > MAX_WINDOW_DAYS {
                let days = entry.until.since(entry.from);
                self.push(format!("{at}.until"), Wrong::TooLong(days));
            }
        }
        for (index, key) in agency.sign.iter().enumerate() {
            self.window(&format!("sign[{index}]"), key.from, key.until);
        }
    }

    /// Whether the window ends after it begins.
    fn window(&mut self, at: &str, from: Day, until: Day) -> bool {
        let good = from <= until;
        if !good {
            self.push(format!("{at}.until"), Wrong::EndsBeforeItBegins);
        }
        good
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

    fn push(&mut self, field: impl Into<String>, wrong: Wrong) {
        self.found.push(Problem::in_agency(&self.place, field, wrong));
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
    use crate::sample::{RECIPIENT, parse_problems, sample};

    /// The only problem of the sample after this change, as `(agency or "", field, what is wrong)`.
    fn only(change: impl FnOnce(&mut Value)) -> (String, String, Wrong) {
        let mut json = sample();
        change(&mut json);
        let mut problems = parse_problems(&json);
        assert_eq!(problems.len(), 1, "{problems:?}");
        let problem = problems.remove(0);
        (problem.agency.unwrap_or_default(), problem.field, problem.wrong)
    }

    /// As [`only`], for a change in the one agency.
    fn in_agency(change: impl FnOnce(&mut Value)) -> (String, Wrong) {
        let (agency, field, wrong) = only(|json| change(&mut json["agencies"][0]));
        assert_eq!(agency, "practice-desk");
        (field, wrong)
    }

    fn at(field: &str, wrong: Wrong) -> (String, Wrong) {
        (field.to_owned(), wrong)
    }

    fn second_agency(json: &mut Value, id: &str) {
        let mut copy = json["agencies"][0].clone();
        copy["id"] = json!(id);
        copy["inbox"] = json!(wire::b64::encode(&[9; 32]));
        json["agencies"].as_array_mut().unwrap().push(copy);
    }

    #[test]
    fn the_sample_is_without_fault() {
        assert!(parse_problems(&sample()).is_empty());
    }

    #[test]
    fn refuses_two_agencies_with_one_id() {
        let found = only(|json| second_agency(json, "practice-desk"));
        let wrong = Wrong::Repeated("agency #1".to_owned());
        assert_eq!(found, ("practice-desk".to_owned(), "id".to_owned(), wrong));
    }

    #[test]
    fn refuses_two_agencies_with_one_inbox() {
        let (agency, field, wrong) = only(|json| {
            second_agency(json, "second");
            json["agencies"][1]["inbox"] = json["agencies"][0]["inbox"].clone();
        });
        assert_eq!((agency.as_str(), field.as_str()), ("second", "inbox"));
        assert_eq!(wrong, Wrong::Repeated("agency practice-desk".to_owned()));
    }

    #[test]
    fn refuses_an_id_that_is_none_and_names_the_agency_by_its_place() {
        for id in ["", "Practice", "a b", "\u{1b}[31m"] {
            let (agency, field, wrong) = only(|json| json["agencies"][0]["id"] = json!(id));
            assert_eq!((agency.as_str(), field.as_str(), wrong), ("#1", "id", Wrong::NotAnId));
        }
    }

    #[test]
    fn refuses_an_agency_without_a_key_and_one_with_nine() {
        let found = in_agency(|agency| agency["recipients"] = json!([]));
        assert_eq!(found, at("recipients", Wrong::RecipientCount(0)));

        let mut json = sample();
        let entry = json["agencies"][0]["recipients"][0].clone();
        json["agencies"][0]["recipients"] = json!(vec![entry; 9]);
        let nine = Problem::in_agency("practice-desk", "recipients", Wrong::RecipientCount(9));
        assert!(parse_problems(&json).contains(&nine));
    }

    #[test]
    fn refuses_one_key_listed_twice() {
        let found = in_agency(|agency| {
            let entry = agency["recipients"][0].clone();
            agency["recipients"].as_array_mut().unwrap().push(entry);
        });
        assert_eq!(found, at("recipients[1].to", Wrong::Repeated("recipients[0]".to_owned())));
    }

    #[test]
    fn refuses_what_is_no_recipient() {
        for to in ["age1", "AGE-SECRET-KEY-1", &RECIPIENT[..60], "ssh-ed25519 AAAA"] {
            let (field, wrong) = in_agency(|agency| agency["recipients"][0]["to"] = json!(to));
            assert_eq!(field, "recipients[0].to");
            assert!(matches!(wrong, Wrong::NotARecipient(_)), "{wrong:?}");
        }
    }

    #[test]
    fn refuses_a_point_of_low_order_as_recipient() {
        // X25519 with the all-zero point: every shared secret would be zero, so anybody could open.
        let zero = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z";
        let found = in_agency(|agency| agency["recipients"][0]["to"] = json!(zero));
        assert!(matches!(&found.1, Wrong::NotARecipient(why) if why.contains("safe")), "{found:?}");
    }

    #[test]
    fn refuses_windows_that_end_before_they_begin() {
        let found = in_agency(|agency| agency["recipients"][0]["until"] = json!("2026-11-20"));
        assert_eq!(found, at("recipients[0].until", Wrong::EndsBeforeItBegins));
        let found = in_agency(|agency| agency["sign"][0]["until"] = json!("2026-11-20"));
        assert_eq!(found, at("sign[0].until", Wrong::EndsBeforeItBegins));
    }

    #[test]
    fn takes_a_window_of_120_days_and_refuses_121() {
        let mut json = sample();
        json["agencies"][0]["recipients"][0]["until"] = json!("2027-03-21");
        assert!(parse_problems(&json).is_empty());
        let found = in_agency(|agency| agency["recipients"][0]["until"] = json!("2027-03-22"));
        assert_eq!(found, at("recipients[0].until", Wrong::TooLong(121)));
    }

    #[test]
    fn takes_a_window_of_one_day() {
        let mut json = sample();
        json["agencies"][0]["recipients"][0]["until"] = json!("2026-11-21");
        assert!(parse_problems(&json).is_empty());
    }

    #[test]
    fn refuses_a_relay_that_is_not_listed_and_an_agency_without_one() {
        let found = in_agency(|agency| agency["relays"] = json!(["main", "other"]));
        assert_eq!(found, at("relays[1]", Wrong::UnknownRelay));
        let found = in_agency(|agency| agency["relays"] = json!([]));
        assert_eq!(found, at("relays", Wrong::Empty));
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
    fn refuses_an_inbox_or_signing_key_that_is_none() {
        let found = in_agency(|agency| agency["inbox"] = json!("AAAA"));
        assert_eq!(found, at("inbox", Wrong::NotAnInbox));
        let found = in_agency(|agency| agency["sign"][0]["vk"] = json!("AAAA"));
        assert_eq!(found, at("sign[0].vk", Wrong::NotASigningKey));
    }

    #[test]
    fn refuses_what_is_missing() {
        for field in ["inbox", "verified"] {
            let found = in_agency(|agency| {
                agency.as_object_mut().unwrap().remove(field);
            });
            assert_eq!(found, at(field, Wrong::Empty));
        }
        for field in ["answers_within_days", "retention_days", "langs"] {
            let found = in_agency(|agency| {
                agency.as_object_mut().unwrap().remove(field);
            });
            assert_eq!(found, at(field, Wrong::Empty));
        }
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
    fn refuses_a_practice_agency_among_real_ones() {
        let found = only(|json| json["practice"] = json!(false));
        assert_eq!((found.1.as_str(), found.2), ("practice", Wrong::PracticeAmongReal));
    }

    #[test]
    fn refuses_a_directory_that_expires_when_it_is_issued() {
        for expires in ["2026-11-21", "2026-11-20"] {
            let found = only(|json| json["expires"] = json!(expires));
            assert_eq!(found, (String::new(), "expires".to_owned(), Wrong::EndsBeforeItBegins));
        }
    }

    #[test]
    fn refuses_relays_with_one_id_or_a_bad_one_or_an_address_that_is_no_origin() {
        let main = json!({"id": "main", "url": ""});
        let found = only(|json| json["relays"] = json!([main, main]));
        assert_eq!(found.1, "relays[1].id");
        assert_eq!(found.2, Wrong::Repeated("relays[0]".to_owned()));
        let found = only(|json| json["relays"] = json!([main, {"id": "No", "url": ""}]));
        assert_eq!((found.1.as_str(), found.2), ("relays[1].id", Wrong::NotAnId));
        let found = only(|json| json["relays"][0]["url"] = json!("https://relay.example/"));
        assert_eq!((found.1.as_str(), found.2), ("relays[0].url", Wrong::NotAnOrigin));
    }

    #[test]
    fn refuses_two_kinds_of_key_in_one_agency() {
        // A hybrid recipient is 1,216 bytes, too long to write out here: it is made.
        let mut directory = crate::sample::directory();
        let mut entry = directory.agencies[0].recipients[0].clone();
        entry.to = envelope::Identity::make_hybrid(&mut Fixed).recipient();
        directory.agencies[0].recipients.push(entry);
        let wrong = Problem::in_agency("practice-desk", "recipients", Wrong::MixedKinds);
        assert_eq!(problems(&directory), [wrong]);
    }

    /// Randomness that is none: the key above opens nothing.
    struct Fixed;

    impl rand_core::TryRng for Fixed {
        type Error = rand_core::Infallible;

        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            Ok(7)
        }

        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            Ok(7)
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
            bytes.fill(7);
            Ok(())
        }
    }

    impl rand_core::TryCryptoRng for Fixed {}
}
