//! A clean copy of a PDF, by a program of its own that is loaded when the first one is wanted.

use std::cell::Cell;

use evidence::FileKind;
use gloo_net::http::Request;
use web_sys::{Blob, Document, RequestCache};

use super::ask;
use super::chosen::Chosen;
use super::state::{Doing, Files};
use crate::browser::failure::Failure;
use crate::browser::patience::{Patience, patiently};
use crate::browser::worker_link::Link;

/// The attribute by which a page names the program's entry.
const NAMED: &str = "data-paper";

/// How often a program that does not come over a line that is there is asked for.
const TRIES: u32 = 5;

/// Address of the program's entry, as this page names it.
pub fn address(page: &Document) -> Option<String> {
    let place = page.query_selector(&format!("[{NAMED}]")).ok()??;
    place.get_attribute(NAMED).filter(|address| !address.is_empty())
}

/// The PDF of the list with this key, cleaned; `None` if it can't be. The Worker and its memory end with the answer.
pub async fn cleaned(files: Files, key: u32, file: &Blob) -> Option<Blob> {
    let link = start(files, key).await?;
    ask::scrubbed(&link, file, FileKind::Pdf).await.ok()
}

/// Starts the program. A bad line must not end in "no clean copy can be made": she might send the original. So while
/// there is no line it is tried again, for as long as she wants the copy.
async fn start(files: Files, key: u32) -> Option<Link> {
    let (address, tries) = (files.paper()?, Cell::new(0));
    let tell = |patience| {
        files.tell(match patience {
            Patience::Trying => Doing::Reading,
            Patience::Waiting { seconds } => Doing::Waiting(seconds),
        });
    };
    let started = patiently(tell, || async {
        if !files.of(key, Chosen::wants_a_copy).unwrap_or_default() {
            return Err((Failure::Refused, None));
        }
        tries.set(tries.get() + 1);
        match Link::start(&address).await {
            Ok(link) => Ok(link),
            Err(_) if tries.get() < TRIES => Err((Failure::Offline, None)),
            Err(_) => Err((reason(&address).await, None)),
        }
    });
    started.await.ok()
}

/// Why the program does not come: there is no line, or something that waiting does not change. What the browser has
/// kept of it says nothing about the line.
async fn reason(address: &str) -> Failure {
    let answer = Request::get(address).cache(RequestCache::NoStore).send().await;
    if answer.is_ok() { Failure::Sealer } else { Failure::Offline }
}
