//! Photos (JPEG, ISO/IEC 10918-1): what is needed for decoding stays, with its colours.

use super::{PdfError, icc};
use crate::bytes::{slice, u16_be};

/// What a part of a profile of colours begins with, before its number and how many there are.
const PROFILE: &[u8] = b"ICC_PROFILE\0";

/// The same photo without notes, small pictures, comments, and what stands behind its end.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, PdfError> {
    if !bytes.starts_with(b"\xff\xd8") {
        return Err(PdfError::Unknown);
    }
    let mut out = bytes[..2].to_vec();
    let mut at = 2;
    loop {
        let marker = marker(bytes, &mut at)?;
        if marker == 0xd9 {
            out.extend([0xff, 0xd9]);
            return Ok(out);
        }
        let length = usize::from(u16_be(bytes, at).ok_or(PdfError::Broken)?);
        let data = length.checked_sub(2).and_then(|length| slice(bytes, at + 2, length));
        segment(marker, data.ok_or(PdfError::Broken)?, &mut out)?;
        at += length;
        if marker == 0xda {
            let scan = scan(&bytes[at..]);
            out.extend_from_slice(&bytes[at..at + scan]);
            at += scan;
        }
    }
}

/// Takes a marker, which may have any number of ff before it.
fn marker(bytes: &[u8], at: &mut usize) -> Result<u8, PdfError> {
    let rest = bytes.get(*at..).unwrap_or_default();
    let filling = rest.iter().take_while(|byte| **byte == 0xff).count();
    *at += filling + 1;
    if filling == 0 { Err(PdfError::Broken) } else { rest.get(filling).copied().ok_or(PdfError::Broken) }
}

/// Writes a segment if it is needed.
fn segment(marker: u8, data: &[u8], out: &mut Vec<u8>) -> Result<(), PdfError> {
    match marker {
        // Version and density; the small picture behind them goes.
        0xe0 if data.starts_with(b"JFIF\0") && data.len() >= 12 => {
            write(marker, &[&data[..12], &[0, 0]].concat(), out);
        }
        0xe2 if data.starts_with(PROFILE) => {
            let (head, profile) = data.split_at((PROFILE.len() + 2).min(data.len()));
            match icc::without_notes(profile) {
                Some(profile) => write(marker, &[head, &profile].concat(), out),
                None => write(marker, data, out),
            }
        }
        // How colours are coded.
        0xee if data.starts_with(b"Adobe") && data.len() >= 12 => write(marker, &data[..12], out),
        0xe0..=0xef | 0xfe => {}
        0xc0..=0xcf | 0xda..=0xdf => write(marker, data, out),
        _ => return Err(PdfError::Unknown),
    }
    Ok(())
}

fn write(marker: u8, data: &[u8], out: &mut Vec<u8>) {
    // No longer than what was read.
    let length = data.len() as u16 + 2;
    out.extend([0xff, marker]);
    out.extend(length.to_be_bytes());
    out.extend_from_slice(data);
}

/// How many bytes the picture itself has here: up to the next marker that is none of its own.
fn scan(bytes: &[u8]) -> usize {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7);
    bytes.windows(2).position(is_end).unwrap_or(bytes.len())
}
