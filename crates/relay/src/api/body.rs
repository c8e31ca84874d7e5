//! Reads a request's body in parts: no more than asked for, and not for ever.

use std::{future::poll_fn, mem, pin::Pin};

use axum::body::{Body, Bytes, HttpBody};
use serde::de::DeserializeOwned;
use tokio::time::{Instant, timeout, timeout_at};
use wire::{
    frame::{self, FrameError, LENGTH_BYTES},
    ops::ErrorCode,
};

use crate::Patience;

/// What is read of a request that is refused already.
const DISCARD_BYTES: usize = 1 << 20;

/// The body of one request.
pub(super) struct Reader {
    body: Body,
    patience: Patience,
    /// Read, but not asked for yet.
    buffer: Vec<u8>,
    window_ends: Instant,
    in_window: usize,
}

impl Reader {
    pub(super) fn new(body: Body, patience: Patience) -> Self {
        let window_ends = Instant::now() + patience.window;
        Self { body, patience, buffer: Vec::new(), window_ends, in_window: 0 }
    }

    /// How many bytes are still to come after what was taken, if the request says so.
    pub(super) fn remaining(&self) -> Option<u64> {
        let unread = self.body.size_hint().exact()?;
        Some(unread + self.buffer.len() as u64)
    }

    /// The header of the frame. Nothing behind it is waited for.
    pub(super) async fn header<H: DeserializeOwned>(&mut self) -> Result<H, ErrorCode> {
        let mut first = [0; LENGTH_BYTES];
        first.copy_from_slice(&self.take(LENGTH_BYTES).await?);
        let length = frame::header_len(first).map_err(refused)?;
        frame::decode_header(&self.take(length).await?).map_err(refused)
    }

    /// Everything up to the end, at most so many bytes.
    pub(super) async fn rest(&mut self, most: usize) -> Result<Vec<u8>, ErrorCode> {
        if self.remaining().is_some_and(|bytes| bytes > most as u64) {
            return Err(ErrorCode::Size);
        }
        while self.buffer.len() <= most {
            match self.chunk().await? {
                Some(chunk) => self.buffer.extend_from_slice(&chunk),
                None => return Ok(mem::take(&mut self.buffer)),
            }
        }
        Err(ErrorCode::Size)
    }

    /// Reads and forgets what is left of a refused request, within bounds: a browser that is cut off while
    /// it sends reports a broken network instead of showing our answer.
    pub(super) async fn discard(mut self) {
        let patience = self.patience.discard;
        let mut left = DISCARD_BYTES;
        let read = async {
            while let Ok(Some(chunk)) = self.chunk().await {
                left = left.saturating_sub(chunk.len());
                if left == 0 {
                    break;
                }
            }
        };
        // In time or not, the answer goes out now.
        let _ = timeout(patience, read).await;
    }

    async fn take(&mut self, length: usize) -> Result<Vec<u8>, ErrorCode> {
        while self.buffer.len() < length {
            let chunk = self.chunk().await?.ok_or(ErrorCode::Frame)?;
            self.buffer.extend_from_slice(&chunk);
        }
        let rest = self.buffer.split_off(length);
        Ok(mem::replace(&mut self.buffer, rest))
    }

    async fn chunk(&mut self) -> Result<Option<Bytes>, ErrorCode> {
        loop {
            let next = poll_fn(|context| Pin::new(&mut self.body).poll_frame(context));
            match timeout_at(self.window_ends, next).await {
                Ok(None) => return Ok(None),
                Ok(Some(Ok(frame))) => {
                    // Trailers carry nothing for us.
                    if let Ok(chunk) = frame.into_data() {
                        self.in_window += chunk.len();
                        return Ok(Some(chunk));
                    }
                }
                // The connection is gone; nobody reads this.
                Ok(Some(Err(_))) => return Err(ErrorCode::Frame),
                Err(_) if self.in_window >= self.patience.window_bytes => {
                    self.window_ends += self.patience.window;
                    self.in_window = 0;
                }
                Err(_) => return Err(ErrorCode::Timeout),
            }
        }
    }
}

/// How a frame that is none is answered.
pub(super) fn refused(error: FrameError) -> ErrorCode {
    match error {
        FrameError::Version => ErrorCode::Version,
        _ => ErrorCode::Frame,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(body: impl Into<Body>) -> Reader {
        Reader::new(body.into(), Patience::default())
    }

    #[tokio::test]
    async fn takes_no_more_than_it_is_allowed() {
        for (length, result) in [(9, Ok(9)), (10, Ok(10)), (11, Err(ErrorCode::Size))] {
            let mut reader = reader(vec![0_u8; length]);
            assert_eq!(reader.rest(10).await.map(|bytes| bytes.len()), result);
        }
    }

    #[tokio::test]
    async fn a_header_that_ends_early_is_no_frame() {
        let mut reader = reader(&b"\x00\x00\x00\x09{\"v\":1}"[..]);
        let header = reader.header::<serde_json::Value>().await;
        assert_eq!(header, Err(ErrorCode::Frame));
    }

    #[tokio::test]
    async fn what_follows_the_header_is_left_for_later() {
        let mut reader = reader(&b"\x00\x00\x00\x07{\"v\":1}payload"[..]);
        reader.header::<serde_json::Value>().await.unwrap();
        assert_eq!(reader.remaining(), Some(7));
        assert_eq!(reader.rest(7).await.unwrap(), b"payload");
    }
}
