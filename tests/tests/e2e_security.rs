//! What somebody puts into a page has no effect, and the site itself never needs what it forbids (SS-2, SS-4, SS-8 of
//! docs/requirements.md). In other engines: `e2e_everywhere_closed.rs`.

use std::time::Duration;

use anyhow::Result;
use fantoccini::Locator;
use serde_json::{Value, json};
use tests::attacks::{Attack, EFFECTS, FORM, REQUESTS, attempt};
use tests::browser::{Browser, Setup};
use tests::faulty;
use tests::mirror::{Terms, World};
use tests::recorder::Recorder;
use tests::walk::Walker;
use tests::words::say;
use tests::{answers, form};

/// Tells the console of every violation of the policy, in whatever document.
const WATCH: &str = "addEventListener('securitypolicyviolation', (event) => \
                     console.error('violation of ' + event.effectiveDirective + ': ' + event.blockedURI))";

/// How often an attack's end is looked for: two seconds.
const LOOKS: u32 = 100;

/// Every attack on this page is stopped by the directive that is meant to stop it.
async fn withstands(browser: &Browser, world: &World, elsewhere: &str, page: &str) -> Result<()> {
    browser.client.goto(&world.page(page)).await?;
    if page.ends_with("f1.html") {
        Walker::by_touch(browser).wait_for_screen("F1").await?;
    }
    for attack in EFFECTS.iter().chain(&REQUESTS).chain([&FORM]) {
        let Attack { name, stopped_by, .. } = attack;
        let attempted = attempt(browser, elsewhere, attack, LOOKS).await?;
        let violated: Vec<String> = serde_json::from_value(attempted["violated"].clone())?;
        assert!(violated.iter().any(|found| found.starts_with(stopped_by)), "{page}, {name}: {violated:?}");
        assert_eq!(attempted["effects"], json!([]), "{page}, {name}");
    }
    Ok(())
}

/// Whether the page came with a policy in its header.
async fn has_policy_in_header(browser: &Browser) -> Result<Value> {
    let ask = "const done = arguments[0]; fetch(location.href, { cache: 'no-store' }).then(\
               (reply) => done(reply.headers.has('content-security-policy')), (error) => done(String(error)));";
    Ok(browser.client.execute_async(ask, vec![]).await?)
}

