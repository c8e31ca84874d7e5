//! Makes an agency's keys, and the entry by which a directory lists them.
//!
//! | module | what it does |
//! | --- | --- |
//! | `entry` | reads an agency's entry, judges it, and writes the first one |
//! | `join` | keys for one more colleague |
//! | `leave` | a new inbox, when somebody leaves |

mod entry;
mod error;
mod join;
mod leave;

use std::path::{Path, PathBuf};

use directory::{Agency, Fingerprint, MAX_WINDOW_DAYS, Wrong, is_id};
use envelope::{Identity, RecipientKind};
use rand_core::CryptoRng;
use wire::Day;

use crate::files::{self, FileError};
use crate::identity_file::DeskIdentity;

pub use entry::{MAX_ENTRY_BYTES, RECOVERY_DAYS, check_entry, read_entry};
pub use error::KeysError;
pub use join::join;
pub use leave::{Handed, Left, leave};

/// Fewest characters of a passphrase. Whoever copies the key file can try as many as they like.
pub const MIN_PASSPHRASE_CHARS: usize = 12;

/// Days that new keys are good for, if nobody says otherwise.
pub const DEFAULT_DAYS: u32 = 90;

/// Name of the key file.
pub const IDENTITY_FILE: &str = "identity.age";

/// Name of the directory entry.
pub const AGENCY_FILE: &str = "agency.json";

/// What keys are wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The agency's id in the directory.
    pub agency: String,
    /// Its name, in English.
    pub name: String,
    /// Where it works: ISO 3166-1, two capital letters.
    pub country: String,
    /// What the law makes it report, in English. `None`: it has to say so in the entry, before it is signed.
    pub duty: Option<String>,
    /// The kind of key.
    pub kind: RecipientKind,
    /// For how many days letters may be sealed to it, from today.
    pub days: u32,
    /// Whether a recovery key is made as well. Outside practice no directory takes an entry without one.
    pub recovery: bool,
    /// For practice: nobody in need may ever see it.
    pub practice: bool,
}

/// New keys that nobody has stored yet.
#[derive(Debug)]
pub struct NewKeys {
    /// The secrets.
    pub identity: DeskIdentity,
    /// The public entry.
    pub agency: Agency,
    /// A recovery key that was made with them. It is written on paper, and never into the key file.
    pub recovery: Option<Identity>,
    created: Day,
}

/// Where the keys were written, and what the agency reads out on the telephone.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Written {
    /// The sealed key file.
    pub identity_file: PathBuf,
    /// The directory entry.
    pub agency_file: PathBuf,
    /// The entry's fingerprint.
    pub fingerprint: Fingerprint,
}

/// Makes keys that are good from `today`, with an inbox of their own.
///
/// # Errors
/// [`KeysError`] if the entry would not be accepted by a directory.
pub fn make(wanted: &Wanted, today: Day, rng: &mut impl CryptoRng) -> Result<NewKeys, KeysError> {
    check(wanted)?;
    let identity = DeskIdentity::make(wanted.kind, rng);
    let recovery = wanted.recovery.then(|| Identity::make(wanted.kind, rng));
    let mut agency = entry::first(wanted, &identity, today)?;
    agency.recipients.extend(recovery.as_ref().map(|key| entry::recovery(key.recipient(), today)));
    Ok(NewKeys { identity, agency, recovery, created: today })
}

/// Whether a directory would take what is wanted.
fn check(wanted: &Wanted) -> Result<(), KeysError> {
    if !is_id(&wanted.agency) {
        return Err(KeysError::AgencyId);
    }
    if wanted.name.trim().is_empty() || wanted.name.chars().any(char::is_control) {
        return Err(KeysError::Name);
    }
    let country = wanted.country.as_bytes();
    if country.len() != 2 || !country.iter().all(u8::is_ascii_uppercase) {
        return Err(KeysError::Country);
    }
    check_days(wanted.days)
}

/// Whether keys may be good for so many days.
fn check_days(days: u32) -> Result<(), KeysError> {
    if (1..=MAX_WINDOW_DAYS).contains(&i64::from(days)) { Ok(()) } else { Err(KeysError::Days) }
}

