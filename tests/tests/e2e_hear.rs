//! The letter's questions are heard, each by a button of its own, and never unasked (AX-10, AX-11 of
//! docs/requirements.md): by a voice that is on the phone. A stand-in takes the place of the phone's voices. By
//! recordings, in two languages, and after a change of language: `e2e_hear_more.rs`.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use serde_json::json;
use tests::browser::Browser;
use tests::form::{self, MARKERS, SCREENS};
use tests::hearing::{self, LINE, Thing, begin, expect_all, let_it_end, press_all, sounding, things, until};
use tests::judges::axe::Axe;
use tests::mirror::Terms;
use tests::voices::{LOOK_AWAY, cancelled, said, voice};
use tests::walk::{Walker, Way};
use tests::words::say;

/// Has the page look for voices again, so that what it decides is decided.
const VOICES_CHANGE: &str = "speechSynthesis.onvoiceschanged()";

/// The page is put away, as when another takes its place.
const PUT_AWAY: &str = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));";

/// Leave, up to the navigation.
const LEAVE: &str = "document.querySelector('a.leave')\
                     .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));";

/// What was said so far, its words alone.
async fn said_words(browser: &Browser) -> Result<Vec<String>> {
    Ok(said(browser).await?.into_iter().map(|(words, _, _)| words).collect())
}

/// The option with the words of this message.
fn option<'a>(things: &'a [Thing], id: &str) -> Result<&'a str> {
    let words = say("en", id);
    let found = things.iter().find(|thing| thing.kind == "LABEL" && thing.words == words);
    let button =
        found.and_then(|thing| thing.button.as_ref()).with_context(|| format!("no {id}: {things:?}"))?;
    Ok(&button.css)
}

