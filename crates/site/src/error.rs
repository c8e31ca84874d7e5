//! What stops a build.

use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

use directory::content::ContentError;
use directory::{Day, DirectoryError};
use i18n::languages::LanguagesError;
use i18n::{CatalogError, Problem};

use crate::build::AudioError;
use crate::check::Complaint;
use crate::mirror::MirrorError;

/// Why there is no site. Where there is more than one reason of a kind, all of them are told, one a line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The mirror's recordings are refused.
    #[error("the recordings are refused:{}", list(.0))]
    Audio(Vec<AudioError>),
    /// A locale file cannot be read as Fluent.
    #[error("the words cannot be read:{}", list(.0))]
    Catalog(Vec<CatalogError>),
    /// The pages break a rule of the house.
    #[error("the pages are not as they have to be:{}", list(.0))]
    Check(Vec<Complaint>),
    /// A content file is refused.
    #[error("the content is refused:{}", list(.0))]
    Content(Vec<ContentError>),
    /// The mirror's directory is refused.
    #[error("{}: {source}", .file.display())]
    Directory {
        /// `directory.json`.
        file: PathBuf,
        /// Why.
        source: DirectoryError,
    },
    /// The mirror's directory is too old.
    #[error("{}: expired on {expires}; ask its signers for the next one", .file.display())]
    DirectoryExpired {
        /// `directory.json`.
        file: PathBuf,
        /// Its last day.
        expires: Day,
    },
    /// The index of the search can't be written as JSON.
    #[error("the index of the search: {0}")]
    Index(serde_json::Error),
    /// `locales/languages.toml` is refused.
    #[error("locales/{0}")]
    Languages(#[from] LanguagesError),
    /// `mirror.toml` is refused.
    #[error("the mirror is refused:{}", list(.0))]
    Mirror(Vec<MirrorError>),
    /// Unicode's data has no name for a country in a language.
    #[error("Unicode's data has no name of `{what}` in the language `{locale}`; leave the language out")]
    Name {
        /// The language.
        locale: String,
        /// Code of the country, or what else failed.
        what: String,
    },
    /// The output folder holds something that no build of ours wrote.
    #[error("{}: is not empty and no site of ours; name another folder with --out, or empty it", .0.display())]
    Out(PathBuf),
    /// A file cannot be read.
    #[error("{}: cannot be read: {source}", .path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The browser's programs are not as wasm-bindgen writes them.
    #[error("{}: {message}", .path.display())]
    Ui {
        /// The folder or file.
        path: PathBuf,
        /// What is wrong and what to do.
        message: String,
    },
    /// Messages are missing, or do not fit together.
    #[error("the words are not complete:{}", list(.0))]
    Words(Vec<Problem>),
    /// A file cannot be written.
    #[error("{}: cannot be written: {source}", .path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl BuildError {
    /// For `map_err` after reading `path`.
    pub(crate) fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Read { path, source }
    }

    /// For `map_err` after writing `path`.
    pub(crate) fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Write { path, source }
    }
}

fn list<T: Display>(items: &[T]) -> String {
    items.iter().map(|item| format!("\n  {item}")).collect()
}