impl NewKeys {
    /// Lists the recovery key of the agency's entry of before in place of a new one: its paper stays good.
    ///
    /// # Errors
    /// [`KeysError::OtherEntry`] if the entry is of another agency, [`KeysError::NoRecovery`] if it lists
    /// none, [`KeysError::Entry`] if that key is of the other kind.
    pub fn keep_recovery_of(&mut self, before: &Agency) -> Result<(), KeysError> {
        if before.id != self.agency.id {
            return Err(KeysError::OtherEntry);
        }
        let kept = before.recipients.iter().find(|entry| entry.recovery).ok_or(KeysError::NoRecovery)?;
        if kept.to.kind() != self.identity.recipient().kind() {
            return Err(KeysError::Entry(Wrong::MixedKinds.to_string()));
        }
        self.agency.recipients.retain(|entry| !entry.recovery);
        self.agency.recipients.push(entry::recovery(kept.to.clone(), self.created));
        self.recovery = None;
        Ok(())
    }

    /// Seals the keys and writes both files into `folder`, which is made if it is not there.
    ///
    /// # Errors
    /// [`KeysError::Passphrase`] if it is too short; [`KeysError::Files`] if either file exists already:
    /// then nothing is written, since an overwritten key takes every letter sealed to it along.
    pub fn write(
        &self,
        folder: &Path,
        passphrase: &str,
        work_factor: u8,
        rng: &mut impl CryptoRng,
    ) -> Result<Written, KeysError> {
        let identity_file =
            write_identity(&self.identity, folder, self.created, passphrase, work_factor, rng)?;
        let agency_file = folder.join(AGENCY_FILE);
        files::write_new(&agency_file, self.agency_json().as_bytes())?;
        let fingerprint = self.agency.fingerprint();
        Ok(Written { identity_file, agency_file, fingerprint })
    }

    /// The directory entry as it is sent to the signers.
    pub fn agency_json(&self) -> String {
        // An agency is text, numbers and lists under text keys: JSON can hold all of it.
        let mut json = serde_json::to_string_pretty(&self.agency).unwrap_or_default();
        json.push('\n');
        json
    }
}

/// Seals a key file and writes it into `folder`, where neither a key file nor an entry may be yet.
///
/// # Errors
/// As [`NewKeys::write`].
pub fn write_identity(
    identity: &DeskIdentity,
    folder: &Path,
    created: Day,
    passphrase: &str,
    work_factor: u8,
    rng: &mut impl CryptoRng,
) -> Result<PathBuf, KeysError> {
    check_passphrase(passphrase)?;
    check_place(folder)?;
    let sealed = identity.seal(created, passphrase, work_factor, rng)?;
    files::make_folder(folder)?;
    let path = folder.join(IDENTITY_FILE);
    files::write_new(&path, &sealed)?;
    Ok(path)
}

/// Whether neither file is in `folder` yet: to be asked before somebody types a passphrase twice.
///
/// # Errors
/// [`KeysError::Files`] with [`FileError::Exists`].
pub fn check_place(folder: &Path) -> Result<(), KeysError> {
    for name in [IDENTITY_FILE, AGENCY_FILE] {
        let path = folder.join(name);
        if path.symlink_metadata().is_ok() {
            return Err(FileError::Exists(path).into());
        }
    }
    Ok(())
}

