//! The whole form: every option within reach of a keyboard, every answer at the agency, another language in the
//! middle, and what people paste, press and open by accident.

use anyhow::Result;
use fantoccini::Locator;
use fantoccini::key::Key;
use report::words::MAX_CHARS;
use report::{About, Safe, Since, Usage, When};
use report::{Avoid, Channel, Choice, Company, Danger, Happened, Help, Interpreter, May, Phone, PlaceKind};
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::form::{self, MARKERS, SCREENS};
use tests::mirror::Terms;
use tests::walk::{Walker, Way};
use tests::words::{say, say_with};

/// How many options a question has, by the name of its boxes.
const OPTIONS: [(&str, usize); 17] = [
    ("q21", Safe::ALL.len()),
    ("q1", Company::ALL.len()),
    ("q2", Phone::ALL.len()),
    ("q12", About::ALL.len()),
    ("q3", 1),
    ("q13", Danger::ALL.len()),
    ("q4", Happened::ALL.len()),
    ("q15", PlaceKind::ALL.len()),
    ("q16", Since::ALL.len()),
    ("q5", Help::ALL.len()),
    ("q7", May::ALL.len()),
    ("q17", Channel::ALL.len()),
    ("q20", Interpreter::ALL.len()),
    ("q9", When::ALL.len()),
    ("q10", Avoid::ALL.len()),
    ("q25", Usage::ALL.len()),
    ("q11", 1),
];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_option_can_be_chosen_and_every_screen_skipped_with_the_keyboard_alone() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker { browser: &browser, way: Way::Keyboard };
    form::open(&walker, &world, "en").await?;
    let mut chosen: Vec<String> = Vec::new();
    for screen in SCREENS {
        walker.wait_for_screen(screen).await?;
        chosen.extend(choose_all(&walker).await?);
        if screen != "F11" {
            walker.press_button(&say("en", "letter-skip")).await?;
        }
    }
    for (name, count) in OPTIONS {
        let found = chosen.iter().filter(|option| option.starts_with(&format!("{name}:"))).count();
        assert_eq!(found, count, "{name} in {chosen:?}");
    }
    for field in ["q6:", "q8:", "q18:", "q14:", "q19:"] {
        assert!(chosen.iter().any(|option| option.starts_with(field)), "{field} in {chosen:?}");
    }
    browser.quit().await
}

