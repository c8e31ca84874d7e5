//! Our own copy of an answer: the same `letter.json`, sealed to the agency's keys.

use ed25519_dalek::SigningKey;
use envelope::Recipient;
use envelope::age::MAX_RECIPIENTS;
use envelope::bundle::{self, Member};
use envelope::letter::SealedLetter;
use envelope::letter::reply::{ReplyDraft, open_reply, seal_reply};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{ReplyError, Writer, of_envelope};

/// The copy. Every age opens it, and it shows what was said to her, byte for byte.
pub(super) fn make(
    draft: &ReplyDraft,
    sealed: &SealedLetter,
    key: &SigningKey,
    writer: &Writer<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, ReplyError> {
    let own = writer.identity.identities().first().ok_or(ReplyError::NotSealed)?;
    // Nothing but the recipient differs, so the letter inside is the same to the byte.
    let to_us = seal_reply(draft, &own.recipient(), key, rng).map_err(of_envelope)?;
    let opened = open_reply(&to_us.bytes, own).map_err(of_envelope)?;
    if opened.mid != sealed.mid {
        return Err(ReplyError::NotSealed);
    }
    let members = [
        Member { name: "letter.json".to_owned(), data: opened.letter_json.clone() },
        Member { name: "report.txt".to_owned(), data: draft.text.clone().into_bytes() },
    ];
    let tar = bundle::write(&members, bundle::packed_len(&members)).map_err(|_| ReplyError::NotSealed)?;
    let recipients = recipients(&own.recipient(), writer.colleagues);
    envelope::seal(&recipients, &Zeroizing::new(tar), rng).map_err(|_| ReplyError::NotSealed)
}

/// Ourselves first, then colleagues with keys of the same kind, as many as a file can have.
fn recipients(own: &Recipient, colleagues: &[Recipient]) -> Vec<Recipient> {
    let others = colleagues.iter().filter(|other| other.kind() == own.kind() && *other != own);
    let mut recipients = vec![own.clone()];
    recipients.extend(others.take(MAX_RECIPIENTS - 1).cloned());
    recipients
}
