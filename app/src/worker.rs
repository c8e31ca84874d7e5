//! The dedicated Worker: everything secret happens here, and ends with its memory.
//!
//! A question is a list whose first entry names it; what follows are arrays of bytes, because JavaScript's texts can't
//! be overwritten and arrays of bytes can. [`code`], [`sealing`] and their neighbours say what each question holds.

pub mod code;
pub mod keeper;
pub mod message;
pub mod sealing;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use message::Message;

/// The Worker's first message: it has started and listens.
pub const READY: &str = "ready";

/// The answer when anything went wrong. No detail leaves the Worker.
pub const FAILED: &str = "failed";

/// Starts listening, says so to the page, and answers one question after the other.
///
/// `answer` gets the name of a question and the whole of it; `None` is told as [`FAILED`].
pub fn listen<A>(scope: DedicatedWorkerGlobalScope, answer: impl Fn(String, Message) -> A + Copy + 'static)
where
    A: Future<Output = Option<Message>> + 'static,
{
    let answering = scope.clone();
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let answering = answering.clone();
        spawn_local(async move {
            let question = Message::answer(event.data());
            let reply = match question.as_ref().and_then(Message::name).zip(question) {
                Some((name, question)) => answer(name, question).await,
                None => None,
            };
            // What was taken apart outside of the envelope lies on the stack still.
            envelope::scrub();
            // If the page is gone there is nobody left to tell.
            let _ = match reply {
                // Handed over, not copied: a copy waits to be collected, and the parts of a film are many.
                Some(reply) => answering.post_message_with_transfer(&reply, &reply.transferred()),
                None => answering.post_message(&FAILED.into()),
            };
        });
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    let _ = scope.post_message(&READY.into());
}
