//! Bad networks: connections that break at any byte, little bandwidth, a login page in place of the relay, no line at all,
//! a relay that is started anew. Everything arrives, once, and nobody types anything again.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tests::browser::Browser;
use tests::form::{self, MARKERS};
use tests::journeys::is_everything;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::weather::Weather;
use tests::words::say;
use tests::{answers, files};

const LANG: &str = "en";

/// 30 % of connections break, 600 ms latency, 100 kbit/s.
fn bad() -> Weather {
    Weather {
        resets_of_100: 30,
        reset_within: 300_000,
        latency: Duration::from_millis(600),
        bytes_per_second: 12_500,
        seed: 4,
        ..Weather::default()
    }
}

/// A letter with words and a code, ready to be sent.
async fn ready(world: &World, browser: &Browser) -> Result<String> {
    let walker = Walker::by_touch(browser);
    form::open(&walker, world, LANG).await?;
    form::skip(&walker, LANG, "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    form::skip(&walker, LANG, "F3", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    form::skip(&walker, LANG, "F8", "F13").await?;
    let code = form::make_code(&walker, LANG).await?;
    walker.press_button(&say(LANG, "letter-continue")).await?;
    walker.wait_for_screen("F11").await?;
    Ok(code)
}

/// Waits until the page says this, for so long at most, and tells how long it took.
async fn within(walker: &Walker<'_>, text: &str, most: Duration) -> Result<Duration> {
    let began = Instant::now();
    while began.elapsed() < most {
        if walker.page_text().await?.contains(text) {
            return Ok(began.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    bail!("{text:?} did not come within {most:?}; the page says:\n{}", walker.page_text().await?)
}

/// One letter arrived, with the words in it, and its code opens the mailbox.
async fn arrived_once(world: &World, code: &str) -> Result<()> {
    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 1, "nothing arrives twice");
    assert!(world.agency.show(&letters[0]).contains(MARKERS[0]));
    let browser = Browser::start(tests::browser::Setup { phone: true, ..Default::default() }).await?;
    answers::come_back(&Walker::by_touch(&browser), world, LANG, code).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_arrives_within_two_minutes_over_a_line_that_keeps_breaking() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let code = ready(&world, &browser).await?;
    world.recorder.weather(bad());
    form::agree_and_send(&walker, LANG).await?;
    let took = within(&walker, &say(LANG, "letter-sent-title"), Duration::from_secs(120)).await?;
    println!("a letter with a code took {took:?}");
    world.recorder.weather(Weather::default());
    browser.quit().await?;
    arrived_once(&world, &code).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_photo_arrives_once_over_a_line_that_keeps_breaking() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    files::after_a_letter(&walker, &world, LANG).await?;
    let photo = world.folder.path().join("photo.jpg");
    let mut bytes = fs::read(files::fixture("plain.jpg"))?;
    // The line takes more than three minutes for 2 MB: done where everything is, and elsewhere with less.
    let size = if is_everything() { 2_000_000_u32 } else { 600_000 };
    bytes.extend((0..size).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8));
    fs::write(&photo, &bytes)?;
    files::choose(&walker, std::slice::from_ref(&photo)).await?;
    walker.wait_for_text(&say(LANG, "files-way-question")).await?;
    walker.press("li:nth-child(2) input[name^=q31]").await?;
    world.recorder.weather(bad());
    files::send(&walker, LANG, 1).await?;
    let took = within(&walker, &say(LANG, "files-stored-title"), Duration::from_secs(540)).await?;
    println!("a photo of {size} bytes took {took:?}");
    world.recorder.weather(Weather::default());
    browser.quit().await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 2, "the letter, and one that tells of the photo");
    let told = letters.iter().find(|letter| world.agency.show(letter).contains("evidence"));
    let arrived = world.agency.evidence(told.expect("a letter tells of the photo"));
    let same: Vec<_> =
        arrived.iter().filter(|file| fs::read(file).is_ok_and(|found| found == bytes)).collect();
    assert_eq!(same.len(), 1, "{arrived:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_login_page_no_line_and_a_relay_started_anew_lose_nothing() -> Result<()> {
    let (mut world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let code = ready(&world, &browser).await?;
    world.recorder.weather(Weather { portal: true, ..Weather::default() });
    form::agree_and_send(&walker, LANG).await?;
    walker.wait_for_text(&say(LANG, "letter-failed-offline")).await?;
    walker.wait_for_text(&say(LANG, "letter-failed-again")).await?;
    world.recorder.weather(Weather::default());
    world.recorder.point_at(None);
    tokio::time::sleep(Duration::from_secs(10)).await;
    world.relay.kill();
    world.relay.restart();
    world.recorder.point_at(Some(world.relay.address()));
    // Nobody presses anything: the page tries again by itself.
    within(&walker, &say(LANG, "letter-sent-title"), Duration::from_secs(120)).await?;
    browser.quit().await?;
    arrived_once(&world, &code).await
}
