//! Making a parcel of parts that are there.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    ObjectId, VERSION,
    ops::{ErrorCode, Failure, ParcelHeader, Stored},
    parcel::{Manifest, bitmap},
};

use super::{
    body::Reader,
    letter::unstored,
    reply::{refusal, success},
};
use crate::{
    state::State,
    store::{Kept, Made, Parcel},
};

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    let mut reader = Reader::new(request.into_body(), state.config.patience);
    match make(&state, &mut reader).await {
        Ok((stored, Made::Kept(Kept::New))) => success(StatusCode::CREATED, &stored, &[]),
        Ok((stored, Made::Kept(Kept::Known))) => success(StatusCode::OK, &stored, &[]),
        Ok((_, Made::Missing(missing))) => without(&missing),
        Ok((_, Made::Unfit)) => refusal(ErrorCode::Size),
        Err(code) => {
            reader.discard().await;
            refusal(code)
        }
    }
}

async fn make(state: &State, reader: &mut Reader) -> Result<(Stored, Made), ErrorCode> {
    let header: ParcelHeader = reader.header().await?;
    let today = state.clock.today();
    if state.directory.get().has_expired(today) {
        return Err(ErrorCode::Expired);
    }
    let _room = state.reserve_media(Manifest::MAX_BYTES)?;
    let bytes = reader.rest(Manifest::MAX_BYTES).await?;
    if ObjectId::of(&bytes) != header.id {
        return Err(ErrorCode::Hash);
    }
    let manifest = Manifest::decode(&bytes).map_err(|_| ErrorCode::Frame)?;
    let parcel = Parcel { id: header.id, manifest, burn: header.burn, day: today };
    let made = state.store.make_parcel(parcel).await.map_err(unstored)?;
    Ok((Stored { v: VERSION, day: today }, made))
}

/// A refusal that says which parts are missing.
fn without(missing: &[bool]) -> Response {
    let failure = Failure { v: VERSION, error: ErrorCode::Missing, retry_after: None };
    success(StatusCode::CONFLICT, &failure, &bitmap::encode(missing))
}
