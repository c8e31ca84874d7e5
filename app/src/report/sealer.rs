//! The page's side of the Worker: start it, give it one letter, take the sealed bytes, end it.

use std::cell::RefCell;

use js_sys::{Array, Promise, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::report::failure::Failure;
use crate::sealing::{READY, SealRequest, TOO_LONG};

/// How long a slow phone may take to start the Worker or to seal, in milliseconds.
const PATIENCE_MS: i32 = 60_000;

thread_local! {
    /// The Worker at work, so that leaving the page can end it.
    static AT_WORK: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

/// A sealed letter, ready to be sent as often as it takes.
#[derive(Clone)]
pub struct Sealed {
    /// Its id: the hash of its bytes.
    pub id: String,
    /// An age file of exactly one size class.
    pub bytes: Vec<u8>,
    /// The version of the directory whose keys it was sealed to.
    pub directory: u64,
}

/// Seals one letter in a Worker of its own.
///
/// # Errors
/// [`Failure::TooLong`] for the text, [`Failure::Sealer`] for everything else.
pub async fn seal(worker: &str, request: &SealRequest, directory: u64) -> Result<Sealed, Failure> {
    let reply = in_worker(worker, &request.to_js()).await;
    terminate();
    let reply = reply.map_err(|_| Failure::Sealer)?;
    if reply.as_string().as_deref() == Some(TOO_LONG) {
        return Err(Failure::TooLong);
    }
    let parts: Array = reply.dyn_into().map_err(|_| Failure::Sealer)?;
    let id = parts.get(0).as_string().ok_or(Failure::Sealer)?;
    let bytes: Uint8Array = parts.get(1).dyn_into().map_err(|_| Failure::Sealer)?;
    Ok(Sealed { id, bytes: bytes.to_vec(), directory })
}

/// Ends the Worker at work, if there is one. Its memory goes with it.
pub fn terminate() {
    if let Some(worker) = AT_WORK.take() {
        worker.terminate();
    }
}

async fn in_worker(address: &str, request: &JsValue) -> Result<JsValue, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(address, &options)?;
    AT_WORK.set(Some(worker.clone()));
    if message(&worker).await?.as_string().as_deref() != Some(READY) {
        return Err(JsValue::NULL);
    }
    let reply = message(&worker);
    worker.post_message(request)?;
    reply.await
}

/// The next message of the Worker; an error if it breaks or stays silent.
fn message(worker: &Worker) -> impl Future<Output = Result<JsValue, JsValue>> + use<> {
    let next = Promise::new(&mut |resolve, reject| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&reject));
        worker.set_onmessageerror(Some(&reject));
    });
    let silence = Promise::new(&mut |_, reject| {
        // Without a timer it would wait for ever, which is no worse than the browser's own waiting.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MS);
    });
    let first = Promise::race(&Array::of2(&next, &silence));
    async move {
        let event: MessageEvent = JsFuture::from(first).await?.dyn_into()?;
        Ok(event.data())
    }
}
