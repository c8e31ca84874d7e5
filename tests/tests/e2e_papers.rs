//! Clean copies of PDFs, in a real Chromium; judged by programs that share nothing with ours: qpdf, poppler, exiftool
//! (TR-8 of docs/requirements.md).

#[path = "e2e_papers/paper.rs"]
mod paper;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use sha2::{Digest as _, Sha256};
use tests::browser::{Browser, Setup};
use tests::faulty::Program;
use tests::form;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::{say, say_with};
use tests::{answers, files};

const LANG: &str = "en";

/// The ways by their places below one another.
const CLEAN: usize = 1;
const ORIGINAL: usize = 2;
const BOTH: usize = 3;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_clean_copy_of_a_pdf_looks_the_same_and_tells_nothing_and_what_makes_it_comes_only_then()
-> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    let source = paper::telling(world.folder.path())?;
    assert_eq!(paper::hidden_in(&source)?, paper::HIDDEN, "all of it is in the original");
    files::after_a_letter(&walker, &world, LANG).await?;
    files::choose(&walker, std::slice::from_ref(&source)).await?;
    walker.wait_for_text(&say(LANG, "files-way-question")).await?;
    let told = walker.text_of("#files li.agency").await.context("the file is in the list")?;
    let tells = say_with(LANG, "files-tells", &[("what", "".into())]);
    let what = told.split_once(tells.trim()).map(|(_, what)| what).unwrap_or_default();
    assert!(what.contains(&say(LANG, "files-found-person")), "{told}");

    let program = Program::of_papers(&world, &format!("{LANG}/g1.html"))?;
    assert!(!was_asked_for(&world, &program.wasm), "nobody wants a clean copy yet");
    walker.press(&way(1, CLEAN)).await?;
    walker.wait_for_text("The clean copy works").await?;
    walker.wait_for_text(&say(LANG, "files-copy-paper")).await?;
    assert!(was_asked_for(&world, &program.wasm), "the copy was made by something else");
    files::send(&walker, LANG, 1).await?;
    files::stored(&walker, LANG).await?;
    let console = browser.console_errors().await?;
    assert!(console.is_empty(), "the console is not silent: {console:?}");
    let names = ["sandpiper-marker-name"];
    let left = browser.quit_and_search(&[&paper::HIDDEN[..], &names].concat()).await?;
    assert!(left.is_empty(), "{left:?}");

    let letter = letter_that_tells(&world)?;
    let opened = world.agency.open_with_age(&letter);
    assert!(!String::from_utf8_lossy(&opened).contains(names[0]), "the letter tells the file's name");
    let papers = papers(&world.agency.evidence(&letter));
    let [copy] = papers.as_slice() else { bail!("not one paper arrived: {papers:?}") };
    let number = copy.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    assert!(number.parse::<u32>().is_ok(), "it is called {}", copy.display());
    paper::is_clean_copy(copy, &source, world.folder.path())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_locked_pdf_goes_only_as_it_is_and_a_cut_line_is_not_taken_for_one_and_both_can_go() -> Result<()> {
    // In the answers' page, which names the program itself; the letter's page reads that one.
    let world = World::start(&Terms::default()).await;
    let code = answers::send_with_code(&world, LANG).await?;
    let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    answers::come_back(&walker, &world, LANG, &code).await?;
    walker.press_button(&say(LANG, "answers-files")).await?;
    walker.wait("input[name=q30]").await?;
    let source = paper::telling(world.folder.path())?;
    let locked = paper::locked(world.folder.path(), &source);
    files::choose(&walker, &[locked.clone(), source.clone()]).await?;
    for file in 1..=2 {
        walker.wait(&way(file, CLEAN)).await?;
    }
    let console = browser.console_errors().await?;
    assert!(console.is_empty(), "the console is not silent: {console:?}");

    // What makes the copy can't be had, which says nothing about the file.
    world.recorder.point_at(None);
    walker.press(&way(1, CLEAN)).await?;
    let mut tried = Vec::new();
    for _ in 0..400 {
        tried = browser.console_errors().await?;
        if !tried.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(!tried.is_empty(), "nothing was asked for while the line was cut");
    let page = walker.page_text().await?;
    assert!(page.contains(&say(LANG, "files-copy-making")), "{page}");
    assert!(!page.contains(&say(LANG, "files-copy-failed")), "{page}");
    world.recorder.point_at(Some(world.relay.address()));
    // Nobody presses anything.
    walker.wait_for_text(&say(LANG, "files-copy-failed")).await?;

    files::send(&walker, LANG, 2).await?;
    walker.wait_for_text(&say(LANG, "files-halt-undecided")).await?;
    walker.press(&way(1, ORIGINAL)).await?;
    walker.press(&way(2, BOTH)).await?;
    walker.wait_for_text("The clean copy works").await?;
    files::send(&walker, LANG, 3).await?;
    files::stored(&walker, LANG).await?;
    browser.quit().await?;

    let letter = letter_that_tells(&world)?;
    let arrived = world.agency.evidence(&letter);
    let mut papers = papers(&arrived);
    assert_eq!(papers.len(), 3, "{arrived:?}");
    for original in [&locked, &source] {
        let bytes = fs::read(original)?;
        let place = papers.iter().position(|paper| fs::read(paper).is_ok_and(|found| found == bytes));
        let place = place.with_context(|| format!("{} did not arrive as it was", original.display()))?;
        papers.remove(place);
    }
    paper::is_clean_copy(&papers[0], &source, world.folder.path())?;
    // The list names the original for itself, and as what the copy was made from.
    let list = arrived.iter().find(|file| file.extension().is_some_and(|end| end == "txt"));
    let list = fs::read_to_string(list.context("a list stands beside the files")?)?;
    let hash: String = Sha256::digest(fs::read(&source)?).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(list.matches(&hash).count(), 2, "{list}");
    Ok(())
}

/// A way of the file at this place in the list.
fn way(file: usize, place: usize) -> String {
    format!("li.agency:nth-child({file}) li:nth-child({place}) input[name^=q31]")
}

fn was_asked_for(world: &World, file: &str) -> bool {
    String::from_utf8_lossy(&world.recorder.sent()).contains(&format!("GET /{file} "))
}

fn letter_that_tells(world: &World) -> Result<PathBuf> {
    let letters = world.agency.fetch(&world.recorder.origin());
    let told = letters.into_iter().find(|letter| world.agency.show(letter).contains("evidence"));
    told.context("a letter tells of the files")
}

fn papers(files: &[PathBuf]) -> Vec<PathBuf> {
    let is_paper = |file: &&PathBuf| file.extension().is_some_and(|end| end == "pdf");
    files.iter().filter(is_paper).cloned().collect()
}
