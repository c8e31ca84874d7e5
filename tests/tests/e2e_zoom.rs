//! Small windows and large words: nothing scrolls sideways, is cut or lies over Leave, whatever the language (AX-2),
//! upright and across; who wants no motion sees none (AX-4); in the other direction every box is mirrored (AX-6).

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::browser::{Browser, Setup};
use tests::form;
use tests::journeys::every_language;
use tests::judges::fits;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say;

/// One page of each kind: of the guides the longest, of the countries the one with the longest numbers.
const PAGES: [&str; 5] = ["index.html", "a2.html", "b11.html", "n38.html", "c1.html"];

/// A window, and how large the words in it are.
struct Window {
    name: &'static str,
    width: u32,
    height: u32,
    /// Each window has one of its own: by it the page knows that it is there.
    scale: f64,
    mobile: bool,
    /// `large`: twice as large; `spaced`: as far apart as WCAG 2.2, 1.4.12, wants it to be possible.
    words: &'static str,
}

/// The phone in her hand, on which the form is filled in.
const PHONE: Window =
    Window { name: "a phone", width: 360, height: 640, scale: 2.0, mobile: true, words: "" };

/// A window of 1280 × 1024 at four times the size.
const ZOOMED: Window =
    Window { name: "four times the size", width: 320, height: 256, scale: 4.0, mobile: false, words: "" };

const WINDOWS: [Window; 5] = [
    Window { name: "a narrow phone", width: 320, height: 568, scale: 2.5, mobile: true, words: "" },
    ZOOMED,
    Window {
        name: "words twice as large",
        width: 360,
        height: 640,
        scale: 3.0,
        mobile: true,
        words: "large",
    },
    Window { name: "spaced words", width: 320, height: 568, scale: 3.5, mobile: true, words: "spaced" },
    Window { name: "a phone held across", width: 640, height: 360, scale: 1.5, mobile: true, words: "" },
];

