//! Bytes, three ways: as they are, and as they cross the network in either compression.

use std::ops::AddAssign;

/// What files weigh, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weight {
    /// Uncompressed.
    pub raw: u64,
    /// Compressed by gzip; as `raw` where the site has no such twin.
    pub gzip: u64,
    /// Compressed by brotli; as `raw` where the site has no such twin.
    pub brotli: u64,
}

impl AddAssign for Weight {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// A number with its thousands apart: 12,345.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(14_000), "14,000");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
