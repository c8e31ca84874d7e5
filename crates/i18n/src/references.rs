//! What a message refers to: variables, other messages, terms, functions.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// The names a pattern uses, each kind apart. Terms without their leading hyphen.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct References {
    pub(crate) variables: BTreeSet<String>,
    pub(crate) messages: BTreeSet<String>,
    pub(crate) terms: BTreeSet<String>,
    pub(crate) functions: BTreeSet<String>,
}

impl References {
    /// Everything `pattern` uses, in all its variants.
    pub(crate) fn of(pattern: &Pattern<&str>) -> Self {
        let mut references = Self::default();
        references.pattern(pattern);
        references
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(id.name.to_owned());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for value in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(value);
        }
    }
}
