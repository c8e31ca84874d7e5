//! Memory of JavaScript's buffers, given back at once instead of when the browser gets to it.
//!
//! A film passes through the page in hundreds of buffers. Browsers collect them late: they count what JavaScript holds,
//! and not what stands behind it. `ArrayBuffer.transfer(0)` makes it worse in Chromium, whose own hold on the memory
//! stays when JavaScript's is gone (measured: docs/benchmarks.md). Posting a buffer to somebody moves it for good.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{MessageChannel, MessagePort};

/// What is smaller than this is left to the browser: giving it back costs more than it brings.
const WORTH_BYTES: u32 = 4_096;

thread_local! {
    /// A way that ends nowhere: what is posted there is gone.
    static NOWHERE: Option<MessagePort> = nowhere();
}

/// Overwrites an array and gives its memory back, if it is worth it: then it has no bytes any more.
pub fn wipe(bytes: &Uint8Array) {
    // What was handed over before has none, and would refuse to be filled.
    if bytes.length() > 0 {
        bytes.fill(0, 0, bytes.length());
        release(&bytes.buffer());
    }
}

/// Gives the memory of a buffer back, if it is worth it: then it has no bytes any more.
pub fn release(buffer: &ArrayBuffer) {
    if buffer.byte_length() < WORTH_BYTES {
        return;
    }
    NOWHERE.with(|nowhere| {
        if let Some(nowhere) = nowhere {
            let _ = nowhere.post_message_with_transferable(&JsValue::NULL, &Array::of1(buffer));
        }
    });
}

fn nowhere() -> Option<MessagePort> {
    let channel = MessageChannel::new().ok()?;
    channel.port2().close();
    Some(channel.port1())
}
