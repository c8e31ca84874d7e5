//! A list of byte arrays on its way to or from the Worker.

use std::ops::Deref;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use zeroize::Zeroizing;

/// A question or an answer as it is posted. The browser copies what is posted; this copy of it is overwritten when
/// dropped.
pub struct Message(Array);

impl Message {
    /// A question by its name, with its fields.
    pub fn new<'a>(name: &str, fields: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let list = Array::of1(&name.into());
        for field in fields {
            list.push(&Uint8Array::from(field));
        }
        Self(list)
    }

    /// One that arrived; `None` if it is no list.
    pub fn answer(data: JsValue) -> Option<Self> {
        data.dyn_into().ok().map(Self)
    }

    /// What it is called.
    pub fn name(&self) -> Option<String> {
        self.0.get(0).as_string()
    }

    /// What was added beside the bytes: a file, say.
    pub fn value(&self, at: u32) -> JsValue {
        self.0.get(at)
    }

    /// Adds something that is no array of bytes, such as a file. It is not overwritten.
    pub fn with(self, value: &JsValue) -> Self {
        self.0.push(value);
        self
    }

    /// The memory of all fields, to be handed over instead of being copied.
    pub fn buffers(&self) -> Array {
        self.0
            .iter()
            .filter_map(|field| field.dyn_into::<Uint8Array>().ok())
            .map(|bytes| bytes.buffer())
            .collect()
    }

    /// The field at this place; the name stands at 0.
    pub fn bytes(&self, at: u32) -> Option<Zeroizing<Vec<u8>>> {
        let bytes: Uint8Array = self.0.get(at).dyn_into().ok()?;
        Some(Zeroizing::new(bytes.to_vec()))
    }

    /// The field at this place as text.
    pub fn text(&self, at: u32) -> Option<String> {
        let bytes: Uint8Array = self.0.get(at).dyn_into().ok()?;
        String::from_utf8(bytes.to_vec()).ok()
    }
}

impl Deref for Message {
    type Target = JsValue;

    fn deref(&self) -> &JsValue {
        self.0.as_ref()
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        for field in self.0.iter() {
            // What was given back before has no bytes any more, and would refuse to be filled.
            if let Some(bytes) = field.dyn_into::<Uint8Array>().ok().filter(|bytes| bytes.length() > 0) {
                bytes.fill(0, 0, bytes.length());
                // Given back at once, and not when the browser gets to it: parts of a film are many.
                let _ = bytes.buffer().transfer_with_length(0);
            }
        }
    }
}
