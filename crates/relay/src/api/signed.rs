//! Requests that only the holder of an inbox's key can make.

use axum::extract::Request;
use serde::de::DeserializeOwned;
use wire::{
    InboxId,
    frame::{self, LENGTH_BYTES, MAX_HEADER_BYTES},
    nonce,
    ops::{DeleteHeader, ErrorCode, GetHeader, ListHeader},
    request::{self, TRAILER_BYTES},
};

use super::body::{Reader, refused};
use crate::state::State;

/// A header that stands in a signed request.
pub(super) trait Signed: DeserializeOwned {
    /// What is signed as the operation.
    const OP: &'static str;

    fn nonce(&self) -> &str;
    fn inbox(&self) -> InboxId;
}

impl Signed for ListHeader {
    const OP: &'static str = "list";

    fn nonce(&self) -> &str {
        &self.nonce
    }

    fn inbox(&self) -> InboxId {
        self.drop
    }
}

impl Signed for GetHeader {
    const OP: &'static str = "get";

    fn nonce(&self) -> &str {
        &self.nonce
    }

    fn inbox(&self) -> InboxId {
        self.drop
    }
}

impl Signed for DeleteHeader {
    const OP: &'static str = "delete";

    fn nonce(&self) -> &str {
        &self.nonce
    }

    fn inbox(&self) -> InboxId {
        self.drop
    }
}

/// The header of a request that may do what it asks.
///
/// # Errors
/// Whoever has no right to an inbox is told [`ErrorCode::None`], as for one that does not exist.
pub(super) async fn open<H: Signed>(state: &State, request: Request) -> Result<H, ErrorCode> {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    let bytes = match reader.rest(LENGTH_BYTES + MAX_HEADER_BYTES + TRAILER_BYTES).await {
        Ok(bytes) => bytes,
        Err(code) => {
            reader.discard().await;
            return Err(code);
        }
    };
    let verified = request::verify(H::OP, &state.id, &bytes).map_err(|_| ErrorCode::None)?;
    let (header, payload) = frame::decode::<H>(verified.frame).map_err(refused)?;
    if !payload.is_empty() {
        return Err(ErrorCode::Frame);
    }
    let fresh = nonce::check(&state.nonce_secret, state.clock.unix_seconds(), header.nonce());
    if !fresh || InboxId::of_key(&verified.vk) != header.inbox() {
        return Err(ErrorCode::None);
    }
    Ok(header)
}
