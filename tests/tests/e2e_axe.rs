//! axe-core, the judge of accessibility that most others use, finds nothing to object to: on every kind of page in every
//! language, and on every screen of the form, in light, dark and forced colours.

use anyhow::{Context, Result, ensure};
use i18n::languages;
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::form;
use tests::mirror::{Terms, World};
use tests::places::{node_modules, root};
use tests::walk::Walker;
use tests::words::say;

/// One page of each kind. All guides are made of the same parts; B1 and B2 have every kind of section.
const PAGES: [&str; 10] = [
    "index.html",
    "a2.html",
    "b1.html",
    "b2.html",
    "c1.html",
    "n0.html",
    "n11.html",
    "d1.html",
    "f1.html",
    "g1.html",
];

/// How a page can look: features of media, as the browser's protocol names them.
fn looks() -> [(&'static str, Value); 3] {
    [
        ("light", json!([{"name": "prefers-color-scheme", "value": "light"}])),
        ("dark", json!([{"name": "prefers-color-scheme", "value": "dark"}])),
        ("forced colours", json!([{"name": "forced-colors", "value": "active"}])),
    ]
}

struct Judge {
    axe: String,
}

impl Judge {
    fn new() -> Result<Self> {
        let file = node_modules().join("axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&file).with_context(|| format!("{}", file.display()))?;
        Ok(Self { axe })
    }

    /// Everything it objects to on the page as it is now, in each of these looks.
    async fn objections(
        &self,
        browser: &Browser,
        place: &str,
        looks: &[(&str, Value)],
    ) -> Result<Vec<String>> {
        browser.client.execute(&format!("if (!window.axe) {{ {} }}", self.axe), vec![]).await?;
        let mut all = Vec::new();
        for (look, features) in looks {
            browser.cdp("Emulation.setEmulatedMedia", json!({"features": features})).await?;
            // What it can only warn of is left out: gradients and pictures behind a text, of which there are none.
            let run = "const done = arguments[arguments.length - 1]; \
                       axe.run(document, {resultTypes: ['violations']}).then((found) => done(found.violations.map(\
                       (rule) => rule.id + ': ' + rule.nodes.map((node) => node.html.slice(0, 160)).join(' | '))), \
                       (error) => done([String(error)]));";
            let found = browser.client.execute_async(run, vec![]).await?;
            let found: Vec<String> = serde_json::from_value(found)?;
            all.extend(found.into_iter().map(|objection| format!("{place}, {look}: {objection}")));
        }
        Ok(all)
    }
}

async fn world(tags: Vec<String>) -> World {
    World::start(&Terms { languages: tags, ..Terms::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_objected_to_on_any_kind_of_page_in_any_language() -> Result<()> {
    let list = std::fs::read_to_string(root().join("locales/languages.toml"))?;
    let tags: Vec<String> = languages::parse(&list)?.into_iter().map(|locale| locale.tag).collect();
    let world = world(tags.clone()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let judge = Judge::new()?;
    let mut objections = Vec::new();
    for tag in &tags {
        for page in PAGES {
            browser.client.goto(&world.page(&format!("{tag}/{page}"))).await?;
            walker.wait("h1").await?;
            // What differs between languages are words, not colours: the two directions are seen in all looks.
            let all = looks();
            let looks = if tag == "en" || tag == "ar" { &all[..] } else { &all[..1] };
            objections.extend(judge.objections(&browser, &format!("{tag}/{page}"), looks).await?);
        }
    }
    browser.quit().await?;
    ensure!(objections.is_empty(), "{}", objections.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_objected_to_on_any_screen_of_the_form() -> Result<()> {
    let world = world(vec!["en".to_owned(), "ar".to_owned()]).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let judge = Judge::new()?;
    let mut objections = Vec::new();
    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        walker.press("li:nth-child(2) input[name=q1]").await?;
        for screen in form::SCREENS {
            walker.wait_for_screen(screen).await?;
            form::answer_least(&walker, screen).await?;
            objections.extend(judge.objections(&browser, &format!("{lang} {screen}"), &looks()).await?);
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-continue")).await?;
            }
        }
        form::press_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        objections.extend(judge.objections(&browser, &format!("{lang} F12"), &looks()).await?);
    }
    browser.quit().await?;
    ensure!(objections.is_empty(), "{}", objections.join("\n"));
    Ok(())
}
