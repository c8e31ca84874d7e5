//! An age file of any content, without the cost of sealing one.

use envelope::age::{FileKey, Header, stream};

/// The header of this vector of age wraps this file key for the first of our identities.
const VECTOR: &[u8] = include_bytes!("../../tests/vectors/age/x25519");
const FILE_KEY: &[u8; 16] = b"YELLOW SUBMARINE";

/// An age file with this content, for the first of [`identities`](crate::identities).
pub fn sealed(content: &[u8]) -> Vec<u8> {
    let file = VECTOR.windows(2).position(|pair| pair == b"\n\n").map(|end| &VECTOR[end + 2..]);
    let parsed = Header::parse(file.expect("an empty line ends the head of a vector"));
    let mut file = parsed.expect("the vector is an age file").header.encode();
    stream::seal(&FileKey::from_bytes(*FILE_KEY), &[9; stream::NONCE_BYTES], content, &mut file);
    file
}
