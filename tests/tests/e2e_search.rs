//! The search over all questions, in a real browser: what is typed is folded as the index was, and stays on the page.

use anyhow::Result;
use fantoccini::Locator;
use tests::browser::{Browser, Setup};
use tests::mirror::{Terms, World};
use tests::walk::{Walker, Way};

/// Types these words and gives the addresses of what is found.
async fn found(walker: &Walker<'_>, words: &str) -> Result<Vec<String>> {
    let field = walker.browser.client.find(Locator::Css("#words")).await?;
    field.clear().await?;
    field.send_keys(words).await?;
    let said = "return document.querySelector('#find [role=status]').textContent";
    for _ in 0..100 {
        if walker.browser.client.execute(said, vec![]).await?.as_str().is_some_and(|said| !said.is_empty()) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let links =
        "return [...document.querySelectorAll('#find li a')].map((link) => link.getAttribute('href'))";
    Ok(serde_json::from_value(walker.browser.client.execute(links, vec![]).await?)?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_word_leads_to_the_place_that_speaks_of_it_however_it_is_spelled() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way: Way::Touch };

    browser.client.goto(&world.page("en/a2.html")).await?;
    walker.wait("#words").await?;
    for typed in ["passport", "PASSPORT", "pássport", "passp"] {
        let places = found(&walker, typed).await?;
        assert!(places.iter().any(|place| place.starts_with("b4.html")), "{typed}: {places:?}");
    }
    let places = found(&walker, "lawyer interpreter").await?;
    assert_eq!(places.first().map(String::as_str), Some("b10.html"), "{places:?}");
    assert_eq!(found(&walker, "france").await?, ["n11.html"]);
    assert_eq!(found(&walker, "xyzzy").await?, [""; 0]);

    browser.client.goto(&world.page("ar/a2.html")).await?;
    walker.wait("#words").await?;
    // With vowel signs, with another form of alif, with the ya of Persian: one word in three spellings.
    let plain = found(&walker, "إقامة").await?;
    assert!(!plain.is_empty());
    for typed in ["اقامه", "إِقَامَة"] {
        assert_eq!(found(&walker, typed).await?, plain, "{typed}");
    }
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn what_is_searched_for_is_sent_to_nobody_and_gone_with_the_page() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way: Way::Touch };

    browser.client.goto(&world.page("en/index.html")).await?;
    browser.client.goto(&world.page("en/a2.html")).await?;
    walker.wait("#words").await?;
    browser.requested().await?;
    assert!(!found(&walker, "wages").await?.is_empty());
    let asked = browser.requested().await?;
    assert!(asked.len() == 1 && asked[0].ends_with(".json"), "only the index was loaded: {asked:?}");

    browser.client.back().await?;
    walker.wait("h1").await?;
    browser.client.forward().await?;
    walker.wait("#words").await?;
    let field = browser.client.find(Locator::Css("#words")).await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some(""));
    browser.quit().await
}
