//! What a file is, and what is written in it beside what can be seen or heard.

use evidence::{FileKind, findings, heic, pdf};
use sha2::{Digest, Sha256};
use web_sys::Blob;
use zeroize::Zeroizing;

use super::read::{Reader, SLICE_BYTES, range, whole_or_ends};
use super::{HASH, LOOK, SCRUB, Stop};
use crate::files::chosen::largest;
use crate::files::found;
use crate::worker::message::Message;

/// As many bytes as it takes to tell a file's kind.
const HEAD: u64 = 4_096;

/// Bytes at each end of a large file in which films, sound and papers keep what they tell about themselves.
const END: u64 = 1 << 20;

/// Answers [`LOOK`].
pub async fn look(file: &Blob) -> Result<Message, Stop> {
    let head = range(file, 0, HEAD.min(file.size() as u64)).await?;
    let kind = FileKind::of(&head);
    let bytes = whole_or_ends(file, largest(kind), END).await?;
    let found = found::to_bytes(findings(kind, &bytes));
    let scrubs = kind == FileKind::Heic && heic::scrub(&bytes).is_ok();
    Ok(Message::new(LOOK, [head.as_slice(), &found, &[u8::from(scrubs)]]))
}

/// Answers [`SCRUB`] for a picture.
pub async fn scrub(file: &Blob) -> Result<Message, Stop> {
    scrubbed(file, FileKind::Heic, |bytes| heic::scrub(bytes).ok()).await
}

/// Answers [`SCRUB`] for a PDF.
pub async fn scrub_paper(file: &Blob) -> Result<Message, Stop> {
    scrubbed(file, FileKind::Pdf, |bytes| pdf::scrub(bytes).ok()).await
}

async fn scrubbed(
    file: &Blob,
    kind: FileKind,
    scrub: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
) -> Result<Message, Stop> {
    let length = file.size() as u64;
    if length > largest(kind) {
        return Err(Stop::Failed);
    }
    let bytes = range(file, 0, length).await?;
    let clean = scrub(&bytes).ok_or(Stop::Failed)?;
    Ok(Message::new(SCRUB, [clean.as_slice()]))
}

/// Answers [`HASH`].
pub async fn hash(file: &Blob) -> Result<Message, Stop> {
    let (mut reader, mut hash) = (Reader::new(file.clone()), Sha256::new());
    let mut slice = Zeroizing::new(vec![0; SLICE_BYTES as usize]);
    while let Some(array) = reader.next_slice().await? {
        let slice = &mut slice[..array.length() as usize];
        array.copy_to(slice);
        hash.update(slice);
        reader.give_back(array);
    }
    Ok(Message::new(HASH, [hash.finalize().as_slice()]))
}
