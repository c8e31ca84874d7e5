//! The words that travel in a page, read in the browser.
//!
//! The same Fluent files and the same parser as [`Catalog`](crate::Catalog), without what a page cannot use: the
//! runtime of `fluent-bundle` carries the plural rules of every language and arithmetic with fractions, 40 KB on the
//! wire, while the browser knows the plural rules of its languages itself. A test holds the two together, message
//! for message (`tests/page_catalog.rs`).

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;

use crate::{Msg, Value};

/// The plural category (`zero`, `one`, `two`, `few`, `many`, `other`) of a number in a language (its tag).
pub type Plural = fn(&str, i64) -> String;

/// How deep messages may refer to each other. Ours do not; a circle must end.
const DEPTH: u8 = 8;

/// The messages of one page in one language.
pub struct PageCatalog {
    lang: String,
    plural: Plural,
    patterns: BTreeMap<&'static str, Pattern<&'static str>>,
}

impl PageCatalog {
    /// Reads Fluent text that the builder of the page has checked. `source` lives as long as the page.
    ///
    /// `None` if it has a syntax error: then the page was changed on its way.
    pub fn new(lang: &str, source: &'static str, plural: Plural) -> Option<Self> {
        let resource: Resource<&str> = parse_runtime(source).ok()?;
        let mut patterns = BTreeMap::new();
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                patterns.insert(message.id.name, pattern);
            }
        }
        Some(Self { lang: lang.to_owned(), plural, patterns })
    }

    /// The text of a message without variables.
    pub fn t(&self, msg: Msg) -> String {
        self.with(msg, &[])
    }

    /// The text of a message with these variables. What is missing shows its id in `⟦⟧`; the builder has
    /// refused such a page.
    pub fn with(&self, msg: Msg, variables: &[(&str, Value)]) -> String {
        self.by_id(msg.id(), variables).unwrap_or_else(|| format!("⟦{}⟧", msg.id()))
    }

    /// The text of a message whose id is only known as data, or `None` when it, or a variable, is missing.
    pub fn by_id(&self, id: &str, variables: &[(&str, Value)]) -> Option<String> {
        filled(&self.lang, self.plural, &|id| self.patterns.get(id), id, variables)
    }
}

/// A message filled in, with the plural rules of `plural`; `None` when it, a variable, or something it refers to is
/// missing. `find` has the pattern of each message.
pub(crate) fn filled<'a>(
    lang: &str,
    plural: Plural,
    find: &dyn Fn(&str) -> Option<&'a Pattern<&'a str>>,
    id: &str,
    variables: &[(&str, Value)],
) -> Option<String> {
    let mut out = String::new();
    Filling { lang, plural, find, variables }.pattern(find(id)?, &mut out, DEPTH)?;
    Some(out)
}

/// One message being filled in.
struct Filling<'v, 'a> {
    lang: &'v str,
    plural: Plural,
    find: &'v dyn Fn(&str) -> Option<&'a Pattern<&'a str>>,
    variables: &'v [(&'v str, Value)],
}

impl Filling<'_, '_> {
    fn pattern(&self, pattern: &Pattern<&str>, out: &mut String, depth: u8) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    // As fluent-bundle does: what comes from outside the sentence keeps its own direction.
                    let isolated = pattern.elements.len() > 1 && !is_own_text(expression);
                    if isolated {
                        out.push('\u{2068}');
                    }
                    self.expression(expression, out, depth)?;
                    if isolated {
                        out.push('\u{2069}');
                    }
                }
            }
        }
        Some(())
    }

    fn expression(&self, expression: &Expression<&str>, out: &mut String, depth: u8) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out, depth),
            Expression::Select { selector, variants } => {
                let chosen = self.choose(selector, variants)?;
                self.pattern(&chosen.value, out, depth)
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, out: &mut String, depth: u8) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                out.push_str(value);
            }
            InlineExpression::VariableReference { id } => match self.variable(id.name)? {
                Value::Number(number) => out.push_str(&number.to_string()),
                Value::Text(text) => out.push_str(text),
            },
            InlineExpression::MessageReference { id, attribute: None } => {
                self.pattern((self.find)(id.name)?, out, depth)?;
            }
            InlineExpression::Placeable { expression } => self.expression(expression, out, depth)?,
            // Terms, attributes and functions do not travel in pages.
            _ => return None,
        }
        Some(())
    }

    /// The variant for this number: one that names it, else one of its plural category, else the default.
    fn choose<'v, 's>(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'v [Variant<&'s str>],
    ) -> Option<&'v Variant<&'s str>> {
        let InlineExpression::VariableReference { id } = selector else { return None };
        let (exact, category) = match self.variable(id.name)? {
            Value::Number(number) => (number.to_string(), (self.plural)(self.lang, *number)),
            Value::Text(text) => (String::new(), text.clone()),
        };
        let named = |variant: &&Variant<&str>| match &variant.key {
            VariantKey::NumberLiteral { value } => *value == exact,
            VariantKey::Identifier { name } => *name == category,
        };
        variants.iter().find(named).or_else(|| variants.iter().find(|variant| variant.default))
    }

    fn variable(&self, name: &str) -> Option<&Value> {
        self.variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// Whether the words come from the catalogue itself.
fn is_own_text(expression: &Expression<&str>) -> bool {
    matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::StringLiteral { .. }
        )
    )
}
