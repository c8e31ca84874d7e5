//! Making a parcel, slice by slice.

use std::fmt;

use rand_core::CryptoRng;
use wire::ops::PART_BYTES;
use zeroize::Zeroizing;

use super::{MAX_FILES, MAX_PARCEL_BYTES, ParcelError, index, length, names};
use crate::{
    age::{
        self, Identity, RecipientKind,
        stream::{CHUNK_BYTES, Sealer},
    },
    bundle::{BLOCK, header},
    letter::{B64, ParcelFile},
    scrub,
};

/// A parcel that is being made: files go in slice by slice, ciphertext comes out.
///
/// Every call appends to `out` what is ready; the caller takes it from there, cuts it into parts, and never
/// has it made again. A part that did not arrive is sent again as it is: sealing once more, after a file has
/// changed, would cover two texts with one key. So after any error the whole parcel is dropped, and another
/// one begun with another key.
///
/// Holds one piece of 64 KiB, and a few hundred bytes a file. Its keys are zeroized on drop; traces of them
/// stay on the stack until [`finish`](Self::finish), or [`scrub`](fn@crate::scrub).
pub struct ParcelSealer {
    identity: Identity,
    kind: RecipientKind,
    stream: Sealer,
    files: Vec<ParcelFile>,
    current: Option<Current>,
    /// Bytes of the archive so far.
    written: u64,
    /// Once the index was written: how many zeros are still to come.
    zeros: Option<u64>,
}

/// The file that is being filled.
struct Current {
    file: ParcelFile,
    left: u64,
}

/// What a parcel holds.
#[derive(Clone, PartialEq)]
pub struct SealedParcel {
    /// The files in their order.
    pub files: Vec<ParcelFile>,
    /// The length of the padded archive, in bytes: what age gives back.
    pub bytes: u64,
}

impl ParcelSealer {
    /// Begins a parcel to a fresh key of this kind, and appends its header to `out`.
    ///
    /// The header has one stanza, without throw-away ones around it: in a letter their number would tell how
    /// many people an agency has, but every parcel has one recipient, whoever it is for.
    pub fn new(kind: RecipientKind, rng: &mut impl CryptoRng, out: &mut Vec<u8>) -> Self {
        scrub::after(|| {
            let identity = Identity::make(kind, rng);
            let stream = age::begin(&identity.recipient(), rng, out);
            Self { identity, kind, stream, files: Vec::new(), current: None, written: 0, zeros: None }
        })
    }

    /// The identity that opens the parcel, for the member `parcel.key` of letters. Whoever has it can read
    /// the evidence.
    pub fn key(&self) -> Zeroizing<String> {
        self.identity.to_text()
    }

    /// The length of the whole sealed parcel of files of these sizes to this parcel's key, in bytes, exactly.
    pub fn sealed_len(&self, files: &[u64]) -> u64 {
        length::sealed_len_as(self.kind, files)
    }

    /// Begins the next file, of exactly `bytes` bytes. `stripped` says that it is a clean copy, `original`
    /// is the SHA-256 of what it was made from.
    ///
    /// # Errors
    /// [`ParcelError::Order`] while another one is open, [`ParcelError::Extension`], [`ParcelError::Type`],
    /// [`ParcelError::TooManyFiles`], and [`ParcelError::TooLarge`] if the parcel would not fit a relay any
    /// more; the parcel is as it was before then.
    pub fn begin(
        &mut self,
        extension: &str,
        mime: &str,
        bytes: u64,
        stripped: bool,
        original: Option<[u8; 32]>,
        out: &mut Vec<u8>,
    ) -> Result<(), ParcelError> {
        if self.current.is_some() || self.zeros.is_some() {
            return Err(ParcelError::Order);
        }
        if self.files.len() == MAX_FILES {
            return Err(ParcelError::TooManyFiles);
        }
        if !names::is_extension(extension) {
            return Err(ParcelError::Extension);
        }
        if !names::is_type(mime) {
            return Err(ParcelError::Type);
        }
        let number = self.files.len() + 1;
        let packed = self.written.saturating_add(length::member_len(bytes));
        if length::file_len(self.kind, length::plain_len(packed, number)) > MAX_PARCEL_BYTES {
            return Err(ParcelError::TooLarge);
        }
        let name = names::file(number, extension);
        self.write(&header(&name, bytes), out);
        let file = ParcelFile {
            name,
            mime: mime.to_owned(),
            bytes,
            sha256: B64([0; 32]),
            stripped,
            original: original.map(B64),
        };
        self.current = Some(Current { file, left: bytes });
        Ok(())
    }

