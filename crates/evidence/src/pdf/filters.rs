//! What was done to the bytes of a stream, and undoing it where we have to look inside: in tables, in object
//! streams, and in photos that are wrapped once more.

use std::borrow::Cow;

use miniz_oxide::inflate::{
    TINFLStatus,
    core::{
        DecompressorOxide, decompress,
        inflate_flags::{
            TINFL_FLAG_IGNORE_ADLER32, TINFL_FLAG_PARSE_ZLIB_HEADER, TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
        },
    },
};

use super::{
    PdfError,
    lexer::{is_white, nibble},
    object::{Dict, Object},
    objects::Objects,
};

/// Most that one stream is inflated to, and all of them together, in bytes.
const MAX_STREAM_BYTES: usize = 16 << 20;
const MAX_BYTES: usize = 64 << 20;

/// One filter, and its parameters.
pub(super) struct Step<'a> {
    pub(super) name: Cow<'a, [u8]>,
    pub(super) parameters: Object<'a>,
}

impl Objects<'_> {
    /// The filters of a stream. They undo in this order what was done.
    pub(super) fn steps<'s>(&'s self, dict: &Dict<'s>) -> Result<Vec<Step<'s>>, PdfError> {
        let names = match self.resolve(dict.get("Filter"))? {
            Object::Null => return Ok(Vec::new()),
            Object::Array(names) => names,
            name => vec![name],
        };
        let mut parameters = match self.resolve(dict.get("DecodeParms"))? {
            Object::Array(parameters) => parameters,
            parameters => vec![parameters],
        }
        .into_iter();
        let mut steps = Vec::new();
        for name in names {
            let Object::Name(name) = self.resolve(&name)? else {
                return Err(PdfError::Broken);
            };
            let parameters = match self.resolve(&parameters.next().unwrap_or(Object::Null))? {
                Object::Dict(parameters) => Object::Dict(parameters),
                Object::Null => Object::Null,
                _ => return Err(PdfError::Broken),
            };
            steps.push(Step { name, parameters });
        }
        Ok(steps)
    }

    /// The bytes of a stream without its filters.
    pub(super) fn decoded<'d>(&self, dict: &Dict<'_>, data: &'d [u8]) -> Result<Cow<'d, [u8]>, PdfError> {
        self.undone(&self.steps(dict)?, data)
    }

    /// Bytes after these filters.
    pub(super) fn undone<'d>(&self, steps: &[Step<'_>], data: &'d [u8]) -> Result<Cow<'d, [u8]>, PdfError> {
        let mut data = Cow::Borrowed(data);
        for step in steps {
            let undone = match &*step.name {
                b"FlateDecode" => self.inflated(&data)?,
                b"ASCII85Decode" => base85(&data)?,
                b"ASCIIHexDecode" => hexadecimal(&data)?,
                _ => return Err(PdfError::Unknown),
            };
            data = Cow::Owned(match &step.parameters {
                Object::Dict(parameters) => unpredicted(parameters, undone)?,
                _ => undone,
            });
        }
        Ok(data)
    }

    /// What was deflated; as far as it goes, because some programs leave out the end. Whoever needs more than
    /// there is says so.
    fn inflated(&self, data: &[u8]) -> Result<Vec<u8>, PdfError> {
        const FLAGS: u32 = TINFL_FLAG_PARSE_ZLIB_HEADER
            | TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF
            | TINFL_FLAG_IGNORE_ADLER32;
        let most = MAX_BYTES.saturating_sub(self.inflated.get()).min(MAX_STREAM_BYTES);
        let mut inflater = Box::<DecompressorOxide>::default();
        let (mut out, mut from, mut to) = (vec![0; (2 * data.len()).min(most)], 0, 0);
        loop {
            let (status, read, written) = decompress(&mut inflater, &data[from..], &mut out, to, FLAGS);
            (from, to) = (from + read, to + written);
            match status {
                TINFLStatus::Done | TINFLStatus::FailedCannotMakeProgress => break,
                TINFLStatus::HasMoreOutput if out.len() < most => {
                    let longer = (2 * out.len() + 1).min(most);
                    out.resize(longer, 0);
                }
                TINFLStatus::HasMoreOutput => return Err(PdfError::TooLarge),
                _ => return Err(PdfError::Broken),
            }
        }
        out.truncate(to);
        self.inflated.set(self.inflated.get() + to);
        Ok(out)
    }
}

