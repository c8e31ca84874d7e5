//! Writing the clean copy: what is reached from the catalog, with new numbers, and one plain table.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, VecDeque},
};

use super::{
    PdfError,
    filters::Step,
    forget::{Kept, Sort, is_forgotten},
    icc, jpeg, jpx,
    lexer::is_regular,
    object::{Dict, Object, Reference},
    objects::Objects,
    pages::Pages,
};
use crate::findings;

/// The bytes behind the version say that this is no text.
const HEAD: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// What can have been done to a stream that is copied as it is. What is encrypted is not among them.
const FILTERS: &[&[u8]] = &[
    b"ASCII85Decode",
    b"ASCIIHexDecode",
    b"CCITTFaxDecode",
    b"DCTDecode",
    b"FlateDecode",
    b"JBIG2Decode",
    b"JPXDecode",
    b"LZWDecode",
    b"RunLengthDecode",
];

/// A clean copy of the document that this object is the catalog of.
pub(super) fn copy(file: &Objects<'_>, root: Reference, pages: &Pages) -> Result<Vec<u8>, PdfError> {
    let mut writer = Writer {
        file,
        shown: &pages.shown,
        kept: Kept::new(),
        numbers: BTreeMap::new(),
        count: 0,
        waiting: VecDeque::new(),
        out: Vec::with_capacity(file.bytes.len()),
    };
    writer.out.extend(HEAD);
    // These first, so that they are what they are wherever else they are met.
    for reference in [&root].into_iter().chain(&pages.nodes) {
        writer.number(*reference, Sort::Plain)?.ok_or(PdfError::Unknown)?;
    }
    let mut places = Vec::new();
    while let Some((reference, sort)) = writer.waiting.pop_front() {
        places.push(writer.out.len());
        writer.object(places.len(), reference, sort)?;
    }
    Ok(writer.finish(&places))
}

struct Writer<'f> {
    file: &'f Objects<'f>,
    shown: &'f BTreeSet<u32>,
    kept: Kept,
    /// The new number of each object that was met, none if it goes.
    numbers: BTreeMap<u32, Option<usize>>,
    count: usize,
    /// Objects with a number that are not written yet, in the order of their numbers.
    waiting: VecDeque<(Reference, Sort)>,
    out: Vec<u8>,
}

