//! Evidence in memory: fetched or brought, verified as a whole, and never opened. Its files are handed out one by one.

use std::convert::Infallible;
use std::mem;

use ::desk::parcel::{Judged, is_as_in_letter};
use envelope::Identity;
use envelope::letter::ParcelRef;
use envelope::parcel::{ExtractError, ParcelError, extract};
use evidence::HEAD_BYTES;
use i18n::{Value, msg};
use js_sys::{Array, Uint8Array};
use wire::ObjectId;
use wire::ops::{PART_BYTES, PgetHeader};
use wire::parcel::Manifest;

use crate::browser::failure::Failure;
use crate::browser::patience::{Patience, patiently};
use crate::browser::relay::{self, Refusal};
use crate::desk::explain;
use crate::desk::state::Desk;
use crate::desk::told::{Act, Told};

/// How often a part is asked for that is not the right one.
const TRIES: usize = 2;

/// A try that is not wanted any more.
const CALLED_OFF: Refusal = (Failure::Refused, None);

/// A parcel that was verified as a whole.
pub struct Opened {
    /// The letter that it was sent beside.
    pub letter: ObjectId,
    /// Its files, judged by their first bytes.
    pub files: Vec<Judged>,
    /// Whether they are those that the letter, which is signed, names.
    pub as_in_letter: bool,
    /// The sealed file.
    sealed: Vec<u8>,
}

impl Opened {
    /// Verifies a sealed parcel.
    ///
    /// # Errors
    /// [`ParcelError`] if one byte is missing or another.
    pub fn verify(
        sealed: Vec<u8>,
        letter: ObjectId,
        reference: &ParcelRef,
        key: &Identity,
    ) -> Result<Self, ParcelError> {
        let (mut heads, mut head) = (Vec::new(), Vec::new());
        let files = walk(&sealed, key, &mut |piece| {
            if piece.is_empty() {
                heads.push(mem::take(&mut head));
            } else {
                let room = HEAD_BYTES.saturating_sub(head.len()).min(piece.len());
                head.extend_from_slice(&piece[..room]);
            }
        })?;
        let as_in_letter = is_as_in_letter(reference, &files);
        let files = files.into_iter().zip(&heads).map(|(file, head)| Judged::of(file, head)).collect();
        Ok(Self { letter, files, as_in_letter, sealed })
    }

    /// One file, in pieces for a `Blob`.
    ///
    /// # Errors
    /// As [`Opened::verify`]; it was verified before, so this can't happen.
    pub fn pieces(&self, key: &Identity, place: usize) -> Result<Array, ParcelError> {
        let (pieces, mut now) = (Array::new(), 0);
        walk(&self.sealed, key, &mut |piece| {
            if piece.is_empty() {
                now += 1;
            } else if now == place {
                pieces.push(&Uint8Array::from(piece));
            }
        })?;
        Ok(pieces)
    }
}

/// Hands out all files, each with an empty piece at its end, once everything was verified.
fn walk(
    sealed: &[u8],
    key: &Identity,
    each: &mut dyn FnMut(&[u8]),
) -> Result<Vec<envelope::letter::ParcelFile>, ParcelError> {
    let found = extract(sealed, key, &mut |_, piece| {
        each(piece);
        Ok::<(), Infallible>(())
    });
    found.map_err(|error| match error {
        ExtractError::Parcel(error) => error,
        ExtractError::Sink(never) => match never {},
    })
}

/// Whether a sealed file is the parcel of this id: its parts are hashed as a relay keeps them.
pub fn is_parcel(sealed: &[u8], id: &ObjectId) -> bool {
    let parts = sealed.chunks(PART_BYTES).map(ObjectId::of).collect();
    Manifest { total: sealed.len() as u64, parts }.id() == *id
}

/// Fetches a parcel, part by part, for as long as it takes.
///
/// # Errors
/// What to tell.
pub async fn download(desk: Desk, turn: u32, origin: &str, id: ObjectId) -> Result<Vec<u8>, String> {
    let list = ask(desk, turn, origin, id, PgetHeader::MANIFEST, String::new()).await;
    let list = list.map_err(|failure| match failure {
        Failure::Nothing => desk.t(msg::WEBDESK_EVIDENCE_GONE),
        failure => desk.t(explain::relay(failure)),
    })?;
    let manifest = Manifest::decode(&list).ok().filter(|_| ObjectId::of(&list) == id);
    let manifest = manifest.ok_or_else(|| desk.t(msg::WEBDESK_EVIDENCE_LIST))?;
    let mut sealed = Vec::with_capacity(usize::try_from(manifest.total).unwrap_or_default());
    for place in 0..manifest.parts.len() {
        let far = [("done", megabytes(sealed.len() as u64)), ("all", megabytes(manifest.total))];
        let far = desk.t_with(msg::WEBDESK_EVIDENCE_PROGRESS, &far);
        let part = part(desk, turn, origin, id, (&manifest, place), &far).await?;
        sealed.extend_from_slice(&part);
    }
    Ok(sealed)
}

/// One part, if it is the right one.
async fn part(
    desk: Desk,
    turn: u32,
    origin: &str,
    id: ObjectId,
    (manifest, place): (&Manifest, usize),
    far: &str,
) -> Result<Vec<u8>, String> {
    let told = |message| {
        let parts = [("number", Value::from(place + 1)), ("all", Value::from(manifest.parts.len()))];
        desk.t_with(message, &parts)
    };
    // At most 1,024, so it fits.
    let number = place as i64;
    for _ in 0..TRIES {
        let bytes = ask(desk, turn, origin, id, number, far.to_owned()).await;
        let bytes = bytes.map_err(|failure| match failure {
            Failure::Nothing => told(msg::WEBDESK_EVIDENCE_PART_MISSING),
            failure => desk.t(explain::relay(failure)),
        })?;
        if bytes.len() == manifest.part_len(place) && ObjectId::of(&bytes) == manifest.parts[place] {
            return Ok(bytes);
        }
    }
    Err(told(msg::WEBDESK_EVIDENCE_PART_ALTERED))
}

/// Asks until there is an answer, or until it is not this turn any more.
async fn ask(
    desk: Desk,
    turn: u32,
    origin: &str,
    id: ObjectId,
    n: i64,
    far: String,
) -> Result<Vec<u8>, Failure> {
    let tell = |patience: Patience| {
        let text = match patience {
            Patience::Trying if far.is_empty() => desk.t(msg::WEBDESK_EVIDENCE_FETCHING),
            Patience::Trying => far.clone(),
            Patience::Waiting { seconds } => {
                desk.t_with(msg::WEBDESK_EVIDENCE_AGAIN, &[("seconds", Value::from(seconds))])
            }
        };
        desk.tell(turn, Act::Evidence, Told::Working(text));
    };
    let attempt =
        || async move { if desk.is_turn(turn) { relay::pget(origin, id, n).await } else { Err(CALLED_OFF) } };
    patiently(tell, attempt).await
}

/// A size for people, in MB.
pub fn megabytes(bytes: u64) -> Value {
    let tenths = bytes.div_ceil(104_858);
    Value::from(format!("{}.{}", tenths / 10, tenths % 10))
}
