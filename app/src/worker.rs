//! The dedicated Worker: it seals one letter and is then terminated, with its memory.

use envelope::Recipient;
use envelope::letter::{self, LetterError};
use getrandom::SysRng;
use js_sys::{Array, Uint8Array};
use rand_core::UnwrapErr;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::sealing::{FAILED, READY, SealRequest, TOO_LONG};

/// Starts listening, and says so to the page.
pub fn listen(scope: DedicatedWorkerGlobalScope) {
    let answering = scope.clone();
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let reply = SealRequest::from_js(event.data()).map_or_else(|| FAILED.into(), answer);
        // If the page is gone there is nobody left to tell.
        let _ = answering.post_message(&reply);
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    let _ = scope.post_message(&READY.into());
}

/// `[id, bytes]` of the sealed letter, or one of the failure words.
fn answer(request: SealRequest) -> JsValue {
    let sealed = seal(request);
    // The envelope did so, too; but the request was taken apart outside of it.
    envelope::scrub();
    match sealed {
        Ok(sealed) => {
            let id = JsValue::from_str(&sealed.id.to_string());
            let bytes = Uint8Array::from(sealed.bytes.as_slice());
            Array::of2(&id, &bytes).into()
        }
        Err(word) => word.into(),
    }
}

#[inline(never)]
fn seal(request: SealRequest) -> Result<letter::SealedLetter, &'static str> {
    let recipients = request
        .recipients
        .split(' ')
        .map(|text| text.parse::<Recipient>().map_err(|_| FAILED))
        .collect::<Result<Vec<_>, _>>()?;
    let draft = request.into_draft().ok_or(FAILED)?;
    // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
    let mut rng = UnwrapErr(SysRng);
    letter::seal(&draft, &recipients, &mut rng).map_err(|error| match error {
        LetterError::TooLong { .. } => TOO_LONG,
        _ => FAILED,
    })
}