/// Undoes that each row was written as its difference from the row above or the bytes beside, as in PNG.
fn unpredicted(parameters: &Dict<'_>, data: Vec<u8>) -> Result<Vec<u8>, PdfError> {
    let number = |name, otherwise| match parameters.get(name) {
        Object::Null => Ok(otherwise),
        number => number.integer().ok_or(PdfError::Broken),
    };
    match number("Predictor", 1)? {
        1 => return Ok(data),
        10..=15 => {}
        _ => return Err(PdfError::Unknown),
    }
    let bits = number("Colors", 1)?.checked_mul(number("BitsPerComponent", 8)?).ok_or(PdfError::Broken)?;
    let row = bits.checked_mul(number("Columns", 1)?).ok_or(PdfError::Broken)?.div_ceil(8);
    let pixel = bits.div_ceil(8);
    if row == 0 || row >= data.len() {
        return if data.is_empty() { Ok(data) } else { Err(PdfError::Broken) };
    }
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    for coded in data.chunks(row + 1) {
        let start = out.len();
        for (column, &byte) in coded[1..].iter().enumerate() {
            let at = start + column;
            let left = if column < pixel { 0 } else { out[at - pixel] };
            let up = at.checked_sub(row).map_or(0, |at| out[at]);
            let corner =
                if column < pixel { 0 } else { (at - pixel).checked_sub(row).map_or(0, |at| out[at]) };
            let guess = match coded[0] {
                0 => 0,
                1 => left,
                2 => up,
                3 => u16::midpoint(left.into(), up.into()) as u8,
                4 => nearest(left, up, corner),
                _ => return Err(PdfError::Broken),
            };
            out.push(byte.wrapping_add(guess));
        }
    }
    Ok(out)
}

/// The one of the three that is nearest to `left + up - corner`.
fn nearest(left: u8, up: u8, corner: u8) -> u8 {
    let sum = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |byte: u8| (sum - i16::from(byte)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

/// Two digits a byte, up to `>`.
fn hexadecimal(data: &[u8]) -> Result<Vec<u8>, PdfError> {
    let mut digits = Vec::new();
    for &digit in data.iter().filter(|byte| !is_white(**byte)).take_while(|byte| **byte != b'>') {
        digits.push(nibble(digit).ok_or(PdfError::Broken)?);
    }
    Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect())
}

/// Five digits for four bytes, `z` for four zeros, up to `~>`.
fn base85(data: &[u8]) -> Result<Vec<u8>, PdfError> {
    let (mut out, mut number, mut digits) = (Vec::new(), 0_u32, 0);
    for &digit in data.iter().filter(|byte| !is_white(**byte)).take_while(|byte| **byte != b'~') {
        match digit {
            b'z' if digits == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                number = with_digit(number, digit - b'!')?;
                digits += 1;
            }
            _ => return Err(PdfError::Broken),
        }
        if digits == 5 {
            out.extend(number.to_be_bytes());
            (number, digits) = (0, 0);
        }
    }
    if digits > 0 {
        // As if the highest digits followed.
        for _ in digits..5 {
            number = with_digit(number, 84)?;
        }
        out.extend(&number.to_be_bytes()[..digits - 1]);
    }
    Ok(out)
}

fn with_digit(number: u32, digit: u8) -> Result<u32, PdfError> {
    number.checked_mul(85).and_then(|number| number.checked_add(digit.into())).ok_or(PdfError::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn undone(columns: &'static [u8], rows: &[u8]) -> Result<Vec<u8>, PdfError> {
        let entry = |name: &'static str, word| (name.as_bytes().into(), Object::Word(word));
        unpredicted(&Dict(vec![entry("Predictor", b"15"), entry("Columns", columns)]), rows.to_vec())
    }

    #[test]
    fn each_row_says_what_it_is_the_difference_to() {
        let rows = [0, 7, 8, 1, 10, 5, 2, 1, 255, 3, 4, 4, 4, 1, 1];
        assert_eq!(undone(b"2", &rows).unwrap(), [7, 8, 10, 15, 11, 14, 9, 15, 10, 16]);
        assert_eq!(undone(b"2", &[5, 1, 1]), Err(PdfError::Broken));
    }

    #[test]
    fn rows_that_cannot_be_are_refused() {
        assert_eq!(undone(b"0", &[0, 1]), Err(PdfError::Broken));
        assert_eq!(undone(b"9", &[0, 1]), Err(PdfError::Broken));
        assert_eq!(undone(b"9999999999999999999", &[0, 1]), Err(PdfError::Broken));
        assert_eq!(undone(b"9", &[]), Ok(Vec::new()));
    }

    #[test]
    fn the_nearest_of_three_is_taken() {
        assert_eq!([nearest(1, 9, 9), nearest(9, 1, 9), nearest(9, 9, 9), nearest(3, 9, 5)], [1, 1, 9, 9]);
        assert_eq!(nearest(10, 20, 15), 15);
    }
}
