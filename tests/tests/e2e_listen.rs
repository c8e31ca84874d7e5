//! Listening to a page, in a real browser: by a voice that is on the phone, or by a recording of the mirror's (AX-10 of
//! docs/requirements.md). The letter is heard question by question: `e2e_hear.rs`.

use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::Locator;
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::mirror::{Terms, World};
use tests::voices::{self, LOOK_AWAY, cancelled, said, voice};
use tests::walk::Walker;
use tests::words::say;

const BUTTON: &str = "#listen button";

async fn start(languages: &[&str]) -> Result<(World, Browser)> {
    let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let world = World::start(&Terms { languages, ..Terms::default() }).await;
    Ok((world, Browser::start(Setup { phone: true, ..Setup::default() }).await?))
}

/// Opens a page on a phone with these voices.
async fn open(browser: &Browser, world: &World, page: &str, voices: &[Value]) -> Result<()> {
    voices::open(browser, &world.page(page), voices).await
}

async fn is_offered(browser: &Browser) -> Result<bool> {
    Ok(browser.client.find(Locator::Css(BUTTON)).await?.is_displayed().await?)
}

async fn button(browser: &Browser) -> Result<String> {
    Ok(browser.client.find(Locator::Css(BUTTON)).await?.text().await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_page_is_read_only_by_a_voice_of_this_phone_and_of_just_its_language() -> Result<()> {
    let (world, browser) = start(&["en", "ar", "zh", "pt"]).await?;
    for (page, lang, local, offered) in [
        ("en/b3.html", "en-GB", true, true),
        ("en/b3.html", "en_US", true, true),
        ("en/b3.html", "en-US", false, false),
        ("en/b3.html", "ar-SA", true, false),
        ("en/b3.html", "eno", true, false),
        ("ar/b3.html", "ar", true, true),
        ("pt/b3.html", "pt-BR", true, true),
        ("zh/b3.html", "zh-CN", true, true),
        ("zh/b3.html", "zh_Hans_CN", true, true),
        ("zh/b3.html", "cmn-Hans-CN", true, true),
        ("zh/b3.html", "zh-TW", true, false),
        ("zh/b3.html", "zh-HK", true, false),
    ] {
        open(&browser, &world, page, &[voice(lang, local)]).await?;
        assert_eq!(is_offered(&browser).await?, offered, "{page} with {lang}, on this phone: {local}");
        assert!(said(&browser).await?.is_empty(), "{page}: it speaks unasked");
    }
    open(&browser, &world, "en/b3.html", &[]).await?;
    assert!(!is_offered(&browser).await?, "there is no voice");
    browser.client.execute("voicesCome(arguments[0])", vec![json!([voice("en-IE", true)])]).await?;
    assert!(is_offered(&browser).await?, "the voice came later");
    for page in ["en/g1.html", "index.html"] {
        open(&browser, &world, page, &[voice("en-GB", true)]).await?;
        assert!(browser.client.find_all(Locator::Css("#listen")).await?.is_empty(), "{page}");
    }
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_press_reads_what_is_seen_of_the_page_and_the_next_one_stops() -> Result<()> {
    let (world, browser) = start(&["en", "ar"]).await?;
    let walker = Walker::by_touch(&browser);
    open(&browser, &world, "ar/b10.html", &[voice("ar-EG", true), voice("en-GB", true)]).await?;
    let title = walker.text_of("h1").await.context("a title")?;
    assert_eq!(button(&browser).await?, say("ar", "listen-start"));
    assert!(walker.page_text().await?.contains(&say("ar", "listen-near")));

    walker.press(BUTTON).await?;
    assert_eq!(button(&browser).await?, say("ar", "listen-stop"));
    let texts = said(&browser).await?;
    assert!(texts.iter().all(|(_, lang, first)| lang == "ar-EG" && *first), "another voice: {texts:?}");
    let texts: Vec<&str> = texts.iter().map(|(text, _, _)| text.as_str()).collect();
    assert!(texts.len() > 10 && texts.contains(&title.as_str()), "{texts:?}");
    for unread in [
        say("ar", "common-sources"),
        say("ar", "common-home"),
        say("ar", "listen-near"),
        say("en", "cards-interpreter"),
        "B10".to_owned(),
    ] {
        assert!(!texts.iter().any(|text| text.contains(&unread)), "{unread} is read aloud: {texts:?}");
    }
    let own = say("ar", "cards-interpreter");
    assert!(texts.contains(&own.as_str()), "the sentence to show, in the reader's language: {texts:?}");

    assert_eq!(cancelled(&browser).await?, 0);
    walker.press(BUTTON).await?;
    assert_eq!((cancelled(&browser).await?, button(&browser).await?), (1, say("ar", "listen-start")));

    // It comes to its end by itself.
    walker.press(BUTTON).await?;
    browser.client.execute("heard.said[heard.said.length - 1].onend()", vec![]).await?;
    assert_eq!(button(&browser).await?, say("ar", "listen-start"));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_read_any_more_once_she_leaves_or_nobody_looks() -> Result<()> {
    let (world, browser) = start(&["en", "ar"]).await?;
    let walker = Walker::by_touch(&browser);
    open(&browser, &world, "en/b3.html", &[voice("en-GB", true)]).await?;
    for (times, happens) in
        [(1, LOOK_AWAY), (2, "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));")]
    {
        walker.press(BUTTON).await?;
        assert_eq!(button(&browser).await?, say("en", "listen-stop"));
        browser.client.execute(happens, vec![]).await?;
        assert_eq!((cancelled(&browser).await?, button(&browser).await?), (times, say("en", "listen-start")));
    }

    walker.press(BUTTON).await?;
    // The page itself tells: everything up to the navigation happens in one task.
    let leave = "document.querySelector('a.leave')\
                 .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));\
                 return heard.cancelled";
    assert_eq!(browser.client.execute(leave, vec![]).await?, json!(3), "Leave ends it");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_recording_is_loaded_by_a_press_alone_and_ends_when_nobody_looks() -> Result<()> {
    let recorded = vec!["en/b3".to_owned()];
    let world = World::start(&Terms { recorded, ..Terms::default() }).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    browser.client.goto(&world.page("en/b3.html")).await?;
    walker.wait("#listen audio").await?;
    assert!(browser.client.find_all(Locator::Css(BUTTON)).await?.is_empty(), "a player and a button");
    assert!(walker.page_text().await?.contains(&say("en", "listen-near")));
    tokio::time::sleep(Duration::from_millis(300)).await;
    let asked = browser.requested().await?;
    assert!(!asked.iter().any(|address| address.ends_with(".mp3")), "loaded unasked: {asked:?}");

    // Scripts of a test are nobody's press; this one says that it is. The sound is short, so it begins anew.
    let play = json!({
        "expression": "(async () => { const a = document.querySelector('audio'); a.loop = true; await a.play(); return a.paused; })()",
        "awaitPromise": true, "returnByValue": true, "userGesture": true,
    });
    let played = browser.cdp("Runtime.evaluate", play).await?;
    assert_eq!(played["result"]["value"], json!(false), "it does not play: {played}");
    let asked = browser.requested().await?;
    assert!(asked.iter().any(|address| address.ends_with(".mp3")), "what was played? {asked:?}");

    let hide = format!("{LOOK_AWAY} return document.querySelector('audio').paused");
    assert_eq!(browser.client.execute(&hide, vec![]).await?, json!(true), "nobody looks, and it sounds");
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}
