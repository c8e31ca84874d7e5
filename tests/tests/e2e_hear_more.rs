//! The letter's questions are heard by recordings of the mirror's, in Arabic, in two languages beside each other, and
//! after another language was chosen (AX-10, AX-11 of docs/requirements.md). By a voice of the phone alone:
//! `e2e_hear.rs`.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use serde_json::json;
use tests::browser::Browser;
use tests::form;
use tests::hearing::{self, LINE, begin, expect_all, let_it_end, sounding, things, until};
use tests::judges::fits;
use tests::mirror::{Terms, World, recording};
use tests::voices::{cancelled, open_with, said, voice};
use tests::walk::Walker;
use tests::words::{say, say_with};

/// Counts in `played` the recordings that sound.
const COUNT: &str = "self.played = 0; { const start = AudioBufferSourceNode.prototype.start; \
    AudioBufferSourceNode.prototype.start = function (...all) { self.played += 1; return start.apply(this, all); }; }";

/// What the mirror has recorded: of the screen F2 all but one option.
const RECORDED: [&str; 4] =
    ["letter-about-title", "letter-about-why", "letter-about-me", "letter-about-somebody-else"];

/// The recordings that were asked for since so many bytes were sent, in order.
fn asked_for(world: &World, since: usize) -> Vec<String> {
    let sent = String::from_utf8_lossy(&world.recorder.sent()[since..]).into_owned();
    let asked = sent.lines().filter_map(|line| line.strip_prefix("GET ")?.split(' ').next());
    let mut asked: Vec<String> = asked.filter(|path| path.ends_with(".mp3")).map(str::to_owned).collect();
    asked.sort();
    asked
}

