//! Every information page reads in full without a script, and asks nobody else for anything.

use anyhow::Result;
use fantoccini::Locator;
use tests::browser::{Browser, Setup};
use tests::mirror::{Terms, World};
use tests::stores;
use tests::walk::{Walker, Way};

const PAGES: [&str; 6] = ["", "b3.html", "n0.html", "n1.html", "d1.html", "f1.html"];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_page_says_the_same_with_and_without_scripts() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let mut texts = Vec::new();
    for no_script in [true, false] {
        let browser = Browser::start(Setup { phone: true, no_script, ..Setup::default() }).await?;
        let walker = Walker { browser: &browser, way: Way::Touch };
        let mut seen = Vec::new();
        for lang in ["en", "ar"] {
            // The letter's page is different on purpose: the form takes the place of the help.
            for page in &PAGES[..5] {
                browser.client.goto(&world.page(&format!("{lang}/{page}"))).await?;
                walker.wait("h1").await?;
                seen.push(walker.page_text().await?);
            }
        }
        assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
        browser.quit().await?;
        texts.push(seen);
    }
    for (without, with) in texts[0].iter().zip(&texts[1]) {
        assert!(without.len() > 200, "a page with nothing to read: {without}");
        assert_eq!(without, with);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn the_letter_page_shows_other_ways_when_no_script_comes_through() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    browser.block_scripts().await?;
    let walker = Walker { browser: &browser, way: Way::Touch };
    for lang in ["en", "ar"] {
        browser.client.goto(&world.page(&format!("{lang}/f1.html"))).await?;
        walker.wait("#letter h1").await?;
        let fields = Locator::Css(":is(input, textarea, button):not([hidden] *)");
        assert!(browser.client.find_all(fields).await?.is_empty(), "{lang}: a field without its program");
        walker.press("#letter a[href='n0.html']").await?;
        walker.wait("main a[href='n1.html']").await?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_left_in_the_browsers_stores() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    for page in PAGES {
        browser.client.goto(&world.page(&format!("en/{page}"))).await?;
    }
    stores::expect_empty(&browser, "pages to read").await?;
    browser.quit().await
}
