//! The words in a browser: the same files, read by the small reader that pages use.

use i18n::{Msg, PageCatalog, Plural, Value};

use super::File;

/// All messages of one language, file by file.
pub(super) struct Texts(Vec<PageCatalog>);

impl Texts {
    /// The messages of these files; `None` if one has a syntax error.
    pub(super) fn of(tag: &str, plural: Plural, files: &[File]) -> Option<Self> {
        files.iter().map(|file| PageCatalog::new(tag, file.1, plural)).collect::<Option<_>>().map(Self)
    }

    pub(super) fn with(&self, msg: Msg, variables: &[(&str, Value)]) -> String {
        let found = self.0.iter().find_map(|file| file.by_id(msg.id(), variables));
        // Tests hold every language to all messages; what is missing nevertheless is not taken for words.
        found.unwrap_or_else(|| format!("⟦{}⟧", msg.id()))
    }

    pub(super) fn by_id(&self, id: &str) -> Option<String> {
        self.0.iter().find_map(|file| file.by_id(id, &[]))
    }
}
