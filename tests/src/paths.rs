//! Ways through the site that several tests take.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use crate::form;
use crate::mirror::World;
use crate::walk::Walker;
use crate::words::say;

/// From a neutral page into the site, to the list of questions, out by Leave, and Back. Gives the address to which Back
/// leads.
///
/// # Errors
/// If a page does not come.
pub async fn leave_and_go_back(walker: &Walker<'_>, world: &World, lang: &str) -> Result<String> {
    let client = &walker.browser.client;
    client.goto(&world.decoy.page("neutral")).await?;
    let start = json!(world.page(&format!("{lang}/index.html")));
    client.execute("location.href = arguments[0]", vec![start]).await?;
    walker.press("a[href='a2.html#n1']").await?;
    walker.wait("#n1").await?;
    walker.press("a[data-wait]").await?;
    walker.wait_for_text("Sunny").await?;
    client.back().await?;
    // Nothing tells that Back led nowhere.
    tokio::time::sleep(Duration::from_millis(500)).await;
    Ok(client.current_url().await?.to_string())
}

/// Opens the form, answers every screen as little as a letter needs, and sends it. `look` is given each screen when it is
/// answered, before it is left.
///
/// # Errors
/// If a screen does not come, or `look` gives an error.
pub async fn write_letter(
    walker: &Walker<'_>,
    world: &World,
    lang: &str,
    look: impl AsyncFn(&str) -> Result<()>,
) -> Result<()> {
    form::open(walker, world, lang).await?;
    walker.press("li:nth-child(2) input[name=q1]").await?;
    for screen in form::SCREENS {
        walker.wait_for_screen(screen).await?;
        form::answer_least(walker, screen).await?;
        look(screen).await?;
        if screen != "F11" {
            walker.press_button(&say(lang, "letter-continue")).await?;
        }
    }
    form::press_send(walker, lang).await?;
    walker.wait_for_screen("F12").await
}
