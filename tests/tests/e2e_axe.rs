//! axe-core, the judge of accessibility that most others use, finds nothing to object to (AX-1): on every kind of page
//! in every language, on every screen of the form, and where answers and files are; in light, dark and forced colours.
//! In other engines: `e2e_everywhere.rs`.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::journeys::every_language;
use tests::judges::axe::Axe;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say;
use tests::{answers, files, form};

/// One page of each kind. All guides are made of the same parts; B1 and B2 have every kind of section.
const PAGES: [&str; 10] = [
    "index.html",
    "a2.html",
    "b1.html",
    "b2.html",
    "c1.html",
    "n0.html",
    "n11.html",
    "d1.html",
    "f1.html",
    "g1.html",
];

/// How a page is looked at in a language: features of media, as the browser's protocol names them. Colours are the same
/// in every language: each direction has one look beside the ordinary one.
fn looks(tag: &str) -> Vec<(&'static str, Value)> {
    let light = ("light", json!([{"name": "prefers-color-scheme", "value": "light"}]));
    match tag {
        "en" => vec![light, ("forced colours", json!([{"name": "forced-colors", "value": "active"}]))],
        "ar" => vec![light, ("dark", json!([{"name": "prefers-color-scheme", "value": "dark"}]))],
        _ => vec![light],
    }
}

/// Everything that axe objects to on the page as it is now, in each of these looks.
async fn objections(
    axe: &Axe,
    browser: &Browser,
    place: &str,
    looks: &[(&str, Value)],
) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for (look, features) in looks {
        browser.cdp("Emulation.setEmulatedMedia", json!({"features": features})).await?;
        all.extend(axe.objections(browser, &format!("{place}, {look}")).await?);
    }
    Ok(all)
}

async fn world(tags: Vec<String>) -> World {
    World::start(&Terms { languages: tags, ..Terms::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_objected_to_on_any_kind_of_page_in_any_language() -> Result<()> {
    let tags: Vec<String> = every_language()?.into_iter().map(|locale| locale.tag).collect();
    let world = world(tags.clone()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let axe = Axe::read()?;
    let mut found = Vec::new();
    for tag in &tags {
        for page in PAGES {
            browser.client.goto(&world.page(&format!("{tag}/{page}"))).await?;
            walker.wait("h1").await?;
            found.extend(objections(&axe, &browser, &format!("{tag}/{page}"), &looks(tag)).await?);
        }
    }
    browser.quit().await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_objected_to_on_any_screen_of_the_form() -> Result<()> {
    let world = world(vec!["en".to_owned(), "ar".to_owned()]).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let axe = Axe::read()?;
    let mut found = Vec::new();
    for lang in ["en", "ar"] {
        let looks = looks(lang);
        form::open(&walker, &world, lang).await?;
        walker.press("li:nth-child(2) input[name=q1]").await?;
        for screen in form::SCREENS {
            walker.wait_for_screen(screen).await?;
            form::answer_least(&walker, screen).await?;
            found.extend(objections(&axe, &browser, &format!("{lang} {screen}"), &looks).await?);
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-continue")).await?;
            }
        }
        form::press_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        found.extend(objections(&axe, &browser, &format!("{lang} F12"), &looks).await?);
    }
    browser.quit().await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_objected_to_where_answers_are_read_and_files_are_chosen() -> Result<()> {
    let answer = "We have read your letter.";
    let world = world(vec!["en".to_owned(), "ar".to_owned()]).await;
    let relay = world.recorder.origin();
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let axe = Axe::read()?;
    let mut found = Vec::new();
    for lang in ["en", "ar"] {
        let code = form::choose_agency_and_code(&walker, &world, lang).await?;
        form::agree_and_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        // Answers to both letters: the one before this one has its second.
        for letter in world.agency.fetch(&relay) {
            world.agency.reply(&relay, &letter, answer);
        }
        let looks = looks(lang);
        // English by day, Arabic by night.
        let look = if lang == "en" { &looks[..1] } else { &looks[1..] };
        answers::come_back(&walker, &world, lang, &code).await?;
        walker.wait_for_text(answer).await?;
        found.extend(objections(&axe, &browser, &format!("{lang} answers"), look).await?);
        walker.press_button(&say(lang, "answers-files")).await?;
        walker.wait("input[name=q30]").await?;
        files::choose(&walker, &[files::fixture("phone.jpg"), files::fixture("phone.mp4")]).await?;
        walker.wait_for_text(&say(lang, "files-way-question")).await?;
        found.extend(objections(&axe, &browser, &format!("{lang} files"), look).await?);
    }
    browser.quit().await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
