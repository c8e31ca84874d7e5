//! The same journeys in the engines of others: Gecko (Firefox ESR) and WebKit (WebKitGTK), in both directions of script.
//! Chromium has them in the other files.

use anyhow::Result;
use fantoccini::Locator;
use serde_json::json;
use tests::browser::{Browser, Engine, Setup};
use tests::mirror::{Terms, World};
use tests::walk::{Walker, Way};
use tests::words::say;
use tests::{answers, form};

const ENGINES: [Engine; 2] = [Engine::Firefox, Engine::WebKit];

async fn browser(engine: Engine) -> Result<Browser> {
    Browser::start(Setup { engine, phone: true, ..Setup::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn pages_read_and_fit_in_every_engine() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    for engine in ENGINES {
        let browser = browser(engine).await?;
        let walker = Walker { browser: &browser, way: Way::Touch };
        for lang in ["en", "ar"] {
            for page in ["index.html", "a2.html", "b1.html", "c1.html", "n11.html", "d1.html"] {
                browser.client.goto(&world.page(&format!("{lang}/{page}"))).await?;
                walker.wait("h1").await?;
                let fits = "return document.documentElement.scrollWidth <= innerWidth + 1";
                let fits = browser.client.execute(fits, vec![]).await?;
                assert_eq!(fits, json!(true), "{engine:?} {lang}/{page} is wider than the window");
            }
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn leave_takes_the_page_away_in_every_engine() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    for engine in ENGINES {
        let browser = browser(engine).await?;
        let walker = Walker { browser: &browser, way: Way::Touch };
        browser.client.goto(&world.page("en/index.html")).await?;
        walker.press("a[href='a2.html#n1']").await?;
        walker.wait("#n1").await?;
        walker.press("a[data-wait]").await?;
        walker.wait_for_text("Sunny").await?;
        browser.client.back().await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        let address = browser.client.current_url().await?.to_string();
        assert!(!address.contains("/en/"), "{engine:?}: Back led to {address}");
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_with_a_code_is_sent_answered_and_read_in_every_engine() -> Result<()> {
    for engine in ENGINES {
        for lang in ["en", "ar"] {
            let world = World::start(&Terms::default()).await;
            let relay = world.recorder.origin();
            let writing = browser(engine).await?;
            let walker = Walker { browser: &writing, way: Way::Touch };
            form::open(&walker, &world, lang).await?;
            let code = form::choose_agency_and_code(&walker, &world, lang).await?;
            form::agree_and_send(&walker, lang).await?;
            walker.wait_for_screen("F12").await?;
            writing.quit().await?;

            let letters = world.agency.fetch(&relay);
            assert_eq!(letters.len(), 1, "{engine:?} {lang}");
            world.agency.reply(&relay, &letters[0], "We have read your letter.");

            let coming_back = browser(engine).await?;
            let walker = Walker { browser: &coming_back, way: Way::Touch };
            answers::open(&walker, &world, lang).await?;
            answers::come_back(&walker, &world, lang, &code).await?;
            walker.wait_for_text("We have read your letter.").await?;
            coming_back.quit().await?;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn the_search_finds_in_every_engine() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    for engine in ENGINES {
        let browser = browser(engine).await?;
        let walker = Walker { browser: &browser, way: Way::Touch };
        browser.client.goto(&world.page("ar/a2.html")).await?;
        walker.wait("#words").await?;
        browser.client.find(Locator::Css("#words")).await?.send_keys("اقامه").await?;
        walker.wait("#find li a").await?;
        walker.wait_for_text(&say("ar", "finder-found")).await?;
        browser.quit().await?;
    }
    Ok(())
}
