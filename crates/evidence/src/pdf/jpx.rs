//! Pictures in JPEG 2000 (ISO/IEC 15444-1): boxes, and in one of them the coded picture.

use super::PdfError;
use crate::{
    bmff,
    bytes::{slice, u16_be, u32_be},
};

/// The same picture without notes.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, PdfError> {
    if bytes.starts_with(b"\xff\x4f") {
        return without_comments(bytes);
    }
    let mut out = Vec::new();
    for part in bmff::parts(bytes, 0..bytes.len()) {
        let part = part.map_err(|_| PdfError::Broken)?;
        let body = &bytes[part.body];
        match &part.kind {
            b"jP  " | b"ftyp" | b"rreq" => write(part.kind, body, &mut out)?,
            b"jp2c" => write(part.kind, &without_comments(body)?, &mut out)?,
            b"jp2h" => {
                let mut inner = Vec::new();
                for part in bmff::parts(body, 0..body.len()) {
                    let part = part.map_err(|_| PdfError::Broken)?;
                    // Size, depth, colours and channels.
                    if matches!(&part.kind, b"ihdr" | b"bpcc" | b"colr" | b"pclr" | b"cmap" | b"cdef") {
                        write(part.kind, &body[part.body], &mut inner)?;
                    }
                }
                write(part.kind, &inner, &mut out)?;
            }
            b"xml " | b"uuid" | b"uinf" | b"jp2i" | b"free" => {}
            _ => return Err(PdfError::Unknown),
        }
    }
    Ok(out)
}

fn write(kind: [u8; 4], body: &[u8], out: &mut Vec<u8>) -> Result<(), PdfError> {
    let size = u32::try_from(body.len() + 8).map_err(|_| PdfError::TooLarge)?;
    out.extend(size.to_be_bytes());
    out.extend(kind);
    out.extend_from_slice(body);
    Ok(())
}

/// The coded picture with zeros for comments, so that nothing moves: a head, and parts with a head each.
fn without_comments(bytes: &[u8]) -> Result<Vec<u8>, PdfError> {
    let mut out = bytes.to_vec();
    let (mut at, mut part_end) = (2, None);
    loop {
        let marker = u16_be(bytes, at).ok_or(PdfError::Broken)?;
        match marker {
            // The end, behind which nothing stays.
            0xffd9 => {
                out.truncate(at + 2);
                return Ok(out);
            }
            // The bytes of a part begin; they end where its head says, or with the picture.
            0xff93 => {
                at = match part_end {
                    Some(end) if end > at => end,
                    _ => return Err(PdfError::Broken),
                };
                continue;
            }
            0xff30..=0xff3f | 0xff4f => return Err(PdfError::Unknown),
            0xff00.. => {}
            _ => return Err(PdfError::Broken),
        }
        let length = usize::from(u16_be(bytes, at + 2).ok_or(PdfError::Broken)?);
        let data =
            length.checked_sub(2).and_then(|length| slice(bytes, at + 4, length)).ok_or(PdfError::Broken)?;
        match marker {
            0xff64 => out[at + 4..at + 2 + length].fill(0),
            0xff90 => {
                let size =
                    u32_be(data, 2).and_then(|size| usize::try_from(size).ok()).ok_or(PdfError::Broken)?;
                // None is said: it goes on up to the end.
                let end = if size == 0 { bytes.len().checked_sub(2) } else { at.checked_add(size) };
                part_end = Some(end.ok_or(PdfError::Broken)?);
            }
            _ => {}
        }
        at += 2 + length;
    }
}