/// Whether a passphrase is long enough.
///
/// # Errors
/// [`KeysError::Passphrase`].
pub fn check_passphrase(passphrase: &str) -> Result<(), KeysError> {
    if passphrase.chars().count() < MIN_PASSPHRASE_CHARS {
        return Err(KeysError::Passphrase);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);
    const PASSPHRASE: &str = "four random words here";

    fn refused(change: impl FnOnce(&mut Wanted)) -> KeysError {
        let mut wanted = wanted();
        change(&mut wanted);
        make(&wanted, TODAY, &mut rng()).unwrap_err()
    }

    #[test]
    fn the_entry_is_accepted_by_a_directory_as_it_stands() {
        for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
            let keys = make(&Wanted { kind, ..wanted() }, TODAY, &mut rng()).unwrap();
            let entry = read_entry(keys.agency_json().as_bytes()).unwrap();
            assert!(check_entry(&entry, TODAY).is_ok());
            assert!(entry == keys.agency);
        }
    }

    #[test]
    fn keys_for_practice_may_do_without_recovery_and_need_no_duty() {
        let wanted = Wanted { practice: true, recovery: false, duty: None, ..wanted() };
        let keys = make(&wanted, TODAY, &mut rng()).unwrap();
        assert!(keys.recovery.is_none());
        assert!(check_entry(&keys.agency, TODAY).is_ok());
    }

    #[test]
    fn keys_are_good_from_today_for_as_long_as_asked_and_recovery_for_a_year() {
        let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
        let [own, recovery] = &keys.agency.recipients[..] else { panic!("not two") };
        assert_eq!((own.from, own.until, own.recovery), (TODAY, TODAY.plus(90), false));
        assert_eq!((recovery.from, recovery.until, recovery.recovery), (TODAY, TODAY.plus(365), true));
        assert!(keys.identity.opens(&own.to) && !keys.identity.opens(&recovery.to));
        assert!(keys.recovery.unwrap().recipient() == recovery.to);
    }

    #[test]
    fn the_recovery_key_of_before_can_be_kept() {
        let before = make(&wanted(), TODAY, &mut rng()).unwrap();
        let mut keys = make(&Wanted { recovery: false, ..wanted() }, TODAY.plus(80), &mut rng()).unwrap();
        keys.keep_recovery_of(&before.agency).unwrap();
        assert!(keys.agency.recipients[1].to == before.agency.recipients[1].to);
        assert_eq!(keys.agency.recipients[1].until, TODAY.plus(80 + 365));
        assert!(keys.recovery.is_none());
        assert!(check_entry(&keys.agency, TODAY.plus(80)).is_ok());
    }

    #[test]
    fn a_recovery_key_that_does_not_fit_is_refused() {
        let make = |wanted: Wanted| make(&wanted, TODAY, &mut rng()).unwrap();
        let mut keys = make(wanted());
        for (other, expected) in [
            (Wanted { agency: "south-desk".to_owned(), ..wanted() }, "another agency"),
            (Wanted { recovery: false, ..wanted() }, "no recovery key"),
            (Wanted { kind: RecipientKind::Hybrid, ..wanted() }, "use one kind"),
        ] {
            let refused = keys.keep_recovery_of(&make(other).agency).unwrap_err();
            assert!(refused.to_string().contains(expected), "{refused}");
        }
    }

    #[test]
    fn what_is_written_opens_with_the_passphrase_and_holds_no_recovery_key() {
        let dir = tempfile::tempdir().unwrap();
        let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
        let written = keys.write(&dir.path().join("keys"), PASSPHRASE, 4, &mut rng()).unwrap();
        let file = std::fs::read(&written.identity_file).unwrap();
        let again = DeskIdentity::open(&file, PASSPHRASE).unwrap();
        assert_eq!(again.inbox().unwrap(), keys.agency.inbox);
        assert_eq!(again.identities().len(), 1);
        assert_eq!(written.fingerprint, keys.agency.fingerprint());
        let entry = std::fs::read_to_string(&written.agency_file).unwrap();
        assert!(!entry.contains("SECRET"), "{entry}");
    }

    #[test]
    fn a_key_file_is_never_overwritten_and_neither_is_an_entry() {
        for existing in [IDENTITY_FILE, AGENCY_FILE] {
            let dir = tempfile::tempdir().unwrap();
            std::fs::write(dir.path().join(existing), b"precious").unwrap();
            let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
            let refused = keys.write(dir.path(), PASSPHRASE, 4, &mut rng()).unwrap_err();
            assert!(matches!(refused, KeysError::Files(FileError::Exists(_))));
            assert_eq!(std::fs::read(dir.path().join(existing)).unwrap(), b"precious");
            assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "half of the keys was written");
        }
    }

    #[test]
    fn a_short_passphrase_writes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
        let refused = keys.write(dir.path(), "elevenchars", 4, &mut rng()).unwrap_err();
        assert!(matches!(refused, KeysError::Passphrase));
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn twelve_characters_are_counted_as_characters() {
        assert!(check_passphrase("كلماتعشوائية").is_ok());
        assert!(check_passphrase("كلمات").is_err());
    }

    #[test]
    fn refuses_what_a_directory_would_refuse() {
        assert!(matches!(refused(|w| w.agency = "North Desk".into()), KeysError::AgencyId));
        assert!(matches!(refused(|w| w.name = " ".into()), KeysError::Name));
        assert!(matches!(refused(|w| w.country = "gb".into()), KeysError::Country));
        assert!(matches!(refused(|w| w.days = 0), KeysError::Days));
        assert!(matches!(refused(|w| w.days = 121), KeysError::Days));
    }
}
