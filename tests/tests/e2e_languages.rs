//! Every language, on a phone of 360 × 640: pages that fit, in their direction, and a letter from its first screen to
//! the agency. The pictures go to `target/pictures`, for people to look at.

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use i18n::{Dir, Locale, languages};
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::form;
use tests::mirror::{Terms, World};
use tests::places::root;
use tests::walk::{Walker, Way};
use tests::words::say;

/// One page of each kind; of the guides, the longest.
const PAGES: [&str; 9] =
    ["index.html", "a2.html", "b1.html", "b11.html", "c1.html", "n0.html", "n11.html", "d1.html", "g1.html"];

fn all() -> Result<Vec<Locale>> {
    let list = std::fs::read_to_string(root().join("locales/languages.toml"))?;
    Ok(languages::parse(&list)?)
}

async fn world(languages: &[Locale]) -> World {
    let languages = languages.iter().map(|locale| locale.tag.clone()).collect();
    World::start(&Terms { languages, ..Terms::default() }).await
}

/// What the page shows is in its language and direction, has no message without words, and is no wider than the screen.
async fn is_right(browser: &Browser, locale: &Locale, what: &str) -> Result<()> {
    let look = "const root = document.documentElement, wide = innerWidth + 1;\
        return [root.lang, root.dir, document.body.innerText.includes('\\u27e6'), \
        [...document.querySelectorAll('body *')].filter((e) => e.scrollWidth > e.clientWidth + 1 \
          && getComputedStyle(e).overflowX === 'visible' && e.getBoundingClientRect().right > wide)\
          .map((e) => e.tagName + ' ' + e.textContent.slice(0, 40)).slice(0, 3), root.scrollWidth <= wide];";
    let seen = browser.client.execute(look, vec![]).await?;
    let dir = if locale.dir == Dir::Rtl { "rtl" } else { "ltr" };
    assert_eq!(seen, json!([locale.tag, dir, false, [], true]), "{} {what}", locale.tag);
    Ok(())
}

async fn keep(browser: &Browser, name: &str) -> Result<()> {
    let folder = root().join("target/pictures");
    std::fs::create_dir_all(&folder)?;
    let shot = browser.cdp("Page.captureScreenshot", json!({"captureBeyondViewport": false})).await?;
    let png = shot["data"].as_str().context("a picture")?;
    std::fs::write(folder.join(name), Base64::decode_vec(png)?)?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_kind_of_page_fits_a_small_phone_in_every_language() -> Result<()> {
    let languages = all()?;
    let world = world(&languages).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way: Way::Touch };
    for locale in &languages {
        for page in PAGES {
            browser.client.goto(&world.page(&format!("{}/{page}", locale.tag))).await?;
            walker.wait("h1").await?;
            is_right(&browser, locale, page).await?;
            if matches!(page, "index.html" | "b1.html" | "n11.html") {
                let name = page.trim_end_matches(".html");
                keep(&browser, &format!("language-{name}-{}.png", locale.tag)).await?;
            }
        }
    }
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_goes_from_the_first_screen_to_the_agency_in_every_language() -> Result<()> {
    let languages = all()?;
    let world = world(&languages).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way: Way::Touch };
    for locale in &languages {
        let lang = locale.tag.as_str();
        browser.client.goto(&world.page(&format!("{lang}/f1.html"))).await?;
        walker.wait_for_screen("F1").await?;
        walker.press("li:nth-child(2) input[name=q1]").await?;
        for screen in form::SCREENS {
            walker.wait_for_screen(screen).await?;
            is_right(&browser, locale, screen).await?;
            form::answer_least(&walker, screen).await?;
            if screen == "F5" {
                keep(&browser, &format!("language-f5-{lang}.png")).await?;
            }
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-continue")).await?;
            }
        }
        form::press_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        is_right(&browser, locale, "F12").await?;
    }
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await?;

    let relay = world.recorder.origin();
    let letters = world.agency.fetch(&relay);
    let mut arrived: Vec<String> = Vec::new();
    for letter in &letters {
        let json: Value = serde_json::from_str(&world.agency.export(letter, "json"))?;
        arrived.push(
            json["letter"]["lang"].as_str().with_context(|| format!("a language in {json}"))?.to_owned(),
        );
    }
    arrived.sort();
    let mut sent: Vec<String> = languages.into_iter().map(|locale| locale.tag).collect();
    sent.sort();
    assert_eq!(arrived, sent, "each language's letter is there, once");
    Ok(())
}
