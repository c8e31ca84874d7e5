//! The key file of an agency: an age identity file, sealed with a passphrase.
//!
//! ```text
//! # created: 2026-11-21
//! # recipient: age1pq1…
//! # waymark-inbox: <URL-safe Base64 of a 32-byte Ed25519 seed>
//! # waymark-sign: <the same, another seed>
//! AGE-SECRET-KEY-PQ-1…
//! ```
//!
//! The lines with `#` are comments to age, so `age -d -i identity.age letter.age` opens letters without
//! us. The inbox seed lists and fetches letters; the sign seed signs answers. Several `AGE-SECRET-KEY`
//! lines are good: older keys, for older letters.

use std::fmt;

use ed25519_dalek::SigningKey;
use envelope::age::HeaderError;
use envelope::{Identity, OpenError, Recipient, RecipientKind};
use rand_core::CryptoRng;
use wire::{Day, InboxId, b64};
use zeroize::{Zeroize as _, Zeroizing};

pub use envelope::passphrase::{MAX_WORK_FACTOR, WORK_FACTOR};

/// Most bytes of a key file, sealed or not.
pub const MAX_BYTES: usize = 64 * 1024;

const INBOX: &str = "# waymark-inbox:";
const SIGN: &str = "# waymark-sign:";

/// How every sealed age file begins.
const SEALED_MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// The secrets of a desk. `Debug` shows none of them; all are overwritten when dropped.
pub struct DeskIdentity {
    identities: Vec<Identity>,
    inbox: Option<SigningKey>,
    sign: Option<SigningKey>,
}

impl DeskIdentity {
    /// New keys.
    pub fn make(kind: RecipientKind, rng: &mut impl CryptoRng) -> Self {
        Self {
            identities: vec![Identity::make(kind, rng)],
            inbox: Some(make_signing_key(rng)),
            sign: Some(make_signing_key(rng)),
        }
    }

    /// New keys for a colleague: the same inbox, everything else their own.
    ///
    /// # Errors
    /// [`IdentityError::NoInbox`] if there is none to share.
    pub fn make_beside(
        colleague: &Self,
        kind: RecipientKind,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, IdentityError> {
        let inbox = colleague.inbox_key()?.clone();
        Ok(Self { inbox: Some(inbox), ..Self::make(kind, rng) })
    }

    /// Reads the text of a key file: ours, or any age identity file with native keys.
    ///
    /// # Errors
    /// [`IdentityError::NotAnIdentity`] if there is no key in it or a line is damaged.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let identities = envelope::identity_file::parse(text).map_err(|_| IdentityError::NotAnIdentity)?;
        if identities.is_empty() {
            return Err(IdentityError::NotAnIdentity);
        }
        Ok(Self { identities, inbox: seed(text, INBOX)?, sign: seed(text, SIGN)? })
    }

    /// Whether a key file is sealed, so that a passphrase has to be asked for.
    pub fn is_sealed(file: &[u8]) -> bool {
        file.starts_with(SEALED_MAGIC)
    }

    /// Opens a sealed key file.
    ///
    /// # Errors
    /// [`IdentityError`].
    pub fn open(file: &[u8], passphrase: &str) -> Result<Self, IdentityError> {
        let plain = envelope::passphrase::open(passphrase, file, MAX_WORK_FACTOR)
            .map_err(|error| IdentityError::of_age(&error, file))?;
        Self::read_plain(&plain)
    }

    /// Reads a key file that is not sealed.
    ///
    /// # Errors
    /// [`IdentityError::NotAnIdentity`].
    pub fn read_plain(file: &[u8]) -> Result<Self, IdentityError> {
        let text = std::str::from_utf8(file).map_err(|_| IdentityError::NotAnIdentity)?;
        Self::parse(text)
    }

