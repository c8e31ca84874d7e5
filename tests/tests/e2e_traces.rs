//! What somebody finds who takes the phone afterwards: the whole profile of Chromium and of Firefox is searched for
//! every word that was typed, the history is read, the stores are counted, and pages that come back are looked into
//! (TR-1, TR-2, TR-3, TR-5 and TR-6 of docs/requirements.md). What the sources hold: `no_traces_in_source.rs`; whom
//! browsers ask: `e2e_requests.rs`.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::Locator;
use serde_json::{Value, json};
use tests::browser::{Browser, Engine, Setup};
use tests::mirror::{Terms, World};
use tests::profile::canary::{
    ANSWER, EVERYTHING, ORDINARY, expect_no_word_in, expect_nothing_but, expect_only_the_ordinary_field_kept,
    type_into, words, write_code, write_contact, write_words,
};
use tests::profile::pages_of;
use tests::walk::Walker;
use tests::words::say;
use tests::{answers, form, stores};

const LANG: &str = "en";

/// Without a log of the network, which would hold on to what was sent.
fn setup(engine: Engine) -> Setup {
    Setup { engine, phone: true, unwatched: true, ..Setup::default() }
}

/// The address of the site without its scheme.
fn host(world: &World) -> String {
    world.recorder.origin().replace("http://", "")
}

/// Puts something into each store but service workers.
const FILL: &str = "const done=arguments[arguments.length-1];(async()=>{document.cookie='a=b';\
    localStorage.setItem('a','b');sessionStorage.setItem('a','b');await caches.open('a');\
    await new Promise((kept,lost)=>{const asked=indexedDB.open('a');asked.onsuccess=kept;asked.onerror=lost;});\
    })().then(()=>done(''),(error)=>done(String(error)));";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_that_was_sent_leaves_no_word_on_disk_and_nothing_in_any_store() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    tokio::try_join!(finish(&world, Engine::Chromium), finish(&world, Engine::Firefox))?;
    Ok(())
}

async fn finish(world: &World, engine: Engine) -> Result<()> {
    let browser = Browser::start(setup(engine)).await?;
    let walker = Walker::by_touch(&browser);
    browser.client.goto(&world.page("en/a2.html")).await?;
    type_into(&walker, "#words").await?;
    walker.wait_for_text(&say(LANG, "finder-none")).await?;
    stores::expect_empty(&browser, &format!("{engine:?} a2")).await?;
    form::open(&walker, world, LANG).await?;
    write_words(&walker, LANG).await?;
    write_contact(&walker, LANG).await?;
    let code = write_code(&walker, LANG).await?;
    walker.press_button(&say(LANG, "letter-continue")).await?;
    walker.wait_for_screen("F11").await?;
    form::agree_and_send(&walker, LANG).await?;
    walker.wait_for_screen("F12").await?;
    stores::expect_empty(&browser, &format!("{engine:?} f1")).await?;

    // The stores can be filled here, and are then seen not to be empty.
    assert_eq!(browser.client.execute_async(FILL, vec![]).await?, json!(""), "{engine:?}");
    assert_eq!(stores::look(&browser).await?, json!(["a=b", 1, 1, 1, 1, 0]), "{engine:?}");

    let (profile, host) = (browser.quit_and_keep().await?, host(world));
    let all: Vec<&str> = words().into_iter().chain([code.as_str(), host.as_str()]).collect();
    expect_nothing_but(&host, &profile.search(&all)?, &format!("{engine:?}"))?;
    // The whole address: pages that may be kept link to the form.
    let form = world.page(&format!("{LANG}/f1.html"));
    let cached = profile.search_cache(&[host.as_str(), form.as_str()])?;
    expect_nothing_but(&host, &cached, &format!("{engine:?}, the cache"))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_visit_that_ended_with_leave_is_codes_in_the_history_and_no_word_on_disk() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    tokio::try_join!(leave(&world, Engine::Chromium), leave(&world, Engine::Firefox))?;
    Ok(())
}

