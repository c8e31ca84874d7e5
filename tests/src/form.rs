//! The form as a person fills it in: every screen in its order, and words that are found again.

use anyhow::{Result, bail};
use serde_json::json;

use crate::browser::{Browser, Setup};
use crate::mirror::{Terms, World};
use crate::walk::Walker;
use crate::words::{say, say_with};

/// The screens that ask something, by their codes.
pub const SCREENS: [&str; 12] = ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F13", "F11"];

/// Typed into the free fields; nowhere but in the opened letter may they ever be found.
pub const MARKERS: [&str; 3] = ["zebra-marker-one", "kestrel-marker-two", "plover-marker-three"];

/// A world on these terms, and a phone in it.
///
/// # Errors
/// If the browser does not start.
pub async fn phone(terms: &Terms) -> Result<(World, Browser)> {
    let world = World::start(terms).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    Ok((world, browser))
}

/// Opens the form and waits for its first screen.
///
/// # Errors
/// If it does not start.
pub async fn open(walker: &Walker<'_>, world: &World, lang: &str) -> Result<()> {
    walker.browser.client.goto(&world.page(&format!("{lang}/f1.html"))).await?;
    walker.wait_for_screen("F1").await
}

/// Skips from the screen `from` to the screen `to`, answering nothing.
///
/// # Errors
/// If a screen does not come.
pub async fn skip(walker: &Walker<'_>, lang: &str, from: &str, to: &str) -> Result<()> {
    let place = |code| SCREENS.iter().position(|screen| *screen == code).unwrap_or_default();
    for screen in &SCREENS[place(from)..place(to)] {
        walker.wait_for_screen(screen).await?;
        walker.press_button(&say(lang, "letter-skip")).await?;
    }
    walker.wait_for_screen(to).await
}

/// Answers a screen as little as a letter needs that goes to an agency and may be answered: about somebody else, one
/// agency, not in danger, contact wished, for them alone, with consent.
///
/// # Errors
/// If an option is not there.
pub async fn answer_least(walker: &Walker<'_>, screen: &str) -> Result<()> {
    match screen {
        "F2" => walker.press("li:nth-child(2) input[name=q12]").await,
        "F3" => walker.press("input[name=q3]").await,
        "F4" => walker.press("li:nth-child(3) input[name=q13]").await,
        "F9" => walker.press("li:nth-child(2) input[name=q7]").await,
        "F10" => walker.press("li:nth-child(2) input[name=q25]").await,
        "F11" => walker.press("input[name=q11]").await,
        _ => Ok(()),
    }
}

