//! What the relay is, asked before a signed request and after Send.

use std::sync::Arc;

use axum::{extract::State as Extract, http::StatusCode, response::Response};
use wire::{
    VERSION, nonce,
    ops::{InboxState, Info, Limits, MAX_INBOXES},
};

use super::reply::success;
use crate::{directory::Directory, state::State, store::Store};

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
        inboxes: inboxes(&directory, &state.store),
    };
    success(StatusCode::OK, &info, &[])
}

/// Those that nobody has come for in the longest time first: they are what somebody about to write should
/// know, and a header does not hold any number.
fn inboxes(directory: &Directory, store: &Store) -> Vec<InboxState> {
    let mut inboxes: Vec<_> = directory
        .served()
        .map(|drop| InboxState { drop: *drop, collected: store.last_collected(drop) })
        .collect();
    inboxes.sort_by_key(|inbox| (inbox.collected, inbox.drop));
    inboxes.truncate(MAX_INBOXES);
    inboxes
}
