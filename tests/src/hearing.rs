//! Hearing the letter's questions: the line above them, and the buttons beside what can be heard.

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::aria::role_and_name;
use crate::browser::Browser;
use crate::mirror::World;
use crate::voices;
use crate::walk::Walker;
use crate::words::say_with;

/// The button of the line above the letter.
pub const LINE: &str = "#listen:not([hidden]) button";

/// Everything that could be heard on this screen: its words, and its button, if it has one.
const THINGS: &str = r"
const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const words = (thing) => {
  const all = document.createTreeWalker(thing, NodeFilter.SHOW_TEXT), found = [];
  while (all.nextNode())
    if (!all.currentNode.parentElement.closest('small, select, textarea')) found.push(plain(all.currentNode.data));
  return found.filter(Boolean).join(' · ');
};
return [...document.querySelectorAll('#letter :is(h1, legend, label.row, label.field)')].map((thing, number) => {
  const form = thing.closest('form'), isField = thing.matches('.field');
  const button = isField ? (form ?? thing).previousElementSibling : thing.nextElementSibling;
  const found = { kind: thing.tagName + (isField ? ' field' : ''), words: words(thing), button: null };
  if (!button?.matches('.hear')) return found;
  button.setAttribute('data-heard', number);
  const [box, of] = [button, thing].map((e) => e.getBoundingClientRect());
  const name = document.createRange();
  name.selectNodeContents(isField ? thing.firstElementChild : thing);
  const covers = [...name.getClientRects()].some((line) => line.width > 1 && line.left < box.right - 1
    && line.right > box.left + 1 && line.top < box.bottom - 1 && line.bottom > box.top + 1);
  found.button = {
    css: `[data-heard='${number}']`,
    side: Math.min(box.width, box.height),
    is_inside: !!button.closest('label, h1, legend, form'),
    covers: thing.matches('label.row') ? box.left < of.right && box.right > of.left : covers,
    is_left: box.left + box.right < of.left + of.right,
  };
  return found;
});
";

/// Presses every button of the screen, one after the other, and lets each come to its end.
const PRESS_ALL: &str = r"
const all = [...document.querySelectorAll('#letter .hear')];
for (const button of all) {
  button.click();
  for (let i = 0; i < 20 && button.getAttribute('aria-pressed') === 'true'; i++)
    heard.said[heard.said.length - 1].onend();
}
return all.length;
";

/// Waits until a change of the screen has been looked at: that happens before the next frame.
const NEXT_FRAME: &str = "const done = arguments[arguments.length - 1]; \
    requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";

/// Something that could be heard.
#[derive(Debug, Deserialize)]
pub struct Thing {
    /// `H1`, `LEGEND`, `LABEL` for an option, or `LABEL field`.
    pub kind: String,
    /// Its words, without small print; in two languages with a point between.
    pub words: String,
    /// What says it.
    pub button: Option<Button>,
}

/// The button beside a thing.
#[derive(Debug, Deserialize)]
pub struct Button {
    /// Finds it.
    pub css: String,
    /// The shorter of its sides.
    pub side: f64,
    /// Whether it stands inside what takes a press for its own, or inside the words.
    pub is_inside: bool,
    /// Whether it lies over the words, or over the card of an option.
    pub covers: bool,
    /// Whether it stands left of the middle of its thing.
    pub is_left: bool,
}

/// Everything that could be heard on this screen.
///
/// # Errors
/// If the page is gone.
pub async fn things(browser: &Browser) -> Result<Vec<Thing>> {
    Ok(serde_json::from_value(browser.client.execute(THINGS, vec![]).await?)?)
}

/// Opens the letter on a phone with these voices, and waits for its first screen.
///
/// # Errors
/// If it does not start.
pub async fn open(walker: &Walker<'_>, world: &World, lang: &str, phone: &[Value]) -> Result<()> {
    voices::open(walker.browser, &world.page(&format!("{lang}/f1.html")), phone).await?;
    walker.wait_for_screen("F1").await
}

/// Presses the line above the letter, and waits for the first button.
///
/// # Errors
/// If there is no line, or no button comes.
pub async fn begin(walker: &Walker<'_>) -> Result<()> {
    walker.press(LINE).await?;
    walker.wait("#letter .hear").await.map(drop)
}

/// Sees that everything on this screen has its button, and that each is named after its thing, large enough, and
/// beside it.
///
/// # Errors
/// If one is missing, or is not as it has to be.
pub async fn expect_all(browser: &Browser, lang: &str, place: &str) -> Result<Vec<Thing>> {
    browser.client.execute_async(NEXT_FRAME, vec![]).await?;
    let things = things(browser).await?;
    ensure!(!things.is_empty(), "{place}: nothing can be heard");
    for thing in &things {
        let Some(button) = &thing.button else { bail!("{place}: no button: {thing:?}") };
        let (role, name) = role_and_name(browser, &button.css).await?;
        let named = say_with(lang, "listen-what", &[("what", thing.words.as_str().into())]);
        let name = name.replace(['\u{2068}', '\u{2069}'], "");
        ensure!(role == "button" && name == named, "{place}: {role} {name:?}, not {named:?}");
        ensure!(button.side >= 48.0, "{place}: too small: {thing:?}");
        ensure!(!button.is_inside && !button.covers, "{place}: in the way: {thing:?}");
    }
    Ok(things)
}

/// Presses every button of the screen and lets each come to its end. How many there are.
///
/// # Errors
/// If the page has no voices of a test.
pub async fn press_all(browser: &Browser) -> Result<u64> {
    let pressed = browser.client.execute(PRESS_ALL, vec![]).await?;
    Ok(pressed.as_u64().unwrap_or_default())
}

/// How many buttons are pressed in: one while something sounds.
///
/// # Errors
/// If the page is gone.
pub async fn sounding(browser: &Browser) -> Result<u64> {
    let count = "return document.querySelectorAll('.hear[aria-pressed=true]').length";
    Ok(browser.client.execute(count, vec![]).await?.as_u64().unwrap_or_default())
}

/// Lets what is said come to its end.
///
/// # Errors
/// If nothing is said.
pub async fn let_it_end(browser: &Browser) -> Result<()> {
    browser.client.execute("heard.said[heard.said.length - 1].onend()", vec![]).await?;
    Ok(())
}

/// Waits until an expression is true, at most five seconds.
///
/// # Errors
/// If it does not become true.
pub async fn until(browser: &Browser, expression: &str) -> Result<()> {
    for _ in 0..100 {
        if browser.client.execute(&format!("return {expression}"), vec![]).await? == json!(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("never true: {expression}")
}
