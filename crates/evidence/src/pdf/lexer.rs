//! Reading objects as they are written.

use std::borrow::Cow;

use super::{
    PdfError,
    object::{Dict, Object, integer},
};

/// Deeper than any program nests lists and dictionaries.
const MAX_DEPTH: usize = 64;

/// More parts than any program puts into one object.
const MAX_PARTS: usize = 1 << 18;

/// A place in a file and what comes next.
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    parts: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at: at.min(bytes.len()), parts: MAX_PARTS }
    }

    /// Where it is.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What is left.
    pub(super) fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    /// Goes on to what is neither white space nor a comment.
    pub(super) fn skip(&mut self) {
        loop {
            self.at += self.rest().iter().take_while(|byte| is_white(**byte)).count();
            if self.rest().first() != Some(&b'%') {
                return;
            }
            self.at += self.rest().iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
        }
    }

    /// Takes a word if it is the next one.
    pub(super) fn takes(&mut self, wanted: &[u8]) -> bool {
        let at = self.at;
        let is_next = self.word() == wanted;
        if !is_next {
            self.at = at;
        }
        is_next
    }

    /// Takes a number that counts something; a word that is none is taken as well.
    pub(super) fn integer(&mut self) -> Option<usize> {
        integer(self.word())
    }

    /// Takes an object.
    pub(super) fn object(&mut self) -> Result<Object<'a>, PdfError> {
        self.nested(MAX_DEPTH)
    }

    fn nested(&mut self, depth: usize) -> Result<Object<'a>, PdfError> {
        if depth == 0 {
            return Err(PdfError::Unknown);
        }
        self.parts = self.parts.checked_sub(1).ok_or(PdfError::TooLarge)?;
        self.skip();
        match self.rest() {
            [b'/', ..] => Ok(Object::Name(self.name())),
            [b'(', ..] => self.text(),
            [b'<', b'<', ..] => self.dict(depth),
            [b'<', ..] => self.digits(),
            [b'[', ..] => self.array(depth),
            _ => self.plain(),
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object<'a>, PdfError> {
        let mut array = Vec::new();
        self.at += 1;
        loop {
            self.skip();
            if self.rest().first() == Some(&b']') {
                self.at += 1;
                return Ok(Object::Array(array));
            }
            array.push(self.nested(depth - 1)?);
        }
    }

    fn dict(&mut self, depth: usize) -> Result<Object<'a>, PdfError> {
        let mut dict = Dict::default();
        self.at += 2;
        loop {
            self.skip();
            match self.rest() {
                [b'>', b'>', ..] => {
                    self.at += 2;
                    return Ok(Object::Dict(dict));
                }
                [b'/', ..] => {
                    let name = self.name();
                    dict.0.push((name, self.nested(depth - 1)?));
                }
                _ => return Err(PdfError::Broken),
            }
        }
    }

    fn name(&mut self) -> Cow<'a, [u8]> {
        self.at += 1;
        let raw = self.run();
        if !raw.contains(&b'#') {
            return Cow::Borrowed(raw);
        }
        let mut name = Vec::new();
        let mut rest = raw;
        while let Some((&byte, behind)) = rest.split_first() {
            let escaped = match behind {
                [high, low, ..] if byte == b'#' => nibble(*high).zip(nibble(*low)),
                _ => None,
            };
            name.push(escaped.map_or(byte, |(high, low)| high << 4 | low));
            rest = if escaped.is_some() { &behind[2..] } else { behind };
        }
        Cow::Owned(name)
    }

    /// A text in round brackets, in which brackets may stand as pairs or behind a backslash.
    fn text(&mut self) -> Result<Object<'a>, PdfError> {
        let text = self.rest();
        let (mut open, mut length) = (0_usize, 0);
        loop {
            match text.get(length).ok_or(PdfError::Broken)? {
                b'\\' => length += 1,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            length += 1;
            if open == 0 {
                self.at += length;
                return Ok(Object::Text(&text[..length]));
            }
        }
    }

    /// A text as hexadecimal digits.
    fn digits(&mut self) -> Result<Object<'a>, PdfError> {
        let text = self.rest();
        let is_inside = |byte: &u8| byte.is_ascii_hexdigit() || is_white(*byte);
        let length = 1 + text[1..].iter().take_while(|byte| is_inside(byte)).count();
        if text.get(length) != Some(&b'>') {
            return Err(PdfError::Broken);
        }
        self.at += length + 1;
        Ok(Object::Text(&text[..=length]))
    }

    /// A number, a truth value, nothing, or a reference: `number generation R`.
    fn plain(&mut self) -> Result<Object<'a>, PdfError> {
        let word = self.word();
        match word {
            b"null" => return Ok(Object::Null),
            b"true" | b"false" => return Ok(Object::Word(word)),
            _ => {}
        }
        let behind = self.at;
        if let Some(number) = integer(word).and_then(|number| u32::try_from(number).ok())
            && let Some(generation @ 0..=0xffff) = self.integer()
            && self.takes(b"R")
        {
            return Ok(Object::Reference((number, generation as u32)));
        }
        self.at = behind;
        let is_inside = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.');
        let is_number = word.iter().all(is_inside) && word.iter().any(u8::is_ascii_digit);
        if is_number { Ok(Object::Word(word)) } else { Err(PdfError::Broken) }
    }

    fn word(&mut self) -> &'a [u8] {
        self.skip();
        self.run()
    }

    /// What stands here without white space and brackets in it. It can be nothing.
    fn run(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| is_regular(**byte)).count();
        self.at += length;
        &rest[..length]
    }
}

pub(super) fn is_white(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

/// Whether a byte can be part of a name or a number.
pub(crate) fn is_regular(byte: u8) -> bool {
    !is_white(byte) && !b"()<>[]{}/%".contains(&byte)
}

/// What a hexadecimal digit counts.
pub(super) fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}
