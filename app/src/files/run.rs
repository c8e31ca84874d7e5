//! Work that she can call off. Its memory, its Worker and its question to the relay end with it.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use leptos::prelude::*;

use super::state::Files;

/// Works to the end, or until it is called off: then everything that the work holds is dropped at once, wherever it
/// waits, and the answer is `None`.
pub async fn unless_called_off<T>(files: Files, work: impl Future<Output = T>) -> Option<T> {
    let run = files.run.try_get_value();
    let mut work = pin!(work);
    poll_fn(|context| {
        // Signals that are gone call it off as well.
        if run.is_none() || files.run.try_get_value() != run {
            return Poll::Ready(None);
        }
        files.waker.set_value(Some(context.waker().clone()));
        work.as_mut().poll(context).map(Some)
    })
    .await
}

/// Calls off whatever is at work.
pub fn call_off(files: Files) {
    files.run.update_value(|run| *run += 1);
    if let Some(waker) = files.waker.try_update_value(Option::take).flatten() {
        waker.wake();
    }
}
