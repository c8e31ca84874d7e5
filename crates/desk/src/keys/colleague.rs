//! Keys for one more person of an agency: the same inbox, but a recipient and a signing key of their own.

use directory::{Directory, DirectoryError};
use rand_core::CryptoRng;
use serde_json::{Value, json};
use wire::Day;

use super::{KeysError, NewKeys, Wanted};
use crate::identity_file::DeskIdentity;

/// Most bytes of an `agency.json`.
pub const MAX_ENTRY_BYTES: usize = 256 * 1024;

/// Makes keys that are good from `today` and read the inbox of `colleague`.
///
/// # Errors
/// As [`make`](super::make), and [`KeysError::Identity`] if the colleague's key file has no inbox.
pub fn make_beside(
    colleague: &DeskIdentity,
    wanted: &Wanted,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<NewKeys, KeysError> {
    NewKeys::of(DeskIdentity::make_beside(colleague, wanted.kind, rng)?, wanted, today)
}

impl NewKeys {
    /// Adds the new keys to the entry that the agency has; the whole is what its signers get.
    ///
    /// # Errors
    /// [`KeysError::OtherEntry`] if it is of another agency or inbox, [`KeysError::Entry`] if a directory
    /// would not accept the whole.
    pub fn add_to(&mut self, agency_json: &[u8]) -> Result<(), KeysError> {
        let refused = |error: DirectoryError| KeysError::Entry(error.to_string());
        let mut entry: Value =
            serde_json::from_slice(agency_json).map_err(|error| refused(DirectoryError::Json(error)))?;
        let new = serde_json::to_value(&self.agency).unwrap_or_default();
        if entry["id"] != new["id"] || entry["inbox"] != new["inbox"] {
            return Err(KeysError::OtherEntry);
        }
        for field in ["recipients", "sign"] {
            let list = |entry: &Value| entry[field].as_array().cloned().unwrap_or_default();
            entry[field] = [list(&entry), list(&new)].concat().into();
        }
        let mut directory = Directory::parse(directory_of(&entry).as_bytes()).map_err(refused)?;
        directory.validate().map_err(|problems| refused(DirectoryError::Invalid(problems)))?;
        let mut agency = directory.agencies.pop().ok_or(KeysError::OtherEntry)?;
        let place = agency.recipients.len();
        if let Some(recipient) = agency.recipients.last_mut() {
            recipient.note = format!("desk-{place}");
        }
        self.agency = agency;
        Ok(())
    }
}

/// A directory around one entry, so that the entry is judged as in a real one.
fn directory_of(entry: &Value) -> String {
    let relays = entry["relays"].as_array().into_iter().flatten();
    let relays: Vec<Value> = relays.map(|id| json!({"id": id, "url": ""})).collect();
    json!({
        "v": directory::FORMAT_VERSION, "version": 1, "issued": "2026-01-01", "expires": "2026-01-02",
        "practice": entry["practice"] == true, "relays": relays, "agencies": [entry], "revoked": [],
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use envelope::RecipientKind;

    use super::*;
    use crate::keys::make;
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);

    /// The keys of the first person and of a second one.
    fn two(second: &Wanted) -> (NewKeys, NewKeys) {
        let first = make(&wanted(), TODAY, &mut rng()).unwrap();
        let second = make_beside(&first.identity, second, TODAY, &mut rng()).unwrap();
        (first, second)
    }

    #[test]
    fn colleagues_share_the_inbox_and_nothing_else() {
        let (first, second) = two(&wanted());
        assert_eq!(first.identity.inbox().unwrap(), second.identity.inbox().unwrap());
        assert_eq!(second.agency.inbox, first.agency.inbox);
        assert!(first.identity.recipient() != second.identity.recipient());
        assert_ne!(first.identity.sign_key(), second.identity.sign_key());
    }

    #[test]
    fn the_entry_keeps_what_it_says_and_gets_the_new_keys() {
        let (first, mut second) = two(&Wanted { name: "Another name".to_owned(), ..wanted() });
        second.add_to(first.agency_json().as_bytes()).unwrap();
        assert_eq!(second.agency.names, first.agency.names);
        let notes: Vec<&str> = second.agency.recipients.iter().map(|r| r.note.as_str()).collect();
        assert_eq!(notes, ["desk-1", "desk-2"]);
        assert!(second.agency.recipients[0] == first.agency.recipients[0]);
        assert!(second.agency.recipients[1].to == second.identity.recipient());
        assert_eq!(second.agency.sign.len(), 2);
    }

    #[test]
    fn an_entry_of_another_agency_or_inbox_is_refused() {
        let (_, mut second) = two(&wanted());
        let stranger = make(&wanted(), TODAY, &mut rng()).unwrap();
        let refused = second.add_to(stranger.agency_json().as_bytes()).unwrap_err();
        assert!(matches!(refused, KeysError::OtherEntry), "{refused}");
        for nonsense in ["{}", "[]", "7"] {
            assert!(matches!(second.add_to(nonsense.as_bytes()), Err(KeysError::OtherEntry)), "{nonsense}");
        }
        assert!(matches!(second.add_to(b"{"), Err(KeysError::Entry(_))));
    }

    #[test]
    fn two_kinds_of_key_are_refused_with_the_remedy() {
        let (first, mut second) = two(&Wanted { kind: RecipientKind::Hybrid, ..wanted() });
        let refused = second.add_to(first.agency_json().as_bytes()).unwrap_err();
        assert!(refused.to_string().contains("use one kind"), "{refused}");
    }
}
