//! For whoever watches over the machine.

use std::sync::Arc;

use axum::{extract::State as Extract, http::StatusCode};

use crate::{state::State, store::StoreError};

/// The process answers.
pub(super) async fn alive() -> &'static str {
    "alive\n"
}

/// It would take a letter now, as far as it can tell.
pub(super) async fn ready(Extract(state): Extract<Arc<State>>) -> (StatusCode, &'static str) {
    if state.directory.get().has_expired(state.clock.today()) {
        (StatusCode::SERVICE_UNAVAILABLE, "the directory has expired\n")
    } else {
        match state.store.ready().await {
            Ok(()) => (StatusCode::OK, "ready\n"),
            Err(StoreError::Full) => (StatusCode::SERVICE_UNAVAILABLE, "there is no room for letters\n"),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
        }
    }
}
