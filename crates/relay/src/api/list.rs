//! Listing an inbox.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{ErrorCode, ListEntry, ListHeader, Listed},
};

use super::{
    letter::unstored,
    reply::{refusal, success},
    signed,
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    match list(&state, request).await {
        Ok((listed, payload)) => success(StatusCode::OK, &listed, &payload),
        Err(code) => refusal(code),
    }
}

async fn list(state: &State, request: Request) -> Result<(Listed, Vec<u8>), ErrorCode> {
    let header: ListHeader = signed::open(state, request).await?;
    let today = state.clock.today();
    let entries = state.store.list(&header.drop, today).await.map_err(unstored)?;
    // An inbox that the directory has closed can be emptied; when it is, it is gone.
    let opened = state.note_collected(header.drop, today);
    if entries.is_empty() && !opened {
        return Err(ErrorCode::None);
    }
    let listed =
        Listed { v: VERSION, day: today, count: entries.len().try_into().map_err(|_| ErrorCode::Busy)? };
    Ok((listed, ListEntry::encode_all(&entries)))
}
