//! Sending files as a person does: chosen in the page, prepared there, sent, and opened at the agency.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fantoccini::Locator;
use serde_json::Value;

use crate::form;
use crate::mirror::{World, path};
use crate::programs::run;
use crate::walk::Walker;
use crate::words::{say, say_with};

/// Sends a letter without a code, and opens the screen for files.
///
/// # Errors
/// If the letter is not stored, or the program for files does not come.
pub async fn after_a_letter(walker: &Walker<'_>, world: &World, lang: &str) -> Result<()> {
    form::choose_agency_only(walker, world, lang).await?;
    form::agree_and_send(walker, lang).await?;
    walker.wait_for_screen("F12").await?;
    walker.press_button(&say(lang, "letter-sent-files")).await?;
    if let Err(error) = walker.wait("input[name=q30]").await {
        let console = walker.browser.console_errors().await?;
        return Err(error.context(format!("{console:?}; the page says:\n{}", walker.page_text().await?)));
    }
    Ok(())
}

/// Chooses files on the phone.
///
/// # Errors
/// If there is no picker.
pub async fn choose(walker: &Walker<'_>, files: &[PathBuf]) -> Result<()> {
    let picker = walker.browser.client.find(Locator::Css("input[name=q30]")).await?;
    let names: Vec<&str> = files.iter().map(|file| path(file)).collect();
    Ok(picker.send_keys(&names.join("\n")).await?)
}

/// Presses "Send" for so many files, once the page has looked at all of them.
///
/// # Errors
/// If there is no such button.
pub async fn send(walker: &Walker<'_>, lang: &str, count: i64) -> Result<()> {
    let (looking, making) = (say(lang, "files-looking"), say(lang, "files-copy-making"));
    for _ in 0..600 {
        let page = walker.page_text().await?;
        if !page.contains(&looking) && !page.contains(&making) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    walker.press_button(&say_with(lang, "files-send", &[("count", count.into())])).await
}

/// Waits until all files are stored.
///
/// # Errors
/// If they are not; what the page says is in the message, and what its console holds.
pub async fn stored(walker: &Walker<'_>, lang: &str) -> Result<()> {
    if let Err(error) = walker.wait_for_text(&say(lang, "files-stored-title")).await {
        return Err(error.context(format!("{:?}", walker.browser.console_errors().await?)));
    }
    Ok(())
}

/// The tags that exiftool finds in a file, by their names.
///
/// # Errors
/// If what exiftool prints is not what it is asked for.
pub fn exif_tags(file: &Path) -> Result<BTreeSet<String>> {
    let json: Value = serde_json::from_str(&run(Path::new("exiftool"), &["-json", "-a", path(file)]))?;
    let tags = json[0].as_object().context("exiftool tells of one file")?;
    Ok(tags.keys().cloned().collect())
}

/// A folder with sources of evidence, by name.
pub fn fixture(name: &str) -> PathBuf {
    crate::places::root().join("tests/fixtures/evidence").join(name)
}
