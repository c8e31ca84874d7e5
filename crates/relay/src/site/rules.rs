//! The headers of the site's pages, as its builder wrote them.
//!
//! ```toml
//! [[rule]]
//! path = "/*"                  # `*` stands for anything, slashes too
//! [rule.headers]
//! Content-Security-Policy = "default-src 'none'"
//! ```
//!
//! All rules whose path fits apply, in order; a later one overrides an earlier one.

use std::{collections::BTreeMap, ops::Range};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use toml::Spanned;

use crate::config::line_at;

/// What `headers.toml` says.
#[derive(Debug)]
pub(super) struct Rules(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    path: String,
    headers: Vec<(HeaderName, HeaderValue)>,
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
            let mut headers = Vec::with_capacity(rule.headers.len());
            for (name, value) in &rule.headers {
                let unfit = || {
                    wrong(value.span(), format!("{name} is not a header or has a value that none can have"))
                };
                headers.push((
                    HeaderName::try_from(name).map_err(|_| unfit())?,
                    HeaderValue::try_from(value.get_ref()).map_err(|_| unfit())?,
                ));
            }
            if !rule.path.get_ref().starts_with('/') {
                return Err(wrong(rule.path.span(), "a path begins with a slash".to_owned()));
            }
            rules.push(Rule { path: rule.path.into_inner(), headers });
        }
        Ok(Self(rules))
    }

    /// Sets the headers of this path.
    pub(super) fn apply(&self, path: &str, headers: &mut HeaderMap) {
        for rule in self.0.iter().filter(|rule| fits(&rule.path, path)) {
            for (name, value) in &rule.headers {
                headers.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Whether a pattern, in which `*` stands for anything, is this path.
fn fits(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == path;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let inner = path.strip_prefix(start).and_then(|path| path.strip_suffix(end));
    let Some(mut inner) = inner else { return false };
    for part in middle.split('*') {
        match inner.find(part) {
            Some(at) => inner = &inner[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, path, fit) in [
            ("/*", "/", true),
            ("/*", "/ar/b3.html", true),
            ("/*/f1.html", "/ar/f1.html", true),
            ("/*/f1.html", "/f1.html", false),
            ("/a/*", "/a/0.wasm", true),
            ("/a/*", "/ar/0.html", false),
            ("/index.html", "/index.html", true),
            ("/index.html", "/index.htm", false),
            ("/*.b*.html", "/x.b3.html", true),
            ("/*.b*.html", "/x.c3.html", false),
            ("/ab*ba", "/aba", false),
        ] {
            assert_eq!(fits(pattern, path), fit, "{pattern} {path}");
        }
    }

    #[test]
    fn a_later_rule_overrides_an_earlier_one() {
        let rules = Rules::parse(
            "[[rule]]\npath = \"/*\"\n[rule.headers]\ncache-control = \"no-cache\"\nx-a = \"1\"\n\
             [[rule]]\npath = \"/a/*\"\n[rule.headers]\nCache-Control = \"immutable\"\n",
        )
        .unwrap();
        let mut headers = HeaderMap::new();
        rules.apply("/a/0.js", &mut headers);
        assert_eq!(headers["cache-control"], "immutable");
        assert_eq!(headers["x-a"], "1");
        let mut headers = HeaderMap::new();
        rules.apply("/b3.html", &mut headers);
        assert_eq!(headers["cache-control"], "no-cache");
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (text, line) in [
            ("[[rule]]\npath = \"/*\"\n[rule.headers]\n\"a b\" = \"c\"\n", 4),
            ("[[rule]]\npath = \"/*\"\n[rule.headers]\na = \"b\\nc\"\n", 4),
            ("[[rule]]\npath = \"*\"\n[rule.headers]\n", 2),
            ("[[rule]]\npfad = \"/*\"\n[rule.headers]\n", 2),
            ("[[rules]]\n", 1),
        ] {
            assert_eq!(Rules::parse(text).unwrap_err().0, line, "{text}");
        }
    }
}
