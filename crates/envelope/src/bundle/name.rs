//! Which names a member may have.

/// The longest name, in bytes: ustar has room for 100, and a zero that ends it is good for old readers.
const MAX_BYTES: usize = 99;

/// Why a name is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum BadName {
    /// It starts at the root.
    Absolute,
    /// A character, a length or a part that we do not write.
    Form,
    /// A part of it is `..`.
    Parent,
}

/// Checks a name as it stands in an archive.
pub(super) fn check(name: &str) -> Result<(), BadName> {
    if name.starts_with('/') {
        return Err(BadName::Absolute);
    }
    if name.split('/').any(|part| part == "..") {
        return Err(BadName::Parent);
    }
    let parts = name.split('/').all(|part| !part.is_empty() && part != ".");
    let characters =
        name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'/' | b'-'));
    if parts && characters && name.len() <= MAX_BYTES { Ok(()) } else { Err(BadName::Form) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_the_names_that_letters_have() {
        let longest = "a".repeat(MAX_BYTES);
        for name in ["00-readme.txt", "letter.json", "evidence/001.jpg", "..a", &longest] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn refuses_names_that_climb_or_that_nobody_needs() {
        let too_long = "a".repeat(MAX_BYTES + 1);
        for (name, reason) in [
            ("/etc/passwd", BadName::Absolute),
            ("..", BadName::Parent),
            ("a/../../b", BadName::Parent),
            ("", BadName::Form),
            ("a/", BadName::Form),
            ("a//b", BadName::Form),
            ("./a", BadName::Form),
            ("A", BadName::Form),
            ("a b", BadName::Form),
            ("a\\b", BadName::Form),
            ("ä", BadName::Form),
            (too_long.as_str(), BadName::Form),
        ] {
            assert_eq!(check(name), Err(reason), "{name}");
        }
    }
}
