//! Replies: always a frame, never a detail.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use wire::{
    VERSION, frame,
    ops::{ErrorCode, Failure},
};

/// A frame with this header and payload.
pub(super) fn success(status: StatusCode, header: &impl Serialize, payload: &[u8]) -> Response {
    match frame::encode_reply(header, payload) {
        Ok(frame) => with_frame(status, frame),
        // Our own headers are objects, and `wire` knows how many inboxes fit into the longest one.
        Err(_) => refusal(ErrorCode::Busy),
    }
}

/// The one word that says why not.
pub(super) fn refusal(error: ErrorCode) -> Response {
    let failure = Failure { v: VERSION, error, retry_after: error.retry_after() };
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match frame::encode_reply(&failure, &[]) {
        Ok(frame) => with_frame(status, frame),
        // A failure is a short object; if it ever were not, the status says enough.
        Err(_) => status.into_response(),
    };
    if let Some(seconds) = failure.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// A frame that is whole already.
pub(super) fn with_frame(status: StatusCode, frame: impl IntoResponse) -> Response {
    (
        status,
        [
            (header::CONTENT_TYPE, "application/octet-stream"),
            (header::CACHE_CONTROL, "no-store"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        ],
        frame,
    )
        .into_response()
}
