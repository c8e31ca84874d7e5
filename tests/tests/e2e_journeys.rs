//! The journeys of the table in `journeys.rs`, each in its engines and languages, on a small phone. Chromium's pictures go
//! to `target/pictures`, for people to look at.

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use i18n::{Dir, Locale};
use serde_json::{Value, json};
use tests::browser::{Browser, Engine, Setup};
use tests::journeys::{Journey, every_language, walks};
use tests::mirror::{Terms, World};
use tests::paths::{leave_and_go_back, write_letter};
use tests::places::root;
use tests::walk::Walker;
use tests::words::say;
use tests::{answers, form};

/// One page of each kind; of the guides, the longest.
const PAGES: [&str; 9] =
    ["index.html", "a2.html", "b1.html", "b11.html", "c1.html", "n0.html", "n11.html", "d1.html", "g1.html"];

async fn world() -> Result<World> {
    let languages = every_language()?.into_iter().map(|locale| locale.tag).collect();
    Ok(World::start(&Terms { languages, ..Terms::default() }).await)
}

async fn phone(engine: Engine) -> Result<Browser> {
    Browser::start(Setup { engine, phone: true, ..Setup::default() }).await
}

/// What the page shows is in its language and direction, has no message without words, and is no wider than the screen.
async fn is_right(browser: &Browser, engine: Engine, locale: &Locale, what: &str) -> Result<()> {
    let look = "const root = document.documentElement, wide = innerWidth + 1;\
        return [root.lang, root.dir, document.body.innerText.includes('\\u27e6'), \
        [...document.querySelectorAll('body *')].filter((e) => e.scrollWidth > e.clientWidth + 1 \
          && getComputedStyle(e).overflowX === 'visible' && e.getBoundingClientRect().right > wide)\
          .map((e) => e.tagName + ' ' + e.textContent.slice(0, 40)).slice(0, 3), root.scrollWidth <= wide];";
    let seen = browser.client.execute(look, vec![]).await?;
    let dir = if locale.dir == Dir::Rtl { "rtl" } else { "ltr" };
    assert_eq!(seen, json!([locale.tag, dir, false, [], true]), "{engine:?} {} {what}", locale.tag);
    Ok(())
}

/// Ends the browser; Chromium tells what stood on its console, which is nothing.
async fn quit_in_silence(browser: Browser, engine: Engine) -> Result<()> {
    if engine == Engine::Chromium {
        let errors = browser.console_errors().await?;
        assert!(errors.is_empty(), "the console is not silent: {errors:?}");
    }
    browser.quit().await
}

async fn keep(browser: &Browser, engine: Engine, name: &str) -> Result<()> {
    if engine != Engine::Chromium {
        return Ok(());
    }
    let folder = root().join("target/pictures");
    std::fs::create_dir_all(&folder)?;
    let shot = browser.cdp("Page.captureScreenshot", json!({"captureBeyondViewport": false})).await?;
    let png = shot["data"].as_str().context("a picture")?;
    std::fs::write(folder.join(name), Base64::decode_vec(png)?)?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_kind_of_page_fits_a_small_phone() -> Result<()> {
    let world = world().await?;
    for (engine, languages) in walks(Journey::Pages)? {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for locale in &languages {
            for page in PAGES {
                browser.client.goto(&world.page(&format!("{}/{page}", locale.tag))).await?;
                walker.wait("h1").await?;
                is_right(&browser, engine, locale, page).await?;
                if matches!(page, "index.html" | "b1.html" | "n11.html") {
                    let name = page.trim_end_matches(".html");
                    keep(&browser, engine, &format!("language-{name}-{}.png", locale.tag)).await?;
                }
            }
        }
        quit_in_silence(browser, engine).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn leave_takes_the_page_away_and_back_does_not_return() -> Result<()> {
    let world = world().await?;
    for (engine, languages) in walks(Journey::Leave)? {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for locale in languages {
            let address = leave_and_go_back(&walker, &world, &locale.tag).await?;
            let site = format!("/{}/", locale.tag);
            assert!(!address.contains(&site), "{engine:?} {}: Back led to {address}", locale.tag);
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn the_search_finds_words_of_the_first_guide() -> Result<()> {
    let world = world().await?;
    for (engine, languages) in walks(Journey::Search)? {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for locale in languages {
            browser.client.goto(&world.page(&format!("{}/a2.html", locale.tag))).await?;
            let title = say(&locale.tag, "b3-title");
            walker.wait("#words").await?.send_keys(&title).await?;
            walker.wait("#find li a[href^='b3.html']").await?;
            walker.wait_for_text(&say(&locale.tag, "finder-found")).await?;
        }
        quit_in_silence(browser, engine).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_goes_from_the_first_screen_to_the_agency() -> Result<()> {
    let world = world().await?;
    let mut sent: Vec<String> = Vec::new();
    for (engine, languages) in walks(Journey::Letter)? {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for locale in &languages {
            let lang = locale.tag.as_str();
            let look = async |screen: &str| {
                if screen == "F5" {
                    keep(&browser, engine, &format!("language-f5-{lang}.png")).await?;
                }
                is_right(&browser, engine, locale, screen).await
            };
            write_letter(&walker, &world, lang, look).await?;
            is_right(&browser, engine, locale, "F12").await?;
            sent.push(locale.tag.clone());
        }
        quit_in_silence(browser, engine).await?;
    }

    let relay = world.recorder.origin();
    let mut arrived: Vec<String> = Vec::new();
    for letter in &world.agency.fetch(&relay) {
        let json: Value = serde_json::from_str(&world.agency.export(letter, "json"))?;
        let lang = json["letter"]["lang"].as_str().with_context(|| format!("a language in {json}"))?;
        arrived.push(lang.to_owned());
    }
    arrived.sort();
    sent.sort();
    assert_eq!(arrived, sent, "each letter is there, once, in its language");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_with_a_code_is_sent_answered_and_read() -> Result<()> {
    for (engine, languages) in walks(Journey::Conversation)? {
        for locale in languages {
            let lang = locale.tag.as_str();
            let languages = vec![locale.tag.clone()];
            let world = World::start(&Terms { languages, ..Terms::default() }).await;
            let relay = world.recorder.origin();
            let writing = phone(engine).await?;
            let walker = Walker::by_touch(&writing);
            form::open(&walker, &world, lang).await?;
            let code = form::choose_agency_and_code(&walker, &world, lang).await?;
            form::agree_and_send(&walker, lang).await?;
            walker.wait_for_screen("F12").await?;
            quit_in_silence(writing, engine).await?;

            let letters = world.agency.fetch(&relay);
            assert_eq!(letters.len(), 1, "{engine:?} {lang}");
            world.agency.reply(&relay, &letters[0], "We have read your letter.");

            let coming_back = phone(engine).await?;
            let walker = Walker::by_touch(&coming_back);
            answers::open(&walker, &world, lang).await?;
            answers::come_back(&walker, &world, lang, &code).await?;
            walker.wait_for_text("We have read your letter.").await?;
            quit_in_silence(coming_back, engine).await?;
        }
    }
    Ok(())
}
