//! The stanza types that we can unwrap, read strictly before any key is touched.

use super::{HeaderError, Stanza, hybrid, scrypt, x25519};

/// A stanza of a type that we know, or one that is not for us.
pub(crate) enum Native {
    /// A type of somebody else's. The specification wants it ignored.
    Foreign,
    Hybrid(hybrid::Sealed),
    Scrypt(scrypt::Sealed),
    X25519(x25519::Sealed),
}

/// Reads all stanzas of a header. A single malformed one of a type that we know refuses the file, whoever
/// it is for.
pub(crate) fn read_all(stanzas: &[Stanza]) -> Result<Vec<Native>, HeaderError> {
    let natives = stanzas
        .iter()
        .enumerate()
        .map(|(place, stanza)| read(stanza).ok_or(HeaderError::Native { stanza: place }))
        .collect::<Result<Vec<_>, _>>()?;
    let with_passphrase = natives.iter().any(|it| matches!(it, Native::Scrypt(_)));
    if with_passphrase && natives.len() > 1 {
        return Err(HeaderError::ScryptNotAlone);
    }
    Ok(natives)
}

fn read(stanza: &Stanza) -> Option<Native> {
    let (kind, args) = stanza.args.split_first()?;
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match kind.as_str() {
        hybrid::TYPE => hybrid::Sealed::read(&args, &stanza.body).map(Native::Hybrid),
        scrypt::TYPE => scrypt::Sealed::read(&args, &stanza.body).map(Native::Scrypt),
        x25519::TYPE => x25519::Sealed::read(&args, &stanza.body).map(Native::X25519),
        _ => Some(Native::Foreign),
    }
}
