//! From a sealed letter to what it says.

use std::fmt;

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{Letter, LetterError, SignatureState, VERSION, names, pack, signature};
use crate::{
    age::{self, Identity},
    bundle::{self, Member},
    json, scrub,
};

/// A letter that was opened. Its parts are what its sender says; only [`signature`](Self::signature) was
/// checked here. Zeroized on drop.
#[derive(Clone)]
pub struct OpenedLetter {
    /// `letter.json`, read.
    pub letter: Letter,
    /// `report.txt`. Plain text of any characters: show it where none of them has a power.
    pub report_txt: String,
    /// `letter.json`, byte for byte: what was signed.
    pub letter_json: Vec<u8>,
    /// All members, byte for byte, also those of no meaning to this version.
    pub members: Vec<Member>,
    /// What the signature says.
    pub signature: SignatureState,
    /// The id of the letter inside its thread.
    pub mid: [u8; 32],
    /// What opens the evidence: `parcel.key`, if there is one and it is an identity.
    pub parcel_key: Option<Identity>,
}

/// The rest follows from the members.
impl PartialEq for OpenedLetter {
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members && self.letter == other.letter && self.signature == other.signature
    }
}

/// The letter and the members wipe themselves.
impl Drop for OpenedLetter {
    fn drop(&mut self) {
        self.report_txt.zeroize();
        self.letter_json.zeroize();
    }
}

impl ZeroizeOnDrop for OpenedLetter {}

/// The state of the signature only: everything else is confidential.
impl fmt::Debug for OpenedLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedLetter(signature {:?}, ..)", self.signature)
    }
}

/// Opens a sealed letter with the first of `identities` that can.
///
/// # Errors
/// [`LetterError`]. After [`LetterError::Newer`], and whenever the members themselves were read,
/// [`raw_members`] still gives them.
pub fn open(file: &[u8], identities: &[Identity]) -> Result<OpenedLetter, LetterError> {
    scrub::after(|| read(members_of(file, identities)?))
}

/// Reads a letter that was already opened, for instance by another age: the bare archive.
///
/// # Errors
/// As [`open`], but for what concerns the age file.
pub fn read_members(archive: &[u8]) -> Result<OpenedLetter, LetterError> {
    scrub::after(|| read(bundle::read(archive)?))
}

/// The members of a sealed letter, whatever they hold: to save them where they cannot be read.
///
/// # Errors
/// [`LetterError::Open`] or [`LetterError::Bundle`].
pub fn raw_members(file: &[u8], identities: &[Identity]) -> Result<Vec<Member>, LetterError> {
    scrub::after(|| members_of(file, identities))
}

/// [`raw_members`], but leaves its traces on the stack to the caller.
pub(super) fn members_of(file: &[u8], identities: &[Identity]) -> Result<Vec<Member>, LetterError> {
    let archive: Zeroizing<Vec<u8>> = age::open_whole(file, identities)?;
    Ok(bundle::read(&archive)?)
}

/// The content of the member of this name.
pub(super) fn find<'a>(members: &'a [Member], name: &str) -> Option<&'a [u8]> {
    let found = members.iter().find(|member| member.name == name);
    found.map(|member| member.data.as_slice())
}

/// The content of a member that has to be there.
pub(super) fn required<'a>(members: &'a [Member], name: &'static str) -> Result<&'a [u8], LetterError> {
    find(members, name).ok_or(LetterError::Missing { name })
}

/// Reads the version before anything else: what a newer one means is not for us to guess.
pub(super) fn letter(letter_json: &[u8]) -> Result<Letter, LetterError> {
    let mut value = json::strict(letter_json)?;
    let letter = match value.get("v").and_then(serde_json::Value::as_u64) {
        Some(VERSION) => Letter::deserialize(&value).map_err(|_| LetterError::Shape),
        Some(v) if v > VERSION => Err(LetterError::Newer { v }),
        _ => Err(LetterError::Shape),
    };
    json::wipe(&mut value);
    letter
}

fn read(members: Vec<Member>) -> Result<OpenedLetter, LetterError> {
    // Copied only when nothing can fail any more: an error would drop the copies as they are.
    let letter_json = required(&members, names::MESSAGE)?;
    let letter = letter(letter_json)?;
    let report_txt = required(&members, names::REPORT)?;
    let report_txt = std::str::from_utf8(report_txt).map_err(|_| LetterError::Text)?;
    let signature = signature::verify(&letter, letter_json, find(&members, names::SIGNATURE));
    let parcel_key = find(&members, names::PARCEL_KEY).and_then(identity);
    let mid = pack::mid(letter_json);
    let (letter_json, report_txt) = (letter_json.to_vec(), report_txt.to_owned());
    Ok(OpenedLetter { letter, report_txt, letter_json, members, signature, mid, parcel_key })
}

/// The identity in a file of one line.
fn identity(file: &[u8]) -> Option<Identity> {
    let text = std::str::from_utf8(file).ok()?;
    Identity::from_text(text.trim_end()).ok()
}

#[cfg(test)]
mod tests;
