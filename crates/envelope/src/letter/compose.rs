//! From a draft to a sealed letter.

use std::mem;

use ed25519_dalek::SigningKey;
use rand_core::CryptoRng;
use serde::Serialize;
use wire::{ObjectId, SizeClass};
use zeroize::Zeroizing;

use super::{B64, Draft, Kind, Letter, LetterError, Seen, Sender, VERSION, names, signature, size};
use crate::{
    age::{self, Recipient, SealError},
    bundle::{self, Member},
    json, scrub,
};

/// What every letter carries for whoever opens it without our programs. ASCII.
const README: &str = include_str!("readme.txt");

/// A letter as the relay stores it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SealedLetter {
    /// The age file: 32,768, 131,072 or 524,288 bytes.
    pub bytes: Vec<u8>,
    /// Its name, the SHA-256 of the bytes.
    pub id: ObjectId,
}

/// Seals a first letter, one that no answer can reach: with a thread and a signing key of its own, which
/// are forgotten at once.
///
/// The letter gets the smallest size class that holds it, exactly.
///
/// # Errors
/// [`LetterError::TooLong`] says by how many bytes the largest class is exceeded. [`LetterError::Json`]
/// if the answers are nested too deep or hold a number that is not an integer, [`LetterError::AgencyId`],
/// and [`LetterError::Seal`] if there is nobody to seal to.
pub fn seal(
    draft: &Draft,
    recipients: &[Recipient],
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    scrub::after(|| compose(draft, recipients, rng))
}

fn compose(
    draft: &Draft,
    recipients: &[Recipient],
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    let header = header_len(recipients)?;
    let (letter_json, signature) = message(draft, rng)?;
    let readable = readable(draft, letter_json.len());
    let members = members(draft, letter_json, signature);
    let (class, room) = smallest_class(bundle::packed_len(&members), header)?;
    // Only now: a text that is too long for both limits is told by how much in all.
    readable?;
    let archive = Zeroizing::new(bundle::write(&members, room)?);
    let bytes = age::seal_padded(recipients, &archive, rng)?;
    debug_assert_eq!(bytes.len(), class.bytes());
    let id = ObjectId::of(&bytes);
    Ok(SealedLetter { bytes, id })
}

/// `letter.json` and its signature, by a key that is forgotten with the return.
fn message(draft: &Draft, rng: &mut impl CryptoRng) -> Result<(Zeroizing<Vec<u8>>, [u8; 64]), LetterError> {
    let mut seed = Zeroizing::new([0; 32]);
    rng.fill_bytes(seed.as_mut_slice());
    let key = SigningKey::from_bytes(&seed);

    let letter = letter(draft, &key, rng);
    // Room for the longest letter, and for the longest form of a text too long for one (`\u0000`): a vector
    // that grows would leave her words behind.
    let mut json = Zeroizing::new(Vec::<u8>::with_capacity(json::MAX_BYTES + 6 * draft.text.len()));
    letter.serialize(&mut serde_json::Serializer::new(&mut *json)).map_err(|_| LetterError::Shape)?;
    let signature = signature::sign(&key, &draft.agency, &json).ok_or(LetterError::AgencyId)?;
    Ok((json, signature))
}

fn letter(draft: &Draft, key: &SigningKey, rng: &mut impl CryptoRng) -> Letter {
    let mut thread = [0; 16];
    rng.fill_bytes(&mut thread);
    Letter {
        v: VERSION,
        kind: Kind::Report,
        agency: draft.agency.clone(),
        thread: B64(thread),
        seq: 1,
        prev: None,
        seen: Seen::default(),
        day: draft.day.clone(),
        lang: draft.lang.clone(),
        form: draft.form.clone(),
        answers: draft.answers.clone(),
        text: draft.text.clone(),
        from: Some(Sender { vk: B64(key.verifying_key().to_bytes()) }),
        reply: None,
        parcel: None,
        also_to: None,
        consent: draft.consent.clone(),
        unknown: serde_json::Map::new(),
    }
}

/// Whoever reads the letter, of `length` bytes as JSON, will be strict: what cannot be read must not leave.
fn readable(draft: &Draft, length: usize) -> Result<(), LetterError> {
    if length > json::MAX_BYTES {
        return Err(LetterError::TooLong { over: length - json::MAX_BYTES });
    }
    // The letter itself is the first level.
    json::check(&draft.answers, 1)?;
    json::check(&draft.consent, 1)?;
    Ok(())
}

fn members(draft: &Draft, mut letter_json: Zeroizing<Vec<u8>>, signature: [u8; 64]) -> Vec<Member> {
    let member = |name: &str, data: Vec<u8>| Member { name: name.to_owned(), data };
    vec![
        member(names::README, README.as_bytes().to_vec()),
        member(names::MESSAGE, mem::take(&mut *letter_json)),
        member(names::SIGNATURE, signature.to_vec()),
        member(names::REPORT, draft.report_txt.as_bytes().to_vec()),
    ]
}

/// How long the header to `recipients` and throw-away ones will be, in bytes.
fn header_len(recipients: &[Recipient]) -> Result<usize, SealError> {
    let kind = age::kind_of(recipients)?;
    let stanzas = age::padded_stanza_count(recipients.len()).ok_or(SealError::TooManyRecipients)?;
    Ok(age::header_len(kind, stanzas))
}

/// The smallest class that holds `packed` bytes, and how many it holds.
fn smallest_class(packed: usize, header: usize) -> Result<(SizeClass, usize), LetterError> {
    let mut over = packed;
    for class in SizeClass::ALL {
        let room = size::plaintext_len(class.bytes(), header).unwrap_or(0);
        if packed <= room {
            return Ok((class, room));
        }
        over = packed - room;
    }
    Err(LetterError::TooLong { over })
}
