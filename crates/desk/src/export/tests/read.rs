//! Reads tables and forms as strictly as their standards allow, and puts the JSON export together again.

use std::iter::Peekable;
use std::str::Chars;

use report::frames::Field;
use report::frames::layout::{COLUMNS, QUESTIONS, field_of};
use serde_json::Value;

use crate::export::parts::EXTENSION;
use crate::export::{csv, extension, xform};

/// The JSON export of a table with one letter.
pub(in crate::export) fn table(file: &str) -> Value {
    let rows = rows(file);
    assert_eq!(rows.len(), 2, "names and a letter in:\n{file}");
    assert_eq!(rows[0][..COLUMNS.len()], COLUMNS);
    assert_eq!(rows[0][COLUMNS.len()..], [EXTENSION]);
    assert_eq!(rows[1].len(), rows[0].len());
    whole(COLUMNS.into_iter().zip(rows[1].iter().map(String::as_str)), csv::BETWEEN, &rows[1][COLUMNS.len()])
}

/// The JSON export of a filled-in form.
pub(in crate::export) fn form(file: &str) -> Value {
    let elements = elements(file);
    let text = |name: &str| {
        let mut found = elements.iter().filter(|(element, _)| element == name);
        let (_, text) = found.next().unwrap_or_else(|| panic!("no {name} in:\n{file}"));
        assert!(found.next().is_none(), "{name} twice in:\n{file}");
        text.as_str()
    };
    let fields = QUESTIONS.into_iter().map(|question| (field_of(question), text(question)));
    whole(fields, xform::BETWEEN, text(EXTENSION))
}

/// The rows of a table, without the guards of its cells. It panics on what RFC 4180 does not have.
pub(in crate::export) fn rows(file: &str) -> Vec<Vec<String>> {
    let mut chars = file.strip_prefix('\u{feff}').expect("it says that it is UTF-8").chars().peekable();
    let mut rows = Vec::new();
    while chars.peek().is_some() {
        let mut row = vec![cell(&mut chars)];
        while chars.next_if_eq(&',').is_some() {
            row.push(cell(&mut chars));
        }
        assert_eq!((chars.next(), chars.next()), (Some('\r'), Some('\n')), "a row ends in:\n{file}");
        rows.push(row);
    }
    rows
}

fn cell(chars: &mut Peekable<Chars<'_>>) -> String {
    let mut text = String::new();
    if chars.next_if_eq(&'"').is_some() {
        loop {
            let c = chars.next().expect("a quote is closed");
            // A quote in a text stands there twice.
            if c == '"' && chars.next_if_eq(&'"').is_none() {
                break;
            }
            text.push(c);
        }
    } else {
        while let Some(c) = chars.next_if(|c| !matches!(c, ',' | '"' | '\r' | '\n')) {
            text.push(c);
        }
    }
    text.strip_prefix('\'').map(str::to_owned).unwrap_or(text)
}

/// The elements without elements in them, and their texts. It panics on what is not well-formed XML 1.0.
pub(in crate::export) fn elements(file: &str) -> Vec<(String, String)> {
    assert!(file.chars().all(is_allowed), "{file:?}");
    let mut rest =
        file.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").expect("it says what it is");
    let mut open: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    let mut is_innermost = false;
    while let Some((text, behind)) = rest.split_once('<') {
        let (tag, behind) = behind.split_once('>').expect("a tag is closed");
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{file}");
            if is_innermost {
                found.push((name.to_owned(), unescaped(text)));
            } else {
                assert_eq!(text.trim(), "", "{file}");
            }
            is_innermost = false;
            continue;
        }
        assert_eq!(text.trim(), "", "{file}");
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let name = tag.split(' ').next().unwrap_or_default();
        if is_empty {
            found.push((name.to_owned(), String::new()));
        } else {
            open.push(name);
        }
        is_innermost = !is_empty;
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?} {rest:?}");
    found
}

/// Whether XML 1.0 allows this character.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains('>'), "{text}");
    for behind in text.split('&').skip(1) {
        assert!(["amp;", "lt;", "gt;"].iter().any(|name| behind.starts_with(name)), "{behind}");
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The JSON export, from the fields of HTCDS and what stands beside them.
fn whole<'a>(fields: impl Iterator<Item = (&'static str, &'a str)>, between: &str, beside: &str) -> Value {
    let mut file: Value = serde_json::from_str(beside).unwrap();
    for (name, text) in fields.filter(|(_, text)| !text.is_empty()) {
        let field = Field::from_name(name).unwrap_or_else(|| panic!("{name} is the agency's to fill in"));
        let values: Vec<&str> = text.split(between).collect();
        for value in &values {
            assert!(field.values().is_empty() || field.values().contains(value), "{name}: {value:?}");
        }
        let value = if field.takes_several() { values.into() } else { Value::from(text) };
        assert!(file["frames"]["htcds"][name].is_null(), "{name} stands there twice");
        file["frames"]["htcds"][name] = value;
    }
    file["letter"] = extension::whole(&file["extension"], &file["frames"]["htcds"]);
    file
}
