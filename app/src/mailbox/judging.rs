//! The page's side of the questions about a mailbox. Each is asked of a Worker of its own.

use directory::Directory;
use envelope::letter::B64;
use envelope::receipt::Root;
use envelope::state::StateNote;
use serde::{Deserialize, Serialize};
use wire::ops::GotLetter;

use crate::browser::failure::Failure;
use crate::browser::worker_link::ask_once;
use crate::mailbox::found::Found;
use crate::worker::message::Message;

/// Question: open everything and say who wrote it. Fields: `root`, the sealed note or nothing, the agencies as JSON
/// ([`Listed`]), then every sealed letter. Answer: [`Found`] as JSON.
pub const JUDGE: &str = "judge";

/// Question: take the answers along to another code. Fields: `root`, the new `root`, the note as JSON, the agencies as
/// JSON, then every sealed letter. Answer: the letters that count, each sealed to the new code.
pub const RESEAL: &str = "reseal";

/// An agency and the keys that speak for it: those that the signed directory lists. What is revoked is not in it.
#[derive(Deserialize, Serialize)]
pub struct Listed {
    /// The agency's id.
    pub agency: String,
    /// Its keys.
    pub vks: Vec<B64<32>>,
}

/// Opens and judges what lay in a mailbox.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn judge(
    worker: &str,
    root: &Root,
    note: Option<&[u8]>,
    directory: &Directory,
    letters: &[GotLetter],
) -> Result<Found, Failure> {
    let (root, agencies) = (root.to_bytes(), listed(directory)?);
    let fields = [root.as_slice(), note.unwrap_or_default(), &agencies];
    let letters = letters.iter().map(|letter| letter.bytes.as_slice());
    found(worker, &Message::new(JUDGE, fields.into_iter().chain(letters))).await
}

/// Opens a note alone.
///
/// # Errors
/// [`Failure::Sealer`]; [`Failure::Refused`] if it is none of hers.
pub async fn note(worker: &str, root: &Root, note: &[u8]) -> Result<StateNote, Failure> {
    let found = found(worker, &Message::new(JUDGE, [root.to_bytes().as_slice(), note, b"[]"])).await?;
    if found.note_lost { Err(Failure::Refused) } else { Ok(found.note) }
}

/// The answers that count, sealed to another code. Every call seals them differently.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn reseal(
    worker: &str,
    roots: (&Root, &Root),
    note: &StateNote,
    directory: &Directory,
    letters: &[GotLetter],
) -> Result<Vec<Vec<u8>>, Failure> {
    let (old, new) = (roots.0.to_bytes(), roots.1.to_bytes());
    let note = serde_json::to_vec(note).map_err(|_| Failure::Sealer)?;
    let agencies = listed(directory)?;
    let fields = [old.as_slice(), new.as_slice(), &note, &agencies];
    let letters = letters.iter().map(|letter| letter.bytes.as_slice());
    let answer = ask_once(worker, &Message::new(RESEAL, fields.into_iter().chain(letters))).await?;
    Ok((1..).map_while(|at| answer.bytes(at)).map(|bytes| bytes.to_vec()).collect())
}

async fn found(worker: &str, question: &Message) -> Result<Found, Failure> {
    let answer = ask_once(worker, question).await?;
    let json = answer.bytes(1).ok_or(Failure::Sealer)?;
    serde_json::from_slice(&json).map_err(|_| Failure::Sealer)
}

fn listed(directory: &Directory) -> Result<Vec<u8>, Failure> {
    let listed = |agency: &directory::Agency| Listed {
        agency: agency.id.clone(),
        vks: agency.sign.iter().map(|key| B64(key.vk)).collect(),
    };
    let listed: Vec<Listed> = directory.agencies.iter().map(listed).collect();
    serde_json::to_vec(&listed).map_err(|_| Failure::Sealer)
}
