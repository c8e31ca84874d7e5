//! Leaving and coming back in Firefox and WebKit: three presses of Shift (QE-8), what was typed is gone (QE-6), a page
//! that is shown again leads away again or is empty (QE-7, TR-5, TR-6), and the quiet curtain (TR-10 of
//! docs/requirements.md). What these engines tell pages is told by hand where a driver can not bring it about.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::browser::{Browser, Engine, Setup};
use tests::form::{self, MARKERS};
use tests::journeys::beside_chromium;
use tests::leaving::{Fickle, everything, is_covered, lead_to};
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say;

/// The field for her own words.
const AREA: &str = "textarea[name=q6]";

/// Leave, as a finger presses it; then what is left in the page, before anything else happens.
const LEAVE: &str = "document.querySelector('a.leave').dispatchEvent(\
    new window.MouseEvent('click',{bubbles:true,cancelable:true}));\
    return document.title+document.documentElement.outerHTML+\
    [...document.querySelectorAll('input,textarea')].map((e)=>e.value).join();";

async fn phone(engine: Engine) -> Result<Browser> {
    Browser::start(Setup { engine, phone: true, ..Setup::default() }).await
}

async fn wait_for_address(browser: &Browser, address: &str, place: &str) -> Result<()> {
    for _ in 0..200 {
        // WebKit's driver knows no page while one follows another.
        if browser.client.current_url().await.is_ok_and(|here| here.as_str() == address) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("{place}: {address} did not come; still at {}", browser.client.current_url().await?)
}

/// Waits for a part of a page that may be on its way: meanwhile there may be none that could be asked.
async fn comes(browser: &Browser, css: &str, place: &str) -> Result<()> {
    let look = "return document.readyState==='complete'&&!!document.querySelector(arguments[0])";
    for _ in 0..400 {
        if browser.client.execute(look, vec![json!(css)]).await.is_ok_and(|is_there| is_there == json!(true))
        {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("{place}: {css} did not come")
}

/// To the screen of her own words, and writes there.
async fn write(walker: &Walker<'_>, lang: &str) -> Result<()> {
    form::skip(walker, lang, "F1", "F8").await?;
    walker.type_into(AREA, MARKERS[0]).await?;
    ensure!(everything(walker.browser).await?.contains(MARKERS[0]), "what is typed can't be seen");
    Ok(())
}

/// The form begins anew, and nothing that was typed is in it.
async fn is_empty(walker: &Walker<'_>, lang: &str, place: &str) -> Result<()> {
    comes(walker.browser, "#letter .step", place).await?;
    form::skip(walker, lang, "F1", "F8").await.with_context(|| place.to_owned())?;
    let value = walker.wait(AREA).await?.prop("value").await?;
    assert_eq!(value.as_deref(), Some(""), "{place}");
    let all = everything(walker.browser).await?;
    ensure!(!all.contains(MARKERS[0]), "{place}: still there: {all}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_shift_three_times_leaves_and_leaving_drops_what_was_typed() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let weather = world.decoy.page("weather");
    for (engine, languages) in beside_chromium() {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for lang in languages {
            let place = format!("{engine:?} {lang}");
            form::open(&walker, &world, lang).await?;
            // From the last link: the Tab key would lead from the first one into the browser's own buttons.
            let last = "[...document.querySelectorAll('footer a')].at(-1).focus()";
            browser.client.execute(last, vec![]).await?;
            walker.type_what_must_not_leave().await?;
            let here = browser.client.current_url().await?;
            assert_eq!(here.as_str(), world.page(&format!("{lang}/f1.html")), "{place}: typing leaves");
            for _ in 0..3 {
                walker.key(char::from(Key::Shift)).await?;
            }
            wait_for_address(&browser, &weather, &format!("{place}: Shift three times")).await?;

            form::open(&walker, &world, lang).await?;
            write(&walker, lang).await?;
            let left = browser.client.execute(LEAVE, vec![]).await?.to_string();
            assert!(left.contains(&say(lang, "common-wait")), "{place}: {left}");
            assert!(!left.contains(MARKERS[0]), "{place}: what was typed is still in the page: {left}");
            wait_for_address(&browser, &weather, &place).await?;
            form::open(&walker, &world, lang).await?;
            is_empty(&walker, lang, &place).await?;
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_a_page_that_is_shown_again_leaves_again_or_is_empty() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let fickle = Fickle::start().await?;
    for (engine, languages) in beside_chromium() {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for lang in languages {
            let place = format!("{engine:?} {lang}");
            form::open(&walker, &world, lang).await?;
            write(&walker, lang).await?;
            browser.client.refresh().await?;
            is_empty(&walker, lang, &format!("{place}, loaded anew")).await?;

            // WebKit's driver waits for ever for a page that begins anew when Back shows it, and for an answer with nothing.
            let shows_again = engine == Engine::Firefox;
            walker.type_into(AREA, MARKERS[0]).await?;
            if shows_again {
                let here = browser.client.current_url().await?;
                browser.client.goto(&world.decoy.page("neutral")).await?;
                browser.client.back().await?;
                wait_for_address(&browser, here.as_str(), &place).await?;
                is_empty(&walker, lang, &format!("{place}, by Back")).await?;
                walker.type_into(AREA, MARKERS[0]).await?;
            }

            // Whether or not this browser kept the page: what the page does when it is put away and shown again.
            let put_away = "const tell=(what)=>window.dispatchEvent(\
                new window.PageTransitionEvent(what,{persisted:true}));tell('pagehide');\
                const fields=[...document.querySelectorAll('input,textarea')].map((e)=>e.value).join();\
                const left=[document.getElementById('letter').innerHTML,document.body.innerHTML+fields];\
                tell('pageshow');return left;";
            let left = browser.client.execute(put_away, vec![]).await?;
            assert_eq!(left[0], json!(""), "{place}: put away, the form is not empty");
            assert!(!left.to_string().contains(MARKERS[0]), "{place}: put away, the page holds {left}");
            is_empty(&walker, lang, &format!("{place}, brought back")).await?;

            for page in ["b3", "f1"].into_iter().filter(|_| shows_again) {
                browser.client.goto(&world.page(&format!("{lang}/{page}.html"))).await?;
                comes(&browser, if page == "f1" { "#letter .step" } else { "h1" }, &place).await?;
                leaves_again(&browser, &fickle, lang, &format!("{place} {page}")).await?;
            }
        }
        browser.quit().await?;
    }
    Ok(())
}

/// Leaves for a page that has nothing to show; shown again, the page leaves again.
async fn leaves_again(browser: &Browser, fickle: &Fickle, lang: &str, place: &str) -> Result<()> {
    fickle.set(false);
    lead_to(browser, &fickle.page()).await?;
    browser.client.execute(LEAVE, vec![]).await?;
    // Long enough for the answer that has nothing to show: else the page would have left already.
    for _ in 0..8 {
        is_covered(browser, &[say(lang, "common-wait")], place).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    fickle.set(true);
    let shown = "window.dispatchEvent(new window.PageTransitionEvent('pageshow',{persisted:true}))";
    browser.client.execute(shown, vec![]).await?;
    wait_for_address(browser, &fickle.page(), place).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_a_page_that_nobody_looks_at_is_covered_until_one_press() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    for (engine, languages) in beside_chromium() {
        let browser = phone(engine).await?;
        let walker = Walker::by_touch(&browser);
        for lang in languages {
            let place = format!("{engine:?} {lang}");
            form::open(&walker, &world, lang).await?;
            write(&walker, lang).await?;
            hide(&browser, engine).await?;
            let words = [say(lang, "common-veil"), say(lang, "common-leave")];
            is_covered(&browser, &words, &place).await?;
            walker.press("button.curtain").await?;
            let look = "const f=document.querySelector(arguments[0]);return [f.value,document.activeElement===f,\
                document.documentElement.className,document.querySelectorAll('.curtain').length,\
                getComputedStyle(f).visibility];";
            let back = browser.client.execute(look, vec![json!(AREA)]).await?;
            assert_eq!(back, json!([MARKERS[0], true, "", 0, "visible"]), "{place} after one press");
        }
        browser.quit().await?;
    }
    Ok(())
}

/// Puts another tab in front of the page, and brings the page back. WebKit's small browser shows no tabs: there, and
/// wherever a tab behind another one stays visible, the page is told by hand.
async fn hide(browser: &Browser, engine: Engine) -> Result<()> {
    if engine == Engine::Firefox {
        let here = browser.client.window().await?;
        let other = browser.client.new_window(true).await?.handle;
        browser.client.switch_to_window(other).await?;
        // The page can't be asked meanwhile: the driver would bring it to the front.
        tokio::time::sleep(Duration::from_millis(500)).await;
        browser.client.close_window().await?;
        browser.client.switch_to_window(here).await?;
    }
    let pretend = "if(document.querySelector('button.curtain'))return false;\
        for(const [name,value] of [['visibilityState','hidden'],['hidden',true]])\
        Object.defineProperty(document,name,{configurable:true,get:()=>value});\
        document.dispatchEvent(new window.Event('visibilitychange',{bubbles:true}));\
        delete document.visibilityState;delete document.hidden;return true;";
    let by_hand = browser.client.execute(pretend, vec![]).await?;
    println!("{engine:?}: visibilitychange made by hand: {}", by_hand == Value::Bool(true));
    Ok(())
}
