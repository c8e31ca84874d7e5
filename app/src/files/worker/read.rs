//! Reading a file slice by slice. At most one slice is read ahead, and none is kept.

mod stream;

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;
use zeroize::Zeroizing;

use super::Stop;
use crate::browser::buffers;
use stream::Stream;

/// The most bytes of a slice.
pub const SLICE_BYTES: u32 = 524_288;

/// How many arrays are in use at most: one is read into, the others are hashed here and sealed there.
const ARRAYS: usize = 3;

/// A file on its way through the Worker.
pub struct Reader {
    file: Blob,
    /// `None` where the browser has no streams that read into arrays: then each slice is an array of its own.
    stream: Option<Stream>,
    /// How far it was read.
    at: u64,
    end: u64,
    /// Arrays that wait to be read into.
    spare: Vec<Uint8Array>,
    /// How many arrays were handed out and are not back.
    out: usize,
}

impl Reader {
    /// At the beginning of a file.
    pub fn new(file: Blob) -> Self {
        let (stream, end) = (Stream::open(&file), file.size() as u64);
        Self { file, stream, at: 0, end, spare: Vec::new(), out: 0 }
    }

    /// The next slice; `None` at the end. It is to be [given back](Self::give_back).
    ///
    /// A file that became shorter, vanished or was written to can't be read.
    pub async fn next_slice(&mut self) -> Result<Option<Uint8Array>, Stop> {
        if self.at == self.end {
            return self.still_there().await.map(|()| None);
        }
        let length = self.next_length();
        let slice = match &mut self.stream {
            Some(stream) => stream.next(length, &mut self.spare).await?,
            None => whole(&self.file, self.at, self.at + u64::from(length)).await?,
        };
        if slice.length() != length {
            return Err(Stop::Changed);
        }
        self.at += u64::from(length);
        self.out += 1;
        let ahead = self.next_length();
        if ahead > 0
            && let Some(stream) = &mut self.stream
        {
            let array = self.spare.pop().unwrap_or_else(|| Uint8Array::new_with_length(ahead));
            stream.read_ahead(ahead, &array)?;
        }
        Ok(Some(slice))
    }

    /// Takes back what [`next_slice`](Self::next_slice) gave.
    pub fn give_back(&mut self, slice: Uint8Array) {
        self.out -= 1;
        if self.stream.is_some() {
            // All of its memory: behind a last, short slice there is still what was read before.
            self.spare.push(Uint8Array::new(&slice.buffer()));
        } else {
            buffers::wipe(&slice);
        }
    }

    fn next_length(&self) -> u32 {
        (self.end - self.at).min(SLICE_BYTES.into()) as u32
    }

    /// Opens the file once more. Browsers ask when a file is opened whether it is still the one that was chosen, and
    /// not while a stream is read.
    async fn still_there(&self) -> Result<(), Stop> {
        let last = whole(&self.file, self.end.saturating_sub(1), self.end).await?;
        if u64::from(last.length()) == self.end.min(1) { Ok(()) } else { Err(Stop::Changed) }
    }

    /// Whether slices are to be given back before the next one is asked for.
    pub fn is_waited_for(&self) -> bool {
        self.out + 1 >= ARRAYS
    }

    /// Whether slices were not given back yet.
    pub fn misses_some(&self) -> bool {
        self.out > 0
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.spare.iter().for_each(buffers::wipe);
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
    for into in bytes.chunks_mut(SLICE_BYTES as usize) {
        let next = at + into.len() as u64;
        let slice = whole(file, at, next).await?;
        if slice.length() as usize != into.len() {
            return Err(Stop::Changed);
        }
        slice.copy_to(into);
        buffers::wipe(&slice);
        at = next;
    }
    Ok(bytes)
}

/// The bytes from one place to another in an array of their own.
async fn whole(file: &Blob, from: u64, to: u64) -> Result<Uint8Array, Stop> {
    let slice = file.slice_with_f64_and_f64(from as f64, to as f64).map_err(|_| Stop::Changed)?;
    let buffer = JsFuture::from(slice.array_buffer()).await.map_err(|_| Stop::Changed)?;
    Ok(Uint8Array::new(&buffer))
}
