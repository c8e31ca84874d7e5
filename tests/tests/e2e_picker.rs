//! The first page: the languages that the browser asks for stand first, in its order, and nothing else is done with them;
//! a button beside each name says it, by a voice that is on the phone or as the mirror brings it (AX-7 of
//! docs/requirements.md).

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use fantoccini::key::Key;
use i18n::Locale;
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::journeys::every_language;
use tests::mirror::{Terms, World};
use tests::voices::{self, LOOK_AWAY, cancelled, said, voice};
use tests::walk::{Walker, Way};
use tests::words::say_with;

const PAGE: &str = "index.html";

/// Any phone: the protocol names a browser together with the languages that it asks for.
const AGENT: &str =
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile Safari/537.36";

/// Counts in `moved` how often something of the page is put elsewhere.
const COUNT: &str = "self.moved = 0; { const put = Node.prototype.insertBefore; \
    Node.prototype.insertBefore = function (...all) { self.moved += 1; return put.apply(this, all); }; }";

/// What tells that the list is in use already, or may be: it was touched, or seen for three seconds.
const IN_USE: [&str; 2] = [
    "Object.defineProperty(UserActivation.prototype, 'hasBeenActive', { get: () => true });",
    "performance.getEntriesByName = () => [{ startTime: performance.now() - 3000 }];",
];

/// The order in which the languages are seen, line by line.
const SEEN: &str = "const place = (e) => e.getBoundingClientRect(); \
                    return [...document.querySelectorAll('main .row')].sort((a, b) => \
                    place(a).top - place(b).top || place(a).left - place(b).left).map((row) => row.hreflang)";

/// Of each button that is seen: its language, what it is called, and whether it is large enough, on the card of its
/// language, and beside the name.
const OFFERED: &str = "const seen = [...document.querySelectorAll('main .say')].filter((b) => b.checkVisibility()); \
    return seen.map((b) => { const row = b.parentNode.querySelector('.row'), name = document.createRange(); \
    name.selectNodeContents(row.querySelector('span')); \
    const [box, card, words] = [b, row, name].map((e) => e.getBoundingClientRect()); \
    return [b.parentNode.lang, b.getAttribute('aria-label'), box.width >= 48 && box.height >= 48, \
      box.left >= card.left && box.right <= card.right && box.top >= card.top && box.bottom <= card.bottom, \
      words.right <= box.left || words.left >= box.right]; })";

/// Where each name is, and in how many lines.
const NAMES: &str = "return [...document.querySelectorAll('main .row span')].map((span) => { \
    const range = document.createRange(); range.selectNodeContents(span); \
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top))); \
    const { left, top, width } = range.getBoundingClientRect(); \
    return [span.textContent, lines.size, [left, top, width].map(Math.round).join()]; })";

type Offered = (String, String, bool, bool, bool);

/// A mirror in every language, with these recordings, and a phone.
async fn start(recorded: &[&str], no_script: bool) -> Result<(World, Browser, Vec<Locale>)> {
    let all = every_language()?;
    let languages = all.iter().map(|locale| locale.tag.clone()).collect();
    let recorded = recorded.iter().map(|page| (*page).to_owned()).collect();
    let world = World::start(&Terms { languages, recorded, ..Terms::default() }).await;
    Ok((world, Browser::start(Setup { phone: true, no_script, ..Setup::default() }).await?, all))
}

/// Has the browser ask for these languages from now on.
async fn ask_for(browser: &Browser, languages: &[&str]) -> Result<()> {
    let asks = json!({"userAgent": AGENT, "acceptLanguage": languages.join(",")});
    browser.cdp("Network.setUserAgentOverride", asks).await.map(drop)
}

/// The tags of the list, in its order in the page.
async fn order(browser: &Browser) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for link in browser.client.find_all(Locator::Css("main .row")).await? {
        tags.extend(link.attr("hreflang").await?);
    }
    Ok(tags)
}

/// The stops of the Tab key from the beginning of the text on, as many as there are languages.
async fn stops(walker: &Walker<'_>, count: usize) -> Result<Vec<String>> {
    let client = &walker.browser.client;
    client.execute("document.querySelector('main').focus()", vec![]).await?;
    let mut stops = Vec::new();
    for _ in 0..count {
        walker.key(char::from(Key::Tab)).await?;
        let stop = client.execute("return document.activeElement.hreflang", vec![]).await?;
        stops.push(stop.as_str().unwrap_or_default().to_owned());
    }
    Ok(stops)
}

async fn offered(browser: &Browser) -> Result<Vec<Offered>> {
    Ok(serde_json::from_value(browser.client.execute(OFFERED, vec![]).await?)?)
}

async fn names(browser: &Browser) -> Result<Vec<(String, usize, String)>> {
    Ok(serde_json::from_value(browser.client.execute(NAMES, vec![]).await?)?)
}

