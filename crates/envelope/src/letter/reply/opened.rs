//! From a sealed answer to what it says.

use std::{fmt, slice};

use rand_core::CryptoRng;
use wire::ObjectId;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::signature;
use crate::{
    age::{Identity, Recipient},
    bundle::Member,
    letter::{Letter, LetterError, SealedLetter, names, open, pack},
    scrub,
};

/// An answer that was opened. Who wrote it is not known before [`signer`](Self::signer) was asked: whoever knows her
/// recipient can seal something to it. Zeroized on drop.
#[derive(Clone, PartialEq)]
pub struct OpenedReply {
    /// `letter.json`, read.
    pub letter: Letter,
    /// `letter.json`, byte for byte: what was signed.
    pub letter_json: Vec<u8>,
    /// The id of the letter inside its thread.
    pub mid: [u8; 32],
    /// The hash of the sealed bytes.
    pub id: ObjectId,
    signature: Option<[u8; 64]>,
    members: Vec<Member>,
}

impl OpenedReply {
    /// The one of `keys` that signed this answer to one of `recipients`, each the SHA-256 of a recipient's text.
    pub fn signer<'a>(
        &self,
        recipients: &[[u8; 32]],
        keys: impl IntoIterator<Item = &'a [u8; 32]>,
    ) -> Option<[u8; 32]> {
        let signature = self.signature.as_ref()?;
        let signed_by = |vk: &[u8; 32]| {
            recipients.iter().any(|to| signature::is_by(vk, to, &self.letter_json, signature))
        };
        keys.into_iter().find(|vk| signed_by(vk)).copied()
    }
}

/// The letter and the members wipe themselves.
impl Drop for OpenedReply {
    fn drop(&mut self) {
        self.letter_json.zeroize();
    }
}

impl ZeroizeOnDrop for OpenedReply {}

/// The kind only: everything else is confidential.
impl fmt::Debug for OpenedReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedReply({:?}, ..)", self.letter.kind)
    }
}

/// Opens an answer.
///
/// # Errors
/// [`LetterError`], as [`letter::open`](fn@crate::letter::open); an answer does without its `report.txt`.
pub fn open_reply(file: &[u8], identity: &Identity) -> Result<OpenedReply, LetterError> {
    scrub::after(|| opened(file, identity))
}

/// [`open_reply`], but leaves its traces on the stack to the caller.
pub(crate) fn opened(file: &[u8], identity: &Identity) -> Result<OpenedReply, LetterError> {
    let members = open::members_of(file, slice::from_ref(identity))?;
    let letter_json = open::required(&members, names::MESSAGE)?;
    let letter = open::letter(letter_json)?;
    let signature = open::find(&members, names::SIGNATURE).and_then(|bytes| bytes.try_into().ok());
    let (mid, id) = (pack::mid(letter_json), ObjectId::of(file));
    // Copied only when nothing can fail any more.
    let letter_json = letter_json.to_vec();
    Ok(OpenedReply { letter, letter_json, mid, id, signature, members })
}

/// Seals the same answer to another recipient: to take it along to a new code. The signature stays the one to the
/// recipient before.
///
/// # Errors
/// [`LetterError::Seal`] or [`LetterError::TooLong`].
pub fn reseal(
    opened: &OpenedReply,
    to: &Recipient,
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    scrub::after(|| {
        let to = [to.clone()];
        let room = pack::room(&opened.members, &to)?;
        pack::sealed(&opened.members, room, opened.mid, &to, rng)
    })
}
