//! A file as a stream of bytes into arrays that are used again and again.

use js_sys::{Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream};

use super::super::Stop;

#[wasm_bindgen]
extern "C" {
    /// `ReadableStream.getReader`, which throws where a stream is not one of bytes.
    #[wasm_bindgen(extends = ReadableStream)]
    type ByteStream;

    #[wasm_bindgen(method, catch, js_name = getReader)]
    fn reader(this: &ByteStream, options: &Object) -> Result<ByteReader, JsValue>;

    type ByteReader;

    #[wasm_bindgen(method, catch)]
    fn read(this: &ByteReader, into: &Uint8Array, options: &Object) -> Result<Promise, JsValue>;
}

/// The stream, from the file's beginning on.
pub struct Stream {
    reader: ByteReader,
    /// What is being read already.
    ahead: Option<Promise>,
}

impl Stream {
    /// Of this file; `None` where the browser has no such streams.
    pub fn open(file: &Blob) -> Option<Self> {
        let options = Object::new();
        Reflect::set(&options, &"mode".into(), &"byob".into()).ok()?;
        let reader = file.stream().unchecked_into::<ByteStream>().reader(&options).ok()?;
        Some(Self { reader, ahead: None })
    }

    /// The next `length` bytes, in what they are being read into `ahead`, in a spare array or in a new one.
    pub async fn next(&mut self, length: u32, spare: &mut Vec<Uint8Array>) -> Result<Uint8Array, Stop> {
        let mut asked = match self.ahead.take() {
            Some(asked) => asked,
            None => {
                let array = spare.pop().unwrap_or_else(|| Uint8Array::new_with_length(length));
                self.ask(&array, 0, length)?
            }
        };
        let mut filled = 0;
        loop {
            let got = bytes(&JsFuture::from(asked).await.map_err(|_| Stop::Changed)?)?;
            filled += got.length();
            // Handed over and back, the memory is another array's. What comes too early is the end of a file that
            // became shorter.
            let array = Uint8Array::new(&got.buffer());
            if filled == length {
                return Ok(array.subarray(0, length));
            }
            if got.length() == 0 || filled > length {
                return Err(Stop::Changed);
            }
            asked = self.ask(&array, filled, length)?;
        }
    }

    /// Begins to read the `length` bytes behind those.
    pub fn read_ahead(&mut self, length: u32, into: &Uint8Array) -> Result<(), Stop> {
        self.ahead = Some(self.ask(into, 0, length)?);
        Ok(())
    }

    fn ask(&self, into: &Uint8Array, from: u32, to: u32) -> Result<Promise, Stop> {
        let place = Uint8Array::new(&into.buffer()).subarray(from, to);
        let options = Object::new();
        // All of it at once, where the browser knows this option; else bit by bit.
        Reflect::set(&options, &"min".into(), &place.length().into()).map_err(|_| Stop::Changed)?;
        self.reader.read(&place, &options).map_err(|_| Stop::Changed)
    }
}

/// What was read.
fn bytes(answer: &JsValue) -> Result<Uint8Array, Stop> {
    let value = Reflect::get(answer, &"value".into()).map_err(|_| Stop::Changed)?;
    value.dyn_into().map_err(|_| Stop::Changed)
}