/// The languages that are marked because their name sounds.
async fn sounding(browser: &Browser) -> Result<Value> {
    let marked = "return [...document.querySelectorAll('main .row.on')].map((row) => row.hreflang)";
    Ok(browser.client.execute(marked, vec![]).await?)
}

/// Waits until an expression is true, at most five seconds.
async fn until(browser: &Browser, expression: &str) -> Result<()> {
    for _ in 0..100 {
        if browser.client.execute(&format!("return {expression}"), vec![]).await? == json!(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("never true: {expression}")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn the_languages_that_the_browser_asks_for_stand_first_unless_the_list_is_in_use() -> Result<()> {
    let (world, browser, all) = start(&[], false).await?;
    let walker = Walker { browser: &browser, way: Way::Keyboard };
    let given: Vec<String> = all.into_iter().map(|locale| locale.tag).collect();
    for (asked, first) in [
        (vec!["uk-UA", "uk", "ar-EG"], vec!["uk", "ar"]),
        (vec!["zh-TW", "de-DE", "pt-BR"], vec!["zh", "pt"]),
        (vec!["en-GB", "en"], vec!["en"]),
        (vec!["de-DE"], vec![]),
    ] {
        ask_for(&browser, &asked).await?;
        voices::open_with(&browser, &world.page(PAGE), COUNT).await?;
        let told = browser.client.execute("return [...navigator.languages]", vec![]).await?;
        ensure!(told == json!(asked), "the browser asks for {told}, not for {asked:?}");
        let mut expected: Vec<String> = first.iter().map(|tag| (*tag).to_owned()).collect();
        expected.extend(given.iter().filter(|tag| !first.contains(&tag.as_str())).cloned());
        assert_eq!(order(&browser).await?, expected, "asked for {asked:?}");
        let seen = browser.client.execute(SEEN, vec![]).await?;
        assert_eq!(seen, json!(expected), "seen in another order");
        let moved = browser.client.execute("return self.moved", vec![]).await?;
        assert_eq!(moved != json!(0), expected != given, "{moved} were moved for {asked:?}");
        assert_eq!(stops(&walker, expected.len()).await?, expected, "the Tab key goes another way");
    }
    ask_for(&browser, &["uk-UA"]).await?;
    for script in IN_USE {
        voices::open_with(&browser, &world.page(PAGE), script).await?;
        assert_eq!(order(&browser).await?, given, "moved under a finger: {script}");
        assert!(browser.client.find_all(Locator::Css(".roomy")).await?.is_empty(), "{script}");
    }
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn without_a_script_every_language_is_there_in_the_order_of_the_mirror() -> Result<()> {
    let (world, browser, all) = start(&["es/name"], true).await?;
    ask_for(&browser, &["uk-UA", "ar"]).await?;
    browser.client.goto(&world.page(PAGE)).await?;
    let text = Walker::by_touch(&browser).page_text().await?;
    let order = order(&browser).await?;
    assert_eq!(order.len(), all.len());
    for (tag, locale) in order.iter().zip(&all) {
        assert_eq!(*tag, locale.tag, "another order: {order:?}");
        assert!(text.contains(&locale.endonym), "{} is not there: {text}", locale.endonym);
    }
    let buttons = browser.client.find_all(Locator::Css(".say")).await?;
    assert_eq!(buttons.len(), all.len());
    for button in buttons {
        assert!(!button.is_displayed().await?, "a button that does nothing");
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_press_says_the_name_by_a_voice_of_the_phone_alone_and_leads_nowhere() -> Result<()> {
    let (world, browser, all) = start(&[], false).await?;
    let (page, walker) = (world.page(PAGE), Walker::by_touch(&browser));
    let keys = Walker { browser: &browser, way: Way::Keyboard };
    let endonym = |tag: &str| all.iter().find(|locale| locale.tag == tag).map(|locale| &locale.endonym);
    let phone = [
        voice("es-MX", true),
        voice("ar_EG", true),
        voice("en-GB", false),
        voice("zh-TW", true),
        voice("eno", true),
    ];
    voices::open(&browser, &page, &phone).await?;
    let buttons = offered(&browser).await?;
    let expected = ["es", "ar"].map(|tag| {
        let name = [("language", i18n::Value::from(endonym(tag).map_or("", String::as_str)))];
        (tag.to_owned(), say_with(tag, "picker-listen", &name), true, true, true)
    });
    let shown = buttons.into_iter().map(|(tag, words, large, inside, beside)| {
        (tag, words.replace(['\u{2068}', '\u{2069}'], ""), large, inside, beside)
    });
    assert_eq!(shown.collect::<Vec<_>>(), expected);
    assert!(said(&browser).await?.is_empty(), "it speaks unasked");

    walker.press("li[lang=es] .say").await?;
    assert_eq!(said(&browser).await?, [("Español".to_owned(), "es-MX".to_owned(), true)]);
    assert_eq!((sounding(&browser).await?, cancelled(&browser).await?), (json!(["es"]), 0));
    walker.press("li[lang=es] .say").await?;
    assert_eq!((sounding(&browser).await?, cancelled(&browser).await?), (json!([]), 1), "the next one stops");

    // One at a time: another name takes its place, and what comes late from the first does not end the second.
    walker.press("li[lang=es] .say").await?;
    keys.press("li[lang=ar] .say").await?;
    let arabic = endonym("ar").context("Arabic is published")?;
    let texts = said(&browser).await?;
    assert_eq!(texts.last(), Some(&(arabic.clone(), "ar-EG".to_owned(), false)));
    assert_eq!((texts.len(), sounding(&browser).await?, cancelled(&browser).await?), (3, json!(["ar"]), 2));
    browser.client.execute("heard.said[1].onerror()", vec![]).await?;
    assert_eq!(sounding(&browser).await?, json!(["ar"]));
    browser.client.execute("heard.said[2].onend()", vec![]).await?;
    assert_eq!(sounding(&browser).await?, json!([]), "it came to its end");

    for (happens, what) in [
        (LOOK_AWAY, "nobody looks"),
        ("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));", "the page is put away"),
        ("document.dispatchEvent(new CustomEvent('leave'));", "she leaves"),
    ] {
        walker.press("li[lang=es] .say").await?;
        assert_eq!(sounding(&browser).await?, json!(["es"]));
        let before = cancelled(&browser).await?;
        browser.client.execute(happens, vec![]).await?;
        assert_eq!(cancelled(&browser).await?, before + 1, "{what}");
        assert_eq!(sounding(&browser).await?, json!([]), "{what}");
    }
    assert_eq!(browser.client.current_url().await?.as_str(), page, "a press followed the link");
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn names_stand_whole_beside_their_buttons_and_nothing_moves_when_voices_come_late() -> Result<()> {
    let (world, browser, all) = start(&[], false).await?;
    let local = |locale: &Locale| voice(if locale.tag == "zh" { "zh-CN" } else { &locale.tag }, true);
    let every: Vec<Value> = all.iter().map(local).collect();
    for width in [320, 360, 412, 640] {
        let metrics = json!({"width": width, "height": 640, "deviceScaleFactor": 2, "mobile": true});
        browser.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        voices::open(&browser, &world.page(PAGE), &[]).await?;
        assert!(offered(&browser).await?.is_empty(), "{width}: a button without a voice");
        let before = names(&browser).await?;
        browser.client.execute("voicesCome(arguments[0])", vec![json!(every)]).await?;
        let buttons = offered(&browser).await?;
        assert_eq!(buttons.len(), all.len(), "{width}: {buttons:?}");
        for button in buttons {
            assert!(
                button.2 && button.3 && button.4,
                "{width}, size, on its card, beside the name: {button:?}"
            );
        }
        let after = names(&browser).await?;
        assert_eq!(after, before, "{width}: something moved");
        let broken = after.iter().find(|(_, lines, _)| *lines != 1);
        assert!(after.len() == all.len() && broken.is_none(), "{width}: {broken:?} of {}", after.len());
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_recorded_name_needs_no_voice_and_is_loaded_by_a_press_alone() -> Result<()> {
    let (world, browser, _) = start(&["es/name"], false).await?;
    let walker = Walker::by_touch(&browser);
    let page = world.page(PAGE);
    browser.client.goto(&page).await?;
    walker.wait("li[lang=es] .say:not([hidden])").await?;
    assert_eq!(offered(&browser).await?.len(), 1, "there are no voices, and one recording");
    tokio::time::sleep(Duration::from_millis(300)).await;
    let asked = browser.requested().await?;
    assert!(!asked.iter().any(|address| address.ends_with(".mp3")), "loaded unasked: {asked:?}");

    walker.press("li[lang=es] .say").await?;
    until(&browser, "document.querySelector('.say audio').played.length > 0").await?;
    let asked = browser.requested().await?;
    assert!(asked.iter().any(|address| address.ends_with(".mp3")), "what was played? {asked:?}");
    until(&browser, "!document.querySelector('.row.on')").await?;

    // Played once, it would be over before it could be stopped.
    browser.client.execute("document.querySelector('.say audio').loop = true", vec![]).await?;
    for ends in ["document.querySelector('li[lang=es] .say').click();", LOOK_AWAY] {
        walker.press("li[lang=es] .say").await?;
        until(&browser, "!document.querySelector('.say audio').paused").await?;
        assert_eq!(sounding(&browser).await?, json!(["es"]));
        browser.client.execute(ends, vec![]).await?;
        until(&browser, "document.querySelector('.say audio').paused").await?;
        assert_eq!(sounding(&browser).await?, json!([]), "{ends}");
    }
    assert_eq!(browser.client.current_url().await?.as_str(), page, "a press followed the link");
    assert!(browser.console_errors().await?.is_empty(), "the console is not silent");
    browser.quit().await
}
