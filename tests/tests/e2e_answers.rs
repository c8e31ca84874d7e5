//! Coming back with a receipt code, in a real Chromium: what the agency answered, writing on, and deleting everything.

use anyhow::Result;
use tests::answers::{self, agency};
use tests::browser::{Browser, Setup};
use tests::form;
use tests::hostile::Hostile;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::{say, say_with};

/// What the agency answers; it may be found nowhere but on the page.
const ANSWER: &str = "heron-marker-four: thank you for your letter.";

/// What she writes on.
const ONWARD: &str = "plover-marker-five: I have read it.";

async fn phone() -> Result<Browser> {
    Browser::start(Setup { phone: true, ..Setup::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_letter_with_a_code_is_answered_and_the_conversation_goes_on_until_all_is_deleted() -> Result<()> {
    let lang = "en";
    let world = World::start(&Terms::default()).await;
    let relay = world.recorder.origin();
    let code = answers::send_with_code(&world, lang).await?;

    // Stored; then collected, because fetching says so; then opened; then answered.
    let browser = phone().await?;
    let walker = Walker::by_touch(&browser);
    answers::come_back(&walker, &world, lang, &code).await?;
    walker.wait_for_text(&say(lang, "answers-way-stored")).await?;
    let letters = world.agency.fetch(&relay);
    assert_eq!(letters.len(), 1);
    answers::look_again(&walker, lang, &say(lang, "answers-way-collected")).await?;
    world.agency.notice(&relay, &letters[0], &["--opened"]);
    answers::look_again(&walker, lang, &say(lang, "answers-way-opened")).await?;
    world.agency.notice(&relay, &letters[0], &["--delayed", "interpreter", "--next-news", "2027-03-01"]);
    answers::look_again(&walker, lang, &say(lang, "answers-way-interpreter")).await?;
    walker.wait_for_text("March 1, 2027").await?;
    world.agency.reply(&relay, &letters[0], ANSWER);
    answers::look_again(&walker, lang, ANSWER).await?;
    walker.wait_for_text(&say(lang, "answers-way-answered")).await?;

    // She says that it helped, and writes on; the agency reads both.
    walker.press_button(&say(lang, "answers-helped-some")).await?;
    walker.wait_for_text(&say(lang, "answers-helped-stored")).await?;
    answers::write_on(&walker, lang, ONWARD).await?;
    let console = browser.console_errors().await?;
    assert!(console.is_empty(), "the console is not silent: {console:?}");
    let found = browser.quit_and_search(&[&code, "heron-marker", "plover-marker", &code[..4]]).await?;
    assert!(found.iter().all(|found| found.ends_with(&code[..4])), "{found:?}");
    let letters = world.agency.fetch(&relay);
    assert_eq!(letters.len(), 3);
    let thread = world.agency.thread(&letters[0]);
    assert!(thread.contains(ONWARD) && thread.contains(ANSWER), "{thread}");
    assert!(!thread.contains("missing"), "{thread}");

    // Another day, another phone: everything is there. Then she deletes it.
    let browser = phone().await?;
    let walker = Walker::by_touch(&browser);
    answers::come_back(&walker, &world, lang, &grouped(&code)).await?;
    walker.wait_for_text(ANSWER).await?;
    let mut database = Hostile::of(world.folder.path()).await?;
    let (mailboxes, replies, notes) = database.counts().await?;
    assert!((mailboxes, notes) == (1, 1) && replies >= 4, "{mailboxes} {replies} {notes}");
    walker.press_button(&say(lang, "answers-delete")).await?;
    walker.wait_for_text(&say(lang, "answers-delete-why")).await?;
    walker.press_button(&say(lang, "answers-delete-start")).await?;
    walker.press_button(&say(lang, "answers-delete-yes")).await?;
    walker.wait_for_text(&say(lang, "answers-deleted-title")).await?;
    assert_eq!(database.counts().await?, (0, 0, 0), "the relay has no mailbox any more");
    let asked = say_with(lang, "answers-deleted-asked", &[("name", agency(lang).into())]);
    walker.wait_for_text(&asked).await?;
    let thread = world.agency.thread(&world.agency.fetch(&relay)[0]);
    assert!(thread.contains("delete"), "{thread}");

    // The code opens nothing any more, and the page says what that may mean.
    answers::open(&walker, &world, lang).await?;
    answers::type_code(&walker, lang, &code).await?;
    walker.wait_for_text(&say(lang, "answers-nothing-title")).await?;
    browser.quit().await
}

/// As somebody writes it down.
fn grouped(code: &str) -> String {
    let groups: Vec<&str> = (0..code.len()).step_by(4).map(|at| &code[at..at + 4]).collect();
    groups.join("-")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_code_that_is_not_right_is_told_at_once_and_without_the_network() -> Result<()> {
    let lang = "en";
    let world = World::start(&Terms::default()).await;
    let browser = phone().await?;
    let walker = Walker::by_touch(&browser);
    answers::open(&walker, &world, lang).await?;
    world.recorder.point_at(None);
    for (typed, told) in [
        ("", say(lang, "answers-code-empty")),
        ("0123 4567", say_with(lang, "answers-code-short", &[("left", 16.into())])),
        ("0123 4567 8901 2345 6789 0105 1", say_with(lang, "answers-code-long", &[("over", 1.into())])),
        ("my code", say(lang, "answers-code-letters")),
    ] {
        let clear = "const i=document.querySelector('input[name=q1]');i.value='';\
                     i.dispatchEvent(new Event('input',{bubbles:true}))";
        browser.client.execute(clear, vec![]).await?;
        answers::type_code(&walker, lang, typed).await?;
        walker.wait_for_text(&told).await?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_changed_code_takes_the_answers_along_and_the_old_one_opens_nothing() -> Result<()> {
    let lang = "en";
    let world = World::start(&Terms::default()).await;
    let relay = world.recorder.origin();
    let code = answers::send_with_code(&world, lang).await?;
    let letters = world.agency.fetch(&relay);
    world.agency.reply(&relay, &letters[0], ANSWER);

    let browser = phone().await?;
    let walker = Walker::by_touch(&browser);
    answers::come_back(&walker, &world, lang, &code).await?;
    walker.wait_for_text(ANSWER).await?;
    walker.press_button(&say(lang, "answers-change")).await?;
    walker.press_button(&say(lang, "answers-change-make")).await?;
    walker.wait(".receipt .digits").await?;
    let new = form::shown_code(&walker).await?;
    assert_ne!(new, code);
    walker.type_into("input[name=q3]", &new[20..]).await?;
    walker.press_button(&say(lang, "answers-change-confirm")).await?;
    walker.wait_for_text(&say(lang, "answers-changed-title")).await?;
    browser.quit().await?;

    // The agency answers once more: it finds the new mailbox by itself.
    let letters = world.agency.fetch(&relay);
    world.agency.reply(&relay, &letters[0], "And one thing more.");
    let browser = phone().await?;
    let walker = Walker::by_touch(&browser);
    answers::come_back(&walker, &world, lang, &new).await?;
    walker.wait_for_text(ANSWER).await?;
    walker.wait_for_text("And one thing more.").await?;
    let page = walker.page_text().await?;
    assert!(!page.contains(&say(lang, "answers-hidden-show")), "nothing is doubted:\n{page}");
    answers::write_on(&walker, lang, ONWARD).await?;
    assert!(world.agency.thread(&world.agency.fetch(&relay)[0]).contains(ONWARD));

    answers::open(&walker, &world, lang).await?;
    answers::type_code(&walker, lang, &code).await?;
    walker.wait_for_text(&say(lang, "answers-nothing-title")).await?;
    browser.quit().await
}
