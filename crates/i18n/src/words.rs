//! The words of one language, parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use unic_langid::LanguageIdentifier;

use crate::references::References;
use crate::{CatalogError, Locale, Place, Problem, ProblemKind, Wording};

/// All messages and terms of one language as they are written: what is asked before anything is filled in.
///
/// Threads share it; each makes a [`crate::Catalog`] of its own from it.
pub struct Words {
    locale: Locale,
    tag: LanguageIdentifier,
    files: Vec<(String, Arc<FluentResource>)>,
    messages: OnceLock<BTreeMap<String, References>>,
    terms: OnceLock<BTreeMap<String, References>>,
}

impl Words {
    /// Parses `sources`, pairs of file name (for messages) and Fluent text, as the language of `locale`.
    ///
    /// # Errors
    /// Every syntax error, id defined twice, and a tag that is none: with file and line, all of them at once.
    pub fn new(locale: &Locale, sources: Vec<(String, String)>) -> Result<Self, Vec<CatalogError>> {
        let tag = locale.tag.parse::<LanguageIdentifier>().map_err(|_| {
            let message = format!("`{}` is not a language tag", locale.tag);
            vec![CatalogError { file: "languages.toml".to_owned(), line: 1, message }]
        })?;
        let mut files = Vec::with_capacity(sources.len());
        let mut errors = Vec::new();
        for (file, source) in sources {
            match FluentResource::try_new(source) {
                Ok(resource) => files.push((file, Arc::new(resource))),
                Err((resource, found)) => errors.extend(found.iter().map(|error| CatalogError {
                    file: file.clone(),
                    line: line_at(resource.source(), error.pos.start),
                    message: format!("{}; correct the line ({FORMAT})", error.kind),
                })),
            }
        }
        errors.extend(defined_twice(&files));
        if errors.is_empty() {
            let (messages, terms) = (OnceLock::new(), OnceLock::new());
            Ok(Self { locale: locale.clone(), tag, files, messages, terms })
        } else {
            Err(errors)
        }
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Ids of all messages, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages().keys().map(String::as_str)
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.messages().contains_key(id)
    }

    /// The messages and terms whose id `pick` accepts (terms with their leading `-`), as Fluent text without
    /// comments: what a page carries along for the form.
    pub fn ftl(&self, pick: impl Fn(&str) -> bool) -> String {
        let mut picked = Resource { body: Vec::new() };
        for entry in self.resources().flat_map(|resource| resource.entries()) {
            let wanted = match entry {
                Entry::Message(message) => pick(message.id.name),
                Entry::Term(term) => pick(&format!("-{}", term.id.name)),
                _ => false,
            };
            if wanted {
                picked.body.push(entry.clone());
            }
        }
        serializer::serialize(&picked)
    }

    /// References to messages, terms and functions that this language does not have.
    pub fn dangling(&self) -> Vec<Problem> {
        let (messages, terms) = (self.messages(), self.terms());
        let of_messages = messages.iter().map(|(id, found)| ("", id, found));
        let of_terms = terms.iter().map(|(id, found)| ("-", id, found));
        let mut problems = Vec::new();
        for (hyphen, id, references) in of_messages.chain(of_terms) {
            let unknown_messages = references.messages.iter().filter(|name| !messages.contains_key(*name));
            let unknown_terms = references.terms.iter().filter(|name| !terms.contains_key(*name));
            // No function is registered: numbers and dates arrive formatted.
            let what = unknown_messages
                .map(|name| format!("the message `{name}`"))
                .chain(unknown_terms.map(|name| format!("the term `-{name}`")))
                .chain(references.functions.iter().map(|name| format!("the function `{name}()`")));
            let problem = |what| self.problem(&format!("{hyphen}{id}"), ProblemKind::Reference(what));
            problems.extend(what.map(problem));
        }
        problems
    }

