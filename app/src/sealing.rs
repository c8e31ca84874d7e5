//! What the page and its Worker say to each other. Everything secret happens in the Worker.

use serde::{Deserialize, Serialize};

/// The Worker's first message: it has started and listens.
pub const READY: &str = "ready";

/// The Worker's reply when the text does not fit the largest letter.
pub const TOO_LONG: &str = "too-long";

/// The Worker's reply when anything else went wrong. No detail leaves the Worker.
pub const FAILED: &str = "failed";

/// One letter to seal, sent to the Worker as JSON.
#[derive(Deserialize, Serialize)]
pub struct SealRequest {
    /// The agency's current recipients, as age writes them (`age1…`, `age1pq1…`).
    pub recipients: Vec<String>,
    /// The letter in clear.
    pub draft: envelope::letter::Draft,
}
