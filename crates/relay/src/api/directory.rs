//! The directory the relay obeys, for whoever holds an older one. It is signed, so it does not matter who
//! passes it on.

use std::sync::Arc;

use axum::{extract::State as Extract, http::StatusCode, response::Response};

use super::reply::with_frame;
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>) -> Response {
    with_frame(StatusCode::OK, state.directory.get().reply())
}
