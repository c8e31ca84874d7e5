//! When somebody leaves: a new inbox that they do not know, and an entry without them.
//!
//! What they have opens what was sealed to them, for ever. What ends is this: with the next directory nothing
//! more is sealed to them, and the inbox that they could list and empty is not the agency's any more.

use std::path::Path;

use directory::{Agency, RecipientEntry, SigningKey, is_id};
use envelope::Identity;
use rand_core::CryptoRng;
use wire::Day;

use super::{KeysError, NewKeys, Written, check_entry, entry};
use crate::files;
use crate::identity_file::DeskIdentity;

/// Fewest characters of a recipient that name its line: `age1pq1` begins many.
const MIN_RECIPIENT_CHARS: usize = 12;

/// What somebody who stays has to store and hand on.
#[derive(Debug)]
pub struct Left {
    /// Their own keys with the new inbox, and the new entry.
    pub keys: NewKeys,
    /// The new inbox for everybody else who stays.
    pub handed: Vec<Handed>,
    /// Whether signing keys of others who stay had to be taken out: nothing tells whose each of them is.
    pub unclear_signing_keys: bool,
}

/// The new inbox, sealed to one colleague.
#[derive(Clone, Debug)]
pub struct Handed {
    /// Whose it is, by the note in the entry.
    pub note: String,
    /// A name for the file, different from all others.
    pub file: String,
    /// Its content.
    pub sealed: Vec<u8>,
}

