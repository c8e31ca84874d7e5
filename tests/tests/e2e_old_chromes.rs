//! Chromes of the last years (BL-11 of docs/requirements.md), with `cargo xtask test --all`: pages, Leave, the search, a
//! letter and its answers in those that can run the programs; in one that can not, the page says so and everything else
//! is there.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tests::answers;
use tests::browser::Browser;
use tests::browser::old_chromes::{ABLE, TOO_OLD};
use tests::faulty::{PROGRAMS, tells};
use tests::form;
use tests::journeys::is_everything;
use tests::judges::fits;
use tests::mirror::{Terms, World};
use tests::paths::{leave_and_go_back, write_letter};
use tests::walk::Walker;
use tests::words::say;

/// One page of each kind that is only read.
const PAGES: [&str; 8] =
    ["index.html", "a2.html", "b1.html", "b11.html", "c1.html", "n0.html", "n11.html", "d1.html"];

/// One language of each direction.
const LANGUAGES: [&str; 2] = ["en", "ar"];

/// Nobody packs old Chromiums for other systems, and every run of the tests has no room for them.
fn are_wanted() -> bool {
    is_everything() && cfg!(all(target_os = "linux", target_arch = "x86_64"))
}

/// The browser is of the version that is asked for, and not the one of this year.
async fn open(version: u16) -> Result<Browser> {
    let browser = Browser::start_old(version).await?;
    let agent = browser.client.execute("return navigator.userAgent", vec![]).await?;
    ensure!(agent.to_string().contains(&format!("Chrome/{version}.")), "{version}: {agent}");
    Ok(browser)
}

/// Every kind of page fits the phone, in both directions.
async fn pages_fit(browser: &Browser, world: &World, version: u16) -> Result<()> {
    let walker = Walker::by_touch(browser);
    for lang in LANGUAGES {
        for page in PAGES {
            let place = format!("Chrome {version}, {lang}/{page}");
            browser.client.goto(&world.page(&format!("{lang}/{page}"))).await?;
            walker.wait("h1").await.with_context(|| place.clone())?;
            assert_eq!(fits::flaws(browser, &place, None, "").await?, Vec::<String>::new());
        }
    }
    Ok(())
}

/// Leave leads to the harmless page, and Back to what was there before the site.
async fn leave_works(browser: &Browser, world: &World, version: u16) -> Result<()> {
    let walker = Walker::by_touch(browser);
    let address = leave_and_go_back(&walker, world, "en").await?;
    assert!(!address.contains("/en/"), "Chrome {version}: Back led to {address}");
    Ok(())
}

async fn search_finds(browser: &Browser, world: &World, version: u16) -> Result<()> {
    let walker = Walker::by_touch(browser);
    for lang in LANGUAGES {
        browser.client.goto(&world.page(&format!("{lang}/a2.html"))).await?;
        walker.wait("#words").await?.send_keys(&say(lang, "b3-title")).await?;
        let found = walker.wait("#find li a[href^='b3.html']").await;
        found.with_context(|| format!("Chrome {version}, {lang}"))?;
    }
    Ok(())
}

/// Every screen of the form with an answer, and Send.
async fn letter_goes(browser: &Browser, world: &World, version: u16) -> Result<()> {
    let walker = Walker::by_touch(browser);
    for lang in LANGUAGES {
        let look = async |screen: &str| {
            let place = format!("Chrome {version}, {lang}, {screen}");
            assert_eq!(fits::flaws(browser, &place, None, "").await?, Vec::<String>::new());
            if screen == "F8" {
                walker.type_into("textarea[name=q6]", &words(version, lang)).await?;
            }
            Ok(())
        };
        let written = write_letter(&walker, world, lang, look).await;
        written.with_context(|| format!("Chrome {version}, {lang}"))?;
    }
    Ok(())
}

/// A letter with a code, and back to it with the code.
async fn code_leads_back(browser: &Browser, world: &World, lang: &str) -> Result<()> {
    let walker = Walker::by_touch(browser);
    let code = form::choose_agency_and_code(&walker, world, lang).await?;
    form::agree_and_send(&walker, lang).await?;
    walker.wait_for_screen("F12").await?;
    answers::come_back(&walker, world, lang, &code).await
}

/// What is written in a letter, so that it is known again.
fn words(version: u16, lang: &str) -> String {
    format!("written in {version} {lang}")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_goes_and_is_come_back_to_in_chromes_of_the_last_years() -> Result<()> {
    if !are_wanted() {
        return Ok(());
    }
    let world = World::start(&Terms::default()).await;
    for version in ABLE {
        let browser = open(version).await?;
        pages_fit(&browser, &world, version).await?;
        leave_works(&browser, &world, version).await?;
        search_finds(&browser, &world, version).await?;
        letter_goes(&browser, &world, version).await?;
        code_leads_back(&browser, &world, "en").await.with_context(|| format!("Chrome {version}"))?;
        let errors = browser.console_errors().await?;
        assert!(errors.is_empty(), "Chrome {version}: the console is not silent: {errors:?}");
        browser.quit().await?;
    }

    let relay = world.recorder.origin();
    let letters = world.agency.fetch(&relay);
    assert_eq!(letters.len(), ABLE.len() * 3, "each letter is there once");
    let read: Vec<String> = letters.iter().map(|letter| world.agency.export(letter, "json")).collect();
    for version in ABLE {
        for lang in LANGUAGES {
            let written = words(version, lang);
            let with = read.iter().filter(|letter| letter.contains(&written)).count();
            assert_eq!(with, 1, "letters with the words: {written}");
        }
    }
    let is_in = |lang: &str| {
        let of = |letter: &&String| {
            let json: Value = serde_json::from_str(letter).expect("an export is JSON");
            json["letter"]["lang"] == lang
        };
        read.iter().filter(of).count()
    };
    assert_eq!((is_in("en"), is_in("ar")), (ABLE.len() * 2, ABLE.len()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_chrome_that_is_too_old_for_the_programs_says_so_and_shows_everything_else() -> Result<()> {
    if !are_wanted() {
        return Ok(());
    }
    let world = World::start(&Terms::default()).await;
    let browser = open(TOO_OLD).await?;
    let walker = Walker::by_touch(&browser);
    pages_fit(&browser, &world, TOO_OLD).await?;
    leave_works(&browser, &world, TOO_OLD).await?;
    search_finds(&browser, &world, TOO_OLD).await?;
    for (page, words, _) in PROGRAMS {
        let place = format!("Chrome {TOO_OLD}, {page}");
        browser.client.goto(&world.page(&format!("en/{page}"))).await?;
        tells(&walker, &world, &place, "no-start", &say("en", words)).await?;
        assert_eq!(fits::flaws(&browser, &place, None, "").await?, Vec::<String>::new());
        walker.press("a.leave").await?;
        walker.wait_for_text("Sunny").await?;
    }
    browser.quit().await
}
