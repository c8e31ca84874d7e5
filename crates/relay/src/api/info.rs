//! What the relay is, asked before a signed request and after Send.

use std::sync::Arc;

use axum::{extract::State as Extract, http::StatusCode, response::Response};
use wire::{
    VERSION, nonce,
    ops::{Info, Limits},
};

use super::reply::success;
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>) -> Response {
    let today = state.clock.today();
    let directory = state.directory.get();
    let info = Info {
        v: VERSION,
        relay: state.id,
        nonce: nonce::make(&state.nonce_secret, state.clock.unix_seconds()),
        day: today,
        load: state.load(),
        directory: (!directory.has_expired(today)).then(|| directory.mark().clone()),
        limits: Limits::default(),
    };
    success(StatusCode::OK, &info, &[])
}
