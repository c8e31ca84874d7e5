//! A letter as it lies on disk: opened with our keys, its members at hand.

use std::fmt;

use envelope::bundle::{self, Member};
use envelope::letter::{self, SignatureState};
use envelope::{Identity, json};
use serde_json::Value;
use wire::{ObjectId, SizeClass};
use zeroize::Zeroizing;

/// Most bytes of a file that could be a letter.
pub const MAX_BYTES: usize = SizeClass::Large.bytes();

/// A decrypted letter. What is in it was written by somebody we do not know. `Debug` shows nothing of it.
pub struct Opened {
    /// The hash of the sealed bytes, its name everywhere.
    pub id: ObjectId,
    /// Its files, in their order.
    pub members: Vec<Member>,
    tar: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opened({})", self.id)
    }
}

/// Decrypts a letter.
///
/// # Errors
/// [`LetterError`].
pub fn open(file: &[u8], identities: &[Identity]) -> Result<Opened, LetterError> {
    let tar = envelope::open(file, identities).map_err(|error| LetterError::of_age(&error, file))?;
    let members = bundle::read(&tar).map_err(|_| LetterError::NotALetter)?;
    Ok(Opened { id: ObjectId::of(file), members, tar })
}

impl Opened {
    /// `letter.json`, if it is JSON with one reading only. Not as a `Letter`: what this program does not
    /// know is shown as it stands.
    ///
    /// # Errors
    /// [`LetterError::NotALetter`] if there is none, [`LetterError::Newer`] if this program cannot know
    /// what its fields mean.
    pub fn json(&self) -> Result<Value, LetterError> {
        let member = self.members.iter().find(|member| member.name == "letter.json");
        let member = member.ok_or(LetterError::NotALetter)?;
        let value = json::strict(&member.data).map_err(|_| LetterError::NotALetter)?;
        match value.get("v").and_then(Value::as_u64) {
            Some(letter::VERSION) => Ok(value),
            Some(v) if v > letter::VERSION => Err(LetterError::Newer),
            _ => Err(LetterError::NotALetter),
        }
    }

    /// Whether the letter is signed by the key that it names.
    ///
    /// # Errors
    /// [`LetterError::NotALetter`].
    pub fn signature(&self) -> Result<SignatureState, LetterError> {
        let opened = letter::read_members(&self.tar).map_err(|_| LetterError::NotALetter)?;
        Ok(opened.signature)
    }

    /// The rendering for people that came with the letter, as text; damaged characters are replaced.
    pub fn report_txt(&self) -> Option<String> {
        let member = self.members.iter().find(|member| member.name == "report.txt")?;
        Some(String::from_utf8_lossy(&member.data).into_owned())
    }
}

/// A letter cannot be opened or read. No message holds anything of the letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum LetterError {
    /// Cut or changed on the way or on disk.
    #[error("the file is damaged; fetch it again")]
    Damaged,
    /// Made by a newer form.
    #[error("the letter was made by a newer version; update this program, or use open")]
    Newer,
    /// Decrypted, but not what a letter is made of.
    #[error("the file can be opened but is not a letter; use age -d to look at it")]
    NotALetter,
    /// Not an age file at all.
    #[error("the file is not a sealed letter; letters end in .age")]
    NotAge,
    /// Sealed to other keys.
    #[error("the letter was not sealed to this key; use the key of that agency and time")]
    NotForThisKey,
}

impl LetterError {
    /// What age's error means to somebody who reads letters.
    fn of_age(error: &envelope::OpenError, file: &[u8]) -> Self {
        match error {
            envelope::OpenError::NoMatch => Self::NotForThisKey,
            _ if file.starts_with(AGE_MAGIC) => Self::Damaged,
            _ => Self::NotAge,
        }
    }
}

/// How every age file begins, whatever its version.
const AGE_MAGIC: &[u8] = b"age-encryption.org/";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{identity, rng};

    /// A letter whose `letter.json` is this.
    fn opened(letter_json: &str) -> Opened {
        let member = |name: &str, data: &[u8]| Member { name: name.into(), data: data.to_vec() };
        let members = [member("letter.json", letter_json.as_bytes()), member("report.txt", b"text")];
        let tar = bundle::write(&members, bundle::packed_len(&members)).unwrap();
        let key = identity();
        let file = envelope::seal(&[key.recipient()], &tar, &mut rng()).unwrap();
        open(&file, &[key]).unwrap()
    }

    #[test]
    fn only_a_larger_version_is_a_newer_one_and_the_envelope_says_the_same() {
        for (v, newer) in [("2", true), ("300", true), ("0", false), ("-1", false), ("\"2\"", false)] {
            let it = opened(&format!(r#"{{"v":{v}}}"#));
            let expected = if newer { LetterError::Newer } else { LetterError::NotALetter };
            assert_eq!(it.json().unwrap_err(), expected, "{v}");
            let of_envelope = letter::read_members(&it.tar).unwrap_err();
            assert_eq!(matches!(of_envelope, letter::LetterError::Newer { .. }), newer, "{v}");
        }
    }
}
