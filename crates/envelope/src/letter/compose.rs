//! From a draft to a sealed letter.

use std::mem;

use rand_core::CryptoRng;
use serde_json::Map;
use zeroize::Zeroizing;

use super::{
    B64, Draft, Hand, Letter, LetterError, ParcelAttachment, SealedLetter, Sender, VERSION, names,
    pack::{self, member},
    signature,
};
use crate::{age::Recipient, bundle::Member, scrub};

/// What every letter carries for whoever opens it without our programs. ASCII.
const README: &str = include_str!("readme.txt");

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
    scrub::after(|| {
        let hand = Hand::throw_away(rng);
        compose(draft, &hand, recipients, rng)
    })
}

/// Seals the next letter of a hand. Once it was sent, the hand is to be [advanced](Hand::advance); until then the
/// same bytes are sent again, never another letter with the same number.
///
/// # Errors
/// As [`seal()`].
pub fn seal_as(
    draft: &Draft,
    hand: &Hand,
    recipients: &[Recipient],
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    scrub::after(|| compose(draft, hand, recipients, rng))
}

fn compose(
    draft: &Draft,
    hand: &Hand,
    recipients: &[Recipient],
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    let letter = letter(draft, hand);
    let letter_json = pack::written(&letter)?;
    let signature = signature::sign(&hand.key(), &draft.agency, &letter_json).ok_or(LetterError::AgencyId)?;
    let readable = pack::readable(&letter, letter_json.len());
    let mid = pack::mid(&letter_json);
    let members = members(draft, letter_json, signature);
    let room = pack::room(&members, recipients)?;
    // Only now: a text that is too long for both limits is told by how much in all.
    readable?;
    pack::sealed(&members, room, mid, recipients, rng)
}

fn letter(draft: &Draft, hand: &Hand) -> Letter {
    Letter {
        v: VERSION,
        kind: draft.kind,
        agency: draft.agency.clone(),
        thread: B64(hand.thread()),
        seq: hand.next_number(),
        prev: hand.prev().map(B64),
        seen: hand.seen().clone(),
        day: draft.day.clone(),
        lang: draft.lang.clone(),
        form: draft.form.clone(),
        answers: draft.answers.clone(),
        text: draft.text.clone(),
        from: Some(Sender { vk: B64(hand.vk()) }),
        reply: hand.reply().cloned(),
        parcel: draft.parcel.as_ref().map(|parcel| parcel.reference.clone()),
        also_to: None,
        consent: draft.consent.clone(),
        unknown: Map::new(),
    }
}

fn members(draft: &Draft, mut letter_json: Zeroizing<Vec<u8>>, signature: [u8; 64]) -> Vec<Member> {
    let mut members = vec![
        member(names::README, README.as_bytes().to_vec()),
        member(names::MESSAGE, mem::take(&mut *letter_json)),
        member(names::SIGNATURE, signature.to_vec()),
    ];
    members.extend(draft.parcel.as_ref().map(|parcel| member(names::PARCEL_KEY, key_file(parcel))));
    members.push(member(names::REPORT, draft.report_txt.as_bytes().to_vec()));
    members
}

/// An identity file of one line, as `age -i` takes it.
fn key_file(parcel: &ParcelAttachment) -> Vec<u8> {
    // Reserved at once: a vector that grows would leave the key behind.
    let mut file = Vec::with_capacity(parcel.key.len() + 1);
    file.extend_from_slice(parcel.key.as_bytes());
    file.push(b'\n');
    file
}
