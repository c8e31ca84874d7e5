//! The operations of docs/protocol.md over HTTP, one file each.

mod body;
mod burn;
mod delete;
mod directory;
mod get;
mod have;
mod health;
mod info;
mod letter;
mod list;
mod open;
mod parcel;
mod part;
mod pget;
mod post;
mod read;
mod reply;
mod signed;
mod state;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State as Extract},
    http::{HeaderValue, StatusCode, header},
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::{get as on_get, post as on_post},
};
use wire::ops::{self, ErrorCode};

use crate::{site, state::State};

/// Everything the relay answers.
pub fn router(state: Arc<State>) -> Router {
    let operations = Router::new()
        .route(ops::INFO, on_get(info::answer).options(preflight).fallback(wrong_method))
        .route(ops::DIRECTORY, on_get(directory::answer).options(preflight).fallback(wrong_method))
        .route(ops::LETTER, on_post(letter::answer).options(preflight).fallback(wrong_method))
        .route(ops::LIST, on_post(list::answer).options(preflight).fallback(wrong_method))
        .route(ops::GET, on_post(get::answer).options(preflight).fallback(wrong_method))
        .route(ops::DELETE, on_post(delete::answer).options(preflight).fallback(wrong_method))
        .route(ops::OPEN, on_post(open::answer).options(preflight).fallback(wrong_method))
        .route(ops::POST, on_post(post::answer).options(preflight).fallback(wrong_method))
        .route(ops::READ, on_post(read::answer).options(preflight).fallback(wrong_method))
        .route(ops::STATE, on_post(state::answer).options(preflight).fallback(wrong_method))
        .route(ops::PART, on_post(part::answer).options(preflight).fallback(wrong_method))
        .route(ops::HAVE, on_post(have::answer).options(preflight).fallback(wrong_method))
        .route(ops::PARCEL, on_post(parcel::answer).options(preflight).fallback(wrong_method))
        .route(ops::PGET, on_post(pget::answer).options(preflight).fallback(wrong_method))
        .route(ops::BURN, on_post(burn::answer).options(preflight).fallback(wrong_method))
        .layer(map_response(for_any_origin));
    Router::new()
        .route("/healthz", on_get(health::alive))
        .route("/readyz", on_get(health::ready))
        .merge(operations)
        .fallback(elsewhere)
        .with_state(state)
}

/// Every mirror's pages may ask, whatever their origin; no cookie or password is ever sent along.
async fn for_any_origin(mut response: Response) -> Response {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// What a browser asks before its first request to each path. Kept for a day: on a slow network it costs
/// a second.
async fn preflight() -> Response {
    (
        StatusCode::NO_CONTENT,
        [
            (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
            (header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type"),
            (header::ACCESS_CONTROL_MAX_AGE, "86400"),
        ],
    )
        .into_response()
}

async fn wrong_method() -> Response {
    reply::refusal(ErrorCode::Method)
}

async fn elsewhere(Extract(state): Extract<Arc<State>>, request: Request) -> Response {
    // The body is of no interest, and can't be shared between threads.
    let (request, _) = request.into_parts();
    match &state.site {
        _ if request.uri.path().starts_with("/v1/") => reply::refusal(ErrorCode::None),
        Some(site) => site.answer(&request).await,
        None => site::not_found(),
    }
}
