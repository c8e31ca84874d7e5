//! Asking somebody who was hurt: what stands on every screen (TI-2, TI-4, TI-10), the last look before sending (TI-6),
//! what is told afterwards (TI-7), and that nothing is lost by waiting (TI-11 of docs/requirements.md). The screens in
//! other engines: `e2e_everywhere.rs`.

use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::Locator;
use serde_json::{Value, json};
use tests::answers::agency;
use tests::browser::Browser;
use tests::form::{self, MARKERS, SCREENS};
use tests::judges::ways::{WHY, expect_every_way};
use tests::mirror::Terms;
use tests::walk::Walker;
use tests::words::{say, say_with};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_screen_says_why_it_asks_and_has_every_way_on_and_out() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        let mut written: Vec<Value> = Vec::new();
        for screen in SCREENS {
            walker.wait_for_screen(screen).await?;
            let place = format!("{lang} {screen}");
            written.extend(expect_every_way(&browser, lang, screen, &place).await?);
            nothing_goes_on_by_itself(&walker, screen, &place).await?;
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-skip")).await?;
            }
        }
        // After all options but those on contact and use; its reason says that no details are needed.
        assert_eq!(written, [json!("q6")], "{lang}: free text on the way of somebody who skips");
    }
    assert_eq!(WHY.map(|(screen, _)| screen), SCREENS);
    assert!(say("en", "letter-words-why").contains("You do not need to write details"));
    browser.quit().await
}

/// Choosing the first of several does not lead away from the screen.
async fn nothing_goes_on_by_itself(walker: &Walker<'_>, screen: &str, place: &str) -> Result<()> {
    let first = "#letter input[type=radio]";
    if walker.browser.client.find_all(Locator::Css(first)).await?.is_empty() {
        return Ok(());
    }
    walker.press(first).await?;
    let two_frames = "const done=arguments[arguments.length-1],first=document.querySelector(arguments[0]);\
                      requestAnimationFrame(()=>requestAnimationFrame(()=>done(first.isConnected&&first.checked)))";
    let chosen = walker.browser.client.execute_async(two_frames, vec![json!(first)]).await?;
    assert_eq!(chosen, json!(true), "{place}");
    assert_eq!(walker.text_of("#letter .step .code").await.as_deref(), Some(screen), "{place}");
    Ok(())
}

