//! What Firefox and WebKit refuse, or run all the same, as Chromium does: code that somebody puts into a page (SS-2),
//! the form in a frame of another site (SS-8), on a page that is not secure (BL-7), of a program with a wrong type or
//! damaged (BL-10 of docs/requirements.md).

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tests::attacks::{Attack, EFFECTS, FORM, REQUESTS, attempt};
use tests::browser::{Browser, Engine, Setup};
use tests::faulty::{self, Fault, Faulty, PROGRAMS, Program, both_programs_start, tells};
use tests::form;
use tests::mirror::{Terms, World};
use tests::profile::Profile;
use tests::recorder::Recorder;
use tests::walk::Walker;
use tests::words::say;

/// The engines beside Chromium: nothing here has a language.
const ENGINES: [Engine; 2] = [Engine::Firefox, Engine::WebKit];

/// The attacks whose end is told by an event in every engine. Of the others, what counts is that they have no effect.
const TOLD: [&str; 13] = [
    "script", "handler", "eval", "function", "timer", "link", "sheet", "style", "image", "program", "fetch",
    "frame", "linked",
];

fn setup(engine: Engine) -> Setup {
    Setup { engine, phone: true, ..Setup::default() }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_what_somebody_puts_into_a_page_is_stopped() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let elsewhere = Recorder::start().await;
    elsewhere.point_at(Some(world.relay.address()));
    for engine in ENGINES {
        let browser = Browser::start(setup(engine)).await?;
        form::open(&Walker::by_touch(&browser), &world, "en").await?;
        for attack in EFFECTS.iter().chain(&REQUESTS).chain([&FORM]) {
            let Attack { name, stopped_by, .. } = attack;
            let is_told = TOLD.contains(name);
            let looks = if is_told { 100 } else { 15 };
            let attempted = attempt(&browser, &elsewhere.origin(), attack, looks).await?;
            assert_eq!(attempted["effects"], json!([]), "{engine:?}, {name}");
            let violated: Vec<String> = serde_json::from_value(attempted["violated"].clone())?;
            // Some name the directive that stands in for one that is not in the policy.
            let is_right = |found: &String| found.starts_with(stopped_by) || found == "default-src";
            assert!(!is_told || violated.iter().any(is_right), "{engine:?}, {name}: {violated:?}");
        }
        browser.quit().await?;
        assert_eq!(text(&elsewhere.sent()), "", "{engine:?}: something was asked of another origin");
    }
    Ok(())
}

/// Puts the page at this address into a frame of the page that is open. Not every browser tells of the end of a frame
/// that it does not show.
async fn frame(browser: &Browser, address: &str) -> Result<()> {
    let frame = "const [address, done] = arguments, frame = document.createElement('iframe'); \
                 const late = setTimeout(() => done(false), 3000); frame.src = address; \
                 frame.onload = () => { clearTimeout(late); done(true); }; document.body.replaceChildren(frame);";
    browser.client.execute_async(frame, vec![json!(address)]).await?;
    Ok(())
}