async fn leave(world: &World, engine: Engine) -> Result<()> {
    let browser = Browser::start(setup(engine)).await?;
    let walker = Walker::by_touch(&browser);
    browser.client.goto(&world.page("index.html")).await?;
    walker.press("a[hreflang=en]").await?;
    walker.press("main a[href='a2.html#n2']").await?;
    walker.press("main a[href='b3.html']").await?;
    walker.wait("[data-fact]").await?;
    walker.press("a[href='n0.html']").await?;
    walker.press("main a[href='n1.html']").await?;
    walker.wait(".phone").await?;
    walker.press("footer a[href='f1.html']").await?;
    walker.wait_for_screen("F1").await?;
    write_words(&walker, LANG).await?;
    expect_only_the_ordinary_field_kept(&walker, &format!("{engine:?}-F8")).await?;
    write_contact(&walker, LANG).await?;
    walker.press("a.leave").await?;
    walker.wait_for_text("Sunny").await?;

    let (profile, host) = (browser.quit_and_keep().await?, host(world));
    let all: Vec<&str> = words().into_iter().chain([host.as_str()]).collect();
    expect_nothing_but(&host, &profile.search(&all)?, &format!("{engine:?}"))?;
    let (pages, waits) = (pages_of(world)?, say(LANG, "common-wait"));
    ensure!(pages.len() > 100, "only {} pages", pages.len());
    let history = profile.history().await?;
    for visited in &history {
        let (address, part) = visited.address.split_once('#').unwrap_or((visited.address.as_str(), ""));
        let html =
            pages.get(address).with_context(|| format!("{engine:?}: {visited:?} is no page of ours"))?;
        let is_there = part.is_empty() || html.contains(&format!(" id=\"{part}\""));
        ensure!(is_there, "{engine:?}: {visited:?} names what is not in the page");
        let title = html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
        // Leave gives the page that it covers the title of one that is still to come; the browser may give the page that
        // was replaced the title of the one that replaced it.
        let expected = [title.map_or("", |(title, _)| title), waits.as_str(), "Weather", ""];
        ensure!(expected.contains(&visited.title.as_str()), "{engine:?}: {visited:?}, not {expected:?}");
    }
    let forms = history.iter().filter(|visited| visited.address.contains("f1.html")).count();
    ensure!(forms == 1 && history.len() >= 5, "{engine:?}: {forms} addresses of the form in {history:#?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_browser_killed_in_mid_form_leaves_no_word_on_disk_and_brings_back_an_empty_form() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    tokio::try_join!(die(&world, Engine::Chromium), die(&world, Engine::Firefox))?;
    Ok(())
}

async fn die(world: &World, engine: Engine) -> Result<()> {
    let browser = Browser::start(setup(engine)).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, world, LANG).await?;
    write_words(&walker, LANG).await?;
    expect_only_the_ordinary_field_kept(&walker, &format!("{engine:?}-F8")).await?;
    write_contact(&walker, LANG).await?;
    expect_only_the_ordinary_field_kept(&walker, &format!("{engine:?}-F9")).await?;
    let code = write_code(&walker, LANG).await?;
    expect_only_the_ordinary_field_kept(&walker, &format!("{engine:?}-F13")).await?;
    let profile = browser.kill()?;
    let all: Vec<&str> = words().into_iter().chain([code.as_str(), ORDINARY]).collect();
    expect_nothing_but(ORDINARY, &profile.search(&all)?, &format!("{engine:?}"))?;
    let browser = Browser::start_again(setup(engine), profile).await?;
    let walker = Walker::by_touch(&browser);
    find_tab(&browser, &world.page("en/f1.html")).await?;
    if engine == Engine::Chromium {
        browser.cdp("Page.bringToFront", json!({})).await?;
    }
    walker.wait("#letter .step").await?;
    // Behind another tab, if only for a moment, the page is covered.
    if browser.client.find(Locator::Css("button.curtain")).await.is_ok() {
        walker.press("button.curtain").await?;
    }
    expect_empty_form(&walker, &format!("{engine:?} after a crash")).await?;
    browser.quit().await
}

