//! Leaving a letter.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    ObjectId, SizeClass, VERSION,
    ops::{ErrorCode, LetterHeader, Stored},
};

use super::{
    body::Reader,
    reply::{refusal, success},
};
use crate::{
    state::State,
    store::{Kept, Letter, StoreError},
};

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    match keep(&state, &mut reader).await {
        Ok((status, stored)) => success(status, &stored, &[]),
        Err(code) => {
            reader.discard().await;
            refusal(code)
        }
    }
}

/// In the order of cost: the header is judged before the payload is read, and room is made before that.
async fn keep(state: &State, reader: &mut Reader) -> Result<(StatusCode, Stored), ErrorCode> {
    let header: LetterHeader = reader.header().await?;
    let today = state.clock.today();
    let directory = state.directory.get();
    if directory.has_expired(today) {
        return Err(ErrorCode::Expired);
    }
    if !directory.opens(&header.drop) {
        return Err(ErrorCode::None);
    }
    let length = match reader.remaining() {
        Some(declared) => {
            usize::try_from(declared).ok().and_then(SizeClass::of_len).ok_or(ErrorCode::Size)?.bytes()
        }
        None => SizeClass::Large.bytes(),
    };
    // Held until the letter is on disk.
    let _room = state.reserve(length)?;
    let bytes = reader.rest(length).await?;
    if SizeClass::of_len(bytes.len()).is_none() {
        return Err(ErrorCode::Size);
    }
    if ObjectId::of(&bytes) != header.id {
        return Err(ErrorCode::Hash);
    }
    let letter = Letter { inbox: header.drop, id: header.id, bytes, day: today };
    let status = match state.store.put(letter).await.map_err(unstored)? {
        Kept::Known => StatusCode::OK,
        Kept::New => {
            state.count_stored();
            StatusCode::CREATED
        }
    };
    Ok((status, Stored { v: VERSION, day: today }))
}

/// How a failure of the store is answered.
pub(super) fn unstored(error: StoreError) -> ErrorCode {
    match error {
        StoreError::Full => ErrorCode::Full,
        StoreError::Unavailable => ErrorCode::Busy,
    }
}
