//! The note, sealed to herself and opened again.

use std::slice;

use ed25519_dalek::{Signature, Signer};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::{label, ops::STATE_BYTES, sha256};
use zeroize::Zeroizing;

use super::StateNote;
use crate::{
    age::{self, OpenError, SealError},
    bundle::{self, BundleError, Member},
    json::{self, JsonError},
    letter,
    receipt::Root,
    scrub,
};

/// The version of `state.json` that we write and read.
const VERSION: u64 = 1;

const NOTE: &str = "state.json";
const SIGNATURE: &str = "state.sig";

impl StateNote {
    /// Seals the note to the code that `root` belongs to: exactly 32 KiB, whatever is in it.
    ///
    /// # Errors
    /// [`StateError::TooLong`] if there is more in it than fits: some 150 keys of agencies.
    pub fn seal(&self, root: &Root, rng: &mut impl CryptoRng) -> Result<Vec<u8>, StateError> {
        scrub::after(|| seal(self.write()?, root, rng))
    }

    /// The note as it is sealed: for the way to where that is done, with [`seal_written`].
    ///
    /// # Errors
    /// [`StateError::Shape`] if it can't be written, which no note of ours meets.
    pub fn write(&self) -> Result<Zeroizing<Vec<u8>>, StateError> {
        // Room for all that can be sealed, and more: a vector that grows would leave its start behind.
        let mut json = Zeroizing::new(Vec::<u8>::with_capacity(2 * STATE_BYTES));
        let written = Written { v: VERSION, note: self };
        written.serialize(&mut serde_json::Serializer::new(&mut *json)).map_err(|_| StateError::Shape)?;
        Ok(json)
    }

    /// Opens what [`seal`](Self::seal) wrote with the same code.
    ///
    /// A relay can hand out an older note; what is in this one is what she wrote at some time.
    ///
    /// # Errors
    /// [`StateError`], for a note that was changed, cut, made by somebody else or by a newer version.
    pub fn open(bytes: &[u8], root: &Root) -> Result<Self, StateError> {
        scrub::after(|| open(bytes, root))
    }
}

/// Seals what [`StateNote::write`] wrote, as [`StateNote::seal`] does.
///
/// # Errors
/// As there.
pub fn seal_written(
    json: Zeroizing<Vec<u8>>,
    root: &Root,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, StateError> {
    scrub::after(|| seal(json, root, rng))
}

/// The note was not sealed or not opened. Nothing of its content is part of the message.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The archive inside is not one of ours.
    #[error("the note is not packed as notes are")]
    Bundle(#[from] BundleError),
    /// `state.json` is not JSON as we write it.
    #[error("state.json cannot be read")]
    Json(#[from] JsonError),
    /// It was made by a version that this program does not know.
    #[error("the note was made by a newer version ({v})")]
    Newer {
        /// The version.
        v: u64,
    },
    /// The age file was not opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The note cannot be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A member or a field is missing or of another kind.
    #[error("the note has not the members and fields of a note")]
    Shape,
    /// It is not signed by the code's own key.
    #[error("the note was not written with this code")]
    Signature,
    /// There is more in it than fits.
    #[error("the note is {over} bytes too long")]
    TooLong {
        /// By how much, in bytes.
        over: usize,
    },
}

/// `state.json`.
#[derive(Serialize)]
struct Written<'a> {
    v: u64,
    #[serde(flatten)]
    note: &'a StateNote,
}

fn seal(mut json: Zeroizing<Vec<u8>>, root: &Root, rng: &mut impl CryptoRng) -> Result<Vec<u8>, StateError> {
    let to = [root.reply_identity().recipient()];
    let header = letter::header_len(&to)?;
    let room = letter::size::plaintext_len(STATE_BYTES, header).ok_or(StateError::Shape)?;

    let signature = root.msg_key().sign(&signed_bytes(&json)).to_bytes();
    let members = [
        Member { name: NOTE.to_owned(), data: std::mem::take(&mut *json) },
        Member { name: SIGNATURE.to_owned(), data: signature.to_vec() },
    ];

    let over = bundle::packed_len(&members).saturating_sub(room);
    if over > 0 {
        return Err(StateError::TooLong { over });
    }
    let archive = Zeroizing::new(bundle::write(&members, room).map_err(|_| StateError::Shape)?);
    let file = age::seal_padded(&to, &archive, rng)?;
    debug_assert_eq!(file.len(), STATE_BYTES);
    Ok(file)
}

fn open(bytes: &[u8], root: &Root) -> Result<StateNote, StateError> {
    let identity = root.reply_identity();
    let archive = age::open_whole(bytes, slice::from_ref(&identity))?;
    let members = bundle::read(&archive)?;
    let find = |name: &str| {
        let found = members.iter().find(|member| member.name == name);
        found.map(|member| member.data.as_slice()).ok_or(StateError::Shape)
    };
    let json = find(NOTE)?;
    let signature = Signature::from_slice(find(SIGNATURE)?).map_err(|_| StateError::Signature)?;
    let key = root.msg_key().verifying_key();
    key.verify_strict(&signed_bytes(json), &signature).map_err(|_| StateError::Signature)?;

    let mut value = json::strict(json)?;
    let note = match value.get("v").and_then(Value::as_u64) {
        Some(VERSION) => StateNote::deserialize(&value).map_err(|_| StateError::Shape),
        Some(v) if v > VERSION => Err(StateError::Newer { v }),
        _ => Err(StateError::Shape),
    };
    json::wipe(&mut value);
    note
}

fn signed_bytes(json: &[u8]) -> Vec<u8> {
    let mut bytes = label("state").into_bytes();
    bytes.push(0);
    bytes.extend_from_slice(&sha256(&[json]));
    bytes
}
