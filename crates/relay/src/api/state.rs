//! Keeping the note of a mailbox's owner.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{ErrorCode, StateHeader, StateKept},
};

use super::{
    letter::unstored,
    reply::{refusal, success},
    signed,
};
use crate::{
    state::State,
    store::{Errand, Task},
};

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    match keep(&state, request).await {
        Ok(kept) => success(StatusCode::OK, &kept, &[]),
        Err(code) => refusal(code),
    }
}

async fn keep(state: &State, request: Request) -> Result<StateKept, ErrorCode> {
    let (header, bytes, _room) = signed::open_with_payload::<StateHeader>(state, request).await?;
    // Otherwise a version could stand for two notes, and 0 for one.
    if header.ver <= header.expect {
        return Err(ErrorCode::Frame);
    }
    let ver = i64::try_from(header.ver).map_err(|_| ErrorCode::Frame)?;
    let today = state.clock.today();
    // Strangers end here, before they keep the writer busy.
    if !state.store.admits(&header.drop, None, today).await.map_err(unstored)? {
        return Err(ErrorCode::None);
    }
    let task = Task::Note { ver, expect: header.expect, bytes };
    let errand = Errand { mailbox: header.drop, today, task };
    state.store.run_errand(errand).await.map_err(unstored)?;
    Ok(StateKept { v: VERSION, ver: header.ver })
}