/// What was asked of the site since so much had been sent, once nothing more is.
async fn asked(world: &World, since: usize) -> String {
    let mut sent = world.recorder.sent();
    loop {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let now = world.recorder.sent();
        if now.len() == sent.len() {
            return text(&now[since..]);
        }
        sent = now;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_no_form_opens_in_a_frame_of_another_site() -> Result<()> {
    let mut world = World::start(&Terms::default()).await;
    let host = world.decoy.page("neutral");
    for engine in ENGINES {
        let browser = Browser::start(setup(engine)).await?;
        for (page, _, _) in PROGRAMS {
            browser.client.goto(&host).await?;
            let since = world.recorder.sent().len();
            frame(&browser, &world.page(&format!("en/{page}"))).await?;
            let asked = asked(&world, since).await;
            assert!(
                asked.contains(&format!("GET /en/{page} ")),
                "{engine:?}: {page} was not asked for: {asked}"
            );
            assert!(!asked.contains("GET /a/"), "{engine:?}: {page} is shown in a frame: {asked}");
        }
        browser.quit().await?;
    }
    // On a server that can't set this header, the page is shown, and its own script does not start the program.
    faulty::headers(&mut world, |headers| headers.replace("; frame-ancestors 'none'", ""))?;
    for engine in ENGINES {
        let browser = Browser::start(setup(engine)).await?;
        let walker = Walker::by_touch(&browser);
        for (page, words, _) in PROGRAMS {
            browser.client.goto(&host).await?;
            frame(&browser, &world.page(&format!("en/{page}"))).await?;
            browser.client.enter_frame(0).await?;
            let place = format!("{engine:?} {page}, framed");
            tells(&walker, &world, &place, "no-start", &say("en", words)).await?;
        }
        let since = world.recorder.sent().len();
        both_programs_start(&walker, &world).await?;
        let asked = asked(&world, since).await;
        assert!(
            asked.contains("GET /a/"),
            "{engine:?}: what starts a program is asked for otherwise: {asked}"
        );
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_a_page_that_is_not_secure_takes_no_words() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    for engine in ENGINES {
        let profile = Profile::fresh(engine)?;
        // Both go only to this machine, and take neither for it: Firefox is given a name, WebKit the address of IPv4 as IPv6
        // writes it. An address such as 0.0.0.0 they do not open, or load nothing from it.
        let host = if engine == Engine::Firefox { "letters.test" } else { "[::ffff:127.0.0.1]" };
        let preferences = "user_pref(\"network.dns.localDomains\", \"letters.test\");\n\
                           user_pref(\"dom.security.https_first\", false);\n";
        std::fs::write(profile.folder().join("user.js"), preferences)?;
        let browser = Browser::start_again(setup(engine), profile).await?;
        let walker = Walker::by_touch(&browser);
        for (page, _, words) in PROGRAMS {
            let address = world.page(&format!("en/{page}")).replace("127.0.0.1", host);
            browser.client.goto(&address).await.with_context(|| format!("{engine:?} {address}"))?;
            let is_secure = browser.client.execute("return isSecureContext", vec![]).await?;
            assert_eq!(is_secure, Value::Bool(false), "{engine:?} {address}");
            tells(&walker, &world, &format!("{engine:?} {address}"), "not-secure", &say("en", words)).await?;
        }
        both_programs_start(&walker, &world).await?;
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn in_the_other_engines_a_wrong_type_stops_nobody_and_a_damaged_program_is_refused() -> Result<()> {
    let mut world = World::start(&Terms::default()).await;
    let wrong = "\n[[rule]]\npath = \"/a/*.wasm\"\n[rule.headers]\nContent-Type = \"text/plain\"\n";
    faulty::headers(&mut world, |headers| format!("{headers}{wrong}"))?;
    for engine in ENGINES {
        let browser = Browser::start(setup(engine)).await?;
        both_programs_start(&Walker::by_touch(&browser), &world).await?;
        let ask = "const [address, done] = arguments; fetch(address).then(\
                   (reply) => done(reply.headers.get('content-type')), (error) => done(String(error)));";
        let wasm = world.page(&Program::of_page(&world, "en/g1.html")?.wasm);
        let kind = browser.client.execute_async(ask, vec![json!(wasm)]).await?;
        assert!(kind.as_str().is_some_and(|kind| kind.starts_with("text/plain")), "{engine:?}: {kind}");
        browser.quit().await?;
    }
    let mut damaged = BTreeSet::new();
    for (page, _, _) in PROGRAMS {
        let Program { wasm, .. } = Program::of_page(&world, &format!("en/{page}"))?;
        if !damaged.contains(&wasm) {
            Faulty::make(&world, &wasm, Fault::OneBit)?;
            damaged.insert(wasm);
        }
    }
    for engine in ENGINES {
        // It has never been here: the other one keeps the programs as they should be.
        let browser = Browser::start(setup(engine)).await?;
        let walker = Walker::by_touch(&browser);
        for (page, words, _) in PROGRAMS {
            browser.client.goto(&world.page(&format!("en/{page}"))).await?;
            tells(&walker, &world, &format!("{engine:?} {page}"), "no-start", &say("en", words)).await?;
        }
        browser.quit().await?;
    }
    Ok(())
}
