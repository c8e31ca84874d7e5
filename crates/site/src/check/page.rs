//! The rules for one page.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::html::{Tag, Tags};
use super::{House, PageText};

/// A page, taken apart.
pub(super) struct Scanned<'a> {
    pub(super) text: PageText<'a>,
    pub(super) ids: HashSet<Cow<'a, str>>,
    tags: Tags<'a>,
}

/// Elements that no page of ours has: they load, send or frame.
const FORBIDDEN: [&str; 7] = ["base", "embed", "form", "frame", "iframe", "object", "portal"];

/// Schemes that open a program of the phone, not another site.
const PHONE_SCHEMES: [&str; 3] = ["tel:", "sms:", "mailto:"];

impl<'a> Scanned<'a> {
    pub(super) fn new(text: PageText<'a>) -> Self {
        let tags = Tags::of(text.html);
        let ids = tags.attributes().iter().filter(|(name, _)| *name == "id");
        let ids = ids.map(|(_, value)| value.clone()).collect();
        Self { text, ids, tags }
    }

    /// Every rule that the page breaks by itself.
    pub(super) fn complaints(&self, house: &House<'_>) -> Vec<String> {
        let mut complaints = Vec::new();
        let mut demand = |holds: bool, message: &str| {
            if !holds {
                complaints.push(message.to_owned());
            }
        };
        let PageText { lang, html, is_guide, .. } = self.text;
        let exit_of_language = house.exits.get(lang).map_or("", String::as_str);
        demand(html.starts_with("<!doctype html>"), "does not begin with <!doctype html>");
        demand(!html.contains('⟦'), "shows the id of a message in place of words");

        let root = self.named("html").next();
        let of_root = |name| root.as_ref().and_then(|tag| tag.get(name));
        demand(of_root("lang") == Some(lang), "has not the language of its folder in <html lang>");
        demand(matches!(of_root("dir"), Some("ltr" | "rtl")), "has no direction in <html dir>");
        let twins: Vec<Tag<'_, '_>> =
            self.named("link").filter(|link| link.get("rel") == Some("alternate")).collect();
        let offered = |tag: &String| twins.iter().any(|link| link.get("hreflang") == Some(tag.as_str()));
        demand(house.languages.iter().all(offered), "does not name itself in every language (hreflang)");

        let policy = self.named("meta").find(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"));
        let policy = policy.as_ref().and_then(|tag| tag.get("content"));
        demand(policy == Some(house.policy), "does not carry the content security policy of the site");
        let sheets: Vec<&str> = self.named("style").map(|tag| tag.text).collect();
        demand(sheets == [house.css], "has another style than the one sheet of the site");
        let inline = self.named("script").any(|tag| tag.get("src").is_none() || !tag.text.is_empty());
        demand(!inline, "has a script in the page; scripts are files");

        for tag in self.tags.iter() {
            demand(tag.get("target").is_none(), "opens a link in a new window");
            if FORBIDDEN.contains(&tag.name) {
                demand(false, &format!("has a <{}>", tag.name));
            }
            for (name, _) in tag.attributes {
                if *name == "style" || name.starts_with("on") {
                    demand(false, &format!("has the attribute {name} on <{}>", tag.name));
                }
            }
        }

        let waits = |tag: Tag<'_, '_>| tag.get("preload") == Some("none") && tag.get("autoplay").is_none();
        demand(self.named("audio").all(waits), "has a sound that loads or starts by itself");

        let exits: Vec<Tag<'_, '_>> = self.named("a").filter(|tag| tag.get("data-exit").is_some()).collect();
        demand(!exits.is_empty(), "has no way out");
        for exit in exits {
            demand(
                exit.get("href") == Some(exit_of_language),
                "leaves to another place than the exit of its language",
            );
            let rel = exit.get("rel").unwrap_or_default();
            demand(
                rel.split(' ').any(|word| word == "noreferrer"),
                "tells the exit where the reader comes from",
            );
        }
        for address in self.addresses() {
            let of_phone = PHONE_SCHEMES.iter().any(|scheme| address.starts_with(scheme));
            if address != exit_of_language && !of_phone && !is_relative(address) {
                demand(false, &format!("leads to somebody else: {address}"));
            }
        }
        let claims = || self.tags.attributes().iter().any(|(name, _)| *name == "data-fact");
        demand(!is_guide || claims(), "is a guide that names no fact (data-fact)");
        complaints
    }

    /// Links into the site at whose end there is nothing; `exists` is asked for a path and, perhaps, a place
    /// there.
    pub(super) fn dead_links(&self, exists: impl Fn(&str, Option<&str>) -> bool) -> Vec<String> {
        let relative = self.addresses().filter(|address| is_relative(address));
        // One for all: a page has hundreds of links.
        let mut target = String::new();
        let dead = relative.filter(|address| {
            let (path, anchor) = match address.split_once('#') {
                Some((path, anchor)) => (path, Some(anchor)),
                None => (*address, None),
            };
            if path.is_empty() {
                return !exists(self.text.path, anchor);
            }
            !(self.resolve(path, &mut target) && exists(&target, anchor))
        });
        dead.map(|address| format!("links to nothing: {address}")).collect()
    }

    /// Scripts of this site that a browser would run without comparing them with the hash of their file, given by path
    /// (SS-5). One that is not there at all is a dead link.
    pub(super) fn unproved_scripts(&self, hashes: &HashMap<&str, String>) -> Vec<String> {
        let mut target = String::new();
        let scripts = self.named("script").filter_map(|tag| Some((tag, tag.get("src")?.to_owned())));
        let ahead = self.named("link").filter(|tag| tag.get("rel") == Some("modulepreload"));
        let ahead = ahead.filter_map(|tag| Some((tag, tag.get("href")?.to_owned())));
        let unproved = scripts.chain(ahead).filter_map(|(tag, address)| {
            let hash = self.resolve(&address, &mut target).then(|| hashes.get(target.as_str()))??;
            (tag.get("integrity") != Some(hash)).then_some(address)
        });
        unproved.map(|address| format!("runs a script without the hash of its file: {address}")).collect()
    }

    /// Writes to `path` the path below the root to which a relative address leads. Tells whether it stays below.
    fn resolve(&self, address: &str, path: &mut String) -> bool {
        path.clear();
        path.push_str(self.text.path.rsplit_once('/').map_or("", |(folder, _)| folder));
        for part in address.split('/') {
            match part {
                ".." if path.is_empty() => return false,
                ".." => path.truncate(path.rfind('/').unwrap_or(0)),
                "." => {}
                part => {
                    if !path.is_empty() {
                        path.push('/');
                    }
                    path.push_str(part);
                }
            }
        }
        true
    }

    /// Every address in the page.
    fn addresses(&self) -> impl Iterator<Item = &str> {
        const HOLDERS: [&str; 6] = ["href", "src", "data-hear", "data-index", "data-paper", "data-worker"];
        let held = self.tags.attributes().iter().filter(|(name, _)| HOLDERS.contains(name));
        held.map(|(_, address)| address.as_ref())
    }

    fn named<'b>(&'b self, name: &'b str) -> impl Iterator<Item = Tag<'b, 'a>> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }
}

/// Whether an address stays in the site wherever that is: no scheme, no host, no path from the server's root.
fn is_relative(address: &str) -> bool {
    !address.starts_with('/') && !address.contains(':')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const HEAD: &str = "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"p\"><link rel=\"alternate\" hreflang=\"en\" href=\"b3.html\"><style>s{}</style></head><body><a href=\"https://exit.example/\" rel=\"noreferrer\" data-exit>x</a>";

    fn page(body: &str) -> String {
        format!("{HEAD}{body}")
    }

    fn text(html: &str) -> PageText<'_> {
        PageText { path: "en/b3.html", lang: "en", html, is_guide: false }
    }

