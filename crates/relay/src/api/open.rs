//! Opening a mailbox.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{ErrorCode, OpenHeader, Opened, POSTS},
};

use super::{
    letter::unstored,
    reply::{refusal, success},
    signed,
};
use crate::{
    state::State,
    store::{Errand, Kept, Task},
};

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    match open(&state, request).await {
        Ok((status, opened)) => success(status, &opened, &[]),
        Err(code) => refusal(code),
    }
}

async fn open(state: &State, request: Request) -> Result<(StatusCode, Opened), ErrorCode> {
    let header: OpenHeader = signed::open(state, request).await?;
    if header.post.len() != POSTS {
        return Err(ErrorCode::Frame);
    }
    // The inbox of an agency is no mailbox: nobody but survivors comes back with a code.
    if state.directory.get().opens(&header.drop) {
        return Err(ErrorCode::None);
    }
    let today = state.clock.today();
    let errand = Errand { mailbox: header.drop, today, task: Task::Open(header.post) };
    let status = match state.store.run_errand(errand).await.map_err(unstored)? {
        Kept::Known => StatusCode::OK,
        Kept::New => StatusCode::CREATED,
    };
    Ok((status, Opened { v: VERSION, day: today }))
}
