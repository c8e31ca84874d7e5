//! Reading our own HTML: just enough to find tags and attributes.
//!
//! Not a parser for the web's HTML. It reads what Leptos writes (attributes in double quotes or without
//! value), and a page that looks otherwise shows up as a complaint, not as silence.

use std::borrow::Cow;
use std::ops::Range;

/// All start tags of a document, in order.
pub(super) struct Tags<'a> {
    tags: Vec<Place<'a>>,
    /// Those of all tags, one after the other: a page has hundreds of tags, and most have one attribute or none.
    attributes: Vec<Attribute<'a>>,
}

/// A name, and the value with its entities resolved; empty for one without value.
pub(super) type Attribute<'a> = (&'a str, Cow<'a, str>);

struct Place<'a> {
    name: &'a str,
    attributes: Range<usize>,
    text: &'a str,
}

/// A start tag.
#[derive(Clone, Copy)]
pub(super) struct Tag<'t, 'a> {
    pub(super) name: &'a str,
    pub(super) attributes: &'t [Attribute<'a>],
    /// The raw text up to the end tag, for `style` and `script`; empty for others.
    pub(super) text: &'a str,
}

impl<'a> Tags<'a> {
    /// Reads a document.
    pub(super) fn of(html: &'a str) -> Self {
        let mut all = Self { tags: Vec::new(), attributes: Vec::new() };
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            rest = &rest[at + 1..];
            if rest.starts_with("!--") {
                rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
            } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
                rest = all.read(rest);
            }
        }
        all
    }

    /// The tags.
    pub(super) fn iter(&self) -> impl Iterator<Item = Tag<'_, 'a>> {
        self.tags.iter().map(|place| Tag {
            name: place.name,
            attributes: &self.attributes[place.attributes.clone()],
            text: place.text,
        })
    }

    /// The attributes of all tags.
    pub(super) fn attributes(&self) -> &[Attribute<'a>] {
        &self.attributes
    }

    /// Reads the tag that begins at the start of `text`, behind its `<`, and the raw text in it; gives what follows.
    fn read(&mut self, text: &'a str) -> &'a str {
        let (name, mut rest) = text.split_at(end_of_name(text));
        let first = self.attributes.len();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if rest.is_empty() || rest.starts_with('>') {
                rest = rest.get(1..).unwrap_or_default();
                break;
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
                let end = bare.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(bare.len());
                (value, rest) = bare.split_at(end);
            }
            self.attributes.push((key, unescape(value)));
        }
        let mut raw = "";
        if matches!(name, "style" | "script") {
            (raw, rest) = rest.split_at(end_of_raw(rest, name));
        }
        self.tags.push(Place { name, attributes: first..self.attributes.len(), text: raw });
        rest
    }
}

impl Tag<'_, '_> {
    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_ref())
    }
}

fn end_of_name(text: &str) -> usize {
    let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/');
    text.bytes().position(ends).unwrap_or(text.len())
}

/// Where the end tag of `name` begins: sheets are long and hold no `<`.
fn end_of_raw(text: &str, name: &str) -> usize {
    let is_end = |at: &usize| text[at + 1..].strip_prefix('/').is_some_and(|rest| rest.starts_with(name));
    text.match_indices('<').map(|(at, _)| at).find(is_end).unwrap_or(text.len())
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

    fn names_and_texts(html: &str) -> Vec<(String, String)> {
        Tags::of(html).iter().map(|tag| (tag.name.to_owned(), tag.text.to_owned())).collect()
    }

    #[test]
    fn tags_have_names_attributes_and_values() {
        let all = Tags::of("<!doctype html><a href=\"x?a&amp;b\" data-exit hidden>words</a><br/><p id=a>");
        let found: Vec<Tag<'_, '_>> = all.iter().collect();
        assert_eq!(found.iter().map(|tag| tag.name).collect::<Vec<_>>(), ["a", "br", "p"]);
        assert_eq!(found[0].get("href"), Some("x?a&b"));
        assert_eq!(found[0].get("data-exit"), Some(""));
        assert_eq!(found[0].get("title"), None);
        assert_eq!(
            found[0].attributes.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["href", "data-exit", "hidden"]
        );
        assert_eq!((found[1].attributes.len(), found[2].get("id")), (0, Some("a")));
        assert_eq!(all.attributes().len(), 4);
    }

    #[test]
    fn what_stands_in_a_sheet_is_no_tag() {
        let text = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let found = names_and_texts("<style>a>b{} <c> </d></style><p>");
        assert_eq!(found, [text("style", "a>b{} <c> </d>"), text("p", "")]);
    }

    #[test]
    fn a_tag_that_never_ends_ends_with_the_text() {
        assert_eq!(
            Tags::of("<a href=\"x").iter().next().and_then(|tag| tag.get("href").map(str::to_owned)),
            Some("x".to_owned())
        );
        assert_eq!(names_and_texts("<a =").len(), 1);
        assert_eq!(names_and_texts("<style>a{").len(), 1);
    }
}
