//! Writing an archive.

use std::mem;

use zeroize::Zeroizing;

use super::{
    BLOCK, END, Member,
    header::{MAX_SIZE, header},
    name,
};

/// The length of the archive of `members` before padding, in bytes.
pub fn packed_len(members: &[Member]) -> usize {
    let files: usize = members.iter().map(|member| BLOCK + member.data.len().next_multiple_of(BLOCK)).sum();
    files + END
}

/// The archive of `members`, which stand in ascending order of their names, followed by zeros up to
/// `total_len` bytes.
///
/// # Errors
/// [`WriteError`] if a name is not one we write, the order is another, or there is more than fits.
pub fn write(members: &[Member], total_len: usize) -> Result<Vec<u8>, WriteError> {
    let missing = packed_len(members).saturating_sub(total_len);
    if missing > 0 {
        return Err(WriteError::TooLong { missing });
    }
    // Reserved at once: a vector that grows would leave parts of the letter behind.
    let mut archive = Zeroizing::new(Vec::with_capacity(total_len));
    for (index, member) in members.iter().enumerate() {
        name::check(&member.name).map_err(|_| WriteError::Name { index })?;
        if index > 0 && members[index - 1].name >= member.name {
            return Err(WriteError::Order { index });
        }
        let size = u64::try_from(member.data.len()).unwrap_or(u64::MAX);
        if size > MAX_SIZE {
            return Err(WriteError::Size { index });
        }
        archive.extend_from_slice(&header(&member.name, size));
        archive.extend_from_slice(&member.data);
        let whole_blocks = archive.len().next_multiple_of(BLOCK);
        archive.resize(whole_blocks, 0);
    }
    archive.resize(total_len, 0);
    Ok(mem::take(&mut *archive))
}

/// The archive was not written. Members are counted from zero.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A name is not one that we write.
    #[error("member {index} has a name that is not of a-z, 0-9 and ._/- or is longer than 99 bytes")]
    Name {
        /// The member's place.
        index: usize,
    },
    /// A member's name does not come after the one before it.
    #[error("member {index} is not in ascending order of names")]
    Order {
        /// The member's place.
        index: usize,
    },
    /// A member has more than 8 GiB.
    #[error("member {index} is larger than 8 GiB")]
    Size {
        /// The member's place.
        index: usize,
    },
    /// The members need more room than there is.
    #[error("the members need {missing} bytes more than there is room for")]
    TooLong {
        /// How much more, in bytes.
        missing: usize,
    },
}