    fn complaints(html: &str) -> Vec<String> {
        let exits = BTreeMap::from([("en".to_owned(), "https://exit.example/".to_owned())]);
        let languages = ["en".to_owned()];
        let files = BTreeMap::new();
        let house = House { exits: &exits, languages: &languages, css: "s{}", policy: "p", files: &files };
        Scanned::new(text(html)).complaints(&house)
    }

    #[test]
    fn a_plain_page_breaks_no_rule() {
        assert!(complaints(&page("<p id=\"a\">words <a href=\"#a\">there</a></p>")).is_empty());
    }

    #[test]
    fn scripts_and_styles_in_the_page_are_found() {
        for (body, word) in [
            ("<script>go()</script>", "scripts are files"),
            ("<p onclick=\"go()\">", "onclick"),
            ("<p style=\"color:red\">", "attribute style"),
            ("<style>b{}</style>", "one sheet"),
        ] {
            let found = complaints(&page(body));
            assert!(found.iter().any(|message| message.contains(word)), "{body}: {found:?}");
        }
    }

    #[test]
    fn a_sound_that_does_not_wait_for_a_press_is_found() {
        let audio = |how: &str| complaints(&page(&format!("<audio controls {how}></audio>")));
        assert!(audio("preload=\"none\"").is_empty());
        for how in ["", "preload=\"auto\"", "preload=\"none\" autoplay"] {
            assert_eq!(audio(how), ["has a sound that loads or starts by itself"], "{how}");
        }
    }

    #[test]
    fn links_to_somebody_else_are_found() {
        for href in
            ["https://elsewhere.example/", "//elsewhere.example/", "javascript:go()", "/from/the/root"]
        {
            let found = complaints(&page(&format!("<a href=\"{href}\">x</a>")));
            assert_eq!(found, [format!("leads to somebody else: {href}")]);
        }
    }

    #[test]
    fn numbers_to_call_are_no_links_to_somebody_else() {
        assert!(complaints(&page("<a href=\"tel:112\">112</a>")).is_empty());
    }

    #[test]
    fn a_page_without_a_way_out_is_found() {
        assert_eq!(complaints(&page("").replace(" data-exit", "")), ["has no way out"]);
    }

    #[test]
    fn a_script_is_run_with_the_hash_of_its_file_alone() {
        let hashes = HashMap::from([("a/1.js", "sha256-x=".to_owned())]);
        let unproved = |tag: &str| Scanned::new(text(&page(tag))).unproved_scripts(&hashes);
        assert!(unproved("<script src=\"../a/1.js\" integrity=\"sha256-x=\" defer></script>").is_empty());
        let found = ["runs a script without the hash of its file: ../a/1.js"];
        assert_eq!(unproved("<script src=\"../a/1.js\" defer></script>"), found);
        assert_eq!(unproved("<script src=\"../a/1.js\" integrity=\"sha256-y=\"></script>"), found);
        assert_eq!(unproved("<link rel=\"modulepreload\" href=\"../a/1.js\">"), found);
    }

    #[test]
    fn dead_links_are_found_and_living_ones_are_not() {
        let html =
            page("<a href=\"n0.html\"></a><a href=\"../ar/b3.html#top\"></a><a href=\"gone.html\"></a>");
        let known = ["en/b3.html", "en/n0.html", "ar/b3.html"];
        let dead = Scanned::new(text(&html))
            .dead_links(|path, anchor| known.contains(&path) && anchor.is_none_or(|anchor| anchor == "top"));
        assert_eq!(dead, ["links to nothing: gone.html"]);
    }
}
