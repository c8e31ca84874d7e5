//! Deleting parcels, for whoever holds the letter.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{BurnHeader, Burned, ErrorCode},
};

use super::{
    body::Reader,
    letter::unstored,
    reply::{refusal, success},
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    match burn(&state, &mut reader).await {
        Ok(burned) => success(StatusCode::OK, &burned, &[]),
        Err(code) => {
            reader.discard().await;
            refusal(code)
        }
    }
}

/// The same is answered whether there was such a parcel or not, and whether the token was its own.
async fn burn(state: &Arc<State>, reader: &mut Reader) -> Result<Burned, ErrorCode> {
    let header: BurnHeader = reader.header().await?;
    reader.rest(0).await?;
    let (deleting, today) = (state.clone(), state.clock.today());
    // Not only for as long as somebody waits: a large parcel takes a while, and a line may break.
    let deleted =
        tokio::spawn(async move { deleting.store.burn(header.id, header.token.hash(), today).await });
    deleted.await.map_err(|_| ErrorCode::Busy)?.map_err(unstored)?;
    Ok(Burned { v: VERSION })
}
