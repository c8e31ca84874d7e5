//! Making a copy of a PDF that has its pages, and not what describes them.
//!
//! A PDF (ISO 32000) is a heap of numbered objects that refer to each other. Which of them belong to the
//! document is said by where they are reached from:
//!
//! ```text
//! %PDF-1.7                      what it is
//! 1 0 obj <<…>> endobj          dictionaries and other values …
//! 2 0 obj <<…>> stream … …      … and streams: pages as they are drawn, pictures, fonts; in newer files also
//!                               object streams, which hold more objects, compressed
//! xref, or a stream             where each object is: the table
//! trailer                       Root: the catalog, from which all pages are reached; Info: who made it
//! startxref                     where the table is
//! …                             whoever changes a file can write new objects, a table and a trailer behind
//!                               it, and what there was before stays
//! ```
//!
//! So nothing is taken out: [`scrub`] writes a new file from what is reached from the newest catalog.
//!
//! | stays | goes |
//! | --- | --- |
//! | pages with all that they draw: text, pictures, fonts, layers | author, program, times (Info, XMP), and what programs keep for themselves |
//! | photos, their profile of colours | Exif, XMP, IPTC, comments, small pictures; which screen one was taken of |
//! | forms and what is filled in, notes, links | who wrote a note and when, links to files, scripts |
//! | languages, how a page is read aloud | descriptions of pictures: programs put there where a file lay |
//! | how a signature looks | the signature, which would not fit anyway |
//! | | attached files, sound and film, earlier versions, pages that were taken out, coordinates of maps |
//! | | the list of contents beside the pages: where files were joined, it has their names |
//!
//! An entry of a dictionary stays if it is known to be needed for showing pages (`pdf/forget.rs`). Of the list
//! of contents nothing is lost that the pages do not say; [`findings`](fn@crate::findings), which only searches,
//! would take it for the paper's title. What a file consists of is not guessed: one that is encrypted, damaged
//! or otherwise not understood is refused, and so is one whose copy would still tell something.
//!
//! What can be seen stays, and so does what can be uncovered: words under a black bar, the part of a picture
//! that a page cuts off, hidden layers, pictures that a page could draw and does not. So do notes that a
//! program wrote between the lines of what a page draws, and names in fonts and profiles of colours.

mod filters;
mod forget;
mod icc;
mod jpeg;
mod jpx;
mod lexer;
mod object;
mod objects;
mod pages;
mod write;
mod xref;

pub(crate) use lexer::is_regular;
use objects::Objects;

use crate::{FileKind, bytes::find, findings};

/// A copy that shows the same and does not describe it. It is about as long as the original; longer if that
/// has its objects compressed.
///
/// # Errors
/// [`PdfError`] if the file is not such a one, or if there is something in it that we do not understand.
/// Then it can only be sent as it is.
pub fn scrub(bytes: &[u8]) -> Result<Vec<u8>, PdfError> {
    // Places are counted from here.
    let start = find(&bytes[..bytes.len().min(HEAD_BYTES)], b"%PDF-").ok_or(PdfError::NotPdf)?;
    let (file, root) = Objects::read(&bytes[start..])?;
    let clean = write::copy(&file, root, &pages::find(&file, root)?)?;
    if findings(FileKind::Pdf, &clean).is_empty() { Ok(clean) } else { Err(PdfError::Telling) }
}

/// The file was not cleaned.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The file is cut, or something is not where it is said to be.
    #[error("the PDF is cut or damaged")]
    Broken,
    /// It needs a password, or forbids something.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// It is another kind of file.
    #[error("this is not a PDF")]
    NotPdf,
    /// A page's own words or pictures look like what was to be taken out.
    #[error("something that tells more than the pages show would stay in the PDF")]
    Telling,
    /// There is more of something than any program writes, or it would take too much memory.
    #[error("the PDF has too many parts, or parts that grow too large")]
    TooLarge,
    /// There is something that we do not know.
    #[error("there is something in the PDF that this program does not know")]
    Unknown,
}

/// How far readers look for the first word of a PDF.
const HEAD_BYTES: usize = 1024;

/// More objects than any file has that a person could send.
const MAX_OBJECTS: usize = 1 << 19;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
