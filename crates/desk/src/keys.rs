//! Makes an agency's keys, and the entry by which a directory lists them.

mod colleague;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use directory::{Agency, Fingerprint, MAX_WINDOW_DAYS, RecipientEntry, RunBy, SigningKey, Tells, is_id};
use envelope::RecipientKind;
use rand_core::CryptoRng;
use wire::Day;

use crate::files::{self, FileError};
use crate::identity_file::{DeskIdentity, IdentityError};

pub use colleague::{MAX_ENTRY_BYTES, make_beside};

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
    /// The kind of key.
    pub kind: RecipientKind,
    /// For how many days letters may be sealed to it, from today.
    pub days: u32,
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

/// Makes keys that are good from `today`.
///
/// # Errors
/// [`KeysError`] if the entry would not be accepted by a directory.
pub fn make(wanted: &Wanted, today: Day, rng: &mut impl CryptoRng) -> Result<NewKeys, KeysError> {
    NewKeys::of(DeskIdentity::make(wanted.kind, rng), wanted, today)
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
    if !(1..=MAX_WINDOW_DAYS).contains(&i64::from(wanted.days)) {
        return Err(KeysError::Days);
    }
    Ok(())
}

impl NewKeys {
    /// These secrets, with an entry to go with them.
    fn of(identity: DeskIdentity, wanted: &Wanted, today: Day) -> Result<Self, KeysError> {
        check(wanted)?;
        let agency = entry(wanted, &identity, today)?;
        Ok(Self { identity, agency, created: today })
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
        check_passphrase(passphrase)?;
        check_place(folder)?;
        let identity_file = folder.join(IDENTITY_FILE);
        let agency_file = folder.join(AGENCY_FILE);
        let sealed = self.identity.seal(self.created, passphrase, work_factor, rng)?;
        files::make_folder(folder)?;
        files::write_new(&identity_file, &sealed)?;
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

/// Keys cannot be made or stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeysError {
    /// Not an id.
    #[error("the agency's id has to be 1 to 40 of a-z, 0-9 and -; for example north-desk")]
    AgencyId,
    /// Not a country.
    #[error("the country has to be two capital letters; for example GB")]
    Country,
    /// A window that a directory would refuse.
    #[error("keys can be good for 1 to {MAX_WINDOW_DAYS} days; choose such a number")]
    Days,
    /// The agency's present entry cannot take the new keys.
    #[error("the agency's entry can not be used: {0}")]
    Entry(String),
    /// A file cannot be written, or exists.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The key file cannot be made.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// No name.
    #[error("the agency's name is empty or holds a control character; write it again")]
    Name,
    /// The entry belongs to somebody else.
    #[error(
        "the entry is of another agency or inbox; use the agency.json of the colleague whose inbox is shared"
    )]
    OtherEntry,
    /// Too short.
    #[error(
        "the passphrase has fewer than {MIN_PASSPHRASE_CHARS} characters; take four or five random words"
    )]
    Passphrase,
}

/// What the agency has to correct is filled in as the survivor had better assume it: that it tells
/// authorities when the law demands it, and that its duty to report is not known.
fn entry(wanted: &Wanted, identity: &DeskIdentity, today: Day) -> Result<Agency, IdentityError> {
    let (from, until) = (today, today.plus(wanted.days));
    let sign = identity.sign_key().map(|vk| SigningKey { vk, from, until });
    Ok(Agency {
        id: wanted.agency.clone(),
        names: BTreeMap::from([("en".to_owned(), wanted.name.trim().to_owned())]),
        country: wanted.country.clone(),
        langs: vec!["en".to_owned()],
        run_by: RunBy::Ngo,
        tells_police: Tells::WhenRequired,
        tells_immigration: Tells::WhenRequired,
        duty_to_report: BTreeMap::new(),
        answers_within_days: 7,
        retention_days: 365,
        phones: Vec::new(),
        inbox: identity.inbox()?,
        relays: vec!["main".to_owned()],
        recipients: vec![RecipientEntry { to: identity.recipient(), from, until, note: "desk-1".to_owned() }],
        sign: sign.into_iter().collect(),
        verified: today,
        practice: wanted.practice,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

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
            let entry: Value = serde_json::from_str(&keys.agency_json()).unwrap();
            let json = json!({
                "v": 1, "version": 1, "issued": "2026-11-21", "expires": "2027-02-19",
                "relays": [{"id": "main", "url": ""}], "agencies": [entry],
            });
            let directory = directory::Directory::parse(&serde_json::to_vec(&json).unwrap()).unwrap();
            assert_eq!(directory.validate(), Ok(()));
            assert!(directory.agencies[0] == keys.agency);
        }
    }

    #[test]
    fn keys_are_good_from_today_for_as_long_as_asked() {
        let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
        assert!(keys.agency.is_current(TODAY));
        assert!(keys.agency.is_current(TODAY.plus(90)));
        assert!(!keys.agency.is_current(TODAY.plus(91)));
    }

    #[test]
    fn what_is_written_opens_with_the_passphrase() {
        let dir = tempfile::tempdir().unwrap();
        let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
        let written = keys.write(&dir.path().join("keys"), PASSPHRASE, 4, &mut rng()).unwrap();
        let file = std::fs::read(&written.identity_file).unwrap();
        let again = DeskIdentity::open(&file, PASSPHRASE).unwrap();
        assert_eq!(again.inbox().unwrap(), keys.agency.inbox);
        assert_eq!(written.fingerprint, keys.agency.fingerprint());
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
