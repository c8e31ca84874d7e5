//! The only file, with its folder, that speaks to a relay.
//!
//! Every answer is believed only if the relay itself gives it: a login page of the network can answer 200, too.

mod inbox;
mod mailbox;
mod parcel;

use directory::Directory;
use gloo_net::http::{Request, Response};
use gloo_timers::callback::Timeout;
use js_sys::Uint8Array;
use serde::Serialize;
use serde_json::Value;
use web_sys::AbortController;
use wire::ops::LetterHeader;
use wire::{Day, InboxId, ObjectId, frame, ops};

use crate::browser::buffers;
use crate::browser::config::Config;
use crate::browser::failure::Failure;

pub use inbox::{get_letters, list, pget, unsigned_directory};
pub use mailbox::{Note, Read, delete, open, post, read, state};
pub use parcel::{have, parcel, part};

/// How long an answer may take to begin or to end, in milliseconds: the largest letter over a line of 50 kbit/s.
pub const PATIENCE_MS: u32 = 180_000;

/// A refusal, with the seconds to wait where the relay named them.
pub type Refusal = (Failure, Option<u32>);

/// What has to be known of a relay before anything is sealed or signed.
pub struct Info {
    /// The relay's day: it decides whether a key has run out.
    pub day: Day,
    /// The version of the directory that the relay obeys, 0 for none.
    pub directory: u64,
    /// What signed requests carry. Good for ten minutes at least.
    pub nonce: String,
    /// The day on which each inbox was last looked into, `None` for never.
    inboxes: Vec<(InboxId, Option<Day>)>,
}

impl Info {
    /// The day on which this inbox was last looked into, `Some(None)` for never; `None` if the relay does not say, as
    /// one with very many inboxes does of those that were looked into last.
    pub fn last_collected(&self, inbox: InboxId) -> Option<Option<Day>> {
        self.inboxes.iter().find(|(id, _)| *id == inbox).map(|(_, day)| *day)
    }
}

/// Asks the relay for its day and which directory it knows. Nothing about her or the letter is in the question.
///
/// # Errors
/// [`Failure::Offline`] when nothing answers, else what the relay says.
pub async fn info(origin: &str) -> Result<Info, Failure> {
    let (header, _) = get(origin, ops::INFO).await?;
    let day = day(&header).ok_or(Failure::Refused)?;
    let directory = header["directory"]["version"].as_u64().unwrap_or_default();
    let nonce = header["nonce"].as_str().unwrap_or_default().to_owned();
    let inboxes = header["inboxes"].as_array().into_iter().flatten().filter_map(inbox).collect();
    Ok(Info { day, directory, nonce, inboxes })
}

fn inbox(entry: &Value) -> Option<(InboxId, Option<Day>)> {
    let id = entry["drop"].as_str()?.parse().ok()?;
    Some((id, entry["collected"].as_str().and_then(|day| day.parse().ok())))
}

/// The relay's newer directory, if its signatures hold. Where it comes from does not matter: it is signed.
pub async fn directory(origin: &str, config: &Config) -> Option<Directory> {
    let (header, json) = get(origin, ops::DIRECTORY).await.ok()?;
    let signatures: Vec<String> =
        header["signatures"].as_array()?.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect();
    Directory::open(&json, &signatures, &config.signers, config.threshold).ok()
}

/// Hands over one sealed letter. Repeating it with the same bytes stores it once.
///
/// # Errors
/// [`Refusal`].
pub async fn letter(origin: &str, inbox: InboxId, id: ObjectId, bytes: &[u8]) -> Result<(), Refusal> {
    let header = LetterHeader { v: wire::VERSION, drop: inbox, id };
    ask(origin, ops::LETTER, &header, bytes).await.map(drop)
}

/// Hands in a request that was signed elsewhere; what is in its answer is of no interest.
///
/// # Errors
/// [`Refusal`].
pub async fn hand_in(origin: &str, path: &str, body: &[u8]) -> Result<(), Refusal> {
    send(origin, path, body).await.map(drop)
}

/// The day that an answer names.
fn day(header: &Value) -> Option<Day> {
    header["day"].as_str()?.parse().ok()
}

async fn get(origin: &str, path: &str) -> Result<(Value, Vec<u8>), Failure> {
    let request = |signal: &web_sys::AbortSignal| {
        Request::get(&format!("{origin}{path}")).abort_signal(Some(signal)).build()
    };
    exchange(request).await.map_err(|(failure, _)| failure)
}

/// Header and payload of the answer to a request that is not signed.
async fn ask(
    origin: &str,
    path: &str,
    header: &impl Serialize,
    payload: &[u8],
) -> Result<(Value, Vec<u8>), Refusal> {
    let body = frame::encode(header, payload).map_err(|_| (Failure::Refused, None))?;
    send(origin, path, &body).await
}

/// Header and payload of the answer to this body.
async fn send(origin: &str, path: &str, body: &[u8]) -> Result<(Value, Vec<u8>), Refusal> {
    let body = Uint8Array::from(body);
    let answer = exchange(|signal| {
        Request::post(&format!("{origin}{path}"))
            .header("content-type", "application/octet-stream")
            .abort_signal(Some(signal))
            .body(body.clone())
    })
    .await;
    buffers::release(&body.buffer());
    answer
}

/// One question and its answer, within [`PATIENCE_MS`]. A question that takes longer is called back.
async fn exchange(
    request: impl FnOnce(&web_sys::AbortSignal) -> Result<Request, gloo_net::Error>,
) -> Result<(Value, Vec<u8>), Refusal> {
    const OFFLINE: Refusal = (Failure::Offline, None);
    let abort = AbortController::new().map_err(|_| (Failure::Refused, None))?;
    let request = request(&abort.signal()).map_err(|_| (Failure::Refused, None))?;
    // Dropped, it rings no more.
    let _bell = Timeout::new(PATIENCE_MS, move || abort.abort());
    accepted(request.send().await.map_err(|_| OFFLINE)?).await
}

/// Header and payload of a good reply; else why not, and how long to wait.
async fn accepted(reply: Response) -> Result<(Value, Vec<u8>), Refusal> {
    let (good, status) = (reply.ok(), reply.status());
    let body = reply.binary().await.map_err(|_| (Failure::Offline, None))?;
    let read = frame::decode::<Value>(&body).ok().filter(|(header, _)| header["v"] == wire::VERSION);
    match read {
        Some((header, payload)) if good => Ok((header, payload.to_vec())),
        Some((header, _)) => Err(refused(&header)),
        None if good => Err((Failure::Offline, None)),
        None if matches!(status, 429 | 502 | 503 | 504) => Err((Failure::Busy, None)),
        None => Err((Failure::Refused, None)),
    }
}

fn refused(header: &Value) -> Refusal {
    let failure = match header["error"].as_str() {
        Some("busy" | "hash" | "slow" | "timeout") => Failure::Busy,
        Some("cas") => Failure::Conflict,
        Some("expired") => Failure::Expired,
        Some("full") => Failure::Full,
        Some("gone") => Failure::Gone,
        Some("missing") => Failure::Missing,
        Some("none") => Failure::Nothing,
        _ => Failure::Refused,
    };
    let seconds = header["retry_after"].as_u64().and_then(|seconds| u32::try_from(seconds).ok());
    (failure, seconds)
}
