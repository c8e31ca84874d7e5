//! One parcel, sealed as its parts are asked for. Nothing is read ahead, and no part is sealed twice.

use std::cell::RefCell;

use envelope::RecipientKind;
use envelope::letter::ParcelRef;
use envelope::parcel::{ParcelError, ParcelSealer, SealedParcel};
use getrandom::SysRng;
use rand_core::{Rng, UnwrapErr};
use web_sys::Blob;
use wire::ObjectId;
use wire::ops::PART_BYTES;
use wire::parcel::{BurnToken, Manifest};
use zeroize::Zeroizing;

use super::read::Reader;
use super::{BEGIN, DONE, END, FILE, HYBRID, MORE, PART, Stop, X25519};
use crate::worker::message::Message;

thread_local! {
    /// The parcel at work. It is taken out while it works, and not put back when a file has changed: there is no second
    /// try with the same key.
    static AT_WORK: RefCell<Option<Parcel>> = const { RefCell::new(None) };
}

struct Parcel {
    relay: String,
    key: Zeroizing<String>,
    state: State,
    /// Sealed, and not yet cut into parts: less than a part and a slice.
    sealed: Vec<u8>,
    parts: Vec<ObjectId>,
    /// Bytes of all parts so far.
    total: u64,
    /// Bytes of files that were read.
    read: u64,
}

enum State {
    /// Between two files.
    Waiting(ParcelSealer),
    /// A file is being read.
    Reading(ParcelSealer, Reader),
    /// That was the last file; what follows the files is being sealed.
    Closing(ParcelSealer),
    /// Everything is sealed.
    Sealed(SealedParcel),
}

/// Answers [`BEGIN`].
pub fn begin(question: &Message) -> Result<Message, Stop> {
    let kind = match question.text(1).as_deref() {
        Some(HYBRID) => RecipientKind::Hybrid,
        Some(X25519) => RecipientKind::X25519,
        _ => return Err(Stop::Failed),
    };
    let relay = question.text(2).ok_or(Stop::Failed)?;
    let mut sealed = Vec::with_capacity(2 * PART_BYTES);
    // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
    let sealer = ParcelSealer::new(kind, &mut UnwrapErr(SysRng), &mut sealed);
    let key = sealer.key();
    let state = State::Waiting(sealer);
    keep(Parcel { relay, key, state, sealed, parts: Vec::new(), total: 0, read: 0 });
    Ok(Message::new(BEGIN, []))
}

/// Answers [`FILE`].
pub fn file(question: &Message, file: Blob) -> Result<Message, Stop> {
    let (extension, mime) = question.text(1).zip(question.text(2)).ok_or(Stop::Failed)?;
    let is_copy = question.bytes(3).ok_or(Stop::Failed)?.as_slice() == [1];
    let original = question.bytes(4).and_then(|bytes| bytes.as_slice().try_into().ok());
    let mut parcel = take()?;
    let State::Waiting(mut sealer) = parcel.state else { return Err(Stop::Failed) };
    let reader = Reader::new(file);
    sealer.begin(&extension, &mime, reader.length(), is_copy, original, &mut parcel.sealed).map_err(stop)?;
    parcel.state = State::Reading(sealer, reader);
    keep(parcel);
    Ok(Message::new(FILE, []))
}

/// Answers [`END`].
pub fn end() -> Result<Message, Stop> {
    let mut parcel = take()?;
    let State::Waiting(sealer) = parcel.state else { return Err(Stop::Failed) };
    parcel.state = State::Closing(sealer);
    keep(parcel);
    Ok(Message::new(END, []))
}

/// Answers [`NEXT`].
pub async fn next() -> Result<Message, Stop> {
    let mut parcel = take()?;
    loop {
        if let Some(part) = parcel.cut() {
            keep(parcel);
            return Ok(part);
        }
        parcel.state = match parcel.state {
            State::Waiting(sealer) => {
                parcel.state = State::Waiting(sealer);
                keep(parcel);
                return Ok(Message::new(MORE, []));
            }
            State::Reading(mut sealer, mut reader) => {
                let slice = reader.next_slice().await?;
                if slice.is_empty() {
                    sealer.end(&mut parcel.sealed).map_err(stop)?;
                    State::Waiting(sealer)
                } else {
                    sealer.data(slice, &mut parcel.sealed).map_err(stop)?;
                    parcel.read += slice.len() as u64;
                    State::Reading(sealer, reader)
                }
            }
            State::Closing(mut sealer) => {
                if sealer.pad(&mut parcel.sealed).map_err(stop)? {
                    State::Closing(sealer)
                } else {
                    State::Sealed(sealer.finish(&mut parcel.sealed).map_err(stop)?)
                }
            }
            State::Sealed(sealed) => {
                return done(parcel.relay, parcel.key, sealed, parcel.total, parcel.parts);
            }
        };
    }
}

impl Parcel {
    /// The next part, if enough is sealed for a full one, or everything for the last one.
    fn cut(&mut self) -> Option<Message> {
        let is_last = matches!(self.state, State::Sealed(_));
        let length = self.sealed.len().min(PART_BYTES);
        if length == 0 || (length < PART_BYTES && !is_last) {
            return None;
        }
        let part: Vec<u8> = self.sealed.drain(..length).collect();
        let id = ObjectId::of(&part);
        self.parts.push(id);
        self.total += length as u64;
        Some(Message::new(PART, [id.to_string().as_bytes(), &part, self.read.to_string().as_bytes()]))
    }
}

/// The answer [`DONE`].
fn done(
    relay: String,
    key: Zeroizing<String>,
    sealed: SealedParcel,
    total: u64,
    parts: Vec<ObjectId>,
) -> Result<Message, Stop> {
    let manifest = Manifest { total, parts };
    let mut token = Zeroizing::new([0; 32]);
    UnwrapErr(SysRng).fill_bytes(&mut token[..]);
    let reference = ParcelRef {
        id: manifest.id(),
        relays: vec![relay],
        bytes: sealed.bytes,
        burn: BurnToken::from_bytes(*token),
        files: sealed.files,
    };
    let json = Zeroizing::new(serde_json::to_vec(&reference).map_err(|_| Stop::Failed)?);
    Ok(Message::new(DONE, [manifest.encode().as_slice(), &json, key.as_bytes()]))
}

fn take() -> Result<Parcel, Stop> {
    AT_WORK.take().ok_or(Stop::Failed)
}

fn keep(parcel: Parcel) {
    AT_WORK.set(Some(parcel));
}

fn stop(error: ParcelError) -> Stop {
    match error {
        ParcelError::Short { .. } | ParcelError::TooMuch => Stop::Changed,
        _ => Stop::Failed,
    }
}