    /// Takes the next slice of the open file, of any length.
    ///
    /// # Errors
    /// [`ParcelError::TooMuch`] if there is more than was promised, [`ParcelError::Order`] if no file is
    /// open.
    pub fn data(&mut self, slice: &[u8], out: &mut Vec<u8>) -> Result<(), ParcelError> {
        let current = self.current.as_mut().ok_or(ParcelError::Order)?;
        let length = slice.len() as u64;
        current.left = current.left.checked_sub(length).ok_or(ParcelError::TooMuch)?;
        self.write(slice, out);
        Ok(())
    }

    /// Ends the open file, whose SHA-256 is this.
    ///
    /// The hash is the caller's work, so that it can be done beside the sealing: both take about as long. Whoever opens
    /// the parcel notices a wrong one.
    ///
    /// # Errors
    /// [`ParcelError::Short`] if there was less than was promised, [`ParcelError::Order`] if no file is open.
    pub fn end(&mut self, sha256: [u8; 32], out: &mut Vec<u8>) -> Result<(), ParcelError> {
        let current = self.current.as_ref().ok_or(ParcelError::Order)?;
        if current.left > 0 {
            return Err(ParcelError::Short { missing: current.left });
        }
        let Current { mut file, .. } = self.current.take().ok_or(ParcelError::Order)?;
        file.sha256 = B64(sha256);
        self.files.push(file);
        let full = self.written.next_multiple_of(BLOCK as u64);
        self.write_zeros(full - self.written, out);
        Ok(())
    }

    /// Seals the next of what follows the files, the index and the padding: about one part of it a call.
    /// Says whether there is more.
    ///
    /// [`finish`](Self::finish) does what is left of it; that can be 4 MiB. Whoever has less memory for
    /// `out` asks for it piece by piece before. No file can be begun any more.
    ///
    /// # Errors
    /// [`ParcelError::Order`] while a file is open, [`ParcelError::Empty`] if there was none.
    pub fn pad(&mut self, out: &mut Vec<u8>) -> Result<bool, ParcelError> {
        let zeros = match self.zeros {
            Some(zeros) => zeros,
            None => self.write_index(out)?,
        };
        let now = zeros.min(PART_BYTES as u64);
        self.write_zeros(now, out);
        self.zeros = Some(zeros - now);
        Ok(zeros > now)
    }

    /// Appends everything that is left to `out`, and overwrites what is left on the stack.
    ///
    /// # Errors
    /// As [`pad`](Self::pad).
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<SealedParcel, ParcelError> {
        scrub::after(|| {
            while self.pad(out)? {}
            self.stream.finish(out);
            Ok(SealedParcel { files: self.files, bytes: self.written })
        })
    }

    /// Writes the index, and says how many zeros belong behind it.
    fn write_index(&mut self, out: &mut Vec<u8>) -> Result<u64, ParcelError> {
        if self.current.is_some() {
            return Err(ParcelError::Order);
        }
        if self.files.is_empty() {
            return Err(ParcelError::Empty);
        }
        let total = length::plain_len(self.written, self.files.len());
        let index = index::encode(&self.files)?;
        self.write(&header(names::INDEX, index.len() as u64), out);
        self.write(&index, out);
        Ok(total - self.written)
    }

    fn write(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.stream.push(bytes, out);
        self.written += bytes.len() as u64;
    }

    fn write_zeros(&mut self, mut count: u64, out: &mut Vec<u8>) {
        static ZEROS: [u8; CHUNK_BYTES] = [0; CHUNK_BYTES];
        while count > 0 {
            let zeros = &ZEROS[..usize::try_from(count).unwrap_or(CHUNK_BYTES).min(CHUNK_BYTES)];
            self.write(zeros, out);
            count -= zeros.len() as u64;
        }
    }
}

/// How far it is only: keys are secret, and hashes are those of evidence.
impl fmt::Debug for ParcelSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ParcelSealer({} files, {} bytes, ..)", self.files.len(), self.written)
    }
}

/// The numbers only.
impl fmt::Debug for SealedParcel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealedParcel({} files, {} bytes)", self.files.len(), self.bytes)
    }
}
