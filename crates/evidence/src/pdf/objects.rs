//! Finding the objects of a file by their numbers.

use std::{cell::Cell, collections::BTreeMap};

use super::{
    MAX_OBJECTS, PdfError,
    lexer::Lexer,
    object::{Dict, Object, Reference},
    xref,
};

/// A reference can lead to another one, but not often.
const MAX_STEPS: usize = 8;

/// How often everything may be read, all in all. A file is read three times; parts that lie in each other
/// would be read more often.
const MAX_READINGS: usize = 5;

/// A file and where its objects are.
pub(super) struct Objects<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) places: BTreeMap<u32, Place>,
    /// What was inflated so far, in bytes.
    pub(super) inflated: Cell<usize>,
    packed: BTreeMap<u32, Packed>,
    read: Cell<usize>,
}

/// Where an object is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place {
    /// At this byte.
    At(usize),
    /// Nowhere: it was deleted.
    Free,
    /// In an object stream, as which of its objects.
    In(u32, usize),
}

/// An object, and its bytes if it is a stream.
pub(super) struct Loaded<'a> {
    pub(super) object: Object<'a>,
    pub(super) data: Option<&'a [u8]>,
}

/// An object stream: numbers and places of objects, and where they are.
struct Packed {
    objects: Vec<(u32, usize)>,
    data: Vec<u8>,
}

impl<'a> Objects<'a> {
    /// Reads where everything is, and what the document begins with: its catalog.
    pub(super) fn read(bytes: &'a [u8]) -> Result<(Self, Reference), PdfError> {
        let mut objects = Self {
            bytes,
            places: BTreeMap::new(),
            inflated: Cell::new(0),
            packed: BTreeMap::new(),
            read: Cell::new(0),
        };
        let root = xref::read(&mut objects)?;
        objects.packed = objects.unpacked()?;
        Ok((objects, root))
    }

    /// The object that a reference means; nothing if there is none.
    pub(super) fn load(&self, (number, generation): Reference) -> Result<Loaded<'_>, PdfError> {
        match self.places.get(&number) {
            None | Some(Place::Free) => Ok(Loaded { object: Object::Null, data: None }),
            Some(Place::At(at)) => self.at(*at, Some((number, generation))),
            Some(Place::In(stream, index)) => {
                let mut lexer = self.inside((number, generation), *stream, *index)?;
                let start = lexer.at();
                let object = lexer.object()?;
                self.spend(lexer.at() - start)?;
                Ok(Loaded { object, data: None })
            }
        }
    }

    /// What an object is if it is no reference, or what that leads to; of a stream its dictionary.
    pub(super) fn resolve<'s>(&'s self, object: &Object<'s>) -> Result<Object<'s>, PdfError> {
        let mut object = object.clone();
        for _ in 0..MAX_STEPS {
            match object {
                Object::Reference(reference) => object = self.load(reference)?.object,
                object => return Ok(object),
            }
        }
        Err(PdfError::Broken)
    }

    /// The object that is written at this byte: `number generation obj`, the object, and for a stream its
    /// bytes.
    pub(super) fn at(&self, at: usize, wanted: Option<Reference>) -> Result<Loaded<'a>, PdfError> {
        let mut lexer = self.behind_head(at, wanted)?;
        let object = lexer.object()?;
        self.spend(lexer.at() - at)?;
        let data = match &object {
            Object::Dict(dict) if lexer.takes(b"stream") => {
                let length = self.length(dict)?;
                let rest = lexer.rest();
                // A line ends with one of these, or with both.
                let ends: [&[u8]; 3] = [b"\r\n", b"\n", b"\r"];
                let rest = ends.into_iter().find_map(|end| rest.strip_prefix(end));
                let (data, behind) =
                    rest.and_then(|rest| rest.split_at_checked(length)).ok_or(PdfError::Broken)?;
                if !Lexer::new(behind, 0).takes(b"endstream") {
                    return Err(PdfError::Broken);
                }
                Some(data)
            }
            _ => None,
        };
        Ok(Loaded { object, data })
    }

    /// Counts what is read again and again.
    pub(super) fn spend(&self, bytes: usize) -> Result<(), PdfError> {
        self.read.set(self.read.get().saturating_add(bytes));
        let there_is = self.bytes.len() + self.inflated.get();
        if self.read.get() / MAX_READINGS > there_is { Err(PdfError::TooLarge) } else { Ok(()) }
    }

    fn behind_head(&self, at: usize, wanted: Option<Reference>) -> Result<Lexer<'a>, PdfError> {
        let mut lexer = Lexer::new(self.bytes, at);
        let head = (lexer.integer(), lexer.integer());
        let is_wanted = wanted.is_none_or(|(number, generation)| {
            head == (usize::try_from(number).ok(), usize::try_from(generation).ok())
        });
        if is_wanted && lexer.takes(b"obj") { Ok(lexer) } else { Err(PdfError::Broken) }
    }

    /// The object of this place in an object stream, if it has this number.
    fn inside(&self, reference: Reference, stream: u32, index: usize) -> Result<Lexer<'_>, PdfError> {
        let packed = self.packed.get(&stream).ok_or(PdfError::Broken)?;
        match packed.objects.get(index) {
            Some((number, at)) if (*number, 0) == reference => Ok(Lexer::new(&packed.data, *at)),
            _ => Err(PdfError::Broken),
        }
    }

    /// How many bytes a stream has. Where a reference says it, that leads to a number, and to nothing else.
    fn length(&self, dict: &Dict<'_>) -> Result<usize, PdfError> {
        let length = match dict.get("Length") {
            Object::Reference(reference) => match self.places.get(&reference.0) {
                Some(Place::At(at)) => self.behind_head(*at, Some(*reference))?.integer(),
                Some(Place::In(stream, index)) => self.inside(*reference, *stream, *index)?.integer(),
                _ => None,
            },
            direct => direct.integer(),
        };
        length.ok_or(PdfError::Broken)
    }

    /// Every object stream that something is in.
    fn unpacked(&self) -> Result<BTreeMap<u32, Packed>, PdfError> {
        let mut all = BTreeMap::new();
        for place in self.places.values() {
            if let Place::In(number, _) = place
                && !all.contains_key(number)
            {
                let Some(Place::At(at)) = self.places.get(number) else {
                    return Err(PdfError::Broken);
                };
                all.insert(*number, self.packed(self.at(*at, Some((*number, 0)))?)?);
            }
        }
        Ok(all)
    }

    /// `number place number place … object object …`, the places counted from the first object.
    fn packed(&self, stream: Loaded<'_>) -> Result<Packed, PdfError> {
        let (Object::Dict(dict), Some(data)) = (&stream.object, stream.data) else {
            return Err(PdfError::Broken);
        };
        let (Some(count), Some(first)) = (dict.get("N").integer(), dict.get("First").integer()) else {
            return Err(PdfError::Broken);
        };
        if dict.name("Type")? != b"ObjStm" {
            return Err(PdfError::Broken);
        }
        let data = self.decoded(dict, data)?.into_owned();
        let mut lexer = Lexer::new(&data, 0);
        let mut objects = Vec::new();
        for _ in 0..count {
            let (Some(number), Some(at)) = (lexer.integer(), lexer.integer()) else {
                return Err(PdfError::Broken);
            };
            let number = u32::try_from(number).map_err(|_| PdfError::Broken)?;
            objects.push((number, first.checked_add(at).ok_or(PdfError::Broken)?));
            if objects.len() > MAX_OBJECTS {
                return Err(PdfError::TooLarge);
            }
        }
        Ok(Packed { objects, data })
    }
}
