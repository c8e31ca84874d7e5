//! Which addresses a page loads by itself, read from its tags. Enough of HTML for pages that our own builder
//! wrote.

/// The address of what a page loads only when it is needed, under the name of an attribute.
pub fn loaded_later<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    addresses(page, |tag| tag.attribute(attribute).into_iter().collect())
}

/// The addresses in `src`, `href` and `data-…` that a browser, or the page's script, fetches without being
/// asked. Links that lead to other pages are not among them.
pub fn loaded(page: &str) -> Vec<&str> {
    addresses(page, loaded_by)
}

fn addresses<'a>(page: &'a str, of: impl Fn(&Tag<'a>) -> Vec<&'a str>) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((tag, after)) = next_tag(rest) {
        found.extend(of(&tag));
        rest = skip_text_of(&tag, after);
    }
    found
}

#[derive(Debug)]
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }
}

/// Names the Worker of the letter's page, which is loaded for a code or for Send.
pub const SEAL: &str = "data-seal";

/// Names what sends files from the letter's page.
pub const FILES: &str = "data-later";

/// Names what makes clean copies of PDFs, which is loaded when one is wanted.
pub const PAPER: &str = "data-paper";

/// Names what says the letter's questions, which is loaded when somebody wants to hear them.
pub const HEAR: &str = "data-hear";

/// Names the index of the search, which is loaded when somebody goes to the field.
pub const INDEX: &str = "data-index";

/// `rel` values of links whose address is fetched.
const FETCHED: &[&str] = &["icon", "stylesheet", "preload", "modulepreload", "manifest", "apple-touch-icon"];

fn loaded_by<'a>(tag: &Tag<'a>) -> Vec<&'a str> {
    let leads_away = match tag.name {
        "a" | "area" | "base" => true,
        // Loaded when somebody presses play.
        "audio" => tag.attribute("preload") == Some("none"),
        "link" => {
            let rel = tag.attribute("rel").unwrap_or_default();
            !rel.split_whitespace().any(|word| FETCHED.contains(&word))
        }
        _ => false,
    };
    let fetched = |key: &str| match key {
        "src" | "href" => !leads_away,
        SEAL | FILES | PAPER | HEAR | INDEX => false,
        _ => key.starts_with("data-"),
    };
    tag.attributes.iter().filter(|(key, _)| fetched(key)).map(|(_, value)| *value).collect()
}

/// The next start tag, and what follows it.
fn next_tag(mut text: &str) -> Option<(Tag<'_>, &str)> {
    loop {
        text = &text[text.find('<')? + 1..];
        if let Some(comment) = text.strip_prefix("!--") {
            text = &comment[comment.find("-->")?..];
        } else if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return Some(read_tag(text));
        }
    }
}

/// Reads a tag whose `<` has been read already.
fn read_tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = split_where(text, |c| c.is_ascii_whitespace() || c == '>' || c == '/');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes }, rest.strip_prefix('>').unwrap_or(rest));
        }
        let (key, after) = split_where(rest, |c| c.is_ascii_whitespace() || c == '=' || c == '>');
        let (value, after) = match after.strip_prefix('=') {
            None => ("", after),
            Some(after) => read_value(after),
        };
        attributes.push((key, value));
        // A stray `=` is a key without a letter; without this, it would be read for ever.
        rest = if key.is_empty() && value.is_empty() { after.get(1..).unwrap_or_default() } else { after };
    }
}

fn read_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(text) = text.strip_prefix(quote) {
            return text.split_once(quote).unwrap_or((text, ""));
        }
    }
    split_where(text, |c| c.is_ascii_whitespace() || c == '>')
}

fn split_where(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

/// What follows the text of a script or style sheet, which is not HTML.
fn skip_text_of<'a>(tag: &Tag<'_>, after: &'a str) -> &'a str {
    let end = match tag.name {
        "script" => "</script",
        "style" => "</style",
        _ => return after,
    };
    after.find(end).map_or("", |end| &after[end..])
}

#[cfg(test)]
mod tests {
    use super::{HEAR, PAPER, loaded, loaded_later};

    #[test]
    fn scripts_icons_pictures_and_preloads_are_loaded() {
        let page = r#"<!doctype html><html lang=en><head><link rel="icon" href="../a/1.svg">
            <link href='../a/2.js' rel='modulepreload' integrity="x"><script src=../a/3.js defer></script></head>
            <body><img src="../a/4.svg" alt=""/><svg><use href="../a/5.svg#phone"/></svg>"#;
        assert_eq!(loaded(page), ["../a/1.svg", "../a/2.js", "../a/3.js", "../a/4.svg", "../a/5.svg#phone"]);
    }

    #[test]
    fn what_is_named_for_a_script_counts() {
        let page = r#"<main data-worker="../a/6.js" data-letter><p id="x">"#;
        assert_eq!(loaded(page), ["../a/6.js", ""]);
    }

    #[test]
    fn what_is_loaded_when_it_is_needed_counts_apart() {
        let page = r#"<p data-hear="../a/5.js"><div data-worker="../a/6.js" data-paper="../a/7.js">"#;
        assert_eq!(loaded(page), ["../a/6.js"]);
        assert_eq!(loaded_later(page, PAPER), ["../a/7.js"]);
        assert_eq!(loaded_later(page, HEAR), ["../a/5.js"]);
    }

    #[test]
    fn links_to_other_pages_are_not_loaded() {
        let page = r#"<link rel="alternate" hreflang="ar" href="../ar/b3.html"><a href="n0.html">…</a><base href="/">"#;
        assert_eq!(loaded(page), Vec::<&str>::new());
    }

    #[test]
    fn a_recording_counts_only_if_it_is_loaded_unasked() {
        let page =
            r#"<audio controls preload="none" src="../a/7.mp3"></audio><audio src="../a/8.mp3"></audio>"#;
        assert_eq!(loaded(page), ["../a/8.mp3"]);
    }

    #[test]
    fn comments_styles_and_scripts_are_not_tags() {
        let page = r#"<!-- <img src="no"> --><style>a<img src="no"></style><script>"<img src='no'>"</script><img src=yes>"#;
        assert_eq!(loaded(page), ["yes"]);
    }

    #[test]
    fn broken_tags_end() {
        assert_eq!(loaded("<img = src=yes"), ["yes"]);
        assert_eq!(loaded("<img src=\"yes"), ["yes"]);
        assert_eq!(loaded("<"), Vec::<&str>::new());
        assert_eq!(loaded("<!-- "), Vec::<&str>::new());
    }
}
