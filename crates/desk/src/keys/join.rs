//! Keys for one more person of an agency: the same inbox, but a recipient and a signing key of their own.

use directory::{Agency, RecipientEntry, SigningKey};
use rand_core::CryptoRng;
use wire::Day;

use super::{KeysError, NewKeys, check_days, check_entry};
use crate::identity_file::DeskIdentity;

/// Makes keys that are good from `today` for `days` days and read the inbox of `colleague`, and adds them to
/// the agency's entry. Their kind is that of the keys in the entry.
///
/// # Errors
/// [`KeysError::OtherEntry`] if the entry names another inbox than the colleague's key file,
/// [`KeysError::Days`], and [`KeysError::Entry`] if a directory would not accept the whole.
pub fn join(
    colleague: &DeskIdentity,
    entry: Agency,
    days: u32,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<NewKeys, KeysError> {
    check_days(days)?;
    if entry.inbox != colleague.inbox()? {
        return Err(KeysError::OtherEntry);
    }
    let first = entry.recipients.first().ok_or(KeysError::NotListed)?;
    let identity = DeskIdentity::make_beside(colleague, first.to.kind(), rng)?;
    let (from, until) = (today, today.plus(days));
    let own =
        RecipientEntry { to: identity.recipient(), from, until, note: next_note(&entry), recovery: false };
    let mut agency = Agency { verified: today, ..entry };
    // Behind the people and before recovery: signing keys have the order of the people.
    let place = agency.recipients.iter().rposition(|entry| !entry.recovery).map_or(0, |last| last + 1);
    agency.recipients.insert(place, own);
    agency.sign.extend(identity.sign_key().map(|vk| SigningKey { vk, from, until }));
    check_entry(&agency, today)?;
    Ok(NewKeys { identity, agency, recovery: None, created: today })
}

/// `desk-3` after `desk-2`, also when `desk-1` has left: a note never means somebody else.
fn next_note(entry: &Agency) -> String {
    let numbers =
        entry.recipients.iter().filter_map(|entry| entry.note.strip_prefix("desk-")?.parse::<u32>().ok());
    format!("desk-{}", numbers.max().unwrap_or(0).saturating_add(1))
}

#[cfg(test)]
mod tests {
    use envelope::RecipientKind;

    use super::*;
    use crate::keys::{Wanted, make};
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);

    fn first(wanted: &Wanted) -> NewKeys {
        make(wanted, TODAY, &mut rng()).unwrap()
    }

    fn second(first: &NewKeys) -> NewKeys {
        join(&first.identity, first.agency.clone(), 60, TODAY.plus(3), &mut rng()).unwrap()
    }

    #[test]
    fn colleagues_share_the_inbox_and_nothing_else() {
        let first = first(&wanted());
        let second = second(&first);
        assert_eq!(second.identity.inbox().unwrap(), first.identity.inbox().unwrap());
        assert_eq!(second.agency.inbox, first.agency.inbox);
        assert!(first.identity.recipient() != second.identity.recipient());
        assert_ne!(first.identity.sign_key(), second.identity.sign_key());
        assert!(second.recovery.is_none());
    }

    #[test]
    fn the_entry_keeps_what_it_says_and_gets_the_new_keys_before_recovery() {
        let first = first(&Wanted { kind: RecipientKind::Hybrid, ..wanted() });
        let third = second(&second(&first));
        assert_eq!(third.agency.names, first.agency.names);
        let notes: Vec<&str> = third.agency.recipients.iter().map(|entry| entry.note.as_str()).collect();
        assert_eq!(notes, ["desk-1", "desk-2", "desk-3", "recovery"]);
        assert!(third.agency.recipients[0] == first.agency.recipients[0]);
        assert!(third.agency.recipients[2].to == third.identity.recipient());
        assert_eq!(third.agency.recipients[2].until, TODAY.plus(63));
        assert_eq!(third.agency.sign.len(), 3);
        assert_eq!(third.agency.sign[2].vk, third.identity.sign_key().unwrap());
    }

    #[test]
    fn an_entry_of_another_inbox_is_refused() {
        let (first, stranger) = (first(&wanted()), first(&wanted()));
        let refused = join(&first.identity, stranger.agency, 60, TODAY, &mut rng()).unwrap_err();
        assert!(matches!(refused, KeysError::OtherEntry), "{refused}");
    }

    #[test]
    fn a_ninth_key_is_refused_with_the_reason() {
        let mut keys = first(&wanted());
        for _ in 0..6 {
            keys = second(&keys);
        }
        assert_eq!(keys.agency.recipients.len(), 8);
        let refused = join(&keys.identity, keys.agency, 60, TODAY, &mut rng()).unwrap_err();
        assert!(refused.to_string().contains("list 1 to 8"), "{refused}");
    }

    #[test]
    fn a_note_is_never_given_to_somebody_else() {
        let first = first(&wanted());
        let mut second = second(&first);
        second.agency.recipients.remove(0);
        assert_eq!(next_note(&second.agency), "desk-3");
        second.agency.recipients[0].note = String::new();
        assert_eq!(next_note(&second.agency), "desk-1");
    }
}
