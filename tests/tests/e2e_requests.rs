//! Whom the browser speaks to: before Send to nobody but the site, and only for its files; after it to the relay as
//! well (TR-7 of docs/requirements.md). Site and relay have one origin here, as most mirrors have it.

use std::path::Path;

use anyhow::{Result, ensure};
use tests::browser::{Browser, Setup};
use tests::form;
use tests::mirror::{Terms, World};
use tests::walk::Walker;

const LANG: &str = "en";

/// The addresses that were asked for since the last look, without those that never reach a network.
async fn asked_for(browser: &Browser) -> Result<Vec<String>> {
    let is_own =
        |address: &String| ["data:", "blob:", "about:", "chrome:"].iter().any(|own| address.starts_with(own));
    Ok(browser.requested().await?.into_iter().filter(|address| !is_own(address)).collect())
}

/// Whether a file of the site has this address.
fn is_file(world: &World, address: &str) -> bool {
    let site = world.folder.path().join("site");
    let Some(path) = address.strip_prefix(&world.page("")) else { return false };
    // What stands behind a mark never leaves the browser.
    let path = path.split('#').next().unwrap_or_default();
    !path.contains('?') && [path, &format!("{path}index.html")].iter().any(|path| is_there(&site, path))
}

fn is_there(site: &Path, path: &str) -> bool {
    !path.contains("..") && site.join(path).is_file()
}

/// What any client has sent through the recorder, since it had sent so much, that speaks to the relay.
fn sent_to_relay(world: &World, since: usize) -> usize {
    let request = b" /v1/";
    world.recorder.sent()[since..].windows(request.len()).filter(|window| window == request).count()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn before_send_only_files_of_the_site_are_asked_for_and_after_it_only_the_relay_as_well() -> Result<()>
{
    let world = World::start(&Terms::default()).await;
    let begin = world.recorder.sent().len();
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    for page in ["index.html", "en/", "en/b3.html", "en/n1.html", "en/a2.html"] {
        browser.client.goto(&world.page(page)).await?;
        walker.wait("h1").await?;
    }
    walker.type_into("#words", "passport").await?;
    walker.wait("#find li a").await?;
    form::choose_agency_and_code(&walker, &world, LANG).await?;
    walker.press("input[name=q11]").await?;

    let before = asked_for(&browser).await?;
    for file in ["/en/f1.html", "/directory.json", ".wasm"] {
        ensure!(
            before.iter().any(|address| address.ends_with(file)),
            "{file} was not asked for: {before:#?}"
        );
    }
    for address in &before {
        ensure!(
            is_file(&world, address),
            "before Send, {address} was asked for, which is no file of the site"
        );
    }
    ensure!(sent_to_relay(&world, begin) == 0, "the relay was asked before Send");

    form::press_send(&walker, LANG).await?;
    walker.wait_for_screen("F12").await?;
    let relay = world.page("v1/");
    for address in asked_for(&browser).await? {
        ensure!(
            address.starts_with(&relay) || is_file(&world, &address),
            "after Send, {address} was asked for"
        );
    }
    ensure!(sent_to_relay(&world, begin) > 0, "the letter went another way");
    browser.quit().await
}
