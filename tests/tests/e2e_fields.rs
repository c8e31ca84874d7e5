//! What fields do: nothing learns or changes what is typed (TR-4 of docs/requirements.md), and nothing is chosen for
//! her beforehand (HL-7). The same in other engines: `e2e_everywhere.rs`.

use std::collections::BTreeSet;

use anyhow::Result;
use tests::answers::{self, agency};
use tests::files::{self, fixture};
use tests::form::{self, SCREENS};
use tests::judges::fields::{Audit, NAMES, filled};
use tests::mirror::Terms;
use tests::walk::Walker;
use tests::words::say;

const LANG: &str = "en";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn no_field_lets_anything_complete_correct_learn_or_translate_what_is_typed() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let mut audit = Audit::default();
    let mut code = String::new();
    form::open(&walker, &world, LANG).await?;
    for screen in SCREENS {
        walker.wait_for_screen(screen).await?;
        unfold(&walker, screen).await?;
        if screen == "F13" {
            code = form::make_code(&walker, LANG).await?;
            walker.wait("input[name=q23]").await?;
        }
        audit.look(&browser, screen).await?;
        if screen != "F11" {
            walker.press_button(&say(LANG, "letter-continue")).await?;
        }
    }
    let expected: BTreeSet<String> = NAMES.into_iter().map(str::to_owned).collect();
    assert_eq!(audit.names, expected, "all fields of the form were looked at, and there are no others");
    form::agree_and_send(&walker, LANG).await?;
    walker.wait_for_screen("F12").await?;
    walker.press_button(&say(LANG, "letter-sent-files")).await?;
    walker.wait("input[name=q30]").await?;
    files::choose(&walker, &[fixture("phone.jpg")]).await?;
    walker.wait("input[name^=q31]").await?;
    audit.look(&browser, "F14").await?;

    answers::open(&walker, &world, LANG).await?;
    audit.look(&browser, "G1").await?;
    answers::type_code(&walker, LANG, &code).await?;
    walker.wait_for_text(agency(LANG)).await?;
    walker.wait("textarea[name=q2]").await?;
    audit.look(&browser, "G1, writing on").await?;
    walker.press_button(&say(LANG, "answers-change")).await?;
    walker.press_button(&say(LANG, "answers-change-make")).await?;
    walker.wait("input[name=q3]").await?;
    audit.look(&browser, "G1, another code").await?;

    browser.client.goto(&world.page("en/a2.html")).await?;
    walker.wait("#find:not([hidden]) input").await?;
    audit.look(&browser, "A2").await?;
    assert!(audit.wrong.is_empty(), "{}", audit.wrong.join("\n"));
    browser.quit().await
}

/// Chooses no more than it takes to see all that a screen asks, and consent at its end.
async fn unfold(walker: &Walker<'_>, screen: &str) -> Result<()> {
    match screen {
        "F3" => walker.press("input[name=q3]").await?,
        "F5" => {
            walker.press_button(&say(LANG, "letter-happened-note-see")).await?;
            walker.wait("#hard input").await?;
        }
        "F9" => {
            walker.press("li:nth-child(2) input[name=q7]").await?;
            walker.wait("input[name=q8]").await?;
        }
        _ => {}
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn nothing_is_chosen_or_filled_in_beforehand_on_any_screen() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let mut seen = BTreeSet::new();
    form::open(&walker, &world, LANG).await?;
    for screen in SCREENS {
        walker.wait_for_screen(screen).await?;
        if screen == "F3" {
            walker.wait("input[name=q3]").await?;
        }
        let (_, before) = filled(&browser).await?;
        assert_eq!(before, Vec::<String>::new(), "{screen}");
        unfold(&walker, screen).await?;
        let (all, after) = filled(&browser).await?;
        let pressed: Vec<&str> = match screen {
            "F3" => vec!["q3"],
            "F9" => vec!["q7"],
            _ => Vec::new(),
        };
        assert_eq!(after, pressed, "{screen}, with all that unfolds");
        seen.extend(all);
        if screen != "F11" {
            walker.press_button(&say(LANG, "letter-skip")).await?;
        }
    }
    // The fields for a code appear only with one.
    let expected = NAMES.into_iter().filter(|name| !["q22", "q23"].contains(name)).map(str::to_owned);
    assert_eq!(seen, expected.collect::<BTreeSet<_>>(), "every question was looked at");
    browser.quit().await
}
