//! An agency's entry for the directory, `agency.json`: the first one, and those that are changed later.

use std::collections::BTreeMap;

use directory::{
    Agency, Directory, DirectoryError, FORMAT_VERSION, Problem, RecipientEntry, RunBy, SigningKey, Tells,
};
use envelope::Recipient;
use serde_json::{Value, json};
use wire::Day;

use super::{KeysError, Wanted};
use crate::identity_file::{DeskIdentity, IdentityError};

/// Most bytes of an `agency.json`.
pub const MAX_ENTRY_BYTES: usize = 256 * 1024;

/// Days for which letters are sealed to a recovery key. Nobody prints a page every three months.
pub const RECOVERY_DAYS: u32 = 365;

/// What a practice agency has to report.
const PRACTICE_DUTY: &str = "Nothing. This is for practice.";

/// Reads an agency's entry, whether a directory would take it or not.
///
/// # Errors
/// [`KeysError::Entry`] names every field that can not be read.
pub fn read_entry(agency_json: &[u8]) -> Result<Agency, KeysError> {
    let entry: Value =
        serde_json::from_slice(agency_json).map_err(|error| KeysError::Entry(error.to_string()))?;
    let mut directory = directory_of(&entry, Day(0))?;
    directory.agencies.pop().ok_or(KeysError::OtherEntry)
}

/// Whether a directory that is made today would take the entry.
///
/// # Errors
/// [`KeysError::Entry`] names every field that is wrong, and what to do.
pub fn check_entry(agency: &Agency, today: Day) -> Result<(), KeysError> {
    let entry = serde_json::to_value(agency).unwrap_or_default();
    directory_of(&entry, today)?.validate().map_err(|problems| refused(DirectoryError::Invalid(problems)))
}

/// The entry of an agency that has none yet.
///
/// What the agency has to correct is filled in as the survivor had better assume it: that it tells
/// authorities when the law demands it. Only the agency itself can say what it has to report.
pub(super) fn first(wanted: &Wanted, identity: &DeskIdentity, today: Day) -> Result<Agency, IdentityError> {
    let (from, until) = (today, today.plus(wanted.days));
    let sign = identity.sign_key().map(|vk| SigningKey { vk, from, until });
    let practice_duty = wanted.practice.then(|| PRACTICE_DUTY.to_owned());
    let duty = wanted.duty.clone().or(practice_duty);
    let own =
        RecipientEntry { to: identity.recipient(), from, until, note: "desk-1".to_owned(), recovery: false };
    Ok(Agency {
        id: wanted.agency.clone(),
        names: BTreeMap::from([("en".to_owned(), wanted.name.trim().to_owned())]),
        country: wanted.country.clone(),
        langs: vec!["en".to_owned()],
        run_by: RunBy::Ngo,
        tells_police: Tells::WhenRequired,
        tells_immigration: Tells::WhenRequired,
        duty_to_report: duty.into_iter().map(|text| ("en".to_owned(), text)).collect(),
        answers_within_days: 7,
        retention_days: 365,
        hours: None,
        closed_until: None,
        successor: None,
        phones: Vec::new(),
        inbox: identity.inbox()?,
        relays: vec!["main".to_owned()],
        recipients: vec![own],
        sign: sign.into_iter().collect(),
        verified: today,
        practice: wanted.practice,
    })
}

/// The line of a recovery key.
pub(super) fn recovery(to: Recipient, today: Day) -> RecipientEntry {
    let until = today.plus(RECOVERY_DAYS);
    RecipientEntry { to, from: today, until, note: "recovery".to_owned(), recovery: true }
}

/// A directory around one entry, so that the entry is judged as in a real one.
fn directory_of(entry: &Value, today: Day) -> Result<Directory, KeysError> {
    let relays = entry["relays"].as_array().into_iter().flatten();
    let relays: Vec<Value> = relays.map(|id| json!({"id": id, "url": ""})).collect();
    let directory = json!({
        "v": FORMAT_VERSION, "version": 1, "issued": today, "expires": today.plus(1),
        "practice": entry["practice"] == true, "relays": relays, "agencies": [entry], "revoked": [],
    });
    Directory::parse(directory.to_string().as_bytes()).map_err(refused)
}

/// The reasons on one line, without the name of an agency: there is only one.
fn refused(error: DirectoryError) -> KeysError {
    let line = |problem: &Problem| format!("{}: {}", problem.field, problem.wrong);
    KeysError::Entry(match error {
        DirectoryError::Invalid(problems) => problems.iter().map(line).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::make;
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);

    #[test]
    fn an_entry_that_does_not_say_what_must_be_reported_is_not_ready_to_be_signed() {
        let keys = make(&Wanted { duty: None, ..wanted() }, TODAY, &mut rng()).unwrap();
        let entry = read_entry(keys.agency_json().as_bytes()).unwrap();
        let refused = check_entry(&entry, TODAY).unwrap_err().to_string();
        assert!(refused.contains("duty_to_report"), "{refused}");
    }

    #[test]
    fn an_entry_without_recovery_is_not_ready_to_be_signed() {
        let keys = make(&Wanted { recovery: false, ..wanted() }, TODAY, &mut rng()).unwrap();
        let refused = check_entry(&keys.agency, TODAY).unwrap_err().to_string();
        assert!(refused.contains("recovery"), "{refused}");
    }

    #[test]
    fn everything_that_is_wrong_is_named_on_one_line() {
        let text = make(&wanted(), TODAY, &mut rng()).unwrap().agency_json();
        let text = text
            .replace("\"tells_police\": \"", "\"tells_police\": \"hardly-")
            .replace("\"ngo\"", "\"club\"");
        let refused = read_entry(text.as_bytes()).unwrap_err().to_string();
        assert!(refused.contains("tells_police") && refused.contains("run_by"), "{refused}");
        assert!(!refused.contains('\n'), "{refused}");
    }

    #[test]
    fn what_is_no_entry_is_refused() {
        for nonsense in ["", "{", "{}", "[]", "7", "null"] {
            assert!(matches!(read_entry(nonsense.as_bytes()), Err(KeysError::Entry(_))), "{nonsense:?}");
        }
    }
}
