//! Writing in the form; and what reaches a field otherwise than key by key, from an input method or by a paste.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::form;
use crate::mirror::World;
use crate::walk::Walker;
use crate::words::say;

/// From a fresh page to the screen of her own words, with the agency chosen.
///
/// # Errors
/// If a screen does not come.
pub async fn open_words(walker: &Walker<'_>, world: &World, lang: &str) -> Result<()> {
    form::open(walker, world, lang).await?;
    form::skip(walker, lang, "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    form::skip(walker, lang, "F3", "F8").await
}

/// Presses a button of the form, by the id of its words, and waits for the screen that it leads to.
///
/// # Errors
/// If there is no such button, or it leads elsewhere.
pub async fn press_to(walker: &Walker<'_>, lang: &str, button: &str, screen: &str) -> Result<()> {
    walker.press_button(&say(lang, button)).await?;
    walker.wait_for_screen(screen).await
}

/// Puts the value of a JavaScript expression into a field at once, as an input method or a paste does. The keys of a
/// driver know no character beyond the first 65,536, and no null.
///
/// # Errors
/// If there is no such field, or nothing is in it afterwards.
pub async fn commit(walker: &Walker<'_>, css: &str, expression: &str) -> Result<()> {
    walker.wait(css).await?;
    let script = format!(
        "const e=document.querySelector(arguments[0]);e.focus();e.value={expression};\
         e.dispatchEvent(new InputEvent('input',{{bubbles:true,inputType:'insertFromPaste'}}));\
         return e.value.length;"
    );
    let length = walker.browser.client.execute(&script, vec![json!(css)]).await?;
    ensure!(length.as_u64().is_some_and(|length| length > 0), "{css} took nothing of {expression}");
    Ok(())
}

/// What stands in a field.
///
/// # Errors
/// If there is no such field.
pub async fn value(walker: &Walker<'_>, css: &str) -> Result<String> {
    let field = walker.wait(css).await?;
    Ok(field.prop("value").await?.unwrap_or_default())
}

/// How often a letter was offered to the relay.
pub fn posted(world: &World) -> usize {
    let request = b"POST /v1/letter HTTP";
    world.recorder.sent().windows(request.len()).filter(|window| window == request).count()
}
