//! The words where programs run: the whole of Fluent.

use i18n::{Catalog, Dir, Locale, Msg, Value};

use super::File;

/// All messages of one language.
pub(super) struct Texts(Catalog);

impl Texts {
    /// The messages of these files; `None` if one has a syntax error.
    pub(super) fn of(tag: &str, dir: Dir, files: &[File]) -> Option<Self> {
        let sources: Vec<(String, String)> =
            files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
        Catalog::new(&Locale::plain(tag, dir), &sources).ok().map(Self)
    }

    pub(super) fn with(&self, msg: Msg, variables: &[(&str, Value)]) -> String {
        self.0.with(msg, variables)
    }

    pub(super) fn by_id(&self, id: &str) -> Option<String> {
        self.0.by_id(id, &[])
    }

    /// The catalogue, to compare languages.
    #[cfg(test)]
    pub(super) fn catalog(&self) -> &Catalog {
        &self.0
    }
}
