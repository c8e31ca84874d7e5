//! What the page tells the program: its language, its words, where the agencies are and who signs for them.

use std::cell::RefCell;

use i18n::PageCatalog;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlTemplateElement};
use wire::minisign::PublicKey;

/// Read once from the attributes of the mount element, which the site builder wrote.
#[derive(Clone, Debug)]
pub struct Config {
    /// The language of the page, e.g. `ar`.
    pub lang: String,
    /// Its direction, `ltr` or `rtl`.
    pub dir: String,
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
    /// Reads the mount element with this id and the messages of a page: the one we are in, or the same in another language. `None`
    /// if it was not built for this program.
    pub fn read(place: &str, page: &Document) -> Option<(Self, PageCatalog)> {
        let place = page.get_element_by_id(place)?;
        let text = |name: &str| place.get_attribute(name).filter(|value| !value.is_empty());
        let root = page.document_element()?;
        let lang = root.get_attribute("lang")?;
        // Addresses from the other language's page, too, so that they hold wherever we are.
        let beside = |name: &str, or: &str| format!("../{lang}/{}", text(name).as_deref().unwrap_or(or));
        let config = Self {
            worker: text("data-worker").or_else(|| text("data-seal"))?,
            directory: text("data-directory"),
            signers: text("data-signers")
                .unwrap_or_default()
                .split_whitespace()
                .filter_map(|key| key.parse().ok())
                .collect(),
            threshold: text("data-threshold").and_then(|n| n.parse().ok()).unwrap_or(1),
            numbers: beside("data-numbers", "n0.html"),
            about: beside("data-about", "d1.html"),
            dir: root.get_attribute("dir").unwrap_or_default(),
            lang,
        };
        let template: HtmlTemplateElement = page.get_element_by_id("messages")?.dyn_into().ok()?;
        let messages = template.content().text_content()?;
        // Once a language, for as long as the page is there.
        let catalog = PageCatalog::new(&config.lang, messages.leak(), plural)?;
        Some((config, catalog))
    }
}

/// The browser's own plural rules. Every browser that can start this program has them.
pub fn plural(lang: &str, number: i64) -> String {
    use js_sys::Intl::PluralRules;
    use js_sys::{Array, Object};
    thread_local! {
        /// The last language and its rules: many kilobytes that a browser does not count as garbage.
        static RULES: RefCell<Option<(String, PluralRules)>> = const { RefCell::new(None) };
    }
    RULES.with_borrow_mut(|last| {
        let rules = match last.take().filter(|(of, _)| of == lang) {
            Some((_, rules)) => rules,
            None => PluralRules::new(&Array::of1(&lang.into()), &Object::new()),
        };
        let category = rules.select(number as f64).into();
        *last = Some((lang.to_owned(), rules));
        category
    })
}
