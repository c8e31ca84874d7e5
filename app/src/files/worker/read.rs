//! Reading a file slice by slice. No slice is read before it is needed, and none is kept.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;
use zeroize::Zeroizing;

use super::Stop;

/// Bytes of a slice: one piece of an age file.
const SLICE: usize = 65_536;

/// A file on its way through the Worker.
pub struct Reader {
    file: Blob,
    at: u64,
    end: u64,
    /// The only memory that content passes through, overwritten by the next slice.
    slice: Zeroizing<Vec<u8>>,
}

impl Reader {
    /// At the beginning of a file.
    pub fn new(file: Blob) -> Self {
        let end = file.size() as u64;
        Self { file, at: 0, end, slice: Zeroizing::new(vec![0; SLICE]) }
    }

    /// The length that the file had when she chose it.
    pub fn length(&self) -> u64 {
        self.end
    }

    /// The next slice; empty at the end.
    pub async fn next_slice(&mut self) -> Result<&[u8], Stop> {
        let to = self.end.min(self.at + SLICE as u64);
        let length = (to - self.at) as usize;
        let into = &mut self.slice[..length];
        if length > 0 {
            read(&self.file, self.at, to, into).await?;
        }
        self.at = to;
        Ok(into)
    }
}

/// The whole of a file that is known not to be long, or this much of both its ends.
pub async fn whole_or_ends(file: &Blob, whole: u64, end: u64) -> Result<Zeroizing<Vec<u8>>, Stop> {
    let length = file.size() as u64;
    if length <= whole.max(2 * end) {
        return range(file, 0, length).await;
    }
    let (mut both, tail) = (range(file, 0, end).await?, range(file, length - end, length).await?);
    let mut joined = Zeroizing::new(Vec::with_capacity(both.len() + tail.len()));
    joined.append(&mut both);
    joined.extend_from_slice(&tail);
    Ok(joined)
}

/// The bytes of a file from one place to another.
pub async fn range(file: &Blob, from: u64, to: u64) -> Result<Zeroizing<Vec<u8>>, Stop> {
    let mut bytes = Zeroizing::new(vec![0; (to - from) as usize]);
    let mut at = from;
    for slice in bytes.chunks_mut(SLICE) {
        let next = at + slice.len() as u64;
        read(file, at, next, slice).await?;
        at = next;
    }
    Ok(bytes)
}

/// Reads exactly these bytes. A file that became shorter, vanished or was written to can't be read.
async fn read(file: &Blob, from: u64, to: u64, into: &mut [u8]) -> Result<(), Stop> {
    let slice = file.slice_with_f64_and_f64(from as f64, to as f64).map_err(|_| Stop::Changed)?;
    let buffer = JsFuture::from(slice.array_buffer()).await.map_err(|_| Stop::Changed)?;
    let buffer: ArrayBuffer = buffer.dyn_into().map_err(|_| Stop::Changed)?;
    let bytes = Uint8Array::new(&buffer);
    if bytes.length() as usize != into.len() {
        return Err(Stop::Changed);
    }
    bytes.copy_to(into);
    bytes.fill(0, 0, bytes.length());
    // Where the browser can, its memory goes back at once. Otherwise it waits to be collected, and a long film would
    // pile up.
    let _ = buffer.transfer_with_length(0);
    Ok(())
}
