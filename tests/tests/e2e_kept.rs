//! What is typed stays: when the phone is turned in the middle of a word, when letters grow or colours change, on the
//! way back and forth through the form, beside another tab. A second press of Send sends nothing twice.
//!
//! Another language in mid-form, and what a reload and the browser's own Back and Forward leave: `e2e_form.rs`.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::form::{self, MARKERS, SCREENS};
use tests::mirror::{Terms, World};
use tests::typing::{commit, open_words, posted, press_to, value};
use tests::walk::Walker;
use tests::words::{say, say_with};

const LANG: &str = "en";

/// The field for her own words.
const AREA: &str = "textarea[name=q6]";

/// The field that was typed into first: whether it still stands there with the focus, and how it looks.
async fn field(browser: &Browser) -> Result<Value> {
    let look = "const e=window.typedInto,same=e===document.querySelector('textarea')&&e===document.activeElement;\
                return {same,value:e.value,width:document.documentElement.clientWidth,\
                dark:matchMedia('(prefers-color-scheme: dark)').matches,\
                size:parseFloat(getComputedStyle(e).fontSize)};";
    Ok(browser.client.execute(look, vec![]).await?)
}

/// The screen of a phone, for the browser's protocol.
fn screen(width: u32, height: u32) -> Value {
    json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": true})
}

/// Light or dark, for the browser's protocol.
fn colours(scheme: &str) -> Value {
    json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]})
}

