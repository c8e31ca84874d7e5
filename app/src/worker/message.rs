//! A list of byte arrays on its way to or from the Worker.

use std::ops::Deref;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessagePort;
use zeroize::Zeroizing;

use crate::browser::buffers;

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

    /// Adds something that is there already: a file, a port, an array that is handed over.
    pub fn with(self, value: &JsValue) -> Self {
        self.0.push(value);
        self
    }

    /// The array at this place, out of the message: it is not overwritten with it.
    pub fn taken(&self, at: u32) -> Option<Uint8Array> {
        let array = self.0.get(at).dyn_into().ok()?;
        self.0.set(at, JsValue::NULL);
        Some(array)
    }

    /// What is handed over instead of being copied: the memory of all arrays, and ports.
    pub fn transferred(&self) -> Array {
        self.0
            .iter()
            .filter_map(|field| match field.dyn_into::<Uint8Array>() {
                Ok(bytes) => Some(bytes.buffer().into()),
                Err(other) => other.is_instance_of::<MessagePort>().then_some(other),
            })
            .collect::<Array>()
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
            if let Ok(bytes) = field.dyn_into::<Uint8Array>() {
                buffers::wipe(&bytes);
            }
        }
    }
}
