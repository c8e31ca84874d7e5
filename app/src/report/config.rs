//! What the page tells the program: its language, its words, where the agencies are and who signs for them.

use i18n::{Catalog, Dir, Locale};
use leptos::prelude::document;
use wire::minisign::PublicKey;
use web_sys::{HtmlElement, HtmlTemplateElement};
use wasm_bindgen::JsCast;

/// Read once from the attributes of the mount element, which the site builder wrote.
#[derive(Clone, Debug)]
pub struct Config {
    /// The language of the page, e.g. `ar`.
    pub lang: String,
    /// Address of the Worker's entry, relative to the page.
    pub worker: String,
    /// Address of `directory.json`, relative to the page; `None` when this mirror has no agencies.
    pub directory: Option<String>,
    /// The signers whom this mirror trusts.
    pub signers: Vec<PublicKey>,
    /// How many different signers are needed.
    pub threshold: usize,
    /// Address of the phone numbers, relative to the page.
    pub numbers: String,
    /// Address of "about this site and what can still go wrong", relative to the page.
    pub about: String,
}

impl Config {
    /// Reads the mount element and the messages. `None` if the page was not built for this program.
    pub fn read(place: &HtmlElement) -> Option<(Self, Catalog)> {
        let text = |name: &str| place.get_attribute(name).filter(|value| !value.is_empty());
        let root = document().document_element()?;
        let lang = root.get_attribute("lang")?;
        let dir = if root.get_attribute("dir").as_deref() == Some("rtl") { Dir::Rtl } else { Dir::Ltr };
        let config = Self {
            worker: text("data-worker")?,
            directory: text("data-directory"),
            signers: text("data-signers")
                .unwrap_or_default()
                .split_whitespace()
                .filter_map(|key| key.parse().ok())
                .collect(),
            threshold: text("data-threshold").and_then(|n| n.parse().ok()).unwrap_or(1),
            numbers: text("data-numbers").unwrap_or_else(|| "n0.html".to_owned()),
            about: text("data-about").unwrap_or_else(|| "d1.html".to_owned()),
            lang,
        };
        let template: HtmlTemplateElement = document().get_element_by_id("messages")?.dyn_into().ok()?;
        let messages = template.content().text_content()?;
        let locale = Locale::plain(&config.lang, dir);
        let catalog = Catalog::new(&locale, &[("letter.ftl".to_owned(), messages)]).ok()?;
        Some((config, catalog))
    }
}
