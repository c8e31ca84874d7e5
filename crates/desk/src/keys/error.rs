//! Why keys can not be made or stored.

use directory::MAX_WINDOW_DAYS;

use super::MIN_PASSPHRASE_CHARS;
use crate::files::FileError;
use crate::identity_file::IdentityError;

/// Keys cannot be made or stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeysError {
    /// Not an id.
    #[error("the agency's id has to be 1 to 40 of a-z, 0-9 and -; for example north-desk")]
    AgencyId,
    /// Not a country.
    #[error("the country has to be two capital letters; for example GB")]
    Country,
    /// A window that a directory would refuse.
    #[error("keys can be good for 1 to {MAX_WINDOW_DAYS} days; choose such a number")]
    Days,
    /// A directory would not take the agency's entry.
    #[error("the agency's entry can not be used: {0}")]
    Entry(String),
    /// A file cannot be written, or exists.
    #[error(transparent)]
    Files(#[from] FileError),
    /// The key file cannot be made.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// No name.
    #[error("the agency's name is empty or holds a control character; write it again")]
    Name,
    /// There is no recovery key to keep.
    #[error("the entry lists no recovery key; make a new one")]
    NoRecovery,
    /// The entry does not list the key file's own key.
    #[error("the entry does not list the key of this key file; use the newest agency.json of the agency")]
    NotListed,
    /// Nobody can let themselves go: they would have to make the new inbox, which they must not know.
    #[error("that is the key of this key file; somebody who stays has to do it")]
    Oneself,
    /// The entry belongs to somebody else.
    #[error("the entry is of another agency or inbox; use the agency.json that belongs to the key file")]
    OtherEntry,
    /// Too short.
    #[error(
        "the passphrase has fewer than {MIN_PASSPHRASE_CHARS} characters; take four or five random words"
    )]
    Passphrase,
    /// The entry has no such person, or several.
    #[error("\"{who}\" is not one line of recipients in the entry; there are: {there}")]
    Who {
        /// What was typed.
        who: String,
        /// The notes of all that there are.
        there: String,
    },
}
