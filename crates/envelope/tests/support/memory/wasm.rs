//! The linear memory of this WebAssembly program, as JavaScript sees it.

use js_sys::{Uint8Array, WebAssembly};
use wasm_bindgen::JsCast;

use crate::needles::Region;

/// All of it, by address.
pub struct Memory(WebAssembly::Memory);

impl Memory {
    /// Opens it.
    pub fn open() -> Self {
        Self(wasm_bindgen::memory().unchecked_into())
    }

    /// One region: everything, the program's constants and its stack included.
    pub fn regions(&self) -> Vec<Region> {
        let end = u64::from(self.bytes().length());
        vec![Region { name: "linear memory".to_owned(), range: 0..end }]
    }

    /// Copies what stands at `at`.
    pub fn copy(&self, at: u64, into: &mut [u8]) {
        let start = u32::try_from(at).expect("addresses have 32 bits");
        let length = u32::try_from(into.len()).expect("addresses have 32 bits");
        self.bytes().subarray(start, start + length).copy_to(into);
    }

    /// Asked for each time: memory that grows is another buffer.
    fn bytes(&self) -> Uint8Array {
        Uint8Array::new(&self.0.buffer())
    }
}