/// Goes through a screen with Tab, Space and the arrows, and names everything that could be chosen or typed into.
async fn choose_all(walker: &Walker<'_>) -> Result<Vec<String>> {
    let mut chosen: Vec<String> = Vec::new();
    walker.browser.client.execute("document.querySelector('#letter h1').focus()", vec![]).await?;
    for _ in 0..160 {
        walker.key(char::from(Key::Tab)).await?;
        let here = focused(walker).await?;
        let text = here["text"].as_str().unwrap_or_default();
        let name = here["name"].as_str().unwrap_or_default();
        match here["kind"].as_str().unwrap_or_default() {
            _ if text == say("en", "letter-skip") || text == say("en", "letter-back") => break,
            "button" if text == say("en", "letter-happened-note-see") => {
                walker.key(char::from(Key::Enter)).await?;
                walker.wait("#hard:focus").await?;
            }
            "checkbox" => {
                walker.key(' ').await?;
                let now = focused(walker).await?;
                assert_eq!(now["checked"], json!(true), "{now}");
                chosen.push(format!("{name}:{}", now["index"]));
            }
            "radio" => {
                walker.key(' ').await?;
                for _ in 0..here["count"].as_u64().unwrap_or_default() {
                    let now = focused(walker).await?;
                    assert_eq!(now["checked"], json!(true), "{now}");
                    chosen.push(format!("{name}:{}", now["index"]));
                    walker.key(char::from(Key::Down)).await?;
                }
                // Around once, to the first; the second of "may they contact you" is the yes that unfolds the rest.
                if name == "q7" {
                    walker.key(char::from(Key::Down)).await?;
                }
            }
            "text" | "textarea" | "select-one" => chosen.push(format!("{name}:")),
            _ => {}
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

/// What has the focus: its kind, name, words, place among those of its name.
async fn focused(walker: &Walker<'_>) -> Result<Value> {
    let script = "const e=document.activeElement,all=[...document.getElementsByName(e.name||'-')];\
                  return {kind:e.type||e.tagName,name:e.name||'',text:e.textContent.trim(),\
                  checked:!!e.checked,index:all.indexOf(e),count:all.length};";
    Ok(walker.browser.client.execute(script, vec![]).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_answer_arrives_at_the_agency_in_what_it_reads_and_in_what_it_exports() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::answer_everything(&walker, "en").await?;
    let agreed_to = "return [...document.querySelectorAll('.points li'),document.querySelector('input[name=q11]')\
                     .closest('label')].map(e=>e.textContent).join('\\n')";
    let agreed_to = browser.client.execute(agreed_to, vec![]).await?;
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await?;

    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 1);
    let shown = flat(&world.agency.show(&letters[0]));
    let text = flat(&world.agency.export(&letters[0], "text"));
    let report = flat(&String::from_utf8_lossy(&world.agency.open_with_age(&letters[0])));
    for id in ANSWERED {
        let words = flat(&say("en", id));
        for (place, all) in [("show", &shown), ("the text export", &text), ("report.txt", &report)] {
            assert!(all.contains(&words), "{id} ({words}) is missing in {place}:\n{all}");
        }
    }
    assert!(
        shown.contains("She says that you may contact her, only in the way below.")
            && report.contains(&say("en", "letter-contact-yes"))
    );
    for marker in MARKERS {
        for all in [&shown, &text, &report] {
            assert!(all.contains(marker), "{marker} is missing in:\n{all}");
        }
    }
    let json: Value = serde_json::from_str(&world.agency.export(&letters[0], "json"))?;
    let answers = &json["letter"]["answers"];
    assert_eq!(answers["about"], "SomebodyElse");
    assert_eq!(answers["danger"], json!(["Under18", "DangerNow"]));
    assert_eq!(answers["happened"], json!(["TakesDocuments", "PhysicalAbuse"]));
    assert_eq!(answers["place"], json!({"country": "GB", "kinds": ["Farm"], "when": "Now"}));
    assert_eq!(answers["help"], json!(["SafePlace"]));
    assert_eq!(answers["use"], "OnlyThem");
    let contact = json!({
        "may": "Yes", "channel": ["Call"], "how": MARKERS[1], "name": MARKERS[2], "lang": "my", "interpreter": "Woman",
        "when": ["Afternoon"], "avoid": ["Voicemail"],
    });
    assert_eq!(answers["contact"], contact);
    assert_eq!(json["letter"]["text"], MARKERS[0]);
    assert_eq!(json["letter"]["consent"]["purposes"], json!(["Read", "Help", "Contact"]));
    let hash = wire::sha256(&[agreed_to.as_str().unwrap_or_default().as_bytes()]);
    assert_eq!(json["letter"]["consent"]["hash"], wire::b64::encode(&hash), "she agreed to: {agreed_to}");
    Ok(())
}

/// What [`form::answer_everything`] chooses.
const ANSWERED: [&str; 13] = [
    "letter-about-somebody-else",
    "letter-danger-under-18",
    "letter-danger-now",
    "letter-happened-takes-documents",
    "letter-happened-physical-abuse",
    "letter-place-farm",
    "letter-place-now",
    "letter-help-safe-place",
    "letter-contact-call",
    "letter-contact-interpreter-woman",
    "letter-contact-afternoon",
    "letter-contact-no-voicemail",
    "letter-use-only-them",
];

/// Without line breaks and indents, which wrap a text for reading.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn without_her_name_takes_the_way_to_her_out_of_the_letter() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::answer_everything(&walker, "en").await?;
    for screen in ["F13", "F10"] {
        walker.press_button(&say("en", "letter-back")).await?;
        walker.wait_for_screen(screen).await?;
    }
    walker.press("li:nth-child(3) input[name=q25]").await?;
    walker.press_button(&say("en", "letter-back")).await?;
    walker.wait_for_screen("F9").await?;
    assert!(
        browser.client.find_all(Locator::Css("#letter input")).await?.is_empty(),
        "nothing is asked here"
    );
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    let json: Value = serde_json::from_str(&world.agency.export(&letters[0], "json"))?;
    assert_eq!(json["letter"]["answers"]["contact"], Value::Null);
    let report = world.agency.open_with_age(&letters[0]);
    let report = String::from_utf8_lossy(&report);
    assert!(
        !report.contains(MARKERS[1]) && !report.contains(MARKERS[2]),
        "the way to her is still in the letter"
    );
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn leaving_the_hard_part_out_takes_back_what_was_chosen_there() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F5").await?;
    let plain = browser.client.find_all(Locator::Css("input[name=q4]")).await?.len();
    assert_eq!(
        plain,
        Happened::ALL.iter().filter(|option| !option.is_hard()).count(),
        "nothing hard is shown unasked"
    );
    walker.press_button(&say("en", "letter-happened-note-see")).await?;
    walker.press("[role=status] li:nth-child(2) input[name=q4]").await?;
    walker.press_button(&say("en", "letter-happened-note-leave")).await?;
    walker.press_button(&say("en", "letter-continue")).await?;
    walker.wait_for_screen("F6").await?;
    walker.press_button(&say("en", "letter-back")).await?;
    walker.wait_for_screen("F5").await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-happened-left-out")));
    assert_eq!(browser.client.find_all(Locator::Css("input[name=q4]")).await?.len(), plain);
    form::skip(&walker, "en", "F5", "F11").await?;
    let check = walker.page_text().await?;
    assert!(
        !check.contains(&say("en", "letter-happened-physical-abuse")),
        "what was left out is not sent:\n{check}"
    );
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn what_the_agency_must_report_is_told_before_anything_that_says_who_she_is() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F4").await?;
    walker.press("li:nth-child(1) input[name=q13]").await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-danger-duty-nobody")));
    walker.press_button(&say("en", "letter-danger-choose")).await?;
    walker.wait_for_screen("F3").await?;
    walker.press("input[name=q3]").await?;
    walker.press_button(&say("en", "letter-continue")).await?;
    walker.wait_for_screen("F4").await?;
    assert_eq!(walker.text_of(".duty [lang=en]").await.as_deref(), Some(tests::letters::DUTY));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn another_language_in_the_middle_keeps_answers_place_and_address() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    let (address, steps) = (browser.client.current_url().await?, history_length(&browser).await?);
    browser.requested().await?;
    walker.press("header a[hreflang=ar]").await?;
    walker.wait("html[lang=ar][dir=rtl] #letter").await?;
    walker.wait_for_screen("F8").await?;
    assert!(walker.page_text().await?.contains(&say("ar", "letter-words-title")));
    let area = walker.wait("textarea[name=q6]").await?;
    assert_eq!(area.prop("value").await?.as_deref(), Some(MARKERS[0]));
    assert_eq!(browser.client.current_url().await?, address);
    assert_eq!(history_length(&browser).await?, steps);
    let asked = browser.requested().await?;
    assert_eq!(asked.len(), 1, "only the other language's words are fetched: {asked:?}");
    assert!(asked[0].ends_with("/ar/f1.html"), "{asked:?}");

    // The letter is in the language she ends in, and the way out still works.
    walker.press("header a[hreflang=en]").await?;
    walker.wait("html[lang=en][dir=ltr] #letter").await?;
    walker.press("header a[hreflang=ar]").await?;
    walker.wait("html[lang=ar] #letter").await?;
    form::skip(&walker, "ar", "F8", "F11").await?;
    walker.press_button(&say("ar", "letter-check-choose")).await?;
    walker.press("input[name=q3]").await?;
    walker.press_button(&say("ar", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    walker.press("input[name=q11]").await?;
    walker.press("header a[hreflang=en]").await?;
    walker.wait("html[lang=en] #letter").await?;
    walker.press("header a[hreflang=ar]").await?;
    walker.wait("html[lang=ar] #letter").await?;
    let agreed = "return document.querySelector('input[name=q11]').checked";
    assert_eq!(browser.client.execute(agreed, vec![]).await?, json!(false), "she agreed to other words");
    form::agree_and_send(&walker, "ar").await?;
    walker.wait_for_screen("F12").await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    let json: Value = serde_json::from_str(&world.agency.export(&letters[0], "json"))?;
    assert_eq!((&json["letter"]["lang"], &json["letter"]["text"]), (&json!("ar"), &json!(MARKERS[0])));
    walker.press("a.leave").await?;
    for _ in 0..200 {
        if browser.client.current_url().await?.as_str() == world.decoy.page("weather") {
            return browser.quit().await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    anyhow::bail!("Leave does not work after the language was changed")
}

async fn history_length(browser: &Browser) -> Result<i64> {
    Ok(browser.client.execute("return history.length", vec![]).await?.as_i64().unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_language_that_can_not_be_loaded_leaves_everything_as_it_is() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    world.recorder.point_at(None);
    walker.press("header a[hreflang=ar]").await?;
    walker.wait_for_text(&say("en", "letter-language-failed")).await?;
    let area = walker.wait("textarea[name=q6]").await?;
    assert_eq!(area.prop("value").await?.as_deref(), Some(MARKERS[0]));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_megabyte_of_pasted_text_is_counted_not_cut_and_not_sent() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    form::skip(&walker, "en", "F3", "F8").await?;
    let megabyte = 1 << 20;
    paste(&walker, &format!("'w'.repeat({megabyte})")).await?;
    let over = i64::try_from(megabyte - MAX_CHARS)?;
    walker.wait_for_text(&say_with("en", "letter-words-over", &[("over", over.into())])).await?;
    let kept =
        browser.client.execute("return document.querySelector('textarea').value.length", vec![]).await?;
    assert_eq!(kept, json!(megabyte));
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-long")).await?;
    assert!(world.agency.fetch(&world.recorder.origin()).is_empty());
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn emoji_and_arabic_arrive_as_typed_null_characters_do_not_and_overrides_turn_nothing_around()
-> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    form::skip(&walker, "en", "F3", "F8").await?;
    paste(&walker, r"'🙂 ساعدوني e\u0301 a\0b call \u202e0010 555 <b>&amp;'").await?;
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    let json: Value = serde_json::from_str(&world.agency.export(&letters[0], "json"))?;
    assert_eq!(json["letter"]["text"], "🙂 ساعدوني \u{e9} ab call \u{202e}0010 555 <b>&amp;");
    let shown = world.agency.show(&letters[0]);
    assert!(shown.contains("🙂") && !shown.contains('\u{202e}'), "{shown}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn back_and_reload_find_an_empty_form_that_works() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    browser.client.goto(&world.decoy.page("neutral")).await?;
    form::open(&walker, &world, "en").await?;
    form::skip(&walker, "en", "F1", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    browser.client.refresh().await?;
    expect_empty(&walker).await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    browser.client.back().await?;
    assert_eq!(
        browser.client.current_url().await?.as_str(),
        world.decoy.page("neutral"),
        "no step of its own"
    );
    browser.client.forward().await?;
    expect_empty(&walker).await?;
    browser.quit().await
}

async fn expect_empty(walker: &Walker<'_>) -> Result<()> {
    form::skip(walker, "en", "F1", "F8").await?;
    let area = walker.wait("textarea[name=q6]").await?;
    assert_eq!(area.prop("value").await?.as_deref(), Some(""));
    Ok(())
}

/// As a paste does: the whole text at once.
async fn paste(walker: &Walker<'_>, expression: &str) -> Result<()> {
    walker.wait("textarea").await?;
    let script = format!(
        "const a=document.querySelector('textarea');a.value={expression};a.dispatchEvent(new Event('input',{{bubbles:true}}));"
    );
    walker.browser.client.execute(&script, vec![]).await?;
    Ok(())
}
