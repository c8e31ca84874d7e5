//! One part to the relay, from a Worker: what a browser keeps of a request until it gets to it goes with the Worker.

use super::{OFFER, Stop};
use crate::browser::relay;
use crate::worker::message::Message;

/// Answers [`OFFER`].
pub async fn offer(question: &Message) -> Result<Message, Stop> {
    let fields = || Some((question.text(1)?, question.text(2)?.parse().ok()?, question.bytes(3)?));
    let (origin, id, bytes) = fields().ok_or(Stop::Failed)?;
    match relay::part(&origin, id, &bytes).await {
        Ok(()) => Ok(Message::new(OFFER, [])),
        Err((failure, seconds)) => {
            let seconds = seconds.map(|seconds| seconds.to_string()).unwrap_or_default();
            Ok(Message::new(OFFER, [&[failure.number()][..], seconds.as_bytes()]))
        }
    }
}
