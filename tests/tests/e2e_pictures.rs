//! The pictures in `docs/img/`: made here, looked at by people. `WAYMARK_RENEW_PICTURES=1` writes them there.

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use serde_json::json;
use tests::browser::{Browser, Setup};
use tests::mirror::{Terms, World};
use tests::places::root;
use tests::walk::{Walker, Way};
use tests::words::say;
use tests::{answers, files, form};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn home_guide_and_form_are_pictured_in_both_directions_light_and_dark() -> Result<()> {
    let renew = std::env::var_os("WAYMARK_RENEW_PICTURES").is_some();
    let folder = if renew { root().join("docs/img") } else { root().join("target/pictures") };
    std::fs::create_dir_all(&folder)?;
    let world = World::start(&Terms::default()).await;
    for dark in [false, true] {
        let browser = Browser::start(Setup { phone: true, dark, ..Setup::default() }).await?;
        let walker = Walker { browser: &browser, way: Way::Touch };
        let light = if dark { "dark" } else { "light" };
        for lang in ["en", "ar"] {
            for (name, page) in [("home", ""), ("guide", "b3.html"), ("numbers", "n1.html")] {
                browser.client.goto(&world.page(&format!("{lang}/{page}"))).await?;
                walker.wait("h1").await?;
                keep(&browser, &folder.join(format!("{name}-{lang}-{light}.png"))).await?;
            }
            browser.client.goto(&world.page(&format!("{lang}/f1.html"))).await?;
            walker.wait_for_screen("F1").await?;
            form::skip(&walker, lang, "F1", "F5").await?;
            for card in [1, 2] {
                walker.press(&format!("li:nth-child({card}) input[name=q4]")).await?;
            }
            browser.client.execute("document.activeElement.blur();scrollTo(0,0)", vec![]).await?;
            keep(&browser, &folder.join(format!("form-{lang}-{light}.png"))).await?;
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_screen_of_the_form_is_pictured_from_top_to_bottom() -> Result<()> {
    let folder = root().join("target/pictures");
    std::fs::create_dir_all(&folder)?;
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way: Way::Touch };
    for lang in ["en", "ar"] {
        browser.client.goto(&world.page(&format!("{lang}/f1.html"))).await?;
        walker.wait_for_screen("F1").await?;
        walker.press("li:nth-child(2) input[name=q1]").await?;
        for screen in form::SCREENS {
            walker.wait_for_screen(screen).await?;
            form::answer_least(&walker, screen).await?;
            keep_whole(&browser, &folder.join(format!("screen-{screen}-{lang}.png"))).await?;
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-continue")).await?;
            }
        }
        form::press_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        keep_whole(&browser, &folder.join(format!("screen-F12-{lang}.png"))).await?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn coming_back_and_adding_files_are_pictured_from_top_to_bottom() -> Result<()> {
    let folder = root().join("target/pictures");
    std::fs::create_dir_all(&folder)?;
    for lang in ["en", "ar"] {
        let place = |name: &str| folder.join(format!("screen-{name}-{lang}.png"));
        let world = World::start(&Terms::default()).await;
        let relay = world.recorder.origin();
        let code = answers::send_with_code(&world, lang).await?;
        let letters = world.agency.fetch(&relay);
        world.agency.notice(&relay, &letters[0], &["--delayed", "interpreter", "--next-news", "2027-03-01"]);
        world.agency.reply(&relay, &letters[0], "We have read your letter. You are not in trouble.");

        let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
        let walker = Walker::by_touch(&browser);
        answers::open(&walker, &world, lang).await?;
        keep_whole(&browser, &place("G1-code")).await?;
        answers::come_back(&walker, &world, lang, &code).await?;
        walker.wait_for_text("You are not in trouble.").await?;
        keep_whole(&browser, &place("G1-answers")).await?;

        files::after_a_letter(&walker, &world, lang).await?;
        keep_whole(&browser, &place("F14-empty")).await?;
        files::choose(&walker, &[files::fixture("phone.jpg"), files::fixture("phone.mp4")]).await?;
        walker.wait_for_text("phone.mp4").await?;
        keep_whole(&browser, &place("F14-chosen")).await?;
        browser.quit().await?;
    }
    Ok(())
}

/// Writes the whole page as PNG, however long it is.
async fn keep_whole(browser: &Browser, file: &std::path::Path) -> Result<()> {
    browser.client.execute("document.activeElement.blur();scrollTo(0,0)", vec![]).await?;
    let parameters = json!({"format": "png", "captureBeyondViewport": true});
    let reply = browser.cdp("Page.captureScreenshot", parameters).await?;
    let data = reply["data"].as_str().context("the browser sent no picture")?;
    std::fs::write(file, Base64::decode_vec(data).map_err(anyhow::Error::msg)?)?;
    Ok(())
}

/// Writes the screen as PNG, and refuses a picture of nothing.
async fn keep(browser: &Browser, file: &std::path::Path) -> Result<()> {
    let picture = browser.client.screenshot().await?;
    assert!(picture.len() > 10_000, "{} shows nothing", file.display());
    std::fs::write(file, picture).with_context(|| file.display().to_string())
}
