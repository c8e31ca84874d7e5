//! Two languages beside each other, for whoever helps her (HL-1 of docs/requirements.md): the same question in both, each
//! marked as what it is; answers, place and letter are the same with one language and with two.

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use tests::aria::role_and_name;
use tests::browser::Browser;
use tests::form::{self, MARKERS};
use tests::journeys::every_language;
use tests::judges::axe::Axe;
use tests::mirror::Terms;
use tests::walk::Walker;
use tests::words::say;

/// Everything that is said in two languages on this screen: each half as it is marked, its words, and its box, left, top,
/// right and below.
const PAIRS: &str = r"
const plain = (e) => e.innerText.replace(/[\u2066-\u2069]/g, '').trim();
const half = (e) => {
  const box = e.getBoundingClientRect();
  return { lang: e.lang, dir: e.dir, words: plain(e), place: [box.left, box.top, box.right, box.bottom] };
};
return [...document.querySelectorAll('#letter .both')].map((pair) => [...pair.children].map(half));
";

/// How much is said twice, how many main headings there are, how many ids are there twice, whether anything shows how
/// two languages travel as one text, and whether the screen scrolls sideways.
const SCREEN: &str = r"
const letter = document.querySelector('#letter'), all = [...letter.querySelectorAll('*')];
const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
const leaks = (text) => text.includes('\u001f');
const root = document.documentElement;
return [
  letter.querySelectorAll('.both').length,
  document.querySelectorAll('h1').length,
  ids.length - new Set(ids).size,
  leaks(letter.textContent) || all.some((e) => [...e.attributes].some((attribute) => leaks(attribute.value))),
  root.scrollWidth > root.clientWidth,
];
";

/// One language's half of what is said in two.
#[derive(Debug, Deserialize)]
struct Half {
    lang: String,
    dir: String,
    words: String,
    place: [f64; 4],
}

/// A world in so many languages that the second can be changed.
fn terms() -> Terms {
    Terms { languages: ["en", "ar", "uk"].map(str::to_owned).to_vec(), ..Terms::default() }
}

/// The name that a language has for itself.
fn endonym(tag: &str) -> Result<String> {
    let found = every_language()?.into_iter().find(|locale| locale.tag == tag);
    Ok(found.with_context(|| format!("no language {tag}"))?.endonym)
}

/// Chooses a second language from the list at the end of the screen.
async fn choose_second(walker: &Walker<'_>, first: &str, second: &str) -> Result<()> {
    walker.press_button(&say(first, "letter-second")).await?;
    walker.press_button(&endonym(second)?).await
}

/// Chooses another first language from the menu in the bar.
async fn choose_first(walker: &Walker<'_>, lang: &str) -> Result<()> {
    walker.press(".langs > summary").await?;
    walker.press(&format!("header a[hreflang={lang}]")).await
}

async fn pairs(browser: &Browser) -> Result<Vec<Vec<Half>>> {
    Ok(serde_json::from_value(browser.client.execute(PAIRS, vec![]).await?)?)
}

