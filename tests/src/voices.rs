//! Voices of a phone. Headless Chromium has none: a stand-in for `speechSynthesis` takes their place before a page's own
//! script runs; it has the voices of the test, and writes down what it is asked to say.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::walk::Walker;

/// Stands in for the voices of a phone; `VOICES` are those it has.
const STAND_IN: &str = "(() => {
    const voices = VOICES;
    window.heard = { said: [], cancelled: 0 };
    const value = {
        getVoices: () => voices,
        speak: (said) => heard.said.push(said),
        cancel: () => { heard.cancelled += 1; },
        onvoiceschanged: null,
    };
    Object.defineProperty(window, 'speechSynthesis', { value, configurable: true });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    window.voicesCome = (more) => { voices.push(...more); value.onvoiceschanged(); };
})()";

/// What was said so far: of each text its words, its language, and whether its voice is the first one.
const SAID: &str = "return heard.said.map((said) => \
                    [said.text, said.lang, said.voice === speechSynthesis.getVoices()[0]])";

/// The page is not looked at, for a moment.
pub const LOOK_AWAY: &str = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });\
                             document.dispatchEvent(new Event('visibilitychange')); delete document.hidden;";

/// A voice of this language; `local` when it is on the phone itself.
pub fn voice(lang: &str, local: bool) -> Value {
    json!({"lang": lang, "localService": local, "name": lang, "voiceURI": lang, "default": false})
}

/// Opens an address on a phone with these voices; no other page has them.
///
/// # Errors
/// If the page does not come.
pub async fn open(browser: &Browser, address: &str, voices: &[Value]) -> Result<()> {
    let script = STAND_IN.replace("VOICES", &json!(voices).to_string());
    open_with(browser, address, &script).await
}

/// Opens an address; a script of the test runs before its own, in this page alone.
///
/// # Errors
/// If the page does not come.
pub async fn open_with(browser: &Browser, address: &str, script: &str) -> Result<()> {
    let added = browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await?;
    browser.client.goto(address).await?;
    Walker::by_touch(browser).wait("h1").await?;
    let identifier = json!({"identifier": added["identifier"]});
    browser.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier).await?;
    Ok(())
}

/// How often the page had the voices stop.
///
/// # Errors
/// If the page has no voices of a test.
pub async fn cancelled(browser: &Browser) -> Result<i64> {
    let times = browser.client.execute("return heard.cancelled", vec![]).await?;
    times.as_i64().context("the stand-in counts")
}

/// Every text that was said: its words, its language, and whether its voice is the phone's first one.
///
/// # Errors
/// If the page has no voices of a test.
pub async fn said(browser: &Browser) -> Result<Vec<(String, String, bool)>> {
    Ok(serde_json::from_value(browser.client.execute(SAID, vec![]).await?)?)
}