    /// Every message and term, taken apart for checks, in the order of the files.
    pub fn wordings(&self) -> Vec<Wording> {
        let entries = self.files.iter().flat_map(|(file, resource)| {
            resource.entries().filter_map(move |entry| match entry {
                Entry::Message(message) => {
                    let pattern = message.value.as_ref()?;
                    Some((file, resource, message.id.name.to_owned(), pattern))
                }
                Entry::Term(term) => Some((file, resource, format!("-{}", term.id.name), &term.value)),
                _ => None,
            })
        });
        entries
            .map(|(file, resource, id, pattern)| {
                let line = line_of(resource.source(), &id).unwrap_or(1);
                Wording::of(id, Place { file: file.clone(), line }, pattern)
            })
            .collect()
    }

    /// Where the message or term (`-id`) stands.
    pub fn place(&self, id: &str) -> Option<Place> {
        self.files.iter().find_map(|(file, resource)| {
            line_of(resource.source(), id).map(|line| Place { file: file.clone(), line })
        })
    }

    /// That `id` was wanted and is not there.
    pub fn missing(&self, id: &str) -> Problem {
        self.problem(id, ProblemKind::Missing)
    }

    /// The language as Fluent's runtime knows it.
    pub(crate) fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// The parsed files, in their order.
    pub(crate) fn resources(&self) -> impl Iterator<Item = &Arc<FluentResource>> {
        self.files.iter().map(|(_, resource)| resource)
    }

    /// Every message that has text, with what it uses.
    pub(crate) fn messages(&self) -> &BTreeMap<String, References> {
        self.messages.get_or_init(|| {
            self.entries(|entry| match entry {
                Entry::Message(message) => {
                    message.value.as_ref().map(|value| (message.id.name, References::of(value)))
                }
                _ => None,
            })
        })
    }

    /// Every term, without its hyphen, with what it uses.
    pub(crate) fn terms(&self) -> &BTreeMap<String, References> {
        self.terms.get_or_init(|| {
            self.entries(|entry| match entry {
                Entry::Term(term) => Some((term.id.name, References::of(&term.value))),
                _ => None,
            })
        })
    }

    pub(crate) fn problem(&self, id: &str, kind: ProblemKind) -> Problem {
        Problem { locale: self.locale.tag.clone(), id: id.to_owned(), place: self.place(id), kind }
    }

    fn entries<'a>(
        &'a self,
        pick: impl Fn(&'a Entry<&'a str>) -> Option<(&'a str, References)>,
    ) -> BTreeMap<String, References> {
        let entries = self.resources().flat_map(|resource| resource.entries());
        entries.filter_map(pick).map(|(id, references)| (id.to_owned(), references)).collect()
    }
}

/// Where a translator reads how a line has to look.
const FORMAT: &str = "docs/translator.md, \"The format\"";

/// Fluent's runtime keeps messages and terms in one place, so that an id is for one of either.
fn defined_twice(files: &[(String, Arc<FluentResource>)]) -> Vec<CatalogError> {
    let mut seen = BTreeSet::new();
    let mut errors = Vec::new();
    for (file, resource) in files {
        for entry in resource.entries() {
            let id = match entry {
                Entry::Message(message) => message.id.name,
                Entry::Term(term) => term.id.name,
                _ => continue,
            };
            if !seen.insert(id) {
                errors.push(CatalogError {
                    file: file.clone(),
                    line: last_line_of(resource.source(), id).unwrap_or(1),
                    message: format!("`{id}` is defined a second time; keep one"),
                });
            }
        }
    }
    errors
}

fn line_at(source: &str, byte: usize) -> usize {
    let end = byte.min(source.len());
    source.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn defines(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn line_of(source: &str, id: &str) -> Option<usize> {
    source.lines().position(|line| defines(line, id)).map(|index| index + 1)
}

fn last_line_of(source: &str, id: &str) -> Option<usize> {
    let (index, _) = source.lines().enumerate().filter(|(_, line)| defines(line, id)).last()?;
    Some(index + 1)
}
