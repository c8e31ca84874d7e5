//! What comes back after a page was left or put away: a harmless page that can not be reached (QE-6), pages that the
//! browser kept in memory (QE-7, TR-6), and the quiet curtain (TR-10 of docs/requirements.md).

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::form::{self, MARKERS};
use tests::leaving::{Fickle, everything, is_covered, lead_to};
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say;
use tokio::net::TcpListener;

async fn wait_for_address(browser: &Browser, address: &str) -> Result<()> {
    for _ in 0..200 {
        if browser.client.current_url().await?.as_str() == address {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("{address} did not come; still at {}", browser.client.current_url().await?)
}

/// Goes to the field of a page in which she types: in the form, to her own words. Waits until the program has started.
async fn to_field(walker: &Walker<'_>, page: &str) -> Result<&'static str> {
    let field = match page {
        "f1" => {
            form::skip(walker, "en", "F1", "F8").await?;
            "textarea[name=q6]"
        }
        _ => "input[name=q1]",
    };
    walker.wait(field).await?;
    Ok(field)
}

/// Opens the form after a neutral page, and writes something.
async fn write(walker: &Walker<'_>, world: &World) -> Result<()> {
    walker.browser.client.goto(&world.decoy.page("neutral")).await?;
    walker.browser.client.goto(&world.page("en/f1.html")).await?;
    let field = to_field(walker, "f1").await?;
    walker.type_into(field, MARKERS[0]).await?;
    ensure!(everything(walker.browser).await?.contains(MARKERS[0]), "nothing was written");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn while_the_harmless_page_can_not_be_reached_nothing_she_typed_or_read_comes_back() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let neutral = world.decoy.page("neutral");
    let fickle = Fickle::start().await?;
    let waiting = [say("en", "common-wait")];

    // It has nothing to show: the cover stays, and what was under it is not in the page any more.
    write(&walker, &world).await?;
    lead_to(&browser, &fickle.page()).await?;
    walker.press("a.leave").await?;
    for _ in 0..10 {
        is_covered(&browser, &waiting, "nothing to show").await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(browser.client.title().await?, waiting[0]);
    let left = everything(&browser).await?;
    let words = say("en", "letter-words-title");
    assert!(!left.contains(MARKERS[0]) && !left.contains(&words), "still in the page: {left}");
    browser.client.back().await?;
    wait_for_address(&browser, &neutral).await?;
    browser.client.forward().await?;
    let left = everything(&browser).await?;
    assert!(!left.contains(MARKERS[0]), "after Back and Forward: {left}");

    // Nobody answers there: the browser puts its own page in the place of ours.
    let nobody = TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()?;
    write(&walker, &world).await?;
    lead_to(&browser, &format!("http://{nobody}/weather")).await?;
    // The driver may tell of an address that could not be loaded: what counts is what is seen.
    let _told = walker.press("a.leave").await;
    for _ in 0..20 {
        let left = everything(&browser).await.unwrap_or_default();
        assert!(!left.contains(MARKERS[0]) && !left.contains(&words), "nobody answers: {left}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(!everything(&browser).await?.contains("id=\"letter\""), "the form's page is still there");
    browser.client.back().await?;
    wait_for_address(&browser, &neutral).await?;
    browser.quit().await
}

/// Waits until the page leads to the harmless one again, or is loaded anew, and gives whether it did the first.
///
/// Fails if the page was brought back from memory and loaded anew all the same: a shown page, after she had left.
async fn leaves_again(browser: &Browser, fickle: &Fickle, place: &str) -> Result<bool> {
    for _ in 0..200 {
        if browser.client.current_url().await?.as_str() == fickle.page() {
            return Ok(true);
        }
        // Once left, a page has no bar any more: one with a bar was loaded anew.
        let look = "return document.readyState==='complete'&&document.querySelector('a.leave')?\
                    performance.getEntriesByType('navigation')[0].type:''";
        let came = browser.client.execute(look, vec![]).await?;
        match came.as_str().unwrap_or_default() {
            "" => tokio::time::sleep(Duration::from_millis(50)).await,
            "reload" => {
                bail!("{place}: brought back from memory, it was loaded anew in place of leaving again")
            }
            _ => return Ok(false),
        }
    }
    bail!("{place}: neither left again nor loaded anew, at {}", browser.client.current_url().await?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_page_that_comes_back_from_memory_after_she_left_leaves_again() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let fickle = Fickle::start().await?;
    let waiting = [say("en", "common-wait")];
    for page in ["b3", "f1", "g1"] {
        browser.client.goto(&world.decoy.page("neutral")).await?;
        browser.client.goto(&world.page(&format!("en/{page}.html"))).await?;
        // A page stays in memory only if another one did not take its place: so there is nothing to show at first.
        leave_for_nothing(&walker, &fickle, page).await?;
        is_covered(&browser, &waiting, page).await?;
        browser.client.back().await?;
        wait_for_address(&browser, &world.decoy.page("neutral")).await?;
        fickle.set(true);
        browser.client.forward().await?;
        if leaves_again(&browser, &fickle, page).await? {
            println!("{page}: came back from memory and left again");
            continue;
        }
        // This browser did not keep the page. What it would have told the page is told here.
        println!("{page}: not kept in memory; pageshow is made by hand");
        leave_for_nothing(&walker, &fickle, page).await?;
        fickle.set(true);
        let shown = "dispatchEvent(new PageTransitionEvent('pageshow',{persisted:true}))";
        browser.client.execute(shown, vec![]).await?;
        ensure!(leaves_again(&browser, &fickle, page).await?, "{page}: shown again, it did not leave");
    }
    browser.quit().await
}

/// Leaves a page of the site for the harmless one, which has nothing to show.
async fn leave_for_nothing(walker: &Walker<'_>, fickle: &Fickle, page: &str) -> Result<()> {
    // A program listens for pages that come back, too, once it has started.
    match page {
        "f1" => walker.wait_for_screen("F1").await?,
        "g1" => {
            walker.wait("input[name=q1]").await?;
        }
        _ => {}
    }
    fickle.set(false);
    lead_to(walker.browser, &fickle.page()).await?;
    walker.press("a.leave").await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_page_that_comes_back_though_she_did_not_leave_is_empty_and_works() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    for (page, place) in [("f1", "letter"), ("g1", "answers")] {
        browser.client.goto(&world.page(&format!("en/{page}.html"))).await?;
        let field = to_field(&walker, page).await?;
        walker.type_into(field, MARKERS[0]).await?;
        go_away_and_back(&walker, &world).await?;
        is_empty(&walker, page).await?;
        let came = "const n=performance.getEntriesByType('navigation')[0];\
                    return n.type+' '+JSON.stringify(n.notRestoredReasons??null)";
        println!("{page} came by {}", browser.client.execute(came, vec![]).await?);

        // Whether or not this browser kept it: what the page does when it is put away, and when it is shown again.
        walker.type_into(field, MARKERS[0]).await?;
        let put_away = "dispatchEvent(new PageTransitionEvent('pagehide',{persisted:true}));\
            const fields=[...document.querySelectorAll('input,textarea')].map((e)=>e.value).join();\
            const left=[document.getElementById(arguments[0]).innerHTML,document.body.innerHTML+fields];\
            dispatchEvent(new PageTransitionEvent('pageshow',{persisted:true}));return left;";
        let left = browser.client.execute(put_away, vec![json!(place)]).await?;
        assert_eq!(left[0], json!(""), "{page}: put away, the program's place is not empty");
        assert!(!left.to_string().contains(MARKERS[0]), "{page}: put away, it holds {left}");
        is_empty(&walker, page).await?;
    }

    browser.client.goto(&world.page("en/a2.html")).await?;
    walker.type_into("#words", "passport").await?;
    walker.wait("#find li a").await?;
    go_away_and_back(&walker, &world).await?;
    let look = "return [document.querySelector('#words').value,document.querySelectorAll('#find li').length]";
    assert_eq!(browser.client.execute(look, vec![]).await?, json!(["", 0]), "the search");
    walker.type_into("#words", "passport").await?;
    walker.wait("#find li a").await?;
    browser.quit().await
}

/// As a link to another site does, and Back.
async fn go_away_and_back(walker: &Walker<'_>, world: &World) -> Result<()> {
    let (client, here) = (&walker.browser.client, walker.browser.client.current_url().await?);
    client.execute("location.href=arguments[0]", vec![json!(world.decoy.page("neutral"))]).await?;
    walker.wait_for_text("Sunny").await?;
    client.back().await?;
    wait_for_address(walker.browser, here.as_str()).await
}

/// Nothing that was typed is in the page, and the field can be reached again.
async fn is_empty(walker: &Walker<'_>, page: &str) -> Result<()> {
    let field = to_field(walker, page).await?;
    let value = walker.wait(field).await?.prop("value").await?;
    assert_eq!(value.as_deref(), Some(""), "{page}");
    let all = everything(walker.browser).await?;
    assert!(!all.contains(MARKERS[0]), "{page} still holds what was typed: {all}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_page_that_nobody_looks_at_shows_nothing_and_one_press_brings_everything_back() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let here = browser.client.window().await?;
    let other = browser.client.new_window(true).await?.handle;
    show(&browser, &here).await?;
    for page in ["f1", "g1"] {
        browser.client.goto(&world.page(&format!("en/{page}.html"))).await?;
        let field = to_field(&walker, page).await?;
        walker.type_into(field, MARKERS[0]).await?;
        let words = [say("en", "common-veil"), say("en", "common-leave")];

        let watch = "window.drawn=[];document.addEventListener('visibilitychange',()=>{\
            if(document.hidden)window.drawn.push(!!document.querySelector('button.curtain'))});";
        browser.client.execute(watch, vec![]).await?;
        show(&browser, &other).await?;
        browser.client.switch_to_window(here.clone()).await?;
        be_hidden(&browser, page).await?;
        let drawn = browser.client.execute("return window.drawn", vec![]).await?;
        assert_eq!(drawn[0], json!(true), "{page}: drawn before the next frame: {drawn}");
        is_covered(&browser, &words, &format!("{page}, hidden")).await?;
        show(&browser, &here).await?;
        is_covered(&browser, &words, &format!("{page}, looked at again")).await?;

        walker.press("button.curtain").await?;
        let look = "const f=document.querySelector(arguments[0]);return [f.value,document.activeElement===f,\
            document.documentElement.className,document.querySelectorAll('.curtain').length,\
            getComputedStyle(f).visibility];";
        let back = browser.client.execute(look, vec![json!(field)]).await?;
        assert_eq!(back, json!([MARKERS[0], true, "", 0, "visible"]), "{page} after one press");
    }
    browser.quit().await
}

/// Brings a tab to the front.
async fn show(browser: &Browser, tab: &WindowHandle) -> Result<()> {
    browser.client.switch_to_window(tab.clone()).await?;
    browser.cdp("Page.bringToFront", json!({})).await?;
    Ok(())
}

/// Waits until the page knows that it is hidden. Where a tab behind another one stays visible, it is told by hand.
async fn be_hidden(browser: &Browser, page: &str) -> Result<()> {
    for _ in 0..60 {
        if browser.client.execute("return window.drawn.length>0", vec![]).await? == Value::Bool(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    println!("{page}: the tab behind stayed visible; visibilitychange is made by hand");
    let pretend = "for(const [name,value] of [['visibilityState','hidden'],['hidden',true]])\
        Object.defineProperty(document,name,{configurable:true,get:()=>value});\
        document.dispatchEvent(new Event('visibilitychange',{bubbles:true}));\
        delete document.visibilityState;delete document.hidden;";
    browser.client.execute(pretend, vec![]).await?;
    Ok(())
}
