//! Where objects are: the tables that a file ends with, the newest first.
//!
//! ```text
//! xref                          or  a stream of numbers, in columns of so many bytes each
//! first count
//! place generation n            an object at this byte
//! number generation f           there is no such object
//! trailer << /Root … /Prev … >>
//! startxref
//! place of the newest table
//! ```

use std::collections::BTreeSet;

use super::{
    MAX_OBJECTS, PdfError,
    lexer::Lexer,
    object::{Dict, Object, Reference},
    objects::{Objects, Place},
};
use crate::bytes::Cursor;

/// Files are written to more often, but none that a person would have.
const MAX_TABLES: usize = 1024;

/// Numbers of objects and where they are.
type Entries = Vec<(u32, Place)>;

/// Reads all tables, and gives the catalog.
pub(super) fn read(file: &mut Objects<'_>) -> Result<Reference, PdfError> {
    let bytes = file.bytes;
    let (mut next, mut seen, mut root) = (Some(newest(bytes)?), BTreeSet::new(), None);
    while let Some(at) = next {
        if !seen.insert(at) || seen.len() > MAX_TABLES {
            return Err(PdfError::Broken);
        }
        let mut lexer = Lexer::new(bytes, at);
        let trailer = if lexer.takes(b"xref") {
            let (found, free) = table(&mut lexer)?;
            let Object::Dict(trailer) = lexer.object()? else {
                return Err(PdfError::Broken);
            };
            add(file, found)?;
            // Old programs are not to see what this stream has, so the table says of it that it is free.
            if let Some(at) = place(&trailer, "XRefStm")? {
                let (found, other) = stream(file, at)?;
                is_plain(&other)?;
                add(file, found)?;
            }
            add(file, free)?;
            trailer
        } else {
            let (found, trailer) = stream(file, at)?;
            add(file, found)?;
            trailer
        };
        is_plain(&trailer)?;
        if let (None, Object::Reference(reference)) = (root, trailer.get("Root")) {
            root = Some(*reference);
        }
        next = place(&trailer, "Prev")?;
    }
    root.ok_or(PdfError::Broken)
}

/// Where the newest table is. Nothing may follow that: in a cut file it would be an older one.
fn newest(bytes: &[u8]) -> Result<usize, PdfError> {
    const WORD: &[u8] = b"startxref";
    let at = bytes.windows(WORD.len()).rposition(|window| window == WORD).ok_or(PdfError::Broken)?;
    let mut lexer = Lexer::new(bytes, at + WORD.len());
    let place = lexer.integer().ok_or(PdfError::Broken)?;
    lexer.skip();
    if lexer.rest().is_empty() { Ok(place) } else { Err(PdfError::Broken) }
}

/// What is there, and what is free, up to the trailer.
fn table(lexer: &mut Lexer<'_>) -> Result<(Entries, Entries), PdfError> {
    let (mut found, mut free) = (Vec::new(), Vec::new());
    while !lexer.takes(b"trailer") {
        let (Some(first), Some(count)) = (lexer.integer(), lexer.integer()) else {
            return Err(PdfError::Broken);
        };
        for index in 0..count {
            let number = number(first.checked_add(index))?;
            let (Some(at), Some(_)) = (lexer.integer(), lexer.integer()) else {
                return Err(PdfError::Broken);
            };
            if lexer.takes(b"n") {
                found.push((number, Place::At(at)));
            } else if lexer.takes(b"f") {
                free.push((number, Place::Free));
            } else {
                return Err(PdfError::Broken);
            }
            if found.len() + free.len() > MAX_OBJECTS {
                return Err(PdfError::TooLarge);
            }
        }
    }
    Ok((found, free))
}

/// A table as a stream: three columns for each object, of which the first says what the others are.
fn stream<'a>(file: &Objects<'a>, at: usize) -> Result<(Entries, Dict<'a>), PdfError> {
    let loaded = file.at(at, None)?;
    let (Object::Dict(dict), Some(data)) = (loaded.object, loaded.data) else {
        return Err(PdfError::Broken);
    };
    if dict.name("Type")? != b"XRef" {
        return Err(PdfError::Broken);
    }
    let widths = integers(&dict, "W").and_then(|widths| <[usize; 3]>::try_from(widths).ok());
    let (Some([one, two, three]), Some(size)) = (widths, dict.get("Size").integer()) else {
        return Err(PdfError::Broken);
    };
    let ranges = if dict.has("Index") { integers(&dict, "Index") } else { Some(vec![0, size]) };
    let data = file.decoded(&dict, data)?;
    let mut cursor = Cursor::new(&data);
    let mut entries = Vec::new();
    for range in ranges.ok_or(PdfError::Broken)?.chunks(2) {
        let [first, count] = range else {
            return Err(PdfError::Broken);
        };
        for index in 0..*count {
            if entries.len() == MAX_OBJECTS {
                return Err(PdfError::TooLarge);
            }
            let number = number(first.checked_add(index))?;
            let mut column = |width| {
                let number = cursor.number(width).and_then(|number| usize::try_from(number).ok());
                number.ok_or(PdfError::Broken)
            };
            let kind = if one == 0 { 1 } else { column(one)? };
            let (second, third) = (column(two)?, column(three)?);
            let place = match kind {
                1 => Place::At(second),
                2 => Place::In(u32::try_from(second).map_err(|_| PdfError::Broken)?, third),
                _ => Place::Free,
            };
            entries.push((number, place));
        }
    }
    Ok((entries, dict))
}

/// Adds what no newer table has.
fn add(file: &mut Objects<'_>, entries: Entries) -> Result<(), PdfError> {
    for (number, place) in entries {
        file.places.entry(number).or_insert(place);
    }
    if file.places.len() > MAX_OBJECTS { Err(PdfError::TooLarge) } else { Ok(()) }
}

fn is_plain(trailer: &Dict<'_>) -> Result<(), PdfError> {
    if trailer.has("Encrypt") { Err(PdfError::Encrypted) } else { Ok(()) }
}

fn number(number: Option<usize>) -> Result<u32, PdfError> {
    number.and_then(|number| u32::try_from(number).ok()).ok_or(PdfError::Broken)
}

/// The place that an entry of a trailer gives, if there is such an entry.
fn place(trailer: &Dict<'_>, name: &str) -> Result<Option<usize>, PdfError> {
    match trailer.get(name) {
        Object::Null => Ok(None),
        place => place.integer().map(Some).ok_or(PdfError::Broken),
    }
}

fn integers(dict: &Dict<'_>, name: &str) -> Option<Vec<usize>> {
    match dict.get(name) {
        Object::Array(array) => array.iter().map(Object::integer).collect(),
        _ => None,
    }
}