/// From a fresh page to the last screen, with the agency chosen and nothing else.
///
/// # Errors
/// If a screen does not come.
pub async fn choose_agency_only(walker: &Walker<'_>, world: &World, lang: &str) -> Result<()> {
    open(walker, world, lang).await?;
    skip(walker, lang, "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    walker.press_button(&say(lang, "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await
}

/// Presses Send, whose words name the agency.
///
/// # Errors
/// If there is no such button.
pub async fn press_send(walker: &Walker<'_>, lang: &str) -> Result<()> {
    let name = if lang == "ar" { "مكتب التدريب" } else { "Practice desk" };
    walker.press_button(&say_with(lang, "letter-send", &[("name", name.into())])).await
}

/// Ticks the consent and presses Send.
///
/// # Errors
/// If either can't be reached.
pub async fn agree_and_send(walker: &Walker<'_>, lang: &str) -> Result<()> {
    walker.press("input[name=q11]").await?;
    press_send(walker, lang).await
}

/// From a fresh page to the screen of the code, with the agency chosen; makes a code, confirms it, and goes on to the
/// last screen. The code, its 24 digits.
///
/// # Errors
/// If a screen does not come, or the code can't be made.
pub async fn choose_agency_and_code(walker: &Walker<'_>, world: &World, lang: &str) -> Result<String> {
    open(walker, world, lang).await?;
    skip(walker, lang, "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    skip(walker, lang, "F3", "F13").await?;
    let code = make_code(walker, lang).await?;
    walker.press_button(&say(lang, "letter-continue")).await?;
    walker.wait_for_screen("F11").await?;
    Ok(code)
}

/// On its screen: makes a code and confirms it.
///
/// # Errors
/// If it can't be made, or is not believed.
pub async fn make_code(walker: &Walker<'_>, lang: &str) -> Result<String> {
    walker.press_button(&say(lang, "letter-code-make")).await?;
    walker.wait(".receipt .digits").await?;
    let code = shown_code(walker).await?;
    walker.type_into("input[name=q22]", &code[20..]).await?;
    walker.wait_for_text(&say(lang, "letter-code-right")).await?;
    Ok(code)
}

/// The digits that are shown as a code.
///
/// # Errors
/// If there are not 24.
pub async fn shown_code(walker: &Walker<'_>) -> Result<String> {
    let shown = walker.text_of(".receipt .digits").await.unwrap_or_default();
    let code: String = shown.chars().filter(char::is_ascii_digit).collect();
    if code.len() != 24 {
        bail!("{shown:?} is no code");
    }
    Ok(code)
}

/// Answers every question of every screen, and agrees. The first screen is open; the last stays open.
///
/// # Errors
/// If something can't be reached.
pub async fn answer_everything(walker: &Walker<'_>, lang: &str) -> Result<()> {
    for screen in SCREENS {
        walker.wait_for_screen(screen).await?;
        for name in boxes(screen) {
            walker.press(name).await?;
        }
        match screen {
            "F5" => {
                walker.press_button(&say(lang, "letter-happened-note-see")).await?;
                walker.press("[role=status] li:nth-child(2) input[name=q4]").await?;
            }
            "F6" => choose(walker, "q14", "GB").await?,
            "F8" => walker.type_into("textarea[name=q6]", MARKERS[0]).await?,
            "F9" => {
                walker.type_into("input[name=q8]", MARKERS[1]).await?;
                walker.type_into("input[name=q18]", MARKERS[2]).await?;
                choose(walker, "q19", "my").await?;
            }
            _ => {}
        }
        if screen != "F11" {
            walker.press_button(&say(lang, "letter-continue")).await?;
        }
    }
    Ok(())
}

/// Chooses from a list by its value, as a tap on its line does.
///
/// # Errors
/// If there is no such line.
pub async fn choose(walker: &Walker<'_>, name: &str, value: &str) -> Result<()> {
    let css = format!("select[name={name}]");
    walker.wait(&css).await?;
    let script = "const s=document.querySelector(arguments[0]);s.focus();s.value=arguments[1];\
                  s.dispatchEvent(new Event('change',{bubbles:true}));return s.value;";
    let chosen = walker.browser.client.execute(script, vec![json!(css), json!(value)]).await?;
    if chosen != json!(value) {
        bail!("{css} has no {value}");
    }
    Ok(())
}

/// The boxes and circles that are ticked on a screen.
fn boxes(screen: &str) -> &'static [&'static str] {
    match screen {
        "F1" => &["input[name=q21]", "input[name=q1]", "input[name=q2]"],
        "F2" => &["li:nth-child(2) input[name=q12]"],
        "F3" => &["input[name=q3]"],
        "F4" => &["li:nth-child(1) input[name=q13]", "li:nth-child(3) input[name=q13]"],
        "F5" => &["li:nth-child(1) input[name=q4]"],
        "F6" => &["li:nth-child(2) input[name=q15]", "li:nth-child(1) input[name=q16]"],
        "F7" => &["li:nth-child(2) input[name=q5]"],
        "F9" => &[
            "li:nth-child(2) input[name=q7]",
            "li:nth-child(1) input[name=q17]",
            "li:nth-child(2) input[name=q20]",
            "li:nth-child(2) input[name=q9]",
            "li:nth-child(1) input[name=q10]",
        ],
        "F10" => &["li:nth-child(2) input[name=q25]"],
        "F11" => &["input[name=q11]"],
        _ => &[],
    }
}
