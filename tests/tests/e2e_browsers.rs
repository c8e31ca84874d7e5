//! Browsers that can not run the programs, or that others look into, and an address whose origin is everybody's: she is
//! told in plain words, the other ways stay, and nothing is sent (BL-1, BL-2, BL-5, BL-6, BL-7, SS-10 of
//! docs/requirements.md).

#[path = "e2e_browsers/agents.rs"]
mod agents;

use anyhow::{Context, Result};
use fantoccini::Locator;
use serde_json::{Value, json};
use tests::browser::{Browser, Engine, Setup};
use tests::faulty::{PROGRAMS, both_programs_start, tells};
use tests::form;
use tests::mirror::{Terms, World};
use tests::profile::Profile;
use tests::walk::Walker;
use tests::words::say;

use agents::{CLOUDS, OTHERS, apps};

/// What a page of each kind is read by.
const PAGES: [&str; 8] =
    ["index.html", "a2.html", "b1.html", "b11.html", "c1.html", "n0.html", "n11.html", "d1.html"];

/// What a browser may lack, taken away before the page's own scripts run.
const LACKS: [(&str, &str); 7] = [
    ("no WebAssembly", "delete self.WebAssembly"),
    ("too old for the program", "WebAssembly.validate = () => false"),
    (
        "compiling fails",
        "for (const way of WAYS) WebAssembly[way] = () => Promise.reject(new WebAssembly.CompileError('-'))",
    ),
    (
        "no memory",
        "for (const way of WAYS) WebAssembly[way] = () => Promise.reject(new RangeError('Out of memory'))",
    ),
    ("no Worker", "delete self.Worker"),
    ("no randomness", "Object.defineProperty(Crypto.prototype, 'getRandomValues', { value: undefined })"),
    ("no cryptography", "Object.defineProperty(self, 'crypto', { value: undefined })"),
];

/// Every way in which a program gets into a browser.
const WAYS: &str = "['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming']";

/// Counts in `began` how often the page asked whether it can start its program: the first thing that it does.
const BEGINNINGS: &str = "self.began = 0; { const validate = WebAssembly.validate; \
                          WebAssembly.validate = (...all) => { self.began += 1; return validate(...all); }; }";

/// Runs a script in every page from now on, before the page's own; the name by which it is taken away.
async fn before_all(browser: &Browser, script: &str) -> Result<Value> {
    let added = browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await?;
    Ok(json!({"identifier": added["identifier"]}))
}

async fn open_as(browser: &Browser, agent: &str, address: &str) -> Result<()> {
    browser.cdp("Network.setUserAgentOverride", json!({"userAgent": agent})).await?;
    browser.client.goto(address).await?;
    assert_eq!(browser.client.execute("return navigator.userAgent", vec![]).await?, json!(agent));
    Ok(())
}

