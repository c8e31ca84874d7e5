//! The only file that speaks to the relay: what day is it there, and take this letter.

use directory::Directory;
use gloo_net::http::{Request, Response};
use serde_json::Value;
use wire::ops::LetterHeader;
use wire::{Day, InboxId, ObjectId, frame, ops};

use crate::report::config::Config;
use crate::report::failure::Failure;

/// What the form has to know of a relay before it seals.
pub struct Info {
    /// The relay's day: it decides whether a key has run out.
    pub day: Day,
    /// The version of the directory that the relay obeys, 0 for none.
    pub directory: u64,
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
    let day = header["day"].as_str().and_then(|day| day.parse().ok()).ok_or(Failure::Refused)?;
    let directory = header["directory"]["version"].as_u64().unwrap_or_default();
    let inboxes = header["inboxes"].as_array().into_iter().flatten().filter_map(inbox).collect();
    Ok(Info { day, directory, inboxes })
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
/// [`Failure`] with the seconds to wait where the relay named them.
pub async fn letter(
    origin: &str,
    inbox: InboxId,
    id: ObjectId,
    bytes: &[u8],
) -> Result<(), (Failure, Option<u32>)> {
    let header = LetterHeader { v: wire::VERSION, drop: inbox, id };
    let body = frame::encode(&header, bytes).map_err(|_| (Failure::Refused, None))?;
    let request = Request::post(&format!("{origin}{}", ops::LETTER))
        .header("content-type", "application/octet-stream")
        .body(js_sys::Uint8Array::from(body.as_slice()))
        .map_err(|_| (Failure::Refused, None))?;
    let reply = request.send().await.map_err(|_| (Failure::Offline, None))?;
    // "Stored" only if the relay itself says so: a login page of the network can answer 200, too.
    accepted(reply).await.map(|_| ())
}

async fn get(origin: &str, path: &str) -> Result<(Value, Vec<u8>), Failure> {
    let reply = Request::get(&format!("{origin}{path}")).send().await.map_err(|_| Failure::Offline)?;
    accepted(reply).await.map_err(|(failure, _)| failure)
}

/// Header and payload of a good reply; else why not, and how long to wait.
async fn accepted(reply: Response) -> Result<(Value, Vec<u8>), (Failure, Option<u32>)> {
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

fn refused(header: &Value) -> (Failure, Option<u32>) {
    let failure = match header["error"].as_str() {
        Some("busy" | "hash" | "slow" | "timeout") => Failure::Busy,
        Some("expired") => Failure::Expired,
        Some("full") => Failure::Full,
        _ => Failure::Refused,
    };
    let seconds = header["retry_after"].as_u64().and_then(|seconds| u32::try_from(seconds).ok());
    (failure, seconds)
}
