//! Screens of the form: each says why it asks, and has every way on and out (TI-2 of docs/requirements.md).

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::words::say;

/// The message by which each screen says why it asks.
pub const WHY: [(&str, &str); 12] = [
    ("F1", "letter-before-why"),
    ("F2", "letter-about-why"),
    ("F3", "letter-agency-why"),
    ("F4", "letter-danger-why"),
    ("F5", "letter-happened-why"),
    ("F6", "letter-place-why"),
    ("F7", "letter-help-why"),
    ("F8", "letter-words-why"),
    ("F9", "letter-contact-why"),
    ("F10", "letter-use-why"),
    ("F13", "letter-code-why"),
    ("F11", "letter-check-why"),
];

/// What a screen shows: why it asks; its two buttons with words, size, contrast and look; the ways out; fields to write
/// in; whether Leave is there; how many windows lie over it.
const LOOK: &str = r#"
const said = (e) => e.textContent.replace(/[\u2068\u2069]/g, '').trim();
const all = (css) => [...document.querySelectorAll(css)].filter((e) => e.getClientRects().length);
const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
const ground = (e) => {
  for (; e; e = e.parentElement) {
    const colour = channels(getComputedStyle(e).backgroundColor);
    if (colour.length < 4 || colour[3] > 0) return colour;
  }
  return [255, 255, 255];
};
const light = (colour) => {
  const [r, g, b] = colour.slice(0, 3).map((c) => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b + .05;
};
const contrast = (e) => {
  const ratio = light(channels(getComputedStyle(e).color)) / light(ground(e));
  return Math.max(ratio, 1 / ratio);
};
const button = (e) => {
  const style = getComputedStyle(e), {width, height} = e.getBoundingClientRect();
  const look = [style.fontSize, style.fontWeight, style.borderTopWidth, style.borderTopColor].join();
  return {said: said(e), size: [Math.round(width * 10), Math.round(height * 10)], contrast: contrast(e), look};
};
return {
  why: all('#letter .step > .why').map(said),
  acts: all('#letter .step > .acts > button').map(button),
  ways: all('#letter .quiet button').map(said),
  fields: [...document.querySelectorAll('#letter textarea, #letter input')]
    .filter((e) => !/^(radio|checkbox)$/.test(e.type)).map((e) => e.name),
  leave: all('a.leave').length,
  over: document.querySelectorAll('dialog, [popover], [role=dialog], [role=alertdialog]').length,
};"#;

/// The screen that is open says why it asks, offers Continue and Skip that weigh the same, Back, "send what I have so
/// far", "stop", and Leave, and nothing lies over it. The names of the fields in which she can write.
///
/// # Errors
/// If the page is gone.
///
/// # Panics
/// If something of this is missing, or looks otherwise.
pub async fn expect_every_way(
    browser: &Browser,
    lang: &str,
    screen: &str,
    place: &str,
) -> Result<Vec<Value>> {
    let seen = browser.client.execute(LOOK, vec![]).await?;
    let why = WHY.into_iter().find(|(code, _)| *code == screen).map_or("", |(_, why)| why);
    assert_eq!(seen["why"], json!([say(lang, why)]), "{place}");
    assert_eq!((&seen["leave"], &seen["over"]), (&json!(1), &json!(0)), "{place}");
    // After all of hers stands what is for somebody who helps her.
    let mut ways = vec![say(lang, "letter-stop"), say(lang, "letter-second")];
    if screen != "F11" {
        ways.insert(0, say(lang, "letter-send-so-far"));
        assert_eq!(seen["acts"].as_array().map(Vec::len), Some(2), "{place}");
        weigh_the_same(&seen["acts"], lang, place);
    }
    if screen != "F1" {
        ways.insert(0, say(lang, "letter-back"));
    }
    assert_eq!(seen["ways"], json!(ways), "{place}");
    Ok(seen["fields"].as_array().cloned().unwrap_or_default())
}

/// Continue and Skip are of one size and look, and as easy to read as each other.
fn weigh_the_same(acts: &Value, lang: &str, place: &str) {
    let said = [&acts[0]["said"], &acts[1]["said"]];
    assert_eq!(said, [&json!(say(lang, "letter-skip")), &json!(say(lang, "letter-continue"))], "{place}");
    for part in ["size", "look"] {
        assert_eq!(acts[0][part], acts[1][part], "{place}: {acts}");
    }
    let contrast = [0_usize, 1].map(|button| acts[button]["contrast"].as_f64().unwrap_or_default());
    assert!(contrast[0] >= 7.0 && contrast[1] >= 7.0, "{place}: {contrast:?}");
    let ratio = contrast[0].max(contrast[1]) / contrast[0].min(contrast[1]);
    assert!(ratio < 1.15, "{place}: one can be read {ratio} times as well as the other");
}
