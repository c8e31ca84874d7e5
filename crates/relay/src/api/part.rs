//! Leaving a part of a parcel.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    ObjectId, VERSION,
    ops::{ErrorCode, PART_BYTES, PartHeader, Stored},
};

use super::{
    body::Reader,
    letter::unstored,
    reply::{refusal, success},
};
use crate::{
    state::State,
    store::{Kept, Part},
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

/// In the order of cost, as for a letter. A relay that takes no letters takes nothing that belongs to one.
async fn keep(state: &State, reader: &mut Reader) -> Result<(StatusCode, Stored), ErrorCode> {
    let header: PartHeader = reader.header().await?;
    let today = state.clock.today();
    if state.directory.get().has_expired(today) {
        return Err(ErrorCode::Expired);
    }
    let length = match reader.remaining() {
        Some(declared) => fitting(declared).ok_or(ErrorCode::Size)?,
        None => PART_BYTES,
    };
    // Held until the part is on disk.
    let _room = state.reserve_media(length)?;
    let bytes = reader.rest(length).await?;
    if bytes.is_empty() {
        return Err(ErrorCode::Size);
    }
    if ObjectId::of(&bytes) != header.id {
        return Err(ErrorCode::Hash);
    }
    let part = Part { id: header.id, bytes, day: today };
    let status = match state.store.put_part(part).await.map_err(unstored)? {
        Kept::Known => StatusCode::OK,
        Kept::New => StatusCode::CREATED,
    };
    Ok((status, Stored { v: VERSION, day: today }))
}

/// The length of a part, if one is as long.
fn fitting(declared: u64) -> Option<usize> {
    usize::try_from(declared).ok().filter(|length| (1..=PART_BYTES).contains(length))
}
