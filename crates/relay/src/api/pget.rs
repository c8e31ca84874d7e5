//! Fetching parcels. Whoever knows the id may.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{ErrorCode, GotPart, PART_BYTES, PgetHeader},
};

use super::{
    body::Reader,
    letter::unstored,
    reply::{refusal, success},
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    match get(&state, &mut reader).await {
        Ok(payload) => success(StatusCode::OK, &GotPart { v: VERSION }, &payload),
        Err(code) => {
            reader.discard().await;
            refusal(code)
        }
    }
}

async fn get(state: &State, reader: &mut Reader) -> Result<Vec<u8>, ErrorCode> {
    let header: PgetHeader = reader.header().await?;
    reader.rest(0).await?;
    // Sizes are not known before they are read.
    let _room = state.reserve_media(PART_BYTES)?;
    let today = state.clock.today();
    let found = if header.n == PgetHeader::MANIFEST {
        let manifest = state.store.manifest(&header.id, today).await.map_err(unstored)?;
        manifest.map(|manifest| manifest.encode())
    } else {
        let n = usize::try_from(header.n).map_err(|_| ErrorCode::None)?;
        state.store.part(&header.id, n, today).await.map_err(unstored)?
    };
    found.ok_or(ErrorCode::None)
}
