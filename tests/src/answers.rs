//! The answers' page as a person uses it: the code in, what came, writing on, everything deleted.

use anyhow::Result;

use crate::browser::{Browser, Setup};
use crate::form;
use crate::mirror::World;
use crate::walk::Walker;
use crate::words::{say, say_with};

/// The agency's name in a language.
pub fn agency(lang: &str) -> &'static str {
    if lang == "ar" { "مكتب التدريب" } else { "Practice desk" }
}

/// Sends a letter with a code from a phone of its own; the code, and nothing else, is left.
///
/// # Errors
/// If it is not stored.
pub async fn send_with_code(world: &World, lang: &str) -> Result<String> {
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    let code = form::choose_agency_and_code(&walker, world, lang).await?;
    form::agree_and_send(&walker, lang).await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await?;
    Ok(code)
}

/// Opens the page and waits until it asks for a code.
///
/// # Errors
/// If it does not start.
pub async fn open(walker: &Walker<'_>, world: &World, lang: &str) -> Result<()> {
    walker.browser.client.goto(&world.page(&format!("{lang}/g1.html"))).await?;
    walker.wait("input[name=q1]").await?;
    Ok(())
}

/// Types a code, as she wrote it down, and opens the mailbox.
///
/// # Errors
/// If the field or the button is not there.
pub async fn type_code(walker: &Walker<'_>, lang: &str, code: &str) -> Result<()> {
    walker.type_into("input[name=q1]", code).await?;
    walker.press_button(&say(lang, "answers-code-open")).await
}

/// Comes back with a code, in a browser that has never been here, and waits until the page tells of the agency.
///
/// # Errors
/// If the mailbox does not open.
pub async fn come_back(walker: &Walker<'_>, world: &World, lang: &str, code: &str) -> Result<()> {
    open(walker, world, lang).await?;
    type_code(walker, lang, code).await?;
    walker.wait_for_text(agency(lang)).await
}

/// Looks for new answers, and waits until the page shows this.
///
/// # Errors
/// If it does not.
pub async fn look_again(walker: &Walker<'_>, lang: &str, text: &str) -> Result<()> {
    walker.press_button(&say(lang, "answers-look-again")).await?;
    walker.wait_for_text(text).await
}

/// Writes on in the only thread, and waits until it is stored.
///
/// # Errors
/// If it is not.
pub async fn write_on(walker: &Walker<'_>, lang: &str, text: &str) -> Result<()> {
    walker.type_into("textarea[name=q2]", text).await?;
    let send = say_with(lang, "answers-write-send", &[("name", agency(lang).into())]);
    walker.press_button(&send).await?;
    walker.wait_for_text(&say(lang, "answers-write-stored")).await
}