/// The answers before sending, in order: what each is called, the screen that asks it, what is pressed there, and what
/// is said then.
const ANSWERS: [(&str, &str, &str, &str); 12] = [
    ("letter-check-about", "F2", "li:nth-child(1) input[name=q12]", "letter-about-me"),
    ("letter-check-danger", "F4", "li:nth-child(2) input[name=q13]", "letter-danger-child"),
    ("letter-check-happened", "F5", "li:nth-child(2) input[name=q4]", "letter-happened-takes-earnings"),
    ("letter-check-place", "F6", "li:nth-child(3) input[name=q15]", "letter-place-factory"),
    ("letter-check-help", "F7", "li:nth-child(1) input[name=q5]", "letter-help-talk"),
    ("letter-check-words", "F8", "", ""),
    ("letter-check-contact", "F9", "li:nth-child(2) input[name=q17]", "letter-contact-text"),
    (
        "letter-check-contact-speech",
        "F9",
        "li:nth-child(3) input[name=q20]",
        "letter-contact-interpreter-man",
    ),
    ("letter-check-contact-when", "F9", "li:nth-child(3) input[name=q9]", "letter-contact-evening"),
    ("letter-check-contact-avoid", "F9", "li:nth-child(2) input[name=q10]", "letter-contact-no-messages"),
    ("letter-check-use", "F10", "li:nth-child(1) input[name=q25]", "letter-use-share"),
    ("letter-check-code", "F13", "", "letter-check-code-no"),
];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn before_sending_every_answer_can_be_changed_and_she_reads_who_may_do_what() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::answer_everything(&walker, "en").await?;
    let rows = browser.client.find_all(Locator::Css(".check dt")).await?;
    assert_eq!(rows.len(), ANSWERS.len(), "answers before sending");
    for (place, (what, screen, press, said)) in ANSWERS.into_iter().enumerate() {
        let row = format!(".check dd:nth-of-type({})", place + 1);
        let what = say("en", what);
        let change = walker.wait(&format!("{row} button")).await?;
        let named =
            change.attr("aria-label").await?.unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
        let expected = say_with("en", "letter-check-change-what", &[("what", what.as_str().into())]);
        assert_eq!(named, expected, "row {}", place + 1);
        walker.press(&format!("{row} button")).await?;
        walker.wait_for_screen(screen).await?;
        let mut said = if said.is_empty() { String::new() } else { say("en", said) };
        if screen == "F8" {
            walker.type_into("textarea[name=q6]", " swallow-marker").await?;
            said = "swallow-marker".to_owned();
        } else if !press.is_empty() {
            walker.press(press).await?;
        }
        walker.press_button(&say("en", "letter-send-so-far")).await?;
        walker.wait_for_screen("F11").await?;
        let shown = walker.text_of(&row).await.with_context(|| format!("no {row}"))?;
        assert!(shown.contains(&said), "{what} was changed on {screen} to {said:?}, and shows {shown:?}");
    }
    let page = walker.page_text().await?;
    let days = world.agency.entry()["retention_days"].as_i64().context("a number of days")?;
    for id in ["may-title", "may-read", "may-share", "may-not", "may-back", "may-ask"] {
        let words = say("en", &format!("letter-check-{id}"));
        assert!(page.contains(&words), "{words} is missing in:\n{page}");
    }
    let named: [(&str, i18n::Value); 1] = [("name", agency("en").into())];
    for words in [
        say_with("en", "letter-check-may-keep", &[("days", days.into())]),
        say_with("en", "letter-consent", &named),
        say_with("en", "letter-send", &named),
    ] {
        assert!(page.contains(&words), "{words} is missing in:\n{page}");
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn after_sending_she_reads_who_answers_by_when_and_what_to_do_if_nobody_does() -> Result<()> {
    let terms = Terms { entry: |entry| entry["practice"] = json!(false), ..Terms::default() };
    let (world, browser) = form::phone(&terms).await?;
    let walker = Walker::by_touch(&browser);
    let always: &[&str] =
        &["sent-title", "sent-then-call", "sent-files", "sent-danger", "sent-clean", "numbers-link"];
    let no_way: &[&str] = &["sent-no-contact"];
    let way_back: &[&str] = &[
        "sent-back-title",
        "sent-back",
        "sent-ways",
        "sent-way-stored",
        "sent-way-collected",
        "sent-way-opened",
        "sent-way-answered",
        "sent-code",
    ];
    for (lang, has_code) in [("en", false), ("ar", true)] {
        let (said, unsaid) = if has_code { (way_back, no_way) } else { (no_way, way_back) };
        if has_code {
            form::choose_agency_and_code(&walker, &world, lang).await?;
        } else {
            form::choose_agency_only(&walker, &world, lang).await?;
        }
        form::agree_and_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        let page = walker.page_text().await?;
        let days = world.agency.entry()["answers_within_days"].as_i64().context("a number of days")?;
        let answer =
            say_with(lang, "letter-sent-text", &[("name", agency(lang).into()), ("days", days.into())]);
        assert!(page.contains(&answer), "{lang}: {answer} is missing in:\n{page}");
        for id in always.iter().chain(said) {
            let words = say(lang, &format!("letter-{id}"));
            assert!(page.contains(&words), "{lang} {id}: {words} is missing in:\n{page}");
        }
        for id in unsaid.iter().chain(&["sent-practice"]) {
            let words = say(lang, &format!("letter-{id}"));
            assert!(!page.contains(&words), "{lang} {id}: {words} stands in:\n{page}");
        }
        walker.wait(".phone a[href='tel:+15550100']").await?;
        walker.press("#letter a[href$='n0.html']").await?;
        walker.wait("main a[href='n1.html']").await?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_hour_later_everything_is_still_there() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    let began = clock(&browser).await?;
    // The page's own clock runs ahead, and whatever would ring within the hour rings.
    let hour = 3_600_000.0;
    let ahead = json!({"policy": "advance", "budget": hour});
    browser.cdp("Emulation.setVirtualTimePolicy", ahead).await?;
    for _ in 0..200 {
        if clock(&browser).await? - began >= hour {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let later = clock(&browser).await? - began;
    assert!(later >= hour, "only {later} ms went by");
    assert_eq!(walker.text_of("#letter .step .code").await.as_deref(), Some("F8"));
    let area = walker.wait("textarea[name=q6]").await?;
    assert_eq!(area.prop("value").await?.as_deref(), Some(MARKERS[0]));
    browser.quit().await
}

/// The page's clock, in milliseconds.
async fn clock(browser: &Browser) -> Result<f64> {
    browser.client.execute("return Date.now()", vec![]).await?.as_f64().context("a number")
}
