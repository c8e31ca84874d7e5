//! By keyboard and by ear (AX-3): each step begins at its heading, whatever has the focus is seen to have it, the order
//! is the one of reading, and whatever can be used says what it is.

use anyhow::{Result, bail, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::json;
use tests::aria::role_and_name;
use tests::browser::{Browser, Engine, Setup};
use tests::form;
use tests::journeys::every_language;
use tests::judges::names::{not_named, plain};
use tests::mirror::{Terms, World};
use tests::walk::{Walker, Way};
use tests::words::say;

/// What has the focus, if it is in a part of the page: of a choice, which is covered by its card, the card.
const STOP: &str = r#"
const e = document.activeElement, part = document.querySelector(arguments[0]);
if (!e || e === document.body || !part.contains(e)) return null;
const shown = e.closest('label.row') || e, box = shown.getBoundingClientRect(), line = shown.getClientRects()[0];
const edge = e.closest('.bar') ? 0 : document.querySelector('.bar').getBoundingClientRect().bottom;
const style = getComputedStyle(shown);
const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
return {
  words: (shown.textContent.trim() || e.tagName + ' ' + e.name).slice(0, 60),
  room: [box.top - edge, innerHeight - box.bottom, box.left, innerWidth - box.right],
  line: [line.top + scrollY, line.bottom + scrollY, line.left, line.right],
  outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
  on_top: !!hit && (shown.contains(hit) || hit.contains(shown)),
};
"#;

/// A stop of the Tab key.
#[derive(Debug, Deserialize)]
struct Stop {
    words: String,
    /// How far it is from the bar, or from the upper edge if it is in the bar, and from the three other edges.
    room: [f64; 4],
    /// Where its first line begins and ends on the page: upper and lower edge, left and right.
    line: [f64; 4],
    outline: f64,
    on_top: bool,
}

impl Stop {
    /// Whether it stands before this one for a reader: above it, or in the same row and nearer to where lines begin.
    fn is_before(&self, next: &Self, lang: &str) -> bool {
        let ([top, bottom, left, right], next) = (self.line, next.line);
        let same_row = next[0] < bottom - 1.0 && top < next[1] - 1.0;
        if !same_row {
            return next[0] >= top;
        }
        if lang == "ar" { next[3] <= right + 1.0 } else { next[2] >= left - 1.0 }
    }
}

/// Goes from stop to stop until the focus leaves this part of the page, and looks at each.
async fn stops(walker: &Walker<'_>, part: &str, back: bool, place: &str) -> Result<Vec<Stop>> {
    let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
    let mut all = Vec::new();
    for _ in 0..160 {
        let mut keys = KeyActions::new("keyboard".to_owned());
        if back {
            keys = keys.then(KeyAction::Down { value: shift });
        }
        keys = keys.then(KeyAction::Down { value: tab }).then(KeyAction::Up { value: tab });
        if back {
            keys = keys.then(KeyAction::Up { value: shift });
        }
        walker.browser.client.perform_actions(keys).await?;
        let found = walker.browser.client.execute(STOP, vec![json!(part)]).await?;
        let Some(stop) = serde_json::from_value::<Option<Stop>>(found)? else { return Ok(all) };
        // Of a field of several lines, browsers show where she types: it may go on below the window.
        let goes_on = stop.words.starts_with("TEXTAREA") && stop.room[0] >= 0.0;
        let seen = stop.on_top && (goes_on || stop.room.iter().all(|room| *room >= -1.0));
        ensure!(seen, "{place}: covered, or not all in the window: {stop:?}");
        ensure!(stop.outline >= 2.0, "{place}: nothing shows that it has the focus: {stop:?}");
        all.push(stop);
    }
    bail!("{place}: the Tab key does not lead out of {part}")
}

/// There and back through a part of the page, from what begins it. Its stops.
async fn there_and_back(walker: &Walker<'_>, part: &str, lang: &str, place: &str) -> Result<Vec<Stop>> {
    let there = stops(walker, part, false, place).await?;
    for pair in there.windows(2) {
        ensure!(pair[0].is_before(&pair[1], lang), "{place}: not in the order of reading: {pair:?}");
    }
    let back = stops(walker, part, true, place).await?;
    ensure!(there.len() == back.len(), "{place}: {} stops there, {} back", there.len(), back.len());
    Ok(there)
}

async fn focus(walker: &Walker<'_>, css: &str) -> Result<()> {
    walker.browser.client.execute("document.querySelector(arguments[0]).focus()", vec![json!(css)]).await?;
    walker.wait(&format!("{css}:focus")).await?;
    Ok(())
}

/// A world in so many languages that the bar has a menu of them.
fn terms() -> Terms {
    Terms { languages: ["en", "ar", "uk"].map(str::to_owned).to_vec(), ..Terms::default() }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn with_the_keyboard_each_step_begins_at_its_heading_and_each_stop_is_seen_in_the_order_of_reading()
-> Result<()> {
    let (world, browser) = form::phone(&terms()).await?;
    let walker = Walker { browser: &browser, way: Way::Keyboard };
    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        for screen in form::SCREENS {
            let place = format!("{lang} {screen}");
            walker.wait_for_screen(screen).await?;
            if screen != "F1" {
                walker.wait("#letter h1:focus").await?;
            }
            answer(&walker, lang, screen).await?;
            focus(&walker, "#letter h1").await?;
            let stops = there_and_back(&walker, "#letter", lang, &place).await?;
            ensure!(stops.len() >= 5, "{place}: {stops:?}");
            if screen != "F11" {
                let on = say(lang, "letter-continue");
                ensure!(stops.iter().any(|stop| stop.words == on), "{place}: {on:?} is no stop: {stops:?}");
                press(&walker, &on).await?;
            }
        }
        form::press_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        walker.wait("#letter h1:focus").await?;
        let stops = there_and_back(&walker, "#letter", lang, &format!("{lang} F12")).await?;
        ensure!(stops.len() >= 3, "{lang} F12: {stops:?}");
    }
    browser.quit().await
}

/// Answers so that what unfolds is there, too; who presses a button that goes away is led to what takes its place.
async fn answer(walker: &Walker<'_>, lang: &str, screen: &str) -> Result<()> {
    form::answer_least(walker, screen).await?;
    match screen {
        "F5" => {
            walker.press_button(&say(lang, "letter-happened-note-see")).await?;
            walker.wait("#hard:focus").await?;
        }
        "F13" => {
            walker.press_button(&say(lang, "letter-code-make")).await?;
            walker.wait(".receipt .digits").await?;
            walker.wait("#made:focus").await?;
            let code = form::shown_code(walker).await?;
            walker.type_into("input[name=q22]", &code[20..]).await?;
            walker.wait_for_text(&say(lang, "letter-code-right")).await?;
        }
        _ => {}
    }
    Ok(())
}

/// Enter on a button that the Tab key has just led to: to go there once more would only take time.
async fn press(walker: &Walker<'_>, words: &str) -> Result<()> {
    let focus = "const said = (b) => b.textContent.trim().replace(/[\\u2068\\u2069]/g, ''); \
                 [...document.querySelectorAll('#letter button')].find((b) => said(b) === arguments[0]).focus()";
    walker.browser.client.execute(focus, vec![json!(words)]).await?;
    walker.key(char::from(Key::Enter)).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn on_pages_every_stop_of_the_keyboard_is_seen_in_the_order_of_reading() -> Result<()> {
    let (world, browser) = form::phone(&terms()).await?;
    let walker = Walker { browser: &browser, way: Way::Keyboard };
    for lang in ["en", "ar"] {
        for page in ["index.html", "b1.html", "n38.html"] {
            let place = format!("{lang}/{page}");
            browser.client.goto(&world.page(&place)).await?;
            walker.wait("h1").await?;
            // Out of the page, then over the text; both lie over the bar while they have the focus.
            let bar = stops(&walker, ".bar", false, &place).await?;
            let words: Vec<&str> = bar.iter().map(|stop| stop.words.as_str()).collect();
            let first = [say(lang, "common-leave-now"), say(lang, "common-skip")];
            ensure!(words.len() == 5 && words[..2] == first, "{place}: the bar's stops are {words:?}");
            focus(&walker, "#main").await?;
            let stops = there_and_back(&walker, "#main", lang, &place).await?;
            ensure!(stops.len() >= 4, "{place}: {stops:?}");
        }
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn everything_on_every_screen_says_what_it_is_and_what_it_is_for() -> Result<()> {
    let (world, browser) = form::phone(&terms()).await?;
    let walker = Walker::by_touch(&browser);
    let mut nameless = Vec::new();
    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        let (role, name) = role_and_name(&browser, "a.leave").await?;
        assert_eq!((role.as_str(), name), ("link", say(lang, "common-leave-now")), "Leave, {lang}");
        let (_, name) = role_and_name(&browser, ".langs > summary").await?;
        assert_eq!(name, say(lang, "common-languages"), "the menu of languages, {lang}");
        for screen in form::SCREENS {
            walker.wait_for_screen(screen).await?;
            answer(&walker, lang, screen).await?;
            nameless.extend(not_named(&browser, &format!("{lang} {screen}")).await?);
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-continue")).await?;
            }
        }
    }
    browser.quit().await?;
    ensure!(nameless.is_empty(), "{}", nameless.join("\n"));
    Ok(())
}

#[test]
fn in_every_language_what_leave_says_holds_the_word_that_is_seen() {
    for locale in every_language().expect("the list can be read") {
        let (seen, said) = (say(&locale.tag, "common-leave"), say(&locale.tag, "common-leave-now"));
        assert!(said.contains(&seen), "{}: {seen:?} is not in {said:?}", locale.tag);
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn firefox_says_the_same_of_leave_and_of_a_choice() -> Result<()> {
    let world = World::start(&terms()).await;
    let browser = Browser::start(Setup { engine: Engine::Firefox, phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        for (css, role, id) in [
            ("a.leave", "link", "common-leave-now"),
            ("li:nth-child(1) input[name=q21]", "radio", "letter-before-safe-yes"),
        ] {
            let (found, name) = role_and_name(&browser, css).await?;
            assert_eq!((found.as_str(), plain(&name)), (role, plain(&say(lang, id))), "{lang} {css}");
        }
    }
    browser.quit().await
}
