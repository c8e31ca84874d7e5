//! What an operator tells the relay, in one TOML file.

mod patience;
mod quotas;
mod raw;

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use wire::minisign::PublicKey;

pub use patience::Patience;
pub use quotas::Quotas;

/// Everything the relay has to be told. [`Config::EXAMPLE`] explains every field that a file may hold.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where it listens; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Its public origin, such as `https://relay.example`. Requests are signed for it.
    pub origin: String,
    /// Its name in the directory.
    pub relay: String,
    /// The SQLite file, made if it is missing.
    pub database: PathBuf,
    /// `directory.json`, with its signatures beside it.
    pub directory: PathBuf,
    /// Whose signatures of the directory count.
    pub signers: Signers,
    /// A built site to serve as well.
    pub site: Option<PathBuf>,
    /// Whether a practice directory and practice signers are allowed. Only on a loopback address.
    pub demo: bool,
    /// How much it keeps.
    pub quotas: Quotas,
    /// How long it waits for slow clients. The same for every relay.
    pub patience: Patience,
}

/// Pinned keys, and how many of them have to have signed.
#[derive(Clone, Debug)]
pub struct Signers {
    /// Their minisign keys.
    pub keys: Vec<PublicKey>,
    /// How many different ones are needed: 1 to the number of keys.
    pub threshold: usize,
}

impl Config {
    /// A configuration with a comment for every field; what `--help` shows.
    pub const EXAMPLE: &str = include_str!("../relay.example.toml");

    /// Reads and checks a configuration file. Paths in it are relative to it.
    ///
    /// # Errors
    /// [`ConfigError`], which names the file, the line and what to do.
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(file)
            .map_err(|source| ConfigError::Unreadable { file: file.to_owned(), source })?;
        Self::parse(&text, file)
    }

    /// As [`Config::read`], for a text that stands, or would stand, in `file`.
    ///
    /// # Errors
    /// As [`Config::read`].
    pub fn parse(text: &str, file: &Path) -> Result<Self, ConfigError> {
        raw::parse(text, file.parent().unwrap_or(file)).map_err(|wrong| ConfigError::Wrong {
            file: file.to_owned(),
            line: line_at(text, wrong.at),
            what: wrong.what,
            remedy: wrong.remedy,
        })
    }
}

/// The line, counted from 1, in which this byte of the text stands.
pub(crate) fn line_at(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at.min(text.len())];
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}

/// The configuration can't be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file can't be read.
    #[error(
        "{}: can't be read ({source}); name the file with --config, or make one from the example in --help",
        .file.display()
    )]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line of it is wrong.
    #[error("{}:{line}: {what}; {remedy}", .file.display())]
    Wrong {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong.
        what: String,
        /// What to do.
        remedy: String,
    },
}
