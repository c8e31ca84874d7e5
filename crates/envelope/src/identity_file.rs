//! Files of identities, as `age-keygen` writes them: one to a line, comments after `#`.

use zeroize::Zeroizing;

use crate::{Identity, IdentityError};

/// The identities in `text`, in their order. Blank lines and lines that start with `#` are skipped.
///
/// # Errors
/// [`IdentityFileError`] names the first line that is neither, or that there is no identity at all.
pub fn parse(text: &str) -> Result<Vec<Identity>, IdentityFileError> {
    let mut identities = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let identity = Identity::from_text(line)
            .map_err(|source| IdentityFileError::Line { line: index + 1, source })?;
        identities.push(identity);
    }
    if identities.is_empty() {
        return Err(IdentityFileError::Empty);
    }
    Ok(identities)
}

/// A file of `identities`, each below its recipient in a comment, as `age-keygen` writes it.
pub fn write(identities: &[Identity]) -> Zeroizing<String> {
    // Reserved at once: a string that grows would leave secrets behind. A recipient has at most 1,959
    // characters, an identity 77.
    let mut text = Zeroizing::new(String::with_capacity(identities.len() * 2100));
    for identity in identities {
        text.push_str("# public key: ");
        text.push_str(&identity.recipient().to_string());
        text.push('\n');
        text.push_str(&identity.to_text());
        text.push('\n');
    }
    text
}

/// The file was not understood. Lines are counted from one; their content is not part of the message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityFileError {
    /// There is no identity.
    #[error("the file holds no identity: no line starts with AGE-SECRET-KEY-")]
    Empty,
    /// A line is neither an identity nor a comment.
    #[error("line {line} of the file is neither an identity nor a comment")]
    Line {
        /// Which one, from one.
        line: usize,
        /// What is wrong with it.
        source: IdentityError,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Repeatable;

    #[test]
    fn reads_back_what_it_writes_in_order() {
        let mut rng = Repeatable::new(1);
        let identities = [Identity::make_x25519(&mut rng), Identity::make_hybrid(&mut rng)];
        let text = write(&identities);
        let again = parse(&text).unwrap();
        assert_eq!(again.len(), 2);
        for (before, after) in identities.iter().zip(&again) {
            assert_eq!(before.to_text(), after.to_text());
        }
    }

    #[test]
    fn skips_comments_blank_lines_and_windows_line_ends() {
        let identity = Identity::make_x25519(&mut Repeatable::new(1));
        let text = format!("# created: 2026\r\n\r\n  {}  \r\n# end", *identity.to_text());
        assert_eq!(parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn names_the_line_that_is_wrong() {
        let identity = Identity::make_x25519(&mut Repeatable::new(1));
        let text = format!("# one\n{}\nage1notme\n", *identity.to_text());
        assert_eq!(
            parse(&text).unwrap_err(),
            IdentityFileError::Line { line: 3, source: IdentityError::Recipient }
        );
    }

    #[test]
    fn an_empty_file_is_said_to_be_one() {
        assert_eq!(parse("# nothing\n").unwrap_err(), IdentityFileError::Empty);
    }
}
