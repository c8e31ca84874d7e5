//! Writing a file.

use rand_core::CryptoRng;

use super::{
    FileKey, Header, Identity, Recipient, RecipientKind, Stanza,
    header::{MAC_LINE_BYTES, VERSION_LINE_BYTES},
    shuffle::shuffle,
    stream,
};
use crate::scrub;

/// The most recipients of one file.
pub const MAX_RECIPIENTS: usize = 8;

/// Seals `plaintext` to `recipients`, and hides how many there are.
///
/// The stanzas are topped up to [`padded_stanza_count`] with stanzas to throw-away keys of the same kind,
/// whose secret halves nobody keeps, and all are shuffled. Stanzas name nobody, but their number would
/// tell one agency from another.
///
/// # Errors
/// [`SealError`] if there are no recipients, more than [`MAX_RECIPIENTS`], or of both kinds.
pub fn seal(
    recipients: &[Recipient],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    scrub::after(|| seal_padded(recipients, plaintext, rng))
}

/// Seals `plaintext` with exactly one stanza per recipient, in the order given.
///
/// For files that never travel, and for tests. What travels goes through [`seal`].
///
/// # Errors
/// [`SealError`] if there are no recipients, more than [`MAX_RECIPIENTS`], or of both kinds.
pub fn seal_exact(
    recipients: &[Recipient],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    scrub::after(|| seal_to_each(recipients, plaintext, rng))
}

/// [`seal`], but leaves its traces on the stack to the caller.
pub(crate) fn seal_padded(
    recipients: &[Recipient],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let kind = kind_of(recipients)?;
    let count = padded_stanza_count(recipients.len()).ok_or(SealError::TooManyRecipients)?;
    let mut padded = recipients.to_vec();
    while padded.len() < count {
        padded.push(Identity::make(kind, rng).recipient());
    }
    shuffle(&mut padded, rng);
    seal_to_each(&padded, plaintext, rng)
}

fn seal_to_each(
    recipients: &[Recipient],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    kind_of(recipients)?;
    if recipients.len() > MAX_RECIPIENTS {
        return Err(SealError::TooManyRecipients);
    }
    let file_key = FileKey::make(rng);
    let stanzas = recipients.iter().map(|recipient| recipient.wrap(&file_key, rng)).collect();
    Ok(write(stanzas, &file_key, plaintext, rng))
}

/// The file of these stanzas, which all wrap `file_key`, with a fresh payload nonce.
pub(crate) fn write(
    stanzas: Vec<Stanza>,
    file_key: &FileKey,
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Vec<u8> {
    let mut nonce = [0; stream::NONCE_BYTES];
    rng.fill_bytes(&mut nonce);
    let mut file = Header::new(stanzas, file_key).encode();
    stream::seal(file_key, &nonce, plaintext, &mut file);
    file
}

/// Begins a file to one recipient, with exactly one stanza, and gives what seals its content.
///
/// Header and nonce are appended to `file`. The keys' traces on the stack are the caller's to overwrite.
pub(crate) fn begin(recipient: &Recipient, rng: &mut impl CryptoRng, file: &mut Vec<u8>) -> stream::Sealer {
    let file_key = FileKey::make(rng);
    let stanzas = vec![recipient.wrap(&file_key, rng)];
    let mut nonce = [0; stream::NONCE_BYTES];
    rng.fill_bytes(&mut nonce);
    file.extend_from_slice(&Header::new(stanzas, &file_key).encode());
    stream::Sealer::new(&file_key, &nonce, file)
}

/// How many stanzas [`seal`] writes for `recipients` of them: 4, or 8 if there are more than 4. Nothing if
/// there are more than [`MAX_RECIPIENTS`].
pub const fn padded_stanza_count(recipients: usize) -> Option<usize> {
    match recipients {
        0..=4 => Some(4),
        5..=MAX_RECIPIENTS => Some(MAX_RECIPIENTS),
        _ => None,
    }
}

/// The length of a header with `stanzas` stanzas of `kind`, in bytes: `22 + Σ stanza + 48`.
pub const fn header_len(kind: RecipientKind, stanzas: usize) -> usize {
    VERSION_LINE_BYTES + kind.stanza_bytes() * stanzas + MAC_LINE_BYTES
}

/// The length of a file with `stanzas` stanzas of `kind` and `content` bytes inside, in bytes.
pub const fn sealed_len(kind: RecipientKind, stanzas: usize, content: usize) -> usize {
    header_len(kind, stanzas) + stream::sealed_len(content)
}

/// There is nobody, or not the right set of people, to seal to.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// Recipients of both kinds: the file would be as weak as the weaker.
    #[error("the recipients are of both kinds; use only age1 or only age1pq1 recipients")]
    MixedKinds,
    /// The list of recipients is empty.
    #[error("there is no recipient to seal to")]
    NoRecipients,
    /// There are more than [`MAX_RECIPIENTS`].
    #[error("there are more than {MAX_RECIPIENTS} recipients")]
    TooManyRecipients,
}

