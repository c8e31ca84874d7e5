//! The form in Firefox and WebKit: every screen passes the looks that it passes in Chromium (TI-2, TI-6, TI-7, TR-4,
//! HL-7, AX-1, AX-2, AX-3 of docs/requirements.md), a letter with nothing but an agency and consent goes by the
//! keyboard alone (TI-1), and no store holds anything afterwards (TR-3).
//!
//! One language for each, and the slow looks on a few screens; with `cargo xtask test --all` everything.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use fantoccini::Locator;
use serde_json::{Value, json};
use tests::answers::agency;
use tests::browser::{Browser, Engine, Setup};
use tests::form::{self, MARKERS, SCREENS};
use tests::journeys::{beside_chromium, is_everything};
use tests::judges::axe::Axe;
use tests::judges::fields::{Audit, NAMES, filled};
use tests::judges::fits;
use tests::judges::names::not_named;
use tests::judges::ways::expect_every_way;
use tests::mirror::{Terms, World};
use tests::stores;
use tests::typing::posted;
use tests::walk::{Walker, Way};
use tests::words::{say, say_with};

/// One screen of each kind: circles, boxes that unfold, fields, the code, the last look.
const KINDS: [&str; 5] = ["F1", "F5", "F9", "F13", "F11"];

async fn phone(engine: Engine) -> Result<Browser> {
    Browser::start(Setup { engine, phone: true, ..Setup::default() }).await
}

/// Answers so that all that a screen asks is there.
async fn unfold(walker: &Walker<'_>, lang: &str, screen: &str) -> Result<()> {
    form::answer_least(walker, screen).await?;
    match screen {
        "F5" => {
            walker.press_button(&say(lang, "letter-happened-note-see")).await?;
            walker.wait("#hard input").await?;
        }
        "F8" => walker.type_into("textarea[name=q6]", MARKERS[0]).await?,
        "F9" => {
            walker.wait("input[name=q8]").await?;
        }
        "F13" => {
            form::make_code(walker, lang).await?;
            walker.wait("input[name=q23]").await?;
        }
        _ => {}
    }
    Ok(())
}

/// What the slow looks find.
async fn flaws(axe: &Axe, browser: &Browser, place: &str) -> Result<Vec<String>> {
    let mut found = not_named(browser, place).await?;
    found.extend(axe.objections(browser, place).await?);
    // The last look makes the words as large as they were.
    for words in ["large", ""] {
        found.extend(fits::flaws(browser, &format!("{place}, {words}"), None, words).await?);
    }
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_every_screen_of_the_form_passes_every_look() -> Result<()> {
    let terms = Terms { entry: |entry| entry["practice"] = json!(false), ..Terms::default() };
    let world = World::start(&terms).await;
    let axe = Axe::read()?;
    let expected: BTreeSet<String> = NAMES.into_iter().map(str::to_owned).collect();
    for (engine, languages) in beside_chromium() {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for lang in languages {
            let (mut audit, mut found) = (Audit::default(), Vec::new());
            form::open(&walker, &world, lang).await?;
            for screen in SCREENS {
                let place = format!("{engine:?} {lang} {screen}");
                walker.wait_for_screen(screen).await?;
                let (_, chosen) = filled(&browser).await?;
                assert_eq!(chosen, [""; 0], "{place}: chosen or filled in beforehand");
                expect_every_way(&browser, lang, screen, &place).await?;
                unfold(&walker, lang, screen).await?;
                audit.look(&browser, &place).await?;
                if is_everything() || KINDS.contains(&screen) {
                    found.extend(flaws(&axe, &browser, &place).await?);
                }
                if screen != "F11" {
                    walker.press_button(&say(lang, "letter-continue")).await?;
                }
            }
            assert_eq!(audit.names, expected, "{engine:?} {lang}: all fields of the form, and no others");
            found.extend(audit.wrong);
            every_answer_can_be_changed(&browser, &format!("{engine:?} {lang}")).await?;
            form::press_send(&walker, lang).await?;
            walker.wait_for_screen("F12").await?;
            found.extend(axe.objections(&browser, &format!("{engine:?} {lang} F12")).await?);
            she_reads_what_comes_next(&walker, &world, lang).await?;
            ensure!(found.is_empty(), "{}", found.join("\n"));
        }
        stores::expect_empty(&browser, &format!("{engine:?} f1")).await?;
        browser.quit().await?;
    }
    Ok(())
}

/// The last look before sending has a way to change each answer, whose name says which.
async fn every_answer_can_be_changed(browser: &Browser, place: &str) -> Result<()> {
    let look = "return [...document.querySelectorAll('.check dd')].map(\
                (e)=>e.querySelector('button')?.getAttribute('aria-label')??'');";
    let changes: Vec<String> = serde_json::from_value(browser.client.execute(look, vec![]).await?)?;
    let distinct: BTreeSet<&String> = changes.iter().filter(|change| !change.is_empty()).collect();
    ensure!(changes.len() >= 8 && distinct.len() == changes.len(), "{place}: {changes:?}");
    Ok(())
}

/// Who answers and by when, and how she finds the answer.
async fn she_reads_what_comes_next(walker: &Walker<'_>, world: &World, lang: &str) -> Result<()> {
    let days = world.agency.entry()["answers_within_days"].as_i64().unwrap_or_default();
    let answer = say_with(lang, "letter-sent-text", &[("name", agency(lang).into()), ("days", days.into())]);
    walker.wait_for_text(&answer).await?;
    let page = walker.page_text().await?;
    for id in ["sent-title", "sent-back-title", "sent-back", "sent-code", "sent-danger", "numbers-link"] {
        let words = say(lang, &format!("letter-{id}"));
        ensure!(page.contains(&words), "{lang} {id}: {words} is missing in:\n{page}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_a_letter_with_an_agency_and_consent_alone_goes_by_the_keyboard() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let mut sent = 0;
    for (engine, languages) in beside_chromium() {
        let browser = phone(engine).await?;
        let walker = Walker { browser: &browser, way: Way::Keyboard };
        for lang in languages {
            let place = format!("{engine:?} {lang}");
            form::choose_agency_only(&walker, &world, lang).await?;
            let alerts = browser.client.find_all(Locator::Css("#letter [role=alert] *")).await?;
            assert!(alerts.is_empty(), "{place}: an error before anything was wrong");
            form::press_send(&walker, lang).await?;
            walker.wait_for_text(&say(lang, "letter-consent-needed")).await?;
            assert_eq!(posted(&world), sent, "{place}: sent before she agreed");
            // The Tab key would lead out of the page's end into the browser's own buttons.
            let back = "document.querySelector('#letter h1').focus();\
                        return document.activeElement===document.querySelector('#letter h1');";
            assert_eq!(browser.client.execute(back, vec![]).await?, Value::Bool(true), "{place}");
            form::agree_and_send(&walker, lang).await?;
            walker.wait_for_screen("F12").await?;
            sent += 1;
            assert_eq!(posted(&world), sent, "{place}");
        }
        stores::expect_empty(&browser, &format!("{engine:?} f1")).await?;
        stores::expect_seen(&browser, &format!("{engine:?} f1")).await?;
        browser.quit().await?;
    }
    assert_eq!(world.agency.fetch(&world.recorder.origin()).len(), sent);
    Ok(())
}