/// The same, once all of the screen were asked for; after five seconds as many as there are.
async fn all_asked_for(world: &World, since: usize) -> Vec<String> {
    for _ in 0..100 {
        if asked_for(world, since).len() >= RECORDED.len() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    asked_for(world, since)
}

/// Opens the letter on a phone without voices, and goes on to F2, where its questions can be heard.
async fn open_recorded(walker: &Walker<'_>, world: &World) -> Result<()> {
    open_with(walker.browser, &world.page("en/f1.html"), COUNT).await?;
    walker.wait_for_screen("F1").await?;
    walker.press(LINE).await?;
    form::skip(walker, "en", "F1", "F2").await?;
    walker.wait("#letter .hear-size").await.map(drop)
}

/// The css of the button of the option with these words.
async fn button_of(browser: &Browser, words: &str) -> Result<String> {
    let all = things(browser).await?;
    let found = all.iter().find(|thing| thing.kind == "LABEL" && thing.words == words);
    let button = found.and_then(|thing| thing.button.as_ref());
    Ok(button.with_context(|| format!("{words:?} can not be heard: {all:?}"))?.css.clone())
}

/// The last text that was said: its words and its language.
async fn last(browser: &Browser) -> Result<Option<(String, String)>> {
    Ok(said(browser).await?.pop().map(|(words, lang, _)| (words, lang)))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn recordings_are_loaded_a_screen_at_once_so_that_nobody_is_told_which_one_is_heard() -> Result<()> {
    let recorded = RECORDED.iter().map(|id| format!("en/{id}")).collect();
    let (world, browser) = form::phone(&Terms { recorded, ..Terms::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let bytes: usize = RECORDED.iter().map(|id| recording(&format!("en/{id}")).len()).sum();
    let mut sets = Vec::new();
    for option in ["letter-about-me", "letter-about-somebody-else"] {
        let begin = world.recorder.sent().len();
        open_recorded(&walker, &world).await?;
        ensure!(asked_for(&world, begin).is_empty(), "{option}: loaded unasked");
        let size = [("size", bytes.div_ceil(1000).to_string().into())];
        let shown =
            walker.text_of(".hear-size").await.unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(shown, say_with("en", "listen-kb", &size));
        let silent: Vec<String> = things(&browser)
            .await?
            .into_iter()
            .filter(|thing| thing.button.is_none())
            .map(|thing| thing.words)
            .collect();
        assert_eq!(silent, [say("en", "letter-about-rather-not-say")], "what nothing can say has no button");

        walker.press(&button_of(&browser, &say("en", option)).await?).await?;
        until(&browser, "played === 1").await?;
        until(&browser, "!document.querySelector('.hear[aria-pressed=true]')").await?;
        sets.push(all_asked_for(&world, begin).await);
        // All is there: the question and why it is asked sound without another word to the mirror.
        walker.press("h1 + .hear").await?;
        until(&browser, "played === 3").await?;
        assert_eq!(asked_for(&world, begin), sets[sets.len() - 1], "{option}: asked for once more");
    }
    assert_eq!(sets[0].len(), RECORDED.len(), "{sets:?}");
    assert_eq!(sets[0], sets[1], "the mirror is told which option is heard");

    // Nothing sounds on the next screen, and of this one nothing is kept.
    form::skip(&walker, "en", "F2", "F3").await?;
    until(&browser, "!document.querySelector('.hear')").await?;
    let begin = world.recorder.sent().len();
    walker.press_button(&say("en", "letter-back")).await?;
    walker.wait("#letter .hear-size").await?;
    ensure!(asked_for(&world, begin).is_empty(), "loaded unasked");
    walker.press("h1 + .hear").await?;
    until(&browser, "played > 3").await?;
    assert_eq!(all_asked_for(&world, begin).await, sets[0], "the recordings are fetched anew, all of them");
    ensure!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn another_language_in_the_middle_is_heard_in_its_own_voice_and_has_its_buttons_at_its_end()
-> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let phone = [voice("en-GB", true), voice("ar-EG", true)];
    hearing::open(&walker, &world, "en", &phone).await?;
    begin(&walker).await?;
    form::skip(&walker, "en", "F1", "F2").await?;
    let english = expect_all(&browser, "en", "F2").await?;
    ensure!(
        english.iter().filter_map(|thing| thing.button.as_ref()).all(|button| !button.is_left),
        "a button at the beginning of its line: {english:?}"
    );
    let me = ["en", "ar"].map(|lang| say(lang, "letter-about-me"));
    walker.press(&button_of(&browser, &me[0]).await?).await?;
    walker.press("header a[hreflang=ar]").await?;
    walker.wait("html[lang=ar]").await?;
    until(&browser, "heard.cancelled === 1 && !document.querySelector('.hear[aria-pressed=true]')").await?;
    let arabic = expect_all(&browser, "ar", "F2 in Arabic").await?;
    ensure!(
        arabic.iter().filter_map(|thing| thing.button.as_ref()).all(|button| button.is_left),
        "a button at the beginning of its line: {arabic:?}"
    );
    assert_eq!(walker.text_of(LINE).await, Some(say("ar", "listen-form-end")));
    ensure!(walker.page_text().await?.contains(&say("ar", "listen-near")), "the line is in another language");
    assert_eq!(said(&browser).await?.len(), 1, "it speaks unasked");
    walker.press(&button_of(&browser, &me[1]).await?).await?;
    assert_eq!(last(&browser).await?, Some((me[1].clone(), "ar-EG".to_owned())));

    // The narrowest window, in the language whose lines begin on the right.
    let narrow = json!({"width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true});
    browser.cdp("Emulation.setDeviceMetricsOverride", narrow).await?;
    until(&browser, "document.documentElement.clientWidth === 320").await?;
    expect_all(&browser, "ar", "F2, 320 wide").await?;
    let flaws = fits::flaws(&browser, "F2, 320 wide", None, "").await?;
    ensure!(flaws.is_empty(), "{flaws:?}");

    // Ended, and begun anew: the script is there, and is not asked for again.
    browser.requested().await?;
    walker.press(LINE).await?;
    ensure!(browser.client.find_all(Locator::Css(".hear")).await?.is_empty(), "a button is left");
    assert_eq!((cancelled(&browser).await?, sounding(&browser).await?), (2, 0));
    assert_eq!(walker.text_of(LINE).await, Some(say("ar", "listen-form")));
    begin(&walker).await?;
    expect_all(&browser, "ar", "F2 once more").await?;
    let asked = browser.requested().await?;
    ensure!(asked.is_empty(), "asked for again: {asked:?}");
    ensure!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn of_two_languages_each_half_is_said_by_a_voice_of_its_own() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    hearing::open(&walker, &world, "en", &[voice("en-GB", true), voice("ar-EG", true)]).await?;
    begin(&walker).await?;
    form::skip(&walker, "en", "F1", "F2").await?;
    walker.press_button(&say("en", "letter-second")).await?;
    walker.press_button("العربية").await?;
    walker.wait("#letter h1 .both > [lang=ar]").await?;
    // Each button is named in both.
    expect_all(&browser, "en", "F2 in two languages").await?;
    let me = ["en", "ar"].map(|lang| say(lang, "letter-about-me"));
    walker.press(&button_of(&browser, &me.join(" · ")).await?).await?;
    assert_eq!(last(&browser).await?, Some((me[0].clone(), "en-GB".to_owned())));
    let_it_end(&browser).await?;
    assert_eq!(last(&browser).await?, Some((me[1].clone(), "ar-EG".to_owned())));
    let_it_end(&browser).await?;
    assert_eq!((sounding(&browser).await?, said(&browser).await?.len()), (0, 2));

    // All that is said of the question in one language, then in the other.
    walker.press("h1 + .hear").await?;
    for _ in 0..3 {
        let_it_end(&browser).await?;
    }
    let said: Vec<(String, String)> =
        said(&browser).await?.into_iter().skip(2).map(|(words, lang, _)| (words, lang)).collect();
    let expected = [("en", "en-GB"), ("ar", "ar-EG")].map(|(lang, voice)| {
        ["letter-about-title", "letter-about-why"].map(|id| (say(lang, id), voice.to_owned()))
    });
    assert_eq!(said, expected.concat());
    browser.quit().await
}
