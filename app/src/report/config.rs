//! What the page tells the program: its language, its words, where the agencies are and who signs for them.

use i18n::PageCatalog;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTemplateElement};
use wire::minisign::PublicKey;

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
    pub fn read(place: &HtmlElement) -> Option<(Self, PageCatalog)> {
        let text = |name: &str| place.get_attribute(name).filter(|value| !value.is_empty());
        let root = document().document_element()?;
        let lang = root.get_attribute("lang")?;
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
        // Once a page, for as long as the page is there.
        let catalog = PageCatalog::new(&config.lang, messages.leak(), plural)?;
        Some((config, catalog))
    }
}

/// The browser's own plural rules. Every browser that can start this program has them.
fn plural(lang: &str, number: i64) -> String {
    use js_sys::Intl::PluralRules;
    use js_sys::{Array, Object};
    let rules = PluralRules::new(&Array::of1(&lang.into()), &Object::new());
    rules.select(number as f64).into()
}
