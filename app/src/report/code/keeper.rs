//! What the Worker is asked for a code: it makes it, and keeps every key that follows from it to itself.

use wire::Day;
use zeroize::Zeroizing;

use crate::browser::failure::Failure;
use crate::browser::worker_link::ask_once;
use crate::worker::message::Message;

/// A code, and what the Worker needs so that it need not be derived again.
#[derive(Clone)]
pub struct Made {
    /// 24 Western digits.
    pub digits: Zeroizing<String>,
    /// 32 bytes from which everything else follows.
    pub root: Zeroizing<Vec<u8>>,
}

/// A note for her mailbox.
#[derive(Clone)]
pub struct Note {
    /// Its version at the relay.
    pub ver: u64,
    /// As it goes to the relay.
    pub sealed: Vec<u8>,
    /// As the program for files reads it, JSON.
    pub plain: Zeroizing<Vec<u8>>,
}

/// What the first note says of the letter.
pub struct Said<'a> {
    /// The agency.
    pub agency: &'a str,
    /// The id of the letter, as it stands in notes.
    pub mid: &'a [u8; 32],
    /// The relay's day.
    pub day: Day,
    /// Whether she chose a word that the agency asks for.
    pub word: bool,
    /// The version of the directory.
    pub directory: u64,
}

/// Makes a code.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn make(worker: &str) -> Result<Made, Failure> {
    let answer = ask_once(worker, &Message::new("make-code", [])).await?;
    let read = || Some(Made { digits: Zeroizing::new(answer.text(1)?), root: answer.bytes(2)? });
    read().ok_or(Failure::Sealer)
}

/// The signed request that opens her mailbox.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn open(worker: &str, root: &[u8], origin: &str, nonce: &str) -> Result<Vec<u8>, Failure> {
    first(worker, &Message::new("open", [root, origin.as_bytes(), nonce.as_bytes()])).await
}

/// The signed request that keeps a note.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn keep(
    worker: &str,
    root: &[u8],
    origin: &str,
    nonce: &str,
    note: &Note,
) -> Result<Vec<u8>, Failure> {
    let ver = note.ver.to_string();
    let fields = [root, origin.as_bytes(), nonce.as_bytes(), ver.as_bytes(), &note.sealed];
    first(worker, &Message::new("keep", fields)).await
}

/// Seals the first note.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn first_note(worker: &str, root: &[u8], ver: u64, said: &Said<'_>) -> Result<Note, Failure> {
    let json = serde_json::json!({
        "ver": ver,
        "agency": said.agency,
        "mid": wire::b64::encode(said.mid),
        "day": said.day.to_string(),
        "word": said.word,
        "dir_ver": said.directory,
    });
    let json = json.to_string();
    let answer = ask_once(worker, &Message::new("first-note", [root, json.as_bytes()])).await?;
    let read = || Some(Note { ver, sealed: answer.bytes(1)?.to_vec(), plain: answer.bytes(2)? });
    read().ok_or(Failure::Sealer)
}

async fn first(worker: &str, question: &Message) -> Result<Vec<u8>, Failure> {
    let answer = ask_once(worker, question).await?;
    answer.bytes(1).map(|bytes| bytes.to_vec()).ok_or(Failure::Sealer)
}
