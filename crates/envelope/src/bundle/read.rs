//! Reading an archive, strictly.

use super::{
    BLOCK, Member,
    header::{CHECKSUM, MAGIC, MAX_SIZE, NAME, SIZE, TYPE, USTAR, checksum, header, octal},
    name::{self, BadName},
};

/// The members of `archive`, in their order.
///
/// # Errors
/// [`BundleError`] if anything is otherwise than [`write`](fn@super::write) makes it, down to the last
/// byte of padding. There is no archive that we read and would write differently.
pub fn read(archive: &[u8]) -> Result<Vec<Member>, BundleError> {
    let mut members: Vec<Member> = Vec::new();
    let mut rest = archive;
    loop {
        let index = members.len();
        let truncated = BundleError::Truncated { index };
        let (block, after) = rest.split_first_chunk::<BLOCK>().ok_or(truncated)?;
        if is_zero(block) {
            end(after, index)?;
            return Ok(members);
        }
        let (name, size) = entry(block, index)?;
        if members.last().is_some_and(|last| last.name >= name) {
            let twice = members.iter().any(|member| member.name == name);
            return Err(if twice { BundleError::Duplicate { index } } else { BundleError::Order { index } });
        }
        let (data, after) = after.split_at_checked(size).ok_or(BundleError::Size { index })?;
        let (padding, after) =
            after.split_at_checked(size.next_multiple_of(BLOCK) - size).ok_or(truncated)?;
        if !is_zero(padding) {
            return Err(BundleError::Padding { index });
        }
        members.push(Member { name, data: data.to_vec() });
        rest = after;
    }
}

/// The archive is not one of ours. Members are counted from zero; their names and content are not part of
/// the message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// A name starts at the root.
    #[error("member {index} of the archive has an absolute name; do not unpack it by hand")]
    Absolute {
        /// The member's place.
        index: usize,
    },
    /// A checksum is wrong.
    #[error("member {index} of the archive has a wrong checksum")]
    Checksum {
        /// The member's place.
        index: usize,
    },
    /// A member is a device or a pipe.
    #[error("member {index} of the archive is a device or a pipe; do not unpack it by hand")]
    Device {
        /// The member's place.
        index: usize,
    },
    /// A name occurs twice.
    #[error("member {index} of the archive has the name of another one")]
    Duplicate {
        /// The member's place.
        index: usize,
    },
    /// A member is a hard or symbolic link.
    #[error("member {index} of the archive is a link; do not unpack it by hand")]
    Link {
        /// The member's place.
        index: usize,
    },
    /// Owner, mode, time or another field is not the one we write.
    #[error("member {index} of the archive has an owner, mode, time or field that letters do not have")]
    Metadata {
        /// The member's place.
        index: usize,
    },
    /// A name is empty, too long, or of other characters than ours.
    #[error("member {index} of the archive has a name that letters do not have")]
    Name {
        /// The member's place.
        index: usize,
    },
    /// Not a ustar header.
    #[error("member {index} of the archive is not a ustar member")]
    NotUstar {
        /// The member's place.
        index: usize,
    },
    /// A name does not come after the one before it.
    #[error("member {index} of the archive is out of order")]
    Order {
        /// The member's place.
        index: usize,
    },
    /// What fills the last block of a member is not zero.
    #[error("member {index} of the archive has something hidden behind its end")]
    Padding {
        /// The member's place.
        index: usize,
    },
    /// A name climbs out of its folder.
    #[error("member {index} of the archive has '..' in its name; do not unpack it by hand")]
    Parent {
        /// The member's place.
        index: usize,
    },
    /// A size is not a number or leads beyond the end.
    #[error("member {index} of the archive is larger than the archive")]
    Size {
        /// The member's place.
        index: usize,
    },
    /// Something other than zeros follows the end.
    #[error("the archive has something hidden behind its end")]
    TrailingData,
    /// The archive ends without its two blocks of zeros.
    #[error("the archive ends inside or after member {index} without its end mark")]
    Truncated {
        /// The place of the member that would come next.
        index: usize,
    },
    /// A member is neither a file nor anything else named here.
    #[error("member {index} of the archive is not a regular file")]
    Type {
        /// The member's place.
        index: usize,
    },
}

/// The name and size in a header that is in every byte as we write it.
pub(crate) fn entry(block: &[u8; BLOCK], index: usize) -> Result<(String, usize), BundleError> {
    if octal(&block[CHECKSUM]) != Some(u64::from(checksum(block))) {
        return Err(BundleError::Checksum { index });
    }
    if block[MAGIC] != *USTAR {
        return Err(BundleError::NotUstar { index });
    }
    match block[TYPE] {
        b'0' => {}
        b'1' | b'2' => return Err(BundleError::Link { index }),
        b'3' | b'4' | b'6' => return Err(BundleError::Device { index }),
        _ => return Err(BundleError::Type { index }),
    }
    let name = name(&block[NAME], index)?;
    let size = octal(&block[SIZE]).filter(|&size| size <= MAX_SIZE).ok_or(BundleError::Size { index })?;
    // Everything else has one value only.
    if *block != header(name, size) {
        return Err(BundleError::Metadata { index });
    }
    let size = usize::try_from(size).map_err(|_| BundleError::Size { index })?;
    Ok((name.to_owned(), size))
}

fn name(field: &[u8], index: usize) -> Result<&str, BundleError> {
    let length = field.iter().position(|&byte| byte == 0);
    let bytes = &field[..length.unwrap_or(field.len())];
    let name = std::str::from_utf8(bytes).map_err(|_| BundleError::Name { index })?;
    name::check(name).map_err(|reason| match reason {
        BadName::Absolute => BundleError::Absolute { index },
        BadName::Form => BundleError::Name { index },
        BadName::Parent => BundleError::Parent { index },
    })?;
    Ok(name)
}

/// Checks what follows the first block of zeros: a second one, and then zeros only.
fn end(after: &[u8], index: usize) -> Result<(), BundleError> {
    if !is_zero(after) {
        return Err(BundleError::TrailingData);
    }
    if after.len() < BLOCK {
        return Err(BundleError::Truncated { index });
    }
    Ok(())
}

pub(crate) fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| byte == 0)
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests;
