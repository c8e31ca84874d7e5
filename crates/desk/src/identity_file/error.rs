//! Why a key file can not be used.

use envelope::OpenError;
use envelope::age::HeaderError;

use super::MAX_WORK_FACTOR;

/// A key file cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// Changed or cut after it was made.
    #[error("the key file is damaged; use your copy of it")]
    Damaged,
    /// The file has no inbox seed.
    #[error("the key file has no line waymark-inbox; use the one that keygen made")]
    NoInbox,
    /// The file has no seed to sign answers with.
    #[error("the key file has no line waymark-sign; use the one that keygen or join made")]
    NoSigningKey,
    /// Not a key file.
    #[error("this is not a key file; use the identity.age that keygen made")]
    NotAnIdentity,
    /// Not a new inbox for this key.
    #[error("the file holds no inbox for this key; ask the colleague who made it for yours")]
    NotHanded,
    /// It could not be sealed.
    #[error("the key file could not be sealed; use a work factor from 1 to {MAX_WORK_FACTOR}")]
    NotSealed,
    /// Opening it would need more memory than any honest file.
    #[error("the key file asks for more memory than is allowed; use your copy of it")]
    TooMuchWork,
    /// Another passphrase was used to seal it.
    #[error("wrong passphrase; try again")]
    WrongPassphrase,
}

impl IdentityError {
    /// What age's error means to somebody who typed a passphrase.
    pub(super) fn of_age(error: &OpenError, file: &[u8]) -> Self {
        match error {
            OpenError::NoMatch if envelope::passphrase::is_sealed_with_one(file) => Self::WrongPassphrase,
            // Sealed, but to a key: a letter, perhaps.
            OpenError::NoMatch => Self::NotAnIdentity,
            OpenError::Header(HeaderError::WorkFactor) => Self::TooMuchWork,
            _ => Self::Damaged,
        }
    }
}
