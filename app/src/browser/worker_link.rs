//! The page's side of a Worker: start it, ask it, end it.

use std::cell::RefCell;

use gloo_net::http::Request;
use js_sys::{Array, Promise};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::browser::failure::Failure;
use crate::worker::READY;
use crate::worker::message::Message;

/// How long a slow phone may take to start the Worker or to answer, in milliseconds.
const PATIENCE_MS: i32 = 60_000;

thread_local! {
    /// The Workers at work, so that leaving the page can end them.
    static AT_WORK: RefCell<Vec<Worker>> = const { RefCell::new(Vec::new()) };
}

/// A Worker that listens. Dropping it ends it, and its memory with it.
pub struct Link(Worker);

impl Link {
    /// Starts one.
    ///
    /// # Errors
    /// [`Failure::Offline`] if its program can't be had, [`Failure::Sealer`] if it breaks or stays silent.
    pub async fn start(address: &str) -> Result<Self, Failure> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(address, &options).map_err(|_| Failure::Sealer)?;
        AT_WORK.with_borrow_mut(|at_work| at_work.push(worker.clone()));
        let link = Self(worker);
        match message(&link.0, PATIENCE_MS).await {
            Ok(first) if first.as_string().as_deref() == Some(READY) => Ok(link),
            Ok(_) => Err(Failure::Sealer),
            // A Worker that breaks does not say why; the entry of a program that was loaded once is at hand.
            Err(_) => match Request::get(address).send().await {
                Ok(reply) if reply.ok() => Err(Failure::Sealer),
                _ => Err(Failure::Offline),
            },
        }
    }

    /// Its answer to one question.
    ///
    /// # Errors
    /// [`Failure::Sealer`] if it breaks, stays silent, or says that it failed.
    pub async fn ask(&self, question: &Message) -> Result<Message, Failure> {
        self.ask_for(question, PATIENCE_MS).await
    }

    /// As [`ask`](Self::ask), for a question whose answer may take so many milliseconds. What is in the question is
    /// handed over.
    ///
    /// # Errors
    /// As [`ask`](Self::ask).
    pub async fn ask_for(&self, question: &Message, patience_ms: i32) -> Result<Message, Failure> {
        let answer = message(&self.0, patience_ms);
        self.0.post_message_with_transfer(question, &question.transferred()).map_err(|_| Failure::Sealer)?;
        let answer = answer.await.map_err(|_| Failure::Sealer)?;
        Message::answer(answer).ok_or(Failure::Sealer)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.0.terminate();
        AT_WORK.with_borrow_mut(|at_work| at_work.retain(|worker| worker != &self.0));
    }
}

/// A Worker of its own for one question. Its memory ends with the answer.
///
/// # Errors
/// As [`Link::ask`].
pub async fn ask_once(address: &str, question: &Message) -> Result<Message, Failure> {
    Link::start(address).await?.ask(question).await
}

/// Ends every Worker at work.
pub fn terminate() {
    for worker in AT_WORK.take() {
        worker.terminate();
    }
}

/// The next message of the Worker; an error if it breaks or stays silent.
fn message(worker: &Worker, patience_ms: i32) -> impl Future<Output = Result<JsValue, JsValue>> + use<> {
    let next = Promise::new(&mut |resolve, reject| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&reject));
        worker.set_onmessageerror(Some(&reject));
    });
    let mut bell = None;
    let silence = Promise::new(&mut |_, reject| {
        // Without a timer it would wait for ever, which is no worse than the browser's own waiting.
        bell = window().set_timeout_with_callback_and_timeout_and_arguments_0(&reject, patience_ms).ok();
    });
    let first = Promise::race(&Array::of2(&next, &silence));
    async move {
        let first = JsFuture::from(first).await;
        // It would keep the answer until it rings.
        if let Some(bell) = bell {
            window().clear_timeout_with_handle(bell);
        }
        let event: MessageEvent = first?.dyn_into()?;
        Ok(event.data())
    }
}