impl Writer<'_> {
    /// The new number of an object; none if it is not there, or goes.
    fn number(&mut self, reference: Reference, sort: Sort) -> Result<Option<usize>, PdfError> {
        if let Some(number) = self.numbers.get(&reference.0) {
            return Ok(*number);
        }
        let loaded = self.file.load(reference)?;
        let sort = if loaded.data.is_some() { Sort::Plain } else { sort };
        let goes = match &loaded.object {
            Object::Dict(dict) => is_forgotten(dict, sort, Some(reference.0), self.shown)?,
            Object::Null => true,
            Object::Reference(_) => return Err(PdfError::Unknown),
            _ => false,
        };
        let number = if goes {
            None
        } else {
            self.count += 1;
            self.waiting.push_back((reference, sort));
            Some(self.count)
        };
        self.numbers.insert(reference.0, number);
        Ok(number)
    }

    fn object(&mut self, number: usize, reference: Reference, sort: Sort) -> Result<(), PdfError> {
        let loaded = self.file.load(reference)?;
        self.digits(number, 1);
        self.out.extend(b" 0 obj\n");
        match (&loaded.object, loaded.data) {
            (Object::Dict(dict), Some(data)) => self.stream(dict, data)?,
            (object, _) => self.value(object, sort)?,
        }
        self.out.extend(b"\nendobj\n");
        Ok(())
    }

    /// A stream as it is, except that notes are taken out of pictures that have some.
    fn stream(&mut self, dict: &Dict<'_>, data: &[u8]) -> Result<(), PdfError> {
        // What is not in the file can't be copied.
        if dict.has("F") {
            return Err(PdfError::Unknown);
        }
        let file = self.file;
        let mut steps = file.steps(dict)?;
        if steps.iter().any(|step| !FILTERS.contains(&&*step.name)) {
            return Err(PdfError::Unknown);
        }
        let is_picture = |step: &Step<'_>| matches!(&*step.name, b"DCTDecode" | b"JPXDecode");
        let mut data = Cow::Borrowed(data);
        if let Some(at) = steps.iter().position(is_picture) {
            // Nothing is done to a picture before it is coded.
            if at + 1 != steps.len() {
                return Err(PdfError::Unknown);
            }
            let picture = file.undone(&steps[..at], &data)?;
            let clean = if *steps[at].name == *b"DCTDecode" { jpeg::clean } else { jpx::clean };
            data = Cow::Owned(clean(&picture)?);
            steps.drain(..at);
        } else if dict.has("N") && !dict.has("Type") {
            let profile = icc::without_notes(&file.undone(&steps, &data)?);
            if let Some(profile) = profile {
                data = Cow::Owned(profile);
                steps.clear();
            }
        }
        file.spend(data.len())?;

        self.out.extend(b"<<");
        self.entries(dict, Sort::Plain, true)?;
        self.filters(&steps)?;
        self.out.extend(b"/Length ");
        self.digits(data.len(), 1);
        self.out.extend(b">>\nstream\n");
        self.out.extend_from_slice(&data);
        self.out.extend(b"\nendstream");
        Ok(())
    }

    fn filters(&mut self, steps: &[Step<'_>]) -> Result<(), PdfError> {
        if steps.is_empty() {
            return Ok(());
        }
        self.out.extend(b"/Filter[");
        for step in steps {
            self.name(&step.name);
        }
        self.out.extend(b"]");
        if steps.iter().any(|step| step.parameters != Object::Null) {
            self.out.extend(b"/DecodeParms[");
            for step in steps {
                self.value(&step.parameters, Sort::Plain)?;
                self.out.push(b' ');
            }
            self.out.extend(b"]");
        }
        Ok(())
    }

    /// The entries of a dictionary that stay.
    fn entries(&mut self, dict: &Dict<'_>, sort: Sort, is_stream: bool) -> Result<(), PdfError> {
        for (name, value) in &dict.0 {
            // Written anew.
            if is_stream && matches!(&**name, b"DecodeParms" | b"Filter" | b"Length") {
                continue;
            }
            let inside = sort.inside(name);
            if self.kept.has(dict, sort, name, value)? && !self.goes(value, inside)? {
                self.name(name);
                self.out.push(b' ');
                self.value(value, inside)?;
            }
        }
        Ok(())
    }

    /// Whether nothing is left of a value.
    fn goes(&mut self, value: &Object<'_>, sort: Sort) -> Result<bool, PdfError> {
        match value {
            Object::Dict(dict) => is_forgotten(dict, sort, None, self.shown),
            Object::Null => Ok(true),
            Object::Reference(reference) => Ok(self.number(*reference, sort)?.is_none()),
            _ => Ok(false),
        }
    }

    fn value(&mut self, value: &Object<'_>, sort: Sort) -> Result<(), PdfError> {
        match value {
            Object::Array(array) => {
                self.out.push(b'[');
                for value in array {
                    if !self.goes(value, Sort::Plain)? {
                        self.value(value, Sort::Plain)?;
                        self.out.push(b' ');
                    } else if sort != Sort::List {
                        self.out.extend(b"null ");
                    }
                }
                self.out.push(b']');
            }
            Object::Dict(dict) => {
                self.out.extend(b"<<");
                self.entries(dict, sort, false)?;
                self.out.extend(b">>");
            }
            Object::Name(name) => self.name(name),
            Object::Null => self.out.extend(b"null"),
            Object::Reference(reference) => match self.number(*reference, sort)? {
                Some(number) => {
                    self.digits(number, 1);
                    self.out.extend(b" 0 R");
                }
                None => self.out.extend(b"null"),
            },
            Object::Text(raw) | Object::Word(raw) => self.out.extend_from_slice(raw),
        }
        Ok(())
    }

    /// A name. One that tells something as an entry is none here: entries of such names are not kept. So that
    /// nobody who only searches takes it for one, its first letter is written as a number.
    fn name(&mut self, name: &[u8]) {
        let mut is_hidden = findings::is_telling_in_pdf(name);
        self.out.push(b'/');
        for &byte in name {
            if is_regular(byte) && byte.is_ascii_graphic() && byte != b'#' && !is_hidden {
                self.out.push(byte);
            } else {
                let digit = |nibble: u8| b"0123456789abcdef"[usize::from(nibble)];
                self.out.extend([b'#', digit(byte >> 4), digit(byte & 15)]);
            }
            is_hidden = false;
        }
    }

    /// A number with at least so many digits.
    fn digits(&mut self, number: usize, width: usize) {
        let start = self.out.len();
        let mut rest = number;
        while rest > 0 || self.out.len() - start < width {
            self.out.push(b'0' + (rest % 10) as u8);
            rest /= 10;
        }
        self.out[start..].reverse();
    }

    /// The table of where objects are, and the catalog's number.
    fn finish(mut self, places: &[usize]) -> Vec<u8> {
        let table = self.out.len();
        self.out.extend(b"xref\n0 ");
        self.digits(places.len() + 1, 1);
        self.out.extend(b"\n0000000000 65535 f \n");
        for place in places {
            self.digits(*place, 10);
            self.out.extend(b" 00000 n \n");
        }
        self.out.extend(b"trailer\n<</Size ");
        self.digits(places.len() + 1, 1);
        self.out.extend(b"/Root 1 0 R>>\nstartxref\n");
        self.digits(table, 1);
        self.out.extend(b"\n%%EOF\n");
        self.out
    }
}
