//! The main job, end to end, in a real Chromium: a letter goes from the form to the agency that opens it.

use anyhow::Result;
use tests::browser::{Browser, Setup};
use tests::form::{self, MARKERS};
use tests::letters::KeyType;
use tests::mirror::{Terms, World};
use tests::walk::{Walker, Way};

/// One whole journey: guide, form, send, fetch, open with our desk and with somebody else's age.
async fn journey(lang: &str, way: Way, keys: KeyType) -> Result<()> {
    let world = World::start(&Terms { keys, ..Terms::default() }).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way };

    browser.client.goto(&world.page(&format!("{lang}/b3.html"))).await?;
    walker.wait("h1").await?;
    form::open(&walker, &world, lang).await?;
    form::answer_everything(&walker, lang).await?;
    let parts =
        "return [...document.querySelectorAll('.check bdi')].filter(b=>b.textContent===arguments[0]).length";
    let alone = browser.client.execute(parts, vec![MARKERS[1].into()]).await?;
    assert_eq!(alone, 1, "the way to reach her keeps a direction of its own");
    form::press_send(&walker, lang).await?;
    walker.wait_for_screen("F12").await?;

    // Right to left, "555 0100" would read "0100 555": a number that reaches somebody else.
    let direction = "return getComputedStyle(document.querySelector('.phone a bdi')).direction";
    assert_eq!(browser.client.execute(direction, vec![]).await?, "ltr");

    let console = browser.console_errors().await?;
    assert!(console.is_empty(), "the console is not silent: {console:?}");
    let elsewhere: Vec<String> = browser
        .requested()
        .await?
        .into_iter()
        .filter(|address| !address.starts_with(&world.recorder.origin()) && !is_browsers_own(address))
        .collect();
    assert!(elsewhere.is_empty(), "requests left for somewhere else: {elsewhere:?}");
    browser.quit().await?;

    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 1, "one letter arrives");
    let shown = world.agency.show(&letters[0]);
    println!("{shown}");
    assert_markers(&shown);
    let bundle = match keys {
        KeyType::X25519 => world.agency.open_with_age(&letters[0]),
        KeyType::PostQuantum => world.agency.open_with_age_encryption(&letters[0]),
    };
    assert_markers(&String::from_utf8_lossy(&bundle));
    assert_nowhere_at_the_relay(world)
}

fn assert_markers(text: &str) {
    for marker in MARKERS {
        assert!(text.contains(marker), "{marker} is missing in:\n{text}");
    }
}

/// The markers are in no file of the relay, in nothing it printed, and in nothing that the browser sent.
fn assert_nowhere_at_the_relay(world: World) -> Result<()> {
    let sent = world.recorder.sent();
    assert!(sent.len() > 32_768, "the recorder saw the letter");
    assert_no_marker("what the browser sent", &sent);
    let log = world.relay.stop();
    assert_no_marker("what the relay printed", log.output.as_bytes());
    let mut files = 0;
    for entry in std::fs::read_dir(&log.database_folder)? {
        let file = entry?.path();
        // The reserve is eight megabytes of zeros and nothing else; the relay's own tests hold it to that.
        let reserve = file.extension().is_some_and(|extension| extension == "sqlite-reserve");
        if file.is_file() && !reserve {
            assert_no_marker(&file.display().to_string(), &std::fs::read(&file)?);
            files += 1;
        }
    }
    assert!(files > 0, "the relay's database was looked into");
    Ok(())
}

fn assert_no_marker(place: &str, bytes: &[u8]) {
    for marker in MARKERS {
        let utf16: Vec<u8> = marker.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for form in [marker.as_bytes(), &utf16] {
            assert!(!bytes.windows(form.len()).any(|window| window == form), "{marker} was found in {place}");
        }
    }
}

/// Addresses that never reach a network.
fn is_browsers_own(address: &str) -> bool {
    ["data:", "blob:", "about:", "chrome:"].iter().any(|own| address.starts_with(own))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_in_english_goes_by_keyboard_to_an_agency_that_opens_it_with_age() -> Result<()> {
    journey("en", Way::Keyboard, KeyType::X25519).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_in_english_goes_by_touch_to_a_post_quantum_agency() -> Result<()> {
    journey("en", Way::Touch, KeyType::PostQuantum).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_in_arabic_goes_by_keyboard_to_a_post_quantum_agency() -> Result<()> {
    journey("ar", Way::Keyboard, KeyType::PostQuantum).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_in_arabic_goes_by_touch_to_an_agency_that_opens_it_with_age() -> Result<()> {
    journey("ar", Way::Touch, KeyType::X25519).await
}
