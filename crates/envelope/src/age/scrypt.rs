//! The passphrase recipient type.
//!
//! ```text
//! -> scrypt base64(salt) log2(N)
//! base64(body)
//!
//! wrap key = scrypt(N, r = 8, p = 1, S = "age-encryption.org/v1/scrypt" || salt, P = passphrase)
//! body     = ChaCha20-Poly1305(key = wrap key, nonce = 0, plaintext = file key)
//! ```

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{FileKey, Stanza, base64, file_key::WRAPPED_BYTES};

/// The first argument of a stanza.
pub(crate) const TYPE: &str = "scrypt";

const LABEL: &[u8; 28] = b"age-encryption.org/v1/scrypt";
const SALT_BYTES: usize = 16;

/// `log2(N)` of scrypt, one that this machine can compute. One more doubles time and memory; 18 takes
/// 256 MiB.
#[derive(Clone, Copy)]
pub(crate) struct WorkFactor(u8);

impl WorkFactor {
    /// From 1 to as much as the machine can address: 20 where a pointer has 32 bits, 40 otherwise.
    pub(crate) fn new(log_n: u8) -> Option<Self> {
        let most = if usize::BITS == 32 { 20 } else { 40 };
        (1..=most).contains(&log_n).then_some(Self(log_n))
    }
}

/// The stanza asks for more work than its reader allows.
pub(crate) struct WorkFactorTooHigh;

/// Wraps `file_key` under a passphrase, with a salt of its own.
pub(crate) fn wrap(
    passphrase: &str,
    work_factor: WorkFactor,
    file_key: &FileKey,
    rng: &mut impl CryptoRng,
) -> Stanza {
    let mut salt = [0; SALT_BYTES];
    rng.fill_bytes(&mut salt);
    let wrap_key = wrap_key(passphrase, &salt, work_factor);
    Stanza {
        args: vec![TYPE.to_owned(), base64::encode(&salt), work_factor.0.to_string()],
        body: file_key.wrap(&wrap_key).to_vec(),
    }
}

/// A stanza of this type, read.
pub(crate) struct Sealed {
    salt: [u8; SALT_BYTES],
    work_factor: u8,
    body: [u8; WRAPPED_BYTES],
}

impl Sealed {
    /// Reads the arguments behind the type, and the body. A work factor above 255 is refused here, a
    /// smaller one that is still too much when somebody tries to unwrap.
    pub(crate) fn read(args: &[&str], body: &[u8]) -> Option<Self> {
        let &[salt, work_factor] = args else {
            return None;
        };
        let digits = work_factor.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || work_factor.starts_with('0') {
            return None;
        }
        Some(Self {
            salt: base64::decode_array(salt.as_bytes())?,
            work_factor: work_factor.parse().ok()?,
            body: body.try_into().ok()?,
        })
    }

    /// The file key, or nothing if the passphrase is another one. Takes as long as the file says, up to
    /// `max_work_factor`.
    pub(crate) fn unwrap(
        &self,
        passphrase: &str,
        max_work_factor: u8,
    ) -> Result<Option<FileKey>, WorkFactorTooHigh> {
        if self.work_factor > max_work_factor {
            return Err(WorkFactorTooHigh);
        }
        let work_factor = WorkFactor::new(self.work_factor).ok_or(WorkFactorTooHigh)?;
        let wrap_key = wrap_key(passphrase, &self.salt, work_factor);
        Ok(FileKey::unwrap(&wrap_key, &self.body))
    }
}

fn wrap_key(passphrase: &str, salt: &[u8; SALT_BYTES], work_factor: WorkFactor) -> Zeroizing<[u8; 32]> {
    let mut labelled = [0; LABEL.len() + SALT_BYTES];
    labelled[..LABEL.len()].copy_from_slice(LABEL);
    labelled[LABEL.len()..].copy_from_slice(salt);
    let params = ::scrypt::Params::new(work_factor.0, 8, 1)
        .expect("a work factor is one whose memory can be addressed");
    let mut key = Zeroizing::new([0; 32]);
    ::scrypt::scrypt(passphrase.as_bytes(), &labelled, &params, key.as_mut_slice())
        .expect("32 bytes are a permitted length");
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_work_factor_only_as_plain_decimal() {
        let salt = base64::encode(&[7; SALT_BYTES]);
        let body = [0; WRAPPED_BYTES];
        assert!(Sealed::read(&[&salt, "18"], &body).is_some());
        for bad in ["", "0", "018", "+18", "-1", "0x12", "18 ", "256", "1e1"] {
            assert!(Sealed::read(&[&salt, bad], &body).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn does_not_start_work_that_is_above_the_limit() {
        let sealed = Sealed { salt: [0; SALT_BYTES], work_factor: 40, body: [0; WRAPPED_BYTES] };
        assert!(sealed.unwrap("passphrase", 20).is_err());
    }
}