/// The one kind of all recipients.
pub(crate) fn kind_of(recipients: &[Recipient]) -> Result<RecipientKind, SealError> {
    let (first, others) = recipients.split_first().ok_or(SealError::NoRecipients)?;
    let kind = first.kind();
    if others.iter().any(|other| other.kind() != kind) {
        return Err(SealError::MixedKinds);
    }
    Ok(kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{age::open, testing::Repeatable};

    fn identities(kind: RecipientKind, count: usize) -> Vec<Identity> {
        let mut rng = Repeatable::new(99);
        (0..count).map(|_| Identity::make(kind, &mut rng)).collect()
    }

    fn recipients(identities: &[Identity]) -> Vec<Recipient> {
        identities.iter().map(Identity::recipient).collect()
    }

    #[test]
    fn every_recipient_opens_the_file_and_its_length_tells_only_four_or_eight() {
        for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
            for count in [1, 3, 4, 5, 8] {
                let identities = identities(kind, count);
                let to = recipients(&identities);
                let file = seal(&to, b"hello", &mut Repeatable::new(1)).unwrap();
                let stanzas = if count > 4 { 8 } else { 4 };
                assert_eq!(file.len(), sealed_len(kind, stanzas, 5));
                let header = Header::parse(&file).unwrap().header;
                assert_eq!(header.stanzas().len(), stanzas);
                for identity in identities {
                    assert_eq!(**open(&file, &[identity]).unwrap(), *b"hello");
                }
            }
        }
    }

    #[test]
    fn the_real_stanza_can_stand_anywhere() {
        let identities = identities(RecipientKind::X25519, 1);
        let to = recipients(&identities);
        let mut rng = Repeatable::new(1);
        let mut seen = [false; 4];
        for _ in 0..100 {
            let file = seal(&to, b"", &mut rng).unwrap();
            let header = Header::parse(&file).unwrap().header;
            for (place, stanza) in header.stanzas().iter().enumerate() {
                let native = crate::age::native::read_all(std::slice::from_ref(stanza)).unwrap();
                seen[place] |= identities[0].unwrap(0, &native[0]).unwrap().is_some();
            }
        }
        assert_eq!(seen, [true; 4]);
    }

    #[test]
    fn the_same_text_is_never_sealed_to_the_same_bytes() {
        let to = recipients(&identities(RecipientKind::X25519, 1));
        let mut rng = Repeatable::new(1);
        let first = seal(&to, b"hello", &mut rng).unwrap();
        let second = seal(&to, b"hello", &mut rng).unwrap();
        assert_ne!(first, second);
        assert_eq!(first.len(), second.len());
    }

    #[test]
    fn refuses_none_too_many_and_mixed_recipients() {
        let mut rng = Repeatable::new(1);
        let nine = recipients(&identities(RecipientKind::X25519, 9));
        let mixed = [nine[0].clone(), identities(RecipientKind::Hybrid, 1)[0].recipient()];
        for (to, error) in [
            (&nine[..0], SealError::NoRecipients),
            (&nine[..], SealError::TooManyRecipients),
            (&mixed[..], SealError::MixedKinds),
        ] {
            assert_eq!(seal(to, b"", &mut rng), Err(error));
            assert_eq!(seal_exact(to, b"", &mut rng), Err(error));
        }
    }

    #[test]
    fn an_empty_file_has_the_length_that_the_protocol_states() {
        assert_eq!(sealed_len(RecipientKind::X25519, 1, 0), 200);
        assert_eq!(sealed_len(RecipientKind::Hybrid, 1, 0), 1659);
    }
}
