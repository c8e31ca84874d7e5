//! What a PDF is made of: names, numbers, texts, lists and dictionaries (ISO 32000-2, 7.3).

use std::borrow::Cow;

use super::PdfError;

/// One object, or a part of one. It borrows from the file, or from what was inflated of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Object<'a> {
    /// A list.
    Array(Vec<Self>),
    /// A dictionary; that of a stream, too.
    Dict(Dict<'a>),
    /// A name without its slash, and with what was written as `#` and two digits put back.
    Name(Cow<'a, [u8]>),
    Null,
    /// Another object, by its number and generation.
    Reference(Reference),
    /// A text as it is written, with the brackets around it.
    Text(&'a [u8]),
    /// A number or a truth value, as it is written.
    Word(&'a [u8]),
}

/// The number of an object and its generation.
pub(super) type Reference = (u32, u32);

/// Names and what they stand for, in the file's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dict<'a>(pub(super) Vec<(Cow<'a, [u8]>, Object<'a>)>);

impl<'a> Dict<'a> {
    /// What a name stands for.
    pub(super) fn get(&self, name: &str) -> &Object<'a> {
        let entry = self.0.iter().find(|(other, _)| **other == *name.as_bytes());
        entry.map_or(&Object::Null, |(_, value)| value)
    }

    /// Whether there is something of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        *self.get(name) != Object::Null
    }

    /// The name that a name stands for, empty if it is not one. What decides over a dictionary has to be
    /// written in it and not elsewhere.
    pub(super) fn name(&self, name: &str) -> Result<&[u8], PdfError> {
        match self.get(name) {
            Object::Name(value) => Ok(value),
            Object::Reference(_) => Err(PdfError::Unknown),
            _ => Ok(&[]),
        }
    }
}

impl Object<'_> {
    /// It as a number that counts something.
    pub(super) fn integer(&self) -> Option<usize> {
        match self {
            Self::Word(word) => integer(word),
            _ => None,
        }
    }
}

/// The number that these digits are.
pub(super) fn integer(digits: &[u8]) -> Option<usize> {
    let add = |number: usize, digit: &u8| {
        let digit = digit.is_ascii_digit().then(|| usize::from(digit - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    };
    if digits.is_empty() { None } else { digits.iter().try_fold(0, add) }
}
