//! A letter as it lies on disk: opened with our keys, its members at hand.

use std::fmt;

use envelope::bundle::{self, Member};
use envelope::letter::{self, OpenedLetter, SignatureState};
use envelope::{Identity, json};
use serde_json::Value;
use wire::{ObjectId, SizeClass};
use zeroize::Zeroizing;

/// Most bytes of a file that could be a letter.
pub const MAX_BYTES: usize = SizeClass::Large.bytes();

/// The rendering for people among the members.
const REPORT: &str = "report.txt";

/// A decrypted letter. What is in it was written by somebody we do not know. `Debug` shows nothing of it.
pub struct Opened {
    /// The hash of the sealed bytes, its name everywhere.
    pub id: ObjectId,
    /// Its files, in their order.
    pub members: Vec<Member>,
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
    Ok(Opened { id: ObjectId::of(file), members })
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
    /// As [`letter`](Self::letter).
    pub fn signature(&self) -> Result<SignatureState, LetterError> {
        Ok(self.letter()?.signature)
    }

    /// The letter as programs read it, but for its `report_txt`, which is empty.
    ///
    /// The signature is over `letter.json`, so a `report.txt` that is missing or damaged is no obstacle.
    ///
    /// # Errors
    /// As [`json`](Self::json).
    pub fn letter(&self) -> Result<OpenedLetter, LetterError> {
        let mut members: Vec<Member> =
            self.members.iter().filter(|member| member.name != REPORT).cloned().collect();
        members.push(Member { name: REPORT.to_owned(), data: Vec::new() });
        members.sort_by(|one, other| one.name.cmp(&other.name));
        let tar =
            bundle::write(&members, bundle::packed_len(&members)).map_err(|_| LetterError::NotALetter)?;
        letter::read_members(&Zeroizing::new(tar)).map_err(|error| match error {
            letter::LetterError::Newer { .. } => LetterError::Newer,
            _ => LetterError::NotALetter,
        })
    }

    /// The rendering for people that came with the letter, as text; damaged characters are replaced.
    pub fn report_txt(&self) -> Option<String> {
        let member = self.members.iter().find(|member| member.name == REPORT)?;
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
    use crate::testing::{draft, identity, rng, seal_to};

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
            // Here the envelope is asked.
            assert_eq!(it.signature().unwrap_err(), expected, "{v}");
        }
    }

    #[test]
    fn a_letter_is_read_without_its_rendering_for_people_or_with_a_damaged_one() {
        let key = identity();
        let file = seal_to(&draft(), key.recipient());
        let mut letter = open(&file, &[key]).unwrap();
        letter.members.retain(|member| member.name != REPORT);
        assert_eq!(letter.signature(), Ok(SignatureState::Valid));
        assert_eq!(letter.report_txt(), None);
        assert!(letter.json().is_ok());

        letter.members.push(Member { name: REPORT.to_owned(), data: vec![0xff, b'x'] });
        assert_eq!(letter.signature(), Ok(SignatureState::Valid));
        assert_eq!(letter.report_txt().as_deref(), Some("\u{fffd}x"));

        letter.members.retain(|member| member.name != "letter.sig");
        assert_eq!(letter.signature(), Ok(SignatureState::Missing));
    }
}
