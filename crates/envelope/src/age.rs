//! age v1 files (<https://c2sp.org/age>): written and read by us, and by everybody else's age.
//!
//! ```text
//! age-encryption.org/v1          version                     header
//! -> X25519 <ephemeral share>    one stanza per recipient:
//! <sealed file key>              the same file key, wrapped
//! --- <HMAC>                     over all of the above
//! <16-byte nonce><chunks>        the content, in sealed pieces of 64 KiB
//! ```
//!
//! [`seal()`] writes what we send: it also hides how many people can read the file. [`open()`] returns the
//! content or nothing; [`Opener`] hands out verified pieces one by one. Recipients of one file are of one
//! [`RecipientKind`], never mixed, because a file is only as strong as its weakest stanza.
//!
//! The modules below the surface follow the layers of the format: [`Header`] and [`Stanza`], [`stream`],
//! one module per recipient type, and the small wrappers of the primitives that they share.

mod base64;
mod bech32;
mod file_key;
mod header;
mod hybrid;
mod identity;
pub(crate) mod kdf;
pub(crate) mod native;
mod open;
mod recipient;
pub(crate) mod scrypt;
mod seal;
mod shuffle;
mod stanza;
mod x25519;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod text_properties;

pub mod stream;

pub use file_key::{FILE_KEY_BYTES, FileKey};
pub use header::{Header, HeaderError, MAX_HEADER_BYTES, MAX_LINE_BYTES, MAX_STANZAS, ParsedHeader};
pub use identity::{Identity, IdentityError};
pub use open::{OpenError, Opener, open};
pub use recipient::{Recipient, RecipientError, RecipientKind};
pub use seal::{MAX_RECIPIENTS, SealError, header_len, padded_stanza_count, seal, seal_exact, sealed_len};
pub use stanza::Stanza;

pub(crate) use open::{open_whole, unlock};
pub(crate) use seal::{begin, kind_of, seal_padded, write};