/// Makes the window so wide.
async fn widen(browser: &Browser, width: u32) -> Result<()> {
    let metrics = json!({"width": width, "height": 740, "deviceScaleFactor": 2, "mobile": true});
    browser.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
    for _ in 0..200 {
        let now = browser.client.execute("return document.documentElement.clientWidth", vec![]).await?;
        if now == json!(width) {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    bail!("the window did not become {width} wide")
}

/// Waits until these two are shown, with the focus at the question, on the same screen.
async fn expect_two(walker: &Walker<'_>, first: &str, second: &str, screen: &str) -> Result<()> {
    let pair = format!("#letter h1 .both > [lang={first}]:first-child + [lang={second}]");
    walker.wait(&pair).await?;
    walker.wait("#letter h1:focus").await?;
    walker.wait(&format!("html[lang={first}]")).await?;
    walker.wait_for_screen(screen).await
}

/// Her own words are still there.
async fn expect_words(browser: &Browser, when: &str) -> Result<()> {
    let words = value(browser, "textarea[name=q6]", "value").await?;
    ensure!(words == json!(MARKERS[0]), "{when}: her words are {words}");
    Ok(())
}

async fn value(browser: &Browser, css: &str, property: &str) -> Result<Value> {
    let script = "return document.querySelector(arguments[0])[arguments[1]]";
    Ok(browser.client.execute(script, vec![json!(css), json!(property)]).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_question_stands_in_two_languages_side_by_side_or_one_below_the_other() -> Result<()> {
    let (world, browser) = form::phone(&terms()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F2").await?;
    ensure!(pairs(&browser).await?.is_empty(), "two languages, and nobody asked for them");
    choose_second(&walker, "en", "ar").await?;
    expect_two(&walker, "en", "ar", "F2").await?;
    for (width, side_by_side) in [(360, false), (1024, true)] {
        widen(&browser, width).await?;
        let pairs = pairs(&browser).await?;
        ensure!(pairs.len() >= 10, "{width}: only {} texts are said twice", pairs.len());
        for pair in &pairs {
            let [first, second] = pair.as_slice() else { bail!("{width}: not two halves: {pair:?}") };
            let marks = [&first.lang, &first.dir, &second.lang, &second.dir].map(String::as_str);
            ensure!(marks == ["en", "ltr", "ar", "rtl"], "{width}: {pair:?}");
            ensure!(
                !first.words.is_empty() && !second.words.is_empty(),
                "{width}: nothing is said: {pair:?}"
            );
            let ([_, top, right, below], other) = (first.place, second.place);
            let (beside, stacked) = (other[0] >= right && (other[1] - top).abs() < 1.5, other[1] >= below);
            let is_right = if side_by_side { beside } else { stacked };
            ensure!(is_right, "{width}: the wrong place: {pair:?}");
        }
        for id in ["letter-about-title", "letter-about-why", "letter-about-me", "letter-continue"] {
            let (en, ar) = (say("en", id), say("ar", id));
            let is_this = |pair: &Vec<Half>| pair[0].words == en && pair[1].words == ar;
            ensure!(pairs.iter().any(is_this), "{width}: {id} is not said in both languages: {pairs:?}");
        }
        let screen = browser.client.execute(SCREEN, vec![]).await?;
        ensure!(screen[4] == json!(false), "{width}: it scrolls sideways");
    }
    // One control for both: what ears get of it begins with the first language.
    let (role, name) = role_and_name(&browser, "li:nth-child(2) input[name=q12]").await?;
    let words = ["en", "ar"].map(|lang| name.find(&say(lang, "letter-about-somebody-else")));
    let are_both = words[0] == Some(0) && words[1].is_some();
    ensure!(role == "radio" && are_both, "{role} {name:?}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn answers_and_place_stay_when_a_second_language_is_chosen_changed_and_ended() -> Result<()> {
    let (world, browser) = form::phone(&terms()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F2").await?;
    let somebody_else = "li:nth-child(2) input[name=q12]";
    walker.press(somebody_else).await?;
    form::skip(&walker, "en", "F2", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;

    browser.requested().await?;
    choose_second(&walker, "en", "ar").await?;
    expect_two(&walker, "en", "ar", "F8").await?;
    expect_words(&browser, "chosen").await?;
    let asked = browser.requested().await?;
    ensure!(
        asked.len() == 1 && asked[0].ends_with("/ar/f1.html"),
        "more than its page was asked for: {asked:?}"
    );

    choose_second(&walker, "en", "uk").await?;
    expect_two(&walker, "en", "uk", "F8").await?;
    expect_words(&browser, "changed").await?;
    choose_first(&walker, "ar").await?;
    expect_two(&walker, "ar", "uk", "F8").await?;
    expect_words(&browser, "another first language").await?;
    // Who goes on in the second language gets the first beside it.
    choose_first(&walker, "uk").await?;
    expect_two(&walker, "uk", "ar", "F8").await?;
    expect_words(&browser, "changed places").await?;

    browser.requested().await?;
    walker.press_button(&say("uk", "letter-second-end")).await?;
    walker.wait("#letter h1:not(:has(.both)):focus").await?;
    walker.wait_for_screen("F8").await?;
    expect_words(&browser, "ended").await?;
    ensure!(pairs(&browser).await?.is_empty(), "something is still said in two languages");
    let asked = browser.requested().await?;
    ensure!(asked.is_empty(), "to end it, something was asked for: {asked:?}");
    for screen in ["F7", "F6", "F5", "F4", "F3", "F2"] {
        walker.press_button(&say("uk", "letter-back")).await?;
        walker.wait_for_screen(screen).await?;
    }
    let chosen = value(&browser, somebody_else, "checked").await?;
    ensure!(chosen == json!(true), "what was chosen is lost");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_second_language_that_can_not_be_loaded_leaves_everything_as_it_is() -> Result<()> {
    let (world, browser) = form::phone(&terms()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    world.recorder.point_at(None);
    choose_second(&walker, "en", "ar").await?;
    walker.wait_for_text(&say("en", "letter-language-failed")).await?;
    ensure!(pairs(&browser).await?.is_empty(), "a language that is not there is shown");
    expect_words(&browser, "not loaded").await?;
    walker.wait_for_screen("F8").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_screen_is_sound_in_two_languages_and_the_letter_is_written_in_the_first() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let axe = Axe::read()?;
    form::open(&walker, &world, "en").await?;
    choose_second(&walker, "en", "ar").await?;
    expect_two(&walker, "en", "ar", "F1").await?;
    for screen in form::SCREENS {
        walker.wait_for_screen(screen).await?;
        form::answer_least(&walker, screen).await?;
        expect_sound(&browser, screen).await?;
        if screen == "F6" {
            let line = value(&browser, "select[name=q14] option[value=GB]", "textContent").await?;
            let line = line.as_str().unwrap_or_default();
            ensure!(
                line.contains("United Kingdom · "),
                "a country has no name in the second language: {line}"
            );
        }
        if ["F2", "F9", "F11"].contains(&screen) {
            let objections = axe.objections(&browser, screen).await?;
            ensure!(objections.is_empty(), "{}", objections.join("\n"));
        }
        if screen != "F11" {
            walker.press_button(&say("en", "letter-continue")).await?;
        }
    }
    let agreed_to = browser.client.execute(AGREED_TO, vec![]).await?;
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    expect_sound(&browser, "F12").await?;

    let letters = world.agency.fetch(&world.recorder.origin());
    let json: Value = serde_json::from_str(&world.agency.export(&letters[0], "json"))?;
    ensure!(json["letter"]["lang"] == json!("en"), "the letter is in {}", json["letter"]["lang"]);
    let hash = wire::b64::encode(&wire::sha256(&[agreed_to.as_str().unwrap_or_default().as_bytes()]));
    ensure!(json["letter"]["consent"]["hash"] == json!(hash), "she agreed to {agreed_to}");
    let archive = String::from_utf8_lossy(&world.agency.open_with_age(&letters[0])).into_owned();
    let about = ["letter-check-about", "letter-about-somebody-else"].map(|id| say("en", id));
    let answer = format!("# {}\n{}\n", about[0], about[1]);
    // In the archive, files end where zeros begin, and some hold any bytes.
    let report = archive.split('\0').find(|file| file.contains(&answer));
    let report = report.with_context(|| format!("no report with {answer:?}: {archive}"))?;
    let other = say("ar", "letter-about-somebody-else");
    ensure!(!report.contains(&other) && !report.contains('\u{1f}'), "not in one language: {report}");
    browser.quit().await
}

/// What she agrees to in the first language, as the letter's hash has it: the points, then the sentence at the box.
const AGREED_TO: &str = r"
const first = (e) => e.querySelector('.both > [lang=en]').textContent;
const points = [...document.querySelectorAll('#letter .points > li')].map(first);
return [...points, first(document.querySelector('input[name=q11]').closest('label'))].join('\n');
";

/// Both languages are there, and nothing is there twice that may be there only once.
async fn expect_sound(browser: &Browser, screen: &str) -> Result<()> {
    let found = browser.client.execute(SCREEN, vec![]).await?;
    let (pairs, headings, twice, leaks, wide): (usize, usize, usize, bool, bool) =
        serde_json::from_value(found)?;
    ensure!(pairs >= 5, "{screen}: only {pairs} texts are said in two languages");
    ensure!(headings == 1, "{screen}: {headings} main headings");
    ensure!(twice == 0, "{screen}: {twice} ids are there twice");
    ensure!(!leaks, "{screen}: a text was not taken apart");
    ensure!(!wide, "{screen}: it scrolls sideways");
    Ok(())
}
