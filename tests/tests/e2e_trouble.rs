//! When something is wrong, nothing she wrote is lost and she is told what to do.

use std::path::{Path, PathBuf};

use anyhow::Result;
use fantoccini::Locator;

use tests::form;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::{say, say_with};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use wire::ops::LetterHeader;
use wire::{ObjectId, SizeClass};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_with_nothing_but_an_agency_and_consent_is_sent_without_an_error() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    assert!(browser.client.find_all(Locator::Css("#letter [role=alert] *")).await?.is_empty());
    let skipped = walker.page_text().await?.matches(&say("en", "letter-check-nothing")).count();
    assert_eq!(skipped, 8, "every skipped question says so, and blames nobody");
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    assert_eq!(world.agency.fetch(&world.recorder.origin()).len(), 1);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn without_consent_nothing_leaves_and_she_is_reminded() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    let before = world.recorder.sent();
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-consent-needed")).await?;
    let after = world.recorder.sent();
    assert!(!contains(&after[before.len()..], b"/v1/"), "the relay was asked before she agreed");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn without_a_connection_every_answer_is_kept_and_a_second_try_stores_the_letter_once() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    let relay = world.relay.address();
    world.recorder.point_at(None);
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-offline")).await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-failed-kept")));
    world.recorder.point_at(Some(relay));
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    assert_eq!(world.agency.fetch(&world.recorder.origin()).len(), 1);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_agency_whose_key_has_run_out_by_the_relays_day_gets_no_letter() -> Result<()> {
    let yesterday = wire::Day::from_unix_seconds(
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs() - 86_400,
    );
    let (world, browser) =
        form::phone(&Terms { key_until: Some(yesterday.to_string()), ..Terms::default() }).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-expired")).await?;
    assert!(world.agency.fetch(&world.recorder.origin()).is_empty());
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_mangled_directory_leaves_no_agency_to_choose_but_phone_numbers() -> Result<()> {
    let (world, browser) = form::phone(&Terms { mangle_directory: true, ..Terms::default() }).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F3").await?;
    walker.wait_for_text(&say("en", "letter-agency-none-title")).await?;
    assert!(browser.client.find_all(Locator::Css("input[name=q3]")).await?.is_empty());
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    assert!(
        browser.client.find_all(Locator::Css("input[name=q11]")).await?.is_empty(),
        "no dead Send button"
    );
    walker.press("#letter .note a[href$='n0.html']").await?;
    walker.wait("main a[href='n1.html']").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_mirror_without_agencies_says_so_and_shows_phone_numbers() -> Result<()> {
    let (world, browser) = form::phone(&Terms { no_agencies: true, ..Terms::default() }).await?;
    let walker = Walker::by_touch(&browser);
    browser.client.goto(&world.page("en/f1.html")).await?;
    walker.wait("main a[href='n0.html']").await?;
    assert!(browser.client.find_all(Locator::Css("input")).await?.is_empty(), "no form without agencies");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn stopping_asks_once_then_deletes_everything() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press_button(&say("en", "letter-stop")).await?;
    walker.press_button(&say("en", "letter-stop-yes")).await?;
    walker.wait_for_text(&say("en", "letter-stopped-title")).await?;
    walker.press_button(&say("en", "letter-start-again")).await?;
    walker.wait_for_screen("F1").await?;
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    assert!(
        walker.page_text().await?.contains(&say("en", "letter-check-nobody")),
        "the agency was forgotten, too"
    );
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn too_many_words_are_counted_while_typing_and_nothing_is_cut() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    for screen in ["F13", "F10", "F9", "F8"] {
        walker.press_button(&say("en", "letter-back")).await?;
        walker.wait_for_screen(screen).await?;
    }
    let paste = "const a=document.querySelector('textarea');a.value='w'.repeat(20003);\
                 a.dispatchEvent(new Event('input',{bubbles:true}));";
    browser.client.execute(paste, vec![]).await?;
    walker.wait_for_text(&say_with("en", "letter-words-over", &[("over", 3.into())])).await?;
    let area = walker.wait("textarea").await?;
    assert_eq!(area.prop("value").await?.map(|text| text.len()), Some(20_003));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_busy_relay_is_told_to_her_and_a_later_try_stores_the_letter_once() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    let slow = take_all_memory(&world).await?;
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-busy")).await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-failed-kept")));
    drop(slow);
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    assert_eq!(world.agency.fetch(&world.recorder.origin()).len(), 1);
    browser.quit().await
}

/// Begins more letters than the relay holds in memory at once, and finishes none of them.
async fn take_all_memory(world: &World) -> Result<Vec<TcpStream>> {
    let inbox = world.agency.entry()["inbox"].as_str().unwrap_or_default().parse()?;
    let header = LetterHeader { v: wire::VERSION, drop: inbox, id: ObjectId::of(b"") };
    let frame = wire::frame::encode(&header, &[])?;
    let length = frame.len() + SizeClass::Large.bytes();
    let head = format!("POST /v1/letter HTTP/1.1\r\nhost: relay\r\ncontent-length: {length}\r\n\r\n");
    let mut slow = Vec::new();
    // 128 times 512 KiB are all there is.
    for _ in 0..140 {
        let mut stream = TcpStream::connect(world.relay.address()).await?;
        stream.write_all(&[head.as_bytes(), &frame].concat()).await?;
        slow.push(stream);
    }
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    Ok(slow)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn when_the_sealer_is_broken_every_answer_is_kept() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    for (_, place) in hide_worker_entries(&world.folder.path().join("site/a"))? {
        if place.extension().is_some_and(|extension| extension == "js") {
            std::fs::write(place, "throw new Error();")?;
        }
    }
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-sealer")).await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-failed-kept")));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn when_the_sealer_can_not_be_had_the_page_tries_again_by_itself() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    // As by a network that breaks after the form has come.
    let hidden = hide_worker_entries(&world.folder.path().join("site/a"))?;
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-offline")).await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-failed-kept")));
    for (kept, place) in hidden {
        std::fs::rename(kept, place)?;
    }
    walker.wait_for_text(&say("en", "letter-sent-title")).await?;
    browser.quit().await
}

/// Moves away what starts a Worker, with its twins. Where each is kept, and its place.
fn hide_worker_entries(assets: &Path) -> Result<Vec<(PathBuf, PathBuf)>> {
    let mut hidden = Vec::new();
    for entry in std::fs::read_dir(assets)? {
        let place = entry?.path();
        let is_script = place.extension().is_some_and(|extension| extension == "js");
        if is_script && std::fs::read_to_string(&place)?.starts_with("import init from") {
            for twin in ["js", "js.br", "js.gz"] {
                let (place, kept) =
                    (place.with_extension(twin), place.with_extension(format!("{twin}.kept")));
                std::fs::rename(&place, &kept)?;
                hidden.push((kept, place));
            }
        }
    }
    anyhow::ensure!(!hidden.is_empty(), "no script starts a Worker");
    Ok(hidden)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