/// How many buttons stand beside this kind of thing.
fn count(things: &[Thing], kind: &str) -> usize {
    things.iter().filter(|thing| thing.kind == kind && thing.button.is_some()).count()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn without_a_voice_of_this_phone_nothing_is_offered_and_nothing_is_loaded() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let mut asked = Vec::new();
    for phone in [vec![], vec![voice("en-GB", false)], vec![voice("fr-FR", true)]] {
        hearing::open(&walker, &world, "en", &phone).await?;
        browser.client.execute(VOICES_CHANGE, vec![]).await?;
        let line = browser.client.find(Locator::Css("#listen")).await?;
        ensure!(!line.is_displayed().await?, "listening is offered with {phone:?}");
        asked.extend(browser.requested().await?);
    }
    let script = browser.client.find(Locator::Css("#listen")).await?.attr("data-hear").await?;
    let script =
        script.and_then(|address| address.rsplit('/').next().map(str::to_owned)).context("an address")?;
    // A voice that comes late is as good as one that was there.
    browser.client.execute("voicesCome(arguments[0])", vec![json!([voice("en-IE", true)])]).await?;
    walker.wait(LINE).await?;
    ensure!(walker.page_text().await?.contains(&say("en", "listen-near")), "it does not say who may hear");
    asked.extend(browser.requested().await?);
    ensure!(asked.iter().any(|address| address.ends_with(".wasm")), "what was asked for? {asked:?}");
    ensure!(!asked.iter().any(|address| address.ends_with(&script)), "{script} was loaded unasked");
    walker.press(LINE).await?;
    walker.wait("#letter .hear").await?;
    let now = browser.requested().await?;
    ensure!(now.iter().filter(|address| address.ends_with(&script)).count() == 1, "the press loaded {now:?}");
    ensure!(said(&browser).await?.is_empty(), "it speaks unasked");
    ensure!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn each_question_option_and_field_has_a_button_of_its_own_that_says_just_that() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    hearing::open(&walker, &world, "en", &[voice("en-GB", true)]).await?;
    begin(&walker).await?;
    assert_eq!(walker.text_of(LINE).await, Some(say("en", "listen-form-end")));
    let seen = expect_all(&browser, "en", "F1").await?;
    assert_eq!((count(&seen, "H1"), count(&seen, "LEGEND")), (1, 3), "{seen:?}");

    form::skip(&walker, "en", "F1", "F2").await?;
    let seen = expect_all(&browser, "en", "F2").await?;
    let (me, other) = (option(&seen, "letter-about-me")?, option(&seen, "letter-about-somebody-else")?);
    ensure!(said(&browser).await?.is_empty(), "it speaks unasked");
    walker.press(me).await?;
    assert_eq!(said(&browser).await?, [(say("en", "letter-about-me"), "en-GB".to_owned(), true)]);
    assert_eq!((sounding(&browser).await?, cancelled(&browser).await?), (1, 0));
    walker.press(me).await?;
    assert_eq!((sounding(&browser).await?, cancelled(&browser).await?), (0, 1), "a second press ends it");
    walker.press(me).await?;
    walker.press(other).await?;
    let last = said_words(&browser).await?.pop();
    assert_eq!(last, Some(say("en", "letter-about-somebody-else")), "another takes its place");
    assert_eq!((sounding(&browser).await?, cancelled(&browser).await?), (1, 2));
    let chosen =
        browser.client.execute("return document.querySelectorAll(':checked').length", vec![]).await?;
    assert_eq!(chosen, json!(0), "to hear an option is not to choose it");
    let_it_end(&browser).await?;
    assert_eq!(sounding(&browser).await?, 0, "it came to its end");

    // The question with why it is asked; and what sounds when the screen changes ends, and nothing begins.
    walker.press("h1 + .hear").await?;
    let_it_end(&browser).await?;
    let words = said_words(&browser).await?;
    assert_eq!(words[3..], ["letter-about-title", "letter-about-why"].map(|id| say("en", id)));
    walker.press_button(&say("en", "letter-continue")).await?;
    walker.wait_for_screen("F3").await?;
    until(&browser, "!document.querySelector('.hear[aria-pressed=true]') && heard.cancelled === 3").await?;
    form::skip(&walker, "en", "F3", "F4").await?;
    let seen = expect_all(&browser, "en", "F4").await?;
    assert_eq!(count(&seen, "LABEL"), 5, "{seen:?}");
    form::skip(&walker, "en", "F4", "F8").await?;
    let seen = expect_all(&browser, "en", "F8").await?;
    assert_eq!(count(&seen, "LABEL field"), 1, "{seen:?}");
    form::skip(&walker, "en", "F8", "F9").await?;
    assert_eq!(count(&expect_all(&browser, "en", "F9").await?, "LABEL field"), 0);
    // What unfolds can be heard as well.
    form::answer_least(&walker, "F9").await?;
    walker.wait(".over + .field input[name=q8]").await?;
    let seen = expect_all(&browser, "en", "F9 unfolded").await?;
    assert_eq!((count(&seen, "LABEL field"), count(&seen, "LEGEND")), (3, 4), "{seen:?}");
    assert_eq!(said(&browser).await?.len(), words.len(), "it speaks unasked");

    walker.press(LINE).await?;
    ensure!(things(&browser).await?.iter().all(|thing| thing.button.is_none()), "a button is left");
    assert_eq!(walker.text_of(LINE).await, Some(say("en", "listen-form")));
    ensure!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn what_she_wrote_is_never_said_and_the_letter_is_the_same() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let keys = Walker { browser: &browser, way: Way::Keyboard };
    let axe = Axe::read()?;
    hearing::open(&walker, &world, "en", &[voice("en-GB", true)]).await?;
    begin(&walker).await?;
    let mut pressed = 0;
    for screen in SCREENS {
        walker.wait_for_screen(screen).await?;
        // The keyboard passes the buttons by, and chooses as ever.
        let way = if screen == "F2" { &keys } else { &walker };
        form::answer_least(way, screen).await?;
        match screen {
            "F8" => walker.type_into("textarea[name=q6]", MARKERS[0]).await?,
            "F9" => {
                walker.type_into("input[name=q8]", MARKERS[1]).await?;
                // Not at once: two quick taps at one place of the screen are another gesture.
                expect_all(&browser, "en", screen).await?;
                walker.type_into("input[name=q18]", MARKERS[2]).await?;
            }
            _ => {}
        }
        expect_all(&browser, "en", screen).await?;
        if ["F2", "F9", "F11"].contains(&screen) {
            let objections = axe.objections(&browser, screen).await?;
            ensure!(objections.is_empty(), "{}", objections.join("\n"));
        }
        pressed += press_all(&browser).await?;
        if screen != "F11" {
            walker.press_button(&say("en", "letter-continue")).await?;
        }
    }
    let shown = walker.page_text().await?;
    ensure!(MARKERS.iter().all(|marker| shown.contains(marker)), "her words are not on this screen: {shown}");
    let words = said_words(&browser).await?;
    ensure!(pressed > 50 && words.len() > 60, "{pressed} buttons said {} texts", words.len());
    for marker in MARKERS {
        ensure!(!words.iter().any(|words| words.contains(marker)), "{marker} is said aloud");
    }

    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    ensure!(letters.len() == 1, "{} letters came", letters.len());
    let letter = world.agency.export(&letters[0], "json");
    ensure!(letter.contains(MARKERS[0]) && letter.contains("SomebodyElse"), "another letter came: {letter}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_said_any_more_once_she_leaves_or_nobody_looks() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for (happens, what) in
        [(LOOK_AWAY, "nobody looks"), (PUT_AWAY, "the page is put away"), (LEAVE, "she leaves")]
    {
        hearing::open(&walker, &world, "en", &[voice("en-GB", true)]).await?;
        begin(&walker).await?;
        walker.press("label.row + .hear").await?;
        ensure!(sounding(&browser).await? == 1, "nothing sounds before {what}");
        // In one task, as a navigation may follow.
        let told = browser.client.execute(&format!("{happens} return heard.cancelled"), vec![]).await?;
        ensure!(told == json!(1), "{what}, and it speaks: {told}");
    }
    browser.quit().await
}
