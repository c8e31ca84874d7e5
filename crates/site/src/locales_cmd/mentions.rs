//! What shows a message: the code, the content, or another message.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use directory::content::Rights;
use i18n::Wording;

use super::Finding;
use crate::BuildError;
use crate::build::files_below;
use crate::sources::Sources;

/// Every name by which something asks for a message.
pub(super) struct Mentions(BTreeSet<String>);

impl Mentions {
    /// What the code below `root` and the content name; `None` where there is no code (a copy of the words alone).
    ///
    /// Ids that the code puts together (`facts-<id>-law`, `lines-<id>-name`, `countries-<code>-note`) are put together
    /// here by the same functions, entry by entry. To let whole prefixes pass would keep the words of a phone line
    /// for ever after the line has gone.
    pub(super) fn gather(root: &Path, sources: &Sources) -> Result<Option<Self>, BuildError> {
        let mut names = BTreeSet::new();
        for folder in code_folders(root)? {
            for file in files_below(&folder)?.iter().filter(|file| file.ends_with(".rs")) {
                let path = folder.join(file);
                let code = fs::read_to_string(&path).map_err(BuildError::reading(&path))?;
                names.extend(names_in(&code).map(str::to_owned));
            }
        }
        if names.is_empty() {
            return Ok(None);
        }
        // Of all entries, also those on hold: what is kept so that nobody adds it again keeps its words.
        names.extend(sources.lines.iter().flat_map(|line| [line.name_id(), line.by_id(), line.note_id()]));
        names.extend(sources.facts.values().flat_map(|fact| [fact.law_id(), fact.where_id()]));
        names.extend(sources.countries.iter().map(|country| country.note_id()));
        names.extend(sources.guides.iter().flat_map(|guide| guide.message_ids()).map(str::to_owned));
        names.extend(sources.needs.iter().flat_map(|need| [need.title_id(), need.short_id()]));
        names.extend(sources.rights.values().flat_map(Rights::message_ids));
        Ok(Some(Self(names)))
    }

    /// Adds what messages take into their text.
    pub(super) fn add_messages(&mut self, wordings: &[Wording]) {
        self.0.extend(wordings.iter().flat_map(|wording| wording.mentions.iter().cloned()));
    }

    /// Every message of the language `locale` that nothing shows.
    pub(super) fn unused(&self, locale: &str, wordings: &[Wording]) -> Vec<Finding> {
        let message = "nothing shows it, neither code nor content nor another message; \
                       remove it from every language, or show it";
        let unused = wordings.iter().filter(|wording| !self.have(&wording.id));
        unused.map(|wording| Finding::problem(locale, wording, message.to_owned())).collect()
    }

    /// Whether anything names this message: by its id, or by the constant that `i18n` makes of it.
    fn have(&self, id: &str) -> bool {
        self.0.contains(id) || self.0.contains(&id.replace('-', "_").to_ascii_uppercase())
    }
}

/// The folders with the code of programs: not tests, which may ask for what nobody sees.
fn code_folders(root: &Path) -> Result<Vec<PathBuf>, BuildError> {
    let mut folders = vec![root.join("app/src")];
    let crates = root.join("crates");
    if crates.is_dir() {
        for entry in fs::read_dir(&crates).map_err(BuildError::reading(&crates))? {
            folders.push(entry.map_err(BuildError::reading(&crates))?.path().join("src"));
        }
    }
    Ok(folders)
}

/// Every name in a file of Rust that could be that of a message: more than one part, outside comments and tests.
fn names_in(code: &str) -> impl Iterator<Item = &str> {
    let program = code.split("\n#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = program.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))))
        .map(|name| name.trim_matches('-'))
        .filter(|name| name.contains(['-', '_']))
}

#[cfg(test)]
mod tests {
    use super::names_in;

    #[test]
    fn constants_and_ids_are_names_and_comments_and_tests_are_not() {
        let code = "//! home-note\nuse i18n::msg;\nlet a = cx.t(msg::HOME_TITLE); // kept\nA = \"A\", \"letter-about-me\";\n\
                    \n#[cfg(test)]\nmod tests {\n    const B: &str = \"home-b\";\n}\n";
        assert_eq!(names_in(code).collect::<Vec<_>>(), ["HOME_TITLE", "letter-about-me"]);
    }
}
