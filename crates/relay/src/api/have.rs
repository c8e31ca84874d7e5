//! Which parts are there.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    ObjectId, VERSION,
    ops::{ErrorCode, HaveHeader, HaveReply, MAX_HAVE},
    parcel::bitmap,
};

use super::{
    body::Reader,
    letter::unstored,
    reply::{refusal, success},
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    match have(&state, &mut reader).await {
        Ok((reply, payload)) => success(StatusCode::OK, &reply, &payload),
        Err(code) => {
            reader.discard().await;
            refusal(code)
        }
    }
}

async fn have(state: &State, reader: &mut Reader) -> Result<(HaveReply, Vec<u8>), ErrorCode> {
    reader.header::<HaveHeader>().await?;
    let _room = state.reserve_media(32 * MAX_HAVE)?;
    let payload = reader.rest(32 * MAX_HAVE).await?;
    let (ids, odd) = payload.as_chunks::<32>();
    if !odd.is_empty() {
        return Err(ErrorCode::Frame);
    }
    let ids: Vec<_> = ids.iter().map(|id| ObjectId::from_bytes(*id)).collect();
    let there = state.store.have_parts(&ids, state.clock.today()).await.map_err(unstored)?;
    let reply = HaveReply {
        v: VERSION,
        // At most 1,024.
        count: ids.len() as u32,
    };
    Ok((reply, bitmap::encode(&there)))
}
