//! The directory the relay obeys, for whoever holds an older one. It is signed, so it does not matter who
//! passes it on.

use std::sync::Arc;

use axum::{extract::State as Extract, http::StatusCode, response::Response};
use wire::{VERSION, ops::DirectoryReply};

use super::reply::success;
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>) -> Response {
    let directory = state.directory.get();
    let reply = DirectoryReply { v: VERSION, signatures: directory.signatures().to_vec() };
    success(StatusCode::OK, &reply, directory.json())
}
