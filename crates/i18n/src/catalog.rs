//! All messages of one language.

use std::cell::RefCell;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::counting;
use crate::page_catalog::filled;
use crate::{CatalogError, Locale, Msg, Problem, ProblemKind, Value, Words};

/// All messages of one language, ready to be filled in.
///
/// Not `Send`: formatting keeps memoised plural rules. Make one per thread, from [`Words`] that all share.
pub struct Catalog {
    words: Arc<Words>,
    bundle: FluentBundle<Arc<FluentResource>>,
    problems: RefCell<Vec<Problem>>,
}

impl Catalog {
    /// Parses `sources`, pairs of file name (for messages) and Fluent text, as the language of `locale`.
    ///
    /// # Errors
    /// Those of [`Words::new`].
    pub fn new(locale: &Locale, sources: &[(String, String)]) -> Result<Self, Vec<CatalogError>> {
        Words::new(locale, sources.to_vec()).map(|words| Self::of(Arc::new(words)))
    }

    /// A catalogue of these words.
    pub fn of(words: Arc<Words>) -> Self {
        let mut bundle = FluentBundle::new(vec![words.tag().clone()]);
        for resource in words.resources() {
            // Nothing is overridden: `Words` refuses an id that is there twice.
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        Self { words, bundle, problems: RefCell::default() }
    }

    /// The words as they are written.
    pub fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// The language of this catalogue.
    pub fn locale(&self) -> &Locale {
        self.words.locale()
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
            if let Some(text) = filled(&self.locale().tag, counting::category, &find, id, variables) {
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

    fn report(&self, id: &str, kind: ProblemKind) {
        let problem = self.words.problem(id, kind);
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

/// What stands in place of words that cannot be shown.
fn unreadable(id: &str) -> String {
    format!("⟦{id}⟧")
}
