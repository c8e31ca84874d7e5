//! axe-core, the judge of accessibility that most others use, finds nothing to object to (AX-1): on every kind of page
//! in every language, on every screen of the form, and where answers and files are; in light, dark and forced colours.
//! With `cargo xtask test --all` every page and every screen, in every language, in each of these looks. In other engines:
//! `e2e_everywhere.rs`.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::journeys::{every_language, is_everything};
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

/// The pages of a language that are looked at in this run: with `--all` every one that the site has.
fn pages(world: &World, tag: &str) -> Result<Vec<String>> {
    if !is_everything() {
        return Ok(PAGES.map(str::to_owned).into());
    }
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(world.folder.path().join("site").join(tag))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".html") {
            pages.push(name);
        }
    }
    pages.sort();
    ensure!(pages.len() >= 70, "{tag} has {} pages", pages.len());
    Ok(pages)
}

/// The languages in which the form is walked in this run: one of each direction, or all.
fn languages_of_form() -> Result<Vec<String>> {
    if !is_everything() {
        return Ok(vec!["en".to_owned(), "ar".to_owned()]);
    }
    Ok(every_language()?.into_iter().map(|locale| locale.tag).collect())
}

/// How a page is looked at in a language: features of media, as the browser's protocol names them. Colours are the same
/// in every language: each direction has one look beside the ordinary one, unless everything is asked for.
fn looks(tag: &str) -> Vec<(&'static str, Value)> {
    let light = ("light", json!([{"name": "prefers-color-scheme", "value": "light"}]));
    let forced = ("forced colours", json!([{"name": "forced-colors", "value": "active"}]));
    let dark = ("dark", json!([{"name": "prefers-color-scheme", "value": "dark"}]));
    match tag {
        _ if is_everything() => vec![light, dark, forced],
        "en" => vec![light, forced],
        "ar" => vec![light, dark],
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
        for page in pages(&world, tag)? {
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
    let tags = languages_of_form()?;
    let world = world(tags.clone()).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let axe = Axe::read()?;
    let mut found = Vec::new();
    for lang in tags.iter().map(String::as_str) {
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
