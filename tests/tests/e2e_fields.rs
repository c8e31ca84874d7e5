//! What fields do: nothing learns or changes what is typed (TR-4 of docs/requirements.md), and nothing is chosen for
//! her beforehand (HL-7).

use std::collections::BTreeSet;

use anyhow::Result;
use tests::answers::{self, agency};
use tests::browser::Browser;
use tests::files::{self, fixture};
use tests::form::{self, SCREENS};
use tests::mirror::Terms;
use tests::walk::Walker;
use tests::words::say;

const LANG: &str = "en";

/// The names of all fields of the form but those for files. They say nothing.
const NAMES: [&str; 24] = [
    "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15", "q16",
    "q17", "q18", "q19", "q20", "q21", "q22", "q23", "q25",
];

/// Looks at everything that can be typed into or chosen: its names, and what is wrong with it. Only what is typed
/// can be corrected; digits run from left to right in every language.
const AUDIT: &str = r"
    const wrong = [], names = [];
    for (const form of document.forms)
        if (form.querySelector('input,button')) wrong.push(`this form can send: ${form.outerHTML.slice(0, 160)}`);
    for (const button of document.querySelectorAll('button'))
        if (button.type !== 'button') wrong.push(`this button can send: ${button.outerHTML}`);
    for (const field of document.querySelectorAll('input,textarea,select,[contenteditable]')) {
        const name = field.getAttribute('name') ?? '';
        names.push(name);
        const tell = (what) => wrong.push(`${what}: ${field.outerHTML.slice(0, 160)}`);
        const want = { autocomplete: ['off'] };
        const chosen = ['radio', 'checkbox', 'file', 'select-one'].includes(field.type);
        if (!chosen) Object.assign(want, {
            autocorrect: ['off'],
            autocapitalize: ['off', 'none'],
            spellcheck: ['false'],
            writingsuggestions: ['false'],
            dir: [field.inputMode === 'numeric' ? 'ltr' : 'auto'],
        });
        for (const [attribute, values] of Object.entries(want))
            if (!values.includes(field.getAttribute(attribute))) tell(`no ${attribute}=${values[0]}`);
        if (!/^q\d+(-\d+)?$/.test(name)) tell(`the name is ${name || 'missing'}`);
        if (!field.closest('[translate=no]')) tell('a machine may translate it');
    }
    return [names, wrong];
";

/// What was found so far.
#[derive(Default)]
struct Audit {
    names: BTreeSet<String>,
    wrong: Vec<String>,
}

impl Audit {
    async fn look(&mut self, browser: &Browser, place: &str) -> Result<()> {
        let found = browser.client.execute(AUDIT, vec![]).await?;
        let (names, wrong): (Vec<String>, Vec<String>) = serde_json::from_value(found)?;
        assert!(!names.is_empty(), "{place} has no field to look at");
        self.names.extend(names);
        self.wrong.extend(wrong.into_iter().map(|wrong| format!("{place}: {wrong}")));
        Ok(())
    }
}

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

/// The names of all fields of a screen, and of those that are not empty: ticked, chosen, or with text in them.
async fn filled(browser: &Browser) -> Result<(Vec<String>, Vec<String>)> {
    let look = "const all=[...document.querySelectorAll('#letter input,#letter textarea,#letter select')];\
                const has=(e)=>/radio|checkbox/.test(e.type)?e.checked:e.value!=='';\
                return [all.map((e)=>e.name),all.filter(has).map((e)=>e.name)];";
    Ok(serde_json::from_value(browser.client.execute(look, vec![]).await?)?)
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