    /// The key file, sealed. `work_factor` is [`WORK_FACTOR`] but for practice.
    ///
    /// # Errors
    /// [`IdentityError::NotSealed`] if the work factor is out of range.
    pub fn seal(
        &self,
        created: Day,
        passphrase: &str,
        work_factor: u8,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, IdentityError> {
        let text = self.to_text(created);
        envelope::passphrase::seal(passphrase, text.as_bytes(), work_factor, rng)
            .map_err(|_| IdentityError::NotSealed)
    }

    /// The text that is sealed.
    pub fn to_text(&self, created: Day) -> Zeroizing<String> {
        let mut text = Zeroizing::new(format!("# created: {created}\n"));
        // Grown once, so that no copy of a secret is left behind by growing.
        text.reserve(2 * 1024 + self.identities.len() * 4 * 1024);
        for identity in &self.identities {
            text.push_str("# recipient: ");
            text.push_str(&identity.recipient().to_string());
            text.push('\n');
        }
        for (name, key) in [(INBOX, &self.inbox), (SIGN, &self.sign)] {
            if let Some(key) = key {
                let seed = Zeroizing::new(b64::encode(key.as_bytes()));
                text.push_str(name);
                text.push(' ');
                text.push_str(&seed);
                text.push('\n');
            }
        }
        for identity in &self.identities {
            text.push_str(&identity.to_text());
            text.push('\n');
        }
        text
    }

    /// The keys that open letters.
    pub fn identities(&self) -> &[Identity] {
        &self.identities
    }

    /// What letters are sealed to: the first key's recipient.
    pub fn recipient(&self) -> Recipient {
        // `make` and `parse` leave at least one.
        self.identities[0].recipient()
    }

    /// The key that lists and fetches letters.
    ///
    /// # Errors
    /// [`IdentityError::NoInbox`] if the key file has none, for example because age made it.
    pub fn inbox_key(&self) -> Result<&SigningKey, IdentityError> {
        self.inbox.as_ref().ok_or(IdentityError::NoInbox)
    }

    /// The inbox of [`inbox_key`](Self::inbox_key).
    ///
    /// # Errors
    /// As [`inbox_key`](Self::inbox_key).
    pub fn inbox(&self) -> Result<InboxId, IdentityError> {
        self.inbox_key().map(|key| InboxId::of_key(key.verifying_key().as_bytes()))
    }

    /// The public half of the key that signs answers, if the file has one.
    pub fn sign_key(&self) -> Option<[u8; 32]> {
        self.sign.as_ref().map(|key| key.verifying_key().to_bytes())
    }
}

impl fmt::Debug for DeskIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeskIdentity(…)")
    }
}

/// A key file cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// Changed or cut after it was made.
    #[error("the key file is damaged; use your copy of it")]
    Damaged,
    /// The file has no inbox seed.
    #[error("the key file has no line waymark-inbox; use the one that keygen made")]
    NoInbox,
    /// Not a key file.
    #[error("this is not a key file; use the identity.age that keygen made")]
    NotAnIdentity,
    /// It could not be sealed.
    #[error("the key file could not be sealed; use a work factor from 1 to {MAX_WORK_FACTOR}")]
    NotSealed,
    /// Opening it would need more memory than any honest file.
    #[error("the key file asks for more memory than is allowed; use your copy of it")]
    TooMuchWork,
    /// Another passphrase was used to seal it.
    #[error("wrong passphrase; try again")]
    WrongPassphrase,
}

impl IdentityError {
    /// What age's error means to somebody who typed a passphrase.
    fn of_age(error: &OpenError, file: &[u8]) -> Self {
        match error {
            OpenError::NoMatch if envelope::passphrase::is_sealed_with_one(file) => Self::WrongPassphrase,
            // Sealed, but to a key: a letter, perhaps.
            OpenError::NoMatch => Self::NotAnIdentity,
            OpenError::Header(HeaderError::WorkFactor) => Self::TooMuchWork,
            _ => Self::Damaged,
        }
    }
}

fn make_signing_key(rng: &mut impl CryptoRng) -> SigningKey {
    let mut seed = Zeroizing::new([0_u8; 32]);
    rng.fill_bytes(&mut seed[..]);
    SigningKey::from_bytes(&seed)
}