async fn beginnings(browser: &Browser) -> Result<Value> {
    Ok(browser.client.execute("return self.began", vec![]).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn pages_to_read_say_the_same_with_javascript_switched_off() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let in_languages = ["en", "ar"].into_iter().flat_map(|lang| PAGES.map(|page| format!("{lang}/{page}")));
    let paths: Vec<String> = ["index.html".to_owned()].into_iter().chain(in_languages).collect();
    let mut read: Vec<Vec<(String, usize)>> = Vec::new();
    for no_script in [true, false] {
        let browser = Browser::start(Setup { phone: true, no_script, ..Setup::default() }).await?;
        let mut texts = Vec::new();
        for path in &paths {
            browser.client.goto(&world.page(path)).await?;
            let main = browser.client.find(Locator::Css("main")).await?;
            let text = main.prop("textContent").await?.unwrap_or_default();
            let numbers = browser.client.find_all(Locator::Css("main a[href^='tel:']")).await?.len();
            if path.ends_with("/a2.html") {
                let field = browser.client.find(Locator::Css("#find")).await?;
                assert_eq!(
                    field.attr("hidden").await?.is_some(),
                    no_script,
                    "{path}: the field of the search"
                );
            }
            texts.push((text, numbers));
        }
        browser.quit().await?;
        read.push(texts);
    }
    for (path, (without, with)) in paths.iter().zip(read[0].iter().zip(&read[1])) {
        let least = if path == "index.html" { 10 } else { 200 };
        assert!(without.0.trim().len() > least, "{path} has nothing to read: {:?}", without.0);
        assert!(!path.ends_with("/n11.html") || without.1 > 0, "{path} has no number to call");
        assert_eq!(without, with, "{path}: without JavaScript, and with it");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn where_a_program_can_not_run_the_page_says_so_and_keeps_the_other_ways() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for (lack, script) in LACKS {
        let added = before_all(&browser, &script.replace("WAYS", WAYS)).await?;
        for (page, words, _) in PROGRAMS {
            browser.client.goto(&world.page(&format!("en/{page}"))).await?;
            tells(&walker, &world, &format!("{page}, {lack}"), "no-start", &say("en", words)).await?;
            walker.press("a.leave").await?;
            walker.wait_for_text("Sunny").await?;
        }
        browser.cdp("Page.removeScriptToEvaluateOnNewDocument", added).await?;
    }
    both_programs_start(&walker, &world).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn where_webassembly_is_switched_off_in_the_settings_the_page_says_so() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let setup = Setup { engine: Engine::Firefox, phone: true, ..Setup::default() };
    for (setting, is_off) in [("false", true), ("true", false)] {
        let profile = Profile::fresh(setup.engine)?;
        let preference = format!("user_pref(\"javascript.options.wasm\", {setting});\n");
        std::fs::write(profile.folder().join("user.js"), preference)?;
        let browser = Browser::start_again(setup, profile).await?;
        let walker = Walker::by_touch(&browser);
        if is_off {
            for (page, words, _) in PROGRAMS {
                browser.client.goto(&world.page(&format!("en/{page}"))).await?;
                tells(&walker, &world, page, "no-start", &say("en", words)).await?;
                walker.press("a.leave").await?;
                walker.wait_for_text("Sunny").await?;
            }
        } else {
            both_programs_start(&walker, &world).await?;
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_browser_whose_company_makes_its_pages_never_starts_a_program() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup::default()).await?;
    let walker = Walker::by_touch(&browser);
    before_all(&browser, BEGINNINGS).await?;
    for agent in CLOUDS {
        for (page, _, _) in PROGRAMS {
            open_as(&browser, agent, &world.page(&format!("en/{page}"))).await?;
            tells(&walker, &world, &format!("{page}, {agent}"), "cloud", &say("en", "program-cloud")).await?;
            assert_eq!(beginnings(&browser).await?, json!(0), "{page} starts its program in {agent}");
        }
    }
    for agent in OTHERS {
        open_as(&browser, agent, &world.page("en/f1.html")).await?;
        walker.wait_for_screen("F1").await.with_context(|| agent.to_owned())?;
        assert_eq!(beginnings(&browser).await?, json!(1), "{agent}");
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn inside_another_app_nothing_starts_before_she_says_so() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup::default()).await?;
    let walker = Walker::by_touch(&browser);
    before_all(&browser, BEGINNINGS).await?;
    for agent in apps() {
        for (page, _, _) in PROGRAMS {
            open_as(&browser, &agent, &world.page(&format!("en/{page}"))).await?;
            tells(&walker, &world, &format!("{page}, {agent}"), "in-app", &say("en", "program-in-app"))
                .await?;
            assert_eq!(beginnings(&browser).await?, json!(0), "{page} starts its program in {agent}");
        }
    }
    // Still inside the last one.
    for (page, screen) in [("f1.html", "#letter .step"), ("g1.html", "input[name=q1]")] {
        browser.client.goto(&world.page(&format!("en/{page}"))).await?;
        walker.press_button(&say("en", "program-go-on")).await?;
        walker.wait(screen).await?;
        assert_eq!(beginnings(&browser).await?, json!(1), "{page}");
        assert!(browser.client.find_all(Locator::Css("#in-app:not([hidden])")).await?.is_empty(), "{page}");
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_page_that_is_not_secure_takes_no_words() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for (page, _, words) in PROGRAMS {
        // This address leads to loopback, and is none that browsers trust without https.
        let address = world.page(&format!("en/{page}")).replace("127.0.0.1", "0.0.0.0");
        browser.client.goto(&address).await?;
        assert_eq!(
            browser.client.execute("return isSecureContext", vec![]).await?,
            json!(false),
            "{address}"
        );
        tells(&walker, &world, &address, "not-secure", &say("en", words)).await?;
    }
    both_programs_start(&walker, &world).await?;
    browser.quit().await
}

/// The site under another path of the same server, beside where it is.
fn also_under(world: &World, folder: &str) -> Result<()> {
    let site = world.folder.path().join("site");
    std::fs::create_dir_all(site.join(folder))?;
    std::os::unix::fs::symlink(&site, site.join(folder).join("x"))?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn at_an_address_whose_origin_is_everybodys_no_program_starts() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    before_all(&browser, BEGINNINGS).await?;
    for folder in ["ipfs", "ipns", "info"] {
        also_under(&world, folder)?;
    }
    for folder in ["ipfs", "ipns"] {
        for (page, words, _) in PROGRAMS {
            let place = format!("{folder}/x/en/{page}");
            browser.client.goto(&world.page(&place)).await?;
            tells(&walker, &world, &place, "no-start", &say("en", words)).await?;
            assert_eq!(beginnings(&browser).await?, json!(0), "{place} starts its program");
            // What needs no program is all there.
            walker.press("main a[href='n0.html']").await?;
            walker.wait("main a[href='n11.html']").await?;
            walker.press("a.leave").await?;
            walker.wait_for_text("Sunny").await?;
        }
    }
    // Below any other path both start.
    for (page, screen) in [("f1.html", "#letter .step"), ("g1.html", "input[name=q1]")] {
        browser.client.goto(&world.page(&format!("info/x/en/{page}"))).await?;
        walker.wait(screen).await?;
        assert_eq!(beginnings(&browser).await?, json!(1), "{page}");
    }
    browser.quit().await
}
