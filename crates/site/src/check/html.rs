//! Reading our own HTML: just enough to find tags and attributes.
//!
//! Not a parser for the web's HTML. It reads what Leptos writes (attributes in double quotes or without
//! value), and a page that looks otherwise shows up as a complaint, not as silence.

use std::borrow::Cow;

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    attributes: Vec<(&'a str, Cow<'a, str>)>,
    /// The raw text up to the end tag, for `style` and `script`; empty for others.
    pub(super) text: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute, with its entities resolved; empty for one without value.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_ref())
    }

    /// Names of all attributes.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.attributes.iter().map(|(name, _)| *name)
    }
}

/// All start tags of a document, in order.
pub(super) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with("!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (mut tag, after) = tag(rest);
            rest = after;
            if matches!(tag.name, "style" | "script") {
                let end = rest.find(&format!("</{}", tag.name)).unwrap_or(rest.len());
                (tag.text, rest) = rest.split_at(end);
            }
            tags.push(tag);
        }
    }
    tags
}

/// Reads the tag that begins at the start of `text`, behind its `<`; gives what follows it, too.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = text.split_at(end_of_name(text));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            let after = rest.get(1..).unwrap_or_default();
            return (Tag { name, attributes, text: "" }, after);
        }
        // At least one character, so that nothing unforeseen keeps us here for ever.
        let end = end_of_name(rest).max(rest.chars().next().map_or(0, char::len_utf8));
        let (key, after) = rest.split_at(end);
        rest = after;
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').unwrap_or(quoted.len());
            value = &quoted[..end];
            rest = quoted.get(end + 1..).unwrap_or_default();
        } else if let Some(bare) = rest.strip_prefix('=') {
            let end = bare.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(bare.len());
            (value, rest) = bare.split_at(end);
        }
        attributes.push((key, unescape(value)));
    }
}

fn end_of_name(text: &str) -> usize {
    text.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(text.len())
}

/// The entities that Leptos writes; `&amp;` last, so that nothing is resolved twice.
fn unescape(text: &str) -> Cow<'_, str> {
    const ENTITIES: [(&str, &str); 7] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ];
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let resolved =
        ENTITIES.iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character));
    Cow::Owned(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_names_attributes_and_values() {
        let found = tags("<!doctype html><a href=\"x?a&amp;b\" data-exit hidden>words</a><br/>");
        assert_eq!(found.iter().map(|tag| tag.name).collect::<Vec<_>>(), ["a", "br"]);
        assert_eq!(found[0].get("href"), Some("x?a&b"));
        assert_eq!(found[0].get("data-exit"), Some(""));
        assert_eq!(found[0].get("title"), None);
        assert_eq!(found[0].names().collect::<Vec<_>>(), ["href", "data-exit", "hidden"]);
    }

    #[test]
    fn what_stands_in_a_sheet_is_no_tag() {
        let found = tags("<style>a>b{}</style><p>");
        assert_eq!(
            found.iter().map(|tag| (tag.name, tag.text)).collect::<Vec<_>>(),
            [("style", "a>b{}"), ("p", "")]
        );
    }

    #[test]
    fn a_tag_that_never_ends_ends_with_the_text() {
        assert_eq!(tags("<a href=\"x")[0].get("href"), Some("x"));
        assert_eq!(tags("<a =").len(), 1);
    }
}
