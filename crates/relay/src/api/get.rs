//! Fetching letters.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    SizeClass, VERSION,
    ops::{ErrorCode, GetHeader, Got, GotLetter, MAX_GET},
};

use super::{
    letter::unstored,
    reply::{refusal, success},
    signed,
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    match get(&state, request).await {
        Ok((got, payload)) => success(StatusCode::OK, &got, &payload),
        Err(code) => refusal(code),
    }
}

async fn get(state: &State, request: Request) -> Result<(Got, Vec<u8>), ErrorCode> {
    let header: GetHeader = signed::open(state, request).await?;
    if !(1..=MAX_GET).contains(&header.ids.len()) {
        return Err(ErrorCode::Size);
    }
    // Sizes are not known before they are read.
    let _room = state.reserve(header.ids.len() * SizeClass::Large.bytes())?;
    let today = state.clock.today();
    let letters = state.store.get(&header.drop, &header.ids, today).await.map_err(unstored)?;
    let opened = state.note_collected(header.drop, today);
    if letters.is_empty() && !opened {
        return Err(ErrorCode::None);
    }
    let got = Got {
        v: VERSION,
        // At most 16.
        count: letters.len() as u32,
    };
    Ok((got, GotLetter::encode_all(&letters)))
}
