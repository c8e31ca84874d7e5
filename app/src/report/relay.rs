//! The only file that speaks to the relay: what day is it there, and take this letter.

use directory::Directory;
use gloo_net::http::{Request, Response};
use leptos::prelude::window;
use wire::ops::{ErrorCode, Failure as Refusal, Info, LetterHeader};
use wire::{InboxId, ObjectId, frame};

use crate::report::config::Config;
use crate::report::failure::Failure;

/// Asks the relay for its day and which directory it knows. Nothing about her or the letter is in the question.
///
/// # Errors
/// [`Failure::Offline`] when nothing answers, else what the relay says.
pub async fn info(origin: &str) -> Result<Info, Failure> {
    let reply = Request::get(&format!("{origin}{}", wire::ops::INFO)).send().await.map_err(|_| Failure::Offline)?;
    let body = accepted(reply).await?;
    let (info, _) = frame::decode::<Info>(&body).map_err(|_| Failure::Refused)?;
    Ok(info)
}

/// The relay's newer directory, if its signatures hold. Where it comes from does not matter: it is signed.
pub async fn directory(origin: &str, config: &Config) -> Option<Directory> {
    let reply = Request::get(&format!("{origin}{}", wire::ops::DIRECTORY)).send().await.ok()?;
    let body = accepted(reply).await.ok()?;
    let (header, json) = frame::decode::<wire::ops::DirectoryReply>(&body).ok()?;
    Directory::open(json, &header.signatures, &config.signers, config.threshold).ok()
}

/// Hands over one sealed letter. Repeating it with the same bytes stores it once.
///
/// # Errors
/// [`Failure`] with `retry_after` seconds where the relay named them.
pub async fn letter(origin: &str, inbox: InboxId, id: ObjectId, bytes: &[u8]) -> Result<(), (Failure, Option<u32>)> {
    let header = LetterHeader { v: wire::VERSION, drop: inbox, id };
    let body = frame::encode(&header, bytes).map_err(|_| (Failure::Refused, None))?;
    let request = Request::post(&format!("{origin}{}", wire::ops::LETTER))
        .header("content-type", "application/octet-stream")
        .body(js_sys::Uint8Array::from(body.as_slice()))
        .map_err(|_| (Failure::Refused, None))?;
    let reply = request.send().await.map_err(|_| (Failure::Offline, None))?;
    if reply.ok() {
        return stored(reply).await.map_err(|failure| (failure, None));
    }
    Err(refused(reply).await)
}

/// The origin of a relay in the directory; an empty address means the site's own.
pub fn origin(url: &str) -> String {
    let own = || window().location().origin().unwrap_or_default();
    if url.is_empty() { own() } else { url.trim_end_matches('/').to_owned() }
}

/// "Stored" only if the relay itself says so: a login page of the network can answer 200, too.
async fn stored(reply: Response) -> Result<(), Failure> {
    let body = reply.binary().await.map_err(|_| Failure::Offline)?;
    frame::decode::<wire::ops::Stored>(&body).map(|_| ()).map_err(|_| Failure::Offline)
}

async fn accepted(reply: Response) -> Result<Vec<u8>, Failure> {
    if reply.ok() {
        return reply.binary().await.map_err(|_| Failure::Offline);
    }
    Err(refused(reply).await.0)
}

async fn refused(reply: Response) -> (Failure, Option<u32>) {
    let status = reply.status();
    let refusal = match reply.binary().await {
        Ok(body) => frame::decode::<Refusal>(&body).ok().map(|(header, _)| header),
        Err(_) => None,
    };
    let retry = refusal.as_ref().and_then(|refusal| refusal.retry_after);
    let failure = match refusal.map(|refusal| refusal.error) {
        Some(ErrorCode::Busy | ErrorCode::Slow) => Failure::Busy,
        Some(ErrorCode::Full) => Failure::Full,
        Some(_) => Failure::Refused,
        None if matches!(status, 429 | 502 | 503 | 504) => Failure::Busy,
        None => Failure::Refused,
    };
    (failure, retry)
}
