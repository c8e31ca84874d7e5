//! The three sizes a letter can have.

/// The size of a sealed letter, in bytes of ciphertext.
///
/// A letter is padded to exactly one of these, so that its length says one of three things and not how
/// much somebody wrote. The relay stores nothing of any other size.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SizeClass {
    /// 32 KiB: a report in words.
    Small,
    /// 128 KiB: a long report.
    Medium,
    /// 512 KiB: the most that a letter can hold.
    Large,
}

impl SizeClass {
    /// Every class, the smallest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// Bytes of a letter of this class.
    pub const fn bytes(self) -> usize {
        match self {
            Self::Small => 32_768,
            Self::Medium => 131_072,
            Self::Large => 524_288,
        }
    }

    /// The class of a letter of exactly `len` bytes, if there is one.
    pub fn of_len(len: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.bytes() == len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_one_byte_off_has_no_class() {
        for class in SizeClass::ALL {
            assert_eq!(SizeClass::of_len(class.bytes()), Some(class));
            assert_eq!(SizeClass::of_len(class.bytes() - 1), None);
            assert_eq!(SizeClass::of_len(class.bytes() + 1), None);
        }
        assert_eq!(SizeClass::of_len(0), None);
    }
}
