//! One parcel, sealed as its parts are asked for. At most three slices are read and two parts are sealed ahead, and no part is
//! sealed twice.
//!
//! Three work at once: this Worker seals, another one reads and hashes the files, and the browser hashes the parts.

use std::cell::RefCell;

use envelope::RecipientKind;
use envelope::letter::ParcelRef;
use envelope::parcel::{ParcelError, ParcelSealer, SealedParcel};
use getrandom::SysRng;
use js_sys::{Promise, Uint8Array};
use rand_core::{Rng, UnwrapErr};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, MessagePort};
use wire::ObjectId;
use wire::ops::PART_BYTES;
use wire::parcel::{BurnToken, Manifest};
use zeroize::Zeroizing;

use super::beside::{Beside, Read};
use super::id::Id;
use super::read::SLICE_BYTES;
use super::{BEGIN, DONE, END, FILE, HYBRID, MORE, PART, Stop, X25519};
use crate::worker::message::Message;

thread_local! {
    /// The parcel at work. It is taken out while it works, and not put back when a file has changed: there is no second
    /// try with the same key.
    static AT_WORK: RefCell<Option<Parcel>> = const { RefCell::new(None) };
    /// The answer to the next [`NEXT`], once it is there, and what says that it is.
    static AHEAD: RefCell<Option<Result<Message, Stop>>> = const { RefCell::new(None) };
    static COMING: RefCell<Option<Promise>> = const { RefCell::new(None) };
    /// The memory of parts that the page is done with, for the next ones.
    static SPARE: RefCell<Vec<Uint8Array>> = const { RefCell::new(Vec::new()) };
}

struct Parcel {
    relay: String,
    key: Zeroizing<String>,
    state: State,
    /// Sealed, and not yet cut into parts: less than a part and a slice.
    sealed: Vec<u8>,
    /// The next part: it is given when the one behind it is sealed, and its id is worked out meanwhile.
    next: Option<Part>,
    parts: Vec<ObjectId>,
    /// Bytes of all parts so far.
    total: u64,
    /// Bytes of files that were read.
    read: u64,
    beside: Beside,
    /// The only memory of ours that content passes through, overwritten by the next slice.
    slice: Zeroizing<Vec<u8>>,
}

/// A part that is sealed.
struct Part {
    bytes: Uint8Array,
    id: Id,
    /// How many bytes of files were read by then.
    read: u64,
}

enum State {
    /// Between two files.
    Waiting(ParcelSealer),
    /// A file is being read.
    Reading(ParcelSealer),
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
    let port: MessagePort = question.value(3).dyn_into().map_err(|_| Stop::Failed)?;
    let mut sealed = Vec::with_capacity(2 * PART_BYTES);
    // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
    let sealer = ParcelSealer::new(kind, &mut UnwrapErr(SysRng), &mut sealed);
    let key = sealer.key();
    let state = State::Waiting(sealer);
    keep(Parcel {
        relay,
        key,
        state,
        sealed,
        next: None,
        parts: Vec::new(),
        total: 0,
        read: 0,
        beside: Beside::new(port),
        slice: Zeroizing::new(vec![0; SLICE_BYTES as usize]),
    });
    Ok(Message::new(BEGIN, []))
}

/// Answers [`FILE`].
pub fn file(question: &Message, file: Blob) -> Result<Message, Stop> {
    let (extension, mime) = question.text(1).zip(question.text(2)).ok_or(Stop::Failed)?;
    let is_copy = question.bytes(3).ok_or(Stop::Failed)?.as_slice() == [1];
    let original = question.bytes(4).and_then(|bytes| bytes.as_slice().try_into().ok());
    let mut parcel = take()?;
    let State::Waiting(mut sealer) = parcel.state else { return Err(Stop::Failed) };
    let length = file.size() as u64;
    sealer.begin(&extension, &mime, length, is_copy, original, &mut parcel.sealed).map_err(stop)?;
    parcel.beside.read(&file)?;
    parcel.state = State::Reading(sealer);
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

/// Answers [`NEXT`]. The part behind the one that is given is sealed while the page sends that.
pub async fn next(question: &Message) -> Result<Message, Stop> {
    SPARE.with_borrow_mut(|spare| spare.extend(question.taken(1)));
    let answer = match COMING.take() {
        Some(coming) => {
            JsFuture::from(coming).await.map_err(|_| Stop::Failed)?;
            AHEAD.take().ok_or(Stop::Failed)??
        }
        None => work().await?,
    };
    if answer.name().as_deref() == Some(PART) {
        let coming = future_to_promise(async {
            AHEAD.set(Some(work().await));
            Ok(JsValue::UNDEFINED)
        });
        COMING.set(Some(coming));
    }
    Ok(answer)
}

/// Works until there is a part, or something else is asked for.
async fn work() -> Result<Message, Stop> {
    let mut parcel = take()?;
    loop {
        if let Some(part) = parcel.cut() {
            let part = parcel.given(part).await?;
            keep(parcel);
            return Ok(part);
        }
        parcel.state = match parcel.state {
            State::Waiting(sealer) => {
                parcel.state = State::Waiting(sealer);
                keep(parcel);
                return Ok(Message::new(MORE, []));
            }
            State::Reading(mut sealer) => match parcel.beside.next_read().await? {
                Read::Slice(array) => {
                    let slice = &mut parcel.slice[..array.length() as usize];
                    array.copy_to(slice);
                    parcel.beside.give_back(&array)?;
                    parcel.read += slice.len() as u64;
                    sealer.data(slice, &mut parcel.sealed).map_err(stop)?;
                    State::Reading(sealer)
                }
                Read::Whole(hash) => {
                    sealer.end(hash, &mut parcel.sealed).map_err(stop)?;
                    State::Waiting(sealer)
                }
            },
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
    /// The next part, if there is one and it is known what follows: another one, or nothing.
    fn cut(&mut self) -> Option<Part> {
        let is_last = matches!(self.state, State::Sealed(_));
        while self.sealed.len() >= PART_BYTES || (is_last && !self.sealed.is_empty()) {
            let length = self.sealed.len().min(PART_BYTES);
            let bytes = &self.sealed[..length];
            let array = array(bytes);
            let part = Part { id: Id::of(bytes, &array), bytes: array, read: self.read };
            self.sealed.drain(..length);
            self.total += length as u64;
            if let Some(part) = self.next.replace(part) {
                return Some(part);
            }
        }
        if is_last { self.next.take() } else { None }
    }

    /// The answer [`PART`].
    async fn given(&mut self, part: Part) -> Result<Message, Stop> {
        let id = part.id.known().await.ok_or(Stop::Failed)?;
        self.parts.push(id);
        let fields = [id.to_string(), part.read.to_string()];
        Ok(Message::new(PART, fields.iter().map(|field| field.as_bytes())).with(&part.bytes))
    }
}

/// These bytes in an array of the page's, or in a new one.
fn array(bytes: &[u8]) -> Uint8Array {
    let spare = SPARE.with_borrow_mut(Vec::pop);
    match spare.filter(|spare| spare.length() as usize == bytes.len()) {
        Some(array) => {
            array.copy_from(bytes);
            array
        }
        None => Uint8Array::from(bytes),
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
