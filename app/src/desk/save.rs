//! Saving a file: the one way by which anything leaves the page for the disk, and only when somebody presses for it.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a browser may take to begin saving, in milliseconds.
const PATIENCE_MS: u32 = 60_000;

/// No browser opens such a file by itself.
const PLAIN_BYTES: &str = "application/octet-stream";

thread_local! {
    /// Addresses of files that are being saved.
    static ADDRESSES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Has the browser save a file under this name. Whether it did, no page learns.
///
/// # Errors
/// If the browser refuses.
pub fn save(name: &str, content: &[u8]) -> Result<(), JsValue> {
    save_pieces(name, &Array::of1(&Uint8Array::from(content)))
}

/// The same for a file in pieces, each a `Uint8Array`.
///
/// # Errors
/// If the browser refuses.
pub fn save_pieces(name: &str, pieces: &Array) -> Result<(), JsValue> {
    let address = address_of(pieces, PLAIN_BYTES)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    if let Some(body) = document().body() {
        // Some browsers press no link that is nowhere.
        body.append_child(&link)?;
    }
    link.click();
    link.remove();
    ADDRESSES.with_borrow_mut(|addresses| addresses.push(address.clone()));
    Timeout::new(PATIENCE_MS, move || {
        ADDRESSES.with_borrow_mut(|addresses| addresses.retain(|other| *other != address));
        revoke(&address);
    })
    .forget();
    Ok(())
}

/// An address inside of this page for what is in these pieces. It has to be given back: [`revoke`].
///
/// # Errors
/// If the browser refuses.
pub fn address_of(pieces: &Array, mime: &str) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(pieces, &options)?;
    Url::create_object_url_with_blob(&blob)
}

/// Gives an address back.
pub fn revoke(address: &str) {
    // An address that is not there any more is given back already.
    let _ = Url::revoke_object_url(address);
}

/// Gives all addresses back.
pub fn forget() {
    for address in ADDRESSES.take() {
        revoke(&address);
    }
}
