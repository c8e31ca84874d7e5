//! The agency's desk in a browser: one file opened from disk, which fetches, opens and answers letters.

use anyhow::Result;
use fantoccini::Locator;
use tests::answers;
use tests::browser::{Browser, Setup};
use tests::letters::PASSPHRASE;
use tests::mirror::{Terms, World, path};
use tests::places::{program, ui};
use tests::programs::run;
use tests::walk::Walker;

/// What the agency answers.
const ANSWER: &str = "heron-marker-six: we are reading your letter.";

async fn give(browser: &Browser, id: &str, text: &str) -> Result<()> {
    Ok(browser.client.find(Locator::Css(id)).await?.send_keys(text).await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_desk_opened_from_disk_fetches_a_letter_and_its_answer_is_read_with_the_code() -> Result<()> {
    let lang = "en";
    let world = World::start(&Terms::default()).await;
    let relay = world.recorder.origin();
    let code = answers::send_with_code(&world, lang).await?;
    let file = world.folder.path().join("desk.html");
    run(&program("waymark-site"), &["desk", "--ui", path(&ui()), "--out", path(&file)]);

    let browser = Browser::start(Setup::default()).await?;
    let desk = Walker::by_touch(&browser);
    browser.client.goto(&format!("file://{}", path(&file))).await?;
    desk.wait("#identity").await?;
    give(&browser, "#identity", path(&world.folder.path().join("agency/identity.age"))).await?;
    give(&browser, "#passphrase", "not the passphrase").await?;
    desk.press("#open").await?;
    desk.wait("[role=alert] p").await?;
    let clear = "const i=document.querySelector('#passphrase');i.value='';\
                 i.dispatchEvent(new Event('input',{bubbles:true}))";
    browser.client.execute(clear, vec![]).await?;
    give(&browser, "#passphrase", PASSPHRASE).await?;
    desk.press("#open").await?;
    desk.wait("#relay").await?;
    give(&browser, "#relay", &relay).await?;
    desk.press("#fetch").await?;
    desk.press(".conversations button.row").await?;
    desk.press("#back").await?;
    desk.press("#begin-book").await?;
    desk.press(".conversations button.row").await?;
    desk.press("#write").await?;
    give(&browser, "textarea#answer", ANSWER).await?;
    desk.press("#send").await?;
    desk.wait("article.sheet.ours").await?;
    let console = browser.console_errors().await?;
    assert!(console.is_empty(), "the console is not silent: {console:?}");
    let found = browser.quit_and_search(&[PASSPHRASE, "heron-marker-six"]).await?;
    assert!(found.is_empty(), "{found:?}");

    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let survivor = Walker::by_touch(&browser);
    answers::come_back(&survivor, &world, lang, &code).await?;
    survivor.wait_for_text(ANSWER).await?;
    browser.quit().await
}
