//! Walking through pages and form as a person does: by keyboard alone, or by touch.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::browser::Browser;

/// How long somebody waits for a text: longer than a slow machine needs to make a code.
const PATIENCE: Duration = Duration::from_secs(90);

/// How the person moves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Way {
    /// Tab, Space, Enter and letters; no pointer at all.
    Keyboard,
    /// Taps on a touch screen.
    Touch,
}

/// A person at a browser.
pub struct Walker<'a> {
    /// The browser.
    pub browser: &'a Browser,
    /// How she moves.
    pub way: Way,
}

impl<'a> Walker<'a> {
    /// Somebody with a thumb.
    pub fn by_touch(browser: &'a Browser) -> Self {
        Self { browser, way: Way::Touch }
    }
}

impl Walker<'_> {
    /// Waits until something is on the page, at most 20 seconds.
    ///
    /// # Errors
    /// If it does not appear: the message names it.
    pub async fn wait(&self, css: &str) -> Result<Element> {
        let wait =
            self.browser.client.wait().at_most(Duration::from_secs(20)).every(Duration::from_millis(50));
        wait.for_element(Locator::Css(css)).await.with_context(|| format!("{css} did not appear"))
    }

    /// Waits for the screen with this code, e.g. `F3`.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_for_screen(&self, code: &str) -> Result<()> {
        for _ in 0..400 {
            if self.text_of("#letter .step .code").await.as_deref() == Some(code) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("screen {code} did not come; the page says:\n{}", self.page_text().await?)
    }

    /// Waits until the page says this, at most a minute and a half.
    ///
    /// # Errors
    /// If it does not: what it says instead is in the message.
    pub async fn wait_for_text(&self, text: &str) -> Result<()> {
        // As drivers tell a text: a space where no line may break is a space.
        let plain = |text: &str| text.replace('\u{a0}', " ");
        let (began, wanted) = (Instant::now(), plain(text));
        while began.elapsed() < PATIENCE {
            if plain(&self.page_text().await?).contains(&wanted) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("{text:?} did not come; the page says:\n{}", self.page_text().await?)
    }

    /// Presses, ticks or follows the first match.
    ///
    /// # Errors
    /// If it is not there or cannot be reached.
    pub async fn press(&self, css: &str) -> Result<()> {
        self.wait(css).await?;
        match self.way {
            Way::Touch => {
                // A real tap lands on what is seen: for a covered box that is its card.
                let target = "const e=document.querySelector(arguments[0]);const t=e.closest('label')||e;\
                              t.scrollIntoView({block:'center'});return t;";
                let found = self.browser.client.execute(target, vec![json!(css)]).await?;
                let element: Element =
                    Element::from_element_id(self.browser.client.clone(), element_id(&found)?.into());
                element.click().await?;
            }
            Way::Keyboard => {
                self.tab_to(css).await?;
                let tag = self.active("tagName").await?;
                let kind = self.active("type").await?;
                let key = if tag == "INPUT" && (kind == "radio" || kind == "checkbox") {
                    ' '
                } else {
                    char::from(Key::Enter)
                };
                self.key(key).await?;
            }
        }
        Ok(())
    }

    /// Types into the first match.
    ///
    /// # Errors
    /// If it cannot be reached.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        self.wait(css).await?;
        match self.way {
            Way::Touch => self.tap_into(css).await?,
            Way::Keyboard => self.tab_to(css).await?,
        }
        let active = self.browser.client.active_element().await?;
        Ok(active.send_keys(text).await?)
    }

    /// A tap on a field leads into it. Who taps while the page still slides from what she typed before taps again.
    async fn tap_into(&self, css: &str) -> Result<()> {
        for _ in 0..3 {
            self.stands_still().await?;
            self.press(css).await?;
            for _ in 0..20 {
                if self.active_matches(css).await? {
                    return self.stands_still().await;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        bail!("a tap does not lead into {css}: {}", self.active("outerHTML").await?)
    }

    /// Browsers of phones slide a field that is tapped into the middle: waits until nothing slides.
    async fn stands_still(&self) -> Result<()> {
        let place = "return [scrollY, visualViewport ? visualViewport.pageTop : 0]";
        let mut last = Value::Null;
        for _ in 0..40 {
            let now = self.browser.client.execute(place, vec![]).await?;
            if now == last {
                return Ok(());
            }
            last = now;
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        bail!("the page does not stand still")
    }

    /// The button of this screen whose words begin with a message's words.
    ///
    /// # Errors
    /// If no such button is there.
    pub async fn press_button(&self, words: &str) -> Result<()> {
        // Exactly these words, or else what begins with them: «تخطي» is one button, «تخطي هذا الجزء» another.
        let script = "const all = [...document.querySelectorAll('button,a.btn')]; \
                      all.forEach((b) => b.removeAttribute('data-found')); \
                      const said = (b) => b.textContent.trim().replace(/[\\u2068\\u2069]/g, ''); \
                      const found = all.find((b) => said(b) === arguments[0]) ?? all.find((b) => said(b).startsWith(arguments[0])); \
                      found?.setAttribute('data-found', ''); return !!found;";
        for _ in 0..200 {
            if self.browser.client.execute(script, vec![json!(words)]).await? == Value::Bool(true) {
                return self.press("[data-found]").await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("no button {words:?}; the page says:\n{}", self.page_text().await?)
    }

    /// All text of the page that can be seen.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn page_text(&self) -> Result<String> {
        let body = self.browser.client.find(Locator::Css("body")).await?;
        Ok(body.text().await?.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// The text of the first match, if it is there.
    pub async fn text_of(&self, css: &str) -> Option<String> {
        let element = self.browser.client.find(Locator::Css(css)).await.ok()?;
        element.text().await.ok()
    }

    /// Presses one key.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn key(&self, key: char) -> Result<()> {
        let presses = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        Ok(self.browser.client.perform_actions(presses).await?)
    }

    /// Presses a key together with Shift, as for a capital letter.
    ///
    /// # Errors
    /// If the browser does not take it.
    pub async fn key_with_shift(&self, key: char) -> Result<()> {
        let shift = char::from(Key::Shift);
        let presses = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: shift });
        Ok(self.browser.client.perform_actions(presses).await?)
    }

    /// What must not leave: a capital letter, Shift+Tab and Esc, three times each; then half a moment for what would
    /// have happened (QE-8).
    ///
    /// # Errors
    /// If the browser does not take a key.
    pub async fn type_what_must_not_leave(&self) -> Result<()> {
        for key in ['a', char::from(Key::Tab)] {
            for _ in 0..3 {
                self.key_with_shift(key).await?;
            }
        }
        for _ in 0..3 {
            self.key(char::from(Key::Escape)).await?;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        Ok(())
    }

    /// Moves with Tab until the match has the focus.
    ///
    /// Radio buttons of one group share a Tab stop; the arrow keys move between them, and choose.
    async fn tab_to(&self, css: &str) -> Result<()> {
        for _ in 0..120 {
            if self.active_matches(css).await? {
                return Ok(());
            }
            let same_group = "const a=document.activeElement,t=document.querySelector(arguments[0]);\
                              return !!(a&&t&&a.type==='radio'&&t.type==='radio'&&a.name===t.name);";
            let arrows =
                self.browser.client.execute(same_group, vec![json!(css)]).await? == Value::Bool(true);
            self.key(char::from(if arrows { Key::Down } else { Key::Tab })).await?;
        }
        bail!("{css} cannot be reached with the keyboard")
    }

    async fn active_matches(&self, css: &str) -> Result<bool> {
        let script = "return document.activeElement===document.querySelector(arguments[0]);";
        Ok(self.browser.client.execute(script, vec![json!(css)]).await? == Value::Bool(true))
    }

    async fn active(&self, property: &str) -> Result<String> {
        let value = self
            .browser
            .client
            .execute("return document.activeElement[arguments[0]]", vec![json!(property)])
            .await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }
}

fn element_id(found: &Value) -> Result<String> {
    let id = found.get("element-6066-11e4-a52e-4f735466cecf").and_then(Value::as_str);
    id.map(str::to_owned).context("the script found no element")
}
