//! Leaving a letter in a mailbox.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{ErrorCode, PostHeader, Stored},
};

use super::{
    body::Reader,
    letter::{sealed, unstored},
    reply::{refusal, success},
};
use crate::{
    state::State,
    store::{Errand, Kept, Task},
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

/// In the order of cost: the token is judged before the payload is read. It is judged again by the writer,
/// because the mailbox may be deleted meanwhile.
async fn keep(state: &State, reader: &mut Reader) -> Result<(StatusCode, Stored), ErrorCode> {
    let header: PostHeader = reader.header().await?;
    let today = state.clock.today();
    let post = header.post.hash();
    if !state.store.admits(&header.drop, Some(&post), today).await.map_err(unstored)? {
        return Err(ErrorCode::None);
    }
    let (bytes, _room) = sealed(state, reader, &header.id).await?;
    let task = Task::Leave { post, id: header.id, bytes };
    let errand = Errand { mailbox: header.drop, today, task };
    let status = match state.store.run_errand(errand).await.map_err(unstored)? {
        Kept::Known => StatusCode::OK,
        Kept::New => {
            state.count_stored();
            StatusCode::CREATED
        }
    };
    Ok((status, Stored { v: VERSION, day: today }))
}
