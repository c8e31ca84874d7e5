//! The block before each member.

use std::ops::Range;

use super::BLOCK;

pub(super) const CHECKSUM: Range<usize> = 148..156;
pub(super) const MAGIC: Range<usize> = 257..265;
pub(super) const NAME: Range<usize> = 0..100;
pub(super) const SIZE: Range<usize> = 124..136;
pub(super) const TYPE: usize = 156;

pub(super) const USTAR: &[u8; 8] = b"ustar\x0000";

/// The largest size that eleven octal digits hold, in bytes.
pub(super) const MAX_SIZE: u64 = 0o777_7777_7777;

const DEVICE: Range<usize> = 329..345;
const GROUP: Range<usize> = 116..124;
const MODE: Range<usize> = 100..108;
const OWNER: Range<usize> = 108..116;
const TIME: Range<usize> = 136..148;

/// The only header that a member of this name and size has: what GNU tar writes with `--format=ustar
/// --owner=0 --group=0 --numeric-owner --mode=600 --mtime=@0`.
///
/// `name` has at most 99 bytes, `size` is at most [`MAX_SIZE`].
pub(crate) fn header(name: &str, size: u64) -> [u8; BLOCK] {
    let mut block = [0; BLOCK];
    block[..name.len()].copy_from_slice(name.as_bytes());
    block[MODE].copy_from_slice(b"0000600\0");
    block[OWNER].copy_from_slice(b"0000000\0");
    block[GROUP].copy_from_slice(b"0000000\0");
    block[SIZE].copy_from_slice(format!("{size:011o}\0").as_bytes());
    block[TIME].copy_from_slice(b"00000000000\0");
    block[TYPE] = b'0';
    block[MAGIC].copy_from_slice(USTAR);
    block[DEVICE].copy_from_slice(b"0000000\x000000000\0");
    let sum = checksum(&block);
    block[CHECKSUM].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

/// The sum of all bytes, where those of the checksum itself count as spaces.
pub(super) fn checksum(block: &[u8; BLOCK]) -> u32 {
    let sum = |bytes: &[u8]| bytes.iter().map(|&byte| u32::from(byte)).sum::<u32>();
    let spaces = CHECKSUM.len() as u32 * u32::from(b' ');
    sum(block) - sum(&block[CHECKSUM]) + spaces
}

/// The number in `field`: octal digits, then whatever is not one. Nothing if there is no digit, or it is
/// too large.
pub(super) fn octal(field: &[u8]) -> Option<u64> {
    let digits = field.iter().take_while(|byte| matches!(byte, b'0'..=b'7'));
    let text: String = digits.map(|&byte| char::from(byte)).collect();
    u64::from_str_radix(&text, 8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_in_the_header() {
        let block = header("letter.json", 6);
        assert_eq!(octal(&block[CHECKSUM]), Some(u64::from(checksum(&block))));
    }

    #[test]
    fn the_largest_size_fits_its_field() {
        let block = header("a", MAX_SIZE);
        assert_eq!(octal(&block[SIZE]), Some(MAX_SIZE));
    }

    #[test]
    fn a_field_without_digits_is_no_number() {
        assert_eq!(octal(b"\0\0\0"), None);
        assert_eq!(octal(b"\x80\0\0\x01"), None);
    }
}
