//! All messages of one language.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use unic_langid::LanguageIdentifier;

use crate::counting;
use crate::page_catalog::filled;
use crate::references::References;
use crate::{CatalogError, Locale, Msg, Place, Problem, ProblemKind, Value, Wording};

/// All messages of one language, ready to be filled in.
///
/// Not `Send`: formatting keeps memoised plural rules. Make one per thread; parsing a language takes
/// milliseconds.
pub struct Catalog {
    locale: Locale,
    files: Vec<(String, Rc<FluentResource>)>,
    bundle: FluentBundle<Rc<FluentResource>>,
    problems: RefCell<Vec<Problem>>,
}

impl Catalog {
    /// Parses `sources`, pairs of file name (for messages) and Fluent text, as the language of `locale`.
    ///
    /// # Errors
    /// Every syntax error, id defined twice, and a tag that is none: with file and line, all of them at once.
    pub fn new(locale: &Locale, sources: &[(String, String)]) -> Result<Self, Vec<CatalogError>> {
        let tag = locale.tag.parse::<LanguageIdentifier>().map_err(|_| {
            let message = format!("`{}` is not a language tag", locale.tag);
            vec![CatalogError { file: "languages.toml".to_owned(), line: 1, message }]
        })?;
        let mut bundle: FluentBundle<Rc<FluentResource>> = FluentBundle::new(vec![tag]);
        let mut files = Vec::with_capacity(sources.len());
        let mut errors = Vec::new();
        for (file, source) in sources {
            let resource = match FluentResource::try_new(source.clone()) {
                Ok(resource) => Rc::new(resource),
                Err((_, found)) => {
                    errors.extend(found.iter().map(|error| CatalogError {
                        file: file.clone(),
                        line: line_at(source, error.pos.start),
                        message: format!("{}; correct the line ({FORMAT})", error.kind),
                    }));
                    continue;
                }
            };
            if let Err(found) = bundle.add_resource(Rc::clone(&resource)) {
                errors.extend(found.iter().map(|error| overriding(file, source, error)));
            }
            files.push((file.clone(), resource));
        }
        if errors.is_empty() {
            Ok(Self { locale: locale.clone(), files, bundle, problems: RefCell::default() })
        } else {
            Err(errors)
        }
    }

    /// The language of this catalogue.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The text of a message without variables.
    pub fn t(&self, msg: Msg) -> String {
        self.with(msg, &[])
    }

    /// The text of a message with one variable.
    pub fn t1(&self, msg: Msg, name: &str, value: impl Into<Value>) -> String {
        self.with(msg, &[(name, value.into())])
    }

    /// The text of a message with these variables. What is missing becomes a [`Problem`], and the text shown
    /// is the id in `⟦⟧`, so that nobody mistakes it for words.
    pub fn with(&self, msg: Msg, variables: &[(&str, Value)]) -> String {
        self.by_id(msg.id(), variables).unwrap_or_else(|| {
            self.report(msg.id(), ProblemKind::Missing);
            unreadable(msg.id())
        })
    }

    /// The text of a message whose id is only known as data (the name of a phone line), or `None` when there
    /// is no such message. Being absent is no problem here; a variable that is missing is one.
    pub fn by_id(&self, id: &str, variables: &[(&str, Value)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.value()?;
        // The rules that Fluent's runtime counts by are wrong for many numbers (see `counting`).
        if variables.iter().any(|(_, value)| matches!(value, Value::Number(_))) {
            let find = |id: &str| self.bundle.get_message(id)?.value();
            if let Some(text) = filled(&self.locale.tag, counting::category, &find, id, variables) {
                return Some(text);
            }
        }
        let mut arguments = FluentArgs::with_capacity(variables.len());
        for (name, value) in variables {
            arguments.set(*name, value.fluent());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if errors.is_empty() {
            return Some(text);
        }
        for error in errors {
            self.report(id, ProblemKind::Format(error.to_string()));
        }
        Some(unreadable(id))
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Records that `id` was wanted and is not there: for callers of [`Self::by_id`] that cannot do without.
    pub fn miss(&self, id: &str) -> String {
        self.report(id, ProblemKind::Missing);
        unreadable(id)
    }

    /// Everything that went wrong since the last call, in order; leaves none behind.
    pub fn take_problems(&self) -> Vec<Problem> {
        self.problems.take()
    }

    /// Ids of all messages, sorted.
    pub fn ids(&self) -> Vec<String> {
        self.messages().into_keys().collect()
    }

    /// The messages and terms whose id `pick` accepts (terms with their leading `-`), as Fluent text without
    /// comments: what a page carries along for the form.
    pub fn ftl(&self, pick: impl Fn(&str) -> bool) -> String {
        let mut picked = Resource { body: Vec::new() };
        for entry in self.files.iter().flat_map(|(_, resource)| resource.entries()) {
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
        let messages = self.messages();
        let terms = self.terms();
        let mut problems = Vec::new();
        for (id, references) in messages
            .iter()
            .map(|(id, found)| (id.clone(), found))
            .chain(terms.iter().map(|(id, found)| (format!("-{id}"), found)))
        {
            let unknown_messages = references.messages.iter().filter(|name| !messages.contains_key(*name));
            let unknown_terms = references.terms.iter().filter(|name| !terms.contains_key(*name));
            // No function is registered: numbers and dates arrive formatted.
            let what = unknown_messages
                .map(|name| format!("the message `{name}`"))
                .chain(unknown_terms.map(|name| format!("the term `-{name}`")))
                .chain(references.functions.iter().map(|name| format!("the function `{name}()`")));
            problems.extend(what.map(|what| self.problem(&id, ProblemKind::Reference(what))));
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

    /// Every message that has text, with what it uses.
    pub(crate) fn messages(&self) -> BTreeMap<String, References> {
        self.entries(|entry| match entry {
            Entry::Message(message) => {
                message.value.as_ref().map(|value| (message.id.name, References::of(value)))
            }
            _ => None,
        })
    }

    /// Every term, without its hyphen, with what it uses.
    pub(crate) fn terms(&self) -> BTreeMap<String, References> {
        self.entries(|entry| match entry {
            Entry::Term(term) => Some((term.id.name, References::of(&term.value))),
            _ => None,
        })
    }

    pub(crate) fn problem(&self, id: &str, kind: ProblemKind) -> Problem {
        Problem { locale: self.locale.tag.clone(), id: id.to_owned(), place: self.place(id), kind }
    }

    fn entries<'a>(
        &'a self,
        pick: impl Fn(&'a Entry<&'a str>) -> Option<(&'a str, References)>,
    ) -> BTreeMap<String, References> {
        let entries = self.files.iter().flat_map(|(_, resource)| resource.entries());
        entries.filter_map(pick).map(|(id, references)| (id.to_owned(), references)).collect()
    }

    fn report(&self, id: &str, kind: ProblemKind) {
        let problem = self.problem(id, kind);
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

/// Where a translator reads how a line has to look.
const FORMAT: &str = "docs/translator.md, \"The format\"";

/// What stands in place of words that cannot be shown.
fn unreadable(id: &str) -> String {
    format!("⟦{id}⟧")
}

fn overriding(file: &str, source: &str, error: &FluentError) -> CatalogError {
    let FluentError::Overriding { id, .. } = error else {
        return CatalogError { file: file.to_owned(), line: 1, message: error.to_string() };
    };
    CatalogError {
        file: file.to_owned(),
        line: last_line_of(source, id).unwrap_or(1),
        message: format!("`{id}` is defined a second time; keep one"),
    }
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
