//! Words that nobody else writes, typed to be searched for afterwards.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::form;
use crate::typing::commit;
use crate::walk::Walker;
use crate::words::say;

/// What is typed into each field: a word of Latin letters and one of others. They are short, so that no database splits
/// them over two pages.
const TYPED: [(&str, [&str; 2]); 6] = [
    ("#words", ["zorblatt", "квапзюм"]),
    ("textarea[name=q6]", ["flimquax", "жумбрик"]),
    ("input[name=q8]", ["drovnapp", "щупляфт"]),
    ("input[name=q18]", ["snarvelk", "хрюмзель"]),
    ("input[name=q23]", ["mimblort", "люмпикс"]),
    ("textarea[name=q2]", ["gnarpelf", "шмырдюк"]),
];

/// What the agency answers.
pub const ANSWER: &str = "wuzzlenop брындзок";

/// Typed into a field as other pages have them: nothing in it asks the browser to forget.
pub const ORDINARY: &str = "plonkvist";

/// A script that gives all that is in the page: what is seen, what is not, and what stands in fields.
pub const EVERYTHING: &str = "return document.title+location.href+JSON.stringify(history.state)+\
    document.documentElement.outerHTML+\
    [...document.querySelectorAll('input,textarea,select')].map((e)=>e.value).join()";

/// All of her words, and the agency's.
pub fn words() -> Vec<&'static str> {
    TYPED.iter().flat_map(|(_, words)| words.iter().copied()).chain(ANSWER.split(' ')).collect()
}

/// Types the words of a field into it.
///
/// # Errors
/// If there is no such field.
pub async fn type_into(walker: &Walker<'_>, css: &str) -> Result<()> {
    let (_, words) = TYPED.iter().find(|(field, _)| *field == css).context("a field of the table")?;
    // Headless Chromium drops the keys of a driver in the field that unfolds below another one: as an input method does.
    if css == "input[name=q23]" {
        return commit(walker, css, &format!("{:?}", words.join(" "))).await;
    }
    walker.type_into(css, &words.join(" ")).await
}

/// From the first screen of the form to the one of her own words, with the agency chosen, and types there.
///
/// # Errors
/// If a screen does not come.
pub async fn write_words(walker: &Walker<'_>, lang: &str) -> Result<()> {
    form::skip(walker, lang, "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    form::skip(walker, lang, "F3", "F8").await?;
    type_into(walker, "textarea[name=q6]").await
}

/// On to the screen of contact: how to reach her, and her name.
///
/// # Errors
/// If it does not come.
pub async fn write_contact(walker: &Walker<'_>, lang: &str) -> Result<()> {
    walker.press_button(&say(lang, "letter-continue")).await?;
    walker.wait_for_screen("F9").await?;
    walker.press("li:nth-child(2) input[name=q7]").await?;
    type_into(walker, "input[name=q8]").await?;
    type_into(walker, "input[name=q18]").await
}

/// On to the screen of the code: makes one, repeats it, and chooses a word with it. The code.
///
/// # Errors
/// If a screen does not come, or no code is made.
pub async fn write_code(walker: &Walker<'_>, lang: &str) -> Result<String> {
    form::skip(walker, lang, "F9", "F13").await?;
    let code = form::make_code(walker, lang).await?;
    type_into(walker, "input[name=q23]").await?;
    Ok(code)
}

/// Puts an ordinary field beside hers, types into it, and waits until its word is on disk, for the case of a crash.
/// Then all that the browser keeps of this page is there: no word of hers may be.
///
/// # Errors
/// If one is; or if the browser keeps not even the ordinary one within half a minute, so that nothing is shown.
pub async fn expect_only_the_ordinary_field_kept(walker: &Walker<'_>, place: &str) -> Result<()> {
    let script = "document.querySelector('textarea[name=ordinary]')?.remove();\
                  const field=document.createElement('textarea');field.name='ordinary';document.body.append(field);";
    walker.browser.client.execute(script, vec![]).await?;
    // Another word each time: the one before is on disk already.
    let ordinary = format!("{ORDINARY}-{place}");
    walker.wait("textarea[name=ordinary]").await?.send_keys(&ordinary).await?;
    let all: Vec<&str> = words().into_iter().chain([ordinary.as_str()]).collect();
    for _ in 0..300 {
        let found = walker.browser.profile().search_sessions(&all)?;
        let hers: Vec<&String> = found.iter().filter(|found| !found.ends_with(ordinary.as_str())).collect();
        ensure!(hers.is_empty(), "{place}: kept for the case of a crash: {hers:#?}");
        if !found.is_empty() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("{place}: the browser keeps not even an ordinary field, so this shows nothing")
}

/// Of what was found in a profile, all is `control`: a word that has to be there, or the search was blind.
///
/// # Errors
/// If another word was found, or that one was not.
pub fn expect_nothing_but(control: &str, found: &[String], place: &str) -> Result<()> {
    let (controls, hers): (Vec<&String>, Vec<&String>) =
        found.iter().partition(|found| found.ends_with(&format!(": {control}")));
    ensure!(!controls.is_empty(), "{place}: the profile does not even hold {control}");
    ensure!(hers.is_empty(), "{place}: {hers:#?}");
    Ok(())
}

/// None of her words stands in a text.
///
/// # Errors
/// If one does.
pub fn expect_no_word_in(text: &str, place: &str) -> Result<()> {
    let found: Vec<&str> = words().into_iter().filter(|word| text.contains(word)).collect();
    ensure!(found.is_empty(), "{place}: {found:?} in the page");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_part_of_another() {
        let all = words();
        assert_eq!(all.len(), 14);
        for word in &all {
            assert_eq!(all.iter().filter(|other| other.contains(word)).count(), 1, "{word}");
        }
    }

    #[test]
    fn a_search_that_sees_nothing_is_no_good_sign() {
        let found = |words: &[&str]| words.iter().map(|word| format!("file: {word}")).collect::<Vec<_>>();
        assert!(expect_nothing_but("control", &found(&["control"]), "").is_ok());
        assert!(expect_nothing_but("control", &[], "").is_err());
        assert!(expect_nothing_but("control", &found(&["control", "hers"]), "").is_err());
        assert!(expect_no_word_in("quiet", "").is_ok() && expect_no_word_in("a flimquax", "").is_err());
    }
}
