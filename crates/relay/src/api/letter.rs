//! Leaving a letter.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use tokio::sync::OwnedSemaphorePermit;
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
    let (bytes, _room) = sealed(state, reader, &header.id).await?;
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

/// The letter behind a header, if it is what its id says, and the room that it takes: to be held until it is
/// on disk.
pub(super) async fn sealed(
    state: &State,
    reader: &mut Reader,
    id: &ObjectId,
) -> Result<(Vec<u8>, OwnedSemaphorePermit), ErrorCode> {
    let length = match reader.remaining() {
        Some(declared) => {
            usize::try_from(declared).ok().and_then(SizeClass::of_len).ok_or(ErrorCode::Size)?.bytes()
        }
        None => SizeClass::Large.bytes(),
    };
    let room = state.reserve(length)?;
    let bytes = reader.rest(length).await?;
    if SizeClass::of_len(bytes.len()).is_none() {
        return Err(ErrorCode::Size);
    }
    if ObjectId::of(&bytes) != *id {
        return Err(ErrorCode::Hash);
    }
    Ok((bytes, room))
}

/// How a failure of the store is answered.
pub(super) fn unstored(error: StoreError) -> ErrorCode {
    match error {
        StoreError::Absent => ErrorCode::None,
        StoreError::Changed => ErrorCode::Cas,
        StoreError::Full => ErrorCode::Full,
        StoreError::Gone => ErrorCode::Gone,
        StoreError::Unavailable => ErrorCode::Busy,
    }
}
