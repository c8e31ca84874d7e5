//! Before the first question: what Leave is called and that it comes first (QE-5, QE-9), what it can and can not do
//! (QE-12), and what an unsafe answer brings (HL-3 of docs/requirements.md).

use std::time::Duration;

use anyhow::{Result, bail};
use fantoccini::key::Key;
use serde_json::json;
use tests::aria::role_and_name;
use tests::browser::{Browser, Engine, Setup};
use tests::form;
use tests::journeys::every_language;
use tests::mirror::{Terms, World};
use tests::walk::{Walker, Way};
use tests::words::say;

/// What Leave does, and the limits that it has.
const LIMITS: [&str; 5] = [
    "letter-before-exit-hides",
    "letter-before-exit-history",
    "letter-before-exit-lost",
    "letter-before-exit-return",
    "letter-before-exit-help",
];

/// The first screen stands there: nothing is asked but whether it is safe, and each limit of Leave can be read.
async fn is_first_screen(walker: &Walker<'_>, lang: &str, place: &str) -> Result<()> {
    walker.wait_for_screen("F1").await?;
    let look = "const seen=(e)=>e.getClientRects().length>0;const names=[...document.querySelectorAll(\
        '#letter input,#letter textarea,#letter select')].map((e)=>e.name);\
        return [[...new Set(names)].join(),[...document.querySelectorAll('#letter .points li')].filter(seen)\
        .map((e)=>e.textContent.replace(/[\\u2068\\u2069]/g,'').trim()),\
        [...document.querySelectorAll(\"#letter a[href$='d1.html']\")].some(seen)];";
    let found = walker.browser.client.execute(look, vec![]).await?;
    let limits: Vec<String> = LIMITS.iter().map(|id| say(lang, id)).collect();
    assert_eq!(found, json!(["q21,q1,q2", limits, true]), "{place}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_every_engine_leave_is_a_link_with_a_name_and_opens_no_tab() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let browser = Browser::start(Setup { engine, phone: true, ..Setup::default() }).await?;
        let walker = Walker::by_touch(&browser);
        for lang in ["en", "ar"] {
            browser.client.goto(&world.page(&format!("{lang}/index.html"))).await?;
            walker.wait("h1").await?;
            let expected = ("link".to_owned(), say(lang, "common-leave-now"));
            for css in ["a.leave", "a.skip[data-exit]"] {
                assert_eq!(role_and_name(&browser, css).await?, expected, "{engine:?} {lang} {css}");
            }
            let tabs = browser.client.windows().await?.len();
            walker.press("a.leave").await?;
            walker.wait_for_text("Sunny").await?;
            assert_eq!((tabs, browser.client.windows().await?.len()), (1, 1), "{engine:?} {lang}");
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_every_language_the_first_stop_leaves_and_the_first_screen_tells_what_leave_can_not_do()
-> Result<()> {
    let languages = every_language()?;
    assert!(languages.len() >= 12, "{} languages", languages.len());
    let tags = languages.iter().map(|locale| locale.tag.clone()).collect();
    let world = World::start(&Terms { languages: tags, ..Terms::default() }).await;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker { browser: &browser, way: Way::Keyboard };
    for locale in languages {
        let lang = locale.tag.as_str();
        form::open(&walker, &world, lang).await?;
        is_first_screen(&walker, lang, lang).await?;

        let name = say(lang, "common-leave-now");
        assert!(lang == "en" || name != say("en", "common-leave-now"), "{lang}: the name is English");
        for css in ["a.leave", "a.skip[data-exit]"] {
            assert_eq!(
                role_and_name(&browser, css).await?,
                ("link".to_owned(), name.clone()),
                "{lang} {css}"
            );
        }
        let leave = walker.wait("a.leave").await?;
        assert_eq!(leave.attr("data-wait").await?, Some(say(lang, "common-wait")), "{lang}");

        // Told to whoever presses Shift; the next key is another one, and nothing happens.
        for id in ["common-shift-two", "common-shift-one"] {
            walker.key(char::from(Key::Shift)).await?;
            let told = "return document.querySelector('.ears[role=status]').textContent";
            assert_eq!(browser.client.execute(told, vec![]).await?, json!(say(lang, id)), "{lang}");
        }
        walker.key(char::from(Key::Tab)).await?;
        let look = "const e=document.activeElement;return [e.matches('a.skip[data-exit]'),\
                    e.textContent.trim(),e.getBoundingClientRect().top>=0];";
        let first = browser.client.execute(look, vec![]).await?;
        assert_eq!(first, json!([true, name, true]), "{lang}: the first stop of the Tab key");
        walker.key(char::from(Key::Enter)).await?;
        walker.wait_for_text("Sunny").await?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn however_the_form_is_opened_what_leave_can_not_do_comes_before_any_question() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for (lang, page) in
        [("en", "f1.html"), ("en", "f1.html#F8"), ("ar", "f1.html?step=F8"), ("ar", "f1.html#letter")]
    {
        // From elsewhere: an address that differs behind the # alone would not be loaded anew.
        browser.client.goto(&world.decoy.page("neutral")).await?;
        browser.client.goto(&world.page(&format!("{lang}/{page}"))).await?;
        is_first_screen(&walker, lang, page).await?;
    }
    for (lang, page, link) in [
        ("en", "index.html", "main a[href='f1.html']"),
        ("ar", "index.html", "footer a[href='f1.html']"),
        ("en", "b3.html", "footer a[href='f1.html']"),
        ("ar", "n1.html", "footer a[href='f1.html']"),
        ("en", "d1.html", "footer a[href='f1.html']"),
    ] {
        browser.client.goto(&world.page(&format!("{lang}/{page}"))).await?;
        walker.press(link).await?;
        is_first_screen(&walker, lang, page).await?;
    }
    form::skip(&walker, "en", "F1", "F8").await?;
    browser.client.refresh().await?;
    is_first_screen(&walker, "en", "loaded anew").await?;
    form::skip(&walker, "en", "F1", "F4").await?;
    walker.press_button(&say("en", "letter-stop")).await?;
    walker.press_button(&say("en", "letter-stop-yes")).await?;
    walker.press_button(&say("en", "letter-start-again")).await?;
    is_first_screen(&walker, "en", "started again").await?;
    browser.quit().await
}

/// The questions of the first screen, each with what an unsafe answer brings: title and text.
const UNSAFE: [(&str, &str, &str); 3] = [
    ("q21", "letter-before-danger-title", "letter-before-danger-text"),
    ("q1", "letter-before-not-alone-title", "letter-before-not-alone-text"),
    ("q2", "letter-before-shared-title", "letter-before-shared-text"),
];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_unsafe_answer_brings_leaving_calling_and_coming_back_later_before_any_question() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        assert_eq!(notes(&browser).await?, [""; 0], "{lang}: nothing is offered unasked");
        for (question, title, text) in UNSAFE {
            // The second answer is the bad one, the third "I am not sure".
            for answer in [2, 3] {
                walker.press(&format!("li:nth-child({answer}) input[name={question}]")).await?;
                let place = format!("{lang} {question} {answer}");
                let mut offered = vec![say(lang, title), say(lang, text)];
                if question != "q2" {
                    offered.push(say(lang, "letter-numbers-link"));
                    offered.push(say(lang, "letter-before-leave-now"));
                }
                wait_for_notes(&browser, &offered, &place).await?;
                is_first_screen(&walker, lang, &place).await?;
            }
            walker.press(&format!("li:nth-child(1) input[name={question}]")).await?;
            wait_for_notes(&browser, &[], &format!("{lang} {question}: a safe answer")).await?;
        }
        walker.press("li:nth-child(2) input[name=q1]").await?;
        walker.press(".note a[href$='n0.html']").await?;
        walker.wait("main a[href='n1.html']").await?;
        form::open(&walker, &world, lang).await?;
        walker.press("li:nth-child(2) input[name=q21]").await?;
        walker.press(".note button").await?;
        walker.wait_for_text("Sunny").await?;
    }
    browser.quit().await
}

/// What the notes of this screen say and offer, part by part.
async fn notes(browser: &Browser) -> Result<Vec<String>> {
    let look = "return [...document.querySelectorAll('#letter .note')].filter((e)=>e.getClientRects().length)\
        .flatMap((note)=>[...note.querySelectorAll('h2,p,a,button')]\
        .map((e)=>e.textContent.replace(/[\\u2068\\u2069]/g,'').trim()));";
    Ok(serde_json::from_value(browser.client.execute(look, vec![]).await?)?)
}

async fn wait_for_notes(browser: &Browser, expected: &[String], place: &str) -> Result<()> {
    for _ in 0..100 {
        if notes(browser).await? == expected {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("{place}: {expected:?} did not come, but {:?}", notes(browser).await?)
}
