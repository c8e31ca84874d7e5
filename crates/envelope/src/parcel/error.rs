//! Why a parcel was not made or not opened.

use super::MAX_FILES;
use crate::{
    age::{OpenError, stream::PayloadError},
    bundle::BundleError,
};

/// The parcel was not made, or not opened. Files are counted from one; nothing of their content is part of
/// the message.
///
/// A parcel that could not be made is made anew, with a new key: of the old one nothing may be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParcelError {
    /// The archive inside is not one of ours.
    #[error("the parcel is not packed as parcels are")]
    Bundle(#[from] BundleError),
    /// A file has not the name, size or hash that the index gives it.
    #[error("file {number} of the parcel is not the one that its index names; do not use it")]
    Changed {
        /// The file's number.
        number: usize,
    },
    /// A byte of the sealed file is not the one that was sealed.
    #[error("the parcel was changed after it was sealed; fetch or copy it again")]
    Damaged(#[source] OpenError),
    /// There is no file in it.
    #[error("a parcel has at least one file")]
    Empty,
    /// An extension is not one that we write.
    #[error("an extension has 1 to 8 small letters and digits")]
    Extension,
    /// The index is missing, or not as we write it.
    #[error("the parcel's index is missing or not as parcels have it")]
    Index,
    /// The key is that of another parcel.
    #[error("the key in the letter does not open this parcel: it belongs to another one")]
    Key,
    /// The archive was filled up to another length than its files ask for.
    #[error("the parcel has not the length that parcels of such files have")]
    Length,
    /// A member is not called as files of parcels are, in their order.
    #[error("file {number} of the parcel has a name that parcels do not have")]
    Name {
        /// The file's number.
        number: usize,
    },
    /// The index says a version that this program does not know.
    #[error("the parcel was made by a newer version ({v}); update this program")]
    Newer {
        /// The version.
        v: u64,
    },
    /// Not an age file at all, or its beginning is missing.
    #[error("this is not a sealed parcel, or its beginning is missing")]
    NotAParcel(#[source] OpenError),
    /// A file was begun, filled or ended, or the parcel closed, when it was not time for that.
    #[error("the files of a parcel are begun, filled and ended one after the other")]
    Order,
    /// A file ended before the size that was promised: it changed or vanished while it was read.
    #[error("{missing} bytes of the file are missing: it changed while it was read; start again")]
    Short {
        /// How many, in bytes.
        missing: u64,
    },
    /// The sealed parcel would be longer than [`MAX_PARCEL_BYTES`](super::MAX_PARCEL_BYTES).
    #[error("the parcel would be larger than 256 MiB; leave out a file, or send it in another parcel")]
    TooLarge,
    /// There are more than [`MAX_FILES`].
    #[error("a parcel has at most {MAX_FILES} files; send the others in another parcel")]
    TooManyFiles,
    /// A file has more bytes than were promised: it changed while it was read.
    #[error("the file became larger while it was read; start again")]
    TooMuch,
    /// The sealed file ends before its last piece.
    #[error("the end of the parcel is missing; fetch or copy it again")]
    Truncated,
    /// A type is not one that we write.
    #[error("a type is as in image/jpeg: at most 100 small letters, digits and .+- with one slash")]
    Type,
}

impl From<OpenError> for ParcelError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Header(_) => Self::NotAParcel(error),
            OpenError::HeaderMac => Self::Damaged(error),
            OpenError::NoMatch => Self::Key,
            OpenError::Payload(error) => error.into(),
        }
    }
}

impl From<PayloadError> for ParcelError {
    fn from(error: PayloadError) -> Self {
        match error {
            PayloadError::Truncated => Self::Truncated,
            _ => Self::Damaged(OpenError::Payload(error)),
        }
    }
}

/// The files of a parcel were not all handed out.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ExtractError<E> {
    /// The parcel is not whole and good. Nothing was handed out.
    #[error(transparent)]
    Parcel(#[from] ParcelError),
    /// Whoever takes the files could not.
    #[error("{0}")]
    Sink(E),
}
