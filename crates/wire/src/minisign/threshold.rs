//! Enough signatures by different pinned keys.

use super::{MinisignError, PublicKey, Signature};

/// Checks that at least `threshold` different keys of `pinned` signed `data`, each with exactly this
/// trusted comment, such as `directory 3`.
///
/// `signatures` are whole `.minisig` files. Those by keys that are not pinned, and bad ones, do not count;
/// neither do they spoil the rest, so that nobody can take a directory away by adding a file to it. A key
/// that signed twice counts once.
///
/// # Errors
/// [`ThresholdError`].
pub fn verify_threshold(
    data: &[u8],
    signatures: &[String],
    pinned: &[PublicKey],
    threshold: usize,
    comment: &str,
) -> Result<(), ThresholdError> {
    let mut keys: Vec<&PublicKey> = Vec::new();
    for key in pinned {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    if threshold == 0 || threshold > keys.len() {
        return Err(ThresholdError::Unreachable { threshold, pinned: keys.len() });
    }
    let parsed: Vec<Result<Signature, MinisignError>> = signatures.iter().map(|text| text.parse()).collect();
    let good = keys
        .iter()
        .filter(|key| {
            parsed.iter().flatten().any(|signature| key.verify(data, signature).as_deref() == Ok(comment))
        })
        .count();
    if good >= threshold {
        return Ok(());
    }
    Err(ThresholdError::NotEnough {
        good,
        threshold,
        comment: comment.to_owned(),
        reason: reason(data, &parsed, &keys),
    })
}

/// Why the first signature that should have counted did not, for a signer who has to mend it.
fn reason(data: &[u8], parsed: &[Result<Signature, MinisignError>], keys: &[&PublicKey]) -> &'static str {
    let mut reason = "no file is signed by the missing keys";
    for signature in parsed {
        match signature {
            Err(MinisignError::Legacy) => return "one has minisign's old form, made with -l",
            Err(_) => reason = "one file is no minisign signature",
            Ok(signature) => {
                for key in keys.iter().filter(|key| key.signed(signature)) {
                    match key.verify(data, signature) {
                        Ok(_) => reason = "some say something else in their trusted comment or are missing",
                        Err(_) => {
                            return "one does not fit the file, which was changed after signing";
                        }
                    }
                }
            }
        }
    }
    reason
}

/// The file is not signed by enough of the pinned keys.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ThresholdError {
    /// Too few good signatures.
    #[error(
        "{good} of {threshold} needed signatures are good ({reason}); \
         let the signers run: minisign -S -t '{comment}'"
    )]
    NotEnough {
        /// Different pinned keys whose signature is good.
        good: usize,
        /// How many are needed.
        threshold: usize,
        /// The trusted comment they must have.
        comment: String,
        /// What is wrong with the others.
        reason: &'static str,
    },
    /// The threshold makes no sense for these keys.
    #[error(
        "a threshold of {threshold} with {pinned} different pinned keys can never be met; it is 1 to {pinned}"
    )]
    Unreachable {
        /// The threshold asked for.
        threshold: usize,
        /// Different pinned keys.
        pinned: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED: &[u8] = include_bytes!("../../../../tests/vectors/minisign/signed.json");
    const TAMPERED: &[u8] = include_bytes!("../../../../tests/vectors/minisign/tampered.json");
    const BY_ONE: &str = include_str!("../../../../tests/vectors/minisign/signed.json.one.minisig");
    const BY_TWO: &str = include_str!("../../../../tests/vectors/minisign/signed.json.two.minisig");
    const LEGACY: &str = include_str!("../../../../tests/vectors/minisign/signed.json.legacy.minisig");
    const COMMENT: &str = include_str!("../../../../tests/vectors/minisign/signed.json.comment.minisig");

    fn keys() -> [PublicKey; 2] {
        [
            include_str!("../../../../tests/vectors/minisign/one.pub"),
            include_str!("../../../../tests/vectors/minisign/two.pub"),
        ]
        .map(|text| text.parse().unwrap())
    }

    fn check(data: &[u8], signatures: &[&str], threshold: usize) -> Result<(), ThresholdError> {
        let signatures: Vec<String> = signatures.iter().map(ToString::to_string).collect();
        verify_threshold(data, &signatures, &keys(), threshold, "directory 3")
    }

    #[test]
    fn as_many_keys_as_asked_for_are_enough() {
        assert_eq!(check(SIGNED, &[BY_ONE], 1), Ok(()));
        assert_eq!(check(SIGNED, &[BY_TWO, BY_ONE], 2), Ok(()));
    }

    #[test]
    fn one_key_that_signs_twice_counts_once() {
        let error = check(SIGNED, &[BY_ONE, BY_ONE], 2).unwrap_err();
        assert!(matches!(error, ThresholdError::NotEnough { good: 1, .. }), "{error}");
    }

    #[test]
    fn a_key_pinned_twice_counts_once() {
        let [one, _] = keys();
        let error = verify_threshold(SIGNED, &[BY_ONE.to_owned()], &[one, one], 2, "directory 3");
        assert_eq!(error, Err(ThresholdError::Unreachable { threshold: 2, pinned: 1 }));
    }

    #[test]
    fn files_that_are_bad_or_foreign_do_not_spoil_a_good_one() {
        assert_eq!(check(SIGNED, &["nonsense", LEGACY, BY_TWO, COMMENT, BY_ONE], 2), Ok(()));
    }

    #[test]
    fn a_changed_file_has_no_good_signature() {
        let error = check(TAMPERED, &[BY_ONE, BY_TWO], 1).unwrap_err();
        assert!(error.to_string().contains("changed after signing"), "{error}");
    }

    #[test]
    fn the_old_form_does_not_count() {
        let error = check(SIGNED, &[LEGACY], 1).unwrap_err();
        assert!(error.to_string().contains("old form"), "{error}");
    }

    #[test]
    fn a_signature_for_another_purpose_does_not_count() {
        let error = check(SIGNED, &[COMMENT], 1).unwrap_err();
        assert!(error.to_string().contains("'directory 3'"), "{error}");
    }

    #[test]
    fn a_threshold_of_nought_or_of_more_than_the_keys_is_refused() {
        for threshold in [0, 3] {
            let error = check(SIGNED, &[BY_ONE, BY_TWO], threshold).unwrap_err();
            assert!(matches!(error, ThresholdError::Unreachable { .. }), "{error}");
        }
    }
}
