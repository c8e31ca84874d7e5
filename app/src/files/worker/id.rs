//! The id of a part, its SHA-256, by the browser's own hash where it has one: that runs beside the Worker.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::WorkerGlobalScope;
use wire::ObjectId;

/// An id on its way.
pub enum Id {
    /// The browser works it out.
    Coming(Promise),
    /// It is known.
    Known(ObjectId),
}

impl Id {
    /// Of these bytes.
    pub fn of(part: &[u8], array: &Uint8Array) -> Self {
        Self::by_browser(array).unwrap_or_else(|| Self::Known(ObjectId::of(part)))
    }

    /// The id itself; `None` if the browser could not work it out after all.
    pub async fn known(self) -> Option<ObjectId> {
        match self {
            Self::Known(id) => Some(id),
            Self::Coming(promise) => {
                let hash = Uint8Array::new(&JsFuture::from(promise).await.ok()?);
                Some(ObjectId::from_bytes(hash.to_vec().try_into().ok()?))
            }
        }
    }

    /// There is none in pages that are not secure contexts, and in old browsers.
    fn by_browser(array: &Uint8Array) -> Option<Self> {
        let scope: WorkerGlobalScope = js_sys::global().dyn_into().ok()?;
        let subtle = scope.crypto().ok()?.subtle();
        subtle.digest_with_str_and_js_u8_array("SHA-256", array).ok().map(Self::Coming)
    }
}
