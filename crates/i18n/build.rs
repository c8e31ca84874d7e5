//! Writes one constant per message of `locales/en` to `$OUT_DIR/msg.rs`, so that a misspelt id does not
//! compile.
//!
//! English is the reference: a message exists when it exists there. The build stops, with file and line, at a
//! syntax error, at an id that is not kebab-case, at one that does not begin with the name of its file (so
//! that nobody has to search for a message) and at one that two files define.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast;

fn main() {
    let manifest = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&manifest).join("../../locales/en");
    println!("cargo::rerun-if-changed={}", folder.display());

    match constants(&folder) {
        Ok(code) => {
            let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default()).join("msg.rs");
            if let Err(error) = fs::write(&out, code) {
                println!("cargo::error=cannot write {}: {error}", out.display());
            }
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

/// What a message needs to become a constant.
struct Found {
    place: String,
    english: String,
    variables: Vec<String>,
}

fn constants(folder: &Path) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let mut messages: BTreeMap<String, Found> = BTreeMap::new();
    for path in ftl_files(folder).map_err(|problem| vec![problem])? {
        println!("cargo::rerun-if-changed={}", path.display());
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = format!("locales/en/{file}");
        let stem = file.trim_end_matches(".ftl");
        let source = match fs::read_to_string(&path) {
            Ok(source) => source,
            Err(error) => {
                problems.push(format!("{shown}: cannot be read: {error}"));
                continue;
            }
        };
        let resource = match fluent_syntax::parser::parse_runtime(source.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                problems.extend(errors.iter().map(|error| {
                    let line = line_at(&source, error.pos.start);
                    format!("{shown}:{line}: {}", error.kind)
                }));
                continue;
            }
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let Some(pattern) = &message.value else {
                continue;
            };
            let id = message.id.name;
            let place = format!("{shown}:{}", line_of(&source, id));
            if !is_kebab_case(id) {
                problems.push(format!(
                    "{place}: `{id}` is not kebab-case (small letters, digits, single hyphens)"
                ));
            } else if !id.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-')) {
                problems.push(format!("{place}: `{id}` has to begin with the name of its file: `{stem}-…`"));
            } else if let Some(first) = messages.get(id) {
                problems.push(format!("{place}: `{id}` is defined a second time; first in {}", first.place));
            } else {
                let mut text = Text::default();
                text.pattern(pattern);
                messages
                    .insert(id.to_owned(), Found { place, english: text.shown, variables: text.variables });
            }
        }
    }
    if problems.is_empty() { Ok(code(&messages)) } else { Err(problems) }
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error| format!("{}: the English messages cannot be read: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|ext| ext == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn code(messages: &BTreeMap<String, Found>) -> String {
    let mut code = String::new();
    for (id, found) in messages {
        let mut doc = format!("`{id}` ({}):\n\n```text\n{}\n```", found.place, found.english);
        if !found.variables.is_empty() {
            let _ = write!(doc, "\n\nVariables: `{}`.", found.variables.join("`, `"));
        }
        let name = id.replace('-', "_").to_ascii_uppercase();
        let _ = writeln!(code, "#[doc = {doc:?}]\npub const {name}: Msg = Msg::new({id:?});");
    }
    code
}

/// A pattern as a translator would read it, and the variables it names.
#[derive(Default)]
struct Text {
    shown: String,
    variables: Vec<String>,
}

impl Text {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.shown.push_str(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.shown.push_str("{ ");
                self.inline(selector);
                self.shown.push_str(" -> ");
                for variant in variants {
                    let (ast::VariantKey::Identifier { name: key }
                    | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
                    let _ = write!(self.shown, "[{key}] ");
                    self.pattern(&variant.value);
                    self.shown.push(' ');
                }
                self.shown.push('}');
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        let _ = match inline {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => {
                write!(self.shown, "{value}")
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                write!(self.shown, "{{ {}() }}", id.name)
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                write!(self.shown, "{{ {} }}", id.name)
            }
            ast::InlineExpression::TermReference { id, .. } => {
                write!(self.shown, "{{ -{} }}", id.name)
            }
            ast::InlineExpression::VariableReference { id } => {
                if !self.variables.iter().any(|known| known == id.name) {
                    self.variables.push(id.name.to_owned());
                }
                write!(self.shown, "{{ ${} }}", id.name)
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression);
                Ok(())
            }
        };
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn line_at(source: &str, byte: usize) -> usize {
    let end = byte.min(source.len());
    source.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn line_of(source: &str, id: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(defines).map_or(1, |index| index + 1)
}
