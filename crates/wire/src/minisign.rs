//! Signatures of files, as `minisign` makes them: <https://jedisct1.github.io/minisign/>.
//!
//! A mirror pins the keys of signers; `directory.json` and `release.json` are believed only with enough of
//! their signatures ([`verify_threshold`]). Anybody can make and check the same files with the stock
//! program:
//!
//! ```text
//! minisign -S -s signer.key -m directory.json -x directory.json.<KEY ID>.minisig -t 'directory 3'
//! minisign -V -p signer.pub -m directory.json -x directory.json.<KEY ID>.minisig
//! ```
//!
//! Only the hashed form is accepted (algorithm `ED`: Ed25519 over the file's BLAKE2b-512), the one minisign
//! has made since 2021; `-l` asks for the old one.

mod public_key;
mod signature;
mod threshold;

pub use public_key::PublicKey;
pub use signature::Signature;
pub use threshold::{ThresholdError, verify_threshold};

/// A key or signature is not what it should be.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MinisignError {
    /// The old form of signature, over the file itself.
    #[error("the signature has minisign's old form; sign again without the option -l")]
    Legacy,
    /// The text is no public key.
    #[error("not a minisign public key; it begins with RW and has 56 characters")]
    NotAKey,
    /// The text is no signature file.
    #[error("not a minisign signature file of four lines")]
    NotASignature,
    /// The signature was made by another key than the one it is checked against.
    #[error("the signature is by another key")]
    OtherKey,
    /// The trusted comment is not the one that was signed.
    #[error("the signature's trusted comment was changed after signing")]
    WrongComment,
    /// The signature does not fit the data.
    #[error("the signature does not fit the file; one of the two was changed")]
    WrongSignature,
}

/// Standard Base64 of exactly `N` bytes, as minisign writes it.
fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    use base64ct::{Base64, Encoding};
    Base64::decode_vec(text).ok()?.try_into().ok()
}
