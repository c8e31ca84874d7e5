//! Deleting letters and mailboxes.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{DeleteHeader, Deleted, ErrorCode, MAX_DELETE},
};

use super::{
    letter::unstored,
    reply::{refusal, success},
    signed,
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    match delete(&state, request).await {
        Ok(deleted) => success(StatusCode::OK, &deleted, &[]),
        Err(code) => refusal(code),
    }
}

async fn delete(state: &State, request: Request) -> Result<Deleted, ErrorCode> {
    let header: DeleteHeader = signed::open(state, request).await?;
    let deleted = if header.all { mailbox(state, header).await? } else { letters(state, header).await? };
    let deleted = deleted.try_into().map_err(|_| ErrorCode::Busy)?;
    Ok(Deleted { v: VERSION, deleted })
}

/// A mailbox with everything in it.
async fn mailbox(state: &State, header: DeleteHeader) -> Result<u64, ErrorCode> {
    if !header.ids.is_empty() {
        return Err(ErrorCode::Frame);
    }
    state.store.delete_mailbox(header.drop, state.clock.today()).await.map_err(unstored)
}

/// Letters of an inbox or mailbox.
async fn letters(state: &State, header: DeleteHeader) -> Result<u64, ErrorCode> {
    if !(1..=MAX_DELETE).contains(&header.ids.len()) {
        return Err(ErrorCode::Size);
    }
    // An inbox that the directory has closed can be emptied; when it is, it is gone. Strangers end here,
    // before they keep the writer busy.
    if !state.directory.get().opens(&header.drop)
        && !state.store.holds(&header.drop).await.map_err(unstored)?
    {
        return Err(ErrorCode::None);
    }
    state.store.delete(header.drop, header.ids, state.clock.today()).await.map_err(unstored)
}
