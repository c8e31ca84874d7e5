//! Reading a mailbox.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Extract},
    http::StatusCode,
    response::Response,
};
use wire::{
    VERSION,
    ops::{ErrorCode, GotLetter, MAX_MAILBOX_LETTERS, MAX_READ_BYTES, MailboxRead, ReadHeader, STATE_BYTES},
};

use super::{
    letter::unstored,
    reply::{refusal, success},
    signed,
};
use crate::state::State;

pub(super) async fn answer(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    match read(&state, request).await {
        Ok((read, payload)) => success(StatusCode::OK, &read, &payload),
        Err(code) => refusal(code),
    }
}

async fn read(state: &State, request: Request) -> Result<(MailboxRead, Vec<u8>), ErrorCode> {
    let header: ReadHeader = signed::open(state, request).await?;
    if header.have.len() > MAX_MAILBOX_LETTERS as usize {
        return Err(ErrorCode::Size);
    }
    // Sizes are not known before they are read.
    let _room = state.reserve(STATE_BYTES + MAX_READ_BYTES)?;
    let today = state.clock.today();
    let mail = state.store.read_mailbox(header.drop, &header.have, today).await.map_err(unstored)?;
    let (ver, note) = mail.note.unwrap_or_default();
    let read = MailboxRead {
        v: VERSION,
        day: today,
        state: ver,
        // At most 64.
        count: mail.letters.len() as u32,
        more: mail.more,
    };
    let mut payload = if read.has_note(header.state) { note } else { Vec::new() };
    payload.extend(GotLetter::encode_all(&mail.letters));
    Ok((read, payload))
}