/// Waits until the browser has made a change.
async fn wait_for_look(browser: &Browser, what: &str, value: &Value) -> Result<()> {
    for _ in 0..200 {
        if field(browser).await?[what] == *value {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    bail!("{what} did not become {value}: {}", field(browser).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_turned_phone_other_colours_and_larger_letters_lose_nothing_in_the_middle_of_a_word() -> Result<()>
{
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    open_words(&walker, &world, LANG).await?;
    let mut said = "half a wo".to_owned();
    walker.type_into(AREA, &said).await?;
    // The very same field has to stay, with the focus in it: a new one would close the keyboard of the phone.
    browser.client.execute("window.typedInto=document.querySelector('textarea')", vec![]).await?;
    let small = field(&browser).await?["size"].as_f64().context("the field has a size")?;
    let changes = [
        ("Emulation.setDeviceMetricsOverride", screen(640, 360), "width", json!(640), "rd, then an"),
        ("Emulation.setEmulatedMedia", colours("dark"), "dark", json!(true), "other, "),
        ("Emulation.setDeviceMetricsOverride", screen(360, 640), "width", json!(360), "and mo"),
        ("Emulation.setEmulatedMedia", colours("light"), "dark", json!(false), "re; "),
    ];
    for (command, parameters, what, value, typed) in changes {
        browser.cdp(command, parameters).await?;
        wait_for_look(&browser, what, &value).await?;
        browser.client.active_element().await?.send_keys(typed).await?;
        said.push_str(typed);
        let now = field(&browser).await?;
        assert_eq!((&now["same"], &now["value"]), (&json!(true), &json!(said)), "{what} {value}");
    }

    let twice =
        "const r=document.documentElement;r.style.fontSize=2*parseFloat(getComputedStyle(r).fontSize)+'px'";
    browser.client.execute(twice, vec![]).await?;
    let large = field(&browser).await?["size"].as_f64().context("the field has a size")?;
    assert!(large > 1.9 * small, "the letters grew from {small} to {large} only");

    // An input method that puts a word together, half by half: nothing may set the field's value meanwhile.
    for (caret, half) in (1..).zip(["に", "にほ", "にほん"]) {
        let composed = json!({"text": half, "selectionStart": caret, "selectionEnd": caret});
        browser.cdp("Input.imeSetComposition", composed).await?;
    }
    browser.cdp("Input.insertText", json!({"text": "日本"})).await?;
    said.push_str("日本");
    let now = field(&browser).await?;
    assert_eq!((&now["same"], &now["value"]), (&json!(true), &json!(said)), "at twice the size");

    // What the form itself holds is what the field is filled with anew.
    press_to(&walker, LANG, "letter-continue", "F9").await?;
    press_to(&walker, LANG, "letter-back", "F8").await?;
    assert_eq!(value(&walker, AREA).await?, said);
    browser.quit().await
}

/// Everything that a screen holds of her answers.
async fn held(browser: &Browser) -> Result<Value> {
    let all = "const place=document.querySelector('#letter');\
               const told=[...place.querySelectorAll('.receipt,.check')].map((e)=>e.textContent);\
               const fields=[...place.querySelectorAll('input,textarea,select')];\
               return told.concat(fields.map((e)=>e.name+':'+(/radio|checkbox/.test(e.type)?e.checked:e.value)));";
    Ok(browser.client.execute(all, vec![]).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn going_back_and_forth_through_all_screens_changes_no_answer() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, LANG).await?;
    form::answer_everything(&walker, LANG).await?;
    press_to(&walker, LANG, "letter-back", "F13").await?;
    let code = form::make_code(&walker, LANG).await?;
    commit(&walker, "input[name=q23]", "'plum tree'").await?;
    press_to(&walker, LANG, "letter-continue", "F11").await?;

    let mut before = vec![held(&browser).await?];
    for screen in SCREENS.iter().rev().skip(1) {
        press_to(&walker, LANG, "letter-back", screen).await?;
        before.push(held(&browser).await?);
        if *screen == "F13" {
            assert_eq!(form::shown_code(&walker).await?, code, "the code is still the one that she has");
        }
    }
    before.reverse();
    let all = json!(before).to_string();
    assert!(all.matches(":true\"").count() >= 19, "all that was chosen is still chosen: {all}");
    for typed in MARKERS.into_iter().chain(["q14:GB", "q19:my", "q23:plum tree"]) {
        assert!(all.contains(typed), "{typed} is not in {all}");
    }
    for (screen, before) in SCREENS.iter().zip(&before) {
        walker.wait_for_screen(screen).await?;
        assert_eq!(held(&browser).await?, *before, "{screen}");
        if *screen != "F11" {
            walker.press_button(&say(LANG, "letter-continue")).await?;
        }
    }
    browser.quit().await
}

/// Goes to a tab, and takes away the curtain that it drew while nobody saw it.
async fn go_to(walker: &Walker<'_>, tab: &WindowHandle) -> Result<()> {
    walker.browser.client.switch_to_window(tab.clone()).await?;
    walker.browser.cdp("Page.bringToFront", json!({})).await?;
    if !walker.browser.client.find_all(Locator::Css("button.curtain")).await?.is_empty() {
        walker.press("button.curtain").await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn two_tabs_hold_two_letters_and_a_closed_one_leaves_nothing_behind() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let first = browser.client.window().await?;
    open_words(&walker, &world, LANG).await?;
    walker.type_into(AREA, MARKERS[0]).await?;
    let second = browser.client.new_window(true).await?.handle;
    go_to(&walker, &second).await?;
    open_words(&walker, &world, LANG).await?;
    assert_eq!(value(&walker, AREA).await?, "", "what is typed in one tab is not in another");
    walker.type_into(AREA, MARKERS[1]).await?;
    for (tab, typed) in [(&first, MARKERS[0]), (&second, MARKERS[1])] {
        go_to(&walker, tab).await?;
        assert_eq!(value(&walker, AREA).await?, typed);
        press_to(&walker, LANG, "letter-send-so-far", "F11").await?;
        form::agree_and_send(&walker, LANG).await?;
        walker.wait_for_screen("F12").await?;
    }
    let relay = world.recorder.origin();
    let letters = world.agency.fetch(&relay);
    assert_eq!(letters.len(), 2);
    let mut texts = BTreeSet::new();
    for letter in &letters {
        let json: Value = serde_json::from_str(&world.agency.export(letter, "json"))?;
        texts.insert(json["letter"]["text"].as_str().unwrap_or_default().to_owned());
    }
    assert_eq!(texts, BTreeSet::from([MARKERS[0].to_owned(), MARKERS[1].to_owned()]));

    open_words(&walker, &world, LANG).await?;
    walker.type_into(AREA, MARKERS[2]).await?;
    browser.client.close_window().await?;
    browser.client.switch_to_window(first).await?;
    let third = browser.client.new_window(true).await?.handle;
    go_to(&walker, &third).await?;
    open_words(&walker, &world, LANG).await?;
    assert_eq!(value(&walker, AREA).await?, "", "a closed tab leaves nothing to the next one");
    assert_eq!(world.agency.fetch(&relay).len(), 2, "closing sends nothing");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn two_presses_of_send_in_a_row_send_one_letter() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    // Not a phone: there, a driver's second tap may count as a gesture of its own.
    let browser = Browser::start(Setup::default()).await?;
    let walker = Walker::by_touch(&browser);
    let send = say_with(LANG, "letter-send", &[("name", "Practice desk".into())]);
    let find = "const said=(b)=>b.textContent.trim().replace(/[\\u2068\\u2069]/g,'');\
                const b=[...document.querySelectorAll('#letter button')].find((b)=>said(b)===arguments[0]);";

    // As fast as a finger.
    form::choose_agency_only(&walker, &world, LANG).await?;
    walker.press("input[name=q11]").await?;
    let place = format!(
        "{find} window.presses=0;document.addEventListener('click',()=>{{window.presses+=1;}},true);\
         b.scrollIntoView({{block:'center',behavior:'instant'}});const r=b.getBoundingClientRect();\
         return [r.left+r.width/2,r.top+r.height/2];"
    );
    let place = browser.client.execute(&place, vec![json!(send)]).await?;
    let coordinate = |at: usize| place[at].as_f64().context("the button has a place");
    let (x, y) = (coordinate(0)?, coordinate(1)?);
    let (down, up) =
        (PointerAction::Down { button: MOUSE_BUTTON_LEFT }, PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    let tap = MouseActions::new("mouse".to_owned()).then(PointerAction::MoveTo { duration: None, x, y });
    let twice = tap.then(down.clone()).then(up.clone()).then(down).then(up);
    browser.client.perform_actions(twice).await?;
    assert_eq!(browser.client.execute("return window.presses", vec![]).await?, json!(2));
    walker.wait_for_screen("F12").await?;
    assert_eq!(posted(&world), 1, "a second press offers nothing to the relay");

    // Faster than any finger: before the page could draw anything.
    form::choose_agency_only(&walker, &world, LANG).await?;
    walker.press("input[name=q11]").await?;
    browser.client.execute(&format!("{find} b.click();b.click();b.click();"), vec![json!(send)]).await?;
    walker.wait_for_screen("F12").await?;
    assert_eq!(posted(&world), 2);
    assert_eq!(world.agency.fetch(&world.recorder.origin()).len(), 2);
    browser.quit().await
}
