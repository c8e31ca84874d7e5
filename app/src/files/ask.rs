//! The page's side of the questions that [`worker`](super::worker) answers.

use envelope::letter::ParcelRef;
use evidence::FileKind;
use js_sys::{Array, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, MessagePort};
use wire::ObjectId;
use wire::parcel::Manifest;
use zeroize::Zeroizing;

use super::chosen::{Cleaning, Look, largest};
use super::found;
use super::worker::{
    BEGIN, CHANGED, DONE, END, FILE, HASH, HYBRID, LOOK, MORE, NEXT, PART, READER, SCRUB, X25519,
};
use crate::browser::failure::Failure;
use crate::browser::worker_link::Link;
use crate::worker::message::Message;

/// Why there is no answer.
pub enum No {
    /// The file is not what it was, or can't be read.
    Changed,
    /// The Worker broke.
    Failed,
}

/// What comes next of a parcel.
pub enum Next {
    /// A part that is to be sent.
    Part(Part),
    /// The file is read: another one, or the end.
    More,
    /// Every part was given.
    Done(Box<Done>),
}

/// A part on its way. It was sealed once, and is sent from here as often as it takes.
pub struct Part {
    /// The hash of its bytes.
    pub id: ObjectId,
    /// What is sent. When it has arrived, its memory goes back to the Worker with the next question.
    pub bytes: Uint8Array,
}

/// A parcel whose parts were all given.
pub struct Done {
    /// The list of its parts.
    pub manifest: Manifest,
    /// What the letter says of it.
    pub reference: ParcelRef,
    /// What opens it.
    pub key: Zeroizing<String>,
}

/// What is in a file.
pub async fn look(link: &Link, file: &Blob) -> Result<Look, No> {
    let answer = ask(link, Message::new(LOOK, []).with(file)).await?;
    let read = || Some((answer.bytes(1)?, answer.bytes(2)?, answer.bytes(3)?));
    let (head, found, scrubs) = read().ok_or(No::Failed)?;
    let kind = FileKind::of(&head);
    let cleaning = if !kind.can_be_cleaned() {
        Cleaning::NotThisKind
    } else if file.size() > largest(kind) as f64 {
        Cleaning::TooLarge
    } else if kind == FileKind::Heic && scrubs.as_slice() != [1] {
        Cleaning::NotSure
    } else {
        Cleaning::Can
    };
    let extension = FileKind::extension_of(&head);
    Ok(Look { kind, extension, found: found::from_bytes(&found), cleaning })
}

/// A picture of a kind that is not drawn anew, or by the program that cleans papers a PDF, without what is written in
/// it.
pub async fn scrubbed(link: &Link, file: &Blob, kind: FileKind) -> Result<Blob, No> {
    let answer = ask(link, Message::new(SCRUB, []).with(file)).await?;
    let options = BlobPropertyBag::new();
    options.set_type(kind.mime());
    let parts = Array::of1(&answer.value(1));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(|_| No::Failed)
}

/// The SHA-256 of a file.
pub async fn hash(link: &Link, file: &Blob) -> Result<[u8; 32], No> {
    let answer = ask(link, Message::new(HASH, []).with(file)).await?;
    answer.bytes(1).and_then(|bytes| bytes.as_slice().try_into().ok()).ok_or(No::Failed)
}

/// Has another Worker read and hash the files that the one that seals hands it over this port.
pub async fn reader(link: &Link, port: &MessagePort) -> Result<(), No> {
    ask(link, Message::new(READER, []).with(port)).await.map(drop)
}

/// Begins a parcel for an agency whose keys are post-quantum ones, or not. What reads listens at the other end of this
/// port.
pub async fn begin(link: &Link, hybrid: bool, relay: &str, port: &MessagePort) -> Result<(), No> {
    let kind = if hybrid { HYBRID } else { X25519 };
    ask(link, Message::new(BEGIN, [kind.as_bytes(), relay.as_bytes()]).with(port)).await.map(drop)
}

/// Puts a file into the parcel. `original` is the hash of what it was made from, if it is a clean copy.
pub async fn file(
    link: &Link,
    file: &Blob,
    extension: &str,
    mime: &str,
    original: Option<[u8; 32]>,
) -> Result<(), No> {
    let is_copy = [u8::from(original.is_some())];
    let original = original.as_ref().map_or(&[][..], |hash| &hash[..]);
    let fields = [extension.as_bytes(), mime.as_bytes(), &is_copy, original];
    ask(link, Message::new(FILE, fields).with(file)).await.map(drop)
}

/// That was the last file.
pub async fn end(link: &Link) -> Result<(), No> {
    ask(link, Message::new(END, [])).await.map(drop)
}

/// What comes next of the parcel. `spare` is the memory of a part that has arrived.
pub async fn next(link: &Link, spare: Option<Uint8Array>) -> Result<Next, No> {
    let mut question = Message::new(NEXT, []);
    if let Some(array) = spare {
        question = question.with(&array);
    }
    let answer = ask(link, question).await?;
    let next = match answer.name().as_deref() {
        Some(PART) => part(&answer).map(Next::Part),
        Some(MORE) => Some(Next::More),
        Some(DONE) => done(&answer).map(|done| Next::Done(Box::new(done))),
        _ => None,
    };
    next.ok_or(No::Failed)
}

fn part(answer: &Message) -> Option<Part> {
    let id = answer.text(1)?.parse().ok()?;
    Some(Part { id, bytes: answer.taken(3)? })
}

fn done(answer: &Message) -> Option<Done> {
    Some(Done {
        manifest: Manifest::decode(&answer.bytes(1)?).ok()?,
        reference: serde_json::from_slice(&answer.bytes(2)?).ok()?,
        key: Zeroizing::new(answer.text(3)?),
    })
}

async fn ask(link: &Link, question: Message) -> Result<Message, No> {
    let answer = link.ask(&question).await.map_err(|_| No::Failed)?;
    if answer.name().as_deref() == Some(CHANGED) { Err(No::Changed) } else { Ok(answer) }
}

impl From<No> for Failure {
    /// For questions that read no file.
    fn from(_: No) -> Self {
        Self::Sealer
    }
}
