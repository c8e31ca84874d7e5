//! Numbers and words in the bytes of anybody. Nothing here panics.

/// The big-endian number at `at`.
pub(crate) fn u16_be(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_be_bytes)
}

/// The little-endian number at `at`.
pub(crate) fn u16_le(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_le_bytes)
}

/// The big-endian number at `at`.
pub(crate) fn u32_be(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

/// The little-endian number at `at`.
pub(crate) fn u32_le(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}

/// The `N` bytes at `at`.
pub(crate) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

/// The `length` bytes at `at`.
pub(crate) fn slice(bytes: &[u8], at: usize, length: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(length)?)
}

/// Where `word` stands first.
pub(crate) fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    places(bytes, word).next()
}

/// Everywhere that `word`, which is not empty, stands.
pub(crate) fn places(bytes: &[u8], word: &[u8]) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = bytes.get(from..)?;
            let at = from + rest.iter().position(|byte| Some(byte) == word.first())?;
            from = at + 1;
            if bytes[at..].starts_with(word) {
                return Some(at);
            }
        }
    })
}

/// Whether there is nothing to read: zeros and spaces only.
pub(crate) fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, 0 | b' '))
}

/// Numbers and pieces, one after the other.
pub(crate) struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next `length` bytes.
    pub(crate) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next big-endian number, of 0 to 8 bytes.
    pub(crate) fn number(&mut self, length: usize) -> Option<u64> {
        if length > 8 {
            return None;
        }
        Some(self.take(length)?.iter().fold(0, |number, &byte| (number << 8) | u64::from(byte)))
    }

    /// The next text, up to the zero that ends it.
    pub(crate) fn text(&mut self) -> Option<&'a [u8]> {
        let length = self.0.iter().position(|&byte| byte == 0)?;
        let text = self.take(length)?;
        self.take(1)?;
        Some(text)
    }

    /// What is left.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_place_also_those_that_overlap() {
        assert_eq!(places(b"aaa baa", b"aa").collect::<Vec<_>>(), [0, 1, 5]);
        assert_eq!(find(b"abc", b"c"), Some(2));
        assert_eq!(find(b"abc", b"cd"), None);
        assert_eq!(find(b"", b"a"), None);
    }

    #[test]
    fn what_leads_beyond_the_end_is_nothing() {
        assert_eq!(u16_be(&[1, 2, 3], 1), Some(0x0203));
        assert_eq!(u16_le(&[1, 2, 3], 1), Some(0x0302));
        assert_eq!(u32_be(&[1, 2, 3], 0), None);
        assert_eq!(u32_le(&[1], usize::MAX), None);
        assert_eq!(slice(&[1, 2], 1, usize::MAX), None);
    }

    #[test]
    fn a_cursor_stops_where_there_is_too_little() {
        let mut cursor = Cursor::new(b"\x01\x02name\0rest");
        assert_eq!(cursor.number(2), Some(0x0102));
        assert_eq!(cursor.text(), Some(&b"name"[..]));
        assert_eq!(cursor.number(5), None);
        assert_eq!(cursor.number(0), Some(0));
        assert_eq!(cursor.rest(), b"rest");
        assert_eq!(cursor.text(), None);
    }
}