fn text(recorder: &Recorder) -> String {
    String::from_utf8_lossy(&recorder.sent()).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn what_somebody_puts_into_a_page_is_stopped_by_its_policy() -> Result<()> {
    let mut world = World::start(&Terms::default()).await;
    let elsewhere = Recorder::start().await;
    elsewhere.point_at(Some(world.relay.address()));
    let browser = Browser::start(Setup::default()).await?;

    for page in ["en/b3.html", "en/f1.html"] {
        withstands(&browser, &world, &elsewhere.origin(), page).await?;
    }
    assert_eq!(has_policy_in_header(&browser).await?, json!(true));
    // On a server that can't set headers, the page's own policy does the same.
    faulty::headers(&mut world, |headers| {
        let kept = headers.lines().filter(|line| !line.starts_with("Content-Security-Policy"));
        kept.map(|line| format!("{line}\n")).collect()
    })?;
    withstands(&browser, &world, &elsewhere.origin(), "en/f1.html").await?;
    assert_eq!(has_policy_in_header(&browser).await?, json!(false));
    assert_eq!(text(&elsewhere), "", "something was asked of another origin");

    // Where no policy stands, each of them does what it is meant to.
    browser.client.goto(&world.decoy.page("neutral")).await?;
    for attack in &EFFECTS {
        let attempted = attempt(&browser, &elsewhere.origin(), attack, LOOKS).await?;
        let effects: Vec<String> = serde_json::from_value(attempted["effects"].clone())?;
        assert!(effects.iter().any(|effect| effect == attack.name), "{}: {attempted}", attack.name);
    }
    for attack in &REQUESTS {
        attempt(&browser, &elsewhere.origin(), attack, 1).await?;
    }
    // It leads away from the page before that can answer.
    let _ = attempt(&browser, &elsewhere.origin(), &FORM, 1).await;
    for Attack { name, .. } in REQUESTS.iter().chain([&FORM]) {
        let mut asked = false;
        for _ in 0..100 {
            asked = text(&elsewhere).contains(&format!(" /{name} HTTP"));
            if asked {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert!(asked, "{name} asks nobody, even without a policy:\n{}", text(&elsewhere));
    }
    browser.quit().await
}

/// Puts the page at this address into a frame of the page that is open, and goes into it.
async fn enter(browser: &Browser, address: &str) -> Result<()> {
    let frame = "const [address, done] = arguments, frame = document.createElement('iframe'); \
                 frame.src = address; frame.onload = () => done(true); document.body.replaceChildren(frame);";
    browser.client.execute_async(frame, vec![json!(address)]).await?;
    Ok(browser.client.enter_frame(0).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_a_frame_of_another_site_no_form_opens() -> Result<()> {
    let mut world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup::default()).await?;
    let walker = Walker::by_touch(&browser);
    let host = world.decoy.page("neutral");

    browser.client.goto(&host).await?;
    enter(&browser, &world.decoy.page("framed")).await?;
    assert_eq!(browser.client.find_all(Locator::Css("h1")).await?.len(), 1, "frames are shown here");
    for page in ["f1.html", "g1.html", "b3.html"] {
        browser.client.goto(&host).await?;
        browser.console_errors().await?;
        enter(&browser, &world.page(&format!("en/{page}"))).await?;
        // The browser says in words of its own that the page was not shown.
        assert!(browser.client.find_all(Locator::Css("#main, .leave, input")).await?.is_empty(), "{page}");
        let told = browser.console_errors().await?;
        assert!(told.iter().any(|line| line.contains("frame-ancestors")), "{page}: {told:?}");
    }

    // On a server that can't set this header, the page is shown, and its own script does not start the program.
    faulty::headers(&mut world, |headers| headers.replace("; frame-ancestors 'none'", ""))?;
    for (page, words, _) in faulty::PROGRAMS {
        browser.client.goto(&host).await?;
        enter(&browser, &world.page(&format!("en/{page}"))).await?;
        let place = format!("{page}, framed");
        faulty::tells(&walker, &world, &place, "no-start", &say("en", words)).await?;
    }
    faulty::both_programs_start(&walker, &world).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_whole_journey_breaks_no_policy_and_asks_nobody_else() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;

    // Languages, questions and search, guide, countries, country, about.
    browser.client.goto(&world.page("index.html")).await?;
    walker.press("a[hreflang=en]").await?;
    walker.press("main a[href='a2.html#n2']").await?;
    walker.type_into("#words", "passport").await?;
    walker.wait("#find li a").await?;
    walker.press("main a[href='b3.html']").await?;
    walker.wait("[data-fact]").await?;
    walker.press("a[href='n0.html']").await?;
    walker.press("main a[href='n1.html']").await?;
    walker.wait(".phone").await?;
    walker.press("a[href='d1.html']").await?;
    walker.wait_for_text(&say("en", "about-title")).await?;

    // A letter with a code, its answer, and writing on.
    let code = form::choose_agency_and_code(&walker, &world, "en").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    let relay = world.recorder.origin();
    let letters = world.agency.fetch(&relay);
    assert_eq!(letters.len(), 1);
    world.agency.reply(&relay, &letters[0], "We have read your letter.");
    answers::come_back(&walker, &world, "en", &code).await?;
    walker.wait_for_text("We have read your letter.").await?;
    answers::write_on(&walker, "en", "Thank you.").await?;

    let told = browser.console_errors().await?;
    assert!(told.is_empty(), "the console is not silent: {told:?}");
    let asked = browser.requested().await?;
    assert!(asked.iter().any(|address| address.ends_with("/v1/letter")), "not all was seen: {asked:?}");
    assert_eq!(beside(&asked, &relay), [""; 0], "asked of somebody else");

    // Had there been a violation, it would have been told.
    let foreign = "new Image().src = arguments[0]";
    browser.client.execute(foreign, vec![json!(world.decoy.page("picture"))]).await?;
    let mut told = Vec::new();
    for _ in 0..100 {
        told.extend(browser.console_errors().await?);
        if told.iter().any(|line| line.contains("violation of img-src")) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(told.iter().any(|line| line.contains("violation of img-src")), "{told:?}");
    browser.requested().await?;

    walker.press("a.leave").await?;
    walker.wait_for_text("Sunny").await?;
    let asked = browser.requested().await?;
    assert!(asked.contains(&world.decoy.page("weather")), "Leave asked for {asked:?}");
    assert_eq!(beside(&asked, &world.decoy.page("")), [""; 0], "asked of somebody else on leaving");
    browser.quit().await
}

/// The addresses that are neither of this origin nor the browser's own.
fn beside<'a>(asked: &'a [String], origin: &str) -> Vec<&'a str> {
    let own = ["data:", "blob:", "about:", "chrome:"];
    let is_beside = |address: &&str| {
        !address.starts_with(origin) && !own.iter().any(|scheme| address.starts_with(scheme))
    };
    asked.iter().map(String::as_str).filter(is_beside).collect()
}
