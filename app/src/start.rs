//! Where the program finds itself: in a page it is the form, in a Worker the sealer.

use wasm_bindgen::JsCast;
use web_sys::DedicatedWorkerGlobalScope;

use crate::{report, worker};

/// Becomes the form or the sealer.
///
/// One program is downloaded once, and the Worker's copy still has a memory of its own, which ends with it.
pub fn start() {
    match js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        Ok(scope) => worker::listen(scope),
        Err(_) => report::mount(),
    }
}