/// Makes a new inbox for everybody but `who`, and an entry without them. `identity` is that of somebody who
/// stays; each of `who` is the note of a line of the entry's recipients, or the beginning of its key.
///
/// With `new_recovery` the recovery key changes, too: for somebody who knows the paper.
///
/// # Errors
/// [`KeysError::OtherEntry`] and [`KeysError::NotListed`] if entry and key file do not belong together,
/// [`KeysError::Who`], [`KeysError::Oneself`], and [`KeysError::Entry`] if a directory would not accept what
/// is left.
pub fn leave(
    mut identity: DeskIdentity,
    entry: Agency,
    who: &[String],
    new_recovery: bool,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<Left, KeysError> {
    if entry.inbox != identity.inbox()? {
        return Err(KeysError::OtherEntry);
    }
    if !entry.recipients.iter().any(|line| identity.opens(&line.to)) {
        return Err(KeysError::NotListed);
    }
    let leaving: Vec<usize> =
        who.iter().map(|who| line_of(&entry.recipients, who)).collect::<Result<_, _>>()?;
    if leaving.iter().any(|at| identity.opens(&entry.recipients[*at].to)) {
        return Err(KeysError::Oneself);
    }
    let (sign, unclear_signing_keys) = staying_keys(&identity, &entry, &leaving);
    let staying = entry.recipients.iter().enumerate().filter(|(at, _)| !leaving.contains(at));
    let mut recipients: Vec<RecipientEntry> = staying.map(|(_, line)| line.clone()).collect();
    let recovery = new_recovery.then(|| Identity::make(identity.recipient().kind(), rng));
    if let Some(key) = &recovery {
        recipients.retain(|line| !line.recovery);
        recipients.push(entry::recovery(key.recipient(), today));
    }
    identity.change_inbox(rng);
    let agency = Agency { inbox: identity.inbox()?, recipients, sign, verified: today, ..entry };
    check_entry(&agency, today)?;
    let handed = hand_over(&identity, &agency.recipients, rng)?;
    let keys = NewKeys { identity, agency, recovery, created: today };
    Ok(Left { keys, handed, unclear_signing_keys })
}

impl Left {
    /// Writes key file and entry as [`NewKeys::write`], and what is handed over beside them.
    ///
    /// # Errors
    /// As there.
    pub fn write(
        &self,
        folder: &Path,
        passphrase: &str,
        work_factor: u8,
        rng: &mut impl CryptoRng,
    ) -> Result<Written, KeysError> {
        let written = self.keys.write(folder, passphrase, work_factor, rng)?;
        for handed in &self.handed {
            files::write_new(&folder.join(&handed.file), &handed.sealed)?;
        }
        Ok(written)
    }
}

/// The place of the one line that is meant.
fn line_of(recipients: &[RecipientEntry], who: &str) -> Result<usize, KeysError> {
    let is_meant = |line: &RecipientEntry| {
        let is_beginning = who.len() >= MIN_RECIPIENT_CHARS && line.to.to_string().starts_with(who);
        !line.recovery && (line.note == who || is_beginning)
    };
    let mut meant = recipients.iter().enumerate().filter(|(_, line)| is_meant(line));
    match (meant.next(), meant.next()) {
        (Some((at, _)), None) => Ok(at),
        _ => {
            let people = recipients.iter().filter(|line| !line.recovery).map(name_of);
            let there = people.collect::<Vec<_>>().join(", ");
            Err(KeysError::Who { who: who.to_owned(), there })
        }
    }
}

/// What to call a line by.
fn name_of(line: &RecipientEntry) -> String {
    if line.note.is_empty() { line.to.to_string().chars().take(20).collect() } else { line.note.clone() }
}

/// The signing keys of those who stay, and whether any of those had to be left out.
///
/// Signing keys have no notes. `keygen` and `join` write them in the order of the people; where that is not
/// so, only our own is known to belong to somebody who stays.
fn staying_keys(identity: &DeskIdentity, entry: &Agency, leaving: &[usize]) -> (Vec<SigningKey>, bool) {
    let is_ours = |key: &SigningKey| identity.sign_key() == Some(key.vk);
    let lines = entry.recipients.iter().enumerate().filter(|(_, line)| !line.recovery);
    let people: Vec<usize> = lines.map(|(at, _)| at).collect();
    let in_order = people.len() == entry.sign.len()
        && people
            .iter()
            .zip(&entry.sign)
            .all(|(at, key)| identity.opens(&entry.recipients[*at].to) == is_ours(key));
    let stays = |place: usize, key: &SigningKey| {
        if in_order { !leaving.contains(&people[place]) } else { is_ours(key) }
    };
    let keys = entry.sign.iter().enumerate().filter(|(place, key)| stays(*place, key));
    (keys.map(|(_, key)| key.clone()).collect(), !in_order && !entry.sign.iter().all(is_ours))
}

/// The inbox for everybody who stays but does not have it yet.
fn hand_over(
    identity: &DeskIdentity,
    recipients: &[RecipientEntry],
    rng: &mut impl CryptoRng,
) -> Result<Vec<Handed>, KeysError> {
    let mut handed: Vec<Handed> = Vec::new();
    for (place, line) in (1..).zip(recipients) {
        if line.recovery || identity.opens(&line.to) {
            continue;
        }
        let file = format!("for-{}.age", line.note);
        let is_good = is_id(&line.note) && !handed.iter().any(|other| other.file == file);
        handed.push(Handed {
            note: name_of(line),
            file: if is_good { file } else { format!("for-key-{place}.age") },
            sealed: identity.hand_over(&line.to, rng)?,
        });
    }
    Ok(handed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Wanted, join, make};
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);

    /// Three people with one entry, and the recovery key.
    fn three() -> ([DeskIdentity; 3], Agency) {
        let first = make(&wanted(), TODAY, &mut rng()).unwrap();
        let second = join(&first.identity, first.agency, 90, TODAY, &mut rng()).unwrap();
        let third = join(&first.identity, second.agency, 90, TODAY, &mut rng()).unwrap();
        ([first.identity, second.identity, third.identity], third.agency)
    }

    fn leave_as(identity: DeskIdentity, entry: Agency, who: &str) -> Result<Left, KeysError> {
        leave(identity, entry, &[who.to_owned()], false, TODAY, &mut rng())
    }

    #[test]
    fn the_entry_loses_the_leaver_and_nobody_else() {
        let ([first, second, third], entry) = three();
        let signing = [first.sign_key().unwrap(), third.sign_key().unwrap()];
        let left = leave_as(first, entry.clone(), "desk-2").unwrap();
        let notes: Vec<&str> = left.keys.agency.recipients.iter().map(|line| line.note.as_str()).collect();
        assert_eq!(notes, ["desk-1", "desk-3", "recovery"]);
        assert!(!left.keys.agency.recipients.iter().any(|line| second.opens(&line.to)));
        assert_eq!(left.keys.agency.sign.iter().map(|key| key.vk).collect::<Vec<_>>(), signing);
        assert!(left.keys.agency.recipients[2] == entry.recipients[3], "the paper stays good");
        assert!(left.keys.recovery.is_none() && !left.unclear_signing_keys);
    }

    #[test]
    fn who_stays_gets_the_new_inbox_and_keeps_the_old_one_and_the_leaver_gets_nothing() {
        let ([first, mut second, mut third], entry) = three();
        let left = leave_as(first, entry.clone(), "desk-2").unwrap();
        let inbox = left.keys.agency.inbox;
        assert_ne!(inbox, entry.inbox);
        assert_eq!(left.keys.identity.inbox().unwrap(), inbox);
        assert_eq!(left.keys.identity.inbox_keys().unwrap().len(), 2);

        let [handed] = &left.handed[..] else { panic!("not one file") };
        assert_eq!((handed.note.as_str(), handed.file.as_str()), ("desk-3", "for-desk-3.age"));
        third.take_over(&handed.sealed).unwrap();
        assert_eq!(third.inbox().unwrap(), inbox);
        assert_eq!(third.inbox_keys().unwrap().len(), 2);
        assert!(second.take_over(&handed.sealed).is_err());
    }

    #[test]
    fn somebody_who_knows_the_paper_makes_it_worthless() {
        let ([first, ..], entry) = three();
        let who = ["desk-2".to_owned(), "desk-3".to_owned()];
        let left = leave(first, entry.clone(), &who, true, TODAY, &mut rng()).unwrap();
        let [own, recovery] = &left.keys.agency.recipients[..] else { panic!("not two") };
        assert!(left.keys.identity.opens(&own.to) && recovery.recovery);
        assert!(recovery.to != entry.recipients[3].to);
        assert!(left.keys.recovery.unwrap().recipient() == recovery.to);
        assert!(left.handed.is_empty());
    }

    #[test]
    fn a_person_is_named_by_note_or_by_the_beginning_of_the_key() {
        let ([first, ..], entry) = three();
        let beginning: String = entry.recipients[1].to.to_string().chars().take(15).collect();
        let left = leave_as(first, entry, &beginning).unwrap();
        assert!(left.keys.agency.recipients.iter().all(|line| line.note != "desk-2"));
    }

    #[test]
    fn nobody_several_oneself_and_recovery_are_refused() {
        for who in ["desk-9", "age1", "", "recovery"] {
            let ([first, ..], entry) = three();
            let refused = leave_as(first, entry, who).unwrap_err();
            assert!(refused.to_string().contains("desk-1, desk-2, desk-3"), "{refused}");
        }
        let ([first, ..], entry) = three();
        assert!(matches!(leave_as(first, entry, "desk-1"), Err(KeysError::Oneself)));
    }

    #[test]
    fn an_entry_that_does_not_belong_to_the_key_file_is_refused() {
        let ([first, second, _], entry) = three();
        let (_, other) = three();
        assert!(matches!(leave_as(first, other, "desk-2"), Err(KeysError::OtherEntry)));
        let mut without = entry;
        without.recipients.remove(1);
        assert!(matches!(leave_as(second, without, "desk-3"), Err(KeysError::NotListed)));
    }

    #[test]
    fn signing_keys_that_can_not_be_told_apart_are_left_out() {
        let ([first, ..], mut entry) = three();
        let own = first.sign_key().unwrap();
        entry.sign.swap(0, 2);
        let left = leave_as(first, entry, "desk-2").unwrap();
        assert_eq!(left.keys.agency.sign.iter().map(|key| key.vk).collect::<Vec<_>>(), [own]);
        assert!(left.unclear_signing_keys);
    }

    #[test]
    fn files_for_colleagues_have_names_of_their_own_whatever_the_notes_say() {
        let ([first, ..], mut entry) = three();
        for line in &mut entry.recipients[1..3] {
            line.note = "../Amal".to_owned();
        }
        let beginning = entry.recipients[1].to.to_string();
        let left = leave_as(first, entry, &beginning).unwrap();
        assert_eq!(left.handed[0].file, "for-key-2.age");
    }

    #[test]
    fn everything_is_written_beside_the_new_key_file() {
        let dir = tempfile::tempdir().unwrap();
        let ([first, ..], entry) = three();
        let left = leave_as(first, entry, "desk-2").unwrap();
        let written = left.write(&dir.path().join("new"), "four random words here", 4, &mut rng()).unwrap();
        let again =
            DeskIdentity::open(&std::fs::read(written.identity_file).unwrap(), "four random words here");
        assert_eq!(again.unwrap().inbox().unwrap(), left.keys.agency.inbox);
        assert_eq!(std::fs::read(dir.path().join("new/for-desk-3.age")).unwrap(), left.handed[0].sealed);
    }

    #[test]
    fn an_entry_for_practice_may_stay_without_recovery() {
        let wanted = Wanted { practice: true, recovery: false, ..wanted() };
        let first = make(&wanted, TODAY, &mut rng()).unwrap();
        let second = join(&first.identity, first.agency, 90, TODAY, &mut rng()).unwrap();
        let left = leave_as(first.identity, second.agency, "desk-2").unwrap();
        assert_eq!(left.keys.agency.recipients.len(), 1);
    }
}