/// What is wrong with the page in this window.
async fn flaws(browser: &Browser, place: &str, window: &Window) -> Result<Vec<String>> {
    let Window { name, width, height, scale, mobile, words } = window;
    let metrics = json!({"width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile});
    browser.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
    fits::flaws(browser, &format!("{place}, {name}"), Some((*width, *scale)), words).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn no_page_is_cut_or_scrolls_sideways_in_small_windows_and_with_large_words_in_any_language()
-> Result<()> {
    let languages: Vec<String> = every_language()?.into_iter().map(|locale| locale.tag).collect();
    let world = World::start(&Terms { languages: languages.clone(), ..Terms::default() }).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    finds_what_is_spoilt(&walker, &world).await?;
    let mut found = Vec::new();
    for tag in &languages {
        for page in PAGES {
            let place = format!("{tag}/{page}");
            browser.client.goto(&world.page(&place)).await?;
            walker.wait("h1").await?;
            for window in &WINDOWS {
                found.extend(flaws(&browser, &place, window).await?);
            }
        }
    }
    browser.quit().await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// The look is not a blind one: each thing that may not be is made, and found.
async fn finds_what_is_spoilt(walker: &Walker<'_>, world: &World) -> Result<()> {
    walker.browser.client.goto(&world.page("en/d1.html")).await?;
    walker.wait("h1").await?;
    let spoil = "const add = (style) => { const e = document.createElement('p'); \
                   e.textContent = 'spoilt'.repeat(20); Object.assign(e.style, style); \
                   document.querySelector('main').prepend(e); }; \
                 add({whiteSpace: 'nowrap'}); \
                 add({inlineSize: '5rem', whiteSpace: 'nowrap', overflow: 'hidden'}); \
                 add({position: 'fixed', inset: '0', zIndex: '5'});";
    walker.browser.client.execute(spoil, vec![]).await?;
    let found = flaws(walker.browser, "a spoilt page", &ZOOMED).await?;
    for flaw in ["scrolls sideways", "outside of the window", "cut", "over Leave"] {
        let flaw = format!(": {flaw}: ");
        ensure!(found.iter().any(|found| found.contains(&flaw)), "{flaw:?} is not seen: {found:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn no_screen_of_the_form_is_cut_or_scrolls_sideways_in_the_longest_and_the_tallest_words() -> Result<()>
{
    let languages = ["en", "uk", "ur", "ar"].map(str::to_owned).to_vec();
    let (world, browser) = form::phone(&Terms { languages, ..Terms::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let mut found = Vec::new();
    for lang in ["uk", "ur", "ar"] {
        form::open(&walker, &world, lang).await?;
        for screen in form::SCREENS {
            walker.wait_for_screen(screen).await?;
            unfold(&walker, lang, screen).await?;
            found.extend(flaws_of_screen(&browser, lang, screen).await?);
            if screen != "F11" {
                walker.press_button(&say(lang, "letter-continue")).await?;
            }
        }
        form::press_send(&walker, lang).await?;
        walker.wait_for_screen("F12").await?;
        found.extend(flaws_of_screen(&browser, lang, "F12").await?);
    }
    browser.quit().await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// In every window; the last one is the phone on which she goes on.
async fn flaws_of_screen(browser: &Browser, lang: &str, screen: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for window in WINDOWS.iter().chain([&PHONE]) {
        found.extend(flaws(browser, &format!("{lang} {screen}"), window).await?);
    }
    Ok(found)
}

/// Answers so that as much as possible is on the screen.
async fn unfold(walker: &Walker<'_>, lang: &str, screen: &str) -> Result<()> {
    form::answer_least(walker, screen).await?;
    match screen {
        "F1" => {
            for name in ["q21", "q1", "q2"] {
                walker.press(&format!("li:nth-child(2) input[name={name}]")).await?;
            }
        }
        "F2" => walker.press_button(&say(lang, "letter-stop")).await?,
        "F5" => walker.press_button(&say(lang, "letter-happened-note-see")).await?,
        "F13" => {
            form::make_code(walker, lang).await?;
        }
        _ => {}
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_moves_for_whoever_wants_no_motion() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    // Counted from the first moment of every page: what moves is over before it could be asked for.
    let count = "self.moved = 0; for (const kind of ['animationstart', 'transitionrun']) \
                 addEventListener(kind, () => { self.moved += 1; }, true);";
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": count})).await?;
    let mut moves = Vec::new();
    for wish in ["no-preference", "reduce"] {
        let features = json!([{"name": "prefers-reduced-motion", "value": wish}]);
        browser.cdp("Emulation.setEmulatedMedia", json!({"features": features})).await?;
        let mut all = 0;
        for page in ["index.html", "n11.html", "f1.html"] {
            browser.client.goto(&world.page(&format!("en/{page}"))).await?;
            if page == "f1.html" {
                walker.wait_for_screen("F1").await?;
                walker.press("li:nth-child(2) input[name=q21]").await?;
                form::skip(&walker, "en", "F1", "F5").await?;
                walker.press_button(&say("en", "letter-happened-note-see")).await?;
                walker.wait("#hard:focus").await?;
            }
            let now = "return self.moved + document.getAnimations().length";
            let moved = browser.client.execute(now, vec![]).await?;
            all += moved.as_u64().with_context(|| format!("{page} did not count: {moved}"))?;
        }
        moves.push(all);
    }
    browser.quit().await?;
    ensure!(moves[0] > 0, "nothing moves for anybody: the count sees nothing");
    ensure!(moves[1] == 0, "{} things move although nothing should", moves[1]);
    Ok(())
}

/// Turns the page round, and tells how many boxes there are, how many of them changed their place, and which are not
/// where a mirror shows them. Lines of words stay as they are, and so does what has a direction of its own.
const TURN: &str = r#"
const root = document.documentElement, wide = root.clientWidth;
const boxes = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility()
  && !e.closest('.ears') && !e.parentElement.closest('svg') && e.parentElement.closest('[dir]') === root
  && !getComputedStyle(e).display.startsWith('inline'));
const places = () => boxes.map((e) => e.getBoundingClientRect());
const before = places();
root.dir = 'rtl';
const after = places();
root.dir = 'ltr';
const far = (one, other) => Math.abs(one - other) > 1.5;
const name = (e) => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40);
const moved = boxes.filter((_, i) => far(before[i].left, after[i].left));
const wrong = boxes.filter((_, i) => far(before[i].left, wide - after[i].right)
  || far(before[i].right, wide - after[i].left) || far(before[i].top, after[i].top));
return [boxes.length, moved.length, wrong.slice(0, 5).map(name)];
"#;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_direction_every_box_is_mirrored() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for (page, sign) in
        [("index.html", "h1"), ("b1.html", "h1"), ("n38.html", ".phone"), ("f1.html", "#letter .step")]
    {
        browser.client.goto(&world.page(&format!("en/{page}"))).await?;
        walker.wait(sign).await?;
        let told = browser.client.execute(TURN, vec![]).await?;
        let (boxes, moved, wrong): (usize, usize, Vec<String>) = serde_json::from_value(told)?;
        ensure!(boxes >= 30 && moved >= 5, "{page}: {boxes} boxes, of which {moved} moved");
        ensure!(wrong.is_empty(), "{page}: not mirrored: {wrong:?}");
    }
    browser.quit().await
}
