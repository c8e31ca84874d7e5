//! Programs that came damaged, with a wrong type, or not at all: she is told in plain words, nothing that she typed
//! is lost, and she can try again (BL-10 of docs/requirements.md).

use anyhow::Result;
use envelope::receipt::Code;
use rand_core::UnwrapErr;
use serde_json::json;
use tests::answers;
use tests::browser::{Browser, Setup};
use tests::faulty::{self, Fault, Faulty, PROGRAMS, Program, both_programs_start, tells};
use tests::form::{self, MARKERS};
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_server_that_gives_programs_a_wrong_type_stops_nobody() -> Result<()> {
    let mut world = World::start(&Terms::default()).await;
    let wrong = "\n[[rule]]\npath = \"/a/*.wasm\"\n[rule.headers]\nContent-Type = \"text/plain\"\n";
    faulty::headers(&mut world, |headers| format!("{headers}{wrong}"))?;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    // The form, its Worker, and the program of the answers.
    form::choose_agency_and_code(&walker, &world, "en").await?;
    let told = browser.console_errors().await?;
    assert!(told.iter().any(|line| line.contains("MIME type")), "the type was not wrong: {told:?}");
    answers::open(&walker, &world, "en").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_program_that_came_damaged_or_not_at_all_is_refused_in_plain_words() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    browser.cdp("Network.enable", json!({})).await?;
    browser.cdp("Network.setCacheDisabled", json!({"cacheDisabled": true})).await?;
    for (page, words, _) in PROGRAMS {
        let Program { script, wasm, .. } = Program::of_page(&world, &format!("en/{page}"))?;
        for (file, fault) in [
            (&wasm, Fault::CutShort),
            (&wasm, Fault::OneBit),
            (&wasm, Fault::Gone),
            (&script, Fault::Longer),
            (&script, Fault::Gone),
        ] {
            let faulty = Faulty::make(&world, file, fault)?;
            browser.client.goto(&world.page(&format!("en/{page}"))).await?;
            let place = format!("{page}, {file} {fault:?}");
            tells(&walker, &world, &place, "no-start", &say("en", words)).await?;
            faulty.mend()?;
        }
    }
    both_programs_start(&walker, &world).await?;
    browser.quit().await
}

/// Fills the form with words of hers, as far as the screen of the code.
async fn write_as_far_as_the_code(walker: &Walker<'_>, world: &World) -> Result<()> {
    form::open(walker, world, "en").await?;
    form::skip(walker, "en", "F1", "F3").await?;
    walker.press("input[name=q3]").await?;
    form::skip(walker, "en", "F3", "F8").await?;
    walker.type_into("textarea[name=q6]", MARKERS[0]).await?;
    form::skip(walker, "en", "F8", "F13").await
}

/// Types a code that was never used, reads why it opens nothing, and finds its digits where they were.
async fn type_a_code_in_vain(walker: &Walker<'_>, why: &str) -> Result<()> {
    let code = Code::make(&mut UnwrapErr(getrandom::SysRng));
    answers::type_code(walker, "en", code.digits()).await?;
    walker.wait_for_text(&say("en", why)).await?;
    let field = walker.wait("input[name=q1]").await?.prop("value").await?.unwrap_or_default();
    let kept: String = field.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(kept, code.digits(), "what was typed is still there");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_worker_that_does_not_come_is_told_and_the_next_try_succeeds() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    write_as_far_as_the_code(&walker, &world).await?;
    let worker = Program::of_worker(&world, "en/f1.html")?;
    let faulty = Faulty::make(&world, &worker.entry, Fault::Gone)?;
    walker.press_button(&say("en", "letter-code-make")).await?;
    walker.wait_for_text(&say("en", "letter-code-failed")).await?;
    faulty.mend()?;
    form::make_code(&walker, "en").await?;
    walker.press_button(&say("en", "letter-continue")).await?;
    walker.wait_for_screen("F11").await?;
    assert!(walker.page_text().await?.contains(MARKERS[0]), "her words are gone");

    answers::open(&walker, &world, "en").await?;
    let worker = Program::of_worker(&world, "en/g1.html")?;
    let faulty = Faulty::make(&world, &worker.entry, Fault::Gone)?;
    type_a_code_in_vain(&walker, "answers-failed-open").await?;
    faulty.mend()?;
    walker.press_button(&say("en", "answers-code-open")).await?;
    walker.wait_for_text(&say("en", "answers-nothing-title")).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_worker_that_breaks_is_told_and_nothing_she_typed_is_lost() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let worker = Program::of_worker(&world, "en/f1.html")?;
    Faulty::make(&world, &worker.wasm, Fault::CutShort)?;
    write_as_far_as_the_code(&walker, &world).await?;
    walker.press_button(&say("en", "letter-code-make")).await?;
    walker.wait_for_text(&say("en", "letter-code-failed")).await?;
    // Without a code she would still need the Worker, and is told the same.
    walker.press_button(&say("en", "letter-code-without")).await?;
    walker.wait_for_screen("F11").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-sealer")).await?;
    let page = walker.page_text().await?;
    assert!(page.contains(&say("en", "letter-failed-kept")) && page.contains(MARKERS[0]), "{page}");
    assert!(world.agency.fetch(&world.recorder.origin()).is_empty(), "something was sent");

    answers::open(&walker, &world, "en").await?;
    let worker = Program::of_worker(&world, "en/g1.html")?;
    Faulty::make(&world, &worker.entry, Fault::Throws)?;
    type_a_code_in_vain(&walker, "answers-failed-sealer-read").await?;
    browser.quit().await
}
