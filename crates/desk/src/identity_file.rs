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
//! us. The inbox seed lists, fetches and deletes letters; the sign seed signs answers. Several
//! `AGE-SECRET-KEY` lines are good: older keys, for older letters. Several `waymark-inbox` lines too: the
//! first is the agency's present inbox, the others those it had before somebody left.

mod error;
mod handover;

use std::{fmt, iter};

use ed25519_dalek::SigningKey;
use envelope::{Identity, Recipient, RecipientKind};
use rand_core::CryptoRng;
use wire::{Day, InboxId, b64};
use zeroize::Zeroizing;

pub use envelope::passphrase::{MAX_WORK_FACTOR, WORK_FACTOR};
pub use error::IdentityError;

/// Most bytes of a key file, sealed or not.
pub const MAX_BYTES: usize = 64 * 1024;

const INBOX: &str = "# waymark-inbox:";
const SIGN: &str = "# waymark-sign:";

/// How every sealed age file begins.
const SEALED_MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// The secrets of a desk. `Debug` shows none of them; all are overwritten when dropped.
pub struct DeskIdentity {
    identities: Vec<Identity>,
    /// The present inbox first.
    inboxes: Vec<SigningKey>,
    sign: Option<SigningKey>,
}

impl DeskIdentity {
    /// New keys.
    pub fn make(kind: RecipientKind, rng: &mut impl CryptoRng) -> Self {
        Self {
            identities: vec![Identity::make(kind, rng)],
            inboxes: vec![make_signing_key(rng)],
            sign: Some(make_signing_key(rng)),
        }
    }

    /// One key that opens letters and does nothing else.
    pub fn of_key(identity: Identity) -> Self {
        Self { identities: vec![identity], inboxes: Vec::new(), sign: None }
    }

    /// New keys for a colleague: the same present inbox, everything else their own.
    ///
    /// # Errors
    /// [`IdentityError::NoInbox`] if there is none to share.
    pub fn make_beside(
        colleague: &Self,
        kind: RecipientKind,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, IdentityError> {
        let inboxes = vec![colleague.inbox_key()?.clone()];
        Ok(Self { inboxes, ..Self::make(kind, rng) })
    }

    /// Makes a new inbox. The one before stays in the file: letters come to it until the next directory is
    /// everywhere.
    pub fn change_inbox(&mut self, rng: &mut impl CryptoRng) {
        self.put_first(make_signing_key(rng));
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
        let sign = seeds(text, SIGN)?.into_iter().next();
        Ok(Self { identities, inboxes: seeds(text, INBOX)?, sign })
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
        text.reserve(2 * 1024 + self.identities.len() * 4 * 1024 + self.inboxes.len() * 128);
        for identity in &self.identities {
            text.push_str("# recipient: ");
            text.push_str(&identity.recipient().to_string());
            text.push('\n');
        }
        let inboxes = self.inboxes.iter().map(|key| (INBOX, key));
        for (name, key) in inboxes.chain(self.sign.iter().map(|key| (SIGN, key))) {
            text.push_str(&seed_line(name, key));
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
        self.inbox_keys().map(|keys| &keys[0])
    }

    /// The keys of all inboxes, at least one: the present one first, then those of before.
    ///
    /// # Errors
    /// As [`inbox_key`](Self::inbox_key).
    pub fn inbox_keys(&self) -> Result<&[SigningKey], IdentityError> {
        if self.inboxes.is_empty() { Err(IdentityError::NoInbox) } else { Ok(&self.inboxes) }
    }

    /// The inbox of [`inbox_key`](Self::inbox_key).
    ///
    /// # Errors
    /// As [`inbox_key`](Self::inbox_key).
    pub fn inbox(&self) -> Result<InboxId, IdentityError> {
        self.inbox_key().map(|key| InboxId::of_key(key.verifying_key().as_bytes()))
    }

    /// Whether letters that are sealed to this recipient can be opened.
    pub fn opens(&self, recipient: &Recipient) -> bool {
        self.identities.iter().any(|identity| identity.recipient() == *recipient)
    }

    /// The public half of the key that signs answers, if the file has one.
    pub fn sign_key(&self) -> Option<[u8; 32]> {
        self.sign.as_ref().map(|key| key.verifying_key().to_bytes())
    }

    /// The key that signs answers.
    ///
    /// # Errors
    /// [`IdentityError::NoSigningKey`] if the key file has none, for example because age made it.
    pub fn signing_key(&self) -> Result<&SigningKey, IdentityError> {
        self.sign.as_ref().ok_or(IdentityError::NoSigningKey)
    }

    /// Copies, instead of moving within the list: what a list leaves behind when it grows is not wiped.
    fn put_first(&mut self, inbox: SigningKey) {
        self.inboxes = iter::once(inbox).chain(self.inboxes.iter().cloned()).collect();
    }
}

impl fmt::Debug for DeskIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeskIdentity(…)")
    }
}

fn make_signing_key(rng: &mut impl CryptoRng) -> SigningKey {
    let mut seed = Zeroizing::new([0_u8; 32]);
    rng.fill_bytes(&mut seed[..]);
    SigningKey::from_bytes(&seed)
}

/// The line of a seed.
fn seed_line(name: &str, key: &SigningKey) -> Zeroizing<String> {
    let seed = Zeroizing::new(b64::encode(key.as_bytes()));
    // Not by `format!`, which grows its text and leaves what it outgrew behind.
    let mut line = Zeroizing::new(String::with_capacity(name.len() + seed.len() + 2));
    for part in [name, " ", seed.as_str(), "\n"] {
        line.push_str(part);
    }
    line
}

/// The seeds on the lines that begin so.
fn seeds(text: &str, name: &str) -> Result<Vec<SigningKey>, IdentityError> {
    let values = text.lines().filter_map(|line| line.trim().strip_prefix(name));
    let key = |value: &str| {
        let seed = b64::decode_array::<32>(value.trim()).map(Zeroizing::new);
        seed.map(|seed| SigningKey::from_bytes(&seed)).map_err(|_| IdentityError::NotAnIdentity)
    };
    values.map(key).collect()
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
    fn a_new_inbox_comes_first_and_the_one_before_stays() {
        let mut desk = desk();
        let before = desk.inbox_key().unwrap().clone();
        desk.change_inbox(&mut rng());
        let again = DeskIdentity::parse(&desk.to_text(Day(0))).unwrap();
        assert_eq!(again.inbox_keys().unwrap().len(), 2);
        assert_eq!(again.inbox().unwrap(), desk.inbox().unwrap());
        assert!(again.inbox_key().unwrap() != &before);
        assert!(again.inbox_keys().unwrap()[1] == before);
    }

    #[test]
    fn a_key_alone_opens_its_letters_and_no_inbox() {
        let key = Identity::make_x25519(&mut rng());
        let recipient = key.recipient();
        let desk = DeskIdentity::parse(&DeskIdentity::of_key(key).to_text(Day(0))).unwrap();
        assert!(desk.opens(&recipient));
        assert_eq!(desk.inbox().unwrap_err(), IdentityError::NoInbox);
        assert_eq!(desk.sign_key(), None);
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