/// The seed on the line that begins so, if there is one.
fn seed(text: &str, name: &str) -> Result<Option<SigningKey>, IdentityError> {
    let Some(value) = text.lines().find_map(|line| line.trim().strip_prefix(name)) else {
        return Ok(None);
    };
    let mut seed = b64::decode_array::<32>(value.trim()).map_err(|_| IdentityError::NotAnIdentity)?;
    let key = SigningKey::from_bytes(&seed);
    seed.zeroize();
    Ok(Some(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;

    /// Fast, for tests.
    const FAST: u8 = 4;

    fn desk() -> DeskIdentity {
        DeskIdentity::make(RecipientKind::X25519, &mut rng())
    }

    #[test]
    fn the_text_is_an_age_identity_file() {
        for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
            let desk = DeskIdentity::make(kind, &mut rng());
            let text = desk.to_text(Day(20_778));
            assert!(text.starts_with("# created: 2026-11-21\n# recipient: age1"), "{kind:?}");
            assert!(text.lines().last().unwrap().starts_with("AGE-SECRET-KEY-"));
            let found = envelope::identity_file::parse(&text).unwrap();
            assert_eq!(found.len(), 1);
            assert!(found[0].recipient() == desk.recipient());
        }
    }

    #[test]
    fn what_was_sealed_opens_with_the_passphrase_and_only_with_it() {
        let desk = desk();
        let file = desk.seal(Day(0), "correct horse battery", FAST, &mut rng()).unwrap();
        assert!(DeskIdentity::is_sealed(&file));
        let again = DeskIdentity::open(&file, "correct horse battery").unwrap();
        assert_eq!(again.inbox().unwrap(), desk.inbox().unwrap());
        assert_eq!(again.sign_key(), desk.sign_key());
        assert!(again.recipient() == desk.recipient());
        let wrong = DeskIdentity::open(&file, "wrong horse battery");
        assert_eq!(wrong.unwrap_err(), IdentityError::WrongPassphrase);
    }

    #[test]
    fn a_file_that_is_cut_or_changed_is_told_apart_from_a_wrong_passphrase() {
        let file = desk().seal(Day(0), "correct horse battery", FAST, &mut rng()).unwrap();
        let cut = DeskIdentity::open(&file[..file.len() - 1], "correct horse battery");
        assert_eq!(cut.unwrap_err(), IdentityError::Damaged);
    }

    #[test]
    fn a_key_file_made_by_age_opens_letters_but_has_no_inbox() {
        let text = desk().to_text(Day(0));
        let lines = text.lines().filter(|line| !line.starts_with("# waymark"));
        let plain = lines.collect::<Vec<_>>().join("\n");
        let desk = DeskIdentity::parse(&plain).unwrap();
        assert_eq!(desk.identities().len(), 1);
        assert_eq!(desk.inbox().unwrap_err(), IdentityError::NoInbox);
    }

    #[test]
    fn what_is_no_key_file_is_refused() {
        for text in ["", "# only a comment\n", "hello", "AGE-SECRET-KEY-1"] {
            assert_eq!(DeskIdentity::parse(text).unwrap_err(), IdentityError::NotAnIdentity, "{text:?}");
        }
        assert_eq!(DeskIdentity::read_plain(b"\xff").unwrap_err(), IdentityError::NotAnIdentity);
    }

    #[test]
    fn a_letter_in_place_of_the_key_file_is_not_a_wrong_passphrase() {
        let letter = envelope::seal(&[desk().recipient()], b"", &mut rng()).unwrap();
        assert_eq!(DeskIdentity::open(&letter, "x").unwrap_err(), IdentityError::NotAnIdentity);
    }

    #[test]
    fn a_damaged_seed_is_refused_and_not_ignored() {
        let text = desk().to_text(Day(0)).replace("# waymark-inbox: ", "# waymark-inbox: !");
        assert_eq!(DeskIdentity::parse(&text).unwrap_err(), IdentityError::NotAnIdentity);
    }

    #[test]
    fn two_desks_share_no_key() {
        let mut rng = rng();
        let one = DeskIdentity::make(RecipientKind::X25519, &mut rng);
        let two = DeskIdentity::make(RecipientKind::X25519, &mut rng);
        assert!(one.recipient() != two.recipient());
        assert_ne!(one.inbox().unwrap(), two.inbox().unwrap());
        assert_ne!(one.inbox().unwrap(), InboxId::of_key(&one.sign_key().unwrap()));
    }

    #[test]
    fn debug_shows_no_key() {
        assert_eq!(format!("{:?}", desk()), "DeskIdentity(…)");
    }
}
