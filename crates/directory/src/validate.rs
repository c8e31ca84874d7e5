//! What every directory has to hold to, beyond what its fields' types say.

mod agency;
mod keys;

use std::collections::BTreeMap;

use crate::raw::place;
use crate::{Directory, Problem, Wrong, is_id};

pub use agency::MAX_CLOSED_DAYS;
pub use keys::{MAX_RECIPIENTS, MAX_RECOVERY_WINDOW_DAYS, MAX_WINDOW_DAYS};

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
        entry.statements(agency, directory);
        entry.keys(agency, directory);
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
    fn push(&mut self, field: impl Into<String>, wrong: Wrong) {
        self.found.push(Problem::in_agency(&self.place, field, wrong));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{add_agency, only, parse_problems, real, sample};

    #[test]
    fn the_samples_are_without_fault() {
        assert_eq!(parse_problems(&sample()), []);
        assert_eq!(parse_problems(&real()), []);
    }

    #[test]
    fn refuses_two_agencies_with_one_id() {
        let found = only(|json| add_agency(json, "practice-desk"));
        let wrong = Wrong::Repeated("agency #1".to_owned());
        assert_eq!(found, ("practice-desk".to_owned(), "id".to_owned(), wrong));
    }

    #[test]
    fn refuses_two_agencies_with_one_inbox() {
        let (agency, field, wrong) = only(|json| {
            add_agency(json, "second");
            json["agencies"][1]["inbox"] = json["agencies"][0]["inbox"].clone();
        });
        assert_eq!((agency.as_str(), field.as_str()), ("second", "inbox"));
        assert_eq!(wrong, Wrong::Repeated("agency practice-desk".to_owned()));
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
}
