//! The rules of `headers.toml`, as far as they can be said in the language of another program.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::pattern::{EVERYWHERE, fits};
use super::{meddler, pattern};

/// What `headers.toml` says, in its order.
#[derive(Debug)]
pub(super) struct Rules(Vec<Rule>);

/// The headers of all paths that fit.
#[derive(Debug)]
struct Rule {
    /// `*` stands for anything, slashes too.
    path: String,
    headers: Vec<(String, String)>,
}

/// One header, with all values that it may have.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Header<'a> {
    /// As it is written first.
    pub(super) name: &'a str,
    /// What it is on every path that no value below fits; none: the header is not sent there.
    pub(super) usual: Option<&'a str>,
    /// Paths and values; the last that fits counts.
    pub(super) on: Vec<(&'a str, &'a str)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    path: Spanned<String>,
    headers: BTreeMap<String, Spanned<String>>,
}

impl Rules {
    /// Reads the rules, or says in which line what is wrong.
    pub(super) fn parse(text: &str) -> Result<Self, (usize, String)> {
        let wrong = |span: Range<usize>, what: String| (line_at(text, span.start), what);
        let raw: Raw = toml::from_str(text).map_err(|error| {
            wrong(error.span().unwrap_or(0..0), error.message().trim().replace('\n', " "))
        })?;
        let mut rules = Vec::with_capacity(raw.rule.len());
        for rule in raw.rule {
            if let Some(what) = pattern::refuse(rule.path.get_ref()) {
                return Err(wrong(rule.path.span(), what));
            }
            let mut headers = Vec::with_capacity(rule.headers.len());
            for (name, value) in rule.headers {
                if let Some(what) = refuse_header(&name, value.get_ref()) {
                    return Err(wrong(value.span(), what));
                }
                headers.push((name, value.into_inner()));
            }
            rules.push(Rule { path: rule.path.into_inner(), headers });
        }
        if rules.iter().all(|rule| rule.headers.is_empty()) {
            return Err((
                1,
                "no rule names a header, and without headers nothing protects the pages".to_owned(),
            ));
        }
        Ok(Self(rules))
    }

    /// Every rule: its path, and its headers with their values.
    pub(super) fn each(&self) -> impl Iterator<Item = (&str, &[(String, String)])> {
        self.0.iter().map(|rule| (rule.path.as_str(), rule.headers.as_slice()))
    }

    /// Every header, by the order in which they are named first.
    pub(super) fn headers(&self) -> Vec<Header<'_>> {
        let mut headers: Vec<Header<'_>> = Vec::new();
        for (path, named) in self.each() {
            for (name, value) in named {
                let (name, value) = (name.as_str(), value.as_str());
                let known = headers.iter_mut().find(|header| header.name.eq_ignore_ascii_case(name));
                let Some(header) = known else {
                    let usual = (path == EVERYWHERE).then_some(value);
                    let on = if usual.is_none() { vec![(path, value)] } else { Vec::new() };
                    headers.push(Header { name, usual, on });
                    continue;
                };
                if path == EVERYWHERE {
                    header.usual = Some(value);
                    header.on.clear();
                } else {
                    header.on.push((path, value));
                }
            }
        }
        headers
    }

    /// The headers of one path.
    pub(super) fn of(&self, path: &str) -> Vec<(&str, &str)> {
        let headers = self.headers();
        let sent = headers.iter().filter_map(|header| {
            let special = header.on.iter().rev().find(|(pattern, _)| fits(pattern, path));
            Some((header.name, special.map(|(_, value)| *value).or(header.usual)?))
        });
        sent.collect()
    }
}

fn refuse_header(name: &str, value: &str) -> Option<String> {
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.bytes().all(fine) {
        return Some(format!("{name:?} is no name of a header: it has letters, digits and hyphens"));
    }
    if value.is_empty() {
        return Some(format!("{name} has no value"));
    }
    let strange = meddler(value).or_else(|| value.chars().find(|character| !character.is_ascii()))?;
    Some(format!("{name} has {strange:?} in its value, which servers take for something else"))
}

/// The line, counted from 1, in which this byte of the text stands.
fn line_at(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at.min(text.len())];
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "[[rule]]\npath = \"/*\"\n[rule.headers]\nCache-Control = \"no-cache\"\nX-A = \"1\"\n\
                       [[rule]]\npath = \"/a/*\"\n[rule.headers]\ncache-control = \"immutable\"\nX-B = \"2\"\n";

    #[test]
    fn a_later_rule_replaces_a_header_of_an_earlier_one_however_it_is_written() {
        let rules = Rules::parse(TWO).expect("the fixture is right");
        assert_eq!(rules.of("/a/0.js"), [("Cache-Control", "immutable"), ("X-A", "1"), ("X-B", "2")]);
        assert_eq!(rules.of("/404.html"), [("Cache-Control", "no-cache"), ("X-A", "1")]);
        let last = Rules::parse(&format!("{TWO}[[rule]]\npath = \"/*\"\n[rule.headers]\nX-B = \"3\"\n"));
        let last = last.expect("the fixture is right");
        assert_eq!(last.headers()[2], Header { name: "X-B", usual: Some("3"), on: Vec::new() });
    }

    #[test]
    fn what_a_server_would_read_in_its_own_way_is_refused_with_its_line() {
        let with = |path: &str, name: &str, value: &str| {
            format!("[[rule]]\npath = \"{path}\"\n[rule.headers]\n{name} = \"{value}\"\n")
        };
        for (text, line, word) in [
            (with("/*", "X-A", "a\\\"b"), 4, "X-A has '\"'"),
            (with("/*", "X-A", "a\\nb"), 4, "X-A has '\\n'"),
            (with("/*", "X-A", "$host"), 4, "X-A has '$'"),
            (with("/*", "X-A", "{path}"), 4, "X-A has '{'"),
            (with("/*", "X-A", "a\\\\"), 4, "X-A has '\\\\'"),
            (with("/*", "X-A", "é"), 4, "X-A has 'é'"),
            (with("/*", "X-A", ""), 4, "X-A has no value"),
            (with("/*", "-Server", "x"), 4, "no name of a header"),
            (with("*", "X-A", "b"), 2, "no path"),
            (with("/a b", "X-A", "b"), 2, "no path"),
            (with("/(", "X-A", "b"), 2, "no path"),
            ("[[rule]]\npath = \"/*\"\n[rule.headers]\n".to_owned(), 1, "no rule names a header"),
            ("[[rule]]\npfad = \"/*\"\n[rule.headers]\n".to_owned(), 2, "pfad"),
            ("[[rules]]\n".to_owned(), 1, "rules"),
            (String::new(), 1, "no rule names a header"),
        ] {
            let (at, what) = Rules::parse(&text).expect_err(&text);
            assert_eq!(at, line, "{text}: {what}");
            assert!(what.contains(word), "{text}: {what}");
        }
    }
}
