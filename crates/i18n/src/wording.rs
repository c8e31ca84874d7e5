//! A message taken apart, for those who check words: every text that it can become, and how it chooses.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::Place;
use crate::references::References;

/// One message or term of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Id of the message, or `-id` of a term.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// Every text that it can become, in the order of its forms. What is filled in stands as `{$name}`.
    pub readings: Vec<String>,
    /// Every choice in it, an outer one before those within.
    pub selections: Vec<Selection>,
    /// Messages and terms (`-id`) whose text it takes in.
    pub mentions: Vec<String>,
}

/// One choice in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The name of the variable that chooses.
    pub by: String,
    /// Its forms as the file names them: `one`, `0`, `other`.
    pub forms: Vec<String>,
}

/// So many texts of one message are looked at. Two choices of six forms each make 36.
const MOST_READINGS: usize = 200;

impl Wording {
    pub(crate) fn of(id: String, place: Place, pattern: &Pattern<&str>) -> Self {
        let References { messages, terms, .. } = References::of(pattern);
        let mut selections = Vec::new();
        select(pattern, &mut selections);
        Self {
            id,
            place,
            readings: read(pattern),
            selections,
            mentions: messages.into_iter().chain(terms.into_iter().map(|name| format!("-{name}"))).collect(),
        }
    }
}

/// Every text that a pattern can become.
fn read(pattern: &Pattern<&str>) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => read_expression(expression),
        };
        readings = readings
            .iter()
            .flat_map(|before| pieces.iter().map(move |piece| format!("{before}{piece}")))
            .take(MOST_READINGS)
            .collect();
    }
    readings
}

fn read_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => read_inline(inline),
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| read(&variant.value)).collect()
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>) -> Vec<String> {
    let text = match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::VariableReference { id } => format!("{{${}}}", id.name),
        InlineExpression::MessageReference { id, .. } => format!("{{{}}}", id.name),
        InlineExpression::TermReference { id, .. } => format!("{{-{}}}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("{{{}()}}", id.name),
        InlineExpression::Placeable { expression } => return read_expression(expression),
    };
    vec![text]
}

/// Gathers the choices of a pattern.
fn select(pattern: &Pattern<&str>, found: &mut Vec<Selection>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            select_in(expression, found);
        }
    }
}

fn select_in(expression: &Expression<&str>, found: &mut Vec<Selection>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => select_in(expression, found),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            let by = match selector {
                InlineExpression::VariableReference { id } => id.name.to_owned(),
                other => read_inline(other).concat(),
            };
            let forms = variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name: form } | VariantKey::NumberLiteral { value: form } => {
                    (*form).to_owned()
                }
            });
            found.push(Selection { by, forms: forms.collect() });
            for variant in variants {
                select(&variant.value, found);
            }
        }
    }
}
