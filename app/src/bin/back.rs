//! The program of the answers' page, which also sends files from the letter's page. On the host there is nothing to run.
//!
//! Apart from `ui`, because most people who write never need it, and the form has to arrive quickly.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start::answers();
}

/// Called by the letter's page when its letter is stored and she wants to add files. What is handed over is described
/// in `files`.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn files(handover: JsValue) {
    app::start::files(handover);
}
