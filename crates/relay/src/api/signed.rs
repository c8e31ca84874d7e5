//! Requests that only the holder of an inbox's or mailbox's key can make.

use axum::extract::Request;
use serde::de::DeserializeOwned;
use tokio::sync::OwnedSemaphorePermit;
use wire::{
    InboxId,
    frame::{self, LENGTH_BYTES, MAX_HEADER_BYTES},
    nonce,
    ops::{DeleteHeader, ErrorCode, GetHeader, ListHeader, OpenHeader, ReadHeader, STATE_BYTES, StateHeader},
    request::{self, TRAILER_BYTES},
};

use super::body::{Reader, refused};
use crate::state::State;

/// A header that stands in a signed request.
pub(super) trait Signed: DeserializeOwned {
    /// What is signed as the operation.
    const OP: &'static str;

    /// Bytes of the payload that stands behind it.
    const PAYLOAD: usize;

    fn nonce(&self) -> &str;
    fn inbox(&self) -> InboxId;
}

/// Headers that say `nonce` and `drop`.
macro_rules! signed {
    ($($header:ty, $op:literal, $payload:expr;)*) => {
        $(impl Signed for $header {
            const OP: &'static str = $op;
            const PAYLOAD: usize = $payload;

            fn nonce(&self) -> &str {
                &self.nonce
            }

            fn inbox(&self) -> InboxId {
                self.drop
            }
        })*
    };
}

signed! {
    ListHeader, "list", 0;
    GetHeader, "get", 0;
    DeleteHeader, "delete", 0;
    OpenHeader, "open", 0;
    ReadHeader, "read", 0;
    StateHeader, "state", STATE_BYTES;
}

/// The header of a request that may do what it asks.
///
/// # Errors
/// Whoever has no right to an inbox is told [`ErrorCode::None`], as for one that does not exist.
pub(super) async fn open<H: Signed>(state: &State, request: Request) -> Result<H, ErrorCode> {
    let (header, _, _) = open_with_payload(state, request).await?;
    Ok(header)
}

/// As [`open`], with the payload and the room that it takes.
///
/// # Errors
/// As [`open`]; [`ErrorCode::Frame`] for a payload where there is to be none, [`ErrorCode::Size`] for one of
/// another length than there is to be.
pub(super) async fn open_with_payload<H: Signed>(
    state: &State,
    request: Request,
) -> Result<(H, Vec<u8>, OwnedSemaphorePermit), ErrorCode> {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    let (bytes, room) = match read(state, &mut reader, H::PAYLOAD).await {
        Ok(read) => read,
        Err(code) => {
            reader.discard().await;
            return Err(code);
        }
    };
    let verified = request::verify(H::OP, &state.id, &bytes).map_err(|_| ErrorCode::None)?;
    let (header, payload) = frame::decode::<H>(verified.frame).map_err(refused)?;
    if payload.len() != H::PAYLOAD {
        return Err(if H::PAYLOAD == 0 { ErrorCode::Frame } else { ErrorCode::Size });
    }
    let fresh = nonce::check(&state.nonce_secret, state.clock.unix_seconds(), header.nonce());
    if !fresh || InboxId::of_key(&verified.vk) != header.inbox() {
        return Err(ErrorCode::None);
    }
    Ok((header, payload.to_vec(), room))
}

/// The whole request. Headers are short; room is made for what stands behind them.
async fn read(
    state: &State,
    reader: &mut Reader,
    payload: usize,
) -> Result<(Vec<u8>, OwnedSemaphorePermit), ErrorCode> {
    let room = state.reserve(payload)?;
    let bytes = reader.rest(LENGTH_BYTES + MAX_HEADER_BYTES + payload + TRAILER_BYTES).await?;
    Ok((bytes, room))
}