/// Goes to the tab that the browser has brought back.
async fn find_tab(browser: &Browser, address: &str) -> Result<()> {
    let mut open = Vec::new();
    for _ in 0..200 {
        open.clear();
        for tab in browser.client.windows().await? {
            browser.client.switch_to_window(tab).await?;
            open.push(browser.client.current_url().await?.to_string());
            if open.last().is_some_and(|here| here == address) {
                return Ok(());
            }
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("the browser did not bring back {address}, but {open:?}")
}

async fn expect_empty_form(walker: &Walker<'_>, place: &str) -> Result<()> {
    walker.wait_for_screen("F1").await?;
    expect_no_word_in(&walker.browser.client.execute(EVERYTHING, vec![]).await?.to_string(), place)?;
    form::skip(walker, LANG, "F1", "F8").await?;
    let value = walker.wait("textarea[name=q6]").await?.prop("value").await?;
    ensure!(value.as_deref() == Some(""), "{place}: {value:?} stands in the field");
    walker.press_button(&say(LANG, "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    let check = walker.page_text().await?;
    ensure!(check.contains(&say(LANG, "letter-check-nobody")), "{place}: the agency is still chosen");
    expect_no_word_in(&check, place)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn reload_back_and_forward_show_an_empty_form_and_a_page_put_away_holds_no_word() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    tokio::try_join!(come_back(&world, Engine::Chromium), come_back(&world, Engine::Firefox))?;
    Ok(())
}

/// Writes down what is in the page after all that is done when it is put away, and again when it is brought back from
/// memory: in the name of the window, which lasts as long as the tab.
const WATCH: &str = "const look=(when)=>{window.name+=when+document.documentElement.outerHTML+\
    [...document.querySelectorAll('input,textarea,select')].map((e)=>e.value).join();};window.name='';\
    window.addEventListener('pagehide',()=>look('[put away]'));\
    window.addEventListener('pageshow',(event)=>{if(event.persisted)look('[brought back]');});";

async fn come_back(world: &World, engine: Engine) -> Result<()> {
    let browser = Browser::start(setup(engine)).await?;
    let walker = Walker::by_touch(&browser);
    browser.client.goto(&world.decoy.page("neutral")).await?;
    form::open(&walker, world, LANG).await?;
    write_words(&walker, LANG).await?;
    browser.client.refresh().await?;
    expect_empty_form(&walker, &format!("{engine:?} after a reload")).await?;

    browser.client.refresh().await?;
    write_words(&walker, LANG).await?;
    browser.client.back().await?;
    walker.wait_for_text("Sunny").await?;
    browser.client.forward().await?;
    expect_empty_form(&walker, &format!("{engine:?} after Back and Forward")).await?;

    browser.client.refresh().await?;
    write_words(&walker, LANG).await?;
    let before = browser.client.execute(EVERYTHING, vec![]).await?.to_string();
    ensure!(expect_no_word_in(&before, "").is_err(), "{engine:?}: what is typed can't be seen");
    browser.client.execute(WATCH, vec![]).await?;
    browser.client.execute("location.href=arguments[0]", vec![json!(world.page("en/d1.html"))]).await?;
    walker.wait("a[aria-current=page][href='d1.html']").await?;
    browser.client.execute("history.back()", vec![]).await?;
    expect_empty_form(&walker, &format!("{engine:?} after another address and Back")).await?;
    let seen = browser.client.execute("return window.name", vec![]).await?.to_string();
    ensure!(seen.contains("[put away]") && seen.contains("letter"), "{engine:?}: nothing was written down");
    println!("{engine:?}: brought back from memory: {}", seen.contains("[brought back]"));
    expect_no_word_in(&seen, &format!("{engine:?}, put away"))?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_browser_killed_while_she_reads_an_answer_and_writes_leaves_no_word_on_disk() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let relay = world.recorder.origin();
    let code = answers::send_with_code(&world, LANG).await?;
    world.agency.reply(&relay, &world.agency.fetch(&relay)[0], ANSWER);
    // One after the other: both keep a note in the same mailbox.
    for engine in [Engine::Chromium, Engine::Firefox] {
        let browser = Browser::start(setup(engine)).await?;
        let walker = Walker::by_touch(&browser);
        answers::come_back(&walker, &world, LANG, &code).await?;
        walker.wait_for_text(ANSWER).await?;
        stores::expect_empty(&browser, &format!("{engine:?} g1")).await?;
        type_into(&walker, "textarea[name=q2]").await?;
        expect_only_the_ordinary_field_kept(&walker, &format!("{engine:?}-G1")).await?;
        let profile = browser.kill()?;
        let all: Vec<&str> = words().into_iter().chain([code.as_str(), ORDINARY]).collect();
        expect_nothing_but(ORDINARY, &profile.search(&all)?, &format!("{engine:?}"))?;
    }
    Ok(())
}

/// Chromium before 113 and WebKit keep long texts and lists for the case of a crash, unless a form around them forbids
/// it. No test can read what either leaves on a phone.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_long_text_and_every_list_stands_in_a_form_that_asks_browsers_to_forget() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let look = "return [...document.querySelectorAll('textarea,select')].map(\
                (e)=>[e.name,e.form&&e.form.autocomplete])";
    let mut fields: Vec<Value> = Vec::new();
    form::open(&walker, &world, LANG).await?;
    for (from, to) in [("F1", "F6"), ("F6", "F8"), ("F8", "F9")] {
        form::skip(&walker, LANG, from, to).await?;
        if to == "F9" {
            walker.press("li:nth-child(2) input[name=q7]").await?;
            walker.wait("select[name=q19]").await?;
        }
        fields.push(browser.client.execute(look, vec![]).await?);
    }
    let code = answers::send_with_code(&world, LANG).await?;
    answers::come_back(&walker, &world, LANG, &code).await?;
    walker.wait("textarea[name=q2]").await?;
    fields.push(browser.client.execute(look, vec![]).await?);
    let expected = ["q14", "q6", "q19", "q2"].map(|name| json!([[name, "off"]]));
    assert_eq!(fields, expected, "each field with what its form says");
    browser.quit().await
}
